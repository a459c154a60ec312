"""What the actions on the article list do: filter it, draw samples, keep lists, and the menu of its rows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from copydesk.desktop import menus
from copydesk.desktop.articles.summary import in_words
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr
from copydesk.desktop.main_window import MainWindow
from copydesk.domain.article_list import ArticleList
from copydesk.domain.attribute import AttributeTarget

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.dialogs.sample import SampleWish


class ArticlesController(QObject):
    """Acts on the list in the window. ``hinted`` says in a few words what was done, or why it was not."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._panel = window.articles
        self._panel.menu_requested.connect(self.show_menu)
        self._panel.filter_unfolded.connect(window.actions_["filter_articles"].setChecked)

    # -- the filter ---------------------------------------------------------------------------------

    def find(self) -> None:
        """Put the focus into the filter line."""
        self._window.articles_dock.show()
        self._panel.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panel.filter.selectAll()

    def unfold_filter(self, shown: bool) -> None:
        """Show or hide the panel with more filters."""
        if shown:
            self._window.articles_dock.show()
        self._panel.unfold(shown)
        if not shown:
            self._panel.take_focus()

    def clear_filter(self) -> None:
        """Show all articles again."""
        self._panel.clear_filter()

    # -- samples ------------------------------------------------------------------------------------

    def draw_sample(self) -> None:
        """Ask what to draw, and keep it as a list that the articles are then filtered by."""
        model = self._panel.model
        rows = list(model.rows())
        if not self._desk.writable:
            self.hinted.emit(tr("This project is open read-only: no sample can be kept in it."))
            return
        if not rows:
            self.hinted.emit(tr("There are no articles to draw from."))
            return
        shown = [row for row in map(model.row_of, model.shown()) if row is not None] if model.wanted else None
        names = frozenset(each.name for each in self._panel.lists)
        from copydesk.desktop.dialogs.sample import SampleDialog

        dialog = SampleDialog(rows, shown, names, self._window)
        dialog.wished.connect(self._draw)
        dialog.open()

    def _draw(self, wish: "SampleWish") -> None:
        panel = self._panel
        chosen = panel.chosen_list
        among = in_words(panel.model.wanted, chosen.name if chosen else "") if wish.ids is not None else ""
        made = self._desk.do(
            lambda session: session.lists.sample(
                wish.wanted, seed=wish.seed, name=wish.name, ids=wish.ids, by=wish.by, among=among
            )
        )
        if made is not None:
            panel.clear_filter()
            panel.set_filter(replace(panel.model.wanted, list_id=made))
            self.hinted.emit(tr("The sample is the list {name}.", name=wish.name))

    # -- saved lists --------------------------------------------------------------------------------

    def add_to_list(self) -> None:
        """Put the selected articles, or the one that is read, on a list: one that is there or a new one."""
        ids = self._chosen()
        if not ids:
            return
        names = [each.name for each in self._panel.lists]
        title = tr("Add %Ln article(s) to a list", "", len(ids))
        # A sample is not offered first: with other articles on it, it would be none any more.
        first = next((each.name for each in self._panel.lists if not each.drawn), "")
        from copydesk.desktop.dialogs.list_name import ListNameDialog

        dialog = ListNameDialog(title, tr("Add"), names, self._window, text=first, taken=False)
        dialog.named.connect(lambda name: self._add(ids, name))
        dialog.open()

    def _add(self, ids: Sequence[int], name: str) -> None:
        there = next((each.id for each in self._panel.lists if each.name == name), None)
        if there is None:
            made = self._desk.do(lambda session: session.lists.create(name, ids, made="by hand"))
            added = len(ids) if made is not None else None
        else:
            added = self._desk.do(lambda session: session.lists.add(there, ids))
        if added is not None:
            self.hinted.emit(tr("%Ln article(s) added to {name}.", "", added, name=name))

    def remove_from_list(self) -> None:
        """Take the selected articles, or the one that is read, off the list that is shown."""
        shown, ids = self._list_shown(), self._chosen()
        if shown is None or not ids:
            return
        following = self._panel.following(ids)
        removed = self._desk.do(lambda session: session.lists.remove(shown.id, ids))
        if removed:
            self._desk.show_article(following)
            self.hinted.emit(tr("%Ln article(s) removed from {name}.", "", removed, name=shown.name))

    def rename_list(self) -> None:
        """Give the list that is shown another name."""
        shown = self._list_shown()
        if shown is None:
            return
        names = [each.name for each in self._panel.lists]
        from copydesk.desktop.dialogs.list_name import ListNameDialog

        dialog = ListNameDialog(
            tr("Rename the list"), tr("Rename"), names, self._window, text=shown.name, taken=True
        )
        dialog.named.connect(lambda name: self._desk.do(lambda session: session.lists.rename(shown.id, name)))
        dialog.open()

    def delete_list(self) -> None:
        """Delete the list that is shown; its articles stay."""
        shown = self._list_shown()
        if shown is not None:
            self._desk.do(lambda session: session.lists.delete(shown.id))
            self.hinted.emit(tr("The list {name} is deleted; its articles stay.", name=shown.name))

    def _list_shown(self) -> ArticleList | None:
        found = self._panel.chosen_list
        if found is None:
            self.hinted.emit(tr("Choose a saved list in the filter first."))
        return found

    def _chosen(self) -> list[int]:
        chosen = self._panel.selected() if self._panel.list.hasFocus() else []
        return chosen or ([self._desk.article.id] if self._desk.article else [])

    # -- the menu of the rows -----------------------------------------------------------------------

    def show_menu(self, at: QPoint) -> None:
        """The menu of the selected rows; what makes sense for one alone is left out for several."""
        actions = self._window.actions_
        menu = QMenu(self._window)
        menu.setObjectName("articlesMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        off = ("remove_from_list",) if self._panel.chosen_list else ()
        fill = ("edit_attributes",) if self._has_attributes() else ()
        count = len(self._panel.selected())
        if count <= 1:
            menus.popup(menu, ("done_and_next",), actions)
        menu.addMenu(self._window.menus["&Status"])
        menu.addSeparator()
        if count <= 1:
            linked = ("unlink_versions",) if self._is_linked() else ()
            single = ("edit_metadata", *fill, "add_to_list", *off, *linked, "", "delete_article")
            menus.popup(menu, single, actions)
        else:
            self._add_plurals(
                menu, ("edit_metadata", *fill, "add_to_list", *off, "link_versions", "delete_article"), count
            )
        menu.popup(at)

    def _has_attributes(self) -> bool:
        session = self._desk.session
        return session is not None and bool(session.attributes.of(AttributeTarget.ARTICLE))

    def _is_linked(self) -> bool:
        session = self._desk.session
        chosen = self._panel.selected()
        return session is not None and any(map(session.versions.of, chosen))

    def _add_plurals(self, menu: QMenu, names: Sequence[str], count: int) -> None:
        words = {
            "edit_metadata": tr("Edit %Ln article(s)…", "", count),
            "edit_attributes": tr("Edit attributes of %Ln article(s)…", "", count),
            "add_to_list": tr("Add %Ln article(s) to a list…", "", count),
            "remove_from_list": tr("Remove %Ln article(s) from the list", "", count),
            "link_versions": tr("Link %Ln article(s) as versions", "", count),
            "delete_article": tr("Delete %Ln article(s)", "", count),
        }
        for action, said in ((self._window.actions_[name], words[name]) for name in names):
            plural = menu.addAction(action.icon(), said)
            plural.setEnabled(action.isEnabled())
            plural.triggered.connect(action.trigger)
