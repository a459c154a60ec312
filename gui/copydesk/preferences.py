"""What a person has chosen or last done, kept from one start to the next in one JSON file.

Preferences are a value: change them with ``dataclasses.replace`` and ``save`` the result. They are
never needed to open a project, so whatever is wrong with the file, loading gives usable ones.
"""

import getpass
import json
import math
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, Self, cast, get_args

from copydesk import logs, paths
from copydesk.errors import UserError

ThemeChoice = Literal["system", "light", "dark", "contrast"]

Direction = Literal["language", "ltr", "rtl"]

FILE_NAME = "preferences.json"
RECENT_LIMIT = 10
WARNED_LIMIT = 100
FONT_SIZES = (8.0, 40.0)
"""Smallest and largest article font, in points."""
LINE_HEIGHTS = (120, 220)
"""Lowest and highest lines of the article, in percent of the font's height."""
COLUMNS = (45, 100)
"""Narrowest and widest column of the article, in characters."""
BACKUP_MINUTES = (5, 240)
"""Shortest and longest time of work between two backups, in minutes."""
BACKUP_COUNTS = (2, 200)
"""For how few and how many hours of work a backup each can be kept."""

_log = logs.logger("preferences")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The choices, and the keys of the file that this version does not know.

    ``coder`` is empty until the first start has asked for it. ``recent`` holds project paths, the latest
    first, ``warned`` those whose folder was warned of.
    ``font_size`` is the article's, in points, ``font_family`` its font (empty: the program's),
    ``line_height`` that of its lines in percent of the font's, ``column`` its width in characters;
    ``overview`` says whether what is marked is shown beside its scroll bar.
    ``window`` holds Qt's saved geometry and state in Base64, ``keys`` the shortcuts that differ from the
    default, by action name: several are joined by ``"; "``, and an empty text is none. ``import_dir`` and
    ``export_dir`` are the folders last used, empty before. ``language`` is the interface's, such as ``de``,
    or empty for the system's; ``direction`` says where its lines begin, usually as its language does.
    ``import_pattern`` is what file names say (empty: nothing), ``import_near`` what is done with texts that
    are nearly the same, ``import_mappings`` what columns of tables mean, by the columns' names as JSON.
    ``export_last`` is what was chosen for the last export, ``export_presets`` what was saved under names.
    ``suggestions`` says whether they are made and shown as articles open.
    ``snapping`` says whether stray characters at the ends of a selection are left out when it is tagged.
    ``backups`` says whether they are made by themselves, every so many ``backup_minutes`` of work; for
    ``backup_count`` hours of work one each is kept, in ``backup_folder`` (empty: in the program's own).
    """

    coder: str = ""
    theme: ThemeChoice = "system"
    recent: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()
    font_size: float = 12.0
    font_family: str = ""
    line_height: int = 160
    column: int = 72
    overview: bool = True
    window: Mapping[str, str] = field(default_factory=dict[str, str])
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    import_dir: str = ""
    export_dir: str = ""
    export_last: Mapping[str, str] = field(default_factory=dict[str, str])
    export_presets: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    import_pattern: str = ""
    import_near: str = "ignore"
    import_mappings: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    language: str = ""
    direction: Direction = "language"
    snapping: bool = True
    suggestions: bool = True
    backups: bool = True
    backup_minutes: int = 15
    backup_count: int = 24
    backup_folder: str = ""
    unknown: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read the file, the user's own by default.

        No file gives the defaults, and so does a damaged one, which is renamed to ``*.damaged`` first.
        A single value that makes no sense gives the default of that value.
        """
        path = path or default_path()
        try:
            stored = json.loads(path.read_bytes())
        except FileNotFoundError:
            return cls()
        except OSError as error:
            _log.warning("preferences cannot be read: %s", error)
            return cls()
        except (ValueError, RecursionError) as error:
            _keep_aside(path, str(error))
            return cls()
        if not isinstance(stored, dict):
            _keep_aside(path, "not a JSON object")
            return cls()
        return cls._of(cast(dict[str, Any], stored))

    def save(self, path: Path | None = None) -> None:
        """Write the file whole or not at all; UserError where it cannot be written."""
        path = path or default_path()
        try:
            _write(path, json.dumps(self._as_json(), ensure_ascii=False, indent=2) + "\n")
        except OSError as error:
            raise UserError(
                "The preferences could not be stored in {path}: {reason}. Make that folder "
                "writable; your projects are not affected.",
                path=path,
                reason=error.strerror,
            ) from error

    def with_recent(self, project: Path) -> Self:
        """The same with a project at the head of the recent ones."""
        first = str(project.absolute())
        rest = [other for other in self.recent if other != first]
        return replace(self, recent=(first, *rest)[:RECENT_LIMIT])

    def with_warned(self, project: Path) -> Self:
        """The same with a project whose folder was warned of, which is done once."""
        told = str(project.absolute())
        rest = [other for other in self.warned if other != told]
        return replace(self, warned=(told, *rest)[:WARNED_LIMIT])

    def without_recent(self, project: Path) -> Self:
        """The same with a project, say one that is gone, no longer among the recent ones."""
        gone = str(project.absolute())
        return replace(self, recent=tuple(other for other in self.recent if other != gone))

    @classmethod
    def _of(cls, stored: Mapping[str, Any]) -> Self:
        known = {name: _READ[name](stored[name]) for name in _READ if name in stored}
        unknown = {name: value for name, value in stored.items() if name not in _READ}
        return cls(**{name: value for name, value in known.items() if value is not None}, unknown=unknown)

    def _as_json(self) -> dict[str, Any]:
        known: dict[str, Any] = {name: getattr(self, name) for name in _READ}
        return {**self.unknown, **known}


def default_path() -> Path:
    """The user's preferences file; it need not exist."""
    return paths.config_dir() / FILE_NAME


def system_name() -> str:
    """The name that the operating system knows the user by, to suggest as the coder's; may be empty."""
    try:
        login = getpass.getuser()
    except (OSError, KeyError, ImportError) as error:  # a user id without an account, as in containers
        _log.info("the system has no name for the user: %s", error)
        return ""
    return _full_name(login) or login


def _full_name(login: str) -> str:
    try:
        import pwd
    except ImportError:  # Windows has no such list
        return ""
    try:
        return pwd.getpwnam(login).pw_gecos.split(",")[0].strip()
    except KeyError:
        return ""


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _theme(value: object) -> str | None:
    return value if isinstance(value, str) and value in get_args(ThemeChoice) else None


def _direction(value: object) -> str | None:
    return value if isinstance(value, str) and value in get_args(Direction) else None


def _texts(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    return tuple(item for item in cast(list[object], value) if isinstance(item, str))


def _points(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    size = float(min(max(value, FONT_SIZES[0]), FONT_SIZES[1]))
    return None if math.isnan(size) else size


def _within(bounds: tuple[int, int]) -> Callable[[object], int | None]:
    """What takes a whole number, or the bound that it is beyond."""

    def number(value: object) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        near = min(max(value, bounds[0]), bounds[1])  # before all else: isnan takes none beyond a float's
        return None if math.isnan(near) else int(near)

    return number


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _by_name(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    pairs = cast(dict[str, object], value).items()
    return {name: text for name, text in pairs if isinstance(text, str)}


def _mappings(value: object) -> dict[str, Mapping[str, str]] | None:
    if not isinstance(value, dict):
        return None
    pairs = ((name, _by_name(each)) for name, each in cast(dict[str, object], value).items())
    return {name: mapping for name, mapping in pairs if mapping}


_READ: Mapping[str, Callable[[object], Any]] = {
    "coder": _text,
    "theme": _theme,
    "recent": _texts,
    "warned": _texts,
    "font_size": _points,
    "font_family": _text,
    "line_height": _within(LINE_HEIGHTS),
    "column": _within(COLUMNS),
    "overview": _flag,
    "window": _by_name,
    "keys": _by_name,
    "snapping": _flag,
    "suggestions": _flag,
    "backups": _flag,
    "backup_minutes": _within(BACKUP_MINUTES),
    "backup_count": _within(BACKUP_COUNTS),
    "backup_folder": _text,
    "import_dir": _text,
    "import_pattern": _text,
    "import_near": _text,
    "import_mappings": _mappings,
    "language": _text,
    "direction": _direction,
    "export_dir": _text,
    "export_last": _by_name,
    "export_presets": _mappings,
}
"""Each known key with what makes its value; None means the default."""


def _keep_aside(path: Path, why: str) -> None:
    aside = path.with_name(path.name + ".damaged")
    try:
        path.replace(aside)
    except OSError as error:
        _log.warning("damaged preferences (%s) could not be kept aside: %s", why, error)
    else:
        _log.warning("damaged preferences (%s) are kept in %s", why, aside.name)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
