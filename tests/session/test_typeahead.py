"""Which names a few letters find, in what order, and that what is prepared never goes stale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.session import Session
from copydesk.session.typeahead import BEGINNING, INITIALS, INSIDE, THE_NAME, WORD, WORDS, Known, Names

KNOWN: list[Known] = [
    (1, ("Velmora Ferry Board", "VFB")),
    (2, ("Harbour Office of Velmora",)),
    (3, ("Ilse Marden", "the chair")),
    (4, ("Ferrymen's Union",)),
]

words = st.text(alphabet="abcÄß é", min_size=1, max_size=6).filter(lambda text: bool(text.strip()))
entries = st.lists(st.lists(words, min_size=1, max_size=3).map(tuple), max_size=12).map(
    lambda names: list(enumerate(names, 1))
)


@pytest.mark.parametrize(
    ("query", "first", "score"),
    [
        ("velmora ferry board", 1, THE_NAME),
        ("vfb", 1, THE_NAME),
        ("harb", 2, BEGINNING),
        ("marden", 3, WORD),
        ("arde", 3, INSIDE),
        ("board velm", 1, WORDS),
        ("hov", 2, INITIALS),
    ],
)
def test_the_better_the_letters_fit_the_higher_the_score(query: str, first: int, score: float) -> None:
    best = Names(KNOWN).search(query, 9)[0]
    assert (best.id, best.score) == (first, score)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Isle Mardn", 3),
        ("velmroa fery", 1),
        ("harbuor", 2),
        ("Ilsemarden", 3),
        ("the chair Ilse Mardn of Velmora", 3),
    ],
)
def test_misspelt_names_are_found_below_all_that_has_the_letters(query: str, first: int) -> None:
    best = Names(KNOWN).search(query, 9)[0]
    assert best.id == first
    assert best.score <= INITIALS


def test_chance_finds_nothing() -> None:
    assert Names(KNOWN).search("zzzzqqq", 9) == []


@given(entries, words)
def test_every_name_with_the_letters_is_found(known: list[Known], query: str) -> None:
    found = {hit.id for hit in Names(known).search(query, 100)}
    assert {entry for entry, names in known if any(query.casefold() in n.casefold() for n in names)} <= found
    assert len(Names(known).search(query, 2)) <= 2


@given(entries, entries, st.lists(words, max_size=4))
def test_an_updated_index_answers_like_a_new_one(
    before: list[Known], after: list[Known], queries: list[str]
) -> None:
    names = Names(before)
    for now in (before, after, [*after, (99, ("abc",))]):
        names.update(now)
        for query in queries:
            assert names.search(query, 5) == Names(now).search(query, 5)


@given(entries, words)
def test_typing_letter_by_letter_finds_what_the_whole_word_does(known: list[Known], query: str) -> None:
    names = Names(known)
    typed = [names.search(query[:end], 5) for end in range(1, len(query) + 1)]
    assert typed[-1] == Names(known).search(query, 5)


def test_a_change_of_the_codebook_is_found_at_once(session: Session) -> None:
    book = session.codebook
    actor = book.add_actor("Ilse Marden")
    assert [match.id for match in book.match("marden")] == [actor]
    book.set_aliases(actor, ("the chair",))
    other = book.add_actor("Marden Shipping")
    assert [match.id for match in book.match("chair")] == [actor]
    assert [match.id for match in book.match("marden")] == [other, actor]
    book.rename_actor(actor, "Ilse Vane")
    assert [each.id for each in book.actors()] == [actor, other]
    assert [match.id for match in book.match("marden")] == [other]
    assert book.find_actor("THE CHAIR") == actor
    session.history.undo()
    session.history.undo()
    assert book.find_actor("marden shipping") is None
    session.history.redo()
    assert book.find_actor("marden shipping") == other
