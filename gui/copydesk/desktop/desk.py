"""What lies on the desk: the open session, the article being read, its annotations, the selected one.

Panels look here and listen to the signals; controllers change things through :meth:`Desk.do`. A change in
the project reaches the panels as just the rows that it touched.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from copydesk import logs
from copydesk.desktop.language import translated
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.article import Article
from copydesk.domain.change import Touched
from copydesk.domain.dataset import AnyAnnotation
from copydesk.errors import UserError
from copydesk.session import Session

T = TypeVar("T")
_log = logs.logger("desktop.desk")


class Desk(QObject):
    """The state that all panels share.

    Signals: ``closing`` the project is about to be closed; ``session_changed`` one was opened or closed;
    ``rows_changed`` the list's rows of these article ids (None: all) are out of date; ``lists_changed`` the
    same of the saved lists; ``suggestions_changed`` others are open now in these article ids (None: in any);
    ``article_shown`` another article, or none, is on the desk; ``article_edited`` its metadata or status
    changed; ``texts_changed`` the texts of these article ids were corrected, which comes before
    ``article_shown`` where it is that article; ``annotations_changed`` (changed, removed ids) in it;
    ``entries_changed`` actors or topics changed; ``selected_changed`` the annotation's id or None;
    ``saved`` after each commit of the user's; ``failed`` the sentence of a use case that could not be met.
    """

    closing = Signal()
    session_changed = Signal()
    rows_changed = Signal(object)
    lists_changed = Signal(object)
    suggestions_changed = Signal(object)
    article_shown = Signal()
    article_edited = Signal()
    texts_changed = Signal(object)
    annotations_changed = Signal(object, object)
    entries_changed = Signal()
    selected_changed = Signal(object)
    saved = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.session: Session | None = None
        self.article: Article | None = None
        self.annotations: dict[int, AnyAnnotation] = {}
        self.selected: int | None = None
        self._quotation: int | None = None
        self._line_starts: list[int] = []
        self._unsubscribe: Callable[[], object] = lambda: None

    # -- the project and the article ----------------------------------------------------------------

    def open(self, session: Session) -> None:
        """Put an open session on the desk, in place of what was there."""
        self.close()
        self.session = session
        self._unsubscribe = session.subscribe(self._touched)
        self.session_changed.emit()

    def close(self) -> None:
        """Clear the desk and close the session, if one is open."""
        if self.session is None:
            return
        self.closing.emit()
        self.show_article(None)
        self._unsubscribe()
        session, self.session = self.session, None
        self.session_changed.emit()
        session.close()

    def show_article(self, article_id: int | None) -> None:
        """Read another article, or none. Nothing happens where it is on the desk already."""
        if article_id == (self.article.id if self.article else None):
            return
        self.select(None)
        self._quotation = None
        if article_id is None or self.session is None:
            self._put(None, [])
            return
        article = self.do(lambda session: session.articles.get(article_id))
        if article is not None:
            self._put(article, self.session.articles.annotations(article_id))

    def _put(self, article: Article | None, annotations: list[AnyAnnotation]) -> None:
        self.article = article
        self.annotations = {annotation.id: annotation for annotation in annotations}
        text = article.text if article else ""
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.article_shown.emit()

    @property
    def writable(self) -> bool:
        """Whether a project is open that can be changed."""
        return self.session is not None and self.session.writable

    # -- annotations --------------------------------------------------------------------------------

    def select(self, annotation_id: int | None) -> None:
        """Select an annotation of the article, or none."""
        if annotation_id is not None and annotation_id not in self.annotations:
            return
        if isinstance(self.annotations.get(annotation_id or 0), Quotation):
            self._quotation = annotation_id
        if annotation_id != self.selected:
            self.selected = annotation_id
            self.selected_changed.emit(annotation_id)

    @property
    def selection(self) -> AnyAnnotation | None:
        """The selected annotation."""
        return self.annotations.get(self.selected) if self.selected is not None else None

    @property
    def quotation(self) -> Quotation | None:
        """The quotation that a speaker, a cue or more content goes to: the one selected last.

        It stays while words or a mention are selected to be its speaker or cue.
        """
        found = self.annotations.get(self._quotation) if self._quotation is not None else None
        return found if isinstance(found, Quotation) else None

    def line_of(self, offset: int) -> int:
        """The line, counted from 1, of an offset in the article's text."""
        return bisect_right(self._line_starts, offset)

    def name_of(self, annotation: AnyAnnotation) -> str:
        """The actor or topic of an annotation, or a quotation's speaker; empty for none."""
        match annotation:
            case Mention():
                return self.actor_name(annotation.actor)
            case Passage():
                return self.topic_name(annotation.topic)
            case Quotation():
                return self.actor_name(annotation.speaker)

    def actor_name(self, actor_id: int | None) -> str:
        """The actor's name; empty for none."""
        if actor_id is None or self.session is None:
            return ""
        return self.session.codebook.actor(actor_id).name

    def topic_name(self, topic_id: int | None) -> str:
        """The topic's name; empty for none."""
        if topic_id is None or self.session is None:
            return ""
        return self.session.codebook.topic(topic_id).name

    def words_of(self, annotation: AnyAnnotation) -> str:
        """The words that the annotation is read by, its spans joined by an ellipsis."""
        if self.article is None:
            return ""
        return " … ".join(span.of(self.article.text) for span in annotation.main_spans)

    # -- use cases and what they touch --------------------------------------------------------------

    def do(self, work: Callable[[Session], T]) -> T | None:
        """Run a use case on the open session; where it cannot be met, say so and give None."""
        if self.session is None:
            return None
        try:
            return work(self.session)
        except UserError as error:
            _log.info("not done: %s", type(error).__name__)
            self.failed.emit(translated(error))
            return None

    def _touched(self, touched: Touched) -> None:
        if touched.texts:
            self.texts_changed.emit(touched.texts)
        if touched.everything:
            self._reload()
        else:
            if touched.articles:
                self._article_touched(touched)
            self._annotations_touched(touched)
            if touched.actors or touched.topics:
                self.entries_changed.emit()
            if open_now := touched.suggestions | touched.articles:
                self.suggestions_changed.emit(open_now)
            if touched.articles or touched.suggestions:
                self.rows_changed.emit(touched.articles | touched.suggestions)
            if touched.lists:
                self.lists_changed.emit(touched.lists)
        if not touched.derived:
            self.saved.emit()

    def _reload(self) -> None:
        assert self.session is not None
        shown, selected = self.article.id if self.article else None, self.selected
        self.rows_changed.emit(None)
        self.lists_changed.emit(None)
        self.suggestions_changed.emit(None)
        self.entries_changed.emit()
        self.show_article(None)
        if shown is not None and self.session.articles.status(shown) is not None:
            self.show_article(shown)
            self.select(selected)

    def _article_touched(self, touched: Touched) -> None:
        if self.session is None or self.article is None or self.article.id not in touched.articles:
            return
        status = self.session.articles.status(self.article.id)
        if status is None:
            self.show_article(None)
        elif self.article.id in touched.texts:
            self._read_again(self.article.id)
        elif touched.annotations:  # metadata is edited alone: no need to read a long text again
            if status != self.article.status:
                self.article = replace(self.article, status=status)
                self.article_edited.emit()
        else:
            self.article = self.session.articles.get(self.article.id)
            self.article_edited.emit()

    def _read_again(self, article_id: int) -> None:
        """The same article with another text: what was selected stays so, if it is still there."""
        assert self.session is not None
        selected = self.selected
        self.select(None)
        self._quotation = None
        self._put(self.session.articles.get(article_id), self.session.articles.annotations(article_id))
        self.select(selected)

    def _annotations_touched(self, touched: Touched) -> None:
        if self.session is None or self.article is None:
            return
        found = self.session.articles.annotations_by_id(touched.annotations) if touched.annotations else []
        changed = {each.id: each for each in found if each.article == self.article.id}
        removed = [each for each in touched.annotations if each in self.annotations and each not in changed]
        for annotation_id in removed:
            del self.annotations[annotation_id]
        self.annotations.update(changed)
        if touched.actors or touched.topics:
            changed |= {each.id: each for each in self.annotations.values() if _names(each, touched)}
        if self.selected in removed:
            self.select(None)
        if changed or removed:
            self.annotations_changed.emit(list(changed.values()), removed)


def _names(annotation: AnyAnnotation, touched: Touched) -> bool:
    """Whether the annotation shows the name of an actor or topic that was touched."""
    match annotation:
        case Mention():
            return annotation.actor in touched.actors
        case Passage():
            return annotation.topic in touched.topics
        case Quotation():
            topics = {each.topic for each in annotation.topics}
            return annotation.speaker in touched.actors or bool(topics & touched.topics)
