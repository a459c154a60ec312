"""How far a quotation reaches around words in quote marks, and whether they are one at all."""

import re
from itertools import islice

from copydesk.domain.annotation import QuotationType
from copydesk.domain.reporting import reported_at
from copydesk.domain.selection import sentence_at
from copydesk.domain.span import Span

WORD = re.compile(r"\w+(?:['’]\w+)*")
"""One word."""
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
"""A letter of a script that has no spaces between words, where it counts as one."""
_ENDINGS = frozenset(".,!?…:;。！？，؟،۔")
_SHORT = 3
"""Words; without a cue so few in quote marks are no quotation."""
_NEAR = 4
"""Code points: a comma and a space, or a colon."""
_LIKENED = re.compile(r"\b(?:as|als|comme|como|как)\s$")
_IT_WAS = re.compile(r"(?:^|[.!?\n-] ?)(?:It|This|That)(?: is| was|['’]s) $")
"""What adds nothing to quoted words that somebody says, so that they are all that is said."""
_ASKED = re.compile(
    r"(?:urg|ask|order|advis|begg?|implor|instruct|invit|encourag|exhort|command|press|call|appeal|plead|direct|warn)"
    r"(?:e|s|es|ed|ing|)(?: (?:on|upon|to|for|with))?"
    r"(?: (?!(?:of|about|for|how|that|why|what)\b)[\w'’-]+){1,5} |"
    r"(?:told|tells|tell|telling)(?: (?!(?:of|about|for|how|that|why|what)\b)[\w'’-]+){1,5} "
)
"""A verb for asking, and whom."""
_ASKED_IN_RUSSIAN = re.compile(
    r"(?:призв|призыв|попрос|прос|потреб|треб|предлож|предлаг|порекоменд|рекоменд|посовет|совет|поруч|обяз|вел|"
    r"приказ|умол|убежд|убед|распоряд|пригроз|грозил|угрож|обещ|пообещ|намер|запрет|разреш)[а-яё]+"
    r"(?:[ \u00a0][\w-]+){0,5}[ \u00a0]"
)
_INFINITIVE = re.compile(
    r".(?:не[ \u00a0])?(?:[а-яё]+[ое][ \u00a0])?[а-яё]+(?:ть|ться|ти|тись|чь|чься)(?![а-яё])"
)
_SENTENCE_ENDS = re.compile(r"(?:^|\n|[.!?]\s)$")
_SENTENCE_BEGINS = re.compile(r"\s*(?:$|\n|\s[^\Wa-z])")
_FULL_STOPS = frozenset(".!?。！？؟۔")
_CLAUSE = re.compile(r"(?:^|[.,:;!?…—–(\[\n：，。！？；،؛؟]|\s-|[.!?…][\s\u00a0]?[\"”»“])[\s\u00a0]*$")
_TITLE = re.compile(r"\W*(?:[A-ZА-Я0-9]\S*\s+|(?:of|the|a|an|and|in|on|for|to)\s+)+[A-ZА-Я0-9]\w*\W*")


def extent(
    words: str, window: str, here: Span, cue: Span | None, speaker: Span | None, *, known: bool
) -> tuple[Span, QuotationType, float] | None:
    """What is quoted or, where only a part of it is in quote marks, the whole clause that is reported.

    That clause is looked for elsewhere where the language is ``known``.
    """
    count = _count(words)
    ended = len(words) > 2 and words[-2] in _ENDINGS
    if cue is None:
        begins = _begins_clause(window, here, cue) or (words[1].isupper() and words[-2] in _FULL_STOPS)
        kept = (
            ended
            and (count > _SHORT or _is_sentence(window, here, words))
            and begins
            and not _TITLE.fullmatch(words)
        )
        return (here, QuotationType.DIRECT, 0.6) if kept else None
    if _begins_clause(window, here, cue):
        colon = cue.end <= here.start and window[here.start - 2 : here.start] == ": "
        kept = count > _SHORT or ended or colon or beside(here, cue, speaker)
        return (here, QuotationType.DIRECT, 0.95 if speaker else 0.8) if kept else None
    if known and cue.end <= here.start and _is_asked(words, window[cue.start : here.start]):
        return here, QuotationType.DIRECT, 0.6
    clause = None if known else _clause(window, here, cue, speaker)
    if clause is not None and clause != here:
        return clause, QuotationType.MIXED, 0.6
    whole = ended and count > _SHORT and words[1].isupper() and not _TITLE.fullmatch(words)
    likened = known and _LIKENED.search(window[max(0, here.start - 8) : here.start])
    behind = known and here.end <= cue.start and _IT_WAS.search(window[max(0, here.start - 16) : here.start])
    return (here, QuotationType.DIRECT, 0.6) if whole or likened or behind else None


def _is_asked(words: str, before: str) -> bool:
    """Whether quoted words are all that somebody is asked to do: *urged them "to wait"*."""
    if words[1:4] == "to ":
        return _ASKED.fullmatch(before) is not None
    return _INFINITIVE.match(words) is not None and _ASKED_IN_RUSSIAN.fullmatch(before) is not None


def _count(words: str) -> int:
    """How many words there are, as far as a few are told from many."""
    unit = WORD if _UNSPACED.search(words) is None else _UNSPACED
    return sum(1 for _ in islice(unit.finditer(words), 8))


def _is_sentence(window: str, here: Span, words: str) -> bool:
    """Whether a few words are a whole sentence that nothing else is in: ``She laughed. "Not a chance."``"""
    whole = words[1].isupper() and words[-2] in _FULL_STOPS
    low, high = max(0, here.start - 3), min(len(window), here.end + 3)
    return (
        whole
        and bool(_SENTENCE_ENDS.search(window[low : here.start]))
        and bool(_SENTENCE_BEGINS.match(window[here.end : high]))
    )


def _clause(window: str, here: Span, cue: Span, speaker: Span | None) -> Span | None:
    """The reported words that the quoted ones are a part of: behind *that*, or up to the cue behind them."""
    if cue.start < here.start:
        reported = reported_at(window, here.start)
        return reported if reported is not None and here.within(reported) else None
    sentence = sentence_at(window, here.start)
    if sentence is None or not beside(here, cue, speaker):
        return None
    return Span(min(sentence.start, here.start), here.end)


def beside(here: Span, cue: Span, speaker: Span | None) -> bool:
    """Whether nothing stands between the quoted words and those that report them."""
    first = min(cue.start, speaker.start if speaker else cue.start)
    last = max(cue.end, speaker.end if speaker else cue.end)
    return 0 <= first - here.end <= _NEAR or 0 <= here.start - last <= _NEAR


def _begins_clause(window: str, here: Span, cue: Span | None) -> bool:
    """Whether the quoted words begin where a clause does: behind a mark or their cue."""
    if cue is not None and cue.end <= here.start and not window[cue.end : here.start].strip(" ,:\u00a0"):
        return True
    return _CLAUSE.search(window[max(0, here.start - 4) : here.start]) is not None
