"""What a script gives to :func:`copydesk.suggest` is looked at first: a slip there would only find less."""

import re
from datetime import date, datetime

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)([T ].+)?)?)?", re.ASCII)


def check(text: object, language: object = None, published: object = None) -> None:
    """See that the text is one, and the others None, empty or what they are to be.

    :raises TypeError: one of them is no str.
    :raises ValueError: the language is no BCP 47 code, or the date is not in ISO 8601 or is none.
    """
    if not isinstance(text, str):
        raise TypeError(f"The text to suggest from has to be a str, not {type(text).__name__}.")
    for name, value in (("language", language), ("published", published)):
        if not isinstance(value, str | None):
            raise TypeError(f"{name} has to be a str or None, not {type(value).__name__}.")
    if language and not _LANGUAGE.fullmatch(str(language)):
        raise ValueError(f'language has to be a BCP 47 code such as "en" or "pt-BR", not {language!r}.')
    if published and not _is_date(str(published)):
        raise ValueError(f'published has to be a date in ISO 8601 such as "2031-05-02", not {published!r}.')


def _is_date(written: str) -> bool:
    """Whether it is a year, a month or a day that there is, the day with a time or without."""
    found = _DAY.fullmatch(written)
    if found is None:
        return False
    year, month, day, time = found.groups()
    try:
        if time:
            datetime.fromisoformat(written)
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True
