import pytest

from copydesk.suggest.names.people import named
from copydesk.suggest.names.shortened import (
    ShortForms,
    in_short,
    is_plural,
    other_forms,
    short_bodies,
    surname,
)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Jan van den Berg", "van den Berg"),
        ("Ilse Marden", "Marden"),
        ("KPA", ""),
        ("Khalid bin Omar al-Masbari", "al-Masbari"),
        ("Robert F. Kendrick Jr.", "Kendrick"),
        ("Norsiah binti Hamdan", "Norsiah"),
    ],
)
def test_a_surname_has_its_particles_and_its_article(name: str, short: str) -> None:
    assert surname(name) == short


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Ilse Marden", []),
        ("Paloma Ibarra Torsen", ["Paloma Ibarra", "Ibarra", "Ibarra Torsen"]),
        ("Faizul bin Othmar", ["Othmar"]),
        ("Hanan al-Sabbour", ["Sabbour"]),
        ("Ana El Sabbour", ["El Sabbour"]),
        ("Norsiah binti Hamdan", []),
        ("Robert F. Kendrick", ["F. Kendrick"]),
    ],
)
def test_people_are_called_by_parts_of_their_names(name: str, forms: list[str]) -> None:
    assert list(other_forms(name)) == forms


def test_a_surname_goes_before_another_part_and_two_are_nobody() -> None:
    forms = ShortForms(
        [("Imran Khadir Barzan", 1), ("Ali Khadir", 2), ("Ana Lopeira", 3), ("Eva Lopeira", 4)]
    )
    assert [forms.called(short) for short in ("Khadir", "khadir barzan", "Lopeira", "Ana")] == [
        2,
        1,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("On Monday Maria Ibarra Torsen came. They met Ibarra Torsen.", "Ibarra Torsen"),
        ("On Monday Henk van der Stroom came. They met van der Stroom.", "van der Stroom"),
        ("On Monday Charles d’Aubry came. They met d’Aubry.", "d’Aubry"),
    ],
)
def test_what_looks_like_a_full_name_or_lost_its_particles_is_a_short_form(text: str, short: str) -> None:
    names = list(named(text))
    forms = ShortForms([(names[0].words, 1)])
    last = list(in_short(text, names, forms))[-1]
    assert (last.words, last.span.of(text), last.person) == (short, short, False)


def test_a_plural_that_says_nothing_else_may_call_a_body() -> None:
    assert [word for word in ("Deckhands", "Services", "Tarnby", "deckhands", "Gus") if is_plural(word)] == [
        "Deckhands"
    ]


def test_a_body_is_called_by_its_name_without_what_it_is() -> None:
    text = "Blue Gull Records sued. Ann Lee Foundation and Port Harbour Bank met, and Blue Gull won."
    assert list(short_bodies(named(text))) == ["Blue Gull"]
    two = "Blue Gull Records sued Blue Gull Radio."
    assert not short_bodies(named(two))


def test_a_surname_of_very_many_means_none_of_them() -> None:
    people = [(f"{chr(97 + n).upper()}nn Lee", n) for n in range(20)]
    assert ShortForms(people).among("Lee") == frozenset()
    assert ShortForms(people[:3]).among("Lee") == {0, 1, 2}
