"""Whom German words without a name mean."""

import pytest
from tests.suggest.meaning.test_meant import meant


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
        (
            "Es kam Rike Tamm. Die Politikerin der Neuen Mitte sang.",
            ["Die Politikerin der Neuen Mitte"],
            "Rike Tamm",
        ),
        ("Der Autobauer Raske sang. Der Autobauer schwieg.", ["Der Autobauer"], "Raske"),
        ("Die Raske AG pries die Holm AG. Der Konzern sang.", ["Der Konzern"], "Raske AG"),
        (
            "Die Raske AG sang. In der Mitteilung hieß es ja.",
            ["Die Raske AG", "In der Mitteilung"],
            "Raske AG",
        ),
        ("Das Bundesgericht tagte. Die Richter sangen.", ["Die Richter"], "Bundesgericht"),
        ("Es kam Anna Kroll. Die Bernerin sang.", ["Anna Kroll", "Die Bernerin"], "Anna Kroll"),
        (
            "Gemäß des Finanzministeriums. Das Ministerium sang.",
            ["Das Ministerium"],
            "Finanzministeriums",
        ),
        ("Es kam die Kantonspolizei. Ein Polizeisprecher sang.", ["Ein Polizeisprecher"], "Kantonspolizei"),
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
