"""Nouns that report a clause, who says it, and where it ends."""

import pytest

from copydesk.suggest.quotations import quotations

CASES = """
The mayor renewed a call for the pier to be closed. | for the pier to be closed | call | The mayor
The mayor's call for the pier to be closed went unheard. | for the pier to be closed | call | The mayor
The union issued a call to boycott the vote. | to boycott the vote | call | The union
The bank's warning that prices would rise shook the market. | that prices would rise | warning | The bank
The claim that he stole the ring is false. | that he stole the ring | claim |
He rejected accusations of rigging the vote. | rigging the vote | accusations |
A promise by Marden to pay in May has yet to be kept. | to pay in May | promise | Marden
Despite its promise to pay by June, the board owes millions. | to pay by June | promise | its
He rejected Marden's claim that eels found there died. | that eels found there died | claim | Marden
The envoy exuded confidence that talks would resume. | that talks would resume | confidence | The envoy
The envoy voiced his readiness to host the talks. | to host the talks | readiness | his
Amid reports that the pier was sinking, the owners fled. | that the pier was sinking | reports |
"""
"""A sentence, what is reported, the noun, the speaker."""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_a_noun_reports(case: str) -> None:
    text, content, cue, speaker = (part.strip() for part in case.split("|"))
    (found,) = quotations(text)
    parts = (found.spans, found.cue, found.speaker_spans)
    assert ["".join(span.of(text) for span in spans) for spans in parts] == [content, cue, speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The report that was published on Monday is long.",
        "The demand that drove prices up has faded.",
        "It was a charge that the owners dismissed as idle.",
        "The calls to the office were many.",
        "It was a threat to shipping.",
        "His hope that the pier would open was vain.",
        "There is no concern that the eels will leave.",
    ],
)
def test_a_noun_that_only_is_described_reports_nothing(text: str) -> None:
    assert quotations(text) == []
