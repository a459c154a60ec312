"""What the next sentence tells the source of: *Мост закрыт. Об этом сообщил мэр.*"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from copydesk.domain.selection import sentence_at
from copydesk.domain.span import Span
from copydesk.suggest.quoting.accounts import phrase
from copydesk.suggest.quoting.inverted import subject_after
from copydesk.suggest.quoting.lexicon import AUXILIARY, CUE, PHRASE, THAT, Lexicon
from copydesk.suggest.quoting.reports import SCORES, Reported
from copydesk.suggest.quoting.sentence import MARK, QUOTED, Sentence, sentence_of
from copydesk.suggest.quoting.subject import Subject

_ABOUT = re.compile(r"(?:[.!?…»\"”][ \u00a0\n]+О|, о)б этом[ \u00a0]")
_SUBJUNCTIVE = re.compile(
    r"\b(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|hätten)\b"
    r"|(?:\A|(?<=[.!?“”»] )|(?<=\n))(?:(?:Der|Die|Das|Ein|Eine|Seine?|Ihre?|Diese[rs]?|Jede[rs]?)"
    r"(?: (?:[a-zäöüß]+[en][rns]?|[A-ZÄÖÜ][\w-]+)){1,2}|Man|Er|Sie|Es|Niemand)"
    r"(?: (?:auch|nun|jetzt|dort|aber))? "
    r"(?=(?!(?:ohne|heute|gerne|eine|seine|ihre|keine|diese|alle|beide|nahe|beinahe|gerade|lange|viele|einige|"
    r"wurde|solche|solange|andere|böse|müde|bitte|leise|zugute|zuhause|zugrunde|pleite)\b)"
    r"(?:[a-zäöüß]{2,}[^\Wt_]e|\w*(?:halte|warte|arbeite|biete|gelte|trete|leite|koste|laste|deute|schalte|streite|"
    r"achte|gestalte|walte|richte|fürchte|reiche|bereite))\b)[a-zäöüß]+"
)
_NO_REPORT = frozenset(("ich", "mein", "meine", "wenn", "denn", "falls", "es-sei", "ob", "würde", "würden"))
"""Words beside such a verb that can have it without a report."""
_UNSURE, _LEAST = 0.5, 3
_MOST = 1_000
_TOLD = 2
"""Words of *об этом*."""
_FARTHEST = 6
"""Tokens from its beginning to the verb."""


def before_about(text: str, words: Lexicon) -> Iterator[Reported]:
    """The sentences whose source the words behind them tell, in a text without its quoted words."""
    if words.language == "de":
        yield from _in_subjunctive(text, words)
    for about in islice(_ABOUT.finditer(text), _MOST) if words.language == "ru" else ():
        start = about.start() + len(about[0]) - len("об этом ")
        here = sentence_at(text, start)
        before = sentence_at(text, about.start() - 1)
        if here is None or before is None:
            continue
        s = sentence_of(text, Span(start, here.end), (), words)
        verb = next((at for at in range(2, min(len(s), _FARTHEST)) if s.flags[at] & CUE), None)
        if verb is None:
            continue
        who = subject_after(s, verb + 1, len(s)) or Subject(_TOLD, verb, _TOLD)
        end = about.start() + (0 if about[0][0] == "," else 1)
        content = _said(text, Span(before.start, end), words)
        if who and content is not None:
            yield Reported(
                (content,), (s.place(verb, verb + 1),), s.place(who.first, who.last), SCORES["trailing"]
            )


def _in_subjunctive(text: str, words: Lexicon) -> Iterator[Reported]:
    """Sentences that only their verb tells to be reported: *Die Brücke sei alt.* Nobody is named there."""
    last = -1
    for verb in islice(_SUBJUNCTIVE.finditer(text), _MOST):
        here = sentence_at(text, verb.start())
        if here is None or here.start <= last:
            continue
        last = here.start
        s = sentence_of(text, here, (), words)
        at = next((n for n, last in enumerate(s.ends) if last == verb.end()), 0)
        end = len(s)
        while end > 1 and s.flags[end - 1] & MARK:
            end -= 1
        done = s.flags[at] & AUXILIARY and not any(flag & MARK for flag in s.flags[at:end])
        told = any(
            flag & (QUOTED | THAT) or (flag & CUE and not (done and _is_done(s, n, end)))
            for n, flag in enumerate(s.flags)
        )
        told = told or _is_according(s) or "„" in here.of(text)
        unreal = s.words[at] == "hätten" and not s.words[end - 1].endswith(("t", "en"))
        if not told and not unreal and at > 0 and not _NO_REPORT & set(s.words) and end > _LEAST:
            yield Reported((s.place(0, end),), (), None, _UNSURE)


def _is_done(s: Sentence, at: int, end: int) -> bool:
    """Whether a reporting verb only ends what is said of somebody: *Ein Preis sei nicht genannt worden.*"""
    return all(flag & AUXILIARY for flag in s.flags[at + 1 : end])


def _is_according(s: Sentence) -> bool:
    return any(flag & PHRASE and phrase(s, at) for at, flag in enumerate(s.flags))


def _said(text: str, span: Span, words: Lexicon) -> Span | None:
    """The sentence without its dateline and full stop; None where it reports by itself."""
    s = sentence_of(text, span, (), words)
    dash = next(
        (at for at in range(1, min(len(s), 16)) if s.words[at] in "—–-" and _ends_dateline(s.words, at)), 0
    )
    if any(flag & (CUE | QUOTED) for flag in s.flags) or dash + 1 >= len(s):
        return None
    first, last = dash + 1 if dash else 0, len(s)
    while last > first and s.flags[last - 1] & MARK:
        last -= 1
    return s.place(first, last) if last > first + 1 else None


def _ends_dateline(words: Sequence[str], dash: int) -> bool:
    return words[dash - 1] in {")", "/"}
