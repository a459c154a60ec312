"""What office documents say about themselves, and the article that blocks and properties make together."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from copydesk.domain.text import canonical
from copydesk.readers.blocks import Block, text_of
from copydesk.readers.format import ReadArticle
from copydesk.readers.languages import language_code
from copydesk.readers.plain import LONGEST_TITLE, article_of, no_text

TITLE = 0
"""The level of a document's title; headings below it are 1, 2, 3 ..."""

_TITLES = frozenset({"title", "headline", "headlines"})
_HEADLINE_WITHIN = 8  # paragraphs; a heading further down is a part's
_LOWEST_HEADLINE = 3

# What programs put where a person wrote nothing.
_NO_AUTHOR = frozenset(
    {
        *("admin", "administrator", "anonymous", "author", "microsoft", "microsoft office user", "office"),
        *("owner", "pc", "python-docx", "unknown", "unknown author", "user", "windows user", "пользователь"),
        *("benutzer", "utilisateur", "usuario", "utente", "администратор"),
    }
)
_NO_TITLE = re.compile(
    r"(?i)microsoft word\b.*|untitled\b.*|.*\.(?:docx?|docm|odt|rtf|pdf|indd|qxd|txt|html?|p65|pages)|"
    r"(?:document|dokument|документ|slide|page|layout|word document)\s*\d*|\S*[\d_/\\]\S*|.{0,5}|"
    r"power ?point.*|\(.*\)|print(?:ing)?\b.*|normal"
)
_UNTOUCHED = "2013-12-23"  # the day of the empty document that python-docx writes into
_FIRST_YEAR = "1985"


@dataclass(frozen=True, slots=True)
class Properties:
    """A document's own: empty where it says nothing; ``created`` begins with a day as YYYY-MM-DD."""

    title: str = ""
    creator: str = ""
    created: str = ""
    language: str = ""


def article(
    blocks: Sequence[Block], properties: Properties, headings: Mapping[str, int], name: str
) -> ReadArticle:
    """The article in a document ``name``; ReadError where there is no text.

    ``headings`` has the levels of the styles that are headings. What the document does not state, and a
    headline known by its looks only, is among the guessed.
    """
    text = canonical(text_of(blocks))
    if not text.strip():
        raise no_text(name)
    highest, headline = _headline(blocks, headings)
    read = with_properties(with_headline(article_of(text), headline), properties, headline)
    is_certain = highest == TITLE and read.draft.title == shortened(headline)
    return replace(read, guessed=read.guessed - {"title"}) if is_certain else read


def _headline(blocks: Sequence[Block], headings: Mapping[str, int]) -> tuple[int, str]:
    """The highest heading at the beginning, with its level; empty where there is none."""
    first = [block for block in blocks if block.text.strip()][:_HEADLINE_WITHIN]
    levels = [(headings.get(block.style, _LOWEST_HEADLINE + 1), block.text) for block in first]
    highest, headline = min(levels, key=lambda one: one[0])
    return (highest, headline) if highest <= _LOWEST_HEADLINE else (highest, "")


def with_headline(read: ReadArticle, headline: str) -> ReadArticle:
    """With the headline that is one by its style or looks, unless the text itself tells or there is none."""
    if "title" not in read.guessed or not headline:
        return read
    return replace(read, draft=replace(read.draft, title=shortened(headline)))


def with_properties(read: ReadArticle, properties: Properties, headline: str = "") -> ReadArticle:
    """Fill with a document's properties what its text leaves open; they say who made the file, and when.

    A title that the text has too is no guess; another one counts only where there is no ``headline``.
    """
    draft, guessed = read.draft, set(read.guessed)
    title = shortened(properties.title)
    if "title" in guessed and is_title(title):
        is_in_text = title in " ".join(draft.text[: 10 * LONGEST_TITLE].split())
        if is_in_text or not headline:
            draft = replace(draft, title=title)
        if is_in_text:
            guessed.discard("title")
    creator = shortened(properties.creator)
    if draft.byline is None and creator and creator.lower().strip("()") not in _NO_AUTHOR:
        draft = replace(draft, byline=creator)
        guessed.add("byline")
    if draft.published is None and (day := _day(properties.created)):
        draft = replace(draft, published=day)
        guessed.add("published")
    if draft.language is None:
        draft = replace(draft, language=language_code(properties.language))
    return replace(read, draft=draft, guessed=frozenset(guessed))


def is_title(written: str) -> bool:
    """Whether a property looks like a headline and not like what a program put there."""
    return not _NO_TITLE.fullmatch(written)


def shortened(written: str) -> str:
    """On one line, cut with an ellipsis where it is longer than a title may be."""
    line = " ".join(canonical(written).split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"


def _day(created: str) -> str | None:
    found = re.match(r"(\d{4})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", created)
    if found is None or found[1] < _FIRST_YEAR or found[0] == _UNTOUCHED:
        return None
    return found[0]


def level(style: str) -> int | None:
    """0 for a title or headline, else a heading's number; None for other styles."""
    name = style.lower().replace(" ", "")
    if name in _TITLES:
        return TITLE
    found = re.fullmatch(r"heading([1-9])", name)
    return int(found[1]) if found else None
