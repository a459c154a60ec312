"""Those who speak and have no name: many together, and one whom *he* or *she* stands for."""

import pytest
from tests.builders import span_of
from tests.suggest.people import meant

from copydesk.domain.annotation import Kind
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.engine import suggest
from copydesk.suggest.meaning.nameless import are_many
from copydesk.suggest.meaning.standing import phrase


@pytest.mark.parametrize(
    ("words", "many"),
    [
        ("Velmoran officials", True),
        ("Sources in the capital", True),
        ("two deputies", True),
        ("sources familiar with the matter", True),
        ("officials with knowledge of the plan", True),
        ("the judges", False),
        ("the board's judges", True),
        ("the minister", False),
        ("the press", False),
    ],
)
def test_several_people_are_told_by_their_noun(words: str, many: bool) -> None:
    said = phrase(words, span_of(words, words))
    assert said is not None
    assert are_many(said, words, None) is many


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Tide Ministry met. Officials of the Tide Ministry sang.", ["Officials of the Tide Ministry"]),
        ("The Tide Ministry met. Two Tide Ministry engineers sang.", ["Two Tide Ministry engineers"]),
        ("Velmoran diplomats sang.", ["Velmoran diplomats"]),
        ("State media sang.", ["State media"]),
        ("Ann Lee sat. A source close to Lee sang.", ["A source close to Lee"]),
        (
            "The Tide Board met. An aide of the Tide Board, who asked not to be named, sang.",
            ["An aide of the Tide Board, who asked not to be named"],
        ),
        ("Ann Lee spoke. A farmer sang. She danced.", ["Ann Lee", "A farmer", "She"]),
        ("The Tide Board spoke. Soldiers came by. They sang.", ["The Tide Board", "They"]),
        ("Ann Lee spoke. Two former clerks came. The former clerk sang.", ["Ann Lee", "The former clerk"]),
    ],
)
def test_nobody_with_a_name_is_meant(text: str, speakers: list[str]) -> None:
    assert meant(text, *speakers) == ""


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        (
            "Ann Lee spoke. A waitress sang. He laughed. Bo Orr left.",
            ["Ann Lee", "A waitress", "He"],
            "Bo Orr",
        ),
        (
            "Ann Lee spoke. A farmer sang. Ida Holm came. She danced.",
            ["Ann Lee", "A farmer", "She"],
            "Ida Holm",
        ),
        ("The Tide Board spoke. They sang.", ["The Tide Board", "They"], "Tide Board"),
        ("A farmer sang. She danced. Ann Lee grows figs.", ["A farmer", "She"], "Ann Lee"),
    ],
)
def test_somebody_with_a_name_is_meant_all_the_same(text: str, speakers: list[str], name: str) -> None:
    assert meant(text, *speakers) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The warden was tired. She said the deal with Rike Tamm was done.", [None]),
        ("A warden came. She said Rike Tamm signed. She added that it rained.", [None, None]),
        ("The warden shrugged. She said it was done. Rike Tamm agreed.", [None]),
        ("Hours after she spoke, Rike Tamm left. “I am done,” she said.", ["Rike Tamm"]),
        ("“I am done,” she told reporters. Rike Tamm has led it since May.", ["Rike Tamm"]),
    ],
)
def test_a_pronoun_is_nobody_who_is_only_named_in_what_is_said(text: str, names: list[str | None]) -> None:
    found = [one.actor for one in suggest(text, kinds=(Kind.QUOTATION,))]
    assert [one.name if isinstance(one, NewActor) else None for one in found] == names
