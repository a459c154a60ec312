import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.selection import ladder, paragraph_at, sentence_at, sentences_in, widened

STORY = (
    "The Oravian Foreign Ministry's spokesman J. R. Heid of the Compact of the Northern Straits said on "
    "Monday that pay talks must follow, according to Ursula von der Leyden. Mr. Osk told U.N. officials: "
    '"We can, if we want," she said, "do it by Sept. 6." In Paris, the mayor\'s office disagreed.\n'
    "Next paragraph."
)


def steps(words: str, text: str = STORY) -> list[str]:
    """What W selects one press after another, from a caret inside the words."""
    start = end = text.index(words) + 1
    found: list[str] = []
    while (wider := widened(text, start, end)) is not None:
        found.append(wider.of(text))
        start, end = wider.start, wider.end
    return found


def test_from_word_to_paragraph() -> None:
    found = steps("Foreign")
    assert found[:2] == ["Foreign", "Oravian Foreign Ministry"]
    assert found[-1].endswith("disagreed.")
    assert found[-2].endswith("Ursula von der Leyden.")


def test_a_clause_begins_at_its_conjunction() -> None:
    assert steps("talks")[:2] == ["talks", "that pay talks must follow"]


def test_clause_quoted_string_and_sentence() -> None:
    found = steps("want")
    assert found[:3] == ["want", "if we want", '"We can, if we want,"']
    assert found[-2].startswith("Osk told") or found[-2].startswith("Mr. Osk told")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It rained. Dr. Osk spoke to Mr. Feld at 5 p.m. on Sept. 6. Then it stopped.", "Dr. Osk spoke"),
        ('"Can we?" she asked. He left.', '"Can we?" she asked.'),
        ("Он сказал: «Да!» Потом ушёл.", "Он сказал: «Да!»"),
        ("彼は来た。そして去った。", "彼は来た。"),
        ("هل تأتي؟ نعم.", "هل تأتي؟"),
        ("No mark at the end", "No mark at the end"),
        ("Am 3. Oktober kam er, z. B. früh. Dann ging er.", "Am 3. Oktober kam er, z. B. früh."),
    ],
)
def test_sentences_end_where_readers_see_it(text: str, sentence: str) -> None:
    found = sentence_at(text, text.index(sentence) + 2)
    assert found is not None
    assert found.of(text).startswith(sentence)


def test_an_empty_line_has_no_paragraph() -> None:
    assert paragraph_at("a\n\nb", 2) is None
    assert widened("a\n\nb", 2, 2) is None


texts = st.text(alphabet=st.sampled_from("Ab c.,\"'“”-\nÄ’é1:й"), max_size=60)


@given(texts, st.data())
def test_each_step_holds_the_one_before_and_stays_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before = (start, end)
    for step in ladder(text, start, end):
        assert step.start <= before[0]
        assert before[1] <= step.end
        assert step.end <= len(text)
        before = (step.start, step.end)


@given(texts, st.data())
def test_widening_comes_to_an_end(text: str, data: st.DataObject) -> None:
    start = end = data.draw(st.integers(0, len(text)))
    for _ in range(30):
        wider = widened(text, start, end)
        if wider is None:
            return
        assert len(wider) > end - start
        start, end = wider.start, wider.end
    raise AssertionError("thirty steps and no end")


@given(st.text(st.sampled_from('ab .!?"\n\u00a0'), max_size=80))
def test_all_sentences_are_those_that_are_found_one_by_one(text: str) -> None:
    every = list(sentences_in(text))
    assert [sentence_at(text, sentence.start) for sentence in every] == every
    assert sum(len(sentence.of(text).split()) for sentence in every) == len(text.split())


def test_a_story_has_its_sentences() -> None:
    found = [sentence.of(STORY)[:14] for sentence in sentences_in(STORY)]
    assert found == ["The Oravian Fo", "Mr. Osk told U", "In Paris, the ", "Next paragraph"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He slept until 3 a.m. “I slept,” she said.", 2),
        ("He slept until 3 p.m. The moon rose.", 2),
        ("He slept until 3 p.m. Friday in Tarn.", 1),
        ("He slept until 3 a.m. Eastern time.", 1),
        ("We met Engr. Ann Lee and Atty. Bob Orr.", 1),
        ("He bent the engr. That was wrong.", 2),
    ],
)
def test_times_and_titles_that_are_short_end_sentences_only_sometimes(text: str, count: int) -> None:
    assert len(list(sentences_in(text))) == count


def test_a_platform_of_one_letter_ends_a_sentence() -> None:
    text = "It was told in a post on X. The pier is shut. It was based on J. Smith."
    assert [span.of(text) for span in sentences_in(text)] == [
        "It was told in a post on X.",
        "The pier is shut.",
        "It was based on J. Smith.",
    ]


def test_what_is_counted_may_end_a_russian_sentence() -> None:
    text = "Завод стоит 12 млрд. Банк дал 3 млн. крон на печь."
    assert [each.of(text) for each in sentences_in(text)] == [
        "Завод стоит 12 млрд.",
        "Банк дал 3 млн. крон на печь.",
    ]
