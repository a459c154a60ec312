"""What quotations of a document are nested in, without circles."""

from collections.abc import Iterable

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundQuotation
from copydesk.exchange.mapping import Mapped


def outer_keys(annotations: Iterable[Mapped], losses: LossCount) -> dict[str, str]:
    """By the key of each nested quotation the key of the one around it.

    What is no quotation of the document, and what would close a circle, is counted instead.
    """
    every = {one.key: one.within for one in annotations if isinstance(one, FoundQuotation)}
    kept: dict[str, str] = {}
    for key, outer in every.items():
        if not outer:
            continue
        if outer not in every:
            losses.add("quotations nested in what is not in the document", key)
            continue
        step: str | None = outer
        while step is not None and step != key:
            step = kept.get(step)
        if step == key:
            losses.add("quotations nested in themselves", key)
        else:
            kept[key] = outer
    return kept
