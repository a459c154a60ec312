"""For people who work without a mouse, with a screen reader, or from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from tests.builders import tag_story
from tests.desktop.driving import Key, Shift, focus, press, text_of

from copydesk.desktop.workbench import Workbench

READ = QAccessible.Text.Name
_MOST = 4_000


def tree_below(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Every element that assistive tools find in a widget, those not shown left out."""
    stack = [QAccessible.queryAccessibleInterface(widget)]
    for _ in range(_MOST):
        if not stack:
            return
        each = stack.pop()
        if each is None or each.state().invisible:  # type: ignore[attr-defined] - bit fields are there
            continue
        yield each
        stack += [each.child(number) for number in range(each.childCount())]


def nameless(widget: QWidget) -> list[str]:
    """The controls in a widget that a screen reader could not name."""
    found: list[str] = []
    for each in tree_below(widget):
        of = each.object()
        if each.state().focusable and not each.text(READ).strip():  # type: ignore[attr-defined] - as above
            found.append(f"{each.role().name} {of.objectName() if of else ''}")
        if isinstance(of, QComboBox) and not of.accessibleName():
            found.append(f"{of.objectName()} is called by what is chosen in it")
    return found


@pytest.fixture
def tagged(bench: Workbench) -> Workbench:
    """The window on an article with annotations of every kind, one selected."""
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    ids = tag_story(bench.desk.session, bench.desk.article.id)
    bench.desk.select(ids["plan"])
    QApplication.processEvents()
    return bench


SHOWN = (
    "",
    "find_in_article",
    "find_in_project",
    "every_occurrence",
    "filter_articles",
    "keys",
    "preferences",
    "new_from_template",
    "save_template",
    "project_settings",
    "topics",
)


@pytest.mark.parametrize("action", SHOWN)
def test_every_control_has_a_name(tagged: Workbench, action: str) -> None:
    if action:
        tagged.window.view.setFocus()
        tagged.window.view.place_caret(text_of(tagged).index("Jonas") + 1)
        tagged.window.actions_[action].trigger()
        QApplication.processEvents()
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            assert nameless(top) == []
    close_dialogs(tagged)


def close_dialogs(bench: Workbench) -> None:
    """Whatever stands over the window goes, and what runs for it ends."""
    while bench.finding.busy:
        QApplication.processEvents()
    for top in QApplication.topLevelWidgets():
        if top is not bench.window and top.isVisible():
            top.close()


def test_annotations_are_rows_that_say_what_they_are(tagged: Workbench) -> None:
    tagged.suggesting.show_suggestions(False)  # so that no row has to be scrolled to
    QApplication.processEvents()
    tagged.window.tagging.tree.expandAll()
    said = [each.text(READ) for each in tree_below(tagged.window.tagging.tree)]
    assert "Actors, 2" in said
    assert any(name.startswith("Mirela Osk: ") and "keeps people safe" in name for name in said)
    assert "Whole article" in said


def test_articles_are_rows_that_say_how_far_they_are(tagged: Workbench) -> None:
    said = [each.text(READ) for each in tree_below(tagged.window.articles.list)]
    assert any(name.startswith("Harbour union") and "In progress" in name for name in said)


def takes_tab(widget: QWidget) -> bool:
    here = widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
    return here and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def without(reached: list[QWidget], bench: Workbench) -> list[str]:
    """The controls that were not reached."""
    return [
        widget.objectName() or type(widget).__name__
        for widget in bench.window.findChildren(QWidget)
        if takes_tab(widget) and widget not in reached
    ]


def test_tab_comes_to_every_control_and_back(tagged: Workbench) -> None:
    bench = tagged
    bench.suggesting.show_suggestions(False)
    reached: list[QWidget] = []
    bench.window.articles.filter.setFocus()
    for _ in range(200):
        reached.append(focus())
        press(Key.Key_Tab)
        if focus() is reached[0]:
            break
    assert without(reached, bench) == []


def test_where_tab_goes_through_suggestions_another_key_leads_out_of_the_text(tagged: Workbench) -> None:
    bench = tagged
    reached: list[QWidget] = [bench.window.view]
    for key, modifiers in ((Key.Key_Tab, Qt.KeyboardModifier.NoModifier), (Key.Key_Tab, Shift)):
        bench.window.view.setFocus()
        press(Key.Key_F6)
        for _ in range(200):
            if focus() is bench.window.view:
                break
            reached.append(focus())
            press(key, modifiers)
        assert focus() is bench.window.view
    assert without(reached, bench) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_focus_is_seen(tagged: Workbench, theme: str) -> None:
    tagged.viewing.choose_theme(theme)  # type: ignore[arg-type] - one of the choices
    window = tagged.window
    window.articles.filter.setFocus()
    press(Key.Key_Tab)  # from now on the window knows that keys are used, and shows the focus
    unseen: list[str] = []
    every = [each for each in window.findChildren(QWidget) if takes_tab(each)]
    for widget in [each for each in every if not each.visibleRegion().isEmpty()]:
        if widget is window.view:
            continue  # there the caret shows it
        window.setFocus()
        QApplication.processEvents()
        before = window.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if window.grab().toImage() == before:
            unseen.append(widget.objectName() or type(widget).__name__)
    assert ", ".join(unseen) == ""


def test_every_action_can_be_reached_by_key(bench: Workbench) -> None:
    in_menus = {action.objectName() for menu in bench.window.menus.values() for action in menu.actions()}
    for spec, action in bench.window.actions_.items():
        assert action.shortcuts() or action.objectName() in in_menus, spec.id


def test_from_right_to_left_the_panels_change_sides(bench: Workbench) -> None:
    def middle(widget: QWidget) -> float:
        return widget.mapTo(bench.window, widget.rect().center()).x() / bench.window.width()

    assert middle(bench.window.articles) < 0.5 < middle(bench.window.tagging)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        assert middle(bench.window.tagging) < 0.5 < middle(bench.window.articles)
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_panes_are_gone_through_in_both_directions(tagged: Workbench) -> None:
    tagged.window.view.setFocus()
    there = []
    for _ in range(6):
        press(Key.Key_F6)
        there.append(focus())
    press(Key.Key_F6, Shift)
    assert focus() is there[-2]
