"""What offices are about, and whom a noun with a field of its own can mean."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.meaning.remits import differ, fields, is_second, suits
from copydesk.suggest.names.aliases import Aliases


def test_offices_differ_where_both_tell_their_field() -> None:
    assert fields(("the", "defense")) == {"defence"}
    assert differ(("finance",), {"prime", "minister"})
    assert not differ(("finance",), {"minister"})
    assert not differ((), {"prime", "minister"})
    assert not differ(("treasury",), {"finance", "minister"})


def test_a_diplomat_is_no_minister_of_another_field() -> None:
    assert suits("diplomat", {"foreign", "minister"})
    assert suits("diplomat", {"ambassador"})
    assert suits("diplomat", {"secretary", "general"})
    assert not suits("diplomat", {"prime", "minister"})
    assert not suits("diplomat", {"village", "chief"})
    assert suits("politician", {"prime", "minister"})


def test_who_is_second_is_told_by_a_word() -> None:
    assert is_second(("the", "vice", "chancellor"))
    assert not is_second(("the", "chancellor"))


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Foreign Minister Ida Holm met Prime Minister Bo Orr. The top diplomat left.",
            "The top diplomat",
            "Ida Holm",
        ),
        ("Prime Minister Bo Orr sat there. The defence minister left.", "The defence minister", ""),
        (
            "Prime Minister Bo Orr sat there until his trade minister left. Trade Minister Ida Holm sang.",
            "his trade minister",
            "Ida Holm",
        ),
        ("Former army chief Bo Orr met Mayor Ida Holm. The ex-general left.", "The ex-general", "Bo Orr"),
        ("Maj. Gen. Bo Orr met rebel envoy Tam Ark. The general left.", "The general", "Bo Orr"),
        (
            "Chancellor Bo Orr's deputy, Ida Holm, sat. The vice chancellor left.",
            "The vice chancellor",
            "Ida Holm",
        ),
        ("Majority leader Bo Orr met Ida Holm. The minority leader left.", "The minority leader", "Ida Holm"),
        ("Governor Bo Orr met Ida Holm. The incumbent left.", "The incumbent", "Bo Orr"),
        ("Green lawmaker Bo Orr met Mayor Ida Holm. The deputy left.", "The deputy", "Bo Orr"),
        ("Union leader Bo Orr met Mayor Ida Holm. The rebel leader left.", "The rebel leader", ""),
    ],
)
def test_who_holds_another_office_is_not_meant(text: str, words: str, name: str) -> None:
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert (whom.name if isinstance(whom, NewActor) else "") == name
