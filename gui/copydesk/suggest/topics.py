"""Which topics the paragraphs of an article are about, by the codebook's words and by what was tagged so far.

At first the topic's name, keywords and examples speak for it. Once there are some passages, a linear model
over words is learned from them. Each suggestion bears the words that speak for it.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Span
from copydesk.domain.suggestion import Suggestion
from copydesk.domain.topic import Topic
from copydesk.domain.wrapping import unwrapped
from copydesk.suggest.topic_model import LinearModel, Values
from copydesk.suggest.topic_words import is_common, pieces, telling, words

ENGINE = "topics"
VERSION = "1"
"""Counts up when the same topics and passages give other suggestions for the same text."""
ENOUGH = 10
"""Passages of a topic from which on a model is learned."""
_PASSAGES, _OTHERS = 200, 400
"""So many stretches about a topic, and so many others, are learned from at most."""
_LEAST = 0.5
_MOST_SURE = 0.9
"""What the codebook's words alone can reach."""
_SURE, _PART, _EXAMPLE = 1.2, 0.45, 0.3
"""How much a keyword or the name says, a word of the name, a word of an example."""
_TOPICS_AT_ONCE = 3
_REASONS = 5
_RULE = "\0rule"
_FIRST_UNSPACED = "\u3040"
"""From here on scripts do not put spaces between words."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was tagged so far: stretches ``about`` a topic, and ``others`` that surely or likely are not."""

    about: Sequence[str] = ()
    others: Sequence[str] = ()


@dataclass(slots=True)
class _Piece:
    """A stretch of text with its words as they are compared; ``seen`` has each as it stands there."""

    text: str
    stems: Sequence[str]
    seen: dict[str, str]

    @classmethod
    def of(cls, text: str) -> "_Piece":
        every = list(words(text))
        seen: dict[str, str] = {}
        for short, word in every:
            if not is_common(word):
                seen.setdefault(short, word)
        return cls(text, [short for short, _ in every], seen)


@dataclass(slots=True)
class _Words:
    """The codebook's words for a topic."""

    phrases: Sequence[tuple[str, ...]]
    unspaced: Sequence[str]
    single: Mapping[str, float]

    @classmethod
    def of(cls, topic: Topic) -> "_Words":
        named = [stem_all(name) for name in (topic.name, *topic.keywords)]
        whole = [each for each in dict.fromkeys(named) if each]
        never = {short for short, _ in telling(topic.exclusion)}
        for example in topic.examples:
            if not example.positive:
                never |= {short for short, _ in telling(example.text)}
        texts = [topic.inclusion, *(each.text for each in topic.examples if each.positive)]
        counted = Counter(short for text in texts for short in {short for short, _ in telling(text)})
        single = {short: _EXAMPLE * min(count, 2) for short, count in counted.items()}
        single |= {short: _PART for short, _ in telling(topic.name)}
        kept = {short: weight for short, weight in single.items() if short not in never}
        unspaced = [each for each in (topic.name, *topic.keywords) if each and each[0] >= _FIRST_UNSPACED]
        return cls(whole, unspaced, kept)

    def evidence(self, piece: _Piece) -> tuple[float, list[str]]:
        """How sure the codebook's words are, and which of them are there."""
        total = 0.0
        reasons: list[str] = []
        met: set[str] = set()
        there = set(piece.stems)
        for phrase in self.phrases:
            if phrase[0] in there and (at := _find(piece.stems, phrase)) is not None:
                total += _SURE
                met.update(phrase)
                found = [word for _, word in words(piece.text)][at : at + len(phrase)]
                reasons.append(" ".join(found))
        for word in self.unspaced:
            if word in piece.text:
                total += _SURE
                reasons.append(word)
        for short in self.single.keys() & piece.seen.keys() - met:
            total += self.single[short]
        rest = [short for short in piece.seen if short in self.single and short not in met]
        reasons += [piece.seen[short] for short in sorted(rest, key=lambda one: -self.single[one])]
        return min(1 - math.exp(-total), _MOST_SURE), _each_once(reasons)


class TopicFinder:
    """Finds stretches that are about topics, by the codebook and the passages as they are when it is made."""

    def __init__(self, topics: Iterable[Topic], tagged: Mapping[int, Evidence] | None = None) -> None:
        self._words = {topic.id: _Words.of(topic) for topic in topics if not topic.retired}
        self._models: dict[int, LinearModel] = {}
        self._versions: dict[int, str] = {}
        for topic_id, found in (tagged or {}).items():
            if topic_id in self._words and len(found.about) >= ENOUGH and found.others:
                self._learn(topic_id, found)

    @property
    def learned(self) -> frozenset[int]:
        """The topics that have a model."""
        return frozenset(self._models)

    def _learn(self, topic_id: int, found: Evidence) -> None:
        about, others = (
            [self._values(topic_id, _Piece.of(each)) for each in some]
            for some in (_spread(found.about, _PASSAGES), _spread(found.others, _OTHERS))
        )
        self._models[topic_id] = LinearModel.learned(about, others)
        self._versions[topic_id] = f"{VERSION}+{len(found.about)}"

    def __call__(
        self, text: str, progress: Progress = no_progress, without: Collection[int] = ()
    ) -> list[Suggestion]:
        """What the text suggests, in text order; ``without`` are topics that are not to be proposed.

        Paragraphs that follow one another are one suggestion.
        """
        text = unwrapped(text)
        open_: dict[int, Suggestion] = {}
        done: list[Suggestion] = []
        wanted = [topic_id for topic_id in self._words if topic_id not in without]
        for number, span in enumerate(pieces(text) if wanted else ()):
            progress(number, 0)
            piece = _Piece.of(span.of(text))
            found = [self._suggested(topic_id, span, piece) for topic_id in wanted]
            best = sorted((each for each in found if each is not None), key=lambda one: -one.score)
            now = {each.topic or 0: each for each in best[:_TOPICS_AT_ONCE]}
            for topic_id, one in list(open_.items()):
                if topic_id in now:
                    now[topic_id] = _together(one, now[topic_id])
                else:
                    done.append(one)
            open_ = now
        done += open_.values()
        return sorted(done, key=lambda one: (one.spans[0], one.topic or 0))

    def _suggested(self, topic_id: int, span: Span, piece: _Piece) -> Suggestion | None:
        score, reasons = self._words[topic_id].evidence(piece)
        version = VERSION
        if (model := self._models.get(topic_id)) is not None:
            values = self._values(topic_id, piece)
            score, version = model(values), self._versions[topic_id]
            reasons = _speaking(model, values, piece)
        if score < _LEAST or not reasons:
            return None
        return Suggestion(
            kind=Kind.PASSAGE,
            spans=(span,),
            topic=topic_id,
            score=score,
            engine=ENGINE,
            version=version,
            reasons=tuple(reasons[:_REASONS]),
        )

    def _values(self, topic_id: int, piece: _Piece) -> Values:
        """What a model goes by: words, pairs of neighbours, and what the codebook's words say."""
        names = list(piece.seen)
        names += [f"{one} {other}" for one, other in pairwise(piece.seen)]
        share = 1 / math.sqrt(len(names) or 1)
        return dict.fromkeys(names, share) | {_RULE: self._words[topic_id].evidence(piece)[0]}


def stem_all(text: str) -> tuple[str, ...]:
    """All words of a phrase as they are compared."""
    return tuple(short for short, _ in words(text))


def _find(stems: Sequence[str], phrase: tuple[str, ...]) -> int | None:
    """Where the phrase's words stand one behind the other."""
    for at, short in enumerate(stems):
        if short == phrase[0] and tuple(stems[at : at + len(phrase)]) == phrase:
            return at
    return None


def _speaking(model: LinearModel, values: Values, piece: _Piece) -> list[str]:
    """The words that speak for the topic, the strongest first."""
    found = [(model.weight(short) * values.get(short, 0.0), word) for short, word in piece.seen.items()]
    return [word for weight, word in sorted(found, key=lambda one: -one[0]) if weight > 0.05]


def _spread(texts: Sequence[str], most: int) -> Sequence[str]:
    """At most so many of them, from the whole length."""
    step = max(1, math.ceil(len(texts) / most))
    return texts[::step]


def _together(one: Suggestion, other: Suggestion) -> Suggestion:
    """Two neighbouring stretches about a topic as one."""
    reasons = tuple(_each_once((*one.reasons, *other.reasons))[:_REASONS])
    return Suggestion(
        kind=Kind.PASSAGE,
        spans=(Span(one.spans[0].start, other.spans[0].end),),
        topic=one.topic,
        score=max(one.score, other.score),
        engine=ENGINE,
        version=one.version,
        reasons=reasons,
    )


def _each_once(reasons: Iterable[str]) -> list[str]:
    """The words, those that differ in capitals alone once."""
    found: dict[str, str] = {}
    for each in reasons:
        found.setdefault(each.casefold(), each)
    return list(found.values())
