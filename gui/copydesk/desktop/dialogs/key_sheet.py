"""What stands on the sheet of all keys: groups of keys and what they do. No widgets here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copydesk.desktop import menus
from copydesk.desktop.action_set import plain, summary
from copydesk.desktop.actions import ActionSpec, Menu
from copydesk.desktop.keymap import Keymap, natives
from copydesk.desktop.language import tr, tr_marked

_OWN_GROUP = 3
"""A submenu with so many keys is a group of its own."""
_ORDER = (Menu.TAG, Menu.EDIT, Menu.ARTICLE, Menu.CODEBOOK, Menu.VIEW, Menu.FILE, Menu.HELP)
"""What a coder does all day comes first."""


@dataclass(frozen=True, slots=True)
class Line:
    """Keys, as the platform writes them, and what they do."""

    keys: tuple[str, ...]
    words: str

    @property
    def pressed(self) -> str:
        """All its keys in words."""
        either = tr("{key} or {other}")
        shown, *others = self.keys
        for other in others:
            shown = either.format(key=shown, other=other)
        return shown


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together; ``note`` says where they act."""

    title: str
    lines: tuple[Line, ...]
    note: str = ""


def groups(table: Sequence[ActionSpec], keymap: Keymap) -> list[Group]:
    """Every key that acts now, and what the mouse and the fields know besides."""
    made: list[Group] = []
    for menu in _ORDER:
        specs = [spec for spec in table if spec.menu is menu and keymap.of(spec.id)]
        below: dict[str, list[ActionSpec]] = {}
        for spec in specs:
            below.setdefault(spec.submenu, []).append(spec)
        large = {name for name, inside in below.items() if name and len(inside) >= _OWN_GROUP}
        main = [spec for spec in specs if spec.submenu not in large]
        note = tr("These act while the article has the focus.") if menu is Menu.TAG else ""
        made.append(Group(plain(tr_marked(menu.value)), tuple(_lines(main, keymap)), note))
        made += [
            Group(menus.path(below[name][0]), tuple(_lines(below[name], keymap)))
            for name in below
            if name in large
        ]
    return [group for group in [*made, _tag_field(), _mouse()] if group.lines]


def filtered(all_groups: Iterable[Group], typed: str) -> list[Group]:
    """The lines that have every typed word in their keys, words or group."""
    words = typed.casefold().split()
    found: list[Group] = []
    for group in all_groups:
        lines = tuple(
            line
            for line in group.lines
            if all(word in f"{line.pressed} {line.words} {group.title}".casefold() for word in words)
        )
        if lines:
            found.append(Group(group.title, lines, group.note))
    return found


def as_text(all_groups: Iterable[Group]) -> str:
    """The sheet as plain text, keys in a column, to be printed or sent."""
    shown = list(all_groups)
    width = max((len(line.pressed) for group in shown for line in group.lines), default=0) + 3
    parts: list[str] = []
    for group in shown:
        lines = [f"{line.pressed:<{width}}{line.words}" for line in group.lines]
        parts.append("\n".join([group.title, *lines, *([group.note] if group.note else [])]))
    return "\n\n".join(parts) + "\n"


def columns(all_groups: Sequence[Group], count: int) -> list[list[Group]]:
    """The groups in so many columns of about the same height, read down and then across."""
    whole = sum(_height(group) for group in all_groups)
    made: list[list[Group]] = [[]]
    taken = 0
    for group in all_groups:
        middle = taken + _height(group) / 2
        if made[-1] and len(made) < count and middle > whole * len(made) / count:
            made.append([])
        made[-1].append(group)
        taken += _height(group)
    return made


def _height(group: Group) -> int:
    return len(group.lines) + 2 + bool(group.note)


def _lines(specs: Iterable[ActionSpec], keymap: Keymap) -> list[Line]:
    """The lines of actions; recent tags that still have their digits are one line."""
    made: list[Line] = []
    for spec in specs:
        keys = natives(keymap.of(spec.id))
        digit = spec.id.startswith("tag_recent_") and keys == (str(spec.argument),)
        if not digit:
            made.append(Line(keys, summary(spec)))
        elif spec.argument == 1:
            made.append(Line(("1 … 9",), tr("Tag the selected text with the recent tag of that number")))
    return made


def _tag_field() -> Group:
    return Group(
        tr("In the tag field"),
        (
            Line(natives(["Down", "Up"]), tr("Go through what is offered")),
            Line(natives(["Return"]), tr("Tag with the row that is marked")),
            Line(natives(["Esc"]), tr("Give up, and go back to the text")),
        ),
    )


def _mouse() -> Group:
    return Group(
        tr("With the mouse"),
        (
            Line((tr("Double click"),), tr("Select the word")),
            Line((tr("Triple click"),), tr("Select the sentence")),
            Line((tr("Quadruple click"),), tr("Select the paragraph")),
            Line((tr("{key}+click", key=_modifier("Ctrl")),), tr("Go through the annotations at a place")),
            Line((tr("Drag a handle"),), tr("Move an end of the selected annotation")),
            Line((tr("{key}+wheel", key=_modifier("Ctrl")),), tr("Make the text larger or smaller")),
        ),
    )


def _modifier(name: str) -> str:
    """A key that is held, as the platform calls it: ``Ctrl`` is ``⌘`` on a Mac."""
    return natives([f"{name}+A"])[0].removesuffix("A").removesuffix("+")
