"""Articles of tools of single stretches: what their metadata say, and losses of what gives no article."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundArticle
from copydesk.errors import UserError
from copydesk.exchange.found_fields import Described
from copydesk.exchange.json_reading import Json, scalar, text_in
from copydesk.exchange.region_told import described

_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline"),
    "published": ("published", "date", "published_at", "publication_date", "pubdate"),
    "agency": ("agency", "publisher", "outlet"),
    "place": ("place", "dateline"),
    "byline": ("byline", "author", "authors"),
    "language": ("language", "lang"),
    "url": ("url", "link"),
    "section": ("section",),
}
_LONGEST_TITLE = 120
_LONGEST_VALUE = 10_000
_MOST_VALUES = 100


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that gives no article: why, and what it is called."""

    what: str
    example: str


def counted(found: Iterable[FoundArticle | Unread], name: str) -> Iterator[FoundArticle]:
    """The articles, each with what was lost after it; the first one also with what came before it.

    UserError where there is none.
    """
    held: FoundArticle | None = None
    losses = LossCount()
    for one in found:
        if isinstance(one, Unread):
            losses.add(one.what, one.example)
            continue
        if held is not None:
            yield _with(held, losses)
            losses = LossCount()
        held = one
    if held is None:
        raise UserError(
            "{name} has no document with text and annotations that can be read. Export it anew, "
            "with its texts.",
            name=name,
        )
    yield _with(held, losses)


def _with(article: FoundArticle, losses: LossCount) -> FoundArticle:
    more = losses.losses()
    return replace(article, losses=(*article.losses, *more)) if more else article


def described_by(data: Json, text: str, losses: LossCount) -> Described:
    """What a file's own metadata say of an article; other members become attributes of their names.

    ``data`` has neither the text nor what is marked.
    """
    left = dict(data)
    told: Json = {}
    for name, names in _NAMES.items():
        for one in names:
            value = text_in(left, one)
            if value.strip() and len(value) <= _LONGEST_VALUE and (name != "published" or _is_date(value)):
                told[name] = value.strip()
                del left[one]
                break
    told.setdefault("title", title_of(text))
    attributes: Json = {}
    for name, value in left.items():
        kept = scalar(value)
        if kept is None:
            if value not in (None, "", [], {}):
                losses.add("values of documents that are no single value", name)
        elif len(attributes) >= _MOST_VALUES or (isinstance(kept, str) and len(kept) > _LONGEST_VALUE):
            losses.add("values of documents that are too long or too many", name)
        else:
            attributes[name] = kept
    return described({**told, "attributes": attributes})


def title_of(text: str) -> str:
    """The first line with something in it, cut."""
    line = next((line for line in text[:4000].splitlines() if line.strip()), "").strip()
    return line if len(line) <= _LONGEST_TITLE else line[: _LONGEST_TITLE - 1] + "…"


def _is_date(value: str) -> bool:
    try:
        datetime.fromisoformat(value.strip())
    except ValueError:
        return False
    return True


def moment(value: object) -> str:
    """A time of a file in ISO 8601 in UTC, as ``2026-01-02T03:04:05Z``; empty where it is none.

    Numbers are seconds since 1970.
    """
    try:
        if isinstance(value, str):
            found = datetime.fromisoformat(value.strip())
            found = found if found.tzinfo else found.replace(tzinfo=UTC)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            found = datetime.fromtimestamp(value, UTC)
        else:
            return ""
        return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return ""
