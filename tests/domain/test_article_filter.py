"""Which rows fit a filter, each thing asked for alone and all together."""

from dataclasses import replace

import pytest

from copydesk.domain.article import ArticleRow, Status
from copydesk.domain.article_filter import ArticleFilter, read_date, searched

ROW = ArticleRow(
    7,
    "u7",
    "Quay reopens",
    "2031-04-14T08:40:00",
    "Tidewire",
    Status.DONE,
    unattributed=1,
    suggested=3,
    coders=("Ana", "Bo"),
    place="Kestrel Bay",
    section="Ports",
)
BARE = replace(
    ROW,
    id=8,
    published=None,
    agency=None,
    status=Status.NEW,
    unattributed=0,
    suggested=0,
    coders=(),
    place=None,
    section=None,
)


def fits(wanted: ArticleFilter, row: ArticleRow, *members: set[int]) -> bool:
    return all(test(row) for test in wanted.tests(*members))


@pytest.mark.parametrize(
    "wanted",
    [
        ArticleFilter(statuses=frozenset({Status.DONE, Status.IN_PROGRESS})),
        ArticleFilter(agencies=frozenset({"Tidewire"})),
        ArticleFilter(coders=frozenset({"Bo", "Cy"})),
        ArticleFilter(unattributed=True),
        ArticleFilter(suggested=True),
        ArticleFilter(published_from="2031-04-14"),
        ArticleFilter(published_from="2031"),
        ArticleFilter(published_to="2031-04-14"),
        ArticleFilter(published_to="2031-04"),
        ArticleFilter(published_to="2031"),
        ArticleFilter(published_from="2031-04", published_to="2031-04"),
    ],
)
def test_a_row_that_has_what_is_asked_for_fits_and_a_bare_one_does_not(wanted: ArticleFilter) -> None:
    assert wanted.facets == 1
    assert fits(wanted, ROW)
    assert not fits(wanted, BARE)


@pytest.mark.parametrize(
    "wanted",
    [
        ArticleFilter(published_from="2031-04-15"),
        ArticleFilter(published_to="2031-04-13"),
        ArticleFilter(published_to="2030"),
        ArticleFilter(coders=frozenset({"Cy"})),
    ],
)
def test_a_row_outside_does_not_fit(wanted: ArticleFilter) -> None:
    assert not fits(wanted, ROW)


def test_articles_without_an_agency_can_be_asked_for() -> None:
    assert fits(ArticleFilter(agencies=frozenset({""})), BARE)
    assert not fits(ArticleFilter(agencies=frozenset({""})), ROW)


def test_a_row_must_be_in_every_set_of_articles() -> None:
    assert fits(ArticleFilter(list_id=1), ROW, {7, 8}, {7})
    assert not fits(ArticleFilter(list_id=1), ROW, {7, 8}, {8})


@pytest.mark.parametrize(
    ("published", "first", "within"),
    [("2031-04", "2031-04-14", True), ("2031", "2031-04", True), ("2031-03", "2031-04-14", False)],
)
def test_a_month_may_be_after_its_first_day(published: str, first: str, within: bool) -> None:
    assert fits(ArticleFilter(published_from=first), replace(ROW, published=published)) is within


def test_a_filter_that_asks_for_nothing_is_false() -> None:
    assert not ArticleFilter()
    assert not ArticleFilter(words="  ")
    assert ArticleFilter(words="quay")
    assert ArticleFilter(list_id=1)


def test_words_are_looked_for_in_title_agency_place_and_section() -> None:
    assert searched(ROW) == "quay reopens tidewire kestrel bay ports"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2031", "2031"),
        (" 2031-4 ", "2031-04"),
        ("2031/04/7", "2031-04-07"),
        ("2031.12.31", "2031-12-31"),
        ("2031-13", None),
        ("2031-04-32", None),
        ("2031-02-30", None),
        ("2032-02-29", "2032-02-29"),
        ("\u0662\u0660\u0661\u0668", None),
        ("April", None),
        ("", None),
    ],
)
def test_dates_are_read_from_the_year_on(typed: str, read: str | None) -> None:
    assert read_date(typed) == read
