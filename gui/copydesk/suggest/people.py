"""Who is named in a text: runs of capitalised words, and what tells that they are a person's or a body's."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from copydesk.domain.actor import ActorKind
from copydesk.domain.names import names_in
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.domain.wording import BODIES, NOT_FIRST, PARTICLES
from copydesk.suggest.roles import ROLES

_STATE = frozenset(
    (
        *("ministry", "government", "parliament", "senate", "court", "army", "police"),
        *("ministerio", "gobierno", "ministère", "gouvernement", "ministerium", "regierung"),
    )
)
_STAFF = frozenset(("staff", "headquarters", "office"))
_WORDS = re.compile(r"[^\W_][\w'’.-]*")
_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)[\s\u00a0]$")
_ACRONYM = re.compile(r"[\s\u00a0]\((?:the[\s\u00a0])?([^\W\d_][\w&-]{1,11})\)")
_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_MANY = frozenset(
    ("representatives", "members", "officials", "leaders", "heads", "delegates", "head", "leader", "chair")
)
_LONGEST_RUN, _LONGEST_NAME = 200, 80
_SENTENCE_ENDS = frozenset('.!?:,;"”’»)')
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Named:
    """A run of capitalised words without the titles before it, and what there is to say of it.

    ``titled`` where a role stands before it, ``body`` where it reads as an organisation's, ``person`` where
    it reads as first name and surname; ``acronym`` is what stands in brackets behind it.
    """

    span: Span
    words: str
    titled: bool = False
    body: bool = False
    person: bool = False
    acronym: str = ""

    @property
    def actor(self) -> NewActor:
        """The actor that it would be."""
        return NewActor(self.words, _kind(self.words) if not self.person else ActorKind.PERSON)


@dataclass(frozen=True, slots=True)
class Place:
    """A name in the text, or what stands for one, and whom it names; ``score`` from 0 to 1."""

    span: Span
    whom: int | NewActor
    score: float


def named(text: str, start: int = 0, end: int | None = None) -> Iterator[Named]:
    """The names in a stretch of text, in order, each without its titles."""
    for run in names_in(text, start, len(text) if end is None else end):
        if len(run) <= _LONGEST_RUN:
            for part in _apart(text, run):
                if len(part) <= _LONGEST_NAME and (found := _named(text, part)) is not None:
                    yield found


def _apart(text: str, run: Span) -> Iterator[Span]:
    """``Ann Lee of the Ferry Board`` is two names; so is what follows ``Representatives of the``."""
    start = run.start
    for of in _OF.finditer(text, run.start, run.end):
        words = text[start : of.start()].casefold().split()
        if len(words) > 1 and not BODIES & set(words):
            yield Span(start, of.start())
        elif len(words) != 1 or words[0] not in _MANY:
            break
        start = of.end()
    yield Span(start, run.end)


def _named(text: str, run: Span) -> Named | None:
    words = [Span(*found.span()) for found in _WORDS.finditer(text, run.start, run.end)]
    plain = [word.of(text).casefold().rstrip(".") for word in words]
    body = any(each in BODIES for each in plain)
    skipped = 0
    title = 0 if run.of(text).isupper() else _behind_title(plain)
    if title:
        skipped, body = title, False
    elif not body:
        while skipped < len(words) and plain[skipped] in ROLES | PARTICLES:
            skipped += 1
        if skipped == len(words):
            return None
    span = Span(words[skipped].start, run.end) if words else run
    before = _BEFORE.search(text, max(0, span.start - 24), span.start)
    titled = skipped > 0 or (before is not None and before[1].casefold() in ROLES)
    acronym = _ACRONYM.match(text, span.end)
    return Named(
        span,
        " ".join(span.of(text).split()),
        titled,
        body and len(words) > 1,
        not body and _is_persons(plain[skipped:], span.of(text)),
        acronym[1] if acronym and sum(map(str.isupper, acronym[1])) > 1 else "",
    )


def _behind_title(plain: Sequence[str]) -> int:
    """How many words are a title and what it is of, as in *Education Minister Jonas Frith*; 0 for none."""
    for last in range(len(plain) - 2, 0, -1):
        rest = plain[last + 1 :]
        if plain[last] in ROLES:
            named = not (BODIES | _STAFF) & set(rest) and not PARTICLES & set(plain[:last])
            return last + 1 if named and not ROLES & set(rest) else 0
    return 0


def _is_persons(plain: Sequence[str], words: str) -> bool:
    """Whether it can be a first name and a surname."""
    big = [each for each in plain if each not in PARTICLES]
    return (
        2 <= len(big) <= _MOST_WORDS
        and not words.isupper()
        and " of " not in words
        and " for " not in words
        and big[0] not in NOT_FIRST
    )


def _kind(name: str) -> ActorKind:
    words = {word.casefold() for word in name.split()}
    if words & _STATE:
        return ActorKind.STATE_BODY
    return ActorKind.ORGANISATION if words & BODIES or name.isupper() else ActorKind.OTHER


def is_headline(text: str, span: Span) -> bool:
    """Whether the line that a name stands in is no sentence, and most of its words are capitalised."""
    start = text.rfind("\n", max(0, span.start - 300), span.start) + 1
    end = text.find("\n", span.end, span.end + 300)
    line = text[max(start, span.start - 300) : span.end + 300 if end < 0 else end].strip()
    if not line or line[-1] in _SENTENCE_ENDS:
        return False
    words = line.split()
    return sum(word[0].isupper() for word in words) > 0.6 * len(words)


def surname(name: str) -> str:
    """What somebody is called by behind their full name, particles included; empty for a single word."""
    words = name.split()
    first = next((n for n, word in enumerate(words[1:-1], 1) if word.casefold() in PARTICLES), len(words) - 1)
    return " ".join(words[first:]) if len(words) > 1 else ""


def best(names: Iterable[Named]) -> Named | None:
    """Of the names in a speaker's words, the one who speaks: the first person, else the last of all."""
    every = list(names)
    persons = [each for each in every if each.person]
    return persons[0] if persons else (every[-1] if every else None)
