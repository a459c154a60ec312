from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from tests.desktop.article.conftest import Shown

from copydesk.desktop.article.margin import Note


def notes(shown: Shown) -> list[Note]:
    return list(shown.view._sheet.notes_between(0, 600))


def labels(shown: Shown) -> dict[int, QRectF]:
    return {label.annotation: label.rect for note in notes(shown) for label in note.labels}


def test_a_label_that_comes_takes_the_room_from_those_above(shown: Shown) -> None:
    made = [shown.passage("Velmora Ferry Board") for _ in range(6)]
    shown.show()
    assert set(labels(shown)) == {one.id for one in made}
    new = shown.passage("We can start in May")
    shown.view.apply([new], [])
    assert len(labels(shown)) < 7
    assert new.id in labels(shown)
    shown.view.apply([], [new.id])
    assert set(labels(shown)) == {one.id for one in made}


def test_what_is_seen_of_a_part_is_what_is_seen_of_the_whole(shown: Shown) -> None:
    """However little of the page is painted, labels stand where they do when all of it is."""
    for words in (
        "Velmora Ferry Board",
        "Velmora Ferry",
        "Velmora",
        "Ferry",
        "Ferry Board",
        "We can start",
        "can",
    ):
        shown.passage(words)
    shown.show()
    whole = notes(shown)
    for top in range(0, 400, 7):
        for note in shown.view._sheet.notes_between(top, top + 5):
            assert note in whole


@pytest.mark.parametrize("width", [360, 420, 900])
@pytest.mark.parametrize("words", ["Velmora Ferry", "مدينة"])
def test_labels_keep_apart_and_on_the_page(shown: Shown, width: int, words: str) -> None:
    shown.view.resize(width, 620)
    for _ in range(12):
        shown.passage(words)
    shown.passage("Ilse Marden")
    shown.show()
    found = [label.rect for note in notes(shown) for label in note.labels]
    found += [note.more_rect for note in notes(shown) if note.more]
    sheet = shown.view._sheet
    for one, other in combinations(found, 2):
        assert one.intersected(other).height() < 0.01 or one.intersected(other).width() <= 0
    assert all(sheet.column.right <= one.left() for one in found)
    assert all(one.right() <= sheet.column.right + sheet.margin for one in found)


def test_below_the_last_line_labels_stay_on_the_page(shown: Shown) -> None:
    shown.text = "One line about the Velmora ferry."
    for _ in range(9):
        shown.passage("Velmora")
    shown.show()
    assert max(note.bottom for note in notes(shown)) <= shown.view.document().size().height()
    assert notes(shown)[0].more
