"""Losses are counted in full and shown by a few short examples."""

from copydesk.domain.dataset import EXAMPLES, LONGEST_EXAMPLE, Loss, LossCount


def test_each_kind_of_loss_is_counted_in_the_order_met() -> None:
    found = LossCount()
    found.add("nested spans", "Ferry talks: “we sail”")
    found.add("notes", count=3)
    found.add("nested spans", "Ferry talks: “tonight”")
    assert found.losses() == (
        Loss("nested spans", 2, ("Ferry talks: “we sail”", "Ferry talks: “tonight”")),
        Loss("notes", 3),
    )


def test_what_was_lost_none_of_is_not_told() -> None:
    found = LossCount()
    found.add("notes", count=0)
    assert found.losses() == ()


def test_examples_stay_few_and_differ() -> None:
    found = LossCount()
    for number in range(1000):
        found.add("notes", f"note {number // 2}")
    assert found.losses() == (Loss("notes", 1000, tuple(f"note {n}" for n in range(EXAMPLES))),)


def test_a_long_example_is_cut_to_one_line() -> None:
    found = LossCount()
    found.add("notes", "first\nsecond\t" + "x" * 10_000)
    (example,) = found.losses()[0].examples
    assert example.startswith("first second xx")
    assert example.endswith("…")
    assert len(example) == LONGEST_EXAMPLE
