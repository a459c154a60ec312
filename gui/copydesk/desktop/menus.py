"""The menu bar and the context menus, built from the table of actions."""

from itertools import groupby

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from copydesk.desktop.action_set import Actions, plain
from copydesk.desktop.actions import ActionSpec, Menu
from copydesk.desktop.language import tr_marked


def build(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Fill the menu bar; gives the menus and submenus by their words in the table."""
    made: dict[str, QMenu] = {}
    by_menu = {menu: [pair for pair in actions.items() if pair[0].menu is menu] for menu in Menu}
    for menu, pairs in by_menu.items():
        shown = made[menu.value] = bar.addMenu(tr_marked(menu.value))
        shown.setToolTipsVisible(False)
        for number, (_, group) in enumerate(groupby(pairs, lambda pair: pair[0].group)):
            if number:
                shown.addSeparator()
            for spec, action in group:
                target = shown
                if spec.submenu:
                    if spec.submenu not in made:
                        made[spec.submenu] = shown.addMenu(tr_marked(spec.submenu))
                    target = made[spec.submenu]
                target.addAction(action)
    _make_exclusive(made["&Theme"])
    return made


def _make_exclusive(menu: QMenu) -> None:
    group = QActionGroup(menu)
    for action in menu.actions():
        group.addAction(action)


def path(spec: ActionSpec) -> str:
    """The menu and submenu in which an action is found, in words."""
    names = (spec.menu.value, spec.submenu)
    return " › ".join(plain(tr_marked(name)) for name in names if name)


def popup(parent_menu: QMenu, names: tuple[str, ...], actions: Actions) -> None:
    """Add the named actions to a context menu; an empty name draws a line."""
    for name in names:
        if name:
            parent_menu.addAction(actions[name])
        else:
            parent_menu.addSeparator()
