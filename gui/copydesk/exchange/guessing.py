"""Rules for a file's labels as they are most likely meant: what the user starts from, and corrects."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from copydesk.domain.found import Label
from copydesk.domain.label_rules import Becomes, FieldRule, Joins, LabelRule, LabelRules, LinkRule, Says
from copydesk.domain.laying import LabelCount
from copydesk.exchange.label_words import AMOUNTS, BACKWARDS, FIELDS, LABELS, LINGUISTIC, LINKS, folded
from copydesk.exchange.mark_values import stance_of, type_of
from copydesk.exchange.uima_layers import PART, PASSAGE

_LAYERS_OF_NOTHING = ("pos", "lemma", "dependency", "token", "sentence", "morph", "chunk", "constituent")
_CASES = frozenset(("case", "cases", "fall", "fälle"))
_UNNAMED = {PASSAGE.type: LabelRule(becomes=Becomes.PASSAGE), PART.type: LabelRule(becomes=Becomes.QUOTATION)}
"""Our own layers, where somebody added to them in another tool."""
_NOTHING = LabelRule(becomes=Becomes.NOTHING)
_ENDS = {
    Becomes.CUE: Joins.CUE,
    Becomes.SPEAKER: Joins.SPEAKER,
    Becomes.ADDRESSEE: Joins.ADDRESSEE,
    Becomes.MENTION: Joins.SPEAKER,
}


def guessed(
    labels: Sequence[LabelCount],
    links: Iterable[str] = (),
    link_ends: Mapping[str, tuple[Label, Label]] | None = None,
    actors: Collection[str] = (),
    topics: Collection[str] = (),
) -> LabelRules:
    """Rules for all of these labels, their values and the links.

    ``actors`` and ``topics`` are names (and aliases, codes) of the project: a label called so is that.
    """
    guess = _Guess(actors, topics)
    rules = {count.info.label: guess.label(count) for count in labels}
    fields = {
        (count.info.label, name): guess.field(rules[count.info.label], name, values)
        for count in labels
        for name, values in count.fields.items()
    }
    ends = link_ends or {}
    return LabelRules(
        labels=rules, fields=fields, links={role: _link(role, ends.get(role), rules) for role in links}
    )


class _Guess:
    """What the words of labels and values tell, with the names that the project has."""

    def __init__(self, actors: Collection[str], topics: Collection[str]) -> None:
        self._actors = {name.strip().lower(): name for name in reversed(list(actors))}
        self._topics = {name.strip().lower(): name for name in reversed(list(topics))}

    def label(self, count: LabelCount) -> LabelRule:
        """What the label's marks become."""
        label = count.info.label
        layer, name = folded(label.layer.rpartition(".")[2]), folded(label.name.rpartition(".")[2])
        plain = label.name.strip().lower()
        if label.name in AMOUNTS or layer in LINGUISTIC or layer.startswith(_LAYERS_OF_NOTHING):
            return _NOTHING
        known = self._of_project(plain)
        if known is None and layer in _CASES:
            # Where the label is no case's own name, a value says whose it is.
            known = LabelRule(becomes=Becomes.MENTION, name="" if name in _CASES else label.name.strip())
        if known is not None:
            return known
        if {FIELDS.get(folded(one)) for one in count.fields} >= {Says.SPEAKER, Says.TOPIC}:
            return LabelRule(becomes=Becomes.QUOTATION)
        unnamed = name in {"", layer}
        known = (_UNNAMED.get(label.layer) if unnamed else None) or LABELS.get(name or layer)
        return known or LabelRule(becomes=Becomes.PASSAGE, name=label.name.strip() or label.layer)

    def _of_project(self, name: str) -> LabelRule | None:
        """The topic or actor of the project that is called so."""
        if name in self._topics:
            return LabelRule(becomes=Becomes.PASSAGE, name=self._topics[name])
        if name in self._actors:
            return LabelRule(becomes=Becomes.MENTION, name=self._actors[name])
        return None

    def field(self, rule: LabelRule, name: str, values: tuple[str, ...]) -> FieldRule:
        """What the value says of an annotation that the rule makes."""
        says = FIELDS.get(folded(name))
        if says is Says.STANCE and not all(stance_of(value) for value in values):
            says = None
        if says is Says.TYPE and not all(type_of(value) for value in values):
            says = None
        if rule.becomes is Becomes.NOTHING:
            return FieldRule(Says.NOTHING)
        return FieldRule(says) if says else FieldRule(Says.ATTRIBUTE, name)


def _link(role: str, ends: tuple[Label, Label] | None, rules: Mapping[Label, LabelRule]) -> LinkRule:
    """What the role's words say; else what the labels at its ends make likely."""
    word = folded(role)
    first, second = (rules.get(label, _NOTHING).becomes for label in ends) if ends else (None, None)
    if word in BACKWARDS:
        return LinkRule(BACKWARDS[word], reversed=True)
    if known := LINKS.get(word):
        backwards = second is Becomes.QUOTATION and first is not second and known.joins is not Joins.SAME
        return LinkRule(known.joins, reversed=backwards or known.reversed)
    if first is None or second is None or Becomes.QUOTATION not in (first, second):
        return LinkRule(Joins.NOTHING)
    if first is second:
        return LinkRule(Joins.NOTHING)
    part = second if first is Becomes.QUOTATION else first
    return LinkRule(_ENDS.get(part, Joins.NOTHING), reversed=second is Becomes.QUOTATION)
