import pytest

from copydesk.errors import UserError
from copydesk.readers.name_fields import NameField, pieces_of


def test_literals_and_fields_come_in_their_order() -> None:
    assert pieces_of("a {title}-{attribute:paper}") == [
        "a ",
        NameField("title"),
        "-",
        NameField("attribute", "paper"),
    ]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("", "has no field"),
        ("words", "has no field"),
        ("{title", "a brace without its other half"),
        ("{{title}}", "a brace without its other half"),
        ("{titel}", r"unknown field, \{titel\}"),
        ("{title:x}", r"unknown field, \{title:x\}"),
        ("{attribute:}", "needs its name"),
        ("{date:%Q}", "date format %Q is not understood"),
        ("{date:%m%d}", "a year is needed"),
        ("{date:%Y%Y}", "date format %Y%Y is not understood"),
        ("{date:%Y%}", "date format %Y% is not understood"),
        ("{title}{agency}", r"where \{title\} ends and \{agency\} begins"),
        ("{title}_{title}", "the field title twice"),
        ("{date}_{published}", "the field date twice"),
        ("{ignore}-" * 30, "too many parts"),
    ],
)
def test_what_makes_no_sense_is_told(pattern: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        pieces_of(pattern)
