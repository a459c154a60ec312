"""Sets of keys in files of their own, to be given to a colleague or taken to another machine."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from copydesk.desktop.action_set import plain
from copydesk.desktop.actions import ActionSpec
from copydesk.desktop.keymap import SEPARATOR, Keymap, native, portable
from copydesk.errors import UserError

VERSION = 1


def save(path: Path, keys: Keymap, table: Sequence[ActionSpec]) -> None:
    """Write every action's keys; those of actions that this version does not know are kept.

    :raises UserError: the file cannot be written.
    """
    known = {spec.id: list(keys.of(spec.id)) for spec in table}
    unknown = {name: _parts(keys.own[name]) for name in keys.unknown}
    text = json.dumps({"copydesk_keys": VERSION, "keys": known | unknown}, ensure_ascii=False, indent=2)
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError(
            "The keys could not be written to {path}: {reason}. Choose another place.",
            path=path,
            reason=error.strerror or "",
        ) from error


def load(path: Path, table: Sequence[ActionSpec]) -> Keymap:
    """Read a set of keys; actions that it does not name have the table's keys.

    :raises UserError: the file cannot be read, or is not such a set, or has what is no key.
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError("{path} cannot be read: {reason}.", path=path, reason=error.strerror or "") from error
    except (ValueError, RecursionError):
        stored = None
    keys = cast(dict[str, Any], stored).get("keys") if isinstance(stored, dict) else None
    if not isinstance(keys, dict) or cast(dict[str, Any], stored).get("copydesk_keys") != VERSION:
        raise UserError("{name} is not a set of Copydesk's keys. Nothing was changed.", name=path.name)
    known = {spec.id for spec in table}
    made = Keymap(table)
    unknown: dict[str, str] = {}
    for name, told in cast(dict[str, Any], keys).items():
        wished = _wished(path, name, told)
        if name not in known:
            unknown[name] = SEPARATOR.join(wished)
            continue
        if not all(map(portable, wished)):
            raise _not_a_key(path, name)
        made = made.with_keys(name, map(portable, wished))
    _refuse_clashes(path, made)
    return Keymap(table, {**made.own, **unknown})


def _refuse_clashes(path: Path, keys: Keymap) -> None:
    for one, other, key in keys.conflicts():
        raise UserError(
            "In {name}, {key} is for both “{one}” and “{other}”. Nothing was changed.",
            name=path.name,
            key=native(key),
            one=plain(one.text),
            other=plain(other.text),
        )


def _wished(path: Path, name: str, told: object) -> list[str]:
    """Keys as a list, or as one text."""
    if isinstance(told, str):
        return _parts(told)
    if not isinstance(told, list) or not all(isinstance(each, str) for each in cast(list[object], told)):
        raise _not_a_key(path, name)
    return cast(list[str], told)


def _parts(text: str) -> list[str]:
    return text.split(SEPARATOR) if text else []


def _not_a_key(path: Path, action: str) -> UserError:
    return UserError(
        "{name} has something for {action} that is no key. Nothing was changed.",
        name=path.name,
        action=action,
    )
