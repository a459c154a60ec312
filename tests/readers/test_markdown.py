import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers.document import Document
from copydesk.readers.format import ReadArticle, ReadOptions
from copydesk.readers.markdown import FORMAT


def read(text: str) -> ReadArticle:
    """The article in a Markdown file of this text."""
    (reading,) = FORMAT.read(Document.of_bytes("a.md", text.encode()), ReadOptions())
    assert isinstance(reading, ReadArticle)
    return reading


FULL = """---
title: Envoys meet
date: 2031-09-06T14:05:00+03:00
author: [Jane Doe, John Roe]
source: Reuters
location: Lorvan
category: Politics
lang: en-US
url: https://lorvan.example/1
tags: [ferry, sea]
words: 412
paid: yes
---

# Another headline

They **met** on Thursday.
"""


def test_front_matter_is_metadata_and_the_rest_is_the_text() -> None:
    reading = read(FULL)
    draft = reading.draft
    assert draft.text == "# Another headline\n\nThey **met** on Thursday.\n"
    assert (draft.title, draft.byline, draft.agency) == ("Envoys meet", "Jane Doe, John Roe", "Reuters")
    assert (draft.published, draft.place, draft.section) == (
        "2031-09-06T14:05:00+03:00",
        "Lorvan",
        "Politics",
    )
    assert (draft.language, draft.url) == ("en", "https://lorvan.example/1")
    assert draft.attributes == {"tags": "ferry, sea", "words": 412, "paid": True}
    assert (reading.guessed, reading.remarks) == (frozenset(), ())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Envoys meet #\n\nThey met.", "Envoys meet"),
        ("Envoys meet\n===\n\nThey met.", "Envoys meet"),
        ("*By Jane Doe*\n\n# Envoys meet\n\nThey met.", "Envoys meet"),
    ],
)
def test_the_first_heading_is_the_title(text: str, title: str) -> None:
    reading = read(text)
    assert (reading.draft.title, "title" in reading.guessed) == (title, False)
    assert reading.draft.text == text


def test_a_text_without_heading_is_titled_by_its_first_line() -> None:
    reading = read("Envoys meet\n\nThey met.")
    assert (reading.draft.title, reading.guessed) == ("Envoys meet", {"title"})


def test_a_story_is_read_through_its_markup() -> None:
    text = (
        "# Envoys meet\n\n**By Jane Doe**\n\n_6 September 2031_\n\nLORVAN (AP) — They met on Thursday again."
    )
    draft = read(text).draft
    assert (draft.byline, draft.published, draft.agency) == ("Jane Doe", "2031-09-06", "AP")
    assert draft.text == text


def test_front_matter_goes_before_what_the_text_looks_like() -> None:
    reading = read("---\nagency: dpa\n---\nEnvoys meet\n\nLORVAN (Meridian) - They met on Thursday again.")
    assert reading.draft.agency == "dpa"
    assert "agency" not in reading.guessed


def test_a_date_that_can_be_meant_two_ways_is_a_guess() -> None:
    reading = read("---\ndate: 4/5/2031\n---\n# T\n\nText")
    assert (reading.draft.published, reading.guessed) == ("2031-05-04", {"published"})


def test_what_is_not_understood_is_told() -> None:
    reading = read("---\ntitle: T\nnonsense\ndate: soon\nlang: Klingonese\n---\nText")
    assert [str(remark) for remark in reading.remarks] == [
        "The front matter of a.md was read without its lines 3. Write a key and a value in each.",
        "In the front matter of a.md the values of date, lang were not understood and left out.",
    ]


def test_a_file_of_front_matter_only_has_no_text() -> None:
    with pytest.raises(ReadError, match=r"a\.md has no text in it"):
        read("---\ntitle: T\n---\n\n")


def test_marks_alone_are_a_text() -> None:
    assert read("# ").draft.title == "#"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])) | st.text(st.sampled_from("-#=*a \n:")))
def test_without_front_matter_the_text_is_the_file(text: str) -> None:
    try:
        draft = read(text).draft
    except ReadError:
        return
    assert canonical(text).endswith(draft.text)
    assert draft.title.strip()


def test_a_mark_of_byte_order_behind_front_matter_is_none_of_the_text() -> None:
    found = read("---\ntitle: Quay\n---\n\ufeffIt reopens.\n").draft
    assert canonical(found.text) == found.text
    assert found.text.startswith("It reopens.")
