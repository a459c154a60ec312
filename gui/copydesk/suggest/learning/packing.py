"""How learnt parts are kept as bytes: what they are, which version, and a sum that tells if all is there."""

import hashlib

from copydesk.errors import UserError

_MAGIC = b"copydesk learnt\n"


class ModelError(UserError):
    """A model that is broken, of something else, or newer than the program."""


def packed(kind: str, version: int, content: bytes) -> bytes:
    """The content behind a header."""
    head = f"{kind} {version} {len(content)} {hashlib.sha256(content).hexdigest()}\n"
    return _MAGIC + head.encode() + content


def unpacked(kind: str, version: int, data: bytes) -> bytes:
    """The content of what :func:`packed` gave.

    :raises ModelError: it is no such thing, is not whole, or another version made it.
    """
    head, _, content = data.removeprefix(_MAGIC).partition(b"\n")
    fields = head.decode("ascii", "replace").split(" ")
    if not data.startswith(_MAGIC) or len(fields) != 4 or fields[0] != kind or not fields[1].isdecimal():
        raise ModelError("What was learnt is no model of Copydesk's. Have it learnt anew.")
    if int(fields[1]) > version:
        raise ModelError(
            "What was learnt is of a newer Copydesk. Install the newest version, or have it learnt anew."
        )
    if int(fields[1]) < version:
        raise ModelError("What was learnt is of an older Copydesk. Have it learnt anew.")
    if fields[2] != str(len(content)) or fields[3] != hashlib.sha256(content).hexdigest():
        raise ModelError("What was learnt is damaged. Have it learnt anew.")
    return content
