"""Words for companies, papers and spokesmen in French and Spanish, as data."""

from copydesk.suggest.names.institutions import FIRMS, VOICES, WRITTEN
from copydesk.suggest.names.roles import COMPANIES, PAPERS, PERSONS, SPOKEN_FOR


def test_they_are_known_beside_those_of_other_languages() -> None:
    assert {"constructeur", "aerolínea"} <= FIRMS <= COMPANIES
    assert {"étude", "encuesta"} <= WRITTEN <= PAPERS
    assert {"vocero", "vocera"} <= VOICES <= SPOKEN_FOR


def test_no_company_is_a_trade() -> None:
    assert FIRMS.isdisjoint(PERSONS)
