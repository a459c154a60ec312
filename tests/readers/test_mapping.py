import pytest

from copydesk.readers.column_names import is_known, normal, rank
from copydesk.readers.format import ATTRIBUTE, IGNORED
from copydesk.readers.mapping import guess

PROSE = "The envoys of Velmora met in Lorvan and spoke about the harbour for the whole of the afternoon. "
SAMPLES = {
    "title": "Envoys meet",
    "text": PROSE * 3,
    "published": "2031-04-05 10:00:00",
    "agency": "Meridian",
    "place": "Lorvan",
    "byline": "Ana Vey",
    "language": "en",
    "url": "https://example.org/a/1",
    "section": "Politics",
    "": "x1",
}


def guessed(columns: dict[str, str]) -> dict[str, str]:
    """The mapping for columns whose values are those of a field; what is no field is not in it."""
    rows = [{column: SAMPLES[field] for column, field in columns.items()}] * 3
    mapping = guess(tuple(columns), rows).mapping
    return {column: field for column, field in mapping.items() if field not in {ATTRIBUTE, IGNORED}}


@pytest.mark.parametrize(
    "columns",
    [
        {"Title": "title", "Text": "text", "Date": "published", "Source": "agency"},
        {
            "Überschrift": "title",
            "Volltext": "text",
            "Datum": "published",
            "Quelle": "agency",
            "Ressort": "section",
        },
        {"titre": "title", "texte": "text", "date de publication": "published", "auteur": "byline"},
        {"título": "title", "contenido": "text", "fecha": "published", "sección": "section", "enlace": "url"},
        {"Заголовок": "title", "Текст": "text", "Дата публикации": "published", "Источник": "agency"},
        {"العنوان": "title", "النص": "text", "تاريخ النشر": "published", "المصدر": "agency"},
        {
            "hed": "title",
            "articleText": "text",
            "pubDate": "published",
            "outlet": "agency",
            "desk": "section",
        },
        # news-please
        {
            "authors": "byline",
            "date_publish": "published",
            "language": "language",
            "maintext": "text",
            "source_domain": "agency",
            "title": "title",
            "url": "url",
        },
        # All the news
        {
            "title": "title",
            "publication": "agency",
            "author": "byline",
            "date": "published",
            "article": "text",
        },
        # cc_news
        {"title": "title", "text": "text", "domain": "agency", "date": "published", "url": "url"},
        # Media Cloud
        {
            "language": "language",
            "media_name": "agency",
            "publish_date": "published",
            "title": "title",
            "text": "text",
        },
        # the Guardian's interface
        {
            "sectionName": "section",
            "webPublicationDate": "published",
            "webUrl": "url",
            "fields.headline": "title",
            "fields.bodyText": "text",
            "fields.byline": "byline",
        },
        # NewsAPI
        {
            "source.name": "agency",
            "author": "byline",
            "title": "title",
            "publishedAt": "published",
            "content": "text",
        },
        # WordPress' interface
        {"date": "published", "link": "url", "title.rendered": "title", "content.rendered": "text"},
        # the New York Times' interface
        {
            "lead_paragraph": "text",
            "pub_date": "published",
            "headline.main": "title",
            "byline.original": "byline",
        },
    ],
    ids=lambda columns: next(iter(columns)),
)
def test_names_tell(columns: dict[str, str]) -> None:
    assert guessed(columns) == columns


def test_values_tell_where_names_do_not() -> None:
    columns = {"a": "title", "b": "text", "c": "published", "d": "url"}
    assert guessed(columns) == {"b": "text", "c": "published", "d": "url"}


def test_what_values_told_is_said() -> None:
    rows = [{"title": "Envoys meet", "b": PROSE}]
    assert guess(("title", "b"), rows).by_values == {"text"}


def test_a_field_is_the_one_column_that_fits_best() -> None:
    columns = {"content": "text", "full_text": "text"}
    rows = [{"content": PROSE, "full_text": f"{PROSE} {PROSE}"}]
    assert guess(tuple(columns), rows).mapping == {"content": ATTRIBUTE, "full_text": "text"}


def test_a_name_with_other_values_is_not_believed() -> None:
    rows = [{"text": "3", "date": "soon", "url": "none yet", "article": PROSE * 5}]
    assert guess(tuple(rows[0]), rows).mapping == {
        "text": ATTRIBUTE,
        "date": ATTRIBUTE,
        "url": ATTRIBUTE,
        "article": "text",
    }


def test_titles_may_be_very_long_beside_a_text() -> None:
    rows = [{"Title": PROSE * 9, "body": PROSE * 40, "subject": PROSE * 9 + "x"}] * 3
    assert guess(("subject", "Title", "body"), rows).mapping == {
        "subject": ATTRIBUTE,
        "Title": "title",
        "body": "text",
    }
    assert guess(("Title", "body"), [{"Title": PROSE * 9, "body": PROSE}] * 3).mapping["Title"] == "title"
    assert guess(("subject", "body"), rows).mapping["subject"] == ATTRIBUTE


@pytest.mark.parametrize("times", [1, 3])
def test_a_title_may_be_longer_than_ten_of_its_texts(times: int) -> None:
    rows = [{"title": PROSE * 9, "text": "Minister Ada Quill opened the new quay today."}] * times
    assert len(rows[0]["title"]) > 10 * len(rows[0]["text"])
    assert guess(("title", "text"), rows).mapping == {"title": "title", "text": "text"}


def test_long_titles_without_a_column_that_is_called_a_text_may_be_the_text() -> None:
    rows = [{"title": PROSE * 9, "remark": PROSE * 2}] * 3
    assert guess(("title", "remark"), rows).mapping["title"] != "title"


def test_a_summary_is_the_text_only_where_nothing_else_is() -> None:
    rows = [{"summary": PROSE, "unheard_of": PROSE * 9}]
    assert guess(tuple(rows[0]), rows).mapping["unheard_of"] == "text"
    assert guess(("summary",), rows).mapping["summary"] == "text"


def test_row_numbers_and_twins_are_left_out() -> None:
    rows = [
        {"Unnamed: 0": str(n), "id": f"a{n}", "text": f"{PROSE} {n}", "copy": f"{PROSE} {n}"}
        for n in range(3)
    ]
    assert guess(tuple(rows[0]), rows).mapping == {
        "Unnamed: 0": IGNORED,
        "id": ATTRIBUTE,
        "text": "text",
        "copy": IGNORED,
    }


def test_when_it_was_downloaded_is_not_when_it_was_published() -> None:
    rows = [{"date_download": "2031-04-05", "text": PROSE}]
    assert guess(tuple(rows[0]), rows).mapping["date_download"] == ATTRIBUTE


def test_a_table_of_figures_has_no_text() -> None:
    rows = [{"a": "1", "b": "2031-04-05", "c": "https://example.org/some/very/long/address/of/a/page/1"}]
    assert "text" not in guess(tuple(rows[0]), rows).mapping.values()


def test_names_are_compared_without_case_marks_and_accents() -> None:
    assert normal("Date de Publication") == normal("date_de_publication") == "datedepublication"
    assert rank("title", "TÍTULO") is not None
    assert is_known("articleBody")
    assert not is_known("Velmora")
