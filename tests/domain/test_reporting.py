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
"We are done," the city's envoy, Ana Paz, said. | "We are done," | said | the city's envoy, Ana Paz
Ann Lee, head of the union, also said: "No." | "No." | said | Ann Lee, head of the union
John Smith (R-Ohio) said "we are fine". | "we are fine" | said | John Smith
"No," said Ann Lee, head of the Ferry Board. | "No," | said | Ann Lee, head of the Ferry Board
"We are done," said Ann Lee Monday. | "We are done," | said | Ann Lee
Tal on Monday said "it is over". | "it is over" | said | Tal
Tal has repeatedly said "it is over". | "it is over" | said | Tal
Tal would not say whether "a deal" was near. | "a deal" | say | Tal
"No," a senior official told Tidewire. | "No," | told | a senior official
Smith says the report claims "we lost". | "we lost" | claims | the report
The warning came after the minister said "no". | "no" | said | the minister
Officials, who asked not to be named, said "no". | "no" | said | Officials, who asked not to be named
On Monday the board said it had "no plans". | "no plans" | said | the board
« C'est faux », a-t-il ajouté. | « C'est faux » | ajouté | il
« Rien », dit-elle. | « Rien » | dit | elle
Le ministre, Jean Roux, a indiqué que « tout va bien ». | « tout va bien » | indiqué | Le ministre, Jean Roux
El presidente ha asegurado que "no hay dinero". | "no hay dinero" | asegurado | El presidente
«No», ha dicho la ministra, Eva Sol. | «No» | dicho | la ministra, Eva Sol
Wie der Minister mitteilte, sei das „falsch“. | „falsch“ | mitteilte | der Minister
«Нет», — отметил в понедельник министр Иван Петров. | «Нет» | отметил | министр Иван Петров
'We won't go,' Mr. O'Neill said. | 'We won't go,' | said | Mr. O'Neill
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


def test_a_cue_of_the_next_sentence_is_not_taken_where_the_own_sentence_has_one() -> None:
    text = 'Osk said he was "happy." Jones said nothing.'
    content = (span_of(text, '"happy."'),)
    cue = cue_of(text, content)
    assert cue is not None
    assert cue.start == text.index("said")


@pytest.mark.parametrize("text", ['The report was "late".', 'The state of it asks for "calm".'])
def test_nouns_are_no_cues(text: str) -> None:
    assert cue_of(text, (span_of(text, text[text.index('"') : text.rindex('"') + 1]),)) is None


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
        ("Osk told reporters boats may dock.", "boats", "boats may dock"),
        ("According to Osk, boats may dock.", "boats", "boats may dock"),
        ("Le ministre a dit lundi qu'il pleuvait.", "pleuvait", "qu'il pleuvait"),
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
