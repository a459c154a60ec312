"""Who only passes on what somebody has said in Russian: *сказал мэр, передаёт корреспондент «Бриза»*."""

from copydesk.suggest.names.callings import spokesman
from copydesk.suggest.quoting.lexicon import CUE
from copydesk.suggest.quoting.sentence import CAPITAL, QUOTED, Sentence

_RELAYS = frozenset(("передаёт", "передает", "передают", "сообщает", "сообщают", "пишет", "пишут"))
_AGENCIES = frozenset(
    ("корр", "корреспондент", "агентство", "газета", "издание", "портал", "телеканал", "сайт")
)


def is_relay(s: Sentence, at: int) -> bool:
    """Whether a verb behind a comma says who passes it on: a paper, an agency or their correspondent."""
    if s.lexicon.language != "ru" or at < 1 or at + 1 >= len(s) or s.words[at] not in _RELAYS:
        return False
    if s.words[at - 1] != ",":
        return False
    behind = at + 1
    if s.words[behind] in _AGENCIES or s.flags[behind] & QUOTED:
        return True
    return bool(s.flags[behind] & CAPITAL) or spokesman(s.words[behind]) == "пресс-служба"


def passes_on(s: Sentence, at: int) -> bool:
    """The same where something is quoted before: *«Да», — сказал мэр, передаёт АБВ*."""
    before = range(at)
    return (
        is_relay(s, at) and any(s.flags[n] & QUOTED for n in before) and any(s.flags[n] & CUE for n in before)
    )
