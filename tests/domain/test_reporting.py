import pytest
from tests.builders import span_of

from copydesk.domain.reporting import cue_of, reported_at, speaker_beside

CASES = """
"We can," said Jonas Feld, the union's leader, on Monday. | "We can," | said | Jonas Feld, the union's leader
"We can," she said, "do it." | "We can," + "do it." | said | she
"Stay," port head Mirela Osk told reporters, "or go." | "Stay," + "or go." | told | port head Mirela Osk
The union welcomed the plan but said that talks must follow. | that talks must follow | said | The union
Harbour Watch agreed and said that talks must follow. | that talks must follow | said | Harbour Watch
Boats may dock from May, according to the KPA. | Boats may dock from May | according to | the KPA
The premier has also warned that taxes would rise. | that taxes would rise | warned | The premier
Boris Tal, the mayor, said in a letter that it was over. | that it was over | said | Boris Tal, the mayor
"It rains." The diplomat added: "It pours." | "It pours." | added | The diplomat
„Wir tun das“, sagte Ministerin Anna Keller am Montag. | „Wir tun das“ | sagte | Ministerin Anna Keller
« Allons », a déclaré le président Jean Roux à Ay. | « Allons » | déclaré | le président Jean Roux
«Sí», dijo la ministra Eva Sol en Lugo. | «Sí» | dijo | la ministra Eva Sol
«Мы можем», — сказал министр Иван Петров журналистам. | «Мы можем» | сказал | министр Иван Петров
"""
"""A sentence, the quoted words, their cue, their speaker."""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_cue_and_speaker_stand_beside_the_quoted_words(case: str) -> None:
    text, content, cue, speaker = case.split(" | ")
    spans = tuple(span_of(text, words) for words in content.split(" + "))
    found = cue_of(text, spans)
    assert found is not None
    assert found.of(text) == cue
    beside = speaker_beside(text, found, spans)
    assert beside is not None
    assert beside.of(text) == speaker


def test_the_nearest_cue_counts() -> None:
    text = 'Osk said it rained. Feld replied: "So it does." Tal added nothing.'
    cue = cue_of(text, (span_of(text, '"So it does."'),))
    assert cue is not None
    assert cue.of(text) == "replied"


def test_a_cue_inside_the_quoted_words_is_not_theirs() -> None:
    text = '"They said no."'
    assert cue_of(text, (span_of(text, text),)) is None


def test_the_next_paragraph_has_cues_of_its_own() -> None:
    text = '"It rains."\nOsk said nothing.'
    assert cue_of(text, (span_of(text, '"It rains."'),)) is None


def test_nothing_quoted_has_no_cue() -> None:
    assert cue_of("Osk said so.", ()) is None


@pytest.mark.parametrize(
    ("text", "caret", "reported"),
    [
        ("The union agreed but said that pay talks must follow.", "talks", "that pay talks must follow"),
        ("Osk said on Monday that boats may dock.", "boats", "that boats may dock"),
        ("Osk said boats may dock.", "boats", "boats may dock"),
        ("Boats may dock from May, according to the KPA.", "dock", "Boats may dock from May"),
    ],
)
def test_reported_words_are_found_from_a_caret_in_them(text: str, caret: str, reported: str) -> None:
    found = reported_at(text, text.index(caret) + 1)
    assert found is not None
    assert found.of(text) == reported


@pytest.mark.parametrize(("text", "caret"), [("Osk said that it rains.", "Osk"), ("It rains.", "rains")])
def test_where_nothing_is_reported_there_is_nothing(text: str, caret: str) -> None:
    assert reported_at(text, text.index(caret)) is None
