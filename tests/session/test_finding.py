"""Every occurrence, and search: where the words are, what is tagged already, and batches that come early."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import make_session

from copydesk.domain.concordance import CONTEXT, Hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.pattern import TextQuery
from copydesk.domain.span import Span, longest
from copydesk.errors import Cancelled, UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

TEXTS = (
    "One\n\nThe Velmora Ferry Board met. The Board (VFB) met\nagain, the VFB's chair said.\n",
    "Two\n\nNo ferry today.\n",
    "Three\n\nVelmora waits for the board.\n",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = make_session(tmp_path, *TEXTS)
    yield made
    made.close()


def all_hits(batches: Iterator[list[Hit]]) -> list[Hit]:
    return [hit for batch in batches for hit in batch]


def whole(*words: str) -> list[TextQuery]:
    return [TextQuery(words=each, whole_word=True) for each in words]


def spans_of(session: Session, hits: list[Hit]) -> list[str]:
    return [hit.span.of(session.articles.get(hit.article).text) for hit in hits]


def test_a_hit_is_told_in_its_context(session: Session) -> None:
    (hit,) = all_hits(session.finding.occurrences(whole("No")))
    row = session.articles.rows()[1]
    assert (hit.article, hit.title, hit.span) == (row.id, row.title, Span(5, 7))
    assert (hit.left, hit.text, hit.right) == ("Two  ", "No", " ferry today. ")
    assert not hit.tagged


def test_contexts_are_one_line_and_short(session: Session) -> None:
    hits = all_hits(session.finding.occurrences(whole("met again", "board")))
    assert hits[2].text == "met again"
    assert all(len(side) <= CONTEXT and "\n" not in side for hit in hits for side in (hit.left, hit.right))


def test_names_are_looked_for_together_and_the_longest_place_counts(session: Session) -> None:
    actor = session.codebook.add_actor("Velmora Ferry Board", aliases=("VFB", "Board", "Velmora"))
    names = session.finding.names_of(Entry(EntryKind.ACTOR, actor))
    assert names == ("Velmora Ferry Board", "VFB", "Board", "Velmora")
    hits = all_hits(session.finding.occurrences(whole(*names)))
    told = ["Velmora Ferry Board", "Board", "VFB", "VFB", "Velmora", "board"]
    assert [hit.text for hit in hits] == spans_of(session, hits) == told
    assert [(hit.article, hit.span) for hit in hits] == sorted((hit.article, hit.span) for hit in hits)


def test_a_topic_goes_by_its_name(session: Session) -> None:
    topic = session.codebook.add_topic("Ferries", code="F1")
    assert session.finding.names_of(Entry(EntryKind.TOPIC, topic)) == ("Ferries",)


def test_one_article_only(session: Session) -> None:
    last = session.articles.rows()[-1].id
    hits = all_hits(session.finding.occurrences(whole("Board"), article_id=last))
    assert {hit.article for hit in hits} == {last}
    with pytest.raises(UserError, match="not in the project any more"):
        all_hits(session.finding.occurrences(whole("Board"), article_id=99))


def test_what_the_entry_has_already_is_marked(session: Session) -> None:
    article = session.articles.rows()[0].id
    text = session.articles.get(article).text
    at = text.index("Velmora Ferry Board")
    session.tagging.tag_actor(article, (Span(at, at + 19),), "Velmora Ferry Board")
    session.tagging.tag_topic(article, (Span(at + 14, at + 19),), "Boards")
    actor, topic = Entry(EntryKind.ACTOR, 1), Entry(EntryKind.TOPIC, 1)

    def marks(tagged_as: Entry | None) -> list[bool]:
        return [
            hit.tagged for hit in all_hits(session.finding.occurrences(whole("Board"), tagged_as=tagged_as))
        ]

    assert marks(actor) == marks(topic) == marks(None) == [True, False, False]
    assert not any(hit.tagged for hit in all_hits(session.finding.occurrences(whole("Ferry"))))
    other = session.codebook.add_actor("Other")
    assert marks(Entry(EntryKind.ACTOR, other)) == [False, False, False]


def test_search_takes_words_and_expressions(session: Session) -> None:
    finding = session.finding
    assert [hit.text for hit in all_hits(finding.search('"ferry board" OR today'))] == [
        "Ferry Board",
        "today",
    ]
    assert [hit.text for hit in all_hits(finding.search(r"\bV\w+", regular=True, case=True))] == [
        "Velmora", "VFB", "VFB", "Velmora",
    ]  # fmt: skip
    assert [hit.text for hit in all_hits(finding.search("bo|board", regular=True, whole_word=True))] == [
        "Board", "Board", "board",
    ]  # fmt: skip
    assert all_hits(finding.search("zebra")) == []


@pytest.mark.parametrize("query", ["\U0001f6a2", ' "\U0001f6a2" ', "\U0001f6a2*"])
def test_signs_are_found_too(tmp_path: Path, query: str) -> None:
    session = make_session(tmp_path / "signs", "One\n\nThe ferry \U0001f6a2 left.\n", *TEXTS)
    (hit,) = all_hits(session.finding.search(query))
    assert (hit.text, hit.title) == ("\U0001f6a2", "One")
    session.close()


@pytest.mark.parametrize(
    ("query", "regular"),
    [('"a', False), ('""', False), ("AND", False), ("", False), ("(", True), (" ", True)],
)
def test_a_malformed_search_is_a_sentence(session: Session, query: str, regular: bool) -> None:
    with pytest.raises(UserError):
        all_hits(session.finding.search(query, regular=regular))


def test_batches_come_early_and_leave_nothing_out(tmp_path: Path) -> None:
    session = make_session(tmp_path / "many", *(f"Story {n}\n\n" + "boat and oar. " * 30 for n in range(60)))
    for batches in (
        list(session.finding.occurrences(whole("boat"))),
        list(session.finding.search("boat")),
        list(session.finding.search("bo.t", regular=True)),
    ):
        assert len(batches[0]) == 50
        places = [(hit.article, hit.span) for batch in batches for hit in batch]
        assert len(places) == len(set(places)) == 60 * 30
        assert places == sorted(places)
    session.close()


@pytest.mark.parametrize("query", ["ferry", r"f\w+"])
def test_work_tells_how_far_it_is_and_can_be_stopped(session: Session, query: str) -> None:
    seen: list[tuple[int, int]] = []
    regular = "\\" in query
    batches = session.finding.search(query, regular=regular, progress=lambda *told: seen.append(told))
    all_hits(batches)
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1] > 0

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        all_hits(session.finding.search(query, regular=regular, progress=stop))


def test_a_worker_and_a_reader_find_while_the_session_writes(session: Session) -> None:
    fork, reader = session.fork(), Session.open(session.path, coder="Bo", writable=False)
    batches = fork.finding.occurrences(whole("Board"))
    first = next(batches)
    session.tagging.tag_actor(first[0].article, (first[0].span,), "Board")
    assert len(first) + len(all_hits(batches)) == 3
    assert len(all_hits(reader.finding.search("board"))) == 3
    fork.close()
    reader.close()


SPANS = st.lists(
    st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 9))
)


@given(SPANS)
def test_the_longest_lie_apart_and_leave_no_room(spans: list[Span]) -> None:
    kept = longest(spans)
    assert list(kept) == sorted(kept)
    assert all(not one.overlaps(other) for one in kept for other in kept if one is not other)
    assert set(kept) <= set(spans)
    assert all(len(span) <= max(map(len, kept)) for span in spans)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(spans=SPANS)
def test_a_hit_is_tagged_where_any_span_of_the_entry_overlaps_it(session: Session, spans: list[Span]) -> None:
    article = session.articles.rows()[0].id
    actor = session.codebook.add_actor("Board")
    made = session.bulk.tag([(article, span) for span in spans], Entry(EntryKind.ACTOR, actor))
    tagged = [span for mention in session.articles.annotations_by_id(made) for span in mention.main_spans]
    words = [TextQuery(words=r"\w+", regular=True)]
    for hit in all_hits(session.finding.occurrences(words, tagged_as=Entry(EntryKind.ACTOR, actor))):
        assert hit.tagged == (hit.article == article and any(hit.span.overlaps(span) for span in tagged))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.sampled_from(["Board", "VFB", "ferry", "the", "met"]), min_size=1, max_size=3))
def test_occurrences_are_those_of_a_naive_scan(session: Session, names: list[str]) -> None:
    expected = {
        (row.id, Span(at, at + len(name)))
        for row in session.articles.rows()
        for text in [session.articles.get(row.id).text.lower()]
        for name in names
        for at in range(len(text))
        if text.startswith(name.lower(), at)
        and not text[at - 1].isalpha()
        and not text[at + len(name)].isalpha()
    }
    hits = all_hits(session.finding.occurrences(whole(*names)))
    assert {(hit.article, hit.span) for hit in hits} == expected
    assert len(hits) == len(expected)
