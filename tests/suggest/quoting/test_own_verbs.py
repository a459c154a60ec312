"""What verbs have for an object that has a clause inside of it, and what is a clause."""

import pytest

from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize(
    "text",
    [
        "The minister announced a ban on fairs in two districts after 14 people died of cholera.",
        "The minister announced a plan that will cut taxes.",
        "The board announced a halt to ferries because the pier was icy.",
        "The police confirmed the death of a man who was shot on Monday.",
        "The board announced the closure of the pier where two men died.",
        "The board announced the sale of the mill before the vote would be held.",
        "The mayor announced a visit to towns hit by floods.",
        "The mayor acknowledged the anger of those who lost homes.",
        "The board confirmed it after the vote was held.",
    ],
)
def test_a_noun_with_a_clause_is_no_clause(text: str) -> None:
    assert not quotations(text)


@pytest.mark.parametrize(
    "content",
    [
        "the mill would shut when the vote was held",
        "all mills that were shut would open",
        "the men who died would be named",
        "it was over",
    ],
)
def test_a_clause_has_a_verb_of_its_own(content: str) -> None:
    (found,) = quotations(text := f"The board announced {content}.")
    assert found.spans[0].of(text) == content
