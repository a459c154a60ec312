"""What is called something."""

import pytest

from copydesk.suggest.quotations import quotations


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('The cook called this figure "far too low".', 'this figure "far too low"'),
        ("The cook called the plan a trick.", "the plan a trick"),
        ("The cook called this week.", ""),
        ("The cook called a doctor.", ""),
    ],
)
def test_something_is_called_something(text: str, content: str) -> None:
    found = [span.of(text) for each in quotations(text) for span in each.spans]
    assert found == ([content] if content else [])
