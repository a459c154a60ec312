import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, ReadOptions
from copydesk.readers.plain import FORMAT, LONGEST_TITLE, article_of

STORY = """Envoys meet
By Jane Doe
6 September 2031, 14:05 GMT

LORVAN, Sept 6 (Reuters) - Envoys met on Thursday.
"""


def read(raw: bytes) -> ReadArticle:
    (reading,) = FORMAT.read(Document.of_bytes("a.txt", raw), ReadOptions())
    assert isinstance(reading, ReadArticle)
    return reading


def test_the_text_stays_whole_and_its_metadata_is_read_off() -> None:
    draft = read(STORY.encode()).draft
    assert draft.text == STORY
    assert (draft.title, draft.byline, draft.agency, draft.place) == (
        "Envoys meet",
        "Jane Doe",
        "Reuters",
        "Lorvan",
    )
    assert draft.published == "2031-09-06T14:05:00+00:00"


def test_what_is_read_off_weak_evidence_is_guessed() -> None:
    assert article_of("Envoys meet\n\nThey met.").guessed == {"title"}
    assert article_of(STORY).guessed == frozenset()


def test_a_guessed_encoding_is_told() -> None:
    text = "Послы встретились\n\nПослы встретились в четверг, чтобы поговорить о новом пароме."
    reading = read(text.encode("koi8_r"))
    assert reading.draft.text == text
    assert [str(remark) for remark in reading.remarks] == [
        "a.txt was read as KOI8-R. Check that its letters look right."
    ]


def test_a_title_is_cut_at_its_longest() -> None:
    title = article_of("word " * 200).draft.title
    assert len(title) <= LONGEST_TITLE
    assert title.endswith("…")


@settings(deadline=None)  # the languages load at the first
@given(st.binary(max_size=3000) | st.text().map(str.encode))
def test_any_bytes_are_an_article_or_a_reason(raw: bytes) -> None:
    try:
        draft = read(raw).draft
    except ReadError as error:
        assert "a.txt" in str(error)
        return
    assert draft.text == canonical(draft.text)
    assert draft.title.strip()


def test_white_space_is_no_article() -> None:
    with pytest.raises(ReadError, match=r"a\.txt has no text in it"):
        read(b" \n\n\t")


MAIL = """From: Ana Reyes <ana@desk.example>
To: night.desk@desk.example
Subject: Fwd: Ferry strike ends
Date: Thu, 6 Sep 2031 10:00:00 +0000

Please use this one.

> The ferry strike ended on Thursday, the union said.
> Boats leave again at noon.
"""


def test_an_email_saved_as_text_has_its_subject_as_title() -> None:
    article = read(MAIL.encode())
    assert article.draft.text == MAIL, "no word and no offset changes"
    assert article.draft.title == "Ferry strike ends"
    assert article.draft.byline == "Ana Reyes"
    assert article.draft.published == "2031-09-06T10:00:00+00:00"
    assert "title" not in article.guessed
    german = "Betreff: AW: Streik\nVon: Ana Reyes\nAn: Nachtdienst\n\nDer Streik ist vorbei.\n"
    assert read(german.encode()).draft.title == "Streik"


@pytest.mark.parametrize(
    "text",
    [
        "From: the sea\n\nBoats came in.\n",
        "From: Ana\nSubject: A strike\nIt went on.\n",
        "From: Ana\nSubject: A strike\n\nIt went on.\n",
        "Ferry strike ends\n\nFrom: Ana\nTo: Bo\nSubject: Another\n\nText.\n",
    ],
)
def test_what_may_be_text_stays_text(text: str) -> None:
    assert read(text.encode()).draft.title == text.split("\n", 1)[0]
