from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange.conll_stretches import Marking, MarkingCount, stretches
from copydesk.exchange.conll_tags import Scheme, Stretch, tags

FIRST, BOTH = Marking(begins=True), Marking(begins=True, ends=True)


def marking(*sentences: str) -> Marking:
    count = MarkingCount()
    for sentence in sentences:
        count.add(sentence.split())
    return count.marking()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I-PER I-PER O I-LOC B-LOC", Marking()),
        ("PER PER O LOC", Marking()),
        ("B-PER I-PER O B-LOC B-LOC", FIRST),
        ("B-PER O I-LOC O B-LOC", FIRST),
        ("B-PER E-PER O S-LOC", BOTH),
        ("B-PER I-PER L-PER U-LOC", BOTH),
        ("O O", Marking()),
    ],
)
def test_what_marks_stretches_is_found_out(sentence: str, expected: Marking) -> None:
    assert marking(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "scheme", "found", "broken"),
    [
        ("B-PER I-PER B-PER O", FIRST, [(0, 2, "PER"), (2, 3, "PER")], 0),
        ("I-PER I-LOC O I-LOC", FIRST, [(0, 1, "PER"), (1, 2, "LOC"), (3, 4, "LOC")], 3),
        ("I-PER B-PER O", Marking(), [(0, 1, "PER"), (1, 2, "PER")], 0),
        ("B-PER L-PER U-LOC", BOTH, [(0, 2, "PER"), (2, 3, "LOC")], 0),
        ("B-PER O I-PER E-PER", BOTH, [(0, 1, "PER"), (2, 4, "PER")], 2),
        ("E-PER I-PER S-PER", BOTH, [(0, 1, "PER"), (1, 2, "PER"), (2, 3, "PER")], 2),
        ("PER PER O ORG", Marking(), [(0, 2, "PER"), (3, 4, "ORG")], 0),
        ("B I O _ -X-", FIRST, [(0, 2, "")], 0),
        ("B-I-PER I-I-PER", FIRST, [(0, 2, "I-PER")], 0),
    ],
)
def test_stretches_are_those_of_conlleval(
    sentence: str, scheme: Marking, found: list[tuple[int, int, str]], broken: int
) -> None:
    whole, mended = stretches(sentence.split(), scheme)
    assert whole == [Stretch(*one) for one in found]
    assert len(mended) == broken


@st.composite
def apart(draw: st.DrawFn) -> list[Stretch]:
    ends = sorted(draw(st.sets(st.integers(1, 12))))
    found = [Stretch(a, b, draw(st.sampled_from("AB"))) for a, b in zip([0, *ends], ends, strict=False)]
    return [one for one in found if draw(st.booleans())]


@given(apart(), st.sampled_from(Scheme))
def test_what_was_tagged_is_found_again(expected: list[Stretch], scheme: Scheme) -> None:
    marks = {Scheme.IOB1: Marking(), Scheme.IOB2: FIRST, Scheme.BIOES: BOTH}[scheme]
    assert stretches(tags(12, expected, scheme), marks) == (expected, [])


@given(st.lists(st.sampled_from(["O", "B-A", "I-A", "E-A", "S-A", "I-B", "L-B", "A", "B", "I", ""])))
def test_any_tags_give_stretches_that_lie_apart(found: list[str]) -> None:
    count = MarkingCount()
    count.add(found)
    whole, broken = stretches(found, count.marking())
    assert all(one.first < one.end for one in whole)
    assert all(one.end <= other.first for one, other in pairwise(whole))
    assert len(broken) <= len(whole)
