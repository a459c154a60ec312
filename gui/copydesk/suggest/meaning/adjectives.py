"""Who is called by an adjective that was said of them: *Velmoran rider Ann Lee*, then *the Velmoran*."""

import re

from copydesk.suggest.meaning.antecedents import Antecedents, Whom

_BESIDE = 90
"""Code points beside a name in which it is said."""


class Adjectives:
    """For whoever asks in text order."""

    def __init__(self, named: Antecedents) -> None:
        self._named = named
        self._called: dict[str, tuple[int, Whom | None]] = {}

    def said_of(self, word: str, before: int) -> Whom | None:
        """Who an adjective is said of that they are called by later: *Velmoran rider Ann Lee*, or who is
        named before it in its sentence. Asked in text order, so each stretch of the text is read once."""
        read, whom = self._called.get(word, (0, None))
        if whom is None and read < before:
            whom = self._first_called(word, max(0, read - _BESIDE), before)
            self._called[word] = before, whom
        return whom

    def _first_called(self, word: str, low: int, before: int) -> Whom | None:
        """Who in a stretch an adjective is first said of."""
        for said in re.compile(rf"\b{re.escape(word)}(?: [a-z-]+)* ").finditer(self._named.text, low, before):
            start = self._named.sentence_start(said.start())
            near = [each for each in self._named.between(start, said.end() + 1) if each.person]
            if near:
                return near[-1].whom
        return None
