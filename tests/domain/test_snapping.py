import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.snapping import tidied
from copydesk.domain.span import Span


@pytest.mark.parametrize(
    ("selected", "words"),
    [
        (" NATO ", "NATO"),
        ("NATO,", "NATO"),
        ("NATO's", "NATO"),
        ("NATO’s ", "NATO"),
        ("NATO's,", "NATO"),
        ("Harbour Workers' Union", "Harbour Workers' Union"),
        ("the U.S.", "the U.S."),
        (", the union: ", "the union"),
        ("الوزيرة،", "الوزيرة"),
    ],
)
def test_what_sticks_to_the_ends_goes(selected: str, words: str) -> None:
    found = tidied(selected, Span(0, len(selected)))
    assert found is not None
    assert found.of(selected) == words


@pytest.mark.parametrize("nothing", [" ", ",", "\n\u00a0", "'s"])
def test_marks_alone_are_nothing(nothing: str) -> None:
    assert tidied(nothing, Span(0, len(nothing))) is None


@given(st.text(alphabet=st.sampled_from("ab ,'’s\n"), min_size=1, max_size=20))
def test_a_tidied_span_lies_inside_and_stays_as_it_is(text: str) -> None:
    found = tidied(text, Span(0, len(text)))
    if found is not None:
        assert found.within(Span(0, len(text)))
        assert tidied(text, found) == found
