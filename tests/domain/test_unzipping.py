"""Archives that are damaged raise nothing but what is expected of them."""

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.unzipping import BROKEN_ZIP

TEXT = b"The ferry left at noon. " * 20
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


def _archive() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for method in METHODS:
            archive.writestr(f"{method}.txt", TEXT, method)
    return kept.getvalue()


SOUND = _archive()


@given(st.integers(0, len(SOUND) - 1), st.integers(1, 255))
def test_a_changed_byte_is_read_over_or_told(place: int, change: int) -> None:
    broken = bytearray(SOUND)
    broken[place] ^= change
    try:
        with zipfile.ZipFile(io.BytesIO(broken)) as archive:
            read = [archive.read(each) for each in archive.infolist()]
    except (*BROKEN_ZIP, KeyError):
        return
    assert set(read) <= {TEXT}  # a list that was cut short is not noticed
