"""The values that a file's marks have, and what each says of the annotation."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from copydesk.desktop.language import tr
from copydesk.desktop.laying.rules_model import Choice, RulesModel, options_of
from copydesk.desktop.laying.words import says_name
from copydesk.domain.found import Label
from copydesk.domain.label_rules import FieldRule, Says
from copydesk.domain.laying import Survey

_SHOWN = 4


class Column(IntEnum):
    """The columns, in the order that they are read."""

    VALUE = 0
    LABEL = 1
    EXAMPLES = 2
    SAYS = 3
    NAME = 4


class FieldsModel(RulesModel):
    """A row a value of a label."""

    _rows: tuple[tuple[Label, str, tuple[str, ...]], ...] = ()

    def show_survey(self, survey: Survey) -> None:
        """Show the values that the file has."""
        self.beginResetModel()
        self._rows = tuple(
            (count.info.label, name, examples)
            for count in survey.labels
            for name, examples in count.fields.items()
        )
        self.endResetModel()

    def count(self) -> int:
        """How many there are."""
        return len(self._rows)

    def heads(self) -> Sequence[str]:
        """What stands above the columns."""
        return (
            tr("Value", "column: name of a value that marks have"),
            tr("Label"),
            tr("Some of them", "column: examples of values"),
            tr("Says", "column: what a value says"),
            tr("Attribute"),
        )

    def key(self, row: int) -> tuple[Label, str]:
        """The row's label and value."""
        label, name, _ = self._rows[row]
        return label, name

    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""
        label, name, examples = self._rows[row]
        rule = self.sheet.field(self.key(row))
        if column == Column.VALUE:
            return name
        if column == Column.LABEL:
            return label.name or label.layer
        if column == Column.EXAMPLES:
            return " · ".join(examples[:_SHOWN])
        if column == Column.SAYS:
            return says_name(rule.says)
        return rule.name if rule.says is Says.ATTRIBUTE else ""

    def empty_words(self, row: int, column: int) -> str:
        """What the attribute is called if nobody says it."""
        attribute = self.sheet.field(self.key(row)).says is Says.ATTRIBUTE
        return self._rows[row][1] if column == Column.NAME and attribute else ""

    def tips(self, row: int) -> Sequence[str]:
        """Some of the values."""
        return self._rows[row][2]

    def choice(self, row: int, column: int) -> Choice | None:
        """What can be set in a cell."""
        if column == Column.SAYS:
            return Choice(options_of({each.value: says_name(each) for each in Says}))
        if column == Column.NAME and self.sheet.field(self.key(row)).says is Says.ATTRIBUTE:
            return Choice()
        return None

    def value(self, row: int, column: int) -> str:
        """What is set in a cell."""
        rule = self.sheet.field(self.key(row))
        return rule.says.value if column == Column.SAYS else rule.name

    def set_all(self, rows: Sequence[int], column: int, value: str) -> None:
        """Set the same in several rows, where it makes sense."""
        changed: dict[tuple[Label, str], FieldRule] = {}
        for row in rows:
            rule = self.sheet.field(self.key(row))
            if column == Column.SAYS and value in set(Says):
                changed[self.key(row)] = replace(rule, says=Says(value))
            elif column == Column.NAME and rule.says is Says.ATTRIBUTE:
                changed[self.key(row)] = replace(rule, name=" ".join(value.split()))
        self.sheet.set_fields(changed)
