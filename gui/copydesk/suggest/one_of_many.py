"""Nouns for who was spoken of before without a name: *a bus driver slept*, and then *the driver*."""

import re

from copydesk.suggest.antecedents import Antecedents

_NEAR = 2_000
_BESIDE = 90
"""Code points behind the noun in which somebody is named who is that one."""
_A_NOUN = (
    r"(?:[Aa](?<!\w.)n? (?:[\w-]+ ){{0,3}}{0}\b|"
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Mm]any) (?:[\w-]+ ){{0,3}}{0}s\b)"
)


def is_one_of_many(named: Antecedents, noun: str, before: int, spoke_at: int = -1) -> bool:
    """Whether somebody nameless, or one of several, was last said to be what a noun says; not before who has
    just spoken in the same paragraph: *Some investors left. Ann Lee said yes. The investor added that*."""
    low = max(0, before - _NEAR)
    if spoke_at >= 0 and "\n" not in named.text[spoke_at:before]:
        low = max(low, spoke_at)
    found = [low + one.start() for one in re.finditer(_A_NOUN.format(noun), named.text[low:before])]
    near = named.between(found[-1], found[-1] + _BESIDE) if found else ()
    return bool(found) and not any(one.person for one in near)
