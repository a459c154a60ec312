"""Who is named in a text: runs of capitalised words, and what tells that they are a person's or a body's."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.domain.value import value
from copydesk.domain.wording import BODIES, PARTICLES
from copydesk.suggest.names.bearers import (
    are_of_minister,
)
from copydesk.suggest.names.bodies import adjective_body, head_before, joined_body, whole_body
from copydesk.suggest.names.body_kinds import kind_of
from copydesk.suggest.names.name_runs import CYRILLIC, WORDS, pieces, runs
from copydesk.suggest.names.namesakes import is_one_name
from copydesk.suggest.names.naming import Tells, heads_first, is_compound_body, tells, words_before
from copydesk.suggest.names.nouns import is_mans, is_womans
from copydesk.suggest.names.person_names import is_persons, is_portfolio, is_spelt, is_titled
from copydesk.suggest.names.roles import PERSONS
from copydesk.suggest.names.romance import motto_end, of_end
from copydesk.suggest.names.russian_bodies import small_headed
from copydesk.suggest.names.titles import (
    NAMED_AND_OF,
    behind_adjective,
    is_addressed,
    is_body,
    is_of_kind,
    is_ranked,
    plain_of,
    titles,
)

ACRONYM = re.compile(r"[\s\u00a0]\((?:the[\s\u00a0])?([^\W\d_][\w&-]{1,11})\)")
"""What may stand in brackets behind a name: *(KPA)*."""
_NUMBER = re.compile(r"[ \u00a0]\d{1,3}(?=[,.;:]|[ \u00a0][^\W\d_])")
_NUMBERED = re.compile(
    r"[ \u00a0]\d{1,3}[ \u00a0](?:(?:television|TV|radio)[ \u00a0])?(?:channel|station|network)\b"
)
"""Behind the name of a broadcaster that ends with a number: *Linia 5 television channel*."""
_CHANNEL = re.compile(r"[ \u00a0]TV(?=[ \u00a0](?:channel|station|network|broadcaster)\b)")
_ELIDED = frozenset(("L'", "L’"))
_SHORTENED = frozenset(
    pronoun + mark + verb
    for pronoun in ("i", "we", "you", "he", "she", "it", "they", "that", "there", "what", "don", "let")
    for mark in "'’"
    for verb in ("m", "ll", "ve", "re", "d", "s", "t")
)
_HEADS_FIRST = frozenset(
    (
        *("radio", "tv", "channel", "daily", "team", "club", "fc", "athletic", "dynamo", "hotel"),
        *("banco", "banque", "groupe", "grupo"),
    )
)
_SEATED = frozenset(("mp", "mps", "mep", "msp", "mla", "mlc", "td"))
"""Letters behind the place that somebody sits in parliament for."""
_ARTICLES = ("the ", " a ", " an ", "\na ", "\nan ")
_LONGEST_RUN, _LONGEST_NAME = 200, 80
_KUNYAS = frozenset((("abu",), ("umm",), ("oum",)))
_OPENED = frozenset(("", ".", "-", "–", "—", "*", '"', "”"))
_LED = frozenset(("chief", "senior", "former", "non", "acting", "joint", "managing", "deputy", "account"))
"""Before *Executive*: somebody who is one, no body like the *Health Executive*."""
_NAME = len(("Lisa", "Park"))
_JOINERS = frozenset(("against", "without", "across", "beyond"))
_ACROSS = len(("Doctors", "Across", "Borders"))
_SHORT_COMPOUND = 8
"""Letters; German words for bodies that are shorter can be surnames: *Émile Sarrat*."""


@value()
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
        return _actor(self.words, self.person)


@value()
class Place:
    """A name in the text, or what stands for one, and whom it names; ``score`` from 0 to 1."""

    span: Span
    whom: int | NewActor
    score: float


def named(text: str, start: int = 0, end: int | None = None) -> Iterator[Named]:
    """The names in a stretch of text, in order, each without its titles."""
    last = start
    for run in runs(text, start, len(text) if end is None else end):
        if run.start < last < run.end:
            run = Span(last + 1, run.end)  # noqa: PLW2901 - its rest, behind the body that took its beginning
        if run.start >= last and len(run) <= _LONGEST_RUN:
            for piece, owner in pieces(text, run):
                found = _named(text, piece, last, owner=owner)
                if found is not None and len(found.span) <= _LONGEST_NAME:
                    last = found.span.end
                    yield found


def _behind_elided(text: str, start: int) -> int:
    """Behind *L'*, and the noun that it opens a sentence with: *L'édile Ann Lee*."""
    if text[start : start + 2] not in _ELIDED:
        return start
    noun = WORDS.match(text, start + 2)
    return of_end(text, noun.end()) if noun is not None and noun[0][0].islower() else start + 2


def _named(text: str, run: Span, last: int, *, owner: bool) -> Named | None:
    words = list(WORDS.finditer(text, _behind_elided(text, run.start), run.end))
    plain = tuple([plain_of(word[0]) for word in words])
    while len(words) > _NAME and tells(plain[-1]) & Tells.BEHIND and words[-1][0][-1].isupper():
        words.pop()
        plain = plain[:-1]
        run = Span(run.start, words[-1].end())
    if text.find("-", run.start, run.end) > 0 and (at := behind_adjective(plain)):
        words, plain = words[at:], plain[at:]
    if not words or plain[0] in _SHORTENED or _ends_number(text, run.start) or _is_of_seat(text, run, words):
        return None
    body = _reads_as_body(plain) or " & " in run.of(text)
    skipped = 0 if plain[0] in PARTICLES and text[run.start].isupper() else titles(plain, body)
    if not skipped and len(words) > 1 and (plain[0] == "ong" or _opens_with_kind(text, run.start, plain[0])):
        skipped, body = 1, body or plain[0] not in PERSONS
    joined = joined_body(text, run)
    skipped = 0 if joined else skipped
    if not skipped and not body and len(words) >= NAMED_AND_OF and is_ranked([word[0] for word in words]):
        skipped = 1
    if skipped == len(words) == 1 and is_addressed(text, run.start, plain[0]):
        skipped = 0
    title, rest = plain[:skipped], plain[skipped:]
    if not rest or (title and are_of_minister(title, rest)):
        return None
    of = skipped > 0 and title[-1] in PARTICLES
    body = body or (of and _reads_as_body(rest))
    span = Span(words[skipped].start(), run.end)
    told = tells(plain_of(before[0])) if (before := words_before(text, span.start, 1)) else 0
    span, body = _whole(text, span, last, joined, body=body)
    span = _channels(text, span, numbered=not body and told & Tells.DESCRIBED > 0)
    acronym = ACRONYM.match(text, span.end) if text[span.end + 1 : span.end + 2] == "(" else None
    body |= acronym is not None and is_spelt(rest, acronym[1])
    single = len(rest) == 1 and len(span) == len(words[-1][0])
    titled = bool(told & Tells.TITLE or (title and any(tells(each) & Tells.TITLE for each in title)))
    whole = span.of(text)
    person = is_persons(rest, whole) and not is_portfolio(text, span.start, rest[0])
    person = person or (titled and (rest[:-1] in _KUNYAS or is_titled(rest)))
    return Named(
        span,
        whole if single else " ".join(whole.split()),
        titled and not (owner or of),
        body and (not single or is_compound_body(plain[-1])),
        not (body or owner) and (person or (single and is_one_name(text, span))),
        acronym[1] if acronym and sum(map(str.isupper, acronym[1])) > 1 else "",
    )


_SECRETARY = re.compile(r"[ \u00a0](?:[Ss]ecretar|[Mm]inister)")
"""Behind *Cabinet*, which then only tells what somebody is."""


def _channels(text: str, span: Span, *, numbered: bool) -> Span:
    """A name with the number that ends it, and without *TV* that only says what it is."""
    if numbered or _NUMBERED.match(text, span.end):
        number = _NUMBER.match(text, span.end)
        return Span(span.start, number.end()) if number is not None else span
    alone = span.of(text) != "TV" and _CHANNEL.match(text, span.end - len(" TV"))
    return Span(span.start, span.end - len(" TV")) if alone else span


def _is_of_seat(text: str, run: Span, words: Sequence[re.Match[str]]) -> bool:
    """Whether it is a place and who sits in parliament for it, *the Orle MP*, or of what kind a body is."""
    if len(words) == 1:
        cabinet = plain_of(words[0][0]) == "cabinet" and _SECRETARY.match(text, run.end)
        return bool(cabinet) or is_of_kind(text, run.start, run.end)
    seated = len(words) == _NAME and words[1][0].isupper() and plain_of(words[1][0]) in _SEATED
    return seated and text[max(0, run.start - 4) : run.start].casefold().endswith(_ARTICLES)


def _whole(text: str, span: Span, last: int, joined: Span | None, *, body: bool) -> tuple[Span, bool]:
    """A name with all that belongs to it if it is a body's, and whether it is one."""
    head = head_before(text, span.start)
    if head is not None and head >= last:
        return Span(head, span.end), True
    if text[span.end - 1] >= "А" and (small := small_headed(text, span, last)) is not None:
        return small, True
    if joined is not None:
        return joined, True
    if body:
        return whole_body(text, span), True
    if (end := motto_end(text, span)) > span.end:
        return Span(span.start, end), True
    whole = adjective_body(text, span)
    return (span, False) if whole is None else (whole_body(text, whole), True)


def _opens_with_kind(text: str, start: int, first: str) -> bool:
    """Whether a name's first word opens a sentence and only tells what kind of body it is: *Retailer*."""
    opens = text[max(0, start - 2) : start].strip() in _OPENED and text[start - 1 : start] != "-"
    return opens and bool(tells(first) & Tells.DESCRIBED) and not is_body(first)


def _ends_number(text: str, start: int) -> bool:
    """Whether a word goes on behind a number or small letters: *54-Jähriger*, *pan-African*."""
    before = text[max(0, start - 2) : start]
    return before[1:] == "-" and (before[0].isdigit() or (before[0].islower() and before[0] < "а"))


@lru_cache(8192)
def _reads_as_body(plain: tuple[str, ...]) -> bool:
    """Whether the head of a name, its last word or what is before *of*, is a body's."""
    first, last, several = plain[0], plain[-1], len(plain) > 1
    given = is_mans(first) or is_womans(first)
    across = len(plain) == _ACROSS and plain[1] in _JOINERS and not given
    if (
        across
        or not BODIES.isdisjoint(plain)
        or (several and (first in _HEADS_FIRST or first in heads_first()))
    ):
        return True
    if last == "executive" and several and not tells(plain[-2]) & Tells.TITLE and plain[-2] not in _LED:
        return True
    if several and given and len(last) < _SHORT_COMPOUND and is_compound_body(last):
        return False
    heads = {last, *(word for word, behind in pairwise(plain) if behind in PARTICLES)}
    if any(tells(each) & Tells.BODY for each in heads) or (several and _is_german_head(first, plain[1])):
        return True
    return bool(tells(first) & Tells.BODY) and (not several or CYRILLIC.match(first) is not None)


def _is_german_head(first: str, second: str) -> bool:
    """Whether a German body is told from others by where it is: *Landgericht Tannau*, no one's *Stadtrat*."""
    return (
        is_compound_body(first) and not first.endswith("rat") and not (is_mans(second) or is_womans(second))
    )


@lru_cache(8192)
def _actor(name: str, person: bool) -> NewActor:
    return NewActor(name, ActorKind.PERSON if person else kind_of(name))


def best(names: Iterable[Named]) -> Named | None:
    """Of the names in a speaker's words, the one who speaks: the first person, else the last of all."""
    every = list(names)
    persons = [each for each in every if each.person]
    return persons[0] if persons else (every[-1] if every else None)
