"""An article's text in HTML with what is marked in it: cut where anything begins or ends, never torn.

Elements of HTML nest, spans cross: so the text is cut into pieces at each start and end, and a piece lies in
one element for each span that covers it. Each span has its own line below the text, at the same depth in all
its pieces, so that lines go on from piece to piece and lie apart where spans overlap.
"""

import html
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from copydesk.exchange.html_style import LANES

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A marked stretch: where it is, its class, the number of its annotation, and where that leads.

    ``number`` is empty where the number stands elsewhere: only the first stretch shows it.
    """

    start: int
    end: int
    css: str
    title: str
    number: str = ""
    link: str = ""


def escaped(text: str) -> str:
    """The text so that HTML shows it and nothing else; control characters become their pictures."""
    return _CONTROLS.sub(_picture, html.escape(text.replace("\r\n", "\n").replace("\r", "\n")))


def controls(text: str) -> int:
    """How many characters of the text HTML cannot hold."""
    return len(_CONTROLS.findall(text.replace("\r", "")))


def marked(text: str, stretches: Iterable[Stretch]) -> Iterator[str]:
    """Pieces of HTML that are the text with its stretches marked."""
    ordered = sorted(stretches, key=lambda one: (one.start, -one.end))
    lanes = _lanes(ordered)
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for place, one in enumerate(ordered):
        begins.setdefault(one.start, []).append(place)
        ends.setdefault(one.end, []).append(place)
    open_now: list[int] = []
    before = 0
    for cut in sorted({*begins, *ends, len(text)}):
        yield _piece(text[before:cut], open_now, ordered, lanes)
        gone = set(ends.get(cut, ()))
        open_now = [place for place in open_now if place not in gone]
        for place in begins.get(cut, ()):
            open_now.append(place)
            yield _number(ordered[place])
        before = cut


def _piece(text: str, places: Sequence[int], ordered: Sequence[Stretch], lanes: Sequence[int]) -> str:
    if not text:
        return ""
    inner = escaped(text)
    for place in sorted(places, key=lambda one: lanes[one]):  # the outermost has the lowest line
        one = ordered[place]
        title = html.escape(one.title)
        inner = f'<span class="{one.css} l{lanes[place]}" title="{title}">{inner}</span>'
    return inner


def _number(one: Stretch) -> str:
    if not one.number:
        return ""
    return f'<sup class="n {one.css[0]}"><a href="#{one.link}">{one.number}</a></sup>'


def _lanes(ordered: Sequence[Stretch]) -> list[int]:
    """The line of each stretch: the highest that is free; what is inside others lies above them."""
    lanes = [0] * len(ordered)
    starts = [one.start for one in ordered]
    for place in range(len(ordered) - 1, -1, -1):
        one = ordered[place]
        after = bisect_left(starts, one.end)
        taken = set(lanes[place + 1 : after])
        lanes[place] = next((lane for lane in range(LANES - 1) if lane not in taken), LANES - 1)
    return lanes


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    return "\u2421" if code == 0x7F else chr(0x2400 + code)
