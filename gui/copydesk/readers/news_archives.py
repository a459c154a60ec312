"""What the exports of news archives have in common: what they say of an article, and what is checked."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError, Sentence
from copydesk.readers.archive_dates import published
from copydesk.readers.format import ReadArticle, Reading
from copydesk.readers.languages import language_code
from copydesk.readers.wire import place_name

KEEPS = ("title", "published", "agency", "place", "byline", "section", "language", "url")
"""Of an article's metadata, what the archives state."""

_LONGEST_TITLE = 500
_FEWEST_WORDS = 30
"""Stated words from which on their number is compared with what was read."""
_WORD_SHARE = 0.6
_WRAPPED = 70
"""Columns that a line and the next word have at least where the line was wrapped, not ended."""
_WIDEST = 100
"""Columns of a line that may still be a wrapped one."""
# Words of these are not set apart by spaces; each archive counts them in its own way.
_UNSPACED = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my"})


# Two words have to follow where the word may also be of a name: von der Leyen; Von Trapp, Maria.
_BY = re.compile(
    r"^(?:(?:BY|By|by):?\s+(?=\S)|(?:Von|VON|Par|PAR|Por|POR)\s+(?!de[rnm]\b|DE[RNM]\b)(?=[^\s,]+\s+[^\s,]))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedArticle:
    """An article as an archive's export states it, each field as written; empty where it is not stated.

    ``date`` may hold time and zone. ``words`` is the stated length. ``attributes`` are what the archive
    says besides, empty values left out. ``guessed`` names the fields that only their place tells.
    ``of`` is how many articles the export says it has, 0 where it does not. ``cut_off`` says that the
    export ends within the article, ``is_abstract`` that ``text`` is what it has of it in short.
    """

    title: str = ""
    text: str = ""
    date: str = ""
    agency: str = ""
    place: str = ""
    byline: str = ""
    section: str = ""
    language: str = ""
    url: str = ""
    words: int | None = None
    number: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    guessed: frozenset[str] = frozenset()
    of: int = 0
    cut_off: bool = False
    is_abstract: bool = False


def reading_of(article: ArchivedArticle, name: str, position: int = 1) -> Reading:
    """The draft with what should be known about it; or why it is none: no text, or cut off.

    ``position``, from 1 on, names an article that has no number.
    """
    number, title = one_line(article.number), _title(article.title)
    text = canonical(article.text).strip(
        "\n\ufeff"
    )  # what is behind a label may begin with a mark of its own
    if not text.strip():
        return ReadError(
            "Article {number} in {name} has no text: “{title}”. Get it from the archive again.",
            number=number or position,
            name=name,
            title=title,
        )
    if article.cut_off:
        return ReadError(
            "Article {number} in {name} is cut off: “{title}”. Export it from the archive again.",
            number=number or position,
            name=name,
            title=title,
        )
    language = language_code(article.language)
    first = next(line for line in text.split("\n") if line.strip())
    draft = ArticleDraft(
        title=title or _title(first),
        text=text,
        published=published(article.date),
        agency=one_line(article.agency) or None,
        place=place_name(article.place) or None,
        byline=_byline(article.byline),
        section=one_line(article.section) or None,
        language=language,
        url=one_line(article.url) or None,
        attributes=_attributes(article, number),
    )
    guessed = article.guessed if title else article.guessed | {"title"}
    return ReadArticle(draft, guessed, _remarks(article, text, language))


def _attributes(article: ArchivedArticle, number: str) -> dict[str, object]:
    known: dict[str, object] = {"document number": number} if number else {}
    if article.words is not None:
        known["words"] = article.words
    known.update({key: value for key, given in article.attributes.items() if (value := one_line(given))})
    return known


def _remarks(article: ArchivedArticle, text: str, language: str | None) -> tuple[Sentence, ...]:
    if article.is_abstract:
        title = _title(article.title)
        return (Sentence("The text of “{title}” is its abstract, not the whole article.", title=title),)
    stated = article.words or 0
    if stated < _FEWEST_WORDS or language in _UNSPACED:
        return ()
    found = len(text.split())
    if stated * _WORD_SHARE <= found <= stated / _WORD_SHARE:
        return ()
    return (
        Sentence(
            "“{title}” should have {stated} words, but {found} were read. Look whether the text is whole.",
            title=_title(article.title),
            stated=stated,
            found=found,
        ),
    )


def readings_of(
    articles: Iterable[ArchivedArticle], name: str, remarks: tuple[Sentence, ...] = ()
) -> Iterator[Reading]:
    """What each article becomes, one by one; rows that are none may come before the article before them.

    Remarks about the whole document are carried by the first article. That the export states another number
    of articles than were found is known, and said, with the last.
    """
    last: ReadArticle | None = None
    found = stated = 0
    for article in articles:
        found += 1
        stated = max(stated, article.of)
        reading = reading_of(article, name, found)
        if isinstance(reading, ReadError):
            yield reading
            continue
        if last:
            yield last
        last = replace(reading, remarks=(*remarks, *reading.remarks))
        remarks = ()
    if last and stated and stated != found:
        remark = Sentence(
            "{name} says that it holds {stated} articles, but {found} were found in it.",
            name=name,
            stated=stated,
            found=found,
        )
        last = replace(last, remarks=(*last.remarks, remark))
    if last:
        yield last


def or_refused(readings: Iterator[Reading], none: ReadError) -> Iterator[Reading]:
    """The readings; where there are none, ``none`` is raised."""
    empty = True
    for reading in readings:
        empty = False
        yield reading
    if empty:
        raise none


def blocks_of(lines: Iterable[str]) -> Iterator[list[str]]:
    """Runs of lines with something in them."""
    block: list[str] = []
    for line in lines:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def unwrapped(block: Sequence[str]) -> str:
    """The lines of a paragraph: wrapped ones joined, others, such as those of a list, kept apart.

    Where a line is longer than wrapped ones are, each line is a paragraph.
    """
    if max(map(len, block)) > _WIDEST:
        return "\n\n".join(line.strip() for line in block)
    pieces = [block[0].strip()]
    width = len(block[0].rstrip())
    for line in block[1:]:
        word = len(line.split(None, 1)[0])
        pieces += (" " if width + 1 + word > _WRAPPED else "\n", line.strip())
        width = len(line.rstrip())
    return "".join(pieces)


def one_line(written: str) -> str:
    """The words with one space between them."""
    return " ".join(written.split())


def number_in(written: str) -> int | None:
    """The number that a length is stated with: ``1,204 words``, ``1.204 Wörter``, ``1 204 mots``."""
    found = re.search(r"\d{1,3}(?:[.,'\s\u202f]\d{3})+(?!\d)|\d{1,9}", written[:40])
    return int(re.sub(r"\D", "", found[0])) if found else None


def _title(written: str) -> str:
    title = one_line(written[: 4 * _LONGEST_TITLE])
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"


def _byline(written: str) -> str | None:
    line = one_line(written)
    return _BY.sub("", line, count=1) or None
