from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import UserError
from copydesk.readers.name_pattern import FromName, NamePattern, preview


@pytest.mark.parametrize(
    ("pattern", "name", "fields"),
    [
        (
            "{date:%Y%m%d}_{agency}_{title}",
            "20310906_Reuters_Envoys_meet_again.txt",
            {"published": "2031-09-06", "agency": "Reuters", "title": "Envoys meet again"},
        ),
        (
            "{title}_{date:%d.%m.%Y}",
            "Envoys_meet_6.9.2031.txt",
            {"title": "Envoys meet", "published": "2031-09-06"},
        ),
        (
            "{agency} - {title} ({date:%Y-%m})",
            "AP - Envoys - meet (2031-09).html",
            {"agency": "AP", "title": "Envoys - meet", "published": "2031-09"},
        ),
        ("{date:%Y%m%d}{title}", "20310906Envoys", {"published": "2031-09-06", "title": "Envoys"}),
        (
            "{date:%Y%m%d-%H%M}_{title}_{language}",
            "20310906-1405_Envoys_meet_German.pdf",
            {"published": "2031-09-06T14:05:00", "title": "Envoys meet", "language": "de"},
        ),
        (
            "{date:%d%b%y}_{ignore}_{title}",
            "06Sep31_x_Envoys.txt",
            {"published": "2031-09-06", "title": "Envoys"},
        ),
        ("{date}_{title}", "6 Sep 2031_Послы.txt", {"published": "2031-09-06", "title": "Послы"}),
        ("{ignore}_{title}_{ignore}", "a_b_c_d.txt", {"title": "b c"}),
        ("{title}", "Kell-Marren ferry.txt", {"title": "Kell-Marren ferry"}),
        ("{title}", "the-ferry-runs.txt", {"title": "the ferry runs"}),
        ("{title}.txt", "Envoys.txt", {"title": "Envoys"}),
        ("{author}@{place}", "Jane_Doe@Lorvan.txt", {"byline": "Jane Doe", "place": "Lorvan"}),
    ],
)
def test_a_name_is_read(pattern: str, name: str, fields: dict[str, str]) -> None:
    assert NamePattern(pattern).read(name) == FromName(fields)


def test_attributes_are_read_by_their_names() -> None:
    assert NamePattern("{attribute:paper}_{title}").read("Lorvan-Bote_Envoys.txt") == FromName(
        {"title": "Envoys"}, {"paper": "Lorvan-Bote"}
    )


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{date:%Y%m%d}_{title}", "2031_Envoys.txt"),
        ("{date:%Y%m%d}_{title}", "20311399_Envoys.txt"),
        ("{date}_{title}", "soon_Envoys.txt"),
        ("{language}_{title}", "Klingonese_Envoys.txt"),
        ("{agency}_{title}", "Envoys.txt"),
        ("{title}", "x" * 2000),
    ],
)
def test_a_name_that_does_not_fit_says_nothing(pattern: str, name: str) -> None:
    assert NamePattern(pattern).read(name) is None


def test_a_preview_shows_each_name() -> None:
    names = ["20310906_AP_Envoys.txt", "Envoys.txt"]
    assert preview("{date:%Y%m%d}_{agency}_{title}", names) == [
        (names[0], {"date": "2031-09-06", "agency": "AP", "title": "Envoys"}),
        (names[1], None),
    ]


_TEXT = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20)


@given(st.dates(min_value=date(1900, 1, 1)), _TEXT, st.lists(_TEXT, min_size=1, max_size=4))
def test_names_made_by_the_pattern_are_read_back(day: date, agency: str, words: list[str]) -> None:
    name = f"{day:%Y%m%d}_{agency}_{'_'.join(words)}"
    found = NamePattern("{date:%Y%m%d}_{agency}_{title}").read(name + ".txt")
    assert found == FromName({"published": str(day), "agency": agency, "title": " ".join(words)})


@given(
    st.lists(st.sampled_from(["{agency}", "{title}", "{place}", "{ignore}", "_", " - ", "a"]), max_size=12),
    st.text(st.sampled_from("a_ -"), max_size=250),
)
def test_any_pattern_reads_any_name_or_is_refused(pieces: list[str], name: str) -> None:
    try:
        pattern = NamePattern("".join(pieces))
    except UserError:
        return
    found = pattern.read(name)
    assert found is None or all(found.fields.values())
