"""The keys' rules in texts that are torn, at any place: none may fail, and what they find is in the text."""

import random
from collections.abc import Iterator

import pytest
from tests.gold.reading import articles
from tests.suggest.test_torn import torn

from copydesk.domain.names import name_at, name_meant, names_here, word_at
from copydesk.domain.quotes import quotation_type, quoted_at, snapped
from copydesk.domain.reporting import cue_of, reported_at, speaker_beside
from copydesk.domain.selection import clauses_at, ladder, paragraph_at, sentence_at, widened
from copydesk.domain.snapping import tidied
from copydesk.domain.span import Span

_TEXTS = 150
_AT = (sentence_at, paragraph_at, reported_at, word_at, name_at, quoted_at)
BROKE = (
    "TEXT-BrevoniaresignationTEXT Letter of Brevonia's central bank governor",
    "Night shiftsstudyAge  theheart by six years,   suggests",
    '« Qui, ’s"on" ? », a interrompu le président, ,Marc,-Aurèle Tissandeau.',
    "The bird, sadly;, was it\n,noted.",
    "Le ministre annonce qu'il pleut.",
)


@pytest.mark.parametrize("text", BROKE)
def test_what_once_failed(text: str) -> None:
    for offset in range(len(text) + 1):
        for found in from_caret(text, offset):
            assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("language", ["en", "ru", "de", "fr", "es"])
def test_torn_stories(language: str) -> None:
    chance = random.Random(language)
    stories = [one.text for one in articles("work") if one.language == language]
    for _ in range(_TEXTS):
        text = torn(chance.choice(stories), chance)
        start = chance.randrange(len(text))
        span = Span(start, chance.randint(start + 1, min(len(text), start + 200)))
        for found in (*from_caret(text, start), *from_selection(text, span)):
            assert 0 <= found.start < found.end <= len(text)


def from_caret(text: str, offset: int) -> Iterator[Span]:
    yield from filter(None, (find(text, offset) for find in _AT))
    yield from names_here(text, offset)
    yield from ladder(text, offset, offset)
    yield from filter(None, (widened(text, offset, offset), name_meant(text, offset, lambda _: None)))


def from_selection(text: str, span: Span) -> Iterator[Span]:
    yield from clauses_at(text, span, sentence_at(text, span.start))
    yield from ladder(text, span.start, span.end)
    yield from filter(None, (tidied(text, span), snapped(text, span), widened(text, span.start, span.end)))
    quotation_type(text, (span,))
    cue = cue_of(text, (span,))
    if cue is not None:
        yield cue
        yield from filter(None, (speaker_beside(text, cue, (span,)),))
