"""What opens with who says it."""

import pytest

from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize(
    ("language", "text", "content", "cue", "speaker"),
    [
        (
            "en",
            "As Mayor Ida Stone said, the pier is closed.",
            "the pier is closed",
            "said",
            "Mayor Ida Stone",
        ),
        ("en", "As the board told us in May, prices will rise.", "prices will rise", "told", "the board"),
        ("ru", "Как сообщила Анна Зимина, мост закрыт.", "мост закрыт", "сообщила", "Анна Зимина"),
        ("ru", "Как рассказали в мэрии, мост закрыт до мая.", "мост закрыт до мая", "рассказали", "мэрии"),
        ("ru", "Как сказал мэр Иван Лужин, «мост закрыт».", "«мост закрыт»", "сказал", "мэр Иван Лужин"),
        ("fr", "Comme l'a dit Anne Duroc, le pont est fermé.", "le pont est fermé", "dit", "Anne Duroc"),
        ("es", "Como dijo Ana Roca, el puente está cerrado.", "el puente está cerrado", "dijo", "Ana Roca"),
    ],
)
def test_as_somebody_said(language: str, text: str, content: str, cue: str, speaker: str) -> None:
    (found,) = quotations(text, language=language)
    parts = (found.spans, found.cue, found.speaker_spans)
    assert [[span.of(text) for span in spans] for spans in parts] == [[content], [cue], [speaker]]


@pytest.mark.parametrize("text", ["As he left, the crowd cheered.", "As she spoke, it rained."])
def test_as_can_mean_when(text: str) -> None:
    assert quotations(text) == []
