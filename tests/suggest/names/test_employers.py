"""Bodies that are named for those who work there."""

import pytest
from tests.suggest.people import meant

from copydesk.suggest.names.employers import is_employer, is_paper


@pytest.mark.parametrize(
    ("before", "employer"),
    [
        ("Ann Lee, an analyst at ", True),
        ("Ann Lee at ", True),
        ("Ann Lee, an engineer with the ", True),
        ("a fire at ", False),
        ("The ", False),
    ],
)
def test_who_is_at_a_body_stands_before_it(before: str, employer: bool) -> None:
    assert is_employer(f"{before}Lorne", len(before)) is employer


def test_the_company_is_none_that_only_employs_who_speaks_of_it() -> None:
    text = "Lark Air Group fell. Ann Lee, an analyst at Gull Capital, spoke. The company sang."
    assert meant(text, "Ann Lee", "The company") == "Lark Air Group"


def test_a_paper_that_is_told_something_is_no_company() -> None:
    text = "В компании «Ольха» молчат, заявил «Вестям» мэр."
    first, second = text.index("Ольха"), text.index("Вестям")
    assert is_paper(text, second)
    assert not is_paper(text, first)
