import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.front_matter import Value, front_matter


def values(lines: str) -> dict[str, Value]:
    """What the lines between the dashes say."""
    return front_matter(f"---\n{lines}\n---\nText").values


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("title: Envoys meet", {"title": "Envoys meet"}),
        ("title: 'It''s late'", {"title": "It's late"}),
        ('title: "Say \\"no\\""', {"title": 'Say "no"'}),
        ("title: A: B", {"title": "A: B"}),
        ("title: C# and F#  # a comment", {"title": "C# and F#"}),
        ("words: 412", {"words": 412}),
        ("score: -0.5", {"score": -0.5}),
        ("draft: yes", {"draft": True}),
        ("draft: false", {"draft": False}),
        ("url: https://lorvan.example/a#b", {"url": "https://lorvan.example/a#b"}),
        ("tags: [ferry, 'the sea']", {"tags": ["ferry", "the sea"]}),
        ("tags:\n  - ferry\n  - the sea", {"tags": ["ferry", "the sea"]}),
        ("tags:\n- ferry\n- sea\ntitle: T", {"tags": ["ferry", "sea"], "title": "T"}),
        ("summary: |\n  One.\n  Two.\ntitle: T", {"summary": "One.\nTwo.", "title": "T"}),
        ("summary: >\n  One.\n  Two.", {"summary": "One. Two."}),
        ("# nothing\n\nplace:\nagency: ~", {}),
        ("источник: ТАСС", {"источник": "ТАСС"}),
    ],
)
def test_the_simple_part_of_yaml_is_read(lines: str, found: dict[str, Value]) -> None:
    assert values(lines) == found
    assert front_matter(f"---\n{lines}\n---\nText").unread == ()


@pytest.mark.parametrize(
    "lines", ["just words", "a: {b: c}", "a:\n  b: c", "a: [b", "a: &b c", "a: [[b], c]", "a: b\n  - c"]
)
def test_what_is_not_understood_is_told_by_its_line(lines: str) -> None:
    found = front_matter(f"---\ntitle: T\n{lines}\n---\nText")
    assert found.unread[0] == 3
    assert found.values == {"title": "T"}


def test_the_text_begins_after_it() -> None:
    text = "---\ntitle: T\n---\n\nText"
    assert text[front_matter(text).end :] == "\nText"
    assert front_matter("---\ntitle: T\n...\nText").values == {"title": "T"}


@pytest.mark.parametrize("text", ["", "Text", "---", "---\nText", " ---\na: b\n---\n", "----\na: b\n----\n"])
def test_other_texts_have_none(text: str) -> None:
    assert front_matter(text).end == 0


@given(st.text(st.sampled_from("ab:-[]{}'\"#|> \n"), max_size=200))
def test_any_lines_are_read_or_told(lines: str) -> None:
    text = f"---\n{lines}\n---\n"
    found = front_matter(text)
    assert 0 < found.end <= len(text)
