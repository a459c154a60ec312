"""Codebooks for the tests of their forms, and strategies that make any."""

from dataclasses import replace

from hypothesis import strategies as st

from copydesk.domain.actor import Actor, ActorKind, AliasRule, CaseRule, Role
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic, TopicExample


def full() -> CodebookFile:
    """A codebook in which each entry says all it can."""
    return CodebookFile(
        title="Velmora",
        source="Made up",
        licence="CC0",
        actors=(
            Actor(id=1, uid="a1", name="Velmora", kind=ActorKind.STATE),
            Actor(
                id=2,
                uid="a2",
                name="Mirela Osk",
                kind=ActorKind.PERSON,
                aliases=("Osk", "M.; Osk | Jr"),
                parent=1,
                ids={"cameo": "VLMGOV", "wikidata": "Q1"},
                description="Heads the <port> & more.",
                note="Two\nlines",
                attributes={"party": "Grey", "age": 4},
                colour="#33AA99",
                alias_rules={"Osk": AliasRule(CaseRule.EXACT, "en")},
                roles=(Role("Foreign Minister", 1, "2004", "2007-05"), Role("Head")),
            ),
        ),
        topics=(
            Topic(id=1, uid="t1", code="10", name="Transport", position=2),
            Topic(
                id=2,
                uid="t2",
                code="10.1",
                name='Ports "and" quays',
                parent=1,
                definition="All of ports.\nAlso quays.",
                inclusion="Ferries too.",
                exclusion="No ships.",
                keywords=("quay", "pier"),
                examples=(TopicExample("the northern quay"), TopicExample("the ferry", False)),
                colour="#AA0000",
                note="=1+1",
                position=1,
                retired=True,
            ),
        ),
        attributes=(
            AttributeDefinition(
                id=1,
                uid="d1",
                target=AttributeTarget.ACTOR,
                name="party",
                type=AttributeType.CHOICE,
                choices=("Grey", "Green"),
                required=True,
                default="Grey",
                keys={"Grey": "g"},
            ),
            AttributeDefinition(
                id=2, uid="d2", target=AttributeTarget.ACTOR, name="age", type=AttributeType.NUMBER
            ),
        ),
    )


def untitled(codebook: CodebookFile) -> CodebookFile:
    """The codebook as tables hold it."""
    return replace(codebook, title="", source="", licence="")


TEXTS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=20)
NAMES = TEXTS.map(str.strip).filter(bool)


@st.composite
def codebooks(draw: st.DrawFn) -> CodebookFile:
    """Codebooks of a few entries, each of which may be below an earlier one."""
    words = st.lists(NAMES, max_size=3, unique=True).map(tuple)
    topics = [
        Topic(
            id=number,
            uid=f"t{number}",
            name=draw(NAMES),
            code=draw(TEXTS.map(str.strip)),
            definition=draw(TEXTS.map(str.strip)),
            parent=draw(st.sampled_from([None, *range(1, number)])),
            keywords=draw(words),
            examples=tuple(TopicExample(one) for one in draw(words)),
        )
        for number in range(1, draw(st.integers(1, 4)))
    ]
    actors = [
        Actor(
            id=number,
            uid=f"a{number}",
            name=draw(NAMES),
            kind=draw(st.sampled_from(ActorKind)),
            aliases=draw(words),
            parent=draw(st.sampled_from([None, *range(1, number)])),
            ids=draw(st.dictionaries(NAMES, NAMES, max_size=2)),
        )
        for number in range(1, draw(st.integers(1, 4)))
    ]
    return CodebookFile(actors=tuple(actors), topics=tuple(topics))
