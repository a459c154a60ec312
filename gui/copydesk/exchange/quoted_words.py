"""Whether words that a file quotes are those that stand in a text, as tools copy them.

Tools copy text with other line ends (QualCoder has U+2029 for them), blanks for line feeds (brat), plain
blanks for those that do not break, and other normal forms; or they cut it off with an ellipsis.
"""

import re
import unicodedata

from copydesk.domain.text import canonical

_CUT = re.compile(r"\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
_SHORTEST_CUT = 8
"""Code points that a cut quote needs, without its ellipsis, to tell anything."""


def bare(words: str) -> str:
    """The words without white space in one normal form: equal for what tools copy from one stretch.

    >>> bare("not\\u00a0in\\u2029time") == bare("not in  time")
    True
    """
    if words.isascii():
        return "".join(words.replace("\x00", "\ufffd").split())
    return unicodedata.normalize("NFC", "".join(canonical(words).split()))


def cut_off(quote: str) -> str:
    """What a quote that ends with an ellipsis gives of the beginning; empty where it is not cut."""
    found = _CUT.search(quote)
    beginning = quote[: found.start()] if found else ""
    return beginning if len(beginning) >= _SHORTEST_CUT else ""


def stands(there: str, quote: str) -> bool:
    """Whether the quote is what stands there; one without words says nothing and is always right."""
    if there == quote:
        return True
    wanted = bare(quote)
    if not wanted:
        return True
    found = bare(there)
    if found == wanted:
        return True
    beginning = cut_off(quote)
    return bool(beginning) and found.startswith(bare(beginning))
