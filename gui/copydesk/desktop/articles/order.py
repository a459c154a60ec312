"""How the article list can be sorted: the words for each order, and the keys that sort by it."""

import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from copydesk.desktop.language import tr
from copydesk.domain.article import ArticleRow, Status

_STATUS_ORDER = {Status.IN_PROGRESS: 0, Status.NEW: 1, Status.DONE: 2}
_NUMBER = re.compile("[0-9]+")


class Order(Enum):
    """What the list is sorted by; the values are kept in the preferences."""

    IMPORTED = "imported"
    DATE = "date"
    TITLE = "title"
    STATUS = "status"
    AGENCY = "agency"
    ANNOTATIONS = "annotations"


def order_name(order: Order) -> str:
    """The order in words."""
    names = {
        Order.IMPORTED: tr("In order of import"),
        Order.DATE: tr("By date"),
        Order.TITLE: tr("By title"),
        Order.STATUS: tr("By status"),
        Order.AGENCY: tr("By agency"),
        Order.ANNOTATIONS: tr("By number of annotations"),
    }
    return names[order]


def natural_text(name: str) -> str:
    """A text that sorts as :func:`copydesk.desktop.text.natural` does, and thirty thousand of them faster."""
    folded = name.casefold()
    return _NUMBER.sub(lambda found: found[0].lstrip("0").zfill(20), folded)


KEYS: Mapping[Order, Callable[[ArticleRow], Any]] = {
    Order.IMPORTED: lambda row: row.id,
    Order.DATE: lambda row: row.published or None,
    Order.TITLE: lambda row: natural_text(row.title),
    Order.STATUS: lambda row: _STATUS_ORDER[row.status],
    Order.AGENCY: lambda row: natural_text(row.agency) if row.agency else None,
    Order.ANNOTATIONS: lambda row: row.annotations,
}
"""What rows are compared by; those with None come last, up or down, and equal ones as they were imported."""
