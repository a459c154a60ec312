"""Where an article names actors of the codebook: of overlapping names the longest, and how sure each is."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from copydesk.domain.span import Span, longest
from copydesk.domain.suggestion import Whom
from copydesk.domain.wording import CALENDAR
from copydesk.suggest.names.aliases import NameHit
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.people import Named, Place


def not_in_longer(
    places: Sequence[Place], runs: Iterable[Named], is_person: Callable[[Whom], bool]
) -> Iterator[Place]:
    """Those but which a longer body's name begins with: *UN* in *UN General Assembly*.

    ``places`` are the known names and ``runs`` all runs of capitalised words, both in text order.
    """
    starts = [place.span.start for place in places]
    longer: set[Span] = set()
    for one in runs if places else ():
        at = bisect_left(starts, one.span.start)
        if not one.body or at == len(starts) or starts[at] != one.span.start:
            continue
        place, head = places[at], one.words.rpartition(" ")[2].casefold()
        alone = at + 1 == len(starts) or starts[at + 1] >= one.span.end
        if alone and place.span.end < one.span.end and tells(head) & Tells.STATE_BODY:
            longer |= set() if is_person(place.whom) else {place.span}
    return (place for place in places if place.span not in longer)


def known(text: str, named_at: Iterable[NameHit]) -> Iterator[Place]:
    """The names of known actors, of overlapping ones the longest."""
    hits: dict[Span, NameHit] = {}
    for hit in named_at:
        if hit.span.of(text).casefold() not in CALENDAR:
            before = hits.get(hit.span)
            hits[hit.span] = hit if before is None else _both(before, hit)
    kept = [hits[span] for span in longest(hits)]
    sure = {hit.actors[0] for hit in kept if len(hit.actors) == 1}
    for hit in kept:
        here = [actor for actor in hit.actors if actor in sure] or list(hit.actors)
        score = 0.95 if len(hit.actors) == 1 else (0.75 if len(here) == 1 else 0.5)
        if not hit.alike:
            score -= 0.15
        if _is_part(text, hit.span):
            score -= 0.3
        yield Place(hit.span, min(here), round(score, 2))


def _both(one: NameHit, other: NameHit) -> NameHit:
    return NameHit(one.span, tuple(dict.fromkeys((*one.actors, *other.actors))), one.alike or other.alike)


def _is_part(text: str, span: Span) -> bool:
    """Whether a name goes on behind it that is not known: ``Velmora`` in ``Velmora Ferry Board``."""
    after = text[span.end : span.end + 3]
    return after[:1] in {" ", "\u00a0"} and after[1:2].isupper() and after[2:3].islower()
