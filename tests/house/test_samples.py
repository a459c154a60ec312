"""The sample stories are marked as fiction, so that nobody takes them for news."""

from tests.house.sources import ROOT

SAMPLES = ROOT / "resources" / "samples"


def test_the_samples_say_that_they_are_fiction() -> None:
    assert "fiction" in (SAMPLES / "README.md").read_text(encoding="utf-8")


def test_every_sample_is_named_there() -> None:
    told = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in SAMPLES.glob("*.txt") if f"`{path.name}`" not in told] == []
    assert len(list(SAMPLES.glob("*.txt"))) >= 3
