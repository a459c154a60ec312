"""How old people are, as is said beside their names: *Ann Lee, 54*, *the 54-year-old Ann Lee*."""

import re
from collections.abc import Collection

from copydesk.suggest.meaning.antecedents import FARTHEST, Antecedents, Met, Whom

_BESIDE = 90
"""Code points beside a name in which an age is said."""
_AGE_BEHIND = re.compile(
    r",[ \u00a0](?:aged[ \u00a0]|who is[ \u00a0]|de[ \u00a0])?(\d{1,3})(?=[,.;]|[ \u00a0](?:and|ans|años)\b)"
    r"|[ \u00a0]\((\d{1,3})(?:[ \u00a0](?:ans|años))?\)"
)
_YEARS = {
    noun: frozenset(map(str, years))
    for years, nouns in (
        (range(13, 20), "teenager teen adolescent"),
        (range(6, 19), "schoolboy schoolgirl"),
        (range(60, 110), "pensioner retiree"),
        (range(60, 70), "sexagenarian"),
        (range(70, 80), "septuagenarian"),
        (range(80, 90), "octogenarian"),
        (range(90, 100), "nonagenarian"),
        (range(100, 120), "centenarian"),
    )
    for noun in nouns.split()
}
"""How old is whom a noun stands for."""
_AGE_BEFORE = re.compile(
    r"\b(\d{1,3})-(?:year-old[ \u00a0](?:[^\W\d_A-Z][\w-]*[ \u00a0]){0,3}(?:[^\W\d_A-Z][\w-]*,?[ \u00a0])?"
    r"|(?:jährige[nrs]?|летн[ийяегомую]{2,3})[ \u00a0](?:[\w-]+[ \u00a0]){0,3})$"
)


class Ages:
    """The ages of an article's people, as numbers in the text."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named
        self._known: dict[int, str] = {}

    def before(self, before: int) -> dict[Whom, str]:
        """How old people are said to be, who was named last at the end; empty where nothing is said."""
        persons = reversed(list(self._named.persons_before(before, FARTHEST)))
        return {one.whom: self._age(one) for one in persons}

    def of(self, old: Collection[str], before: int) -> Whom | None:
        """Who was named last of those who are said to be as old."""
        return next((whom for whom, age in reversed(self.before(before).items()) if age in old), None)

    def suited(self, noun: str, before: int) -> Whom | None:
        """Who was named last of those who are as old as a noun says: *the teenager*, *the pensioner*."""
        return self.of(_YEARS[noun], before) if noun in _YEARS else None

    def _age(self, one: Met) -> str:
        """The age that is said where somebody is named, which is asked often: it is kept in mind."""
        if one.start not in self._known:
            self._known[one.start] = self._said(one)
        return self._known[one.start]

    def _said(self, one: Met) -> str:
        text = self._named.text
        if behind := _AGE_BEHIND.match(text, one.end, one.end + _BESIDE):
            return behind[1] or behind[2]
        before = _AGE_BEFORE.search(text, max(0, one.start - _BESIDE), one.start)
        return before[1] if before else ""
