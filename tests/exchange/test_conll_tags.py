import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.training import iob_to_biluo

from copydesk.exchange.conll_tags import Scheme, Stretch, cut, longest_apart, tags


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Scheme.IOB1, "I-A I-A B-A O I-B I-C I-C"),
        (Scheme.IOB2, "B-A I-A B-A O B-B B-C I-C"),
        (Scheme.BIOES, "B-A E-A S-A O S-B B-C E-C"),
    ],
)
def test_each_scheme_marks_ends_in_its_own_way(scheme: Scheme, expected: str) -> None:
    stretches = [Stretch(0, 2, "A"), Stretch(2, 3, "A"), Stretch(4, 5, "B"), Stretch(5, 7, "C")]
    assert tags(7, stretches, scheme) == expected.split()


def test_of_overlapping_stretches_the_longest_then_the_first_stays() -> None:
    nested, outer, crossing, apart, same = (
        Stretch(1, 2, "A"),
        Stretch(0, 3, "A"),
        Stretch(2, 4, "A"),
        Stretch(3, 6, "A"),
        Stretch(3, 6, "B"),
    )
    assert longest_apart([nested, outer, crossing, apart, same], 6) == ([1, 3], [0, 2, 4])


def test_a_stretch_is_cut_where_sentences_begin() -> None:
    assert cut(Stretch(1, 8, "A"), [0, 3, 5]) == [
        (0, Stretch(1, 3, "A")),
        (1, Stretch(0, 2, "A")),
        (2, Stretch(0, 3, "A")),
    ]


@st.composite
def stretches(draw: st.DrawFn) -> list[Stretch]:
    pairs = draw(st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.sampled_from("AB"))))
    return [Stretch(min(a, b), max(a, b) + 1, label) for a, b, label in pairs]


@given(stretches())
def test_what_stays_can_be_read_back_from_all_schemes(given_ones: list[Stretch]) -> None:
    stay, go = longest_apart(given_ones, 12)
    assert sorted(stay + go) == list(range(len(given_ones)))
    kept = [given_ones[place] for place in stay]
    expected = sorted((one.first, one.end, one.label) for one in kept)
    for scheme in Scheme:
        assert entities(tags(12, kept, scheme)) == expected


def entities(found: list[str]) -> list[tuple[int, int, str]]:
    """The stretches as spaCy reads them: it repairs IOB1, and calls E and S by the names L and U."""
    renamed = [tag.replace("E-", "L-").replace("S-", "U-") for tag in found]
    is_bioes = any(tag[0] in "LU" for tag in renamed)
    biluo = renamed if is_bioes else iob_to_biluo(renamed)
    result: list[tuple[int, int, str]] = []
    start = 0
    for place, tag in enumerate(biluo):
        if tag[0] in "BU":
            start = place
        if tag[0] in "LU":
            result.append((start, place + 1, tag[2:]))
    return result
