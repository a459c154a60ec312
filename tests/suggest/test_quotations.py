"""Quotations in quote marks: content, cue and speaker words, and what is none."""

import pytest

from copydesk.domain.annotation import QuotationType
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.quotations import quotations


def read(text: str, found: Suggestion) -> tuple[list[str], list[str], list[str]]:
    parts = (found.spans, found.cue, found.speaker_spans)
    content, cue, speaker = ([span.of(text) for span in spans] for spans in parts)
    return content, cue, speaker


@pytest.mark.parametrize(
    ("text", "content", "cue", "speaker"),
    [
        ('"We can," Ilse Marden said.', ['"We can,"'], ["said"], ["Ilse Marden"]),
        ("“We can,” said Ilse Marden.", ["“We can,”"], ["said"], ["Ilse Marden"]),
        ('Ilse Marden said: "We can."', ['"We can."'], ["said"], ["Ilse Marden"]),
        (
            'The chair, Ilse Marden, told reporters, "We can start in May."',
            ['"We can start in May."'],
            ["told"],
            ["The chair, Ilse Marden"],
        ),
        ("«Мы готовы начать», — сказала она.", ["«Мы готовы начать»"], ["сказала"], ["она"]),
        ("„Wir können das“, sagte sie.", ["„Wir können das“"], ["sagte"], ["sie"]),
        ("“We saw the piers burn.” — Tobin Raske", ["“We saw the piers burn.”"], [], ["Tobin Raske"]),
    ],
)
def test_quoted_words_come_with_cue_and_speaker(
    text: str, content: list[str], cue: list[str], speaker: list[str]
) -> None:
    (found,) = quotations(text)
    assert read(text, found) == (content, cue, speaker)
    assert found.type is QuotationType.DIRECT


@pytest.mark.parametrize("between", ["Ilse Marden said,", "said Ilse Marden.", "she added."])
def test_an_interrupted_quotation_is_one(between: str) -> None:
    text = f'"We can," {between} "if the piers hold."'
    (found,) = quotations(text)
    assert [span.of(text) for span in found.spans] == ['"We can,"', '"if the piers hold."']


def test_two_speakers_in_one_paragraph_are_two_quotations() -> None:
    text = '"We can start," Marden said. "We cannot start," said Raske.'
    assert [read(text, each)[2] for each in quotations(text)] == [["Marden"], ["Raske"]]


def test_a_part_in_quote_marks_stands_for_the_reported_clause() -> None:
    text = 'Raske said that the piers were "sound enough" for now.'
    (found,) = quotations(text)
    assert read(text, found)[0] == ['that the piers were "sound enough" for now']
    assert found.type is QuotationType.MIXED


@pytest.mark.parametrize(
    "text",
    [
        'The "ghost" ship passed the piers.',
        "She hummed “Songs of the Lake” all day.",
        'The so-called "free ferry" cost nine crowns.',
        'Crews sailed on the "Velmora Star" in May.',
    ],
)
def test_words_in_quote_marks_that_nobody_says_are_none(text: str) -> None:
    assert quotations(text) == []


def test_a_whole_quoted_sentence_needs_no_speaker() -> None:
    (found,) = quotations('The crowd was loud.\n\n"We want our ferry back at last!"\n')
    assert (found.cue, found.speaker_spans) == ((), ())


def test_the_verb_inside_another_quotation_is_not_its_cue() -> None:
    text = '"I said no to all of it," Marden replied.'
    (found,) = quotations(text)
    assert read(text, found)[1] == ["replied"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("When calm had been restored he told members that the day was over.", "he"),
        ("“The lamp went out at noon,” the press centre noted.", "the press centre"),
        ("“We are a little sad,” admitted Pia Sand. Asked why, she replied, “One. Always one.”", "she"),
    ],
)
def test_the_last_speaker_is_named_by_no_more_words_than_needed(text: str, speaker: str) -> None:
    assert [span.of(text) for span in quotations(text, language="en")[-1].speaker_spans] == [speaker]


def test_a_question_behind_quoted_words_does_not_report_them() -> None:
    text = "“We are sad,” admitted Pia Sand. “I know it well.” Asked why, she replied, “One. Always one.”"
    assert [each.cue[0].of(text) for each in quotations(text, language="en") if each.cue] == [
        "admitted",
        "replied",
    ]


def test_a_sentence_that_ends_in_quoted_words_goes_on_behind_the_reporting_ones() -> None:
    text = "“What would become of us?” she explains. “And then I heard myself say, ‘You row, Pia. Row.’”"
    assert [span.of(text) for each in quotations(text, language="en") for span in each.spans][1:] == [
        "“And then I heard myself say, ‘You row, Pia. Row.’”",
        "‘You row, Pia. Row.’",
    ]


def test_an_initial_is_no_preposition() -> None:
    text = "«Снег растаял», — сказал лесник К. С. Дубов."
    assert [span.of(text) for one in quotations(text) for span in one.speaker_spans] == ["лесник К. С. Дубов"]


def test_what_is_quoted_within_paragraphs_of_one_speaker_is_found() -> None:
    text = (
        '"Nobody told us to stop on that night.\n\n'
        "\"If the board had said to me, 'Come home,' I would have,\" Ann Lee said."
    )
    found = [each.spans[0].of(text) for each in quotations(text, language="en")]
    assert "'Come home,'" in found


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('"We always were." "I am not," said Ann Lee.', [[], ["Ann Lee"]]),
        ('Tom Raske said: "We are ready." "I am not," said Ann Lee.', [["Tom Raske"], ["Ann Lee"]]),
        ("« Nous sommes prêts. » « Moi non », a dit Anne Duroc.", [[], ["Anne Duroc"]]),
    ],
)
def test_of_quoted_words_side_by_side_each_has_its_own_speaker(text: str, speakers: list[list[str]]) -> None:
    found = quotations(text, language="fr" if "«" in text else "en")
    assert [read(text, one)[2] for one in found] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "It goes without saying that prices rise.",
        "That said, the mayor stayed.",
        "Selm, which has long pushed for tougher rules, welcomed it.",
    ],
)
def test_what_only_sounds_like_reporting_is_none(text: str) -> None:
    assert quotations(text) == []


def test_the_last_full_stop_of_initials_is_the_speakers() -> None:
    text = "The U.S. said it would help."
    assert read(text, quotations(text)[0])[2] == ["The U.S."]


@pytest.mark.parametrize("space", ["", " ", "\u00a0"])
def test_a_french_sentence_in_marks_ends_before_the_next_whatever_space_is_inside(space: str) -> None:
    text = f"Le maire Jean Morvel part. «{space}Nous partons ainsi.{space}» Il ajoute que la nuit tombait."
    direct, told = quotations(text, language="fr")
    assert [span.of(text) for span in direct.spans] == [f"«{space}Nous partons ainsi.{space}»"]
    assert direct.cue == ()
    assert [span.of(text) for span in told.spans] == ["que la nuit tombait"]


def test_words_behind_a_full_stop_do_not_report_the_sentence_in_marks_before() -> None:
    text = "Selma Arden est partie. « Nous revenons demain. » Selon Ian Morvel, la nuit tombe."
    assert [span.of(text) for each in quotations(text, language="fr") for span in each.spans] == [
        "« Nous revenons demain. »",
        "la nuit tombe",
    ]
