"""Codes and categories of a QualCoder project, as labels that hang below one another."""

from collections.abc import Mapping
from dataclasses import dataclass

from copydesk.domain.found import Label, LabelInfo
from copydesk.domain.tables import Tables
from copydesk.exchange.peer_tables import hex_colour, line, text, whole

CODE, CATEGORY = "code", "category"


@dataclass(frozen=True, slots=True)
class Codes:
    """The labels of codes by row, and what the project says of them and of the categories above them."""

    labels: Mapping[int, Label]
    infos: tuple[LabelInfo, ...]


def read_codes(tables: Tables) -> Codes:
    """All codes and categories. Newer projects have codes below codes (``supercid``)."""
    categories = _named(tables, "code_cat", "catid", CATEGORY)
    codes = _named(tables, "code_name", "cid", CODE)
    infos: list[LabelInfo] = []
    for row, memo, above in tables.rows("code_cat", ("catid", "memo", "supercatid"), order=("catid",)):
        label = categories.get(whole(row) or 0)
        if label is not None:
            parent = categories.get(whole(above) or 0)
            infos.append(LabelInfo(label=label, parent=parent, definition=text(memo).strip()))
    columns = ("cid", "memo", "catid", "supercid", "color")
    for row, memo, category, above, shade in tables.rows("code_name", columns, order=("cid",)):
        label = codes.get(whole(row) or 0)
        if label is not None:
            parent = codes.get(whole(above) or 0) or categories.get(whole(category) or 0)
            infos.append(
                LabelInfo(label=label, parent=parent, colour=hex_colour(shade), definition=text(memo).strip())
            )
    return Codes(codes, tuple(infos))


def _named(tables: Tables, table: str, key: str, layer: str) -> dict[int, Label]:
    rows = ((whole(row), line(name)) for row, name in tables.rows(table, (key, "name"), order=(key,)))
    return {row: Label(layer, name) for row, name in rows if row is not None and name}
