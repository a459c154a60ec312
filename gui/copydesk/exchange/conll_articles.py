"""Sentences of CoNLL files made into articles: text, tokens and what is marked in each layer.

The files have no white space: the text is the words with a blank between them and a line feed between
sentences. An article begins with ``-DOCSTART-``, ``# newdoc`` or ``#begin document``; all of a file without
such is one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundMark, Label, Place
from copydesk.exchange.conll_columns import START, Columns
from copydesk.exchange.conll_stretches import stretches

LONGEST = 1_000_000
"""Words of an article; a longer one is cut at the end of a sentence."""
_STARTS = ("# newdoc", "#begin document", "#newdoc")
BROKEN = "broken sequences of tags: mended as conlleval does"
_SHORT = "lines with more or fewer columns than the others: their words have no tags"


@dataclass(slots=True)
class Sentence:
    """Words, and the columns of each of them."""

    words: list[str] = field(default_factory=list[str])
    rows: list[list[str]] = field(default_factory=list[list[str]])


@dataclass(slots=True)
class Article:
    """The sentences of an article; ``key`` is what the file calls it, empty where it does not."""

    key: str = ""
    sentences: list[Sentence] = field(default_factory=list[Sentence])
    losses: LossCount = field(default_factory=LossCount)

    @property
    def words(self) -> list[list[str]]:
        """The words alone."""
        return [sentence.words for sentence in self.sentences]


def articles(lines: Iterable[str], columns: Columns) -> Iterator[Article]:
    """The articles of a file in their order; what has no words is one, too, where the file begins it."""
    builder = _Builder(columns)
    for line in lines:
        if not line or line.isspace():
            builder.end_sentence()
            if builder.size > LONGEST:
                yield builder.cut()
        elif line[0] not in "-#" or not builder.is_special(line):
            builder.add(line)
            if len(builder.sentence.words) > LONGEST:
                builder.end_sentence()
                yield builder.cut()
        elif builder.begun is not None:
            yield from builder.whole()
            builder.begin()
    yield from builder.whole()


class _Builder:
    """Makes articles of lines."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._article, self.sentence, self.size = Article(), Sentence(), 0
        self._marked = False
        self.begun: str | None = None
        """What the article is called that the last special line begins; None where that was a comment."""

    def is_special(self, line: str) -> bool:
        """Whether the line begins an article or is a comment."""
        self.begun = _begins(line)
        return self.begun is not None or self._columns.is_comment(line, self._columns.split(line))

    def add(self, line: str) -> None:
        """A word."""
        columns = self._columns
        values = columns.split(line)
        if len(values) != columns.count:
            self._article.losses.add(_SHORT, line)
            values = _filled(values, columns)
        if values[columns.word]:
            self.sentence.words.append(values[columns.word])
            self.sentence.rows.append(values)

    def end_sentence(self) -> None:
        """Begin the next sentence, if there is anything in this one."""
        if self.sentence.words:
            self._article.sentences.append(self.sentence)
            self.size += len(self.sentence.words)
            self.sentence = Sentence()

    def begin(self) -> None:
        """Begin the article that a line has said."""
        self._article, self.size, self._marked = Article(self.begun or ""), 0, True

    def cut(self) -> Article:
        """The article so far; another one goes on where it ends."""
        article, key = self._article, self._article.key
        article.losses.add("articles too long for one: they go on in the next one", key)
        self._article, self.size, self._marked = Article(key and f"{key}, continued"), 0, False
        return article

    def whole(self) -> Iterator[Article]:
        """The article, if the file began it or there is anything in it."""
        self.end_sentence()
        if self._marked or self._article.sentences:
            yield self._article


def _begins(line: str) -> str | None:
    """What the article is called that the line begins."""
    if line.startswith(START):
        rest = line[len(START) :].strip()
        return rest[1:].partition(")")[0] if rest.startswith("(") else ""
    if line.startswith(_STARTS):
        rest = line.partition("=" if "newdoc" in line else "document")[2].strip()
        return rest[1:].partition(")")[0] if rest.startswith("(") else rest
    return None


def _filled(values: list[str], columns: Columns) -> list[str]:
    """The word alone, in nothing."""
    word = values[columns.word] if columns.word < len(values) else ""
    return ["O" if place != columns.word else word for place in range(columns.count)]


def text_of(words: Sequence[Sequence[str]]) -> str:
    """The text that the words make."""
    return "\n".join([" ".join(sentence) for sentence in words])


def marks(article: Article, columns: Columns) -> Iterator[FoundMark]:
    """What is marked, layer by layer, in code points of the text that the words make."""
    for layer in columns.layers:
        start = count = 0
        for sentence in article.sentences:
            tags = [row[layer.column] for row in sentence.rows]
            if tags.count("O") < len(tags):
                found, broken = stretches(tags, layer.marking)
                places = _places(sentence.words, start)
                for one in found:
                    count += 1
                    begin, end = places[one.first], places[one.end - 1] + len(sentence.words[one.end - 1])
                    place = Place(begin, end, " ".join(sentence.words[one.first : one.end]))
                    label = Label(layer.name, one.label or layer.name)
                    yield FoundMark(key=f"{layer.name} {count}", label=label, places=(place,))
                for one in broken:
                    article.losses.add(BROKEN, " ".join(sentence.words[one.first : one.end]))
            start += sum(map(len, sentence.words)) + len(sentence.words)


def _places(words: Sequence[str], start: int) -> list[int]:
    found: list[int] = []
    for word in words:
        found.append(start)
        start += len(word) + 1
    return found
