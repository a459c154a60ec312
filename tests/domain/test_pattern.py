"""Words are found as they are read, offsets never shift, and every malformed expression is a sentence."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.pattern import LONGEST, TextQuery, compiled
from copydesk.domain.span import Span
from copydesk.errors import UserError


def found(words: str, text: str, *, case: bool = False, whole_word: bool = False) -> list[str]:
    query = TextQuery(words=words, case=case, whole_word=whole_word)
    return [span.of(text) for span in compiled(query).spans(text)]


def matched(expression: str, text: str, *, case: bool = False, whole_word: bool = False) -> list[str]:
    query = TextQuery(words=expression, case=case, whole_word=whole_word, regular=True)
    return [span.of(text) for span in compiled(query).spans(text)]


@pytest.mark.parametrize(
    ("words", "text", "there"),
    [
        ("Kestrel Port", "Kestrel\u00a0Port, KESTREL\nPort", ["Kestrel\u00a0Port", "KESTREL\nPort"]),
        ("Kestrel  Port", "Kestrel \n Port", ["Kestrel \n Port"]),
        ("Kestrel Port", "Kestrel\n\nPort", []),
        ("l'ONU", "l’ONU l'onu", ["l’ONU", "l'onu"]),
        ('"we"', "“We” «we» we", ["“We”", "«we»"]),
        ("Jean-Luc", "Jean‑Luc jean–luc Jean—Luc", ["Jean‑Luc", "jean–luc"]),
        ("caf\u00e9", "cafe\u0301 CAF\u00c9 cafe", ["cafe\u0301", "CAF\u00c9"]),
        ("cafe\u0301", "caf\u00e9", ["caf\u00e9"]),
        ("cafe", "cafe\u0301 cafe", ["cafe"]),
        (
            "\u0410\u043d\u0434\u0440\u0435\u0439",
            "\u0410\u043d\u0434\u0440\u0435\u0438\u0306",
            ["\u0410\u043d\u0434\u0440\u0435\u0438\u0306"],
        ),
        ("istanbul", "İSTANBUL", ["İSTANBUL"]),
        ("İstanbul", "ISTANBUL istanbul", ["ISTANBUL", "istanbul"]),
        ("STRASSE", "eine Straße", ["Straße"]),
        ("Straße", "STRASSE", ["STRASSE"]),
        (
            "\u03a3\u039f\u03a6\u039f\u03a3",
            "\u03c3\u03bf\u03c6\u03bf\u03c2",
            ["\u03c3\u03bf\u03c6\u03bf\u03c2"],
        ),
        ("a.c", "abc a.c", ["a.c"]),
        ("(x", "f(x)", ["(x"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("", "abc", []),
        (" ", "a b", []),
    ],
)
def test_words_are_found_as_they_are_read(words: str, text: str, there: list[str]) -> None:
    assert found(words, text) == there


@pytest.mark.parametrize(
    ("words", "text", "there"),
    [
        ("Merkel", "Merkel's Merkel’s Merkels Merkel", ["Merkel"] * 3),
        ("Merkel", "Angela-Merkel-Haus (Merkel)", ["Merkel"] * 2),
        ("Merkel", "Merkel2 Merkel² Merkel_ xMerkel", []),
        ("ONU", "l'ONU l’ONU", ["ONU"] * 2),
        ("Brien", "O'Brien Brien", ["Brien"]),
        ("can", "can't can’t can", ["can"]),
        ("Ankara", "Ankara'nın", ["Ankara"]),
        ("cafe", "cafe\u0301", []),
        ("U.N.", "the U.N. said U.N.A and U.N.", ["U.N."] * 2),
        ("$100", "$100 $1000", ["$100"]),
        ("e", "\U0001d41e e", ["e"]),
    ],
)
def test_whole_words_end_where_readers_see_their_ends(words: str, text: str, there: list[str]) -> None:
    assert found(words, text, whole_word=True) == there


def test_case_counts_where_it_is_asked_for() -> None:
    assert found("Merkel", "merkel MERKEL Merkel", case=True) == ["Merkel"]
    assert found("İ", "I i İ", case=True) == ["İ"]
    assert matched("m.", "Ma ma", case=True) == ["ma"]


def test_offsets_are_those_of_the_text_itself() -> None:
    text = "İİİ ß \U0001f600 Merkel"
    assert list(compiled(TextQuery(words="merkel")).spans(text)) == [Span(8, 14)]
    assert list(compiled(TextQuery(words="merkel")).spans(text, 9)) == []


@pytest.mark.parametrize(
    ("expression", "text", "there"),
    [
        (r"^\w+", "ab cd\nef", ["ab", "ef"]),
        ("x*", "aab", []),
        ("b*", "abba", ["bb"]),
        (r"(?<=\. )\p{Lu}\w+", "So. Then we", ["Then"]),
    ],
)
def test_regular_expressions_match_by_lines_and_never_nothing(
    expression: str, text: str, there: list[str]
) -> None:
    assert matched(expression, text) == there


def test_whole_words_of_a_regular_expression() -> None:
    assert matched("er|her", "her er there", whole_word=True) == ["her", "er"]
    assert matched("(?x) her # a comment", "her there", whole_word=True) == ["her"]


@pytest.mark.parametrize(
    ("expression", "position"),
    [
        ("(", 1), ("a)", 2), ("[ab", 3), ("*a", 1), ("a**", 3), ("\\", 1), ("(?P<x", 5), ("[z-a]", 5),
        (r"\p{Foo}", 7), ("(?P=x)", 4), ("a{3,1}", 3), ("(?z)", 3),
    ],
)  # fmt: skip
def test_a_malformed_expression_is_told_with_its_place(expression: str, position: int) -> None:
    with pytest.raises(UserError, match=rf"^The regular expression is malformed at character {position}: "):
        matched(expression, "")


def test_an_expression_that_is_too_much_is_told() -> None:
    with pytest.raises(UserError, match="Make it simpler"):
        matched("(" * 5000 + ")" * 5000, "")


def test_a_runaway_expression_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copydesk.domain.pattern.PATIENCE", 0.05)
    with pytest.raises(UserError, match="takes too long"):
        matched("(a|aa)+$", "a" * 60 + "b")


@pytest.mark.parametrize(
    "expression", ["(?R)", "(a|(?R))*b", "(?P<x>a(?&x))", "(a(?1)?)", r"\\\\(?R)", "(?P<x>(?P>x))"]
)
def test_an_expression_within_itself_is_refused(expression: str) -> None:
    with pytest.raises(UserError, match=r"cannot be used .* Make it simpler"):
        matched(expression, "a" * 100)
    assert matched(r"\(\?R\)|\\\(\?1\)", r"(?R) \(?1)") == ["(?R)", r"\(?1)"]


@given(st.text(max_size=8), st.text(max_size=40), st.booleans(), st.booleans())
def test_any_expression_finds_spans_or_is_told(expression: str, text: str, case: bool, whole: bool) -> None:
    query = TextQuery(words=expression, case=case, whole_word=whole, regular=True)
    try:
        spans = list(compiled(query).spans(text))
    except UserError:
        return
    assert all(span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


LETTERS = st.text(alphabet="abAB .'\u00a0\n", max_size=40)


@given(st.text(alphabet="abAB.", min_size=1, max_size=3), LETTERS)
def test_words_are_found_where_a_naive_scan_finds_them(words: str, text: str) -> None:
    expected: list[Span] = []
    at = 0
    while (at := text.lower().find(words.lower(), at)) >= 0:
        expected.append(Span(at, at + len(words)))
        at += len(words)
    assert list(compiled(TextQuery(words=words)).spans(text)) == expected


@given(st.text(alphabet="ab", min_size=1, max_size=3), LETTERS)
def test_whole_words_are_those_that_splitting_gives(words: str, text: str) -> None:
    expected = [word for word in "".join(c if c.isalpha() else " " for c in text).split() if word == words]
    assert found(words, text, case=True, whole_word=True) == expected


SEEN = st.characters(exclude_categories=("Z", "C"))


@given(st.text(SEEN, min_size=1, max_size=6), st.text(max_size=20), st.text(max_size=20))
def test_what_stands_in_the_text_is_found_there(words: str, before: str, after: str) -> None:
    text = f"{before} {words} . {after}"
    spans = list(compiled(TextQuery(words=words, case=True)).spans(text))
    assert spans
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize("regular", [False, True])
def test_what_nobody_types_is_refused_before_it_takes_long(regular: bool) -> None:
    with pytest.raises(UserError, match="too long"):
        compiled(TextQuery(words="ab " * LONGEST, regular=regular))
