"""What is called something and stands before who calls it so."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.russian_objects import called_before
from copydesk.suggest.quoting.sentence import sentence_of


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("Слухи о сборе Анна Лис назвала «бредом».", ["Слухи о сборе", "«бредом»"], "Анна Лис"),
        ("Такие слухи мэр Рябов назвал «бредом».", ["Такие слухи", "«бредом»"], "мэр Рябов"),
        ("Слухи он назвал «бредом».", ["Слухи", "«бредом»"], "он"),
        ("Итоги встречи в мэрии назвали «бредом».", ["Итоги встречи", "«бредом»"], "мэрии"),
        ("Мэр Рябов назвал «бредом» слухи.", ["«бредом» слухи"], "Мэр Рябов"),
        ("Министр финансов Рябов назвал «бредом».", [], ""),
        ("Он назвал «бредом».", [], ""),
    ],
)
def test_objects_may_stand_before_who_calls_them_something(
    text: str, content: list[str], speaker: str
) -> None:
    quoted = Span(text.index("«"), text.index("»") + 1)
    s = sentence_of(text, Span(0, len(text)), [quoted], lexicon("ru"))
    at = next(n for n, word in enumerate(s.words) if word.startswith("назва"))
    found = called_before(s, at, at + 1)
    assert [span.of(text) for span in found[0].content] == content if found else not content
    if found and found[0].speaker:
        assert found[0].speaker.of(text) == speaker
