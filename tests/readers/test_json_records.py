import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, Reading, ReadOptions
from copydesk.readers.json_events import DEEPEST, events, place_of_articles
from copydesk.readers.json_records import FORMAT
from copydesk.readers.json_values import flat

PROSE = "Послы Вельморы встретились в Лорване и весь день говорили о гавани."
ARTICLES = [
    {"title": "Послы", "text": PROSE},
    {"title": "Envoys", "text": "The envoys of Velmora met in Lorvan."},
]


def read(content: object) -> list[Reading]:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    return list(FORMAT.read(Document.of_bytes("x.json", raw), ReadOptions()))


def drafts(content: object) -> list[ArticleDraft]:
    readings = read(content)
    assert [str(reading) for reading in readings if isinstance(reading, ReadError)] == []
    return [reading.draft for reading in readings if isinstance(reading, ReadArticle)]


def test_a_number_beyond_all_is_damage() -> None:
    with pytest.raises(ReadError, match=r"x\.json"):
        read(b'[{"title": 1e+39999999999999999999900, "text": "The ferry sank."}]')


@pytest.mark.parametrize(
    "content",
    [
        ARTICLES,
        {"status": "ok", "articles": ARTICLES},
        {"facets": [{"a": 1}] * 5, "response": {"results": ARTICLES}},
        {
            "hits": {
                "total": 2,
                "hits": [{"_id": n, "_source": article} for n, article in enumerate(ARTICLES)],
            }
        },
        {"odd": [{"a": 1}], "unheard_of": ARTICLES},
    ],
    ids=["a list", "under a name", "two levels down", "a search engine's answer", "under any name"],
)
def test_the_list_of_articles_is_found(content: object) -> None:
    assert [draft.title for draft in drafts(content)] == ["Послы", "Envoys"]


def test_one_article_may_be_the_whole_file() -> None:
    (draft,) = drafts(
        {"authors": ["Ana Vey"], "images": [{"src": "a.png"}] * 3, "title": "Послы", "maintext": PROSE}
    )
    assert (draft.title, draft.text, draft.byline) == ("Послы", PROSE, "Ana Vey")


def test_objects_may_follow_one_another() -> None:
    raw = "\n\n".join(json.dumps(article, indent=2) for article in ARTICLES).encode()
    assert [draft.title for draft in drafts(raw)] == ["Послы", "Envoys"]


def test_objects_within_an_article_are_columns_of_their_own() -> None:
    article = {
        "webTitle": "Послы",
        "fields": {"bodyText": PROSE, "wordcount": "9"},
        "source": {"id": None, "name": "Meridian"},
        "tags": [{"id": "a"}],
    }
    (draft,) = drafts({"response": {"results": [article]}})
    assert (draft.title, draft.text, draft.agency) == ("Послы", PROSE, "Meridian")
    assert draft.attributes == {"fields.wordcount": 9, "tags": '[{"id":"a"}]'}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_marks_of_encodings_are_followed(encoding: str) -> None:
    assert drafts(json.dumps(ARTICLES, ensure_ascii=False).encode(encoding))[0].text == PROSE


def test_what_is_no_number_is_empty() -> None:
    assert drafts(json.dumps([{"text": PROSE, "n": float("nan")}]).encode())[0].attributes == {}


def test_an_entry_that_is_no_object_is_a_failure_and_the_others_come_in() -> None:
    readings = read([ARTICLES[0], "x", ARTICLES[1]])
    assert [isinstance(reading, ReadArticle) for reading in readings] == [True, False, True]
    assert str(readings[1]) == "Entry 2 of x.json is not an object."


def test_what_came_before_the_damage_comes_in() -> None:
    readings = read(json.dumps(ARTICLES).encode()[:-10])
    assert isinstance(readings[0], ReadArticle)
    assert "damaged after its entry 1" in str(readings[1])


@pytest.mark.parametrize(
    "raw", [b"", b"no json", b"[{", b'{"a"', b"\xff\xfe\x00", b"[" * 200_000, b'{"a":' * 9999]
)
def test_what_is_no_json_is_refused(raw: bytes) -> None:
    with pytest.raises(ReadError):
        read(raw)


@pytest.mark.parametrize("content", [[], {}, {"articles": []}, "text", 12])
def test_what_holds_no_articles_is_refused(content: object) -> None:
    try:
        readings = read(content)
    except ReadError:
        readings = []
    assert not any(isinstance(reading, ReadArticle) for reading in readings)


def test_nesting_has_an_end() -> None:
    within = "[" * DEEPEST + "]" * DEEPEST
    with pytest.raises(ReadError, match="nested too deep"):
        read(f"[{within}]".encode())


def test_a_dataset_of_copydesk_is_left_to_its_import() -> None:
    document = Document.of_bytes("x.json", b'{"copydesk": 1, "offset_unit": "code point", "text": "x"}\n')
    assert not FORMAT.claims(document)


def test_names_within_names_are_flattened_no_further_than_three_levels() -> None:
    assert flat({"a": {"b": {"c": {"d": 1}}}, "e": 2}) == {"a.b.c": {"d": 1}, "e": 2}


def test_a_list_of_lists_is_no_list_of_articles() -> None:
    document = Document.of_bytes("x.json", b'{"a": [[{"b": 1}], [{"b": 2}]], "c": [{"d": 1}]}')
    with document.open() as file:
        assert place_of_articles(events(file, "x.json")) == ("c",)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_texts_come_back_as_they_were_written(texts: list[str]) -> None:
    texts = [f"An article about {text}".replace("<", "(").replace("&", "+") for text in texts]
    assert [draft.text for draft in drafts([{"text": text} for text in texts])] == list(map(canonical, texts))


ANY = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=200) | ANY | st.text(alphabet='{}[]":, \\ua1enulNa', max_size=40).map(str.encode))
def test_anything_is_read_or_refused(content: object) -> None:
    try:
        assert all(isinstance(reading, ReadArticle | ReadError) for reading in read(content))
    except ReadError as error:
        assert "x.json" in str(error)


def test_bytes_that_are_no_utf8_are_told() -> None:
    with pytest.raises(ReadError):
        read(b'[{"t\xed\xa0\x80": "x", "text": "The envoys met in Lorvan."}]')
