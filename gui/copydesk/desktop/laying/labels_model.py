"""The labels of a file, and what becomes of each."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QLocale

from copydesk.desktop.language import tr
from copydesk.desktop.laying.rules_model import Choice, RulesModel, options_of
from copydesk.desktop.laying.sheet import renamed
from copydesk.desktop.laying.words import becomes_name
from copydesk.desktop.terms import actor_kind_name, quotation_type_name
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.found import Label
from copydesk.domain.label_rules import Becomes, LabelRule
from copydesk.domain.laying import LabelCount, Survey

ACTORS, TOPICS = "actors", "topics"
"""Kinds of names that are proposed while one is typed."""
_OF_ACTORS = frozenset({Becomes.MENTION, Becomes.SPEAKER, Becomes.ADDRESSEE})
_OF_TOPICS = frozenset({Becomes.PASSAGE, Becomes.QUOTATION})


class Column(IntEnum):
    """The columns, in the order that they are read."""

    LABEL = 0
    LAYER = 1
    MARKS = 2
    ARTICLES = 3
    BECOMES = 4
    NAME = 5
    KIND = 6


class LabelsModel(RulesModel):
    """A row a label, in the order of the survey."""

    _rows: tuple[LabelCount, ...] = ()

    def show_survey(self, survey: Survey) -> None:
        """Show the labels that the file has."""
        self.beginResetModel()
        self._rows = survey.labels
        self.endResetModel()

    @property
    def layers(self) -> int:
        """How many kinds of things the file has labels of."""
        return len({each.info.label.layer for each in self._rows})

    def count(self) -> int:
        """How many labels there are."""
        return len(self._rows)

    def heads(self) -> Sequence[str]:
        """What stands above the columns."""
        return (
            tr("Label"),
            tr("Layer", "column: kind of thing in a file, such as entity or code"),
            tr("Marks", "column: how often a label is used"),
            tr("Articles"),
            tr("Becomes"),
            tr("Actor or topic"),
            tr("Kind", "column: of an actor, or type of a quotation"),
        )

    def numbers(self) -> frozenset[int]:
        """The columns that hold numbers."""
        return frozenset({Column.MARKS, Column.ARTICLES})

    def key(self, row: int) -> Label:
        """The row's label."""
        return self._rows[row].info.label

    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""
        count, rule = self._rows[row], self._rule(row)
        if column < Column.BECOMES:
            label, number = count.info.label, QLocale().toString
            return (label.name, label.layer, number(count.marks), number(count.articles))[column]
        if column == Column.BECOMES:
            return becomes_name(rule.becomes)
        if column == Column.NAME:
            return rule.name if self.choice(row, column) else ""
        if rule.becomes is Becomes.QUOTATION:
            return quotation_type_name(rule.type)
        return actor_kind_name(rule.actor_kind) if rule.becomes in _OF_ACTORS else ""

    def empty_words(self, row: int, column: int) -> str:
        """Whom or what an empty name stands for."""
        becomes = self._rule(row).becomes
        if column != Column.NAME:
            return ""
        if becomes is Becomes.MENTION:
            return tr("the words themselves", "an actor that a file's marks name")
        if becomes is Becomes.PASSAGE:
            return self.key(row).name or self.key(row).layer
        return tr("as the file says", "an actor or topic") if becomes is not Becomes.NOTHING else ""

    def tips(self, row: int) -> Sequence[str]:
        """What the file's codebook says, and the first words marked."""
        count = self._rows[row]
        told = [count.info.definition] if count.info.definition else []
        examples = [tr("“{words}”", "words marked in a file", words=each) for each in count.examples[:5]]
        return [*told, *examples]

    def choice(self, row: int, column: int) -> Choice | None:
        """What can be set in a cell."""
        becomes = self._rule(row).becomes
        if column == Column.BECOMES:
            return Choice(options_of({each.value: becomes_name(each) for each in Becomes}))
        if column == Column.NAME and becomes in _OF_ACTORS:
            return Choice(known=ACTORS)
        if column == Column.NAME and becomes in _OF_TOPICS:
            return Choice(known=TOPICS)
        if column == Column.KIND and becomes in _OF_ACTORS:
            return Choice(options_of({each.value: actor_kind_name(each) for each in ActorKind}))
        if column == Column.KIND and becomes is Becomes.QUOTATION:
            return Choice(options_of({each.value: quotation_type_name(each) for each in QuotationType}))
        return None

    def value(self, row: int, column: int) -> str:
        """What is set in a cell."""
        rule = self._rule(row)
        if column == Column.BECOMES:
            return rule.becomes.value
        if column == Column.NAME:
            return rule.name
        return rule.type.value if rule.becomes is Becomes.QUOTATION else rule.actor_kind.value

    def set_all(self, rows: Sequence[int], column: int, value: str) -> None:
        """Set the same in several rows, where it makes sense."""
        changed = {self.key(row): rule for row in rows if (rule := self._changed(row, column, value))}
        self.sheet.set_labels(changed)

    def _changed(self, row: int, column: int, value: str) -> LabelRule | None:
        rule = self._rule(row)
        choice = self.choice(row, column)
        if choice is None or (choice.options and value not in dict(choice.options)):
            return None
        if column == Column.BECOMES:
            return renamed(rule, Becomes(value))
        if column == Column.NAME:
            return replace(rule, name=" ".join(value.split()))
        if rule.becomes is Becomes.QUOTATION:
            return replace(rule, type=QuotationType(value))
        return replace(rule, actor_kind=ActorKind(value))

    def _rule(self, row: int) -> LabelRule:
        return self.sheet.label(self.key(row))
