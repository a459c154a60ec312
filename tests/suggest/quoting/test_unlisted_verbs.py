"""Verbs that no list has, right behind quoted words."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import sentence_of
from copydesk.suggest.quoting.unlisted_verbs import is_russian_report, unlisted_verb


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("fr", "« Assez », s'étrangle Ann Lee.", "étrangle"),
        ("fr", "« Assez », a soufflonné le passeur.", "soufflonné"),
        ("es", "«Basta», disparató el barquero.", "disparató"),
        ("fr", "« Assez », œuvre de Tarn, brille.", ""),
        ("fr", "« Assez » étrangle Ann Lee.", ""),
        ("ru", "«Хватит», — сердится паромщик.", "сердится"),
        ("ru", "«Хватит», — всплеснула руками Анна Лис.", "всплеснула"),
        ("ru", "«Хватит нам этих паромов!» — негодует Анна Лис.", "негодует"),
        ("ru", "«Хватит», — вздыхает она.", "вздыхает"),
        ("ru", "«Да», — машет рукой она.", "машет"),
        ("ru", "«Хватит», — комитет Анны Лис.", ""),
        ("ru", "«Хватит» сердит паромщика.", ""),
        ("ru", "«Хватит» — сердит паромщика.", ""),
        ("en", '"Enough", zooms Ann Lee.', ""),
    ],
)
def test_what_stands_between_quoted_words_and_a_subject_is_a_verb(
    language: str, text: str, verb: str
) -> None:
    quoted = Span(0, max(text.rfind(mark) for mark in '»"') + 1)
    sentence = sentence_of(text, Span(0, len(text)), [quoted], lexicon(language))
    behind = text[quoted.end :]
    at = unlisted_verb(sentence, 1 + behind.startswith(",") + ("—" in behind[:3]))
    assert (sentence.words[at] if at >= 0 else "") == verb


def test_a_russian_verb_that_no_list_has_needs_somebody_who_does_it() -> None:
    assert is_russian_report(", — сердится Анна Лис. —")
    assert is_russian_report(", — отчитался инженер, —")
    assert not is_russian_report(", — быстро и весело, —")
