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
