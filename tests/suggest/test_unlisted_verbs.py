"""Verbs that no list has, right behind quoted words."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.lexicon import lexicon
from copydesk.suggest.sentence import sentence_of
from copydesk.suggest.unlisted_verbs import unlisted_verb


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("fr", "« Assez », s'étrangle Ann Lee.", "étrangle"),
        ("fr", "« Assez », a soufflonné le passeur.", "soufflonné"),
        ("es", "«Basta», disparató el barquero.", "disparató"),
        ("fr", "« Assez », œuvre de Tarn, brille.", ""),
        ("fr", "« Assez » étrangle Ann Lee.", ""),
        ("en", '"Enough", zooms Ann Lee.', ""),
    ],
)
def test_what_stands_between_quoted_words_and_a_subject_is_a_verb(
    language: str, text: str, verb: str
) -> None:
    quoted = Span(0, max(text.rfind(mark) for mark in '»"') + 1)
    sentence = sentence_of(text, Span(0, len(text)), [quoted], lexicon(language))
    at = unlisted_verb(sentence, 2 if "," in text[quoted.end :][:1] else 1)
    assert (sentence.words[at] if at >= 0 else "") == verb
