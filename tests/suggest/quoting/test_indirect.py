"""What is reported without quote marks: the constructions, and what is none."""

import time

import pytest

from copydesk.domain.annotation import QuotationType
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.quotations import quotations

CASES = """
Ilse Marden said that the piers would hold. | that the piers would hold | said | Ilse Marden
Ilse Marden said the piers would hold. | the piers would hold | said | Ilse Marden
The board said in a statement on Monday that it was ready. | that it was ready | said | The board
The piers hold, the ferry board said in a statement. | The piers hold | said | the ferry board
The piers hold, said Ann Lee, chair of the board. | The piers hold | said | Ann Lee, chair of the board
According to the ferry board, the piers will hold. | the piers will hold | According to | the ferry board
The piers will hold, according to Ilse Marden. | The piers will hold | according to | Ilse Marden
Marden told reporters that she was tired. | that she was tired | told | Marden
Marden told the council she was tired. | she was tired | told | Marden
Marden urged the owners to wait for the tide. | to wait for the tide | urged | Marden
The union vowed to fight the cuts. | to fight the cuts | vowed | The union
She asked whether the ferry was late. | whether the ferry was late | asked | She
Divers reported hearing a bang. | hearing a bang | reported | Divers
Lee was quoted as saying that it had rained. | that it had rained | was quoted as saying | Lee
The study found that eels were rare. | that eels were rare | found | The study
Exports fell by a tenth, the figures show. | Exports fell by a tenth | show | the figures
Marden accused the owners of hiding a leak. | hiding a leak | accused | Marden
Owners, who met on Monday, said they would sue. | they would sue | said | Owners, who met on Monday
The man who owns the pier said it was late. | it was late | said | The man who owns the pier
A firm that wants to buy a pier said it was late. | it was late | said | A firm that wants to buy a pier
Lee, who paid $30,000, said it was late. | it was late | said | Lee, who paid $30,000
Lee, whose mother, Ann, is ill, said it was late. | it was late | said | Lee, whose mother, Ann, is ill
Lee, who met Orr, who was new, said it was late. | it was late | said | Lee, who met Orr, who was new
Lee said there was no hurry. | there was no hurry | said | Lee
The agency says nothing was stolen. | nothing was stolen | says | The agency
Owners said no ferry had sailed. | no ferry had sailed | said | Owners
The mayor says on her page that she's ready. | that she's ready | says | The mayor
Four people drowned, police and divers said. | Four people drowned | said | police and divers
The piers hold, a diver, Ann Lee, said last week. | The piers hold | said | a diver, Ann Lee
The mother of two told Lee it was late. | it was late | told | The mother of two
A cook accused of stealing eels told Lee she slept. | she slept | told | A cook accused of stealing eels
Lee said last year was bad. | last year was bad | said | Lee
Tea is bad, according to a study published on Monday. | Tea is bad | according to | a study published
Lee called the work impressive. | the work impressive | called | Lee
Lee told state radio there was no hurry. | there was no hurry | told | Lee
A report by the Tarn board found that it was late. | that it was late | found | A report by the Tarn board
A cook found alive in a cave told divers it was late. | it was late | told | A cook found alive in a cave
The union promised not to strike. | not to strike | promised | The union
The union vowed on Monday to fight the cuts. | to fight the cuts | vowed | The union
Lee asked the owners what they would do. | what they would do | asked | Lee
Police asked people who had seen it to call in. | to call in | asked | Police
A survey showed that eels were rare. | that eels were rare | showed | A survey
Officials say praise for the pier is early. | praise for the pier is early | say | Officials
The court heard that the pier was unsafe. | that the pier was unsafe | heard | The court
The report found eels were rare. | eels were rare | found | The report
It emerged that the pier was unsafe. | that the pier was unsafe | emerged | It
The mayor is adamant that the pier is safe. | that the pier is safe | adamant | The mayor
The bank signalled that rates would rise. | that rates would rise | signalled | The bank
Lee begged the owners to wait. | to wait | begged | Lee
Lee admitted taking the ring. | taking the ring | admitted | Lee
Lee confessed to taking the ring. | taking the ring | confessed to | Lee
Lee insisted on being heard. | being heard | insisted on | Lee
Lee pleaded with the owners to wait. | to wait | pleaded with | Lee
The board sought to know why the pier had closed. | why the pier had closed | sought to know | The board
Eels are rare, divers wrote in the journal Annals of Water. | Eels are rare | wrote | divers
As the mayor put it, the pier is a ruin. | the pier is a ruin | put it | the mayor
Lee, who lost $30,000, said it rained. | it rained | said | Lee, who lost $30,000
ORLE, May 4 (Echo) - The Tide Bank on Monday cut it and said it was late. | it was late | said | The Tide Bank
Lee, an expert, favoured a cut, arguing that it was late. | that it was late | arguing | Lee, an expert
The Tide Board later shut the pier and warned that it was late. | that it was late | warned | The Tide Board
The Tide Board issued a statement saying it was late. | it was late | saying | a statement
TRP state unit chief Ann Lee said that it was late. | that it was late | said | TRP state unit chief Ann Lee
It rained, according to laws passed on Friday by me. | It rained | according to | laws passed on Friday by me
The daily said it rained. | it rained | said | The daily
Two voted no. The mayor said eels were rare. | eels were rare | said | The mayor
The board's chair, Ann Lee, warned that ice was due. | that ice was due | warned | The board's chair, Ann Lee
A firm, which has cooks, men and cats, said it was. | it was | said | A firm, which has cooks, men and cats
The Tern Line, which owns it, claims that it is. | that it is | claims | The Tern Line, which owns it
Orr, the pier's owner, painted it and said it was new. | it was new | said | Orr, the pier's owner
Lee had twice reported that the mast was loose. | that the mast was loose | reported | Lee
Lee has more than once warned that it would fall. | that it would fall | warned | Lee
The board said a vote on whether to go was due. | a vote on whether to go was due | said | The board
Marden urged the chair, Ann Lee, to wait. | to wait | urged | Marden
Marden accused the owner, Tern Ships, of hiding a leak. | hiding a leak | accused | Marden
Lee objected that the mast was new. | that the mast was new | objected | Lee
He nevertheless said it was late. | it was late | said | He
Lee said at least two piers had closed. | at least two piers had closed | said | Lee
Lee said more than 40 piers had closed. | more than 40 piers had closed | said | Lee
Lee told reporters over 40 piers had closed. | over 40 piers had closed | told | Lee
Lee said about 20 minutes later the pier had closed. | the pier had closed | said | Lee
Lee, a cook, which is rare, said it was late. | it was late | said | Lee, a cook, which is rare
On Monday, the cook, which is rare, said it was late. | it was late | said | the cook, which is rare
Lee came to office in May promising to paint the pier. | to paint the pier | promising | Lee
Lee won the vote pledging to paint the pier. | to paint the pier | pledging | Lee
Eels are rare, figures from the Tide Board show. | Eels are rare | show | figures from the Tide Board
Eels are rare, minutes show. | Eels are rare | show | minutes
The bank projected that rates would rise. | that rates would rise | projected | The bank
The bank signalled it would wait. | it would wait | signalled | The bank
Lee pledged to paint the pier, and was jeered. | to paint the pier | pledged | Lee
Last year's cook, Ann Lee, said it was late. | it was late | said | Last year's cook, Ann Lee
In a note posted online it said eels were rare. | eels were rare | said | it
Sea air may heal, trial finds. | Sea air may heal | finds | trial
"""
"""A sentence, what is reported, the cue, the speaker."""


def read(text: str, found: Suggestion) -> tuple[str, str, str]:
    parts = (found.spans, found.cue, found.speaker_spans)
    content, cue, speaker = (" + ".join(span.of(text) for span in spans) for spans in parts)
    return content, cue, speaker


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_a_clause_is_reported(case: str) -> None:
    text, content, cue, speaker = case.split(" | ")
    (found,) = quotations(text)
    assert read(text, found) == (content, cue, speaker)
    assert found.type is QuotationType.INDIRECT
    assert found.score < 0.95


def test_what_a_court_is_told_is_reported_by_nobody() -> None:
    text = "The mast had been cracked, a jury was told on Friday."
    (found,) = quotations(text, language="en")
    assert read(text, found) == ("The mast had been cracked", "told", "")


def test_and_goes_on_with_who_spoke_behind_a_clause() -> None:
    text = "The mast had cost a fortune, Lee said, and urged them not to paint it."
    assert [read(text, each)[2] for each in quotations(text, language="en")] == ["Lee", "Lee"]


def test_a_part_in_quote_marks_behind_not_to_is_part_of_what_is_urged() -> None:
    text = 'Marden urged the board not to "sleep on the pier".'
    (found,) = quotations(text, language="en")
    assert (read(text, found)[0], found.type) == ('not to "sleep on the pier"', QuotationType.MIXED)


def test_what_somebody_does_not_say_is_less_sure() -> None:
    def score(text: str) -> float:
        return quotations(text)[0].score

    assert score("Marden did not say that it rained.") < score("Marden did say that it rained.")
    assert score("Marden never said it rained.") < score("Marden said it rained.")


def test_what_a_participle_reports_is_no_part_of_what_was_said_before() -> None:
    text = 'The plan "harms the poor", Marden added, calling it "a disgrace".'
    assert [[span.of(text) for span in one.spans] for one in quotations(text)] == [
        ['The plan "harms the poor"'],
        ['it "a disgrace"'],
    ]


def test_a_participle_reports_for_who_spoke_before() -> None:
    text = "Marden said the tide was high, adding that it would rise."
    first, second = quotations(text)
    assert read(text, first) == ("the tide was high", "said", "Marden")
    assert read(text, second) == ("that it would rise", "adding", "Marden")


def test_two_verbs_of_one_subject_are_two_quotations() -> None:
    text = "The mayor agreed to talks and warned that money was short."
    (found,) = quotations(text)
    assert read(text, found) == ("that money was short", "warned", "The mayor")


def test_a_reported_clause_with_a_quoted_part_is_one_mixed_quotation() -> None:
    text = 'Marden said the piers were "sound enough" for now.'
    (found,) = quotations(text)
    assert read(text, found)[0] == 'the piers were "sound enough" for now'
    assert found.type is QuotationType.MIXED


def test_a_clause_that_reporting_words_interrupt_has_two_parts() -> None:
    text = "Two of the boats, Marden admitted, were hers."
    (found,) = quotations(text)
    assert read(text, found) == ("Two of the boats + were hers", "admitted", "Marden")


@pytest.mark.parametrize("more", ["but the ferry will not", "unless it rains", "and cannot be closed"])
def test_the_clause_may_go_on_behind_the_reporting_words(more: str) -> None:
    text = f"The pier will open on Monday, the mayor said, {more}."
    (found,) = quotations(text)
    assert read(text, found) == (f"The pier will open on Monday + {more}", "said", "the mayor")


@pytest.mark.parametrize(
    "more", ["but declined to say when", "and left the room", "but owners said it was late"]
)
def test_the_clause_ends_where_the_speaker_does_something_else(more: str) -> None:
    text = f"The pier will open on Monday, the mayor said, {more}."
    assert read(text, quotations(text)[0]) == ("The pier will open on Monday", "said", "the mayor")


def test_going_on_reports_where_it_interrupts() -> None:
    text = "A worn tyre and the wind, she went on, had played a part."
    (found,) = quotations(text)
    assert read(text, found) == ("A worn tyre and the wind + had played a part", "went on", "she")


def test_whom_it_is_told_to_may_stand_between() -> None:
    text = "Two thirds of the jobs, she told Radio Lorvan, were gone."
    (found,) = quotations(text)
    assert read(text, found) == ("Two thirds of the jobs + were gone", "told", "she")


ENDS = """
Lee said {the pier would open}, while the mayor said {it would not}.
Lee said {the pier would open}, and the mayor said {it would not}.
Lee said {the pier would open} and the mayor warned {that it would not}.
Lee said {the pier would open}, days after the mayor said {it was lost}.
Lee told the court {that she was innocent}, without giving details.
The board said {it had cut the dividend}, sending its shares down 9 percent.
Owners claimed {to have paid in May}, a claim that was never proved.
They added {that the hen had been caught}, in what appeared to be a joke.
Owners said {more piers would close}.
Though Lee admitted {taking the ring}, she stayed.
After owners said in May {that piers would close}, the mayor resigned.
A man claiming {to be a doctor} was arrested.
A man who had denied {setting fire to his boat} was freed.
The bill, which critics say {is too weak}, was passed.
Divers found what they said {was a grave}.
Saying {she was ill}, Lee resigned.
A letter saying {that the lease had ended} was found.
The mayor called for {the pier to be closed}.
Lee asked for {her name to be removed}.
The league called {the stop illegal}.
"""


@pytest.mark.parametrize("case", ENDS.strip().splitlines())
def test_what_is_reported_ends_where_the_reporter_goes_on(case: str) -> None:
    text = case.replace("{", "").replace("}", "")
    expected = [each.partition("}")[0] for each in case.split("{")[1:]]
    assert [" + ".join(span.of(text) for span in found.spans) for found in quotations(text)] == expected


def test_who_is_quoted_as_saying_is_the_speaker() -> None:
    text = "The paper quoted Marden as saying that the piers were old."
    (found,) = quotations(text)
    assert read(text, found) == ("that the piers were old", "quoted + as saying", "Marden")


def test_a_dateline_is_no_part_of_what_is_said() -> None:
    text = "LORVAN, May 4 (Meridian) - The ferry will sail again on Monday, its owner said."
    (found,) = quotations(text)
    assert read(text, found)[0] == "The ferry will sail again on Monday"


@pytest.mark.parametrize(
    "text",
    [
        "Marden believes that the tide will turn.",
        "The owner hopes to sail in May.",
        "The board plans a new pier, and the mayor thinks it is late.",
        "The report was long and the claims were many.",
        "The piers held.",
        "Ann Lee, of one of four northern states that had refused it, slept.",
        "Lee did not say when she would leave.",
        "The mayor declined to say whether the pier was safe.",
        "Everything Lee says is wrong.",
        "The firm made no promise in May.",
    ],
)
def test_what_nobody_says_is_no_quotation(text: str) -> None:
    assert quotations(text) == []


@pytest.mark.parametrize(
    "unit",
    [
        '"a" said ',
        "quoted as saying ",
        "X: y\n",
        "a - b ",
        "‘a ",
        "said ",
        "he said, ",
        "said that ",
        "according to ",
        "and said ",
        ", who ",
        "(",
        ") said ",
        "to say ",
    ],
)
def test_time_grows_with_the_text_only(unit: str) -> None:
    start = time.process_time()
    quotations(unit * (100_000 // len(unit)), language="en")
    assert time.process_time() - start < 10


OTHERS = """
ru | Дипломат отметил, что причал закрыт. | что причал закрыт | отметил | Дипломат
ru | Причал у озера закрыт, сообщил мэр Иван Ладов. | Причал у озера закрыт | сообщил | мэр Иван Ладов
ru | По словам Ладова, причал на озере закрыт. | причал на озере закрыт | По словам | Ладова
ru | Ладов призвал жителей не выходить на лёд. | не выходить на лёд | призвал | Ладов
ru | ЛОРВАН. 4 мая (Меридиан) - Причал закрыт надолго, заявил Ладов. | Причал закрыт надолго | заявил | Ладов
de | Sie betonte, dass niemand warten müsse. | dass niemand warten müsse | betonte | Sie
de | Die Ministerin sagte, der Pegel werde steigen. | der Pegel werde steigen | sagte | Die Ministerin
fr | Selon le conseil, les quais sont sûrs. | les quais sont sûrs | Selon | le conseil
fr | Les quais sont sûrs, a indiqué le conseil. | Les quais sont sûrs | indiqué | le conseil
es | El alcalde dijo que el muelle era seguro. | que el muelle era seguro | dijo | El alcalde
"""


@pytest.mark.parametrize("case", OTHERS.strip().splitlines())
def test_other_languages_report_too(case: str) -> None:
    language, text, content, cue, speaker = case.split(" | ")
    (found,) = quotations(text, language=language)
    assert read(text, found) == (content, cue, speaker)


def test_behind_a_comma_a_second_verb_has_the_subject_of_the_main_one() -> None:
    text = 'Raske denied that the pilots had been warned, and called the report "a tale for tourists".'
    found = quotations(text)
    assert [one.speaker_spans[0].of(text) for one in found] == ["Raske", "Raske"]


def test_a_noun_in_ing_behind_the_saying_reports_nothing_again() -> None:
    text = "The judges said in their ruling that the pier was unsafe."
    (found,) = quotations(text)
    assert read(text, found) == ("that the pier was unsafe", "said", "The judges")


def test_content_ends_before_a_name_with_a_title_and_the_verb() -> None:
    text = "The union urged members to wait, its leader, Ann Lee, said."
    found = quotations(text, language="en")
    assert [one.spans[0].of(text) for one in found] == ["The union urged members to wait", "to wait"]


def test_the_subject_is_behind_what_opens_the_sentence() -> None:
    text = "Before leaving, the governor planted a tree and said it was late."
    (found,) = quotations(text, language="en")
    assert read(text, found) == ("it was late", "said", "the governor")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The piers had moved in March, a charge the airline denied.", []),
        ("Owners were not told either, Ann Lee said.", ["Owners were not told either"]),
        ("Lee, who wrote her first book in jail and won a prize, is dead.", []),
        ("Lee slept for hours before calling a doctor.", []),
        ("Lee will recall 200 dolls over choking fears.", []),
        ("Lee voiced anger at what she called a trick.", ["a trick"]),
        ("A man accused of setting fire to a barn was freed.", []),
    ],
)
def test_what_only_looks_like_speech_is_none(text: str, content: list[str]) -> None:
    assert [one.spans[0].of(text) for one in quotations(text)] == content


def test_a_name_before_two_descriptions_is_no_part_of_what_is_said() -> None:
    text = '"It fell," Ann Lee, a broker from Tarn, one of the ten, said on Monday.'
    assert [one.type for one in quotations(text)] == [QuotationType.DIRECT]


def test_what_others_say_behind_but_is_not_said_by_who_is_silent() -> None:
    text = "Lee declined to comment, but an aide said it was late."
    (found,) = quotations(text, language="en")
    assert read(text, found) == ("it was late", "said", "an aide")


def test_what_is_told_ends_before_a_small_title_and_who_says_that_it_was() -> None:
    text = "He told divers it was late, fire chief Ann Lee said."
    assert [one.spans[0].of(text) for one in quotations(text)] == [
        "He told divers it was late",
        "it was late",
    ]
