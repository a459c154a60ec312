"""Which banks a central bank can be."""

import pytest
from tests.suggest.people import meant

from copydesk.suggest.central_banks import is_other_bank


@pytest.mark.parametrize(
    ("name", "other"),
    [("orle bank", True), ("bank of orle", False), ("orlebank", False), ("national bank", False)],
)
def test_a_bank_with_nothing_but_a_name_is_no_central_one(name: str, other: bool) -> None:
    assert is_other_bank("bank", ("the", "central", "bank"), name.split()) is other
    assert not is_other_bank("bank", ("the", "bank"), name.split())


def test_the_central_bank_is_nobody_where_only_another_bank_is_named() -> None:
    assert meant("Tarn Bank fell. The central bank sang.", "The central bank") == ""
    assert (
        meant("Tarn Bank met the Bank of Orle. The central bank sang.", "The central bank") == "Bank of Orle"
    )
