"""Topics: the entries of the codebook that passages and quotations are about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TopicExample:
    """Words that are about the topic, or (not ``positive``) seem to be and are not.

    ``article`` is the uid of the article that they are from, empty where they are made up.
    """

    text: str
    positive: bool = True
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A codebook entry. ``colour`` is ``#RRGGBB`` or empty for the theme's own.

    ``inclusion`` and ``exclusion`` say what else counts as the topic and what does not. Topics of one parent
    are shown by ``position``, then in the order they were made. A ``retired`` one is not offered any more.
    """

    id: int
    uid: str
    name: str
    code: str = ""
    definition: str = ""
    parent: int | None = None
    colour: str = ""
    note: str = ""
    inclusion: str = ""
    exclusion: str = ""
    keywords: tuple[str, ...] = ()
    examples: tuple[TopicExample, ...] = ()
    position: int = 0
    retired: bool = False


COLOURS = {
    "red": "#D0453C",
    "orange": "#C8641B",
    "ochre": "#A67C00",
    "olive": "#7A8A1E",
    "green": "#2E9150",
    "teal": "#1B8F8F",
    "blue": "#3A7FD0",
    "indigo": "#6C6FD6",
    "purple": "#9A5FCB",
    "pink": "#C9508F",
    "brown": "#99705A",
    "grey": "#7B828A",
}
"""Colours for topics that can be told from the paper of light and dark themes alike, by name."""
