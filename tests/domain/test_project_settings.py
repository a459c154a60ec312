from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind
from copydesk.domain.project_settings import SUGGESTIBLE, ProjectSettings, understood

WORDS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=5)
SETTINGS = st.builds(
    ProjectSettings,
    suggest=st.none() | st.sampled_from([(), (Kind.MENTION,), SUGGESTIBLE]),
    snapping=st.none() | st.booleans(),
    new_actor_kind=st.none() | st.sampled_from(list(ActorKind)),
    keys=st.dictionaries(WORDS, WORDS, max_size=2),
)


@given(SETTINGS)
def test_settings_are_the_same_after_being_told_as_values(settings: ProjectSettings) -> None:
    assert understood(settings.values()) == (settings, ())


def test_what_is_unknown_or_makes_no_sense_is_named_and_the_rest_understood() -> None:
    odd = {
        **{"suggest": ["passage"], "snapping": 1, "new_actor_kind": "robot", "keys": {"undo": 3}},
        "colour": "red",
    }
    assert understood(odd) == (ProjectSettings(), tuple(odd))
    assert understood({"suggest": "quotation", "keys": [], "snapping": False}) == (
        ProjectSettings(snapping=False),
        ("suggest", "keys"),
    )
    assert understood({"suggest": ["mention", "mention"]})[1] == ("suggest",)


def test_a_project_that_says_nothing_suggests_all_kinds() -> None:
    assert ProjectSettings().kinds == SUGGESTIBLE
    assert ProjectSettings(suggest=()).kinds == ()
