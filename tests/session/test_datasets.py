import json
from pathlib import Path

import pytest
from tests.session.conftest import Desk

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Part, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.dataset import EntryKind
from copydesk.errors import Cancelled, UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

HARD = (
    "Zwei Sätze 👩‍💻 und\u00a0mehr\r\n\r\n"
    "قال الوزير «نعم» اليوم\u2028cafe\u0301 — =SUM(1) \t@home\n"
    '"One, two," she said, "three."'
)


@pytest.fixture
def full(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with something of everything that a project can hold."""
    (tmp_path / "hard.txt").write_bytes(HARD.encode("utf-8"))
    session, tagging, codebook = desk.session, desk.session.tagging, desk.session.codebook
    hard = Desk(session, session.articles.import_paths([tmp_path / "hard.txt"]).articles[0])
    board = codebook.add_actor("Velmora Ferry Board", ActorKind.STATE_BODY, aliases=("VFB", "=board"))
    nobody = codebook.add_actor("Nobody yet", ActorKind.GROUP)
    codebook.set_note(Entry(EntryKind.ACTOR, nobody), "Not met in any article.")
    transport = codebook.add_topic("Transport", code="T", definition="All that moves.")
    codebook.add_topic("Ferries", code="T1", parent=transport, colour="#336699")
    session.attributes.define(
        AttributeTarget.QUOTATION, "tone", AttributeType.CHOICE, choices=("calm", "harsh")
    )
    session.attributes.define(AttributeTarget.ARTICLE, "page", AttributeType.NUMBER)
    tagging.tag_actor(desk.article, (desk.span("Velmora Ferry Board"), desk.span("VFB")), board)
    tagging.tag_topic(desk.article, (), "Ferries")
    tagging.tag_topic(hard.article, (hard.span("cafe\u0301 — =SUM(1)"),), transport)
    tagging.tag_actor(hard.article, (hard.span("الوزير"),), "وزير")
    tagging.tag_actor(hard.article, (hard.span("👩‍💻 und\u00a0mehr"),), "@home")
    inner = tagging.tag_quotation(hard.article, (hard.span("One, two"), hard.span("three")))
    outer = tagging.tag_quotation(hard.article, (hard.span("قال الوزير «نعم» اليوم"),))
    tagging.set_within(inner, outer)
    tagging.set_part(inner, Part.CUE, (hard.span("said"),))
    tagging.set_part(inner, Part.SPEAKER, (hard.span("she"),))
    tagging.set_speaker(inner, board)
    tagging.set_addressee(inner, "Ilse")
    tagging.set_type(inner, QuotationType.MIXED)
    tagging.set_topic(inner, "Ferries", Stance.OPPOSES)
    tagging.set_topic(inner, "Transport")
    tagging.set_note(inner, 'A "note"\nof two lines')
    tagging.set_attribute(inner, "tone", "calm")
    session.articles.set_attribute(desk.article, "page", 3.5)
    session.articles.set_note(hard.article, "Odd characters.")
    session.articles.set_status([hard.article], Status.DONE)
    session.set_coder("Bo")
    tagging.tag_actor(hard.article, (hard.span("she"),), "Ilse")
    return desk


def test_export_import_export_gives_the_same_bytes(full: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    report = full.session.datasets.export(first, "jsonl")
    other = Session.create(tmp_path / "other.copydesk", coder="Cleo")
    imported = other.datasets.import_(first)
    other.datasets.export(second, "jsonl")
    assert first.read_bytes() == second.read_bytes()
    assert other.check().ok
    assert imported.counts == {
        "articles": 2,
        "actors": 5,
        "topics": 2,
        "mentions": 4,
        "passages": 2,
        "quotations": 2,
    }
    assert report.losses == ()
    assert other.info().articles == full.session.info().articles
    assert other.info().actors == full.session.info().actors
    other.close()


def test_every_exported_span_covers_its_quote(full: Desk, tmp_path: Path) -> None:
    full.session.datasets.export(tmp_path / "out.jsonl", "jsonl")
    seen = 0
    for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n")[:-1]:
        article = json.loads(line)
        for kind, spans in (("mentions", "spans"), ("passages", "spans"), ("quotations", "content")):
            for item in article[kind]:
                assert [article["text"][start:end] for start, end in item[spans]] == item["quote"]
                seen += len(item[spans])
    assert seen == 9


def test_work_undone_and_redone_exports_the_same_bytes(full: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    full.session.datasets.export(first, "jsonl")
    while full.session.history.undo():
        pass
    assert full.session.info().articles == 0
    while full.session.history.redo():
        pass
    full.session.datasets.export(second, "jsonl")
    assert first.read_bytes() == second.read_bytes()


def test_importing_twice_adds_nothing(full: Desk, tmp_path: Path) -> None:
    full.session.datasets.export(tmp_path / "out.jsonl", "jsonl")
    before = full.session.info()
    report = full.session.datasets.import_(tmp_path / "out.jsonl")
    assert report.duplicates == 2
    assert full.session.info() == before


def test_a_bad_line_leaves_nothing_behind(full: Desk, tmp_path: Path) -> None:
    full.session.datasets.export(tmp_path / "out.jsonl", "jsonl")
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n")
    (tmp_path / "bad.jsonl").write_text(f"{lines[0]}\n{lines[1][:200]}\n", encoding="utf-8")
    other = Session.create(tmp_path / "other.copydesk", coder="Cleo")
    with pytest.raises(UserError, match="ine 2"):
        other.datasets.import_(tmp_path / "bad.jsonl")
    assert other.info().articles == 0
    assert other.info().actors == 0
    assert other.history.undo_label is None
    other.close()


def test_an_import_is_one_change(full: Desk, tmp_path: Path) -> None:
    full.session.datasets.export(tmp_path / "out.jsonl", "jsonl")
    other = Session.create(tmp_path / "other.copydesk", coder="Cleo")
    other.datasets.import_(tmp_path / "out.jsonl")
    assert other.history.undo_label == "Import dataset: out.jsonl"
    other.history.undo()
    assert (other.info().articles, other.info().actors, other.info().topics) == (0, 0, 0)
    other.close()


@pytest.mark.parametrize("format_name", ["jsonl", "csv"])
def test_a_cancelled_export_leaves_the_earlier_one_whole(
    full: Desk, tmp_path: Path, format_name: str
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    out = folder / "out"
    full.session.datasets.export(out, format_name)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        full.session.datasets.export(out, format_name, progress=stop)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert full.session.history.undo() is not None, "the session works on"


def test_an_export_sees_one_moment_while_work_goes_on(full: Desk, tmp_path: Path) -> None:
    worker = full.session.fork()

    def tag_meanwhile(done: int, total: int) -> None:
        full.session.tagging.tag_topic(full.article, (), "Meanwhile")

    report = worker.datasets.export(tmp_path / "out.jsonl", "jsonl", progress=tag_meanwhile)
    worker.close()
    assert report.counts["passages"] == 2
    assert full.session.info().passages > 2
    assert "Meanwhile" not in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


def test_the_project_itself_is_never_the_place_of_an_export(full: Desk) -> None:
    with pytest.raises(UserError, match="is the project itself"):
        full.session.datasets.export(full.session.path, "jsonl")
    assert full.session.check().ok


@pytest.mark.parametrize("name", ["desk.copydesk-wal", "desk.copydesk-shm", ".desk.copydesk.lock"])
def test_what_belongs_to_the_project_is_never_overwritten(full: Desk, name: str) -> None:
    with pytest.raises(UserError, match="is a part of the project"):
        full.session.datasets.export(full.session.path.with_name(name), "jsonl")
    assert full.session.check().ok


def test_whatever_is_typed_comes_back_from_an_export(full: Desk, tmp_path: Path) -> None:
    full.session.articles.set_note(full.article, "odd \x00 \ud800 note")
    topic = full.session.codebook.add_topic("Odd", definition="a\x00b\r\nc")
    full.session.codebook.set_note(Entry(EntryKind.TOPIC, topic), "\x00")
    with pytest.raises(UserError, match="cannot be below itself"):
        full.session.codebook.edit_topic(topic, parent=topic)
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    full.session.datasets.export(first, "jsonl")
    other = Session.create(tmp_path / "other.copydesk", coder="Cleo")
    other.datasets.import_(first)
    other.datasets.export(second, "jsonl")
    other.close()
    assert first.read_bytes() == second.read_bytes()


def test_versions_come_back_from_an_export(full: Desk, tmp_path: Path) -> None:
    (tmp_path / "more.txt").write_text("A third article.", encoding="utf-8")
    (third,) = full.session.articles.import_paths([tmp_path / "more.txt"]).articles
    first, *_ = (row.id for row in full.session.articles.rows())
    full.session.versions.link([first, third])
    out, again = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    report = full.session.datasets.export(out, "jsonl")
    assert report.losses == ()
    other = Session.create(tmp_path / "other.copydesk", coder="Cleo")
    other.datasets.import_(out)
    one, _, three = (row.id for row in other.articles.rows())
    assert other.versions.of(one) == (three,)
    other.datasets.export(again, "jsonl")
    other.close()
    assert out.read_bytes() == again.read_bytes()


def test_a_version_that_is_not_in_the_dataset_is_passed_over(full: Desk, tmp_path: Path) -> None:
    full.session.versions.link([row.id for row in full.session.articles.rows()])
    out = tmp_path / "1.jsonl"
    full.session.datasets.export(out, "jsonl")
    first, *_ = out.read_bytes().splitlines(keepends=True)
    out.write_bytes(first)
    other = Session.create(tmp_path / "other.copydesk", coder="Cleo")
    other.datasets.import_(out)
    assert other.versions.of(1) == ()
    other.close()


def test_an_export_tells_what_it_leaves_of_versions_and_lost_annotations(full: Desk, tmp_path: Path) -> None:
    full.session.versions.link([row.id for row in full.session.articles.rows()])
    full.session.correcting.correct(full.article, full.text.replace("Velmora Ferry Board (VFB)", "board"))
    full.session.correcting.correct(full.article, full.text.replace("Velmora Ferry Board (VFB) ", ""))
    lost = full.session.correcting.count()
    report = full.session.datasets.export(tmp_path / "csv", "csv")
    told = {loss.what: loss.count for loss in report.losses}
    assert lost
    assert told["annotations without words, which are kept for review"] == 1
    assert told["links between versions of an article"] == 2


def test_a_dataset_that_breaks_off_is_told_with_its_line(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "cut.jsonl"
    desk.session.datasets.export(out, "jsonl")
    out.write_bytes(out.read_bytes()[:200])
    assert desk.session.datasets.is_native(out)
    with pytest.raises(UserError, match=r"Line 1 of cut\.jsonl: it breaks off, so the file is not whole"):
        desk.session.datasets.import_(out)
