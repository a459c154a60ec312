"""Which kind of actor somebody new is whose name does not tell: what the article says beside the name.

*The carmaker Quillon*, *Quillon's shares* and *told Quillon* tell of an organisation; *the government of
Quillon*, *Quillon's army* and *Quillonian* of a state.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from copydesk import resources
from copydesk.domain.actor import ActorKind
from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.names.descriptions import described
from copydesk.suggest.names.naming import Tells, tells, words_before

_NEAR, _BACK = 60, 40
_MOST = 40
"""Namings of one actor that are looked at."""
_IN = r"(?<![Ss]hares )(?<![Ss]take )(?<![Ss]tock )(?<!confidence )(?<!stakes )\b[Ii]n"
_AGREE = r" (?:and|or) [A-Z]\w+ (?:agreed|signed|have|had|are|were|share|said)\b"
"""What is told of two states: *Orvania and Selmark signed*."""
_RUSSIAN = re.compile(r"[а-яё]{0,3}ск(?:ий|ая|ое|ие|ого|ой|их|им|ом|ую|ими|ому)")
_VOWELS = "aeiouyаеиоуыэюяйьё"
_STEM = 4
_ENDS = ("land", "stan", "ia", "ya")
_WORDS = re.compile(r"[^\W\d_]{4,40}")
_QUOTES = frozenset('«„“"')
_JOINTS = frozenset((" and ", " or ", "-", "–", " und ", " et ", " y ", " и ", " with "))
_BODIES = frozenset((ActorKind.ORGANISATION, ActorKind.STATE_BODY))
_AGED = re.compile(r", (?:an? )?(?:\d{1,2},|\d{1,2}-year-old|[a-z]+ who )")


class _Words:
    """The words beside names that tell of a state or a body, read when they are first needed."""

    def __init__(self) -> None:
        with resources.path("names", "kinds.json").open(encoding="utf-8") as file:
            read: dict[str, str] = json.load(file)
        told = {kind: "|".join(words.split()).replace("_", " ") for kind, words in read.items()}
        self.state_has = re.compile(rf"['’]s? (?:[a-z-]+ ){{0,2}}(?:{told['state has']})\b")
        self.body_has = re.compile(rf"['’]s? (?:[a-z-]+ ){{0,2}}(?:{told['body has']})\b")
        self.state_does = re.compile(rf" (?:{told['state does']})\b|{_AGREE}")
        self.behind_body = re.compile(rf" (?:{told['behind body']})\b")
        self.before_state = re.compile(rf"(?:{_IN}|\b(?:{told['before state']}))(?: the)? $")
        self.before_body = re.compile(rf"(?:\b(?:{told['before body']}) |\()(?:the )?$")
        self.adjective_ends = frozenset(read["adjective ends"].split())
        self.members = frozenset(read["said of members"].split())
        self.public = frozenset(read["said of state bodies"].split())
        self.states_too = frozenset(read["said of states too"].split())
        self.lands = frozenset(read["in lands' names"].split())


@cache
def _known() -> _Words:
    return _Words()


class Told:
    """What an article says of those whom it names."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: Sequence[str] = ()

    def kind(self, whom: NewActor, spans: Sequence[Span]) -> ActorKind:
        """The kind of somebody who is named at the spans; as it is where nothing tells more."""
        if any(map(self._is_calling, spans[:_MOST])):
            return ActorKind.PERSON
        state, firm = self._weighed(spans)
        if " " not in whom.name and self._has_adjective(whom.name):
            state += 3.0
        small = whom.name.casefold()
        state += (0.5 if state and small.endswith(_ENDS) else 0.0) + (
            0.0 if _known().lands.isdisjoint(small.split()) else 2.0
        )
        if state > firm:
            return ActorKind.STATE
        return ActorKind.ORGANISATION if firm else whom.kind

    def body(self, whom: NewActor, spans: Sequence[Span]) -> ActorKind:
        """Whether a body is one of the state, as the article may say: *the charity Orle Council*."""
        for span in spans[:_MOST]:
            near = words_before(self._text, span.start, 1)
            for noun in (described(self._text, span), near[0].casefold() if near else ""):
                if noun in _known().members:
                    return ActorKind.ORGANISATION
                if noun in _known().public:
                    return ActorKind.STATE_BODY
        return whom.kind

    def _is_calling(self, span: Span) -> bool:
        """Whether somebody is said to be what only people are, or of an age: *Esi, a seamstress*."""
        noun = described(self._text, span)
        person = bool(calling(noun)) and not body_noun(noun) and self._text.startswith(",", span.end)
        return person or _AGED.match(self._text, span.end, span.end + _NEAR) is not None

    def _weighed(self, spans: Sequence[Span]) -> tuple[float, float]:
        """How much tells of a state, and how much of an organisation."""
        state = sum(map(self._state, spans[:_MOST]))
        return state, sum(map(self._firm, spans[:_MOST]))

    def _state(self, span: Span) -> float:
        before = _known().before_state.search(self._text, max(0, span.start - _BACK), span.start)
        own = _known().state_has.match(self._text, span.end, span.end + _NEAR)
        behind = _known().state_does.match(self._text, span.end, span.end + _NEAR)
        return 1.0 * (before is not None) + 2.0 * (own is not None) + 1.0 * (behind is not None)

    def _firm(self, span: Span) -> float:
        before = _known().before_body.search(self._text, max(0, span.start - _BACK), span.start)
        own = _known().body_has.match(self._text, span.end, span.end + _NEAR)
        behind = _known().behind_body.match(self._text, span.end, span.end + _NEAR)
        near = words_before(self._text, span.start, 1)
        noun = described(self._text, span)
        said = bool(near) and bool(tells(near[0].casefold()) & Tells.DESCRIBED)
        said = said or (bool(body_noun(noun)) and noun not in _known().states_too)
        quoted = self._text[max(0, span.start - 1)] in _QUOTES
        found = 1.0 * (before is not None) + 2.0 * (own is not None) + 1.5 * (behind is not None)
        return found + 2.0 * said + 1.5 * quoted

    def _has_adjective(self, name: str) -> bool:
        """Whether the article has the adjective of a land: *Quillonian*."""
        if not self._words:
            self._words = sorted(set(_WORDS.findall(self._text)))
        stem = name.rstrip(_VOWELS)
        stem = stem if len(stem) >= _STEM else name[:_STEM]
        if len(stem) < _STEM:
            return False
        return any(
            _is_adjective(word, word[len(first) :], name)
            for first in {stem, stem.lower()}
            for word in self._beginning(first)
        )

    def _beginning(self, first: str) -> Iterable[str]:
        """The article's words that begin with some letters."""
        for at in range(bisect_left(self._words, first), len(self._words)):
            if not self._words[at].startswith(first):
                return
            yield self._words[at]


def _is_adjective(word: str, tail: str, name: str) -> bool:
    if word == name:
        return False
    if name[-1] >= "а":
        return _RUSSIAN.fullmatch(tail) is not None
    return tail in _known().adjective_ends or tail.lstrip(_VOWELS[:6]) in _known().adjective_ends


def weighed(text: str, spans: Mapping[NewActor, Sequence[Span]], kinds: dict[NewActor, ActorKind]) -> None:
    """Better kinds for those who are still of none, or bodies, where the article tells."""
    told = Told(text)
    for whom, where in spans.items():
        if kinds[whom] is ActorKind.OTHER:
            kinds[whom] = told.kind(whom, where)
        elif whom.kind in _BODIES and kinds[whom] is whom.kind:
            kinds[whom] = told.body(whom, where)
    _join(text, spans, kinds)


def _join(text: str, spans: Mapping[NewActor, Sequence[Span]], kinds: dict[NewActor, ActorKind]) -> None:
    """Whoever is named beside a state, *Orvania and Selmark*, is one too where nothing else is told."""
    every = sorted(
        ((span, whom) for whom, where in spans.items() for span in where[:_MOST]),
        key=lambda each: each[0].start,
    )
    for (one, first), (other, second) in pairwise(every):
        if text[one.end : other.start] in _JOINTS:
            for each, beside in ((first, second), (second, first)):
                if kinds.get(each) is ActorKind.OTHER and kinds.get(beside, beside.kind) is ActorKind.STATE:
                    kinds[each] = ActorKind.STATE
