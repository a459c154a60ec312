"""To whom something is said in German is not who says it."""

import pytest

from copydesk.domain.span import Span
from copydesk.suggest.quoting.datives import is_alone, is_behind_place, is_told
from copydesk.suggest.quoting.lexicon import lexicon
from copydesk.suggest.quoting.sentence import Sentence, sentence_of


def sentence(text: str, language: str = "de") -> Sentence:
    start = text.find("„")
    quoted = [Span(start, text.index("“") + 1)] if start >= 0 else []
    return sentence_of(text, Span(0, len(text)), quoted, lexicon(language))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("sie der Zeitung", True),
        ("er Reportern", True),
        ("sie und Brenn", False),
        ("sie selbst", False),
        ("Kroll der Zeitung", False),
    ],
)
def test_behind_a_pronoun_stands_whom_it_is_said_to(text: str, alone: bool) -> None:
    s = sentence(text)
    assert is_alone(s, 0, len(s)) is alone
    assert not is_alone(sentence(text, "fr"), 0, len(s))


@pytest.mark.parametrize(
    ("text", "verb", "told"),
    [
        ("Dem Boten sagte Kroll alles", 2, True),
        ("Der Zeitung sagte Kroll alles", 2, True),
        ("Der „Post“ sagte Kroll alles", 2, True),
        ("Der Base sagte sie alles", 2, True),
        ("Der Bote sagte Kroll alles", 2, False),
        ("Im Hafen sagte Kroll alles", 2, True),
        ("Von Tann sagte Kroll alles", 2, False),
        ("Dem Boten sagte", 2, False),
    ],
)
def test_who_is_told_something_opens_a_sentence(text: str, verb: int, told: bool) -> None:
    assert is_told(sentence(text), 0, verb) is told


def test_a_quoted_name_is_where_something_is_said() -> None:
    assert is_behind_place(sentence("In der „Post“ sagte Kroll alles"), 3)
    assert not is_behind_place(sentence("Kroll in der „Post“ sagte alles"), 4)
    assert not is_behind_place(sentence("Von der „Post“ sagte Kroll alles"), 3)
