import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import ReadError, Sentence
from copydesk.readers.format import ReadArticle
from copydesk.readers.news_archives import ArchivedArticle, number_in, or_refused, reading_of, readings_of


def read(article: ArchivedArticle) -> ReadArticle:
    reading = reading_of(article, "export.txt")
    assert isinstance(reading, ReadArticle)
    return reading


def test_what_is_stated_becomes_a_draft() -> None:
    stated = ArchivedArticle(
        title=" The  ferry ",
        text="\nIt sank.\n",
        date="14 April 2031",
        agency="Courier",
        place="LORVAN",
        byline="By Ana Voss",
        language="English",
        number="7",
        words=2,
        attributes={"page": "3", "edition": " "},
    )
    reading = read(stated)
    assert (reading.draft.title, reading.draft.text) == ("The ferry", "It sank.")
    assert (reading.draft.place, reading.draft.byline, reading.draft.language) == ("Lorvan", "Ana Voss", "en")
    assert reading.draft.attributes == {"document number": "7", "words": 2, "page": "3"}
    assert (reading.guessed, reading.remarks) == (frozenset(), ())


@pytest.mark.parametrize(
    ("written", "byline"),
    [
        ("Von Jan Ott", "Jan Ott"),
        ("Par Léa Martin, Lorvan", "Léa Martin, Lorvan"),
        ("Von der Au, Ida", "Von der Au, Ida"),
        ("Von Osk, Ida", "Von Osk, Ida"),
    ],
)
def test_a_byline_is_without_the_word_before_the_names(written: str, byline: str) -> None:
    assert read(ArchivedArticle(text="It sank.", byline=written)).draft.byline == byline


def test_a_mark_before_the_text_is_no_part_of_it() -> None:
    assert read(ArchivedArticle(text="\n\ufeff\nIt sank.\ufeff\n")).draft.text == "It sank."
    assert isinstance(reading_of(ArchivedArticle(text="\ufeff\n"), "export.txt"), ReadError)


def test_a_text_that_is_an_abstract_is_told() -> None:
    (remark,) = read(ArchivedArticle(title="Ferry", text="It sank.", is_abstract=True)).remarks
    assert str(remark) == "The text of “Ferry” is its abstract, not the whole article."


def test_a_headline_that_is_missing_is_guessed() -> None:
    reading = read(ArchivedArticle(text="It sank.\n\nNobody drowned."))
    assert (reading.draft.title, reading.guessed) == ("It sank.", {"title"})


@pytest.mark.parametrize(
    "article", [ArchivedArticle(title="Ferry"), ArchivedArticle(text="It", cut_off=True)]
)
def test_what_has_no_text_or_is_cut_off_is_no_article(article: ArchivedArticle) -> None:
    assert isinstance(reading_of(article, "export.txt"), ReadError)


def test_words_are_not_counted_where_no_spaces_set_them_apart() -> None:
    assert read(ArchivedArticle(text="渡し船は沈んだ。", words=800, language="Japanese")).remarks == ()
    assert read(ArchivedArticle(text="It sank.", words=800, language="English")).remarks != ()


def test_remarks_about_the_document_go_to_its_first_article() -> None:
    rows = [ArchivedArticle(), ArchivedArticle(text="a"), ArchivedArticle(text="b", of=3)]
    remark = Sentence("Look at it.")
    first, second, third = readings_of(rows, "export.txt", (remark,))
    assert isinstance(first, ReadError)
    assert isinstance(second, ReadArticle)
    assert isinstance(third, ReadArticle)
    assert (second.remarks, third.remarks) == ((remark,), ())


def test_another_number_of_articles_is_said_with_the_last_article() -> None:
    rows = [ArchivedArticle(text="a", of=9), ArchivedArticle(text="b", of=9), ArchivedArticle()]
    readings = list(readings_of(rows, "export.txt"))
    remarks = [str(remark) for read in readings if isinstance(read, ReadArticle) for remark in read.remarks]
    assert remarks == ["export.txt says that it holds 9 articles, but 3 were found in it."]


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(ReadError, match="nothing"):
        list(or_refused(iter(()), ReadError("nothing")))
    assert len(list(or_refused(readings_of([ArchivedArticle()], "a"), ReadError("nothing")))) == 1


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("355 words", 355),
        ("1,204 words", 1204),
        ("1.204 Wörter", 1204),
        ("1 204 mots", 1204),
        ("12字", 12),
        ("no", None),
    ],
)
def test_lengths_are_read_in_each_spelling(written: str, number: int | None) -> None:
    assert number_in(written) == number


@given(
    st.builds(
        ArchivedArticle, title=st.text(), text=st.text(), date=st.text(), place=st.text(), language=st.text()
    )
)
def test_anything_is_an_article_or_a_reason(article: ArchivedArticle) -> None:
    reading = reading_of(article, "export.txt")
    assert isinstance(reading, ReadError) == (not article.text.strip())
