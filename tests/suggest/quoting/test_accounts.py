"""Phrases that report, before and behind what is said."""

import pytest

from copydesk.suggest.quotations import quotations

CASES = """
By Marden's account, the money was never paid. | the money was never paid | By account | Marden
By his own account, he had never met the banker. | he had never met the banker | By account | his
In the mayor's words, the pier is a ruin. | the pier is a ruin | In words | the mayor
The pier is a ruin, in the words of the mayor. | The pier is a ruin | in the words of | the mayor
The pier, according to Marden, is a ruin. | The pier is a ruin | according to | Marden
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_a_phrase_reports(case: str) -> None:
    text, content, cue, speaker = case.split(" | ")
    (found,) = quotations(text)
    parts = (found.spans, found.cue, found.speaker_spans)
    assert [" ".join(span.of(text) for span in spans) for spans in parts] == [content, cue, speaker]


def test_a_clause_may_go_on_behind_a_phrase() -> None:
    text = "Half of the piers are shut, according to Marden, but none of the docks."
    (found,) = quotations(text)
    parts = [span.of(text) for span in found.spans]
    assert parts == ["Half of the piers are shut", "but none of the docks"]


def test_who_asks_is_told_behind_by() -> None:
    text = "Asked by a radio reporter if the pier was safe, Marden left the room."
    (found,) = quotations(text)
    parts = (found.spans, found.cue, found.speaker_spans)
    told = [span.of(text) for spans in parts for span in spans]
    assert told == ["if the pier was safe", "Asked", "a radio reporter"]


def test_an_account_that_nobody_gives_reports_nothing() -> None:
    assert quotations("He paid by bank account, in a few words.") == []
