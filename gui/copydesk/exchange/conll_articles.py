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

LONGEST = 400_000
"""Words of an article; a longer one is cut at the end of a sentence."""
_STARTS = ("# newdoc", "#begin document", "#newdoc")
BROKEN = "broken sequences of tags: mended as conlleval does"
_SHORT = "lines with more or fewer columns than the others: their words have no tags"


@dataclass(slots=True)
class Sentence:
    """Words, and each layer's tags of them."""

    words: list[str] = field(default_factory=list[str])
    tags: list[list[str]] = field(default_factory=list[list[str]])


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
    article, sentence, size, begun = Article(), Sentence(), 0, False
    for line in lines:
        if not line or line.isspace():
            if sentence.words:
                article.sentences.append(sentence)
                size += len(sentence.words)
                sentence = Sentence()
            if size > LONGEST:
                article.losses.add("articles too long for one: they go on in the next one", article.key)
                yield article
                article, size = Article(key=article.key and f"{article.key}, continued"), 0
            continue
        key = _begins(line)
        if key is not None:
            if sentence.words:
                article.sentences.append(sentence)
            if begun or article.sentences:
                yield article
            article, sentence, size, begun = Article(key), Sentence(), 0, True
            continue
        _add(line, columns, sentence, article.losses)
    if sentence.words:
        article.sentences.append(sentence)
    if begun or article.sentences:
        yield article


def _begins(line: str) -> str | None:
    """What the article is called that the line begins."""
    if line.startswith(START):
        rest = line[len(START) :].strip()
        return rest[1:].partition(")")[0] if rest.startswith("(") else ""
    if line.startswith(_STARTS):
        rest = line.partition("=" if "newdoc" in line else "document")[2].strip()
        return rest[1:].partition(")")[0] if rest.startswith("(") else rest
    return None


def _add(line: str, columns: Columns, sentence: Sentence, losses: LossCount) -> None:
    values = columns.split(line)
    if columns.is_comment(line, values):
        return
    whole = len(values) == columns.count
    if not whole:
        losses.add(_SHORT, line)
    word = values[columns.word] if columns.word < len(values) else ""
    if word:
        sentence.words.append(word)
        sentence.tags.append([values[one.column] if whole else "O" for one in columns.layers])


def text_of(words: Sequence[Sequence[str]]) -> str:
    """The text that the words make."""
    return "\n".join([" ".join(sentence) for sentence in words])


def marks(article: Article, columns: Columns) -> Iterator[FoundMark]:
    """What is marked, layer by layer, in code points of the text that the words make."""
    for number, layer in enumerate(columns.layers):
        start = count = 0
        for sentence in article.sentences:
            found, broken = stretches([tags[number] for tags in sentence.tags], layer.marking)
            if found:
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
