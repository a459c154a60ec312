"""The quiet line below the text: what is marked at the caret, innermost first."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from copydesk.desktop.article.telling import told
from copydesk.desktop.language import tr
from copydesk.desktop.small import Elided
from copydesk.desktop.text import dim
from copydesk.domain.dataset import AnyAnnotation


class ArticleFoot(QWidget):
    """Says in words what the text shows in marks. It keeps its height, so that no text moves."""

    def __init__(self, named: Callable[[AnyAnnotation], str]):
        super().__init__()
        self.setObjectName("articleFoot")
        self._named = named
        self.here = Elided()
        self.here.setObjectName("hereLine")
        self.here.setMinimumHeight(self.here.fontMetrics().height())
        dim(self.here)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self._row.setSpacing(8)
        self._row.addWidget(self.here, 1)

    def show_here(self, annotations: Sequence[AnyAnnotation]) -> None:
        """Name what is marked at the caret, the innermost first."""
        names = [told(annotation.kind, self._named(annotation)) for annotation in annotations]
        self.here.set_text(tr("Here: {names}", names="  ·  ".join(names)) if names else "")

    def set_indent(self, pixels: int) -> None:
        """Begin that far from where lines begin: below the text."""
        self._row.setContentsMargins(pixels, 2, 8, 2)
