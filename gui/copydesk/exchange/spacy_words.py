"""An article's tokens as spaCy counts them: white space that is more than one blank is a token, too.

https://spacy.io/api/doc#init: the text of a Doc is its words, each with a blank behind it or not. So what
stands between two tokens is the blank of the first one, a token of its own, or the one and then the
other.
"""

from dataclasses import dataclass, field

from copydesk.domain.span import Span
from copydesk.exchange.tokens import Sentence, Token, TokenIndex, sentences


@dataclass(slots=True)
class Words:
    """The words of a text with what a Doc needs to know of each."""

    words: list[str] = field(default_factory=list[str])
    spaces: list[bool] = field(default_factory=list[bool])
    starts: list[bool] = field(default_factory=list[bool])
    places: list[Token] = field(default_factory=list[Token])

    def index(self) -> TokenIndex:
        """All tokens, to look up which a span touches."""
        return TokenIndex([Sentence(Span(0, self.places[-1].end), tuple(self.places))] if self.places else [])


def words_of(text: str) -> Words:
    """The words of the text: put together again they are all of it."""
    found = Words()
    end = 0
    for sentence in sentences(text):
        begins = True
        for token in sentence.tokens:
            start, last = token
            if end < start:
                _add_space(found, text, end, start)
            found.words.append(text[start:last])
            found.spaces.append(False)
            found.starts.append(begins)
            found.places.append(token)
            begins, end = False, last
    _add_space(found, text, end, len(text))
    if found.starts:
        found.starts[0] = True
    return found


def _add_space(found: Words, text: str, start: int, end: int) -> None:
    if start < end and found.words and text[start] == " ":
        found.spaces[-1] = True
        start += 1
    if start < end:
        found.words.append(text[start:end])
        found.spaces.append(False)
        found.starts.append(False)
        found.places.append(Token(start, end))
