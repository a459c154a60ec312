import io

import pytest

from copydesk.readers import spooling
from copydesk.readers.spooling import Spooled

CONTENT = bytes(range(256)) * 50


@pytest.fixture(params=["in memory", "on the disk"])
def spooled(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Spooled:
    if request.param == "on the disk":
        monkeypatch.setattr(spooling, "IN_MEMORY", 10)
    return Spooled(io.BytesIO(CONTENT).read, len(CONTENT))


def test_each_opening_has_a_place_of_its_own(spooled: Spooled) -> None:
    with spooled.open() as first, spooled.open() as second:
        assert first.read(10) == CONTENT[:10]
        assert second.read() == CONTENT
        assert first.read(5) == CONTENT[10:15]
        assert (first.seek(-6, io.SEEK_END), first.read()) == (len(CONTENT) - 6, CONTENT[-6:])
        first.seek(100)
        first.seek(28, io.SEEK_CUR)
        assert first.read(2) == CONTENT[128:130]
    spooled.close()


def test_what_is_large_goes_to_the_disk_and_not_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spooling, "IN_MEMORY", 10)
    spooled = Spooled(io.BytesIO(CONTENT).read, len(CONTENT))
    view = spooled.open()
    spooled.close()
    with pytest.raises(ValueError, match="closed file"):
        view.read(1)
    view.close()


def test_nothing_comes_before_the_beginning(spooled: Spooled) -> None:
    with spooled.open() as view, pytest.raises(ValueError, match=r"before|negative"):
        view.seek(-1)
    spooled.close()


def test_no_more_is_unpacked_than_is_asked_for() -> None:
    source = io.BytesIO(bytes(20 * 2**20))
    spooled = Spooled(source.read, 20 * 2**20)
    with spooled.open() as view:
        assert len(view.read(1000)) == 1000
    assert source.tell() < 2**20
    spooled.close()
