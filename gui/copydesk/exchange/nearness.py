"""Cues, speakers and addressees that no link leads to, and the one quotation that they can only be of."""

from collections.abc import Sequence

from copydesk.domain.found import FoundArticle, Unit
from copydesk.exchange.mark_links import Group


def attach_parts(article: FoundArticle, groups: Sequence[Group], unit: Unit) -> int:
    """Make parts without a quotation parts of the only one in reach; says how many."""
    return 0
