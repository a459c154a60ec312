from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.exchange.refi_guids import date_time, guid

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXT, TEXT)
def test_a_guid_is_a_uuid_of_version_5_made_of_sort_and_name(sort: str, name: str) -> None:
    expected = uuid5(UUID("6d1f6a5e-4c1b-5d0a-9c55-0f5d1c3b7a10"), f"{sort}\x1f{name}")
    assert guid(sort, name) == str(expected)


@pytest.mark.parametrize(
    ("written", "is_one"),
    [
        ("2026-01-02T03:04:05Z", True),
        ("2026-01-02T03:04:05.123+02:00", True),
        ("2026-01-02", False),
        ("", False),
    ],
)
def test_only_full_times_are_told(written: str, is_one: bool) -> None:
    assert date_time(written) == (written if is_one else None)
