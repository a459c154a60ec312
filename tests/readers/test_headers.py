import pytest

from copydesk.readers.headers import Header, header_of

ONE = "The ferrymen of Lorvan have not worked for a week."
TWO = "The market of Velmora is open again, its wardens said."


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([["title", "text"], ["One", ONE]], Header(0)),
        ([["No ferries", "Meridian", ONE], ["Market", "Courier", TWO]], Header(None)),
        ([[ONE], [TWO]], Header(None)),
        ([["name7", "thing"], ["Lorvan", ONE]], Header(0)),
        ([["name7", "thing"], ["Lorvan", "12"]], Header(0)),
        ([["Lorvan", "quiet"], ["Velmora", "loud"]], Header(0, certain=False)),
        ([["What is the article mainly about?"], [TWO]], Header(0, certain=False)),
        ([["only", "names"]], Header(0)),
        ([["All words of the story", "n9"], [f"{ONE} {TWO} " * 20, "x"]], Header(0)),
        ([["Lorvan", "12"], ["Velmora", "13"]], Header(None)),
        (
            [["Export", ""], ["Date:", "05.04.2031", ""], ["Title", "Date", "Text"], ["a", "b", ONE]],
            Header(2),
        ),
        ([["Export", "", ""], ["a9", "b9", "c9"], ["a", "b", ONE]], Header(1)),
        ([], Header(None)),
    ],
)
def test_the_row_that_names_the_columns_is_found(rows: list[list[str]], header: Header) -> None:
    assert header_of(rows) == header


def test_only_a_doubtful_header_is_told() -> None:
    assert Header(0).remarks("x.csv") == ()
    (remark,) = Header(0, certain=False).remarks("x.csv")
    assert str(remark) == "The first row of x.csv was taken as the names of the columns."
