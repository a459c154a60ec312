from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.found import FoundArticle, FoundMark, FoundQuotation, Label, Link, Place
from copydesk.domain.label_rules import Becomes, Joins, LabelRule, LabelRules, LinkRule
from copydesk.exchange.mapping import apply

RULES = LabelRules(
    labels={Label("", kind): LabelRule(becomes=kind) for kind in Becomes},
    links={joins.value: LinkRule(joins) for joins in Joins}
    | {f"{joins.value} of": LinkRule(joins, reversed=True) for joins in Joins},
)
TEXT = "Ana said so.\n" * 3


@st.composite
def articles(draw: st.DrawFn) -> FoundArticle:
    keys = [str(number) for number in range(draw(st.integers(1, 8)))]
    marks: list[FoundMark] = []
    for key in keys:
        links = draw(
            st.lists(
                st.builds(
                    lambda role, to: Link(role=role, to=to),
                    st.sampled_from([*RULES.links, "odd"]),
                    st.sampled_from([*keys, "?"]),
                ),
                max_size=3,
            )
        )
        start = draw(st.integers(-1, len(TEXT)))
        places = (Place(start, start + 3),) if draw(st.booleans()) else ()
        label = Label("", draw(st.sampled_from([*Becomes, "odd"])))
        marks.append(FoundMark(key=key, label=label, places=places, links=tuple(links)))
    return FoundArticle(title="t", text=TEXT, key="d", annotations=tuple(marks))


@given(articles())
def test_any_links_give_quotations_that_are_not_nested_in_themselves(article: FoundArticle) -> None:
    result = apply(article, RULES)
    outer = {one.key: one.within for one in result.annotations if isinstance(one, FoundQuotation)}
    for key in outer:
        seen: set[str] = set()
        step = key
        while step:
            assert step not in seen
            seen.add(step)
            step = outer[step]
    assert len({one.key for one in result.annotations}) == len(result.annotations)


@given(articles())
def test_the_same_file_gives_the_same(article: FoundArticle) -> None:
    assert apply(article, RULES) == apply(article, RULES)


def test_a_long_chain_of_links_is_one_annotation() -> None:
    label = Label("", Becomes.QUOTATION)
    links = [(Link(role="same annotation", to=str(number + 1)),) for number in range(5_000)]
    marks = [
        FoundMark(key=str(number), label=label, places=(Place(0, 3),), links=one)
        for number, one in enumerate(links)
    ]
    result = apply(FoundArticle(title="t", text=TEXT, key="d", annotations=tuple(marks)), RULES)
    assert len(result.annotations) == 1
