"""What one says in several quoted stretches is one quotation; what another verb reports is not."""

from copydesk.domain.annotation import QuotationType
from copydesk.suggest.quotations import quotations


def read(text: str) -> list[tuple[list[str], list[str]]]:
    found = quotations(text, language="en")
    return [([s.of(text) for s in each.spans], [s.of(text) for s in each.speaker_spans]) for each in found]


def test_the_next_paragraph_goes_on_with_what_was_said() -> None:
    text = '"We lost," Marden said on Monday.\n\n"The road is shut."\n\nShe left.'
    assert read(text) == [(['"We lost,"', '"The road is shut."'], ["Marden"])]


def test_a_paragraph_with_a_verb_of_its_own_is_another_quotation() -> None:
    text = '"We lost," Marden said.\n\n"The road is shut," said Raske.'
    assert read(text) == [(['"We lost,"'], ["Marden"]), (['"The road is shut,"'], ["Raske"])]


def test_a_second_verb_reports_a_second_quotation_of_the_same_speaker() -> None:
    text = '"We lost," Marden said, and added: "We shall be back."'
    assert read(text) == [(['"We lost,"'], ["Marden"]), (['"We shall be back."'], ["Marden"])]


def test_what_others_cry_meanwhile_is_not_the_speakers() -> None:
    text = '"We lost," Marden said, to cries of "Shame!" from the gallery.'
    assert [each[1] for each in read(text)] == [["Marden"], ["the gallery"]]


def test_the_verb_of_quoted_words_reports_nothing_else() -> None:
    text = '"We lost," Marden told the paper Lake Courier in a long interview that was printed on Sunday.'
    assert read(text) == [(['"We lost,"'], ["Marden"])]


def test_quoted_words_can_end_a_clause_that_has_none() -> None:
    text = 'The bridge would be closed, she said, "until the last bolt is checked."'
    (found,) = quotations(text, language="en")
    assert found.type is QuotationType.MIXED
    assert [span.of(text) for span in found.spans] == [
        "The bridge would be closed",
        '"until the last bolt is checked."',
    ]


def test_who_stands_before_a_colon_says_what_follows() -> None:
    found = quotations("„Sie hält“, sagte Ida Orr. Der Wirt freute sich: „Endlich.“", language="de")
    assert [len(each.spans) for each in found] == [1, 1]
