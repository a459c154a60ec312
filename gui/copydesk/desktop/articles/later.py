"""Rows of the list that are counted when the hands rest: an article may have ten thousand annotations."""

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.desktop.articles.model import ArticleModel
from copydesk.session import Session

_MANY, _REST = 1_000, 120
"""Annotations from which counting would hold up a tag, and milliseconds without another one."""


class Later(QObject):
    """``due`` gives the ids of the articles whose rows are to be read now."""

    due = Signal(object)

    def __init__(self, model: ArticleModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._ids: frozenset[int] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._tell)

    def takes(self, session: Session, ids: frozenset[int]) -> bool:
        """Put the rows off if they are of one long article that is there and as far as before."""
        row = self._model.row_of(next(iter(ids))) if len(ids) == 1 else None
        if row is None or row.annotations <= _MANY or session.articles.status(row.id) is not row.status:
            return False
        self._ids |= ids
        self._timer.start()
        return True

    def _tell(self) -> None:
        ids, self._ids = self._ids, frozenset()
        self.due.emit(ids)
