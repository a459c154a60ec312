"""Whom German words without a name mean."""

import pytest
from tests.suggest.test_meant import meant


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        (
            "Die Wirtin Anna Kroll kam. Es sang der Wirt Olaf Brenn. Er trank.",
            ["Die Wirtin Anna Kroll", "Er"],
            "Olaf Brenn",
        ),
        (
            "Der Strategin Anna Kroll half das Gutachten des Strategen Olaf Brenn. Der Stratege sang.",
            ["Der Stratege"],
            "Olaf Brenn",
        ),
        ("Es kam der Norweger Olaf Brenn. Aus Sicht des Norwegers ging es.", ["des Norwegers"], "Olaf Brenn"),
        ("Es kam ihre Tante Anna Kroll. Die Tante sang.", ["Die Tante"], "Anna Kroll"),
        ("Es kam der Wirt Olaf Brenn. Die Tante sang.", ["der Wirt Olaf Brenn", "Die Tante"], ""),
        (
            "Die Wirtin Anna Kroll kam. Es half Lotse Olaf Brenn. „Ja. Es eilt“, sagte der 40-Jährige.",
            ["Die Wirtin Anna Kroll", "der 40-Jährige"],
            "Olaf Brenn",
        ),
        (
            "Das Landgericht Tannau tagte. Nach Ansicht der Kammer ging es.",
            ["der Kammer"],
            "Landgericht Tannau",
        ),
        ("Es kam das Kartellamt. Die Behörde schwieg.", ["Die Behörde"], "Kartellamt"),
        (
            "Es kam der Wirt Olaf Brenn. Nach den Worten Brenns ist das Boot gesunken.",
            ["Brenns"],
            "Olaf Brenn",
        ),
        (
            "Die Reederin Anna Kroll kam. „Ja“, ließ die Reederin mitteilen.",
            ["ließ die Reederin"],
            "Anna Kroll",
        ),
    ],
)
def test_german_words_mean_somebody(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name
