"""The links between a file's marks, and what each joins."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QLocale

from copydesk.desktop.language import tr
from copydesk.desktop.laying.rules_model import Choice, RulesModel, options_of
from copydesk.desktop.laying.words import joins_name
from copydesk.domain.label_rules import Joins, LinkRule
from copydesk.domain.laying import Survey

TO_PART, FROM_PART = "to", "from"


class Column(IntEnum):
    """The columns, in the order that they are read."""

    ROLE = 0
    COUNT = 1
    FROM = 2
    TO = 3
    JOINS = 4
    LEADS = 5


class LinksModel(RulesModel):
    """A row a role."""

    _rows: tuple[tuple[str, int, str, str], ...] = ()

    def show_survey(self, survey: Survey) -> None:
        """Show the links that the file has."""
        self.beginResetModel()
        rows: list[tuple[str, int, str, str]] = []
        for role, count in survey.links.items():
            ends = survey.link_ends.get(role)
            start, end = (each.name or each.layer for each in ends) if ends else ("", "")
            rows.append((role, count, start, end))
        self._rows = tuple(rows)
        self.endResetModel()

    def count(self) -> int:
        """How many roles there are."""
        return len(self._rows)

    def heads(self) -> Sequence[str]:
        """What stands above the columns."""
        return (
            tr("Link", "column: role of a link between marks"),
            tr("How many"),
            tr("From", "column: label where a link begins"),
            tr("To", "column: label where a link ends"),
            tr("Joins", "column: what a link joins"),
            tr("Leads", "column: which way a link leads"),
        )

    def numbers(self) -> frozenset[int]:
        """The columns that hold numbers."""
        return frozenset({Column.COUNT})

    def key(self, row: int) -> str:
        """The row's role."""
        return self._rows[row][0]

    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""
        role, count, start, end = self._rows[row]
        rule = self.sheet.link(role)
        if column == Column.JOINS:
            return joins_name(rule.joins)
        if column == Column.LEADS:
            return _ways()[self.value(row, column)] if self.choice(row, column) else ""
        return (role, QLocale().toString(count), start, end)[column]

    def choice(self, row: int, column: int) -> Choice | None:
        """What can be set in a cell."""
        if column == Column.JOINS:
            return Choice(options_of({each.value: joins_name(each) for each in Joins}))
        joins = self.sheet.link(self.key(row)).joins
        if column == Column.LEADS and joins not in {Joins.NOTHING, Joins.SAME}:
            return Choice(options_of(_ways()))
        return None

    def value(self, row: int, column: int) -> str:
        """What is set in a cell."""
        rule = self.sheet.link(self.key(row))
        if column == Column.JOINS:
            return rule.joins.value
        return FROM_PART if rule.reversed else TO_PART

    def set_all(self, rows: Sequence[int], column: int, value: str) -> None:
        """Set the same in several rows, where it makes sense."""
        changed: dict[str, LinkRule] = {}
        for row in rows:
            rule = self.sheet.link(self.key(row))
            if column == Column.JOINS and value in set(Joins):
                changed[self.key(row)] = replace(rule, joins=Joins(value))
            elif column == Column.LEADS and self.choice(row, column):
                changed[self.key(row)] = replace(rule, reversed=value == FROM_PART)
        self.sheet.set_links(changed)


def _ways() -> dict[str, str]:
    return {
        TO_PART: tr("From the quotation", "which way a link leads"),
        FROM_PART: tr("To the quotation", "which way a link leads"),
    }
