"""The rules as they are edited: what was guessed or remembered, and what the user has set since."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from copydesk.domain.found import Label, Unit
from copydesk.domain.label_rules import (
    Becomes,
    FieldRule,
    Joins,
    LabelRule,
    LabelRules,
    LinkRule,
    Says,
)
from copydesk.domain.laying import Survey

_NO_LABEL = LabelRule(becomes=Becomes.NOTHING)
_NO_FIELD = FieldRule(Says.NOTHING)
_NO_LINK = LinkRule(Joins.NOTHING)


class RuleSheet(QObject):
    """``edited`` tells that a rule is another one now. What nobody has set or kept is a guess."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guess = LabelRules()
        self._labels: dict[Label, LabelRule] = {}
        self._fields: dict[tuple[Label, str], FieldRule] = {}
        self._links: dict[str, LinkRule] = {}
        self._sure: set[Hashable] = set()
        self.unit: Unit | None = None

    def begin(self, survey: Survey) -> None:
        """Start from what is guessed for a file."""
        self._guess = survey.rules
        self._labels = {
            each.info.label: survey.rules.labels.get(each.info.label, _NO_LABEL) for each in survey.labels
        }
        self._fields = {
            (each.info.label, name): survey.rules.fields.get((each.info.label, name), _NO_FIELD)
            for each in survey.labels
            for name in each.fields
        }
        self._links = {role: survey.rules.links.get(role, _NO_LINK) for role in survey.links}
        self._sure = set()
        self.unit = survey.rules.unit

    def take(self, rules: LabelRules) -> int:
        """Take over rules for what the file has; gives how many there were."""
        labels = {key: rule for key, rule in rules.labels.items() if key in self._labels}
        fields = {key: rule for key, rule in rules.fields.items() if key in self._fields}
        links = {key: rule for key, rule in rules.links.items() if key in self._links}
        self._labels.update(labels)
        self._fields.update(fields)
        self._links.update(links)
        self._sure |= {*labels, *fields, *links}
        self.unit = rules.unit
        return len(labels) + len(fields) + len(links)

    def guess_again(self) -> None:
        """Forget what was set: all is as it was guessed."""
        self._labels = {key: self._guess.labels.get(key, _NO_LABEL) for key in self._labels}
        self._fields = {key: self._guess.fields.get(key, _NO_FIELD) for key in self._fields}
        self._links = {key: self._guess.links.get(key, _NO_LINK) for key in self._links}
        self._sure = set()
        self.unit = self._guess.unit
        self.edited.emit()

    @property
    def rules(self) -> LabelRules:
        """All of them, as they are now."""
        return LabelRules(
            labels=dict(self._labels), fields=dict(self._fields), links=dict(self._links), unit=self.unit
        )

    @property
    def differs(self) -> bool:
        """Whether anything was set, or kept from an earlier import."""
        return bool(self._sure)

    def is_guess(self, key: Hashable) -> bool:
        """Whether nobody has said what becomes of this label, (label, value) or role."""
        return key not in self._sure

    def label(self, label: Label) -> LabelRule:
        """What becomes of a label."""
        return self._labels.get(label, _NO_LABEL)

    def field(self, key: tuple[Label, str]) -> FieldRule:
        """What a value says."""
        return self._fields.get(key, _NO_FIELD)

    def link(self, role: str) -> LinkRule:
        """What a link joins."""
        return self._links.get(role, _NO_LINK)

    def set_labels(self, changed: Mapping[Label, LabelRule]) -> None:
        """Set the rules of labels."""
        self._labels.update(changed)
        self._set(changed)

    def set_fields(self, changed: Mapping[tuple[Label, str], FieldRule]) -> None:
        """Set the rules of values."""
        self._fields.update(changed)
        self._set(changed)

    def set_links(self, changed: Mapping[str, LinkRule]) -> None:
        """Set the rules of links."""
        self._links.update(changed)
        self._set(changed)

    def _set(self, keys: Iterable[Hashable]) -> None:
        self._sure.update(keys)
        self.edited.emit()


def renamed(rule: LabelRule, becomes: Becomes) -> LabelRule:
    """The rule for another thing: an actor's name is no topic's."""
    topics = {Becomes.PASSAGE, Becomes.QUOTATION}
    same = rule.becomes == becomes or {rule.becomes, becomes} <= topics
    return replace(rule, becomes=becomes, name=rule.name if same else "")
