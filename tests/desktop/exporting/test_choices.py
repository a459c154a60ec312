"""Choices of an export are remembered as texts, and come to options in the project that is open."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.desktop.exporting.choices import Choices, Offer
from copydesk.domain.annotation import Kind
from copydesk.domain.article import Status
from copydesk.domain.article_filter import ArticleFilter
from copydesk.domain.article_list import ArticleList
from copydesk.domain.exporting import ExportOptions, Split

OFFER = Offer(
    total=9,
    shown=(1, 2, 3),
    selected=(2,),
    lists=(ArticleList(7, "u7", "Pilot", "", "", 2),),
    coders={"Ana": 2, "Bo": 1},
)

CHOSEN = st.builds(
    Choices,
    format=st.text(),
    articles=st.text(),
    coders=st.lists(st.text()).map(tuple),
    kinds=st.sampled_from([(Kind.MENTION,), tuple(Kind), (Kind.PASSAGE, Kind.QUOTATION)]),
    texts=st.booleans(),
    shares=st.tuples(*[st.integers(0, 999)] * 3),
    seed=st.integers(0, 2_000_000_000),
)


@given(CHOSEN)
def test_what_is_remembered_comes_back(choices: Choices) -> None:
    assert Choices.from_texts(choices.as_texts()) == choices


@given(st.dictionaries(st.sampled_from([*Choices().as_texts(), "newer"]), st.text() | st.just("[1, null]")))
def test_whatever_is_in_the_preferences_gives_choices(texts: dict[str, str]) -> None:
    assert isinstance(Choices.from_texts(texts).options(OFFER), ExportOptions)


def test_nothing_chosen_is_the_whole_project() -> None:
    assert Choices().options(OFFER) == ExportOptions()


def test_choices_come_to_options() -> None:
    choices = Choices(
        articles="shown",
        first="2031-4",
        coders=("Ana", "Gone"),
        kinds=(Kind.MENTION,),
        texts=False,
        anonymised=True,
        split=True,
        seed=3,
        manifest=False,
    )
    assert choices.options(OFFER) == ExportOptions(
        articles=frozenset({1, 2, 3}),
        wanted=ArticleFilter(published_from="2031-04"),
        coders=frozenset({"Ana"}),
        kinds=frozenset({Kind.MENTION}),
        texts=False,
        anonymised=True,
        split=Split((80, 10, 10), 3),
        manifest=False,
    )


def test_a_status_or_a_list_may_say_which_articles() -> None:
    done = Choices(articles="status:done").options(OFFER)
    assert done.wanted.statuses == {Status.DONE}
    assert Choices(articles="list:Pilot").options(OFFER).wanted.list_id == 7
    assert Choices(articles="selected").options(OFFER).articles == {2}


def test_what_is_not_there_any_more_leaves_all_articles() -> None:
    for gone in ("list:Gone", "status:gone", "selected"):
        assert not Choices(articles=gone).options(Offer(total=9)).narrow
