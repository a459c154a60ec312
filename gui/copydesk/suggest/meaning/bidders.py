"""Which company wants to buy another one: *Tellus raised its offer. The suitor said it would wait.*"""

import re

from copydesk.suggest.meaning.antecedents import FARTHEST, Antecedents, Whom

_BIDDERS = frozenset(("suitor", "bidder", "acquirer", "predator", "raider", "purchaser"))
_OFFER = r"(?:bid|offer|approach|proposal|takeover|buyout)s?"
_OWNED = re.compile(rf"['’]s?[ \u00a0](?:[\w$€£.,-]+[ \u00a0]){{0,5}}?{_OFFER}\b")
_MADE = re.compile(
    r"(?:,[^,.\n]{2,60},)?[ \u00a0](?:(?:has|had|also)[ \u00a0])?"
    rf"(?:bid|bids|offered|offers|(?:made|makes|raised|raises|launched|launches|tabled|sweetened|lifted|improved|withdrew)"
    rf"[ \u00a0](?:[\w$€£.,-]+[ \u00a0]){{0,5}}?{_OFFER})\b"
)
_FROM = re.compile(rf"\b{_OFFER}[ \u00a0](?:from|by)[ \u00a0](?:[a-z-]+[ \u00a0]){{0,4}}$")
_LONGEST = 80


def is_bidder(noun: str) -> bool:
    """Whether a noun is for who wants to buy a company."""
    return noun in _BIDDERS


def bidder(named: Antecedents, before: int) -> Whom | None:
    """Who is said before a place to have made an offer, the last of them; None where nobody is."""
    text = named.text
    for one in named.before(before, FARTHEST):
        if one.person:
            continue
        behind = _OWNED.match(text, one.end, one.end + _LONGEST) or _MADE.match(text, one.end, before)
        if behind or _FROM.search(text, max(0, one.start - _LONGEST), one.start):
            return one.whom
    return None
