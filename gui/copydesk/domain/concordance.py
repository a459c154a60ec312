"""Keywords in context: what a search shows of each place that it found."""

from dataclasses import dataclass
from unicodedata import bidirectional

from copydesk.domain.span import Span

CONTEXT = 60
"""How many code points of text are shown on each side of a hit."""
_BREAKS = "\n\t\v\f\x85"


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

    @property
    def reads_right_to_left(self) -> bool:
        """Whether its line is written from right to left."""
        return reads_right_to_left(self.text or self.left)


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    for letter in text:
        direction = bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def hit(article: int, title: str, text: str, span: Span, *, tagged: bool = False) -> Hit:
    """The place with what stands around it in the article's text."""
    return Hit(
        article,
        title,
        span,
        left=_line(text[max(0, span.start - CONTEXT) : span.start]),
        text=_line(text[span.start : span.end]),
        right=_line(text[span.end : span.end + CONTEXT]),
        tagged=tagged,
    )


def _line(text: str) -> str:
    for breaks in _BREAKS:
        if breaks in text:
            text = text.replace(breaks, " ")
    return text
