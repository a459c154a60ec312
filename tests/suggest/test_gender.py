"""Whom *he* and *she* can be."""

import pytest

from copydesk.suggest.gender import suits


@pytest.mark.parametrize(
    ("pronoun", "name", "roles", "suited"),
    [
        ("she", "Ilse Marden", ["chairwoman"], True),
        ("he", "Ilse Marden", ["chairwoman"], False),
        ("he", "Livia Marden", [], False),
        ("he", "Livia Marden", ["king"], True),
        ("he", "Bernard Marden", [], True),
        ("she", "Quill Marden", [], None),
        ("she", "Marden", [], None),
        ("", "Livia Marden", [], None),
    ],
)
def test_he_or_she_suits_a_role_or_a_first_name(
    pronoun: str, name: str, roles: list[str], suited: bool | None
) -> None:
    assert suits(pronoun, name, roles) is suited
