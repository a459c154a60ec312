"""Whatever is typed becomes a query that FTS5 takes, or a sentence that says what to do."""

import re
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import UserError
from copydesk.project.search_query import prepared

STORIES = {
    1: "The ferry left the harbour. The U.N. met Jean-Luc.",
    2: "No ferry today in the old port, says l’ONU.",
    3: "A café opens at the harbour: foo bar, and not a boat.",
}


@pytest.fixture(scope="module")
def index():
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE search USING fts5 (content, tokenize = 'unicode61 remove_diacritics 2')")
    db.executemany("INSERT INTO search (rowid, content) VALUES (?, ?)", STORIES.items())
    yield db
    db.close()


def stories(index: sqlite3.Connection, query: str) -> list[int]:
    """The stories that a query as typed holds for."""
    return [
        row[0] for row in index.execute("SELECT rowid FROM search WHERE search MATCH ?", (prepared(query),))
    ]


@pytest.mark.parametrize(
    ("query", "there"),
    [
        ("ferry", [1, 2]),
        ("FERRY harbour", [1]),
        ("ferry AND harbour", [1]),
        ("ferry OR cafe", [1, 2, 3]),
        ("ferry NOT harbour", [2]),
        ("ferry AND NOT harbour", [2]),
        ("ferry NOT harbour NOT today", []),
        ("harbour NOT (ferry OR boat)", []),
        ("(ferry OR boat) harbour", [1, 3]),
        ("ferry OR opens boat", [1, 2, 3]),
        ('"the harbour"', [1, 3]),
        ("“the harbour”", [1, 3]),
        ("„the harbour“", [1, 3]),
        ('"the har"*', [1, 3]),
        ("harb*", [1, 3]),
        ("NEAR(ferry harbour, 2)", [1]),
        ("NEAR(ferry harbour, 1)", []),
        ('NEAR("the ferry" harbour)', [1]),
        ("near ferry", []),
        ("U.N.", [1]),
        ("Jean-Luc", [1]),
        ("l'ONU", [2]),
        ("ONU", [2]),
        ("foo:bar", [3]),
        ("foo & bar", [3]),
        ("ferry - today", [2]),
        ("^ferry +today", [2]),
        ("and not", [3]),
        ('"AND" "NOT"', [3]),
        ("{ferry}", [1, 2]),
        ("ferry\x00today", [2]),
    ],
)
def test_words_stand_for_themselves_and_operators_do_their_work(
    index: sqlite3.Connection, query: str, there: list[int]
) -> None:
    assert stories(index, query) == there


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("", "Type the words"),
        ("  ", "Type the words"),
        ("& -", "Type the words"),
        ('""', "Type the words"),
        ("AND", "Type the words"),
        ("()", "Type the words"),
        ('the "harbour', "no partner"),
        ('the harbour"', "no partner"),
        ("ferry AND", "AND stands between two words"),
        ("NEAR(ferry AND harbour, 5)", "Inside NEAR"),
        ("OR ferry", "OR stands between two words"),
        ("NOT ferry", "NOT stands between two words"),
        ("ferry AND OR harbour", "stands between two words"),
        ("ferry NOT NOT harbour", "NOT stands between two words"),
        ("ferry AND NOT", "NOT stands between two words"),
        ("(ferry", r"Put a \) where it ends"),
        ("ferry)", r"Take it away, or put a \( before"),
        ("ferry ()", "pair of parentheses is empty"),
        ("ferry OR (AND boat)", "AND stands between two words"),
        ("NEAR(ferry)", "NEAR takes two words"),
        ("NEAR(ferry harbour, x)", "NEAR takes two words"),
        ("NEAR(ferry harbour, -1)", "NEAR takes two words"),
        ("NEAR()", "NEAR takes two words"),
        ("NEAR(ferry harbour", "Put a "),
        ("(" * 100 + "a" + ")" * 100, "nested too deeply"),
        ("a " * 300, "too many words"),
    ],
)
def test_a_malformed_query_says_what_to_do(query: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        prepared(query)


TYPED = st.lists(
    st.sampled_from(
        ["ferry", "AND", "OR", "NOT", "NEAR", "NEAR(", "(", ")", '"', "“", "*", ",", " ", "5", "a:b", "-"]
    )
    | st.text(max_size=3),
    max_size=12,
)


BARE = re.compile(r"(?:[() ]|AND|OR|NOT|NEAR\(|, [0-9]{1,4}|\*)*")


@given(TYPED, st.sampled_from(["", " "]))
def test_nothing_that_was_typed_goes_in_unquoted(typed: list[str], between: str) -> None:
    try:
        wanted = prepared(between.join(typed))
    except UserError:
        return
    assert wanted.count('"') % 2 == 0
    assert BARE.fullmatch(re.sub('"[^"]*"', "", wanted)), wanted
    assert "\0" not in wanted


@given(TYPED, st.sampled_from(["", " "]))
def test_whatever_is_typed_is_searched_for_or_told(
    index: sqlite3.Connection, typed: list[str], between: str
) -> None:
    try:
        wanted = prepared(between.join(typed))
    except UserError:
        return
    index.execute("SELECT rowid FROM search WHERE search MATCH ?", (wanted,)).fetchall()
