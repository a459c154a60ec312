"""Names in languages that write nouns as names are written."""

import re

from copydesk.suggest.naming import Tells, is_compound_body, tells
from copydesk.suggest.people import Named

_ARTICLE = re.compile(
    r"(?:^|[\s\u00a0(„»])(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|vom|beim|ins|kein|"
    r"keine|seinen?|seine[mrs]|ihren?|ihre[mrs]|mein|unser|diese[mnrs]?|jede[mnrs]?|viele|zwei|drei|mehrere)"
    r"(?:[ \u00a0][a-zäöüß]+(?:e|en|er|es|em))?[ \u00a0]$",
    re.IGNORECASE,
)
_LOOKED_BACK = 40
_OF_IT = frozenset(("der", "des", "von", "und"))


def is_german_noun(text: str, one: Named) -> bool:
    """Whether a capitalised run is rather a noun, as it stands behind an article: *ein Fischer*."""
    words = one.words.split()
    if one.titled or one.acronym or one.words.isupper() or any(each.isupper() for each in words):
        return False
    small = [each.casefold() for each in words]
    if len(words) > 1 and not _OF_IT & set(small):
        return False
    if any(tells(each) & Tells.BODY or is_compound_body(each) for each in small):
        return False
    return _ARTICLE.search(text, max(0, one.span.start - _LOOKED_BACK), one.span.start) is not None
