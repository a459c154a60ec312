from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType, Stance
from copydesk.domain.found import (
    AnyFound,
    FoundActor,
    FoundArticle,
    FoundMark,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    FoundTopic,
    Label,
    Link,
    Place,
    Scalar,
)
from copydesk.domain.label_rules import Becomes, FieldRule, Joins, LabelRule, LabelRules, LinkRule, Says
from copydesk.exchange.mapping import MappedArticle, apply

QUOTE, CUE, SPEAKER, PERSON, TOPIC = (Label("code", name) for name in ("Quote", "Cue", "Who", "Per", "Rail"))
RULES = LabelRules(
    labels={
        QUOTE: LabelRule(becomes=Becomes.QUOTATION),
        CUE: LabelRule(becomes=Becomes.CUE),
        SPEAKER: LabelRule(becomes=Becomes.SPEAKER),
        PERSON: LabelRule(becomes=Becomes.MENTION, actor_kind=ActorKind.PERSON),
        TOPIC: LabelRule(becomes=Becomes.PASSAGE, name="Rail policy"),
    },
    fields={
        (QUOTE, "person"): FieldRule(Says.SPEAKER),
        (QUOTE, "body"): FieldRule(Says.ORGANISATION),
        (QUOTE, "concept"): FieldRule(Says.TOPIC),
        (QUOTE, "agreement"): FieldRule(Says.STANCE),
        (QUOTE, "how"): FieldRule(Says.TYPE),
        (QUOTE, "tone"): FieldRule(Says.ATTRIBUTE, "mood"),
        (QUOTE, "memo"): FieldRule(Says.NOTE),
    },
    links={
        "by": LinkRule(Joins.SPEAKER),
        "cue": LinkRule(Joins.CUE),
        "in": LinkRule(Joins.WITHIN),
        "next": LinkRule(Joins.SAME),
    },
)
TEXT = 'Ana Orr said: "We build." She left.\nThen "no," Ivo Tarn said, "never."'


def mark(key: str, label: Label, words: str = "", *links: tuple[str, str], **values: Scalar) -> FoundMark:
    start = TEXT.index(words)
    places = (Place(start, start + len(words), words),) if words else ()
    return FoundMark(
        key=key,
        label=label,
        places=places,
        attributes=values,
        links=tuple(Link(role=r, to=to) for r, to in links),
    )


def mapped(*annotations: AnyFound, rules: LabelRules = RULES) -> MappedArticle:
    return apply(FoundArticle(title="Quay", text=TEXT, key="d", annotations=annotations), rules)


def told(result: MappedArticle) -> dict[str, int]:
    return {loss.what: loss.count for loss in result.losses}


def quotation(result: MappedArticle, number: int = 0) -> FoundQuotation:
    found = result.annotations[number]
    assert isinstance(found, FoundQuotation)
    return found


def test_a_mention_without_a_name_is_of_whom_its_words_name() -> None:
    (found,) = mapped(mark("1", PERSON, "Ana Orr")).annotations
    assert isinstance(found, FoundMention)
    assert found.actor == FoundActor(name="Ana Orr", kind=ActorKind.PERSON)


def test_a_passage_may_be_the_whole_article() -> None:
    (found,) = mapped(mark("1", TOPIC)).annotations
    assert isinstance(found, FoundPassage)
    assert (found.topic, found.places) == (FoundTopic(name="Rail policy"), ())


def test_values_make_a_quotation_whole() -> None:
    values = {"person": "Ana Orr", "body": "Port", "concept": "Quay", "agreement": False, "how": "Indirekt"}
    result = mapped(mark("1", QUOTE, '"We build."', tone="calm", memo="see 2", **values))
    found = quotation(result)
    assert found.speaker == FoundActor(
        name="Ana Orr", parent=FoundActor(name="Port", kind=ActorKind.ORGANISATION)
    )
    assert found.topics == ((FoundTopic(name="Quay"), Stance.OPPOSES),)
    assert (found.type, found.attributes, found.note) == (QuotationType.INDIRECT, {"mood": "calm"}, "see 2")
    assert result.losses == ()


def test_links_join_parts_and_stretches() -> None:
    result = mapped(
        mark("1", QUOTE, '"no,"', ("by", "2"), ("cue", "3"), ("next", "4")),
        mark("2", PERSON, "Ivo Tarn"),
        mark("3", CUE, "said"),
        mark("4", QUOTE, '"never."'),
    )
    found = quotation(result)
    assert [place.quote for place in found.content] == ['"no,"', '"never."']
    assert found.speaker == FoundActor(name="Ivo Tarn", kind=ActorKind.PERSON)
    assert [place.quote for place in (*found.speaker_places, *found.cue)] == ["Ivo Tarn", "said"]
    assert (len(result.annotations), result.losses) == (2, ())


def test_circles_are_cut_and_told() -> None:
    result = mapped(
        mark("1", QUOTE, "We", ("in", "2"), ("next", "1")),
        mark("2", QUOTE, "build", ("in", "3")),
        mark("3", QUOTE, "left", ("in", "1")),
    )
    assert [quotation(result, number).within for number in range(3)] == ["2", "3", ""]
    assert told(result) == {"links that nest a quotation in itself": 1}


def test_what_has_no_rule_is_counted() -> None:
    other = Label("pos", "NN")
    result = mapped(mark("1", other, "Ana"), mark("2", TOPIC, "Ana", ("odd", "1"), size=3), mark("3", QUOTE))
    assert told(result) == {
        "links “odd” that no rule maps": 1,
        "annotations of the layer “pos” that no rule maps": 1,
        "values of “size” that no rule maps": 1,
        "quotations of the whole article, which have no words": 1,
    }
