"""Who says what stands in quote marks: the verb and its subject on either side of the quoted words."""

import pytest

from copydesk.suggest.quotations import quotations

CASES = """
"We can," said Ann Lee, chair of the Ferry Board. | said | Ann Lee, chair of the Ferry Board
"We can," Brother Ole, 84, the last monk, told Meridian. | told | Brother Ole, 84, the last monk
"We can," sighs Ann Lee. | sighs | Ann Lee
"We can," she said, adding that it was late. | said | she
Ann Lee, who was late, said in a statement on Monday: "We can." | said | Ann Lee, who was late
"We can sail," the paper quoted her as saying. | quoted | her
Lee attacked the plan, saying, "We can sail without it." | saying | Lee
Ann Lee, head of the Chamber of Shipping: "He knows every rock." | | Ann Lee, head of the Chamber of Shipping
Asked how many, she replied, "Three. Always three." | replied | she
"We can," Lee, speaking in Lorvan, said. | said | Lee
"We can," two sources close to the board said. | said | two sources close to the board
"We can," one person briefed on the plan said. | said | one person briefed on the plan
"We can," said Ann Lee, head of the Ferry Board (TFB). | said | Ann Lee, head of the Ferry Board (TFB)
"We can," the new champion said. | said | the new champion
Lee said that none of the crew had been hurt and expressed "deep regret". | expressed | Lee
Lee said that three ships were lost and spoke of "a black day". | spoke of | Lee
Lee replied in a letter shown to the board: "We can." | replied | Lee
The mast stood there until May 21. "We can," Lee wrote in a letter. | wrote | Lee
"""
"""A sentence, the cue, the speaker."""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_quoted_words_have_a_verb_and_a_subject(case: str) -> None:
    text, cue, speaker = (part.strip() for part in case.split("|"))
    found = next(each for each in quotations(text, language="en") if '"' in each.spans[0].of(text))
    assert [span.of(text) for span in found.cue] == ([cue] if cue else [])
    assert [span.of(text) for span in found.speaker_spans] == [speaker]


def test_who_is_named_in_another_sentence_between_does_not_go_on() -> None:
    text = '"We won," Lee said. Asked about it, Alan Orr shook his head. "He is not for sale."'
    assert [each.spans[0].of(text) for each in quotations(text, language="en")] == [
        '"We won,"',
        '"He is not for sale."',
    ]
    text = '"We won," Lee said. He shook his head. "He is not for sale."'
    assert len(quotations(text, language="en")) == 1


def test_a_short_sentence_behind_the_reporting_words_goes_on() -> None:
    text = '"We rang the bell," an officer said. "It rang."'
    (found,) = quotations(text)
    assert [span.of(text) for span in found.spans] == ['"We rang the bell,"', '"It rang."']


def test_a_title_that_is_called_so_is_not_said() -> None:
    assert quotations('The town saw a play called "The Pier" in May.') == []


def test_words_quoted_within_words_are_a_quotation_of_their_own() -> None:
    text = "\"My aunt used to say, 'It is a waste of wax.' She was right,\" Lee said."
    outer, inner = quotations(text, language="en")
    assert [span.of(text) for span in inner.spans] == ["'It is a waste of wax.'"]
    assert inner.score < outer.score


def test_a_whole_sentence_in_marks_is_said_wherever_it_stands() -> None:
    (found,) = quotations('They sat under a banner with the words "We want our ferry back!" in red.')
    assert found.speaker_spans == ()


def test_what_something_is_likened_to_is_direct() -> None:
    text = 'It was a verse that Lorvan dismissed as "seaside theatre".'
    (found,) = quotations(text, language="en")
    assert [span.of(text) for span in found.spans] == ['"seaside theatre"']
