"""Single words with a capital, and names of those who own something."""

import pytest

from copydesk.suggest.names.capitals import is_kind, is_native_alone, is_no_name, is_owner
from copydesk.suggest.names.people import named


@pytest.mark.parametrize(
    ("text", "nobody", "kind"),
    [
        ("El Senado cerró.", False, True),
        ("Le Sénat a voté.", False, True),
        ("Ayuntamiento cerró.", True, False),
        ("El Gobierno cerró.", True, False),
        ("Residents left.", True, False),
    ],
)
def test_a_body_can_be_called_by_its_kind_behind_an_article(text: str, nobody: bool, kind: bool) -> None:
    (one,) = named(text)
    assert is_no_name(text, one) is nobody
    assert is_kind(text, one) is kind


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("la direction de Verdon part", True),
        ("los accionistas de Verdon", True),
        ("la gare de Verdon", False),
        ("la direction de Luc Brun", False),
    ],
)
def test_who_has_shareholders_is_a_company(text: str, owner: bool) -> None:
    (one,) = named(text)
    assert is_owner(text, one) is owner


@pytest.mark.parametrize(
    ("text", "native"), [("le Tessinois rit", True), ("L'Espagnole rit", True), ("chez Tessinois", False)]
)
def test_where_somebody_is_from_is_no_name(text: str, native: bool) -> None:
    (one,) = named(text)
    assert is_native_alone(text, one) is native
