"""Halves of surrogate pairs in JSON's escapes become U+FFFD; parsers make of them what they like."""

import re

_ANY = re.compile(rb"\\u[dD][89a-fA-F]")
# From the left: a whole pair, what the next block may go on with, a half, any other escape.
_ESCAPE = re.compile(
    rb"\\(?:(?P<pair>u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w)"
    rb"|(?P<open>(?:u\w{0,3}|u[dD][89abAB]\w\w(?:\\(?:u\w{0,3})?)?)?\Z)"
    rb"|(?P<half>u[dD][89a-fA-F]\w\w)|.)",
    re.DOTALL,
)
_LONGEST = 12  # bytes of an escape


class WholeCharacters:
    """Bytes of JSON, block by block, with U+FFFD for each half; what an end cuts comes with the next."""

    def __init__(self) -> None:
        self._kept = b""

    def of(self, block: bytes) -> bytes:
        """The bytes of the block. An empty block is the last one: all that was kept comes then."""
        if not block:
            kept, self._kept = self._kept, b""
            return _ESCAPE.sub(_whole, kept)
        block = self._kept + block
        self._kept = b""
        if b"\\" not in block[-_LONGEST:] and not _ANY.search(block):
            return block
        return _ESCAPE.sub(self._keeping, block)

    def _keeping(self, escape: re.Match[bytes]) -> bytes:
        if escape["open"] is None:
            return _whole(escape)
        self._kept = escape[0]
        return b""


def _whole(escape: re.Match[bytes]) -> bytes:
    lone = escape["half"] or (escape["open"] and _ANY.match(escape[0]) and len(escape[0]) >= 6)
    return b"\\ufffd" + escape[0][6:] if lone else escape[0]
