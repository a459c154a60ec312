"""Russian subjects with a name in quote marks."""

import pytest

from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("В «Волне» на это отвечают, что катер цел.", "«Волне»"),
        ("Владелец «Волны» говорит, что катер цел.", "Владелец «Волны»"),
        ("Владелец «Волны» Иван Гай тогда уверял, что катер цел.", "Владелец «Волны» Иван Гай"),
    ],
)
def test_a_name_in_quote_marks_is_of_the_subject(text: str, who: str) -> None:
    found = quotations(text, language="ru")
    assert [each.speaker_spans[0].of(text) for each in found if each.speaker_spans] == [who]
