"""Formats that state an article's metadata: what they state goes before what the text's own lines tell."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import Sentence
from copydesk.readers.format import ReadArticle
from copydesk.readers.plain import LONGEST_TITLE, article_of

_FIELDS = frozenset(field.name for field in fields(ArticleDraft)) - {"text", "attributes"}


def article_with(
    text: str,
    stated: Mapping[str, str | None],
    *,
    attributes: Mapping[str, object] | None = None,
    guessed: frozenset[str] = frozenset(),
    remarks: tuple[Sentence, ...] = (),
) -> ReadArticle:
    """The article of a canonical text that is not blank, with the stated fields of its draft by name.

    A field that is empty is not stated. ``guessed`` names those of the stated ones that the reader guessed.
    """
    known: dict[str, Any] = {
        name: canonical(value) for name, value in stated.items() if value and name in _FIELDS
    }
    if "title" in known:
        known["title"] = _title(known["title"])
    told = article_of(text)
    draft = replace(told.draft, **known, attributes=attributes or {})
    return ReadArticle(draft, (told.guessed - known.keys()) | (guessed & known.keys()), remarks)


def _title(written: str) -> str:
    title = " ".join(written.split())
    return title if len(title) <= 2 * LONGEST_TITLE else title[: 2 * LONGEST_TITLE - 1].rstrip() + "…"
