import pytest

from copydesk import readers


def test_every_public_name_is_there() -> None:
    assert [name for name in readers.__all__ if not hasattr(readers, name)] == []


def test_what_is_not_public_is_missed_by_its_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'open_sesame'"):
        _ = readers.open_sesame  # pyright: ignore[reportAttributeAccessIssue] - that is the point
