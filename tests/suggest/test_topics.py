"""Topics of paragraphs: by the codebook's words, by a model where there are passages, always with reasons."""

import pickle
import random
import time

import pytest
from tests.builders import STORY

from copydesk.domain.annotation import Kind
from copydesk.domain.topic import Topic, TopicExample
from copydesk.suggest.topics import ENOUGH, Evidence, TopicFinder

GRAIN = ["wheat", "grain", "harvest", "silo", "tonnes", "barley", "crop", "farmers"]
SPORT = ["goal", "match", "striker", "coach", "league", "penalty", "stadium", "fans"]
PLAIN = ["officials", "will", "meet", "spring", "for", "a", "report", "on", "the", "region", "and", "towns"]


def topic(**fields: object) -> Topic:
    return Topic(id=1, uid="t", **{"name": "Ports", **fields})  # type: ignore[arg-type] - a test's shorthand


def paragraph(seed: int, about: list[str]) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(about if chance.random() < 0.3 else PLAIN) for _ in range(25))


def evidence(count: int = ENOUGH) -> Evidence:
    return Evidence(
        [paragraph(seed, GRAIN) for seed in range(count)],
        [paragraph(seed, SPORT) for seed in range(100, 140)],
    )


def test_keywords_and_the_name_speak_for_a_topic_and_are_told() -> None:
    (found,) = TopicFinder([topic(name="Pay talks", keywords=("wage rounds",))])(STORY)
    assert (found.kind, found.topic, found.reasons) == (Kind.PASSAGE, 1, ("pay talks",))
    assert found.spans[0].of(STORY).startswith("The union welcomed the decision")
    assert 0.5 <= found.score <= 0.9


def test_words_of_examples_speak_too_but_not_those_of_what_is_excluded() -> None:
    example = TopicExample("Dockers walked out over wages at the terminal")
    text = "The dockers said that wages at the terminal were late."
    (found,) = TopicFinder([topic(examples=(example,))])(text)
    assert set(found.reasons) == {"dockers", "wages", "terminal"}
    assert TopicFinder([topic(examples=(example,), exclusion="wages of dockers")])(text) == []
    negative = TopicExample("wages of dockers", positive=False)
    assert TopicFinder([topic(examples=(example, negative))])(text) == []


def test_one_word_of_a_longer_name_is_not_enough() -> None:
    assert TopicFinder([topic(name="Port reopening dispute")])("The port has a new crane for boats.") == []


def test_paragraphs_that_follow_one_another_are_one_suggestion() -> None:
    text = "The quay is open to all boats.\nBoats like the quay a lot.\nThe weather was fine there.\n"
    (found,) = TopicFinder([topic(keywords=("quay",))])(text)
    assert found.spans[0].of(text) == "\n".join(text.split("\n")[:2])


def test_retired_topics_and_those_left_out_are_not_suggested() -> None:
    assert TopicFinder([topic(name="Pay talks", retired=True)])(STORY) == []
    assert TopicFinder([topic(name="Pay talks")])(STORY, without={1}) == []


def test_from_ten_passages_on_a_model_finds_what_no_keyword_says() -> None:
    few = TopicFinder([topic(name="Agriculture")], {1: evidence(ENOUGH - 1)})
    finder = TopicFinder([topic(name="Agriculture")], {1: evidence()})
    assert (few.learned, finder.learned) == (frozenset(), frozenset({1}))
    about = [finder(paragraph(seed, GRAIN)) for seed in range(200, 250)]
    other = [finder(paragraph(seed, SPORT)) for seed in range(300, 350)]
    assert sum(map(bool, about)) >= 45
    assert sum(map(bool, other)) <= 2
    for one in (each[0] for each in about if each):
        assert one.version == "1+10"
        assert set(one.reasons) & set(GRAIN)


def test_the_same_passages_teach_the_same_and_a_worker_may_have_it() -> None:
    text = "\n".join(paragraph(seed, GRAIN) for seed in range(400, 410))
    one = TopicFinder([topic()], {1: evidence()})
    assert pickle.loads(pickle.dumps(one))(text) == one(text) == TopicFinder([topic()], {1: evidence()})(text)


def test_words_of_scripts_without_spaces_are_found() -> None:
    (found,) = TopicFinder([topic(name="港口")])("今天 港口重新 开放 给 所有 船只。")
    assert found.reasons == ("港口",)


@pytest.mark.parametrize(
    "text", ["", "\n" * 50_000, "a" * 500_000, "word " * 100_000, '"' * 200_000, "\ud83d"]
)
def test_any_text_is_looked_through_in_time(text: str) -> None:
    started = time.process_time()
    assert TopicFinder([topic()], {1: evidence()})(text) == []
    assert time.process_time() - started < 10


def test_progress_can_stop_it() -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        TopicFinder([topic()])(STORY, stop)
