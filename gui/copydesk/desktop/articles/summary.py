"""A filter in words: what is asked for, in a line."""

from PySide6.QtCore import QLocale

from copydesk.desktop.language import tr
from copydesk.desktop.terms import status_name
from copydesk.desktop.text import natural, one_line
from copydesk.domain.article import Status
from copydesk.domain.article_filter import ArticleFilter

_MOST_NAMES = 3


def in_words(wanted: ArticleFilter, list_name: str = "") -> str:
    """What the filter asks for, its parts with a dot between; empty where it asks for nothing."""
    words = " ".join(wanted.words.split())
    parts = (
        tr("“{words}”", "what was typed", words=one_line(words, 40)) if words else "",
        list_name,
        _any_of([status_name(each) for each in Status if each in wanted.statuses]),
        _dates(wanted.published_from, wanted.published_to),
        _any_of([name or tr("No agency") for name in sorted(wanted.agencies, key=natural)]),
        _any_of(sorted(wanted.coders, key=natural)),
        tr("Quotation without speaker") if wanted.unattributed else "",
        tr("With suggestions") if wanted.suggested else "",
    )
    return " · ".join(part for part in parts if part)


def _any_of(names: list[str]) -> str:
    told = QLocale().createSeparatedList([one_line(name, 30) for name in names[:_MOST_NAMES]])
    more = len(names) - _MOST_NAMES
    return tr("{names} and %Ln more", "", more, names=told) if more > 0 else told


def _dates(first: str, last: str) -> str:
    if first and last:
        return first if first == last else tr("{first} to {last}", "dates", first=first, last=last)
    if first:
        return tr("from {date}", date=first)
    return tr("until {date}", date=last) if last else ""
