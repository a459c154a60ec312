"""What every article gets, whatever format it is read from: what its file's name says, and its language."""

from dataclasses import replace
from functools import cache
from typing import Any

from copydesk.errors import Sentence
from copydesk.readers.format import ReadArticle
from copydesk.readers.languages import language_of
from copydesk.readers.name_pattern import FromName, NamePattern


class Completion:
    """Completes the articles of one document.

    ``pattern`` says what the document's ``name`` tells, empty for nothing. Raises UserError where the
    pattern makes no sense.
    """

    def __init__(self, name: str, pattern: str = "") -> None:
        self._said = _known(pattern).read(name) if pattern else FromName()
        self._remarks: tuple[Sentence, ...] = ()
        if self._said is None:
            sentence = Sentence(
                "{name} does not fit the pattern {pattern}, so that nothing was read from its name.",
                name=name,
                pattern=pattern,
            )
            self._remarks = (sentence,)

    def of(self, reading: ReadArticle, **stated: str) -> ReadArticle:
        """The article, complete, and with the fields that are ``stated``.

        What is to be said about the name is a remark of the first.
        """
        remarks, self._remarks = self._remarks, ()
        draft, guessed = reading.draft, reading.guessed
        added: dict[str, Any] = {**stated}
        if self._said:
            told = _told(self._said, reading)
            added |= told
            added["attributes"] = {**self._said.attributes, **draft.attributes}
            guessed -= told.keys()
        if not (draft.language or "language" in added) and (language := language_of(draft.text)):
            added["language"] = language
            guessed |= {"language"}
        return ReadArticle(replace(draft, **added), guessed, (*reading.remarks, *remarks))


_known = cache(NamePattern)


def _told(said: FromName, reading: ReadArticle) -> dict[str, str]:
    """What the document states stays, what was guessed gives way to the name."""
    return {
        name: value
        for name, value in said.fields.items()
        if name in reading.guessed or not getattr(reading.draft, name)
    }
