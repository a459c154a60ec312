"""Quotations of a file are nested as it says, but never in a circle."""

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundQuotation, Place
from copydesk.session.lay_nesting import outer_keys


def quotation(key: str, within: str) -> FoundQuotation:
    return FoundQuotation(key=key, within=within, content=(Place(0, 1),))


def test_nesting_is_kept_and_circles_are_cut() -> None:
    losses = LossCount()
    told = [("a", ""), ("b", "a"), ("c", "d"), ("d", "e"), ("e", "c"), ("f", "f"), ("g", "nobody")]
    kept = outer_keys([quotation(*pair) for pair in told], losses)
    assert kept == {"b": "a", "c": "d", "d": "e"}
    assert [(loss.count, loss.examples) for loss in losses.losses()] == [(2, ("e", "f")), (1, ("g",))]
