"""Reads the marked wire stories, marked as README.md here tells. Whatever is inconsistent raises."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.span import Span, Spans

WIRE = Path(__file__).with_name("wire")
HALVES = ("work", "test")
NOBODY = "-"
LANGUAGES = frozenset(("en", "ru", "de", "fr", "es"))
_TOKEN = re.compile(
    r"\{(?:(?P<part>[dix]|q|s)(?P<numbers>\d+(?:,\d+)*)(?:=(?P<whom>[^:{}]+))?:|(?P<nothing>n:))?|\}"
)
_TYPES = {"d": QuotationType.DIRECT, "i": QuotationType.INDIRECT, "x": QuotationType.MIXED}
_PAIRS = {"“": "”", "„": "“", "«": "»", "»": "«"}
MARKS = frozenset('"“”„«»')
"""Quote marks that are nothing else; a single one may be an apostrophe."""
_SINGLE = frozenset("'‘’‚")
_ABBREVIATED = ("a.m.", "p.m.", "Co.", "Inc.", "Ltd.", "Corp.", "St.", "Jr.")


class MarkupError(ValueError):
    """A marked story that contradicts itself or the guideline; says which and where."""


@dataclass(frozen=True, slots=True)
class GoldActor:
    """Somebody whom the story names or who speaks in it, by all names that the story uses."""

    name: str
    kind: ActorKind
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A place that names an actor; ``actor`` is the actor's first name in the header."""

    span: Span
    actor: str


@dataclass(frozen=True, slots=True)
class GoldQuotation:
    """A quotation as it should be found; ``actor`` is whom the speaker's words stand for, if declared."""

    number: int
    type: QuotationType
    content: Spans
    cue: Spans
    speaker: Spans
    actor: str | None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A story: its text without markup, and everything that is marked in it, in code points."""

    name: str
    language: str
    date: date
    text: str
    actors: Mapping[str, GoldActor]
    quotations: tuple[GoldQuotation, ...]
    mentions: tuple[GoldMention, ...]
    nothing: Spans
    """Names that stand for no actor and quoted words that nobody says."""


@dataclass(slots=True)
class _Opened:
    """A brace that is not closed yet: what it opens, and where in the text."""

    token: re.Match[str]
    start: int
    inside: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class _Draft:
    """A quotation as its parts come in."""

    types: set[str] = field(default_factory=set[str])
    content: list[Span] = field(default_factory=list[Span])
    cue: list[Span] = field(default_factory=list[Span])
    speaker: list[Span] = field(default_factory=list[Span])
    whom: set[str] = field(default_factory=set[str])


def articles(half: str) -> list[GoldArticle]:
    """The stories of one half, ``work`` or ``test``, in order."""
    return [read(path) for path in sorted((WIRE / half).glob("*.txt"))]


def read(path: Path) -> GoldArticle:
    """One marked file. Raises MarkupError for the first thing that is wrong."""
    return parse(path.stem, path.read_text(encoding="utf-8"))


def parse(name: str, marked: str) -> GoldArticle:
    """A marked story. Raises MarkupError for the first thing that is wrong."""
    try:
        header, _, body = marked.partition("\n\n")
        language, day, actors = _header(header)
        article = _Reader(name, language, day, actors).article(body.strip())
        check_guideline(article)
    except ValueError as error:
        raise MarkupError(f"{name}: {error}") from error
    return article


def _header(header: str) -> tuple[str, date, dict[str, GoldActor]]:
    told: dict[str, str] = {}
    actors: dict[str, GoldActor] = {}
    for line in header.splitlines():
        label, colon, value = (each.strip() for each in line.partition(":"))
        if not colon or not value:
            raise MarkupError(f"header line {line!r} is no 'label: value'")
        if label in {"language", "date"}:
            told[label] = value
            continue
        names = tuple(each.strip() for each in value.split(";"))
        if names[0] in actors or not all(names):
            raise MarkupError(f"actor {names[0]!r} is declared twice or has an empty name")
        actors[names[0]] = GoldActor(names[0], ActorKind(label), names)
    if told.keys() != {"language", "date"} or told["language"] not in LANGUAGES:
        raise MarkupError("the header needs a language that is known and a date")
    return told["language"], date.fromisoformat(told["date"]), actors


class _Reader:
    """Takes the markup out of one story and keeps what it says."""

    def __init__(self, name: str, language: str, day: date, actors: dict[str, GoldActor]) -> None:
        self._name, self._language, self._day, self._actors = name, language, day, actors
        self._by_name: dict[str, str] = {}
        for actor in actors.values():
            for each in actor.names:
                if self._by_name.setdefault(each, actor.name) != actor.name:
                    raise MarkupError(f"{each!r} is the name of two actors")
        self._drafts: dict[int, _Draft] = {}
        self._mentions: list[GoldMention] = []
        self._nothing: list[Span] = []

    def article(self, body: str) -> GoldArticle:
        text = self._plain(body)
        article = GoldArticle(
            name=self._name,
            language=self._language,
            date=self._day,
            text=text,
            actors=self._actors,
            quotations=tuple(self._quotation(number, draft) for number, draft in self._drafts.items()),
            mentions=tuple(self._mentions),
            nothing=tuple(self._nothing),
        )
        if unused := self._actors.keys() - {each.actor for each in (*article.mentions, *article.quotations)}:
            raise MarkupError(f"nobody names {sorted(unused)}")
        return article

    def _plain(self, body: str) -> str:
        text, last = "", 0
        opened: list[_Opened] = []
        for token in _TOKEN.finditer(body):
            text += body[last : token.start()]
            last = token.end()
            if token[0] != "}":
                opened.append(_Opened(token, len(text)))
            elif opened:
                closed = opened.pop()
                self._close(closed, text, opened)
            else:
                raise MarkupError(f"nothing is open to be closed after {text[-40:]!r}")
        if opened:
            raise MarkupError(
                f"{opened[-1].token[0]!r} is never closed after {text[: opened[-1].start][-40:]!r}"
            )
        return text + body[last:]

    def _close(self, opened: _Opened, text: str, around: Iterable[_Opened]) -> None:
        words = text[opened.start :]
        if not words or words != words.strip():
            raise MarkupError(f"{words!r} is empty or has space at its edge")
        span = Span(opened.start, len(text))
        if opened.token["nothing"]:
            self._nothing.append(span)
        elif opened.token["part"]:
            self._part(opened, span, words)
        elif words not in self._by_name:
            raise MarkupError(f"{words!r} is the name of no declared actor")
        else:
            self._mentions.append(GoldMention(span, self._by_name[words]))
            for each in around:
                each.inside.append(self._by_name[words])

    def _part(self, opened: _Opened, span: Span, words: str) -> None:
        part, whom = opened.token["part"], opened.token["whom"]
        if whom is not None and part != "s":
            raise MarkupError(f"only a speaker stands for somebody, not {words!r}")
        for number in map(int, opened.token["numbers"].split(",")):
            draft = self._drafts.setdefault(number, _Draft())
            if part == "q":
                draft.cue.append(span)
            elif part == "s":
                draft.speaker.append(span)
                draft.whom.add(self._whom(whom, opened.inside, words))
            else:
                draft.types.add(part)
                draft.content.append(span)

    def _whom(self, told: str | None, inside: list[str], words: str) -> str:
        if told is None and len(set(inside)) > 1:  # a title may name bodies before or behind the one person
            inside = [each for each in inside if self._actors[each].kind is ActorKind.PERSON]
        if told is None and len(set(inside)) == 1:
            return inside[0]
        if told == NOBODY:
            return NOBODY
        if told is None or told not in self._by_name:
            raise MarkupError(f"nothing says which declared actor {words!r} stands for")
        return self._by_name[told]

    def _quotation(self, number: int, draft: _Draft) -> GoldQuotation:
        if len(draft.types) != 1:
            raise MarkupError(f"quotation {number} needs content of one type, not {sorted(draft.types)}")
        if len(draft.whom) > 1:
            raise MarkupError(f"quotation {number} has several speakers: {sorted(draft.whom)}")
        whom = next(iter(draft.whom), NOBODY)
        return GoldQuotation(
            number=number,
            type=_TYPES[draft.types.pop()],
            content=tuple(draft.content),
            cue=tuple(draft.cue),
            speaker=tuple(draft.speaker),
            actor=None if whom == NOBODY else whom,
        )


def check_guideline(article: GoldArticle) -> None:
    """What the guideline says that a program can see. Raises MarkupError."""
    _check_balance(article.text)
    _check_all_marked(article)
    for mention in article.mentions:
        words = mention.span.of(article.text)
        if re.match(r"(?:the|a|an)\s", words, re.IGNORECASE) or words.endswith(("'s", "’s")):
            raise MarkupError(f"a mention is the bare name, not {words!r}")
    for quotation in article.quotations:
        for span in (*quotation.cue, *quotation.speaker):
            if span.of(article.text)[-1] in ",;:":
                raise MarkupError(f"cue and speaker leave out the comma behind: {span.of(article.text)!r}")
        for span in quotation.cue:
            if re.match(
                r"(?:has|have|had|will|would|(?:is|are|was|were)(?! quoted| cited))\s", span.of(article.text)
            ):
                raise MarkupError(f"a cue has no auxiliaries: {span.of(article.text)!r}")
        for span in quotation.content:
            _check_content(article, quotation, span)


def _check_content(article: GoldArticle, quotation: GoldQuotation, span: Span) -> None:
    words = span.of(article.text)
    inner = [*article.nothing, *(each for other in article.quotations for each in other.content)]
    outside = set(range(span.start, span.end))
    for each in inner:
        if each.within(span) and each != span:
            outside -= set(range(each.start, each.end))
    marks = any(article.text[place] in MARKS for place in outside)
    whole = _opens_and_closes(article.text, (span,)) or _opens_and_closes(article.text, quotation.content)
    if quotation.type is QuotationType.DIRECT and not whole and not _is_transcript(article.text, span):
        raise MarkupError(f"direct content has its quote marks around it: {words!r}")
    if quotation.type is QuotationType.INDIRECT:
        if marks:
            raise MarkupError(f"content with quote marks is not indirect: {words!r}")
        if words[-1] in ".,;:" and not words.endswith(_ABBREVIATED):
            raise MarkupError(f"indirect content leaves out the final full stop: {words!r}")
    if quotation.type is QuotationType.MIXED and len(quotation.content) == 1:
        quoted = any(mark in words for mark in MARKS | _SINGLE)
        if (whole and marks) or not quoted:
            raise MarkupError(f"mixed content has a quoted part and another: {words!r}")


def _opens_and_closes(text: str, content: Spans) -> bool:
    """Whether a mark opens the first span and one closes the last; reporting words may stand between."""
    return text[content[0].start] in MARKS | _SINGLE and text[content[-1].end - 1] in MARKS | _SINGLE


def _is_transcript(text: str, span: Span) -> bool:
    """Whether words without quote marks are still the speaker's own: behind a colon or a dash in the line."""
    return text[: span.start].rstrip(" ").endswith((":", "—", "–", "—.", "–.", "—,", "–,"))


def _check_all_marked(article: GoldArticle) -> None:
    """Every naming of a declared actor is a mention, every quote mark is in a quotation, or {n:...}."""
    inside: set[int] = set()
    for span in (*article.nothing, *(each.span for each in article.mentions)):
        inside |= set(range(span.start, span.end))
    every = sorted({name for actor in article.actors.values() for name in actor.names}, key=len, reverse=True)
    names = "|".join(map(re.escape, every))
    for found in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", article.text) if names else ():
        if found.start() not in inside:
            raise MarkupError(f"{found[0]!r} is not marked in {around(article.text, found.start())!r}")
    quoted = {place for each in article.quotations for span in each.content for place in range(*_ends(span))}
    quoted |= {place for span in article.nothing for place in range(*_ends(span))}
    for place, character in enumerate(article.text):
        if character in MARKS and place not in quoted:
            raise MarkupError(f"a quote mark is neither said nor nothing in {around(article.text, place)!r}")


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def around(text: str, place: int) -> str:
    """The words around a place, for messages."""
    return text[max(0, place - 30) : place + 30]


def _check_balance(text: str) -> None:
    """Each paragraph of a longer quotation opens with its mark, the last one closes it; all others pair."""
    opened: list[str] = []
    for paragraph in re.split(r"\n+", text):
        if opened and not paragraph.startswith(opened[0]):
            raise MarkupError(f"a quote mark stays open before {paragraph[:40]!r}")
        opened = _walked(paragraph, opened)
    if opened:
        raise MarkupError("a quote mark is never closed")


def _walked(paragraph: str, opened: list[str]) -> list[str]:
    """The marks that are open at the paragraph's end, with those that were so at its start."""
    opened = list(opened)
    for character in _after_opener(paragraph, opened):
        if opened and character == _PAIRS.get(opened[-1], opened[-1]):
            opened.pop()
        elif character == '"' or character in _PAIRS:
            opened.append(character)
        elif character in MARKS:
            raise MarkupError(f"{character!r} closes nothing in {paragraph[:60]!r}")
    return opened


def _after_opener(paragraph: str, opened: list[str]) -> Iterator[str]:
    return iter(paragraph[1:] if opened else paragraph)
