import pytest

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType
from copydesk.domain.found import Label, LabelInfo
from copydesk.domain.label_rules import Becomes, FieldRule, Joins, LabelRule, LabelRules, LinkRule, Says
from copydesk.domain.laying import LabelCount
from copydesk.exchange.guessing import guessed
from copydesk.exchange.label_words import LABELS, folded
from copydesk.exchange.uima_layers import MENTION, PART, PASSAGE


def count(name: str, layer: str = "code", **fields: tuple[str, ...]) -> LabelCount:
    return LabelCount(info=LabelInfo(label=Label(layer, name)), marks=3, articles=2, fields=fields)


def rule(name: str, layer: str = "code", **fields: tuple[str, ...]) -> LabelRule:
    return guessed([count(name, layer, **fields)]).labels[Label(layer, name)]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("PER", ActorKind.PERSON),
        ("I-PERSON"[2:], ActorKind.PERSON),
        ("Organization", ActorKind.ORGANISATION),
        ("GPE", ActorKind.STATE),
        ("NORP", ActorKind.GROUP),
        ("MISC", ActorKind.OTHER),
        ("State body", ActorKind.STATE_BODY),
        ("BODY", ActorKind.STATE_BODY),
        ("LOC", ActorKind.OTHER),
    ],
)
def test_entity_labels_become_mentions_of_their_words(label: str, kind: ActorKind) -> None:
    assert rule(label) == LabelRule(becomes=Becomes.MENTION, actor_kind=kind)


@pytest.mark.parametrize(
    ("label", "becomes"),
    [
        ("Quotation", Becomes.QUOTATION),
        ("Zitat", Becomes.QUOTATION),
        ("Citation", Becomes.QUOTATION),
        ("цитата", Becomes.QUOTATION),
        ("CUE", Becomes.CUE),
        ("Sprecher", Becomes.SPEAKER),
        ("source", Becomes.SPEAKER),
        ("fuente", Becomes.SPEAKER),
        ("Addressee", Becomes.ADDRESSEE),
    ],
)
def test_parts_of_quotations_are_known_in_five_languages(label: str, becomes: Becomes) -> None:
    assert rule(label).becomes is becomes


def test_indirect_labels_say_the_type() -> None:
    assert rule("indirect_speech").type is QuotationType.INDIRECT
    assert rule("Indirekte Rede").type is QuotationType.INDIRECT
    assert rule("Direct quote").type is QuotationType.DIRECT


def test_other_labels_are_topics_and_linguistic_ones_nothing() -> None:
    assert rule("Rail policy") == LabelRule(becomes=Becomes.PASSAGE, name="Rail policy")
    assert rule("NN", "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS").becomes is Becomes.NOTHING
    assert rule("Jan Velde", "case").name == "Jan Velde"


def test_names_of_the_project_go_before_words() -> None:
    rules = guessed([count("Source"), count("ana orr")], actors=("Ana Orr",), topics=("Source",)).labels
    assert rules[Label("code", "Source")] == LabelRule(becomes=Becomes.PASSAGE, name="Source")
    assert rules[Label("code", "ana orr")] == LabelRule(becomes=Becomes.MENTION, name="Ana Orr")


def test_statements_with_persons_and_concepts_are_quotations() -> None:
    values = {
        "person": ("Ana Orr",),
        "organization": ("Port",),
        "concept": ("Quay",),
        "agreement": ("0", "1"),
    }
    rules = guessed([count("DNA Statement", "statement type", **values, colour=("red",))])
    label = Label("statement type", "DNA Statement")
    assert rules.labels[label].becomes is Becomes.QUOTATION
    assert {name: field.says for (_, name), field in rules.fields.items()} == {
        "person": Says.SPEAKER,
        "organization": Says.ORGANISATION,
        "concept": Says.TOPIC,
        "agreement": Says.STANCE,
        "colour": Says.ATTRIBUTE,
    }
    assert rules.fields[label, "colour"] == FieldRule(Says.ATTRIBUTE, "colour")


def linked(role: str, first: str, second: str) -> LinkRule:
    ends = {role: (Label("code", first), Label("code", second))}
    rules: LabelRules = guessed([count(first), count(second)], [role], ends)
    return rules.links[role]


def test_links_are_known_by_their_words_and_by_their_ends() -> None:
    assert linked("speaker", "Quote", "Per") == LinkRule(Joins.SPEAKER)
    assert linked("speaker", "Per", "Quote") == LinkRule(Joins.SPEAKER, reversed=True)
    assert linked("next", "Quote", "Quote") == LinkRule(Joins.SAME)
    assert linked("within", "Quote", "Quote") == LinkRule(Joins.WITHIN)
    assert linked("rel", "Cue", "Quote") == LinkRule(Joins.CUE, reversed=True)
    assert linked("rel", "Quote", "Per") == LinkRule(Joins.SPEAKER)
    assert linked("rel", "Rail", "Per") == LinkRule(Joins.NOTHING)


def test_our_own_layers_are_known() -> None:
    assert rule("Person", MENTION.type).becomes is Becomes.MENTION
    assert rule("content", PART.type).becomes is Becomes.QUOTATION
    assert rule("cue", PART.type).becomes is Becomes.CUE
    assert rule("Rail", PASSAGE.type).becomes is Becomes.PASSAGE


def test_the_tables_are_folded() -> None:
    assert [word for word in LABELS if folded(word) != word] == []


def test_cases_that_a_value_names_are_of_whom_it_names() -> None:
    rules = guessed([count("case", "case", case=("Jan Velde",))])
    assert rules.labels[Label("case", "case")] == LabelRule(becomes=Becomes.MENTION)
    assert rules.fields[Label("case", "case"), "case"] == FieldRule(Says.ACTOR)
