"""Labels for tools that take only plain ones: ASCII letters, digits and underscores, each once."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from copydesk.domain.topic import Topic


class Labels:
    """Gives each name a plain label of its own; the same names in the same order have the same labels."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {label.lower() for label in taken}
        self._labels: dict[str, str] = {}

    def of(self, name: str, prefix: str = "", *, key: str = "") -> str:
        """The label; names that become the same one are told apart by a number.

        ``key`` stands for the name where several have the same one.
        """
        key = prefix + (key or name)
        if key not in self._labels:
            self._labels[key] = self._free(prefix + plain(name))
        return self._labels[key]

    def _free(self, label: str) -> str:
        found, number = label, 1
        while found.lower() in self._taken:
            number += 1
            found = f"{label}_{number}"
        self._taken.add(found.lower())
        return found


def plain(name: str) -> str:
    """The name in ASCII letters, digits and underscores; ``other`` where nothing of it is left."""
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "_", folded).strip("_")[:60] or "other"


def topic_labels(topics: Mapping[int, Topic], prefix: str, labels: Labels) -> dict[int, str]:
    """A label for each topic by row, made of its code or else its name."""
    ordered = sorted(topics.items(), key=lambda item: item[1].uid)
    return {row: labels.of(topic.code or topic.name, prefix, key=topic.uid) for row, topic in ordered}
