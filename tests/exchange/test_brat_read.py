"""brat files of our own and of others; the latter are fiction, written by hand after the manual."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.found_identity import assert_same, source, words_of
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.annotation import Mention, Passage
from copydesk.domain.dataset import Dataset, Loss, Record
from copydesk.domain.found import (
    FoundArticle,
    FoundDataset,
    FoundMark,
    FoundMention,
    FoundQuotation,
    Label,
    Link,
    Place,
    Unit,
)
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.exchange import registry
from copydesk.exchange.brat import write_brat
from copydesk.exchange.brat_lines import fragments
from copydesk.exchange.bundle import file_stem

TEXT = "Talks in Osk ended. The mayor, Ilka Brandt, said they\nwould go on.\n"


def written(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def found(path: Path) -> FoundDataset:
    return registry.find(source(path), "brat")


def one_of(tmp_path: Path, ann: str, text: str | bytes = TEXT) -> FoundArticle:
    (article,) = found(written(tmp_path / "in", {"a.txt": text, "a.ann": ann})).articles()
    return article


def marks(article: FoundArticle) -> dict[str, FoundMark]:
    assert all(isinstance(one, FoundMark) for one in article.annotations)
    return {one.key: one for one in article.annotations if isinstance(one, FoundMark)}


def lost(losses: tuple[Loss, ...]) -> dict[str, int]:
    return {one.what: one.count for one in losses}


def test_a_text_bound_annotation_is_a_mark_with_its_words(tmp_path: Path) -> None:
    article = one_of(tmp_path, "T1\tPlace 9 12\tOsk\nT2\tPerson 20 29;31 42\tThe mayor Ilka Brandt\n")
    assert (article.key, article.title, article.text, article.unit) == ("a", "a", TEXT, Unit.CODE_POINTS)
    assert marks(article) == {
        "T1": FoundMark(key="T1", label=Label("entity", "Place"), places=(Place(9, 12, "Osk"),)),
        "T2": FoundMark(
            key="T2",
            label=Label("entity", "Person"),
            places=(Place(20, 29, "The mayor"), Place(31, 42, "Ilka Brandt")),
        ),
    }
    assert article.losses == ()


def test_attributes_references_and_notes_are_told_of_their_mark(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        "T1\tPerson 31 42\tIlka Brandt\n"
        "A1\tNegated T1\nM2\tSure T1 very much\nA3\tTone T1 calm\nA4\tTone T1 dry\n"
        "N1\tReference T1 Registry:77:b\tBrandt, Ilka\nN2\tReference T1 Other:x y\tBrandt\n"
        "#1\tAnnotatorNotes T1\tAsk again\n#2\tChecked T1\tby Osk\n#3\tAnnotatorNotes T9\tLost\n",
    )
    mark = marks(article)["T1"]
    assert mark.attributes == {
        "Negated": True,
        "Sure": "very much",
        "Tone": "calm; dry",
        "Checked": "by Osk",
    }
    assert mark.note == "Ask again"
    assert mark.actor and (mark.actor.name, mark.actor.ids) == (
        "Brandt, Ilka",
        {"Registry": "77:b", "Other": "x y"},
    )
    assert lost(article.losses) == {"notes on what is no annotation": 1}


def test_relations_events_and_equivalences_are_links(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        "T1\tPerson 20 29\tThe mayor\nT2\tPerson 31 42\tIlka Brandt\nT3\tSay 44 48\tsaid\n"
        "T4\tWhat 49 53\tthey\n"
        "R1\tWrote Arg1:T4 Arg2:T3\nE1\tSay:T3 Who:T2 What:T4\nE2\tSay:T3 Who:T1 In:E1\n*\tEquiv T1 T2\n"
        "R2\tWrote Arg1:T4 Arg2:T8\nE3\tSay:T9 Who:T2\nA1\tSure R1\n",
    )
    assert {key: one.links for key, one in marks(article).items()} == {
        "T1": (Link(role="Equiv", to="T2"),),
        "T2": (),
        "T4": (Link(role="Wrote", to="E1"),),
        "E1": (Link(role="Who", to="T2"), Link(role="What", to="T4")),
        "E2": (Link(role="Who", to="T1"), Link(role="In", to="E1")),
    }
    assert marks(article)["E1"].label == Label("event", "Say")
    assert words_of(marks(article)["E2"].places) == ["said"]
    assert lost(article.losses) == {
        "events whose trigger is not in the file": 1,
        "relations with what is no annotation": 1,
        "attributes of what is no annotation": 1,
    }


def test_blanks_in_the_place_of_line_ends_are_the_text(tmp_path: Path) -> None:
    article = one_of(tmp_path, "T1\tWhat 49 59\tthey would\n")
    assert words_of(marks(article)["T1"].places) == ["they\nwould"]


def test_words_that_do_not_fit_are_left_to_be_found(tmp_path: Path) -> None:
    article = one_of(tmp_path, "T1\tWho 0 4\tOsk!\nT2\tWho 0 5;9 12\tsome other words\n")
    assert words_of(marks(article)["T1"].places) == ["Osk!"]
    assert words_of(marks(article)["T2"].places) == ["some other words", ""]


@pytest.mark.parametrize(
    ("text", "ann", "meant"),
    [
        (b"One\r\nTwo", "T1\tW 5 8\tTwo\n", "One\r\nTwo"),
        (b"One\r\nTwo", "T1\tW 4 7\tTwo\n", "One\nTwo"),
        (b"\xef\xbb\xbfOne two", "T1\tW 4 7\ttwo\n", "One two"),
        (b"\xef\xbb\xbfOne two", "T1\tW 5 8\ttwo\n", "\ufeffOne two"),
        ("\U0001f600 One".encode(), "T1\tW 3 6\tOne\n", "\U0001f600 One"),
        ("\U0001f600\r\nOne\r\nTwo".encode(), "T1\tW 3 6\tOne\nT2\tW 7 10\tTwo\n", "\U0001f600\nOne\nTwo"),
        ("One two".encode("utf-16"), "T1\tW 4 7\ttwo\n", "One two"),
    ],
)
def test_the_text_is_the_one_that_the_offsets_count_in(
    tmp_path: Path, text: bytes, ann: str, meant: str
) -> None:
    article = one_of(tmp_path, ann, text)
    assert article.text == meant
    assert Unit.UTF16 in article.units
    assert words_of(marks(article)["T1"].places)[0] in {"One", "Two", "two"}


def test_the_configuration_tells_of_labels(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "in",
        {
            "b/a.txt": TEXT,
            "b/a.ann": "",
            "annotation.conf": "# ours\n[entities]\n!Actor\n\tPerson\n\t\tMayor\n\tGroup\nPlace\n---\n\n"
            "[relations]\nSays\tArg1:Actor, Arg2:Place\n[events]\nSay\tWho:Actor\n"
            "[attributes]\nSure\tArg:<ANY>\n",
            "visual.conf": "[labels]\nPerson | A person | Pers\nPlace | Place\n"
            "[drawing]\nSPAN_DEFAULT\tfgColor:black\nPlace\tbgColor:#a0B0c0, fgColor:black\n"
            "Mayor\tbgColor:red\n",
        },
    )
    dataset = found(folder)
    assert [(one.label, one.parent, one.colour, one.definition) for one in dataset.labels] == [
        (Label("entity", "Actor"), None, "", ""),
        (Label("entity", "Person"), Label("entity", "Actor"), "", "A person"),
        (Label("entity", "Mayor"), Label("entity", "Person"), "", ""),
        (Label("entity", "Group"), Label("entity", "Actor"), "", ""),
        (Label("entity", "Place"), None, "#a0B0c0", ""),
        (Label("event", "Say"), None, "", ""),
    ]
    assert (dataset.title, dataset.total) == ("in", 1)
    assert [one.key for one in dataset.articles()] == ["b/a"]
    assert [one.key for one in dataset.articles()] == ["b/a"]


def test_a_folder_a_zip_file_and_a_pair_are_read_alike(tmp_path: Path) -> None:
    files = {"a.txt": TEXT, "a.ann": "T1\tPlace 9 12\tOsk\n", "b.txt": "Alone", "c.ann": ""}
    folder = written(tmp_path / "in", files)
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(f"set/{name}", content)
    for path in (folder, tmp_path / "in.zip", folder / "a.ann", folder / "a.txt"):
        assert registry.recognised(path) == ("brat",)
        dataset = found(path)
        (article,) = dataset.articles()
        assert words_of(marks(article)["T1"].places) == ["Osk"]
        assert dataset.total == 1
    assert lost(found(folder).losses) == {"annotation files without their texts": 1}


def test_files_of_shared_tasks_are_read_together(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "in",
        {
            "a.txt": TEXT,
            "a.a1": "T1\tWho 20 29\tThe mayor",
            "a.a2": "T2\tSay 44 48\tsaid\nE1\tSay:T2 Who:T1\n",
        },
    )
    (article,) = found(folder).articles()
    assert marks(article)["E1"].links == (Link(role="Who", to="T1"),)


def test_a_broken_document_does_not_lose_the_others(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "in",
        {"a.txt": b"\xff\x00\xe9", "a.ann": "", "b.txt": TEXT, "b.ann": "T1\tPlace 9 12\tOsk\n"},
    )
    broken, whole = found(folder).articles()
    assert (broken.text, lost(broken.losses)) == ("", {"documents that are not in UTF-8": 1})
    assert len(whole.annotations) == 1


def test_lines_that_say_nothing_are_counted(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        "T1\tPlace 9 12\tOsk\nT1\tAgain 0 1\tT\nT2\tPlace 12 9\tx\nT3 Place 0 1\nE1\tnothing\nR1\tX Arg1:T1\n"
        "A\nN1\tReference T1 nothing\tx\n#\n*\tEquiv T1\nhello\n\n",
    )
    assert list(marks(article)) == ["T1"]
    assert lost(article.losses) == {"lines that are not brat's": 10}


def test_what_is_not_brat_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path / "in", {"a.txt": TEXT, "b.zip": b"PK\x03\x04 nothing"})
    assert registry.recognised(folder) == ()
    with pytest.raises(UserError, match=r"has no \.ann file"):
        found(folder)
    with pytest.raises(UserError, match="damaged"):
        found(folder / "b.zip")
    with pytest.raises(UserError, match="not there"):
        found(folder / "c.ann")


def check(out: Path, dataset: Dataset, records: list[Record]) -> None:
    articles = {one.title: one for one in found(out).articles()}
    assert len(articles) == len(records)
    for record in records:
        article = articles[file_stem(record.article)]
        assert article.text == record.article.text
        text = article.text
        assert_same(article, record, dataset, lambda spans, text=text: bool(fragments(text, spans)))


def test_what_was_exported_comes_back(tmp_path: Path) -> None:
    records = [Record(ARTICLE, ANNOTATIONS)]
    dataset = a_dataset(records)
    write_brat(dataset, tmp_path / "out")
    check(tmp_path / "out", dataset, records)
    (article,) = found(tmp_path / "out").articles()
    assert article.uid == "article-1"
    assert article.losses == ()
    mention, _, quotation, _ = article.annotations
    assert isinstance(mention, FoundMention) and mention.actor.name == "Ana Orr"
    assert isinstance(quotation, FoundQuotation)
    assert [
        (topic.name, topic.code, topic.parent and topic.parent.name) for topic, _ in quotation.topics
    ] == [
        ("Peacekeeping", "P1", "Peace"),
        ("Peace", "P", None),
    ]
    assert [one.name for one in found(tmp_path / "out").topics] == ["Peace", "Peacekeeping", "Unused"]
    assert found(tmp_path / "out").labels == ()


def test_the_hard_cases_come_back_from_a_folder_and_a_zip_file(tmp_path: Path) -> None:
    dataset = hard_dataset()
    records = list(dataset.records)
    for name in ("out", "out.zip"):
        write_brat(replace(dataset, records=iter(records)), tmp_path / name)
        check(tmp_path / name, dataset, records)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
    deadline=None,
)
@given(datasets())
def test_whatever_was_exported_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    records, out = list(dataset.records), tmp_path / "out"
    write_brat(replace(dataset, records=iter(records)), out)
    if records:
        check(out, dataset, records)


def test_what_was_done_in_brat_since_counts(tmp_path: Path) -> None:
    article = replace(ARTICLE, text="One two\nthree four\n")
    records = [
        Record(article, (Mention(id=1, uid="m", article=1, coder="A", actor=7, spans=(Span(4, 13),)),))
    ]
    write_brat(a_dataset(records), tmp_path / "out")
    (path,) = (tmp_path / "out").glob("*.ann")
    ann = path.read_text()
    assert "4 7;8 13" in ann
    path.write_text(ann.replace("Person 4 7;8 13\ttwo three", "Group 4 7\ttwo") + "T9\tPerson 0 3\tOne\n")
    (found_article,) = found(tmp_path / "out").articles()
    mention, mark = found_article.annotations
    assert isinstance(mention, FoundMention) and mention.places == (Place(4, 7, "two"),)
    assert mention.actor.kind == "group"
    assert isinstance(mark, FoundMark) and mark.label == Label("entity", "Person")


@pytest.mark.parametrize("words", ["{", "[1]", '{"id": "\\ud800"}', '{"id": ' + "[" * 5000, "nothing"])
def test_notes_of_ours_that_were_spoilt_are_told(tmp_path: Path, words: str) -> None:
    article = one_of(tmp_path, f"T1\tPerson 9 12\tOsk\n#1\tCopydesk T1\t{words}\n")
    assert [one.label.name for one in marks(article).values()] == ["Person"]
    assert lost(article.losses) == {"notes of Copydesk that were changed and cannot be read": 1}


OWN = json.dumps({"id": "q", "within": "q", "spans": [[0, 3]], "topics": [1], "attributes": [2]})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(st.sampled_from("T1E2RA#N*\t :;09é\n\r\x00"), max_size=40),
            st.sampled_from(
                [
                    "T1\tQuotation 0 3\tTal",
                    f"#1\tCopydesk T1\t{OWN}",
                    "R1\tWithin Arg1:T1 Arg2:T1",
                    "E1\tX:T1 Y:E1",
                    "*\tEquiv T1 T1",
                    "T2\tPerson 0 999999999999\tx",
                ]
            ),
        )
    ).map("\n".join),
    st.binary(max_size=30),
)
@example("", b"")
def test_nothing_that_is_in_the_files_breaks_the_reader(tmp_path: Path, ann: str, raw: bytes) -> None:
    folder = written(
        tmp_path / "in", {"a.txt": TEXT, "a.ann": ann, "b.txt": raw, "b.ann": ann, "visual.conf": raw}
    )
    written(folder, {"annotation.conf": b"[entities]\n" + raw})
    assert len(list(found(folder).articles())) == 2


def test_a_passage_of_ours_keeps_its_topic(tmp_path: Path) -> None:
    one = Passage(id=1, uid="p", article=1, coder="A", topic=4, spans=(Span(0, 6),))
    write_brat(a_dataset([Record(ARTICLE, (one,))]), tmp_path / "out.zip")
    (article,) = found(tmp_path / "out.zip").articles()
    assert article.annotations[0].uid == "p"
