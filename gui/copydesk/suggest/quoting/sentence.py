"""One sentence as words and marks, each with what kind of word it can be."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.names.listed_matters import HEADS as LISTED
from copydesk.suggest.names.listed_matters import together
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    DOCUMENT,
    GIVER,
    NOUN,
    OBJECT,
    PERSON,
    PREPOSITION,
    PRONOUN,
    VERB,
    Lexicon,
    Verb,
    lexicon,
)

MARK, QUOTED, CAPITAL, NUMBER, CONTRACTED, ENDS_IN_ED, ENDS_IN_COMMA, BIG = (1 << n for n in range(24, 32))
"""What a word's looks tell, beside the flags of the lexicon."""
FINITE = VERB | CONTRACTED
_TOKEN = re.compile(
    r"[^\W_](?:\w*+(?![\w'’.\-/&:,])|(?:[\w'’.\-/&]*(?:(?::(?=\d)|,(?=\d{3}(?!\d)))[\w'’.\-/&]*)*\w)?['’]?)"
    r"|[,;:()\[\]…—–!?]|-{1,2}|[\"“”„«»‘’'%$€£]"
)
_SPLIT = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\w)|-(?:t-)?(?:ils?|elles?|on)\b"
    rf"|(?:\w+)(?=-(?:t-)?(?:ils?|elles?|on)\b)|{_TOKEN.pattern}",
    re.IGNORECASE,
)
"""The same where *l'*, *qu'* and *-t-il* are words of their own."""
_CONTRACTIONS = re.compile(r"['’](?:re|ll|ve|d|m|s|t)$")
_CLAUSE = 3
"""Tokens of a clause at least, where no words tell of its verb."""
_NAMES_TOO = frozenset(("May", "Me", "WHO"))
"""A month and a woman, *maître* before a French name, an organisation: no small words as they are written."""
_LONG = 60
"""Code points; longer words are not kept in mind, as they could be of any length."""
_KEPT = 16_384
"""Tokens of a language that are kept in mind."""
_LONGEST_DATELINE = 16
_LABEL = 5
"""Tokens before a colon that can be a name."""
DASHES = frozenset(("—", "–", "-", "--"))
_ENDS_LABEL = DASHES | {":", ")"}
NUMBERS = frozenset(
    (
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *("several", "many", "few", "most", "other", "dozens", "both", "various", "numerous"),
    )
)
_FEW = 9
"""Tokens between several and their verb."""
_LONGEST_NAME = 40
"""Code points of a name in quote marks."""
_INITIAL = re.compile(r"(?<!\w)[A-ZА-ЯЁ]\.[ \u00a0]?(?=[A-ZА-ЯЁ])")
"""An initial, and so no *к*, *с* or *a*."""
_AT_SAYING = frozenset(("pour", "sans", "al", "tras", "para", "sin"))
_BEFORE_SAYING = frozenset(("avant", "antes", "después"))
_OF = frozenset(("de", "d'", "d’"))
_MOST = 400
"""Tokens; what is longer is no sentence, and the rest of it is not read."""
_TELLS_MORE = {
    **{"close": "to", "briefed": "on", "involved": "in", "based": "in", "stationed": "in", "loyal": "to"},
    **{"accused": "of", "suspected": "of", "convicted": "of", "charged": "with", "taking": "part"},
    **{"posted": "on", "broadcast": "by on", "carried": "by", "shared": "on by"},
    **{"led": "by", "backed": "by", "appointed": "by", "found": "alive dead guilty unconscious"},
}
"""What tells more of a noun before it, and is no verb: *sources close to the board*."""
_PUT_OUT = frozenset(("posted", "broadcast", "carried", "shared"))
"""What is so behind papers alone: *a statement posted on its website*."""


@value()
class Sentence:
    """A sentence's tokens side by side: small words, their places in the text, their flags."""

    span: Span
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    flags: Sequence[int]
    lexicon: Lexicon

    def __len__(self) -> int:
        return len(self.words)

    def place(self, first: int, last: int) -> Span:
        """The tokens from first up to, without, last as a span of the text."""
        return Span(self.starts[first], self.ends[last - 1])


def sentence_of(text: str, span: Span, quoted: Sequence[Span], known: Lexicon) -> Sentence:
    """The sentence at a span; each stretch in quote marks in it is one token."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    flags: list[int] = []
    at = span.start
    reading = _reading(known.language)
    token = _SPLIT if known.splits else _TOKEN
    for stretch in (*quoted, None):
        until = stretch.start if stretch else span.end
        most = max(1, _MOST - len(words))
        tokens = list(islice(token.finditer(text, at, max(at, until)), most))
        read = [reading[each[0]] for each in tokens]
        words += [low for low, _ in read]
        flags += [flag for _, flag in read]
        starts += map(_last_part, tokens) if known.splits else [each.start() for each in tokens]
        ends += [each.end() for each in tokens]
        if tokens and len(words) >= _MOST:
            break
        if stretch:
            words.append("“”")
            starts.append(max(span.start, stretch.start))
            ends.append(min(stretch.end, span.end))
            flags.append(_quoted(text, Span(starts[-1], ends[-1])))
            at = min(stretch.end, span.end)
    if text.find(".", span.start, span.end - 1) > 0 and _INITIAL.search(text, span.start, span.end):
        flags = [
            CAPITAL if _INITIAL.match(text, start) else flag
            for start, flag in zip(starts, flags, strict=True)
        ]
    if known.language == "en" and not LISTED.isdisjoint(words):
        for first, last in together(text, span, starts):  # Ministry of Trade, Tourism and Crafts
            words[first:last] = [text[starts[first] : ends[last - 1]].lower()]
            flags[first:last] = [flags[first] & ~CUE]
            starts[first:last], ends[first:last] = starts[first : first + 1], ends[last - 1 : last]
    if known.said_infinitives and not known.said_infinitives.isdisjoint(words):
        flags = [
            flag | CUE if word in known.said_infinitives and is_behind_said(words, at) else flag
            for at, (word, flag) in enumerate(zip(words, flags, strict=True))
        ]
    return Sentence(span, words, starts, ends, flags, known)


def is_behind_said(words: Sequence[str], at: int) -> bool:
    """Whether an infinitive tells what is done at, before or after something: *avant de dire*, *al decir*."""
    before = words[at - 1] if at else ""
    return before in _AT_SAYING or (at > 1 and before in _OF and words[at - 2] in _BEFORE_SAYING)


def _quoted(text: str, stretch: Span) -> int:
    """The flags of quoted words; their first letter stands behind the mark."""
    comma = ENDS_IN_COMMA if len(stretch) > 1 and "," in text[stretch.end - 2 : stretch.end] else 0
    big = BIG if len(stretch) > 1 and text[stretch.start + 1].isupper() else 0
    return QUOTED | comma | big


def _last_part(token: re.Match[str]) -> int:
    """Where a token begins, without what only joins it to the verb before: *-t-il*."""
    word = token[0]
    return token.start() + (word.rfind("-") + 1 if word[0] == "-" and len(word) > 2 else 0)


class _Reading(dict[str, tuple[str, int]]):
    """Tokens of a language in small letters, with their flags: the same wherever they stand."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._lexicon = lexicon(language)

    def __missing__(self, token: str) -> tuple[str, int]:
        word = token.rpartition("-")[2] if token[0] == "-" and len(token) > 2 else token  # -t-il
        low = word.lower()
        read = low, _flags(word, low, self._lexicon)
        if len(token) <= _LONG:
            if len(self) >= _KEPT:
                self.clear()
            self[token] = read
        return read


_reading = cache(_Reading)


def _flags(word: str, low: str, known: Lexicon) -> int:
    first = word[0]
    if not first.isalnum():
        return MARK
    found = known.flags.get(low, 0)
    if first.isupper():
        found = CAPITAL if word in _NAMES_TOO else found | CAPITAL
    elif first.isdigit():
        found |= NUMBER
    return found if found & ~GIVER else found | _by_ending(low, known)


def _by_ending(low: str, known: Lexicon) -> int:
    """What a word that is in no list can be by its ending."""
    if low.endswith("ed") and len(low) > 4:
        return ENDS_IN_ED
    if low.endswith("ly") and len(low) > 4:
        return ADVERB
    if _CONTRACTIONS.search(low):
        base = known.flags.get(_CONTRACTIONS.sub("", low), 0)
        base &= ~CUE  # no verb that reports has this form
        return CONTRACTED | base if base & PRONOUN or not low.endswith(("'s", "’s")) else 0
    return 0


def is_quoted_name(s: Sentence, at: int, stop: int) -> bool:
    """Whether quoted words are a name and end who speaks, or somebody is named behind: *сообщает газета
    «Полдень»*, *капитан «Волны» Пётр Сомов*."""
    short = s.lexicon.inverts and s.ends[at] - s.starts[at] < _LONGEST_NAME
    named = short and s.flags[at] & BIG and not s.flags[at] & ENDS_IN_COMMA
    return bool(named) and (at + 1 == stop or bool(s.flags[at + 1] & (MARK | CAPITAL)))


def has_finite(sentence: Sentence, first: int, last: int) -> bool:
    """Whether there is a verb that makes a clause among tokens, as far as small words and endings tell."""
    if not sentence.lexicon.finite:
        quoted = last - first > 1 and sentence.lexicon.language == "ru"  # мост «дышит на ладан»
        return last - first >= _CLAUSE or (quoted and bool(sentence.flags[last - 1] & QUOTED))
    return first_finite(sentence, first, last) is not None


def is_of_some(s: Sentence, at: int) -> bool:
    """Whether a word stands behind whom somebody has: *the mother of three* accused the board."""
    return at > 1 and s.words[at - 1] in NUMBERS and s.words[at - 2] == "of"


def tells_more(s: Sentence, at: int) -> bool:
    """Whether a word only tells more of the noun before it: *a person briefed on the plan*."""
    behind = _TELLS_MORE.get(s.words[at])
    if s.words[at] in _PUT_OUT and not (at and s.flags[at - 1] & DOCUMENT):
        return False
    if behind is None or not 0 < at < len(s) - 1 or s.words[at + 1] not in behind.split():
        return False
    return not s.flags[at - 1] & (AUXILIARY | PERSON | MARK | ADVERB)


def first_finite(sentence: Sentence, first: int, last: int) -> int | None:
    """The first token of a stretch that is such a verb; None where there is none."""
    flags, words = sentence.flags, sentence.words
    verbs = sentence.lexicon.verbs
    for at in range(first, last):
        flag = flags[at]
        if flag & (AUXILIARY | FINITE) and words[at] != "to" and not (flag & CUE and flag & PREPOSITION):
            if flag & AUXILIARY or at == first or words[at - 1] not in ARTICLES:
                return at
            continue  # favoured a cut
        named = at > first and flags[at - 1] & (DETERMINER | PREPOSITION)
        if (
            flag & CUE
            and not named
            and not (at > first and tells_more(sentence, at))
            and any(each.finite and not each.noun and not each.behind for each in verbs[words[at]])
        ):
            return at
        if (
            (flag & ENDS_IN_ED or (flag & CUE and words[at].endswith("ed")))
            and at > first
            and not flags[at - 1] & (PREPOSITION | MARK | DETERMINER | AUXILIARY)
            and not tells_more(sentence, at)
        ):
            return at
        if (
            flag & PERSON
            and not flag & (OBJECT | CAPITAL)
            and at + 1 < last
            and not flags[at + 1] & (MARK | DETERMINER)
        ):
            return at + 1
    return None


def behind_label(s: Sentence, end: int) -> int:
    """Behind ``LORVAN, May 4 (Meridian) -``, ``Lorvan, May 4 (MNA)`` or ``Marden:``; 0 for none of them."""
    first, named = 0, True
    if _ENDS_LABEL.isdisjoint(s.words[: min(end, _LONGEST_DATELINE)]):  # as nearly always
        return 0
    for at in range(min(end, _LONGEST_DATELINE)):
        word = s.words[at]
        if word == ":" and at < _LABEL:
            first = at + 1
        elif (at and word in DASHES and (named or s.words[at - 1] == ")")) or (
            word == ")" and named and _is_dated(s, at, end)
        ):
            return at + 1
        named = named and bool(s.flags[at] & (CAPITAL | MARK | NUMBER))
    return first


def _is_dated(s: Sentence, close: int, end: int) -> bool:
    """Whether a bracket closes a dateline without a dash: *Lorvan, Nov. 30, 2035 (MNA) The board*."""
    opened = next((at for at in range(close - 1, max(0, close - 6), -1) if s.words[at] == "("), 0)
    dated = opened and s.flags[opened - 1] & NUMBER and "," in s.words[1:opened]
    return bool(dated) and close + 1 < end and s.flags[0] == CAPITAL and bool(s.flags[close + 1] & CAPITAL)


def clause_start(s: Sentence, end: int) -> int:
    """Where a sentence's first clause begins, behind a dateline, *but* and brackets."""
    first = behind_label(s, end)
    while first < end and (s.flags[first] & COORDINATOR or s.words[first] in {",", "(", ")"}):
        first += 1
    if ";" in s.words[first + 1 : end]:
        return end - s.words[end - 1 : first : -1].index(";")
    return first


def is_headline(s: Sentence) -> bool:
    """Whether nearly every word is capitalised, as in headlines."""
    big = sum(1 for flag in s.flags if flag & CAPITAL)
    return big > 0.6 * sum(1 for flag in s.flags if not flag & (MARK | QUOTED))


def is_owned(s: Sentence, at: int) -> bool:
    """Whether a form in -ing is a noun: *the* or somebody's one, as in *said in the ruling*."""
    owned = s.flags[at - 1] & DETERMINER or s.words[at - 1].endswith(("'s", "’s", "s'", "s’"))
    where = s.words[at - 1] in ARTICLES and at > 1 and s.flags[at - 2] & (PREPOSITION | CUE)
    return bool(where or (owned and s.flags[at] & NOUN))


def whole_verb(s: Sentence, at: int, verb: Verb) -> Verb | None:
    """The verb whose first word is at a token; None where its other words are not behind that."""
    count = len(verb.behind)
    if not count or tuple(s.words[at + 1 : at + 1 + count]) == verb.behind:
        return verb
    return replace(verb, behind=()) if _ends_apart(s, at, verb.behind) else None  # gab er bekannt


def _ends_apart(s: Sentence, at: int, behind: Sequence[str]) -> bool:
    """Whether the other part of a German verb ends its clause: *gab der Klub bekannt*."""
    if s.lexicon.language != "de" or len(behind) != 1:
        return False
    for n in range(at + 2, min(len(s), at + _FEW)):
        if s.words[n] == behind[0]:
            return n + 1 == len(s) or bool(s.flags[n + 1] & MARK)
        if s.flags[n] & (MARK | QUOTED):
            return False
    return False


def only_quoted(s: Sentence, first: int, last: int) -> bool:
    """Whether a stretch is nothing but words in quote marks."""
    return all(s.flags[at] & (QUOTED | MARK) for at in range(first, last))
