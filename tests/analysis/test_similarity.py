"""Near duplicates are found by their words, whatever stands around them, and others are not."""

import random

from hypothesis import given
from hypothesis import strategies as st

from copydesk.analysis.similarity import (
    ALIKE,
    Groups,
    candidates,
    estimate,
    likeness,
    method,
    shingles,
    signatures,
)

HEADS = ("ba", "de", "ki", "lo", "mu", "na", "po", "ri", "su", "ta")
WORDS = [f"{head}{tail}" for head in HEADS for tail in ("lan", "mor", "vel")]


def prose(seed: int, words: int = 200) -> str:
    chosen = random.Random(seed).choices([f"{one}{two}" for one in WORDS for two in WORDS], k=words)
    return " ".join(chosen).capitalize() + "."


def alike(one: str, other: str) -> float:
    return likeness(shingles(one), shingles(other))


def test_the_same_words_under_another_agency_are_alike() -> None:
    text = prose(1)
    wire = f"LORVAN, May 4 (Tidewire) - {text}"
    paper = f"The Velmora Courier\n\nLorvan - {text.upper()}\n\n(Tidewire)"
    assert alike(wire, paper) > 0.95


def test_an_update_that_repeats_the_earlier_text_is_alike() -> None:
    earlier = prose(1)
    assert alike(earlier, f"{earlier}\n\n{prose(2, 300)}") == 1.0


def test_a_short_flash_in_a_long_round_up_is_not_its_earlier_state() -> None:
    flash = prose(1, 40)
    assert alike(flash, f"{flash}\n\n{prose(2, 600)}") < ALIKE


def test_other_texts_are_not_alike() -> None:
    assert alike(prose(1), prose(2)) < 0.1


def test_empty_texts_are_like_nothing() -> None:
    assert alike("", "") == 0.0
    assert alike(prose(1), "...") == 0.0


def test_characters_of_chinese_and_japanese_count_as_words() -> None:
    assert "港 口 开" in shingles("港口开放")


def test_letters_of_all_scripts_count() -> None:
    assert shingles("Порт открыт снова") == {"порт открыт снова"}
    assert shingles("الميناء مفتوح اليوم") == {"الميناء مفتوح اليوم"}


def test_signatures_are_the_same_in_every_run() -> None:
    assert "seed 1" in method()
    first, again = signatures([prose(1)]), signatures([prose(2), prose(1)])
    assert first[0] == again[1]
    assert first[0].shingles == len(shingles(prose(1)))


def test_a_signature_tells_about_how_alike_two_texts_are() -> None:
    text = prose(1, 400)
    one, other, far = signatures([text, f"{text} {prose(2, 200)}", prose(3)])
    assert abs(estimate(one, other) - 1.0) < 0.25
    assert estimate(one, far) < 0.2


def test_candidates_are_the_pairs_worth_a_comparison() -> None:
    texts = [prose(number) for number in range(60)]
    texts += [f"{texts[7]} {prose(99, 30)}", texts[30].replace("lan", "len", 4)]
    known = dict(enumerate(signatures(texts)))
    assert set(candidates(known)) == {(7, 60), (30, 61)}


def test_a_crowd_of_the_same_text_stays_one_group_without_all_its_pairs() -> None:
    known = dict(enumerate(signatures([f"{prose(1)} {number}" for number in range(300)])))
    pairs, groups = candidates(known), Groups()
    for one, other in pairs:
        groups.join(one, other, 1.0)
    assert [len(keys) for keys, _ in groups.all()] == [300]
    assert len(pairs) < 300 * 20


def test_empty_texts_are_no_candidates() -> None:
    assert candidates(dict(enumerate(signatures(["", "", "?"])))) == []
    assert signatures([]) == []


def test_a_group_tells_its_weakest_link() -> None:
    groups = Groups()
    groups.join(1, 2, 0.95)
    groups.join(3, 4, 0.9)
    groups.join(2, 3, 0.85)
    groups.join(1, 4, 0.2)
    groups.join(8, 9, 1.0)
    assert groups.all() == [((1, 2, 3, 4), 0.85), ((8, 9), 1.0)]
    assert groups.together(1, 4)
    assert not groups.together(4, 8)
    assert not groups.together(5, 6)


@given(st.text(max_size=200), st.text(max_size=200))
def test_likeness_of_any_texts_is_a_share(one: str, other: str) -> None:
    assert 0.0 <= alike(one, other) <= 1.0
    assert alike(one, other) == alike(other, one)
    assert alike(one, one) == (1.0 if shingles(one) else 0.0)


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_texts_have_signatures_that_estimate_themselves_as_the_same(texts: list[str]) -> None:
    for signature in signatures(texts):
        assert len(signature.digest) == 768
        assert estimate(signature, signature) == (1.0 if signature.shingles else 0.0)
