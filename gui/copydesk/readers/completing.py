"""What every article gets, whatever format it is read from: what its file's name says, and its language."""

from dataclasses import replace
from functools import cache

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

    def of(self, reading: ReadArticle) -> ReadArticle:
        """The article, complete; what is to be said about the name is a remark of the first."""
        remarks, self._remarks = self._remarks, ()
        if remarks:
            reading = replace(reading, remarks=(*reading.remarks, *remarks))
        return _with_language(_with_name(reading, self._said) if self._said else reading)


_known = cache(NamePattern)


def _with_name(reading: ReadArticle, said: FromName) -> ReadArticle:
    """What the document states stays, what was guessed gives way to the name."""
    draft = reading.draft
    taken = {
        name: value
        for name, value in said.fields.items()
        if name in reading.guessed or not getattr(draft, name)
    }
    if not taken and not said.attributes:
        return reading
    draft = replace(draft, **taken, attributes={**said.attributes, **draft.attributes})
    return replace(reading, draft=draft, guessed=reading.guessed - taken.keys())


def _with_language(reading: ReadArticle) -> ReadArticle:
    language = None if reading.draft.language else language_of(reading.draft.text)
    if language is None:
        return reading
    draft = replace(reading.draft, language=language)
    return replace(reading, draft=draft, guessed=reading.guessed | {"language"})
