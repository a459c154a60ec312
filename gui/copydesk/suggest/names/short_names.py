"""What else an article calls those whom it names: by an acronym, or by the first word of their name."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from copydesk.domain.suggestion import NewActor
from copydesk.domain.wording import PARTICLES
from copydesk.suggest.names.acronyms import undeclared
from copydesk.suggest.names.evidence import is_place
from copydesk.suggest.names.people import ACRONYM, Named, Place
from copydesk.suggest.names.shortened import is_company, short_bodies, short_of_body

_MOST_WORDS = 5


def acronyms(text: str, places: Sequence[Place], names: Sequence[Named]) -> dict[str, int | NewActor]:
    """Whom acronyms stand for: those in brackets behind a name, or with the initials of one."""
    found: dict[str, int | NewActor] = {}
    for place in places:
        match = ACRONYM.match(text, place.span.end)
        if match and sum(map(str.isupper, match[1])) > 1:
            found.setdefault(match[1], place.whom)
    for one in names:
        if one.acronym:
            found.setdefault(one.acronym, one.actor)
    for short, one in undeclared(names):
        found.setdefault(short, one.actor)
    found |= {short: one.actor for short, one in short_bodies(names).items()}
    return found


def by_longer(bodies: Iterable[tuple[str, int | NewActor]]) -> dict[str, int | NewActor]:
    """Bodies by what the full name of one alone ends with, or begins with before *of*: *Foreign Ministry* is
    the *Kelmorian Foreign Ministry*. They come by the names that the article uses."""
    found: defaultdict[str, set[int | NewActor]] = defaultdict(set)
    for name, whom in dict.fromkeys(bodies):
        words = name.split()
        for first in range(1, min(len(words) - 1, _MOST_WORDS)):
            found[" ".join(words[first:])].add(whom)
        before = next((n for n, word in enumerate(words) if word in PARTICLES), 0)
        if before > 1:
            found[" ".join(words[:before])].add(whom)
    return {short: next(iter(those)) for short, those in found.items() if len(those) == 1}


_TOWN = frozenset(("City", "Town", "County", "Province", "Island", "Islands"))
"""Behind the name of a state, or a team: *Orle City* is not called *Orle* because of it."""


def by_first_word(
    text: str,
    names: Sequence[Named],
    people: Iterable[int | NewActor],
    name_of: Callable[[int | NewActor], str],
) -> dict[str, int | NewActor]:
    """Persons and companies by their names' first words, any bodies by a plural in theirs that nobody
    else has: *the Deckhands*."""
    found: defaultdict[str, set[int | NewActor]] = defaultdict(set)
    met = {one.words: one.span.start for one in reversed(names)}
    towns = {one.words for one in names if " " not in one.words and is_place(text, one)}
    companies = (
        one.actor
        for one in names
        if one.body
        and is_company(one)
        and one.words.partition(" ")[0] not in towns
        and met.get(one.words.partition(" ")[0], one.span.start) >= one.span.start
    )
    for one in names:
        if not one.person or text[one.span.start - 4 : one.span.start].casefold() == "the ":
            for word in short_of_body(one):
                found[word].add(one.actor)
    for whom in (*people, *companies):
        first, _, rest = name_of(whom).partition(" ")
        if rest and rest not in _TOWN:
            found[first].add(whom)
    return {first: next(iter(those)) for first, those in found.items() if len(those) == 1}
