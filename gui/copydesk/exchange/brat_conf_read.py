"""What brat's ``annotation.conf`` and ``visual.conf`` say of labels.

https://brat.nlplab.org/configuration.html: one definition a line under ``[section]`` headers, tabs before a
type's name say what it is below of, ``!`` marks one that is only there to be above of others.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from copydesk.domain.found import FoundTopic, Label, LabelInfo
from copydesk.exchange.brat_conf import KINDS, MARK

ENTITY, EVENT = "entity", "event"
TOPIC_PREFIX = "Topic_"

_LAYERS = {"entities": ENTITY, "spans": ENTITY, "events": EVENT}
_COLOUR = re.compile(r"bgColor\s*:\s*(#[0-9A-Fa-f]{6})\b")
_DEEPEST = 64


@dataclass(frozen=True, slots=True)
class Shown:
    """What a label is shown as: its name, its shorter names, and its colour (``#RRGGBB`` or empty)."""

    names: tuple[str, ...] = ()
    colour: str = ""


@dataclass(slots=True)
class Configuration:
    """All that configuration files say of labels; ``ours`` says that they were written here."""

    labels: dict[Label, Label | None] = field(default_factory=dict[Label, Label | None])
    shown: dict[str, Shown] = field(default_factory=dict[str, Shown])
    ours: bool = False

    def add_annotation(self, text: str) -> None:
        """Take in an ``annotation.conf``; what is known already stays."""
        self.ours = self.ours or text.startswith(MARK)
        above: list[Label] = []
        for section, line in _lines(text):
            layer = _LAYERS.get(section)
            if layer is None or line.lstrip().startswith("<"):
                continue
            name = line.strip().split()[0].lstrip("!")
            depth = len(line) - len(line.lstrip("\t"))
            if name and not name.startswith("-"):
                above = [one for one in above if one.layer == layer][: min(depth, _DEEPEST)]
                label = Label(layer, name)
                self.labels.setdefault(label, above[-1] if above and above[-1] != label else None)
                above.append(label)

    def add_visual(self, text: str) -> None:
        """Take in a ``visual.conf``."""
        for section, line in _lines(text):
            if section == "labels":
                name, *names = [part.strip() for part in line.split("|")]
                known = self.shown.get(name, Shown())
                self.shown[name] = replace(known, names=known.names or tuple(names))
            elif section == "drawing" and (match := _COLOUR.search(line)):
                name = line.split()[0]
                known = self.shown.get(name, Shown())
                self.shown[name] = replace(known, colour=known.colour or match[1])

    def infos(self) -> tuple[LabelInfo, ...]:
        """What is said of each label."""
        return tuple(
            LabelInfo(
                label=label,
                parent=parent,
                colour=self._of(label.name).colour,
                definition=next((name for name in self._of(label.name).names if name != label.name), ""),
            )
            for label, parent in self.labels.items()
            if not (self.ours and _is_ours(label.name))
        )

    def topics(self) -> Mapping[str, FoundTopic]:
        """The topics of a file that was written here, by their labels."""
        found: dict[str, FoundTopic] = {}
        for label, parent in self.labels.items() if self.ours else ():
            if label.name.startswith(TOPIC_PREFIX):
                names = self._of(label.name).names
                name = names[0] if names else label.name.removeprefix(TOPIC_PREFIX)
                found[label.name] = FoundTopic(
                    name=name,
                    code=names[1] if len(names) > 1 and names[1] != name else "",
                    parent=found.get(parent.name) if parent else None,
                    colour=self._of(label.name).colour,
                )
        return found

    def _of(self, name: str) -> Shown:
        return self.shown.get(name, Shown())


def _is_ours(name: str) -> bool:
    return name.startswith(TOPIC_PREFIX) or name in {
        *KINDS.values(),
        "Mention",
        "Quotation",
        "Speaker",
        "Cue",
        "Topic",
    }


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Each line with something on it, and the section that it is in."""
    section = ""
    for line in text.removeprefix("\ufeff").splitlines():
        header = re.fullmatch(r"\s*\[\s*(\w+)\s*\]\s*", line)
        if header:
            section = header[1].lower()
        elif line.strip() and not line.lstrip().startswith("#"):
            yield section, line
