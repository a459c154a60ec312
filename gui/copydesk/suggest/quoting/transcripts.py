"""What is said without quote marks: interviews and dialogues, where a name and a colon go before."""

import re
from collections import Counter
from collections.abc import Sequence

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.suggest.names.callings import body_noun
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.roles import ROLES

_LINE = re.compile(r"^([^\W\d_a-zа-яё][^\n:]{0,40}):[ \t\u00a0]+(\S[^\n]*)$", re.MULTILINE)
_BOLD = re.compile(
    r"^[*_]{1,3}([^\W\d_a-zа-яё][^\n:*_]{0,40})(?::[*_]{0,3}|[*_]{1,3}:)[ \t\u00a0]+(\S[^\n]*)$", re.MULTILINE
)
"""The same in Markdown."""
_TOP, _FIRST_LINES = 600, 4
"""Code points and lines at the beginning of an article that can be headlines."""
_ROLE_FIRST = re.compile(
    r"(?:[A-Z]{4,20} - )?(?P<who>[^\n:.\"“”«»]{3,40}): (?P<words>[^\n:\"“”«»]{10,120}[^\s.!?:])"
)
_ROLE_LAST = re.compile(
    r"(?:\([A-Z0-9 ]{2,12}\) )?(?P<words>[^\n:\"“”«»]{15,120}[^\s.!?:]): "
    r"(?P<who>(?:[^\W\d_][\w'’-]* ){0,2}[^\W\d_][\w'’-]*)"
)
_LABELS = frozenset(("review", "briefing", "conference", "digest", "diary", "watch", "preview", "profile"))
"""What opens a headline behind a word that can be somebody's role: *Press review*."""
_SOURCES = frozenset(
    (
        *("sources", "source", "officials", "report", "reports", "survey", "poll", "study", "data", "media"),
        *("analysts", "analyst", "experts", "fm", "pm", "govt", "prosecutors", "lawyers", "researchers"),
    )
)
"""Who a headline may end with, behind a colon, beside those with a role and bodies."""
_NAME_LAST = re.compile(
    r"(?P<words>[^\n\"“”«»–—]{15,120}[^\s.–—-]) [-–—] (?P<who>[^\W\d_][^\s.]*(?: [^\s.]+){0,3})"
)
_RUSSIAN_NAME = re.compile(r"[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+)?")
_LEAST = 2
"""Lines that a name opens, and names that open lines; fewer are no dialogue."""
_LONGEST_LABEL, _MOST_WORDS = 120, 12
"""Code points and words of a line that says who speaks below it."""


@value()
class Turn:
    """What one says in a dialogue, and the name before it."""

    words: Span
    speaker: Span


def turns(text: str) -> list[Turn]:
    """What is said in a dialogue, in text order; nothing where the text has none."""
    lines = list(_LINE.finditer(text))
    often = _often(lines)
    found = [line for line in lines if line[1] in often] if len(often) >= _LEAST else []
    if "\n*" in text or "\n_" in text or text[:1] in {"*", "_"}:
        found += _bold_turns(list(_BOLD.finditer(text)))
    return [
        Turn(Span(line.start(2), line.start(2) + len(line[2].rstrip(" \t*_"))), Span(*line.span(1)))
        for line in found
    ]


def _often(lines: Sequence[re.Match[str]]) -> set[str]:
    """What opens several lines."""
    counts = Counter(line[1] for line in lines)
    return {label for label, count in counts.items() if count >= _LEAST}


def _bold_turns(lines: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The lines of a dialogue whose names are bold: those of people by their names, whoever asks them, and
    two that open several lines each."""
    people = {line[1].split()[-1] for line in lines if _is_in_full(line[1])}
    often = _often(lines)
    theirs = {line[1] for line in lines if line[1].split()[-1] in people}
    theirs |= often if len(often) >= _LEAST else theirs
    if sum(line[1] in theirs for line in lines) < _LEAST:
        return []
    return [line for line in lines if line[1] in theirs or line[2].rstrip(" *_").endswith("?")]


def _is_in_full(label: str) -> bool:
    """Whether a label is somebody's first name and surname."""
    first = label.split(maxsplit=1)[0].casefold()
    return " " in label and label.istitle() and (is_mans(first) or is_womans(first))


def label_above(text: str, start: int) -> Span | None:
    """The line above a paragraph if it only says who speaks: a few words that a colon ends."""
    low = max(0, start - _LONGEST_LABEL)
    above = text[low:start]
    words = above.rstrip()
    if not words.endswith(":") or above.count("\n", len(words)) not in {1, 2}:
        return None
    first = words.rfind("\n") + 1
    label = words[first:-1].strip()
    if (first == 0 and low > 0) or not label[:1].isupper() or len(label.split()) > _MOST_WORDS:
        return None
    return Span(low + first, low + first + len(label))


def _is_met(text: str, who: Span) -> bool:
    """Whether the words are the name of somebody who is named again."""
    words = who.of(text).split()
    return all(word[0].isupper() for word in words) and f" {words[-1]}" in text[who.end :]


def _is_somebody(text: str, who: str) -> bool:
    """Whether a Russian name in a headline is somebody's who is named in full below: *Лис: мост цел*."""
    last = who.rpartition(" ")[2]
    if _RUSSIAN_NAME.fullmatch(who) is None:
        return False
    return re.search(rf"[а-яё][ \u00a0][А-ЯЁ][а-яё-]+[ \u00a0]{last}(?!\w)", text) is not None


def headlines(text: str) -> list[Turn]:
    """``Minister: talks to go on`` and ``Talks to go on - ministry``, in the text's first lines."""
    found: list[Turn] = []
    start = 0
    for line in text[:_TOP].split("\n")[:_FIRST_LINES]:
        if match := _ROLE_LAST.fullmatch(line) or _ROLE_FIRST.fullmatch(line) or _NAME_LAST.fullmatch(line):
            words, speaker = (Span(start + a, start + b) for a, b in (match.span("words"), match.span("who")))
            who = match["who"].casefold().split()
            if match.re is _ROLE_LAST:
                role = who[-1] in ROLES or who[-1] in _SOURCES or body_noun(who[-1]) or _is_met(text, speaker)
            else:
                role = (ROLES & set(who) and who[-1] not in _LABELS) or _is_somebody(text, match["who"])
            if match.re is _NAME_LAST or role:
                found.append(Turn(words, speaker))
        start += len(line) + 1
    return found
