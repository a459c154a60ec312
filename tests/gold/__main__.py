"""What the present suggestions find in both halves: ``python -m tests.gold`` from the project's root."""

import sys

from tests.gold.reading import HALVES, articles
from tests.gold.scoring import Found, QuotationScore, Scores, Share, scores

from copydesk.suggest.engine import suggest


def main() -> int:
    """Both halves, every kind."""
    for half in HALVES:
        stories = articles(half)
        english = [each for each in stories if each.language == "en"]
        others = [each for each in stories if each.language != "en"]
        parts = {
            name: (some, scores(some, suggest)) for name, some in (("English", english), ("others", others))
        }
        whole = sum((measured for _, measured in parts.values()), Scores())
        for group, (some, measured) in {"all": (stories, whole), **parts}.items():
            told = lines(f"{half}, {group}", len(some), measured) if some else []
            sys.stdout.write("".join(f"{line}\n" for line in told))
    return 0


def lines(title: str, stories: int, measured: Scores) -> list[str]:
    """One group's figures as text, in percent."""
    return [
        f"{title}: {stories} stories",
        _quotations("every", measured.every),
        _quotations("direct", measured.direct),
        _quotations("not direct", measured.not_direct),
        f"  names new  P/R/F1 {_found(measured.mentions)}   known P/R/F1 {_found(measured.known)}"
        f"   actor where known {_share(measured.known_actor)}   one actor each {_share(measured.once)}",
    ]


def _quotations(label: str, score: QuotationScore) -> str:
    return (
        f"  {label:10}  exact P/R/F1 {_found(score.exact)}   half P/R/F1 {_found(score.half)}"
        f"   speaker {_share(score.speaker)}   actor {_share(score.actor)}"
    )


def _share(share: Share) -> str:
    return f"{100 * share.value:5.1f} of {share.of:3}"


def _found(found: Found) -> str:
    return " / ".join(f"{100 * each:5.1f}" for each in (found.precision.value, found.recall.value, found.f1))


if __name__ == "__main__":
    sys.exit(main())
