"""A codebook as JSON, Copydesk's own form: all there is, in the words of the native dataset.

The form is told by ``resources/schemas/codebook.schema.json``.
"""

import json
from collections.abc import Sequence
from typing import NoReturn

from copydesk.domain.actor import Actor
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic
from copydesk.errors import UserError
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.codebooks.native import joined
from copydesk.exchange.native_entries import Entries, Json, actors, definition, topics
from copydesk.exchange.native_fields import BadValue, Fields, unstorable
from copydesk.exchange.native_parts import entries

VERSION = 1
_ALLOWED = "title source licence actors topics attribute_definitions"


def write(codebook: CodebookFile) -> bytes:
    """The codebook as JSON in UTF-8, its entries in their order."""
    return (json.dumps(value_of(codebook), ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def value_of(codebook: CodebookFile) -> Json:
    """The codebook as a value of JSON, also within another."""
    return {
        "copydesk_codebook": VERSION,
        "title": codebook.title,
        "source": codebook.source,
        "licence": codebook.licence,
        "actors": _in_order(actors({one.id: one for one in codebook.actors}), codebook.actors),
        "topics": _in_order(topics({one.id: one for one in codebook.topics}), codebook.topics),
        "attribute_definitions": [definition(one) for one in codebook.attributes],
    }


def _in_order(values: Entries, wanted: Sequence[Actor] | Sequence[Topic]) -> list[Json]:
    rows = [one.id for one in wanted]
    by_uid = {value["id"]: value for value in values.used(rows)}
    return [by_uid[values.uid(row)] for row in rows]


def read(data: bytes, name: str) -> CodebookFile:
    """The codebook in a file of that form."""
    try:
        return codebook_of(parsed(data))
    except BadValue as error:
        raise UserError(
            "{name} is no codebook that can be read: {reason}. Correct it or export it anew.",
            name=name,
            reason=error,
        ) from error


def parsed(data: bytes) -> object:
    """What the JSON in a file says.

    :raises BadValue: it is none, or has what cannot be stored.
    """
    try:
        value: object = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise BadValue("it is not JSON in UTF-8, or not whole") from error
    if unstorable(value):
        raise BadValue("it has a NUL or half a character in it, which cannot be stored")
    return value


def codebook_of(value: object) -> CodebookFile:
    """The codebook that such a value holds.

    :raises BadValue: it is not as the form asks.
    """
    fields = Fields(value, "the codebook", needed="copydesk_codebook", allowed=_ALLOWED)
    version = fields.whole_number("copydesk_codebook")
    if version != VERSION:
        raise BadValue(f"it is of version {version}, and only version {VERSION} is known")
    held = entries(fields)
    return joined(
        held["actors"],
        held["topics"],
        held["definitions"],
        title=fields.text("title"),
        source=fields.text("source"),
        licence=fields.text("licence"),
    )


def _no_number(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")


FORMAT = CodebookFormat(
    name="json",
    title="Codebook in JSON",
    suffixes=(".json",),
    what="All of the codebook, for another project or for programs.",
    read=read,
    write=write,
)
