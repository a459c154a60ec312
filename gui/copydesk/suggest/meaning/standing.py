"""Words that stand for somebody: papers for those who issue them, nouns for bodies and people, he and she."""

import re
from enum import Enum, auto

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.names.callings import body_noun, calling, is_aged, paper, spokesman
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import compound_of, is_mass, with_number
from copydesk.suggest.names.roles import (
    IT,
    LATTER,
    OFFICES,
    PRONOUNS,
    SELF,
    SPOKEN_FOR,
)
from copydesk.suggest.names.titles import behind_adjective
from copydesk.suggest.quoting.lets import LETS

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_OWNER = re.compile(r"(?:['’]s|(?<=s)['’])[\s\u00a0]+")
_OF = re.compile(
    r"[\s\u00a0](?:(?:of|by|to|from|on|for|at|von|der|des|du|de|del)[\s\u00a0]|d['’])",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"[\s\u00a0](?:published|released|issued|obtained|seen|posted|circulated|carried|conducted|commissioned|"
    r"compiled|filed|signed|sent|read|handed|shared|accompanying|attached|made|dated|speaking|standing|living|"
    r"working|waiting|sitting|wearing|briefed|quoted|named|known|based)(?=[\s\u00a0]|$)"
)
"""What a participle begins behind a noun."""
_BY = re.compile(r"[\s\u00a0]by[\s\u00a0]")
_CLAUSE = re.compile(
    r",[\s\u00a0](?:опубликован|размещ[её]н|обнародован|показан|представлен|оглаш[её]н|прочитан|вышедш|"
    r"распростран[её]н|полученн|поступивш|оказавш|попавш)[а-яё]+[\s\u00a0]"
    r"(?!(?:[а-яё]+[\s\u00a0])?[«\"]?[А-ЯЁ][\w-]*(?:ом|ем|ей|ой|ым|им|ью|ами)(?![\w-]))|"
    r",?[\s\u00a0](?:(?:seen|obtained|reviewed|viewed|examined|read|heard|watched)[\s\u00a0]by|"
    r"(?:leaked|shown|sent|given|handed|provided|shared|addressed|submitted|filed)[\s\u00a0](?:to|with)|"
    r"(?:filed|moved|brought|submitted)[\s\u00a0](?:through|via)|"
    r"(?:familiar|acquainted)[\s\u00a0]with|aware[\s\u00a0]of|privy[\s\u00a0]to|"
    r"(?<=,[\s\u00a0])(?:based|headquartered|located|founded|registered|listed|owned)[\s\u00a0](?:in|at|by|on)|"
    r"with[\s\u00a0](?:direct[\s\u00a0])?knowledge[\s\u00a0]of|"
    r"against|about|regarding|concerning|who|whose|whom|which|that|qui|dont|que|котор(?:ый|ая|ое|ые|ого|ой|ых|ому|ую))[\s\u00a0]"
    r"(?!(?:\w+[\s\u00a0]){0,4}(?:named?|called|known|identified|nom|nombre|llamad\w|зовут)[\s\u00a0])"
)
"""What tells more of who speaks, and names others: *a firm that supplies Tellus*."""
_ELIDED = frozenset(("l'", "l’", "L'", "L’"))
_DETERMINERS = ARTICLES | frozenset(
    (
        *(
            "this",
            "that",
            "these",
            "another",
            "un",
            "une",
            "ein",
            "eine",
            "einer",
            "einem",
            "our",
            "my",
            "one",
            "des",
            "dem",
        ),
        *("den", "seines", "ihres", "dieses", "dieser", "son", "sa", "ce", "cet", "cette", "su", "este"),
        *("esta", "un", "una"),
    )
)
_MAKERS = frozenset(
    (
        *("producer", "miner", "grower", "refiner", "processor", "exporter", "importer", "distributor"),
        *("builder", "publisher", "promoter", "trader", "packer", "smelter", "forwarder", "wholesaler"),
    )
)
_ARTS = frozenset(
    (
        *("film", "movie", "music", "record", "television", "tv", "theatre", "theater", "radio", "executive"),
        *("former", "retired", "veteran", "young", "old", "jailed", "anti-apartheid", "striking", "chief"),
    )
)
"""What makes one who is a producer or a builder a person."""
_ROMANCE = frozenset(
    (
        *("le", "la", "les", "un", "une", "son", "sa", "ses", "ce", "cet", "cette", "el", "los", "las"),
        *("una", "su", "sus", "este", "esta"),
    )
)
"""Determiners of languages in which adjectives follow their noun."""
_AND_MORE = re.compile(
    r"((?:the|le|la|el|l['’])[ \u00a0]?)((?:[^\W\d_]+[ \u00a0'’]){1,3}[^\W\d_]+)", re.IGNORECASE
)
"""A noun with more behind it."""
_HEAD_OF = re.compile(r"[Гг]лав(?:а|ы|е|у|ой)[ \u00a0]((?:[а-яё-]+)(?:[ \u00a0][а-яё-]+){0,2})")
_AGE = re.compile(r"[\s\u00a0](?:de|âgée?[\s\u00a0]de)[\s\u00a0](\d{1,3})[\s\u00a0](?:ans|años)(?!\w)")
_TO_PAPER = re.compile(
    r"(?<!redakteur)(?<!redakteurin)(?<!leger)(?<!sprecher)(?<!sprecherin)(?<!leserin)(?<!leser)(?<!reporter)"
    r"(?<!reporterin)[ \u00a0]der[ \u00a0](?:Zeitung|Zeitschrift|Agentur|Nachrichtenagentur)\b"
)
_GENITIVE = frozenset(("des", "eines", "seines", "ihres", "dieses"))
_ANY_ONE = frozenset(("один", "одна", "одно", "другой", "другая", "некий", "некая"))
_ACCOUNTS = frozenset(("worten", "angaben", "aussage", "aussagen", "словам", "мнению", "оценке", "данным"))
"""Behind a possessive: *ihren Worten* are hers."""
_WHERE = frozenset(
    (
        *(
            "outside",
            "inside",
            "behind",
            "near",
            "under",
            "over",
            "across",
            "into",
            "with",
            "without",
            "between",
        ),
        *("against", "around", "along", "above", "below", "beside", "before", "after", "during", "through"),
        *("towards", "toward", "since", "aboard", "among", "until", "up", "down", "off", "on", "in"),
    )
)
"""Opens what tells where or when."""
_INSIDE = frozenset(("в", "во", "desde"))
"""Before a body that says something: *в компании*."""
_CLOSE = frozenset(("close", "familiar", "loyal", "privy", "opposed", "allied", "briefed"))
"""Before *to* or *with*: *a source close to the board* is a source."""
_PLACED = re.compile(r"(?:in|aus)[ \u00a0](?=(?:der|dem|einem|einer)[ \u00a0])", re.IGNORECASE)
"""Before a German paper that says something: *in der Begründung heißt es*."""
_TWO = 2
_EVENTS = ("meeting", "session", "hearing", "talks", "inquiry", "investigation", "inspection", "incident")
"""What a paper is of that is nobody's."""


_CONTRACTED = re.compile(r"(i|you|he|she|it|we|they)['’](?:d|ll|ve|s|re|m)")
"""A pronoun with its verb: *he'd*."""
_IN = re.compile(r"[\s\u00a0]in[\s\u00a0](?=[A-ZÀ-Þ])")
"""Before where somebody is."""
_COUNTED = re.compile(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b")
"""Whom somebody has is not whose they are: *the mother of two*."""


class Stands(Enum):
    """What somebody is stood for by."""

    SPEAKER = auto()
    WHO = auto()
    PERSON = auto()
    ROLE = auto()
    BODY = auto()
    ANY_BODY = auto()
    SPOKESMAN = auto()
    PAPER = auto()


_ALONE = (
    (SELF, Stands.SPEAKER),
    (frozenset(("who", "which", "whom", "qui", "quien", "quienes", "que")), Stands.WHO),
    (PRONOUNS, Stands.PERSON),
    (IT, Stands.ANY_BODY),
)


@value()
class Phrase:
    """A speaker's words as a noun phrase: its head noun and, where it is said, whose that is.

    ``definite`` with an article or a possessive; ``noun`` and ``words`` small. The noun is the last of the
    words, wherever it stands, in the form that lists have: of *der Außenministerin* it is *ministerin*.
    """

    words: tuple[str, ...]
    noun: str
    owner: Span | None
    definite: bool

    @property
    def stands(self) -> Stands | None:
        """What the head noun stands for; None where it is a name or says nothing."""
        if len(self.words) == 1:
            for words, alone in _ALONE:
                if self.noun in words:
                    return alone
        if SPOKEN_FOR & {self.noun, *self.words} or self.words[-2:] in OFFICES:
            return Stands.SPOKESMAN
        if paper(self.noun):
            return Stands.PAPER
        if self.makes or (body_noun(self.noun) and not self._is_of_arts()):
            return Stands.BODY
        person = calling(self.noun) or tells(self.noun) & Tells.TITLE
        return Stands.ROLE if person or any(map(is_aged, self.words)) else None

    @property
    def makes(self) -> bool:
        """Whether it is a firm by what it makes or trades in: *the copper producer*."""
        made = self.noun in _MAKERS and self.words[0] == "the" and len(self.words) > _TWO
        return made and not self._is_of_arts()

    def _is_of_arts(self) -> bool:
        """Whether it is a person by what is said of it: *the film producer*, *the former builder*."""
        return self.noun in _MAKERS and not _ARTS.isdisjoint(self.words)


def is_event(text: str, owner: Span) -> bool:
    """Whether what a paper is of is small words for nobody: the minutes of *the meeting*."""
    of = phrase(text, owner) if owner.of(text).islower() else None
    return of is not None and of.stands is None and of.noun.endswith(_EVENTS)


def without_clause(text: str, span: Span) -> Span:
    """The words for somebody without the clause that tells more of them, where it does not name them."""
    clause = _CLAUSE.search(text, span.start + 1, span.end)
    return Span(span.start, clause.start()) if clause else span


def phrase(text: str, span: Span) -> Phrase | None:
    """Takes a speaker's words apart; None where there are none.

    *The centre's bulletin* and *a letter by the board* are the centre's and the board's. Before a later
    article the words only say when: *two hours later the company*.
    """
    if (placed := _PLACED.match(text, span.start, span.end)) is not None:
        span = Span(placed.end(), span.end)
    comma = text.find(",", span.start + 1, span.end)
    rest = without_clause(text, Span(span.start, comma) if comma > 0 else span)
    return _compound(text, rest) or _phrase(text, rest)


def _phrase(text: str, rest: Span) -> Phrase | None:
    owner: Span | None = None
    if (done := _DONE.search(text, rest.start + 1, rest.end)) is not None:
        if (by := _BY.search(text, done.end(), rest.end)) is not None and by.end() < rest.end:
            owner = Span(by.end(), rest.end)
        rest = Span(rest.start, done.start())
    counted: re.Match[str] | None = None
    aged = [f"{found[1]}-year-old" for found in _AGE.finditer(text, rest.start, rest.end)][:1]
    if (of := _OF.search(text, rest.start + 1, rest.end)) is not None:
        counted = _COUNTED.match(text, of.end(), rest.end)
        if counted is None:
            told = _TO_PAPER.match(text, of.start(), rest.end)  # sagte die Ministerin der Zeitung
            owner = owner or (Span(of.end(), rest.end) if not told and of.end() < rest.end else None)
        rest = Span(rest.start, of.start())
    if (place := _IN.search(text, rest.start + 1, rest.end)) is not None:
        rest = Span(rest.start, place.start())
    whose = _OWNER.search(text, rest.start + 1, rest.end)
    if whose is not None and whose.end() < rest.end:
        owner, rest = Span(rest.start, whose.start()), Span(whose.end(), rest.end)
    elided = len(rest) > 2 and text[rest.start : rest.start + 2] in _ELIDED
    words = _words(text, Span(rest.start + 2 * elided, rest.end))
    if not words:
        return None
    count, words = len(words), _of_noun(words)
    words[-1] = with_number(words[-1], counted[0] if counted else "")
    if elided and len(words) == count:
        words = ["le", *words]
    if len(words) == _TWO and (words[1] in LATTER or words[1] in _ACCOUNTS):
        words = words[1:] if words[1] in LATTER else words[:1]
    cyrillic = words[0][0] >= "а"
    if cyrillic or words[0] in _ROMANCE:
        words = _with_head_last(words)
        words[-1:-1] = aged
    if cyrillic and (len(words) > 1 or calling(words[0]) or paper(words[0])) and words[0] not in _ANY_ONE:
        words = ["the", *words]
    elif words[0] in _GENITIVE:
        words[-1] = _without_genitive(words[-1])
    definite = owner is not None or words[0] in _DETERMINERS
    return Phrase(tuple(words), _plain(words[-1]), owner, definite)


def _of_noun(words: list[str]) -> list[str]:
    """The words up to where somebody is or what they do, *a man outside it*; or from a later article.
    Of *the Port Orle-based firm* all but the last word for the town."""
    if words[0] in _DETERMINERS:
        if (at := behind_adjective(words)) > _TWO and at < len(words):
            words = [words[0], *words[at - 1 :]]
        for at, word in enumerate(words[2:], 2):
            if word in _WHERE or (word.endswith("ing") and at + 1 < len(words)):
                return words[:at]
    for at, word in enumerate(words[1:], 1):
        doing = word.endswith("ing") and words[at - 1].endswith("s") and at + 1 < len(words)
        if (word in _WHERE or doing) and _is_persons(words[at - 1]):
            return words[:at]
    return words[max((n for n, word in enumerate(words[:-1]) if word in ARTICLES), default=0) :]


def _is_persons(word: str) -> bool:
    """Whether it is said of people: *sources*, *residents*."""
    one = word.removesuffix("s")
    return is_mass(word) or bool(tells(word) & Tells.NOT_ONE or calling(word) or calling(one))


def _compound(text: str, span: Span) -> Phrase | None:
    """A noun of several words that stands for another: *le chef du gouvernement* is the *premier*."""
    if (head := _HEAD_OF.fullmatch(text, span.start, span.end)) is not None:
        plain = compound_of(f"глава {head[1]}")
        return Phrase(("le", *plain), plain[-1], None, definite=True) if plain else None
    found = _AND_MORE.match(text, span.start, span.end)
    plain = compound_of(found[2].casefold().replace("’", "'")) if found else ()
    if found is None or not plain:
        return None
    first = found[1].casefold().rstrip(" '’") or "le"
    return Phrase((first if first != "l" else "le", *plain), plain[-1], None, definite=True)


def _words(text: str, span: Span) -> list[str]:
    """The small words of a stretch, but not what is before a Russian body that says something."""
    words = [found[0].casefold() for found in _WORD.finditer(text, span.start, span.end)]
    if len(words) > 1 and words[-1] in _CLOSE:
        words.pop()
    if len(words) == 1 and (short := _CONTRACTED.fullmatch(words[0])):
        return [short[1]]
    return words[1:] if len(words) > 1 and words[0] in _INSIDE | LETS else words


def _without_genitive(word: str) -> str:
    """A German noun in no case: *des Vereins* is a *Verein*, *des Amtes* an *Amt*."""
    short = word.removesuffix("es")
    return short if short != word and (calling(short) or body_noun(short)) else word.removesuffix("s")


def _with_head_last(words: list[str]) -> list[str]:
    """The words with the noun last that the rest says more of: *l'élu centriste*, *глава ведомства*."""
    for at, word in enumerate(words[:-1]):
        if spokesman(word) or calling(word) or body_noun(word) or paper(word):
            return [*words[:at], *words[at + 1 :], word]
    return words


def _plain(word: str) -> str:
    """A noun as the lists have it, whatever case it is in, and whatever it is a compound of."""
    return spokesman(word) or calling(word) or body_noun(word) or paper(word) or word
