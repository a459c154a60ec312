"""What tells that something is only heard of somebody: *is understood to have said*, *seems to have said*."""

from copydesk.suggest.quoting.lexicon import BE
from copydesk.suggest.quoting.sentence import Sentence

_HEARD = frozenset(
    (
        *(
            "learnt",
            "learned",
            "understood",
            "believed",
            "thought",
            "said",
            "reported",
            "rumoured",
            "rumored",
        ),
        *("alleged", "known", "claimed", "supposed", "reputed", "expected", "quoted", "recorded"),
    )
)
_SEEMS = frozenset(("appears", "appeared", "seems", "seemed", "claims", "claimed"))


def hearsay(s: Sentence, at: int) -> int:
    """How many tokens up to *have* tell that somebody is understood, or seems, to have done something."""
    if at < 2 or s.words[at] != "have" or s.words[at - 1] != "to":
        return 0
    if s.words[at - 2] in _SEEMS:
        return 3
    return 4 if at > 2 and s.words[at - 2] in _HEARD and s.flags[at - 3] & BE else 0
