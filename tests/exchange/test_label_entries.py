from copydesk.domain.actor import ActorKind
from copydesk.domain.found import FoundActor, FoundTopic, Label, LabelInfo
from copydesk.domain.label_rules import Becomes, LabelRule, LabelRules
from copydesk.exchange.label_entries import Entries

RAIL, FARES, LOOP = (Label("code", name) for name in ("Rail", "Fares", "Loop"))
INFOS = (
    LabelInfo(label=RAIL, colour="#102030", definition="All of it", code="R"),
    LabelInfo(label=FARES, parent=RAIL, colour="blue"),
    LabelInfo(label=LOOP, parent=Label("code", "Ring")),
    LabelInfo(label=Label("code", "Ring"), parent=LOOP),
)
RULES = LabelRules(labels={RAIL: LabelRule(becomes=Becomes.PASSAGE, name="Rail policy")})


def test_topics_hang_where_their_labels_did() -> None:
    parent = FoundTopic(name="Rail policy", code="R", definition="All of it", colour="#102030")
    assert Entries(RULES, INFOS).labelled(FARES) == FoundTopic(name="Fares", parent=parent)


def test_a_circle_of_labels_hangs_nowhere() -> None:
    assert Entries(RULES, INFOS).labelled(LOOP) == FoundTopic(name="Loop")


def test_a_rule_and_values_name_topics_each_once() -> None:
    entries = Entries(LabelRules(), ())
    found = entries.topics(LabelRule(becomes=Becomes.PASSAGE, name="Rail"), RAIL, ["Fares", "Rail", "Fares"])
    assert [topic.name for topic in found] == ["Rail", "Fares"]


def test_an_actor_is_told_of_by_its_label() -> None:
    infos = (LabelInfo(label=RAIL, definition="The operator"),)
    entries = Entries(LabelRules(), infos)
    assert entries.actor("Rail", ActorKind.GROUP, RAIL) == FoundActor(
        name="Rail", kind=ActorKind.GROUP, description="The operator"
    )
    assert entries.actor("Rail", ActorKind.OTHER).kind is None
