"""How far a quotation reaches around its quote marks: only the words in them, the clause, or nothing."""

import pytest

from copydesk.domain.annotation import QuotationType
from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('It was "the worst storm in memory," Marden said.', '"the worst storm in memory,"'),
        ('She laughed. "Not a chance." The door closed.', '"Not a chance."'),
        ('She said "yes" to the offer.', '"yes"'),
        ('Marden, who said "we are all in the same boat," left early.', '"we are all in the same boat,"'),
        ('The ministry protested against what it called "a clear breach".', '"a clear breach"'),
        ('What Marden said was "wait and see."', '"wait and see."'),
        ('The move was called "a bad joke" by Marden.', '"a bad joke"'),
        ('The move was condemned as "a bad joke".', '"a bad joke"'),
        ('A banner with the words "Give us back our tram" hung there.', '"Give us back our tram"'),
        ('Marden urged all crews "to stay calm".', '"to stay calm"'),
        ('Marden called on the board "to think again."', '"to think again."'),
        ('Marden told his deputies "to get a grip".', '"to get a grip"'),
        ('Marden paid tribute to "the courage of the crew".', '"the courage of the crew"'),
    ],
)
def test_only_the_quoted_words_are_said(text: str, content: str) -> None:
    (found,) = quotations(text, language="en")
    assert [span.of(text) for span in found.spans] == [content]
    assert found.type is QuotationType.DIRECT


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('The talks were "frank and useful," the minister said.', 'The talks were "frank and useful,"'),
        ('The minister said there was "no hunger".', 'there was "no hunger"'),
        ('Marden described the plan as "a trap", and left.', 'the plan as "a trap"'),
        ('Marden called the finding "rubbish".', 'the finding "rubbish"'),
        ('Marden vowed that it would be answered "in kind".', 'that it would be answered "in kind"'),
        ('Marden promised to dismiss "every idle clerk".', 'to dismiss "every idle clerk"'),
        ('Marden promised a "full and fair" inquiry.', 'a "full and fair" inquiry'),
        ('Marden said "certain elements" had sold the map.', '"certain elements" had sold the map'),
        ('Article 5 states that "no member shall block a port."', 'that "no member shall block a port."'),
    ],
)
def test_the_clause_around_quoted_words_is_mixed(text: str, content: str) -> None:
    (found,) = quotations(text, language="en")
    assert [span.of(text) for span in found.spans] == [content]
    assert found.type is QuotationType.MIXED


@pytest.mark.parametrize(
    ("text", "language", "contents"),
    [
        ("部长说：“我们明天开放这座桥。”他走了。", "zh", ["“我们明天开放这座桥。”"]),
        ("他们说“好”。", "zh", []),
        ("قالت: «سنفتح الجسر غدا ولن ننتظر؟» ثم خرجت.", "ar", ["«سنفتح الجسر غدا ولن ننتظر؟»"]),
    ],
)
def test_whole_quoted_sentences_are_found_in_any_script(
    text: str, language: str, contents: list[str]
) -> None:
    found = quotations(text, language=language)
    assert [span.of(text) for one in found for span in one.spans] == contents


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Мэр Иван Лис попросил горожан «не выходить на лёд».", ["«не выходить на лёд»"]),
        ("Суд обязал фирму «выплатить долг».", ["«выплатить долг»"]),
        ("Мэр Иван Лис сказал прямо: «Ждать нечего».", ["«Ждать нечего»"]),
        ("Мэр Иван Лис предложил проект «Тихий двор».", []),
        ("Мэр Иван Лис позвал горожан «на чай».", []),
    ],
)
def test_in_russian_all_that_is_asked_may_be_quoted(text: str, content: list[str]) -> None:
    found = quotations(text, language="ru")
    assert [span.of(text) for each in found for span in each.spans] == content
