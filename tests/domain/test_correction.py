"""Annotations keep their words when the text around them is corrected; what does not is told."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.annotation import Mention, Part, Passage, Quotation
from copydesk.domain.correction import Correction, Fate, Moving, correction
from copydesk.domain.differences import edits
from copydesk.domain.edit import Edit
from copydesk.domain.span import Span

OLD = "The Kestre1 Port Authority (KPA) agreed, said authority head Mirela Osk on Monday."


def mention(words: str, text: str = OLD) -> Mention:
    start = text.index(words)
    return Mention(id=1, uid="m", article=1, coder="Ana", actor=1, spans=(Span(start, start + len(words)),))


def one(words: str, new: str) -> tuple[Fate, str, str, str]:
    """What becomes of a mention of the words: its fate, the words before and after, and those it has now."""
    (carried,) = correction(OLD, new, [mention(words)]).carried
    now = "|".join(span.of(new) for span in carried.parts.get(Part.TEXT, ()))
    return carried.fate, carried.before, carried.after, now


@pytest.mark.parametrize(
    ("words", "new", "expected"),
    [
        ("KPA", OLD, (Fate.STAYS, "", "", "KPA")),
        ("KPA", OLD.replace("Kestre1", "Kestrel"), (Fate.STAYS, "", "", "KPA")),
        ("KPA", OLD.replace("The", "The old"), (Fate.MOVES, "", "", "KPA")),
        ("KPA", OLD.replace("KPA", "KPAs"), (Fate.CHANGES, "KPA", "KPA", "KPA")),
        (
            "Kestre1 Port Authority",
            OLD.replace("Kestre1", "Kestrel"),
            (Fate.CHANGES, "Kestre1 Port Authority", "Kestrel Port Authority", "Kestrel Port Authority"),
        ),
        ("KPA", OLD.replace("KPA", "board"), (Fate.CHANGES, "KPA", "board", "board")),
        ("KPA", OLD.replace(" (KPA)", ""), (Fate.LOST, "KPA", "", "")),
        ("KPA", OLD.replace("KPA", "..."), (Fate.LOST, "KPA", "", "")),
        ("KPA", "", (Fate.LOST, "KPA", "", "")),
        (
            "authority head Mirela Osk",
            OLD.replace("authority head ", ""),
            (Fate.CHANGES, "authority head Mirela Osk", "Mirela Osk", "Mirela Osk"),
        ),
    ],
)
def test_a_mention_keeps_its_words_or_tells_that_it_cannot(
    words: str, new: str, expected: tuple[Fate, str, str, str]
) -> None:
    assert one(words, new) == expected


def test_a_passage_about_the_whole_article_stays_that() -> None:
    passage = Passage(id=1, uid="p", article=1, coder="Ana", topic=1)
    (carried,) = correction(OLD, "Other words.", [passage]).carried
    assert (carried.fate, carried.parts) == (Fate.STAYS, {})


def test_a_passage_that_loses_its_words_is_lost_and_not_about_the_whole_article() -> None:
    passage = Passage(id=1, uid="p", article=1, coder="Ana", topic=1, spans=(Span(27, 32),))
    assert correction(OLD, OLD[:27] + OLD[33:], [passage]).lost[0].annotation is passage


def test_a_quotation_that_loses_its_cue_is_changed() -> None:
    content, cue, speaker = (Span(*_place(words)) for words in ("agreed", "said", "Mirela Osk"))
    quotation = Quotation(
        id=1, uid="q", article=1, coder="Ana", content=(content,), cue=(cue,), speaker_spans=(speaker,)
    )
    new = OLD.replace(" said authority head", "")
    (carried,) = correction(OLD, new, [quotation]).carried
    assert (carried.fate, carried.before, carried.after) == (Fate.CHANGES, "said", "")
    assert set(carried.parts) == {Part.CONTENT, Part.SPEAKER}


def _place(words: str) -> tuple[int, int]:
    return OLD.index(words), OLD.index(words) + len(words)


def test_words_of_a_paragraph_that_was_moved_are_found_there() -> None:
    old = "Para one has Jan Petersen in it.\n\nPara two is of Liv Aasen, the mayor.\n\nThe last."
    new = "Para two is of Liv Aasen, the mayor.\n\nPara one has Jan Petersen in it.\n\nThe last."
    moving = Moving(edits(old, new), old, new)
    for words in ("Jan Petersen", "Liv Aasen"):
        moved = moving.span(Span(old.index(words), old.index(words) + len(words)))
        assert moved is not None and moved.of(new) == words


def test_a_correction_counts_by_fate() -> None:
    found = correction(OLD, "Now: " + OLD.replace("KPA", "X"), [mention("KPA"), mention("Monday")])
    assert [len(each) for each in (found.moved, found.changed, found.lost)] == [1, 1, 0]
    assert Correction("a", "a").moved == ()


def test_words_joined_over_a_line_end_are_one_mention_still() -> None:
    old, new = "the har-\nbour wall", "the harbour wall"
    (carried,) = correction(old, new, [mention("har-\nbour wall", old)]).carried
    assert (carried.before, carried.after) == ("har-\nbour wall", "harbour wall")


def test_an_edge_inside_of_what_was_replaced_goes_to_what_was_marked_and_is_left() -> None:
    moving = Moving((Edit(4, 10, 4, 7),), "abc defghi jkl", "abc XYZ jkl")
    assert moving.span(Span(6, 14)) == Span(8, 11)
    assert moving.span(Span(0, 6)) == Span(0, 3)
    assert moving.span(Span(5, 9)) is None
    assert moving.span(Span(4, 10)) == Span(4, 7)


TEXTS = st.text(alphabet="ab c.\n", min_size=1, max_size=50)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, str, list[Span]]:
    old, new = draw(TEXTS), draw(TEXTS)
    spans: list[Span] = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(old) - 1))
        spans.append(Span(start, draw(st.integers(start + 1, len(old)))))
    return old, new, sorted(spans)


@given(marked())
def test_spans_keep_their_words_and_their_order_and_stay_in_the_text(
    case: tuple[str, str, list[Span]],
) -> None:
    old, new, spans = case
    moving = Moving(edits(old, new), old, new)
    moved = {span: moving.span(span) for span in spans}
    for span, there in moved.items():
        assert there is None or there.end <= len(new)
        if not moving.is_touched(span):
            assert there is not None
            assert there.of(new) == span.of(old)
    for one, following in combinations(spans, 2):
        mine, yours = moved[one], moved[following]
        if one.end <= following.start and mine is not None and yours is not None:
            assert mine.end <= yours.start


@given(TEXTS, st.data())
def test_no_correction_changes_nothing(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    found = correction(text, text, [Mention(id=1, uid="m", article=1, coder="A", actor=1, spans=(span,))])
    assert [each.fate for each in found.carried] == [Fate.STAYS]
    assert found.carried[0].parts == {Part.TEXT: (span,)}
