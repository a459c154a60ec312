"""What every article gets, whatever format it is read from: the language its text is in."""

from dataclasses import replace

from copydesk.readers.format import ReadArticle
from copydesk.readers.languages import language_of


def completed(reading: ReadArticle) -> ReadArticle:
    """The article with the language of its text, where the document states none."""
    language = None if reading.draft.language else language_of(reading.draft.text)
    if language is None:
        return reading
    draft = replace(reading.draft, language=language)
    return replace(reading, draft=draft, guessed=reading.guessed | {"language"})
