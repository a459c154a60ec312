"""What stands beside a name and says what its bearer is."""

import pytest
from tests.builders import span_of

from copydesk.suggest.names.beside import roles_beside


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("So the former harbour mayor Ann Lee left.", ["mayor"]),
        ("So Ann Lee, a singer from Tarn, left.", ["singer"]),
        ("The suspect, named as Ann Lee, left.", ["suspect"]),
        ("So Ann Lee KC left.", ["kc"]),
        ("So Ann Lee, who chairs the board, left.", ["chair", "head", "leader"]),
        ("So mother-of-two Ann Lee left.", ["mother-of-two", "mother"]),
        ("So Ann Lee, a mum of two, left.", ["mum", "mum-of-two", "mother"]),
        ("So Ann Lee, a member of two, left.", []),
        ("So Ann Lee left.", []),
        ("So Ann Lee was elected president of Tarn.", ["president-elect"]),
        ("So Ann Lee, a poet, has won the presidency.", ["president-elect", "poet"]),
        ("So Maj. Gen. Ann Lee left.", ["major", "general"]),
        ("The mayor's brother, Ann Lee, left.", ["brother"]),
        ("So the board. Then Ann Lee left.", []),
        ("So the harbour chief Bo Orr and the mayor of Tarn, Ann Lee, left.", ["mayor"]),
        ("So Minister of Tolls and Roads Ann Lee left.", ["minister"]),
        ("So Tarn's envoy to North Velmora Ann Lee left.", ["envoy"]),
        ("So the lawyer for Ann Lee left.", []),
        ("So Ann Lee leads Paula Reed.", []),
        ("So Ann Lee leads by three points.", []),
        ("So the pilot's widow, Ann Lee, left.", ["widow"]),
        ("A baker seen with a mallet, Ann Lee, left.", ["baker"]),
        ("So Ann Lee was charged with arson.", ["defendant"]),
        ("So Ann Lee, 28, who denies all charges, left.", ["defendant"]),
        ("So Ann Lee charged the gate.", []),
        ("So Ann Lee, accused the board of lying.", []),
    ],
)
def test_roles_stand_beside_a_name(text: str, roles: list[str]) -> None:
    found = roles_beside(text, span_of(text, "Ann Lee"), ())
    assert list(dict.fromkeys(role for role, _ in found)) == roles


def test_her_counterpart_is_what_those_are_who_were_met_before() -> None:
    text = "So her counterpart Ann Lee left."
    assert [role for role, _ in roles_beside(text, span_of(text, "Ann Lee"), ("mayor",))] == ["mayor"]
