"""What tells that a name is a firm's, which may look like a person's: *Lee Orr shares*, *Lee Orr cut its*."""

import re

from copydesk.suggest.names.callings import calling
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.nouns import is_mans, is_native, is_womans
from copydesk.suggest.names.people import Named
from copydesk.suggest.names.unlisted import is_demonym

_HAS = (
    r"(?:chief executive|CEO|CFO|finance chief|share price|shares|shareholders|stock price|headquarters|"
    r"subsidiary|subsidiaries|parent company|workforce|net profit|profits?|revenues?|turnover|customers|"
    r"spokes(?:man|woman|person)|chair(?:man|woman)|executives?|staff|employees|workers|plants?|factory|"
    r"factories|branches|stores|board|website|press office|analysts?|vice president|general manager)\b"
)
"""What firms have; with a single word it can be a town's or a state's."""
_BEHIND = re.compile(
    rf"(?:['’]s?)?[ \u00a0](?:former[ \u00a0]|new[ \u00a0]|own[ \u00a0])?{_HAS}|"
    r"[ \u00a0](?:(?:has|had|have|will|would|may|could|is|was)[ \u00a0](?:[a-z]+[ \u00a0]){0,2})?"
    r"(?:[a-z]{3,}[ \u00a0](?:that[ \u00a0])?(?:(?:any|some|all|most|none)[ \u00a0]of[ \u00a0])?"
    r"its\b|(?:denied|confirmed|admitted|insisted|pledged|promised|announced|agreed)"
    r"(?:[ \u00a0]that)?[ \u00a0]it[ \u00a0](?:was|had|has|will|would|knew)\b|said[ \u00a0]it[ \u00a0]"
    r"(?:plan|expect|intend|regret|aim|hope)(?:s|ned|ed|ted)?\b)"
)
_LED = re.compile(
    r"[ \u00a0](?:[a-z][\w-]*[ \u00a0]){0,1}?"
    r"((?!and\b|of\b|from\b|at\b|with\b|to\b)[a-z][\w-]*)[ \u00a0](?=[A-Z][a-z])"
)
_LEADS = re.compile(
    r"\b(executive|founder|leader|chair(?:man|woman)?|director|owner|spokes(?:man|woman|person)|head|manager|"
    r"co-chair|editor|treasurer)[ \u00a0](?:of|for|at)[ \u00a0](?:the[ \u00a0])?$",
    re.IGNORECASE,
)
_OF_STATES = frozenset(("leader", "head", "spokesman", "spokeswoman", "spokesperson"))
_BEFORE = re.compile(
    r"\b(?:(?:[Ss]hares?|[Ss]takes?|[Ss]tock|shareholding)[ \u00a0]in"
    r"|(?:takeover|acquisition|subsidiary|shareholders)[ \u00a0]of)[ \u00a0]$"
)
_HAS_SURELY = re.compile(
    r"(?:['’]s?)?[ \u00a0](?:former[ \u00a0]|new[ \u00a0]|then[ \u00a0])?"
    r"(?:CEO|CFO|COO|CTO|chief[ \u00a0]executive"
    r"|chief[ \u00a0](?:financial|operating|technology|investment|commercial)[ \u00a0]officer"
    r"|finance[ \u00a0]chief|managing[ \u00a0]director|share[ \u00a0]price|shareholders|EBITDA|IPO|dividends?"
    r"|(?:net|operating|pre-?tax|quarterly|annual|first-half)[ \u00a0]"
    r"(?:profit|loss|income|earnings|sales|revenue))\b"
)
"""What only firms have, whatever they are called."""
_OF_LANDS = ("ian", "ese", "ish", "an")
_LONGEST, _BACK = 40, 28
_NEXT = frozenset(" \u00a0'’")


def is_led(text: str, one: Named) -> bool:
    """Whether a title stands beside a name that only tells whose somebody is: *founder of Lee Orr*, *Lee Orr
    manager Ann Lee*, which no person's name has."""
    span = one.span
    behind = _LED.match(text, span.end, span.end + _LONGEST)
    if behind is not None and calling(behind[1]):
        return True
    before = _LEADS.search(text, max(0, span.start - _BACK), span.start)
    return before is not None and (" " in one.words or before[1].casefold() not in _OF_STATES)


def is_firm(text: str, one: Named) -> bool:
    """Whether what stands right beside a name of several words only stands beside names of firms and other
    bodies."""
    span, (first, *_, last) = one.span, one.words.casefold().split() * 2
    if one.titled or " " not in one.words or is_mans(first) or is_womans(first):
        return False
    if tells(last) & (Tells.PLACE | Tells.THING):
        return False
    if text[span.end : span.end + 1] in _NEXT and _BEHIND.match(text, span.end, span.end + _LONGEST):
        return True
    return _BEFORE.search(text, max(0, span.start - _BACK), span.start) is not None


def is_surely_firm(text: str, one: Named) -> bool:
    """Whether what stands right beside a name of a single word only stands beside those of firms."""
    span = one.span
    if one.titled or " " in one.words or is_land_adjective(one.words):
        return False
    if text[span.end : span.end + 1] in _NEXT and _HAS_SURELY.match(text, span.end, span.end + _LONGEST):
        return True
    return _BEFORE.search(text, max(0, span.start - _BACK), span.start) is not None


def is_land_adjective(name: str) -> bool:
    """Whether a word may be where somebody is from, as *Lorvan* chief executives are."""
    small = name.casefold()
    return is_demonym(small) or is_native(small) or small.endswith(_OF_LANDS)
