"""A rubric before a colon is nobody who speaks."""

import pytest

from copydesk.domain.annotation import Kind
from copydesk.suggest.engine import suggest
from copydesk.suggest.quoting.rubrics import is_rubric


@pytest.mark.parametrize(
    "line",
    [
        '# Interview: "I would sail again"',
        'Opinion: "A new pier"',
        "Porträt: „Ich segle wieder“",
        "Entretien : « Je repars en mer »",
        "Entrevista: «Volvería al mar»",
    ],
)
def test_a_rubric_is_no_speaker(line: str) -> None:
    found = suggest(f"{line}\n\nIda Moss left in May.")
    assert not [one for one in found if one.kind is Kind.QUOTATION and one.speaker_spans]
    assert not [one for one in found if line[2:8] in getattr(one.actor, "name", "")]


def test_only_rubrics_make_one() -> None:
    assert is_rubric(["exclusive", "interview"])
    assert not is_rubric(["interview", "moss"])
    assert not is_rubric([])
