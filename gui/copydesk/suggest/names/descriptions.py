"""What somebody is said to be beside a name: *Ann Lee, a pianist*, *the pianist Ann Lee*."""

import re
from collections.abc import Sequence
from itertools import takewhile

from copydesk.domain.span import Span
from copydesk.domain.wording import NOT_FIRST
from copydesk.suggest.names.callings import body_noun, calling

_LONGEST = 50
"""Code points of a description beside a name."""
_SAYS_MORE = re.compile(
    r"(?:de[ \u00a0]|âgée?[ \u00a0]de[ \u00a0])?\d{1,3}[ \u00a0](?:ans|años)(?!\w)|"
    r"(?!(?:l[ae]s?|los|un[ae]?|el|ce|cette|des|the|an?|de|di[es]|der|das|sus?|ses?)[ \u00a0])"
    r"[^\W\d_A-ZА-ЯЁ][\w-]+(?<!s)[ \u00a0](?:de|des|du|del|d['’])[ \u00a0\w]"
)
"""How old somebody is, or what they are of something: *gestor de*."""
_DESCRIBED = re.compile(
    r",[\s\u00a0](?:a|an|the|un|une|ein|eine)[\s\u00a0]((?:[^\W\d_A-Z][\w-]*(?:['’]s)?[\s\u00a0]?){1,4})(?![\w'’])"
)
_HAS = re.compile(r",[ \u00a0]a[ \u00a0](?:\w+é|dit|fait|répondu|prévenu|écrit|averti|promis)[ \u00a0]")
_TITLED = re.compile(r"\b(?:[Tt]he|[Aa]n?|['’]s)[\s\u00a0]((?:[^\W\d_A-Z][\w-]*[\s\u00a0]){1,4})$")
_BOUNDS = frozenset(
    (
        *("of", "in", "on", "at", "by", "for", "from", "with", "who", "whose", "which", "that", "to", "and"),
        *("or", "as", "whom", "where", "when", "de", "der", "des", "du", "von"),
        *(
            "del",
            "que",
            "qui",
            "quien",
            "cuyo",
            "cuya",
            "dont",
            "donde",
            "para",
            "pour",
            "con",
            "avec",
            "por",
        ),
        *("par", "en", "dans", "chez", "al", "au", "aux"),
    )
)
_CLAUSES = frozenset(
    (
        *("is", "are", "was", "were", "has", "had", "have", "will", "would", "could", "can", "may", "did"),
        *("does", "said", "says", "told"),
    )
)


def says_more(text: str, span: Span) -> bool:
    """Whether words behind a comma only say more of who is named before it: *Ann Lee, de 63 años*."""
    return (
        text[span.start - 2 : span.start] == ", " and _SAYS_MORE.match(text, span.start, span.end) is not None
    )


def offices(words: Sequence[str]) -> Sequence[str]:
    """Of the small words behind a name and a comma, what somebody is; none where they are a clause."""
    head = list(takewhile(lambda word: word not in _BOUNDS, words))
    does = words[:1] == ["accused"] and words[1:2] not in (["of"], [])  # Ann Lee, accused the board
    return [] if does or _CLAUSES & set(head) else [plain for word in head if (plain := calling(word))]


def described(text: str, span: Span) -> str:
    """The noun for what somebody named at a place is: *Ann Lee, a pianist from* or *the pianist Ann Lee*."""
    if found := _DESCRIBED.match(text, span.end, span.end + _LONGEST):
        words = list(takewhile(lambda word: word not in _BOUNDS, found[1].split()))
        owned = any(word.endswith(("'s", "’s")) for word in words)
        told = words and not _CLAUSES & set(words) and not _HAS.match(text, span.end)
        told = told and (not owned or calling(words[-1]) or body_noun(words[-1]))
        return words[-1] if told else ""
    found = _TITLED.search(text, max(0, span.start - _LONGEST), span.start)
    words = found[1].split() if found else []
    return words[-1] if words and not (_BOUNDS | NOT_FIRST) & set(words) else ""
