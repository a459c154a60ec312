"""How what a worker found is sent: as bytes of plain values, of which nothing but these values is made again.

Pickles can name any function to be called. A worker reads files from anywhere, so what comes from it is not
trusted more than they are: only the classes that events consist of are looked up.
"""

import io
import pickle
from collections.abc import Sequence
from typing import cast

_ALLOWED = {
    "copydesk.domain.article": {"ArticleDraft"},
    "copydesk.errors": {"ReadError", "Sentence", "UserError", "_sentence"},
    "copydesk.readers.format": {"ReadArticle", "TableHead"},
    "copydesk.readers.reading": {"Begun", "Closed", "Glimpse", "Opened"},
    "copydesk.readers.worker": {"Log"},
    "datetime": {"date", "datetime", "time", "timedelta", "timezone"},
    "decimal": {"Decimal"},
    "pathlib": {"Path", "PosixPath", "PurePosixPath", "PureWindowsPath", "WindowsPath"},
}


def packed(messages: Sequence[object]) -> bytes:
    """The messages as bytes."""
    return pickle.dumps(list(messages), pickle.HIGHEST_PROTOCOL)


def unpacked(raw: bytes) -> list[object]:
    """The messages in the bytes.

    :raises pickle.UnpicklingError: there is something else in them than events are made of.
    """
    try:
        found: object = _Unpickler(io.BytesIO(raw)).load()
    except (EOFError, LookupError, ValueError, TypeError, AttributeError, ImportError) as error:
        raise pickle.UnpicklingError("no messages of a reader") from error
    if not isinstance(found, list):
        raise pickle.UnpicklingError("no messages of a reader")
    return cast("list[object]", found)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> object:
        if global_name not in _ALLOWED.get(module_name, ()):
            raise pickle.UnpicklingError(f"{module_name}.{global_name} is no part of what readers tell")
        return super().find_class(module_name, global_name)
