"""Quoted words that are all that somebody says: objects of verbs, cries, answers."""

import pytest

from copydesk.domain.annotation import QuotationType
from copydesk.suggest.quotations import quotations

CASES = """
The minister expressed "deep concern" over the reports. | expressed | The minister
The king offered "heartfelt condolences" to the families. | offered | The king
The ministry warned of "grave consequences" if the ship sailed. | warned of | The ministry
Marden accused the board of "playing with matches". | accused | Marden
Marden lashed out at "vultures in suits". | lashed | Marden
Marden objected to "the tone of the letter". | objected to | Marden
The mayor was accused by the union of "sleeping on the bridge". | accused | the union
To shouts of "Shame!" from the gallery, the minister left. | shouts of | the gallery
The speech was met with cries of "Liar!" | cries of |
"Why not?" was his reply. | reply | his
"We lost" was all Marden would say. | say | Marden
"The floor fell away," was how one trader put it. | put | one trader
"Less is more" is the verdict of the party. | verdict | the party
The deal, which Marden called "a bad joke", was signed on Monday. | called | Marden
In what he called "an act of war", the ship was seized. | called | he
The move was hailed by Marden as "a good day for science". | hailed | Marden
Wages grew, which the bank described in a note as "comfortable, but no cushion." | described | the bank
His answer was short: "Not today." | answer | His
The minister was blunt: "The money is gone." | | The minister
Marden, on the delay: "I will be back." | | Marden
The paper quoted an official as saying "the matter is closed." | quoted | an official
His wife was quoted by the paper as saying "he counts them." | quoted | His wife
"""
"""A sentence, the cue, the speaker."""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_words_that_are_all_that_is_said_are_direct(case: str) -> None:
    text, cue, speaker = (part.strip() for part in case.split("|"))
    (found,) = quotations(text, language="en")
    (content,) = found.spans
    assert found.type is QuotationType.DIRECT
    assert content.of(text).startswith('"')
    assert content.of(text).rstrip().endswith('"')
    assert [span.of(text) for span in found.cue] == ([cue] if cue else [])
    assert [span.of(text) for span in found.speaker_spans] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    "text",
    [
        'The board rejected "Plan B" twice.',
        'The board expected a "dry" summer.',
        'Farmers condemned "dry" summers.',
        'The claims "of the north" were settled.',
    ],
)
def test_quoted_names_and_kinds_are_no_speech(text: str) -> None:
    assert quotations(text, language="en") == []
