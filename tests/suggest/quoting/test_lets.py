"""Who lets something be said in German."""

import pytest

from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize(
    ("text", "said", "who"),
    [
        (
            "Der Wirt ließ über seine Anwältin ausrichten, er habe geschlafen.",
            "er habe geschlafen",
            "Der Wirt",
        ),
        ("Er habe geschlafen, ließ der Wirt am Montag mitteilen.", "Er habe geschlafen", "der Wirt"),
        ("Das Amt lässt wissen, dass es prüft.", "dass es prüft", "Das Amt"),
    ],
)
def test_who_lets_say_it_says_it(text: str, said: str, who: str) -> None:
    found = quotations(text, language="de")
    assert [(each.spans[0].of(text), each.speaker_spans[0].of(text)) for each in found] == [(said, who)]


def test_what_is_known_is_not_said() -> None:
    assert quotations("Wir wissen, dass es regnet.", language="de") == []
