"""Where the sentences of an article begin, and what stands there: a title, a description, a dateline."""

import re

from copydesk.domain.wording import ARTICLES, PARTICLES
from copydesk.suggest.names.roles import PERSONS

OPENING = 60
"""Code points before a name that can still be its title."""
_SENTENCE = 400
_WHOSE = re.compile(
    r"\s*(?:His|Her|Their|Its|The|A|An|[^\Wa-z][\w-]*"
    r"(?: (?:[^\Wa-z][\w-]*|v[ao]n|de[rnl]?|te[rn]?|bin|ibn|al|di|da|do[s]?|du|la)){0,4}['’]s)"
    r"(?: [\w'’-]+){1,4},"
)
"""A description and a comma: *His running mate, Ann Lee*; *The bank's chief executive, Ann Lee*."""
_TITLES = re.compile(
    r",(?:[ \u00a0](?:Mr|Ms|Mrs|Dr|Sir|Dame|Lord|Lady|Senator|Congress(?:man|woman)|Representative|Judge|"
    r"General|Colonel|Major|Captain|Admiral|Professor|Minister|Foreign|Defen[cs]e|Interior|"
    r"Finance|Rear|Vice|Brigadier))+$"
)
"""What stands behind a description and a comma, before the name: *Its author, Senator Ann Lee*."""
_BEHIND_OPENING = re.compile(
    r"(?:Born|Raised|Known|Seen|Left|Driven|Given|Shown|Torn|[A-Z][a-z]{2,}(?:ed|ing)|In|On|At|After|Before|During|"
    r"For|By|With|Since|Until|From|Under|Despite|Behind|Near|Outside|When|While|As|Once|Although|Though)\b"
    r"[^,.;:\"“”«»\n]{1,90}(?:, \d{4})?,[ \u00a0]((?:[\w-]+[ \u00a0]){0,5})"
)
"""What a sentence opens with before who it is about: *Born in Orle, Ann Lee*; *After the match, Ann*."""
_PAIRS = (("„", "“"), ("«", "»"), ("“", "”"))
_LONG_WORD = 7
_ENDED = re.compile(r"(?:[^\W\d_A-Z]{4,}|[-–:.,]\d)[.!?][ \u00a0]$")
"""A sentence's end: no title is so long with a full stop, or a score: *6-4.*"""
_DATELINE = re.compile(r"[^\Wa-z]{2}[^\n]*?(?:[ \u00a0][-–—]|:)[ \u00a0]")
"""A town in capitals, perhaps with a day and an agency, up to its dash: *ORLE, May 2 (Tide) -*."""
_STOP = re.compile(r"[.!?\n]")
_BREAK = re.compile(r"[.!?\n](?:(?<=\n)|(?:(?<=\w\w.)|(?<=[-–:.,]\d.))[\"”»]?[\s\u00a0])")
WORDS = re.compile(r"[^\W_][\w-]*")
SMALL = PERSONS | ARTICLES | PARTICLES
"""Small words that a title can have before a name."""


class SentenceStarts:
    """Of an article's text, where a place's sentence begins; both answers are kept, as many ask the same."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._sentences: dict[int, int] = {}
        self._opening: dict[int, bool] = {}

    def sentence_start(self, at: int) -> int:
        """Where the sentence of a place begins."""
        if at not in self._sentences:
            low = max(0, at - _SENTENCE)
            ends = [found.end() for found in _BREAK.finditer(self.text, low, at)]
            self._sentences[at] = ends[-1] if ends else low
        return self._sentences[at]

    def before_quote(self, low: int, end: int) -> int:
        """Where the sentence before a quotation begins that a stretch is the end of; else the stretch's own
        beginning."""
        back = max(0, end - _SENTENCE)
        for opening, closing in _PAIRS:
            opened = self.text.rfind(opening, back, end)
            if opened >= 0:
                inside = opened <= low and opened > self.text.rfind(closing, back, end)
                return self.sentence_start(max(0, opened - 1)) if inside else low
        return low

    def opens_sentence(self, at: int) -> bool:
        """Whether only a title stands between a place and the beginning of its sentence."""
        if at not in self._opening:
            self._opening[at] = self._opens_sentence(at)
        return self._opening[at]

    def _opens_sentence(self, at: int) -> bool:
        if _ENDED.search(self.text, max(0, at - _LONG_WORD), at):
            return True
        before = _STOP.split(self.text[max(0, at - OPENING) : at].rstrip(". "))[-1]
        if (dated := _DATELINE.match(before)) is not None:
            before = before[dated.end() :]
        before = _TITLES.sub(",", before)
        if _WHOSE.fullmatch(before) or self._is_behind_opening(at):
            return True
        before = before.removesuffix(",")
        if len(before) >= OPENING - 5 or set(before) & set('"“”«»,;:'):
            return False
        words = WORDS.findall(before)
        return all(word[0].isupper() or word in SMALL for word in words)

    def _is_behind_opening(self, at: int) -> bool:
        """Whether a place stands behind what opens its sentence, up to a comma, and at most a title."""
        found = _BEHIND_OPENING.fullmatch(self.text, self.sentence_start(at), at)
        return found is not None and all(
            word[0].isupper() or word in SMALL for word in WORDS.findall(found[1])
        )
