"""Keywords in context: what a search shows of each place that it found."""

from dataclasses import dataclass

from copydesk.domain.span import Span

CONTEXT = 60
"""How many code points of text are shown on each side of a hit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in an article with the text around it.

    ``article`` is the article's row, ``title`` its title, ``span`` the place. ``left``, ``text`` and
    ``right`` are one line each: white space that breaks lines is shown as a space. ``tagged`` says that
    the place is annotated already.
    """

    article: int
    title: str
    span: Span
    left: str
    text: str
    right: str
    tagged: bool = False
