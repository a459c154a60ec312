"""Whom the text names before a place, nearest first: whom a pronoun or a surname can stand for there."""

import re
from collections.abc import Iterator
from itertools import islice

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.names import line_around
from copydesk.domain.quotes import quoted_stretches
from copydesk.domain.span import Span
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.people import Named, named
from copydesk.suggest.names.roles import IT, PRONOUNS, SELF
from copydesk.suggest.names.surnames import is_alone
from copydesk.suggest.names.titles import is_body

_REACH = 6_000
"""Code points before the place that are looked through."""
_BEFORE = 120
"""Code points before a surname in which a first name is looked for."""
_MOST = 40
_NO_NAMES = PRONOUNS | IT | SELF


def is_pronoun(words: str) -> bool:
    """Whether it stands for somebody, and is nobody's name: *she*, *sie*, *они*."""
    return words.casefold() in _NO_NAMES


def may_be_persons(actor: Actor) -> bool:
    """Whether an actor is a person with a surname, or has a first name and nobody has said what it is."""
    if actor.kind is ActorKind.PERSON:
        return not is_alone(actor.name)
    return actor.kind is ActorKind.OTHER and has_first_name(actor.name)


def in_full(text: str, surname: str) -> str:
    """The person's name that ends with a surname, as the text has it first; empty where it has none."""
    for found in islice(re.finditer(rf"(?<!\w){re.escape(surname)}(?!\w)", text), _MOST):
        low = max(line_around(text, found.start())[0], found.start() - _BEFORE)
        for one in named(text, low, found.end()):
            if one.span.end == found.end() and _is_persons(one) and " " in one.words:
                return one.words
    return ""


def has_first_name(name: str) -> bool:
    """Whether a name begins with a known first name, and does not end as a body's: *Peter Lindqvist*."""
    words = name.casefold().split()
    return len(words) > 1 and (is_mans(words[0]) or is_womans(words[0])) and not is_body(words[-1])


def _is_persons(one: Named) -> bool:
    """Whether it is a person's name, or may be behind a word for a firm: *Retailer Peter Lindqvist*."""
    return one.person or has_first_name(one.words)


def named_before(text: str, place: int) -> Iterator[tuple[Named, str]]:
    """The names before a place outside quote marks, nearest first, each with the person's name in full.

    That is empty where nothing tells that it is a person.
    """
    low = line_around(text, max(0, place - _REACH))[0] if place > _REACH else 0
    quoted = sorted(quoted_stretches(text, Span(low, place))) if low < place else []
    full: dict[str, str] = {}
    for one in reversed(list(named(text, low, place))):
        if any(stretch.start < one.span.start < stretch.end <= place for stretch in quoted):
            continue
        if one.words not in full:
            alone = " " not in one.words
            full[one.words] = in_full(text, one.words) if alone else one.words if _is_persons(one) else ""
        yield one, full[one.words]
