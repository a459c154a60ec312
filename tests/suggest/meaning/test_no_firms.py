"""Bodies that are never the company."""

import pytest
from tests.suggest.people import meant


@pytest.mark.parametrize(
    "body",
    ["the union Steel Front", "the charity Open Hand", "the Morning Post", "the Dockers' Alliance"],
)
def test_a_union_or_a_paper_is_not_the_company(body: str) -> None:
    text = f"Orle Metals closed. Then {body} sang. The company wept."
    assert meant(text, body, "The company") == "Orle Metals"


@pytest.mark.parametrize("noun", ["regulator", "weather service"])
def test_an_authority_is_no_group_and_no_firm(noun: str) -> None:
    assert meant(f"The consumer group Saferoad wept. The {noun} sang.", f"The {noun}") == ""
