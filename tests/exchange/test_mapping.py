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


def test_one_quotation_has_one_speaker_and_the_others_are_told() -> None:
    result = mapped(
        mark("1", QUOTE, '"We build."', ("by", "2"), ("by", "3"), person="Jan Velde"),
        mark("2", PERSON, "Ana Orr"),
        mark("3", SPEAKER, "Ivo Tarn"),
    )
    found = quotation(result)
    assert found.speaker == FoundActor(name="Jan Velde")
    assert [place.quote for place in found.speaker_places] == ["Ana Orr"]
    assert told(result) == {"second speakers of one quotation": 2}


def test_lone_parts_are_attached_or_told() -> None:
    result = mapped(mark("1", QUOTE, '"We build."'), mark("2", CUE, "said"), mark("3", SPEAKER, "Ivo Tarn"))
    assert [place.quote for place in quotation(result).cue] == ["said"]
    assert result.attached == 1
    assert told(result) == {"speakers without a quotation that they are certainly of": 1}


def test_a_note_of_a_part_goes_to_its_quotation() -> None:
    part = FoundMark(key="2", label=CUE, places=mark("", CUE, "said").places, note="odd verb")
    assert quotation(mapped(mark("1", QUOTE, '"We build."', ("cue", "2")), part)).note == "odd verb"


def test_a_stance_without_a_topic_is_told() -> None:
    result = mapped(mark("1", QUOTE, '"We build."', agreement=True))
    assert told(result) == {"stances without a topic of a quotation": 1}


def test_marks_of_different_rules_are_not_joined() -> None:
    result = mapped(mark("1", TOPIC, "Ana", ("next", "2")), mark("2", PERSON, "Orr"))
    assert len(result.annotations) == 2
    assert told(result) == {"links that join different kinds of annotations into one": 1}


def test_links_may_lead_from_the_part_and_to_nowhere() -> None:
    result = mapped(
        mark("1", QUOTE, '"We build."'), mark("2", PERSON, "Ana Orr", ("by", "1"), ("by", "9"), ("by", "2"))
    )
    assert quotation(result).speaker == FoundActor(name="Ana Orr", kind=ActorKind.PERSON)
    assert told(result) == {"links to what is not in the file": 1}


def test_a_passage_of_several_topics_is_one_for_each() -> None:
    rules = LabelRules(
        labels={TOPIC: LabelRule(becomes=Becomes.PASSAGE)}, fields={(TOPIC, "about"): FieldRule(Says.TOPIC)}
    )
    result = mapped(mark("1", TOPIC, "Ana"), mark("2", TOPIC, "Ana", about="Fares"), rules=rules)
    assert [one.topic.name for one in result.annotations if isinstance(one, FoundPassage)] == [
        "Rail",
        "Fares",
    ]


def test_what_is_in_our_words_already_stays() -> None:
    own = FoundPassage(key="1", uid="u", topic=FoundTopic(name="Rail"), places=(Place(0, 3),))
    assert mapped(own).annotations == (own,)


def test_a_mention_without_a_quote_is_named_by_the_text() -> None:
    one = FoundMark(key="1", label=PERSON, places=(Place(0, 7),))
    (found,) = mapped(one).annotations
    assert isinstance(found, FoundMention)
    assert found.actor.name == "Ana Orr"


def test_two_circles_of_the_same_annotation_are_harmless() -> None:
    result = mapped(
        mark("1", QUOTE, "We", ("next", "2"), ("in", "2")),
        mark("2", QUOTE, "build", ("next", "1"), ("by", "1")),
    )
    assert len(result.annotations) == 1
