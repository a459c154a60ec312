"""The actors and topics that labels and values stand for, with what the file's codebook tells of them."""

import re
from collections.abc import Iterable

from copydesk.domain.actor import ActorKind
from copydesk.domain.found import FoundActor, FoundTopic, Label, LabelInfo
from copydesk.domain.label_rules import Becomes, LabelRule, LabelRules

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_DEEPEST = 50
"""Levels of a codebook; what hangs deeper, or in a circle, hangs nowhere."""


class Entries:
    """Each entry is made once for a file, so that equal ones are the same value."""

    def __init__(self, rules: LabelRules, labels: Iterable[LabelInfo]) -> None:
        self._rules = rules.labels
        self._infos = {info.label: info for info in labels}
        self._topics: dict[tuple[Label | None, str], FoundTopic] = {}
        self._actors: dict[tuple[str, ActorKind, Label | None], FoundActor] = {}

    def topics(self, rule: LabelRule, label: Label, said: Iterable[str]) -> list[FoundTopic]:
        """The rule's own topic, if it has one, and those that values say."""
        names = dict.fromkeys(said)
        names.pop(rule.name, None)
        own = [self._topic(rule.name, label, 0)] if rule.name else []
        return [*own, *(self._topic(name, None, 0) for name in names)]

    def labelled(self, label: Label) -> FoundTopic:
        """The topic that is called as the label is."""
        return self._topic(label.name.strip() or label.layer, label, 0)

    def actor(self, name: str, kind: ActorKind, label: Label | None = None) -> FoundActor:
        """An actor of that name; the label's definition describes it."""
        label = label if label in self._infos else None
        found = self._actors.get((name, kind, label))
        if found is None:
            told = self._infos[label].definition if label else ""
            kind_told = None if kind is ActorKind.OTHER else kind
            found = self._actors[name, kind, label] = FoundActor(name=name, kind=kind_told, description=told)
        return found

    def _topic(self, name: str, label: Label | None, depth: int) -> FoundTopic:
        found = self._topics.get((label, name))
        if found is None:
            info = self._infos.get(label) if label else None
            found = self._told(name, info, depth) if info else FoundTopic(name=name)
            self._topics[label, name] = found
        return found

    def _told(self, name: str, info: LabelInfo, depth: int) -> FoundTopic:
        return FoundTopic(
            name=name,
            code=info.code,
            parent=self._parent(info, depth),
            definition=info.definition,
            colour=info.colour if _COLOUR.fullmatch(info.colour) else "",
        )

    def _parent(self, info: LabelInfo, depth: int) -> FoundTopic | None:
        """The topic above; labels that become something else than topics are none, but hang as they did."""
        label = info.parent
        if label is None or depth > _DEEPEST or label == info.label or self._is_circle(info):
            return None
        rule = self._rules.get(label)
        name = rule.name if rule and rule.becomes is Becomes.PASSAGE and rule.name else label.name
        return self._topic(name, label, depth + 1)

    def _is_circle(self, info: LabelInfo) -> bool:
        seen = {info.label}
        step = info.parent
        while step is not None:
            if step in seen or len(seen) > _DEEPEST:
                return True
            seen.add(step)
            above = self._infos.get(step)
            step = above.parent if above else None
        return False
