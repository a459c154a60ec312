"""What is marked in a native dataset, to be laid on articles that are there already.

To restore a project from one, with its codebook to the last member, is what
:mod:`copydesk.exchange.native_read` is for.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundArticle, FoundDataset, Source
from copydesk.errors import UserError
from copydesk.exchange.native_fields import BadValue, unstorable
from copydesk.exchange.native_found import FoundLine, found_line
from copydesk.exchange.text_lines import shown, text_lines

_NATIVE = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"copydesk"\s*:\s*\d')
_BEGINNING = 200
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MORE = {
    "actors": ("colour", "alias_rules", "roles"),
    "topics": ("inclusion", "exclusion", "keywords", "examples", "position", "retired"),
}


def recognises_native(path: Path) -> bool:
    """Whether it is a file whose first line is of the native dataset."""
    try:
        with path.open("rb") as stream:
            return _NATIVE.match(stream.read(_BEGINNING)) is not None
    except OSError:
        return False


def find_native(source: Source) -> FoundDataset:
    """All that a dataset marks, also one that was exported without texts.

    :raises UserError: the file cannot be read, or a line is not of the format.
    """
    path = source.path
    losses, total = LossCount(), 0
    ends: list[tuple[int, dict[str, Any]]] = []
    told: set[str] = set()
    for line in _values(path):
        total += 1
        _count_more(line[1], told, losses)
        ends[1:] = [line]
    if not ends:
        raise UserError("There is nothing in {name}. Export the dataset anew.", name=shown(path.name))
    # The first line has the definitions, the last one the entries that no article uses.
    first, last = (_line(value, number, path) for number, value in (ends[0], ends[-1]))
    return FoundDataset(
        title=shown(path.stem),
        articles=lambda: _articles(path),
        actors=last.actors,
        topics=last.topics,
        definitions=first.definitions,
        losses=losses.losses(),
        total=total,
    )


def _articles(path: Path) -> Iterator[FoundArticle]:
    for number, value in _values(path):
        yield _line(value, number, path).article


def _values(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(text_lines(path), 1):
        if line.strip():
            yield number, _value(line, number, path)


def _value(line: str, number: int, path: Path) -> dict[str, Any]:
    try:
        value: object = json.loads(line)
        if not isinstance(value, dict):
            raise BadValue("it is not a JSON object, so this may be no Copydesk dataset")
        if "\\u" in line and unstorable(cast(object, value)):
            raise BadValue("it has a NUL or half a character in it, which cannot be stored")
        return cast(dict[str, Any], value)
    except (ValueError, RecursionError) as error:
        raise _refused(number, path, "it is not JSON, or it breaks off") from error
    except BadValue as error:
        raise _refused(number, path, error) from error


def _line(value: dict[str, Any], number: int, path: Path) -> FoundLine:
    told = {name: member for name, member in value.items() if name not in ("text_sha256", "text_length")}
    text, digest = value.get("text", ""), value.get("text_sha256", "")
    try:
        if not isinstance(text, str) or not isinstance(digest, str):
            raise BadValue('"text" is not text')
        if digest and not _SHA256.fullmatch(digest):
            raise BadValue('"text_sha256" is no SHA-256 in hexadecimal')
        found = found_line(told, str(number), text)
    except BadValue as error:
        raise _refused(number, path, error) from error
    article = found.article
    if not text:
        article = replace(article, sha256=digest)
    return replace(found, article=article)


def _count_more(value: dict[str, Any], told: set[str], losses: LossCount) -> None:
    """Count entries that say what only restoring the dataset takes over."""
    for table, members in _MORE.items():
        entries: object = value.get(table)
        for entry in cast(list[Any], entries) if isinstance(entries, list) else []:
            if not isinstance(entry, dict):
                continue
            members_of = cast(dict[str, Any], entry)
            uid = str(members_of.get("id"))
            if uid not in told and any(members_of.get(name) for name in members):
                told.add(uid)
                losses.add(
                    "offices, rules and colours of actors, and rules and examples of topics that are new",
                    str(members_of.get("name", "")),
                )


def _refused(number: int, path: Path, reason: object) -> UserError:
    return UserError(
        "Line {number} of {name}: {reason}. Correct it or export the dataset anew.",
        number=number,
        name=shown(path.name),
        reason=reason,
    )
