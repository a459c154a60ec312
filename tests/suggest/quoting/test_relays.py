"""Who only passes on what somebody has said."""

import pytest

from copydesk.domain.annotation import Kind
from copydesk.suggest.engine import suggest


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("Мост закрыт, сказал мэр Иван Гай, передаёт корреспондент «Волны».", "Мост закрыт", "мэр Иван Гай"),
        ("Мост закроют до утра, заявил мэр Иван Гай, сообщает АБВ.", "Мост закроют до утра", "мэр Иван Гай"),
        ("Мэр Иван Гай сказал, что мост закрыт, передаёт АБВ.", "что мост закрыт", "Мэр Иван Гай"),
        ("Как сказал мэр Иван Гай, мост закроют, пишет «Волна».", "мост закроют", "мэр Иван Гай"),
        ("«Мост цел и стоит», — сказал мэр Иван Гай, пишет АБВ.", "«Мост цел и стоит»", "мэр Иван Гай"),
        ("Мост закроют до самого утра, передаёт «Волна».", "Мост закроют до самого утра", "«Волна»"),
        ("Мэр сказал, что суд передаёт дело.", "что суд передаёт дело", "Мэр"),
    ],
)
def test_only_who_says_it_speaks(text: str, content: str, speaker: str) -> None:
    found = [one for one in suggest(text, language="ru") if one.kind is Kind.QUOTATION]
    assert [[span.of(text) for span in one.spans] for one in found] == [[content]]
    assert found[0].speaker_spans[0].of(text) == speaker
