"""The quiet line below the text: what is marked at the caret, what stands back, and the legend's button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.telling import kinds_name, told
from copydesk.desktop.language import tr
from copydesk.desktop.small import Elided
from copydesk.desktop.terms import engine_told, origin_name, origin_told
from copydesk.desktop.text import dim, natural
from copydesk.domain.annotation import Kind, Origin
from copydesk.domain.dataset import AnyAnnotation


class ArticleFoot(QWidget):
    """Says in words what the text shows in marks. It keeps its height, so that no text moves.

    Signal: ``legend_requested``.
    """

    legend_requested = Signal()

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
        self._row.addWidget(self.here, 2)
        self.dimmed = Elided()  # in a narrow window too, whatever the coders are called
        self.dimmed.setObjectName("dimmedLine")
        self.dimmed.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.dimmed.hide()
        self._row.addWidget(self.dimmed, 1)
        self.legend = QToolButton(autoRaise=True)
        self.legend.setObjectName("legendButton")
        self.legend.setText(tr("Legend"))
        self.legend.setToolTip(tr("What the marks mean, and which of them stand out"))
        self.legend.clicked.connect(self.legend_requested)
        dim(self.legend)
        self._row.addWidget(self.legend)

    def show_here(self, annotations: Sequence[AnyAnnotation], suggested: Sequence[str] = ()) -> None:
        """Name what is marked at the caret, the innermost first, and then what is suggested there."""
        names = [self._told(annotation) for annotation in annotations]
        engines = dict.fromkeys(filter(None, map(engine_told, annotations)))
        self.here.set_text(" · ".join((*names, *suggested)), *engines)

    def _told(self, annotation: AnyAnnotation) -> str:
        name = told(annotation.kind, self._named(annotation))
        origin = origin_told(annotation) if annotation.provenance else ""
        if not origin:
            return name
        return tr("{name} ({origin})", "an annotation and how it came to be", name=name, origin=origin)

    def show_dimming(self, dimming: Dimming) -> None:
        """Say what stands back."""
        what = [kinds_name(kind) for kind in Kind if kind in dimming.kinds]
        what += sorted(dimming.coders, key=natural)
        what += [origin_name(origin) for origin in Origin if origin in dimming.origins]
        words = tr("Standing back: {what}", what=QLocale().createSeparatedList(what))
        self.dimmed.setVisible(bool(what))
        self.dimmed.set_text(words if what else "")

    def set_indent(self, pixels: int) -> None:
        """Begin that far from where lines begin: below the text."""
        self._row.setContentsMargins(pixels, 2, 8, 2)
