"""A slip in the language or the date that a script gives is told in a sentence."""

import re
from typing import Any

import pytest

import copydesk
from copydesk.suggest.asked import check


@pytest.mark.parametrize("language", [None, "", "en", "pt-BR", "EN", "zh-Hant-TW", "yue", "xx"])
def test_codes_of_languages_are_taken(language: str | None) -> None:
    check("A story.", language)


@pytest.mark.parametrize(
    "published",
    [
        None,
        "",
        "2031",
        "2031-05",
        "2031-05-02",
        "2031-05-02T08:40",
        "2031-05-02 08:40:00",
        "2031-05-02T08:40Z",
    ],
)
def test_dates_of_articles_are_taken(published: str | None) -> None:
    check("A story.", "en", published)


@pytest.mark.parametrize("language", ["english", "en_US", "e", "Deutsch", "en-", "12", "en de"])
def test_what_is_no_code_is_refused(language: str) -> None:
    said = f'language has to be a BCP 47 code such as "en" or "pt-BR", not {language!r}.'
    with pytest.raises(ValueError, match=re.escape(said)):
        copydesk.suggest("A story.", language=language)


@pytest.mark.parametrize(
    "published",
    ["2 May 2031", "2031-13-01", "2031-02-30", "02.05.2031", "2031-5-2", "2031-05-02T", "2031-05-02T27:00"],
)
def test_what_is_no_date_is_refused(published: str) -> None:
    said = f'published has to be a date in ISO 8601 such as "2031-05-02", not {published!r}.'
    with pytest.raises(ValueError, match=re.escape(said)):
        copydesk.suggest("A story.", published=published)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"language": 7}, "language has to be a str or None, not int."),
        ({"published": 2031}, "published has to be a str or None, not int."),
    ],
)
def test_what_is_no_text_is_refused(options: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=re.escape(said)):
        copydesk.suggest("A story.", **options)
