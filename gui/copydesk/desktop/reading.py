"""What the keys of reading do: between articles, between annotations, and how far the article is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copydesk.desktop.desk import Desk
from copydesk.desktop.labels import FIELDS
from copydesk.desktop.language import tr, tr_marked, translated
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeTarget
from copydesk.errors import UserError
from copydesk.session import Session

if TYPE_CHECKING:  # dialogs are imported when somebody opens them
    from copydesk.desktop.dialogs.attributes_of_many import AttributesOfManyDialog
    from copydesk.desktop.dialogs.metadata import MetadataDialog
    from copydesk.desktop.dialogs.metadata_of_many import MetadataOfManyDialog


class ReadingController(QObject):
    """Moves through the project. ``hinted`` says in a few words what was done."""

    hinted = Signal(str)

    def __init__(self, desk: Desk, window: MainWindow, look: Look):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        window.header.status_chosen.connect(self.set_status)
        window.header.edit_requested.connect(self.edit_metadata)

    # -- articles -----------------------------------------------------------------------------------

    def next_article(self) -> None:
        """Open the article below in the list."""
        self._open(self._window.articles.neighbour(1), tr("That was the last article in the list."))

    def previous_article(self) -> None:
        """Open the article above in the list."""
        self._open(self._window.articles.neighbour(-1), tr("That was the first article in the list."))

    def done_and_next(self) -> None:
        """Mark the article done and open the next that is not, of those that the list shows."""
        article = self._desk.article
        if article is None:
            return
        self._window.tagging.details.commit()
        listed = self._window.articles.model
        following = listed.next_not_done(article.id)  # asked first: the filter may be for what is not done
        if article.status is not Status.DONE:
            self._desk.do(lambda session: session.articles.set_status([article.id], Status.DONE))
        some = tr("All articles that are shown are done.")
        self._open(following, some if listed.wanted else tr("All articles are done."))
        self._window.view.setFocus()

    def set_status(self, status: str) -> None:
        """Say how far the selected articles, or the one that is read, are."""
        ids = self._chosen()
        if ids:
            self._desk.do(lambda session: session.articles.set_status(ids, Status(status)))

    def edit_metadata(self) -> None:
        """Edit title, date, agency and so on in a small dialog; of several articles one of them at once."""
        article, ids = self._desk.article, self._chosen()
        if article is None or not self._desk.writable:
            return
        if len(ids) > 1:
            self._edit_many(ids)
            return
        from copydesk.desktop.dialogs.metadata import MetadataDialog

        dialog = MetadataDialog(article, self._look, self._window)
        dialog.written.connect(
            lambda values: self._write(dialog, lambda session: session.articles.edit(article.id, **values))
        )
        dialog.open()

    def _edit_many(self, ids: list[int]) -> None:
        session = self._desk.session
        if session is None:
            return
        from copydesk.desktop.dialogs.metadata_of_many import MetadataOfManyDialog

        known = session.articles.metadata(ids)
        values = {name: [each[name] or "" for each in known] for name in FIELDS if name != "title"}
        dialog = MetadataOfManyDialog(values, len(ids), self._look, self._window)
        dialog.written.connect(lambda name, value: self._write_many(dialog, ids, name, value))
        dialog.open()

    def _write_many(self, dialog: "MetadataOfManyDialog", ids: list[int], name: str, value: str) -> None:
        if self._write(dialog, lambda session: session.articles.edit_many(ids, **{name: value})):
            field = tr_marked(FIELDS[name])
            self.hinted.emit(tr("{field} changed in %Ln article(s).", "", len(ids), field=field))

    def edit_attributes(self) -> None:
        """Fill in the article's attributes in the tagging panel; of several articles one of them at once."""
        session, ids = self._desk.session, self._chosen()
        if session is None or not ids:
            return
        if not session.attributes.of(AttributeTarget.ARTICLE):
            self.hinted.emit(tr("Articles have no attributes. Define them with Codebook > Attributes…"))
        elif len(ids) > 1:
            self._fill_in_many(session, ids)
        else:
            self._window.tagging_dock.show()
            self._desk.show_article(ids[0])
            self._desk.select(None)
            self._window.tagging.details.edit()

    def _fill_in_many(self, session: Session, ids: list[int]) -> None:
        from copydesk.desktop.dialogs.attributes_of_many import AttributesOfManyDialog

        self._window.tagging.details.commit()
        target, attributes = AttributeTarget.ARTICLE, session.attributes
        dialog = AttributesOfManyDialog(
            attributes.of(target),
            lambda definition: attributes.values_among(target, ids, definition.id),
            len(ids),
            self._look,
            self._window,
        )
        dialog.written.connect(lambda attribute, value: self._fill_in(dialog, ids, attribute, value))
        dialog.open()

    def _fill_in(
        self, dialog: "AttributesOfManyDialog", ids: list[int], attribute: int, value: object
    ) -> None:
        target = AttributeTarget.ARTICLE
        if self._write(dialog, lambda session: session.attributes.set_value(target, ids, attribute, value)):
            name = dialog.definition.name
            self.hinted.emit(tr("{field} changed in %Ln article(s).", "", len(ids), field=name))

    def _write(
        self,
        dialog: "MetadataDialog | MetadataOfManyDialog | AttributesOfManyDialog",
        edit: Callable[[Session], None],
    ) -> bool:
        """Write what was typed; where it cannot be, the dialog says why and stays."""
        session = self._desk.session
        if session is None:
            return False
        try:
            edit(session)
        except UserError as error:
            dialog.say(translated(error))
            return False
        dialog.accept()
        return True

    def delete_articles(self) -> None:
        """Delete the selected articles; undo brings them back."""
        ids = self._chosen()
        if not ids:
            return
        following = self._window.articles.following(ids)
        self._desk.do(lambda session: session.articles.delete(ids))
        self._desk.show_article(following)
        undo = self._window.actions_.key("undo")
        self.hinted.emit(
            tr("%Ln article(s) deleted. {undo} brings back what was deleted.", "", len(ids), undo=undo)
        )

    def _chosen(self) -> list[int]:
        chosen = self._window.articles.selected() if self._window.articles.list.hasFocus() else []
        return chosen or ([self._desk.article.id] if self._desk.article else [])

    def _open(self, article_id: int | None, otherwise: str) -> None:
        if article_id is None:
            self.hinted.emit(otherwise)
        else:
            self._window.tagging.picker.rest()  # what was asked was of the article before
            self._desk.show_article(article_id)
            if not self._window.articles.list.hasFocus():
                self._window.view.setFocus()

    # -- within the article -------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the selected text."""
        self._window.view.copy()

    def next_annotation(self) -> None:
        """Select the next annotation in the text."""
        self._window.view.next_annotation()

    def previous_annotation(self) -> None:
        """Select the annotation before in the text."""
        self._window.view.previous_annotation()

    def next_here(self) -> None:
        """Select the next annotation at the caret, from the innermost outwards and round."""
        self._window.view.step_here(1)

    def previous_here(self) -> None:
        """Select the annotation before at the caret: inwards."""
        self._window.view.step_here(-1)

    def move_bound(self, how: tuple[str, int, bool]) -> None:
        """Move an end of the selected annotation by a character or a word."""
        edge, step, by_word = how
        self._window.view.adjust_bound("start" if edge == "start" else "end", step, by_word)
