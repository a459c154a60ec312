import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.wire.bylines import Byline, byline_of, reported_by


@pytest.mark.parametrize(
    ("line", "writers", "agency"),
    [
        ("By Jane Doe", "Jane Doe", None),
        ("BY JANE DOE", "JANE DOE", None),
        ("By Jane Doe and John Roe", "Jane Doe and John Roe", None),
        ("By Jane Doe, John Roe and Max Poe", "Jane Doe, John Roe and Max Poe", None),
        ("By Jane Doe, Political Correspondent", "Jane Doe", None),
        ("By JANE DOE, Associated Press", "JANE DOE", "AP"),
        ("By Jane Doe in Lorvan", "Jane Doe", None),
        ("By Jane Doe | The Courier", "Jane Doe", None),
        ("By Xinhua writers Li Wen, Wang Lan", "Li Wen, Wang Lan", "Xinhua"),
        ("By The Associated Press", None, "AP"),
        ("Von Jana Dorn", "Jana Dorn", None),
        ("Von Jana Dorn und Jan Roth, dpa", "Jana Dorn und Jan Roth", "dpa"),
        ("Von Anna von der Heide", "Anna von der Heide", None),
        ("Par Jeanne Dorn (avec AFP)", "Jeanne Dorn", "AFP"),
        ("Por Juana Dorán", "Juana Dorán", None),
        ("(di Anna Dorini)", "Anna Dorini", None),
        ("Автор: Иван Петров", "Иван Петров", None),
        ("Авторы: Иван Петров и Анна Серова", "Иван Петров и Анна Серова", None),
        ("بقلم: سمير حداد", "سمير حداد", None),
        ("Author: Doe", "Doe", None),
        ("Story by Jane Doe", "Jane Doe", None),
        ("By Jane Doe jane@lorvan.example", "Jane Doe", None),
    ],
)
def test_a_byline_gives_the_writers(line: str, writers: str | None, agency: str | None) -> None:
    assert byline_of(line) == Byline(writers, agency)


@pytest.mark.parametrize(
    "line",
    [
        "By the river",
        "By Thursday",
        "By 2031 all will be well",
        "By and large",
        "Von Lorvan nach Velmora",
        "Par ici la sortie",
        "Envoys meet",
        "By Jane Doe said the envoys would meet again",
        "By",
        "",
    ],
)
def test_an_ordinary_line_is_no_byline(line: str) -> None:
    assert byline_of(line) is None


def test_who_reported_is_read() -> None:
    assert reported_by("(Reporting by Jane Doe in Lorvan; Editing by John Roe)") == "Jane Doe"
    assert reported_by("Reporting by Jane Doe and John Roe; editing by Max Poe") == "Jane Doe and John Roe"
    assert reported_by("The reporting was good.") is None


@given(st.text(max_size=300))
def test_any_line_is_a_byline_or_none(line: str) -> None:
    found = byline_of("By " + line)
    assert found is None or found.writers or found.agency
