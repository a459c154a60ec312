"""Russian nouns by their endings."""

from copydesk.suggest.names.russian_nouns import (
    are_persons,
    ends_as_human,
    is_russian_verb,
    is_surname,
    is_surname_behind,
)


def test_endings_tell_of_people() -> None:
    assert all(map(ends_as_human, ("паромщик", "пассажирка", "хранитель", "островитянин", "смотрительница")))
    assert not any(map(ends_as_human, ("мост", "вода", "поле")))


def test_a_surname_in_no_case_behind_a_title_is_its_bearers() -> None:
    assert is_surname_behind("Министр Сабурова", "Сабурова")
    assert is_surname_behind("тренер Грос", "Грос")
    assert not is_surname_behind("министр Орвании", "Орвании")
    assert not is_surname_behind("завод Сабурова", "Сабурова")
    assert is_surname("Рябов")
    assert not is_surname("АБВ")


def test_nouns_that_end_as_russian_verbs_do_are_none() -> None:
    assert is_russian_verb("отчиталась")
    assert not is_russian_verb("комитет")
    assert not is_russian_verb("департамент")


def test_plurals_tell_of_several_people() -> None:
    assert all(map(are_persons, ("сотрудники", "врачи", "учёные", "жителей", "депутатов")))
    assert not any(map(are_persons, ("мэр", "мосты", "власти", "министра")))
