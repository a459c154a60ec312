"""The main window: it lays the panels out, remembers where they are, and knows nothing else."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop import menus
from copydesk.desktop.action_set import Actions, lend_tip
from copydesk.desktop.actions import Where, specs
from copydesk.desktop.article.announcing import Announcer
from copydesk.desktop.article.foot import ArticleFoot
from copydesk.desktop.article.minimap import Minimap
from copydesk.desktop.article.typesetting import GUTTER
from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.articles import ArticlePanel
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialog_places import DialogPlaces
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.finding.bar import FindBar
from copydesk.desktop.finding.results import ResultsPanel
from copydesk.desktop.header import ArticleHeader
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.message_bar import MessageBar
from copydesk.desktop.status_bar import StatusBar
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.tagging.panel import TaggingPanel
from copydesk.desktop.text import dim, plain_label
from copydesk.desktop.welcome import WelcomePage

_LAYOUT = 1
"""Raised when the docks change so much that remembered layouts no longer fit."""
_LEAST_TEXT = 348
"""Pixels: the narrowest column of text with its gutter and a margin."""
_WIDTHS = (272, 336)
"""Pixels: the list of articles and the tagging panel, where there is room for both."""
_WIDEST = 420
"""Pixels that the tagging panel takes at most at first, however long the words on its buttons."""
_RESULTS_HEIGHT = 280
"""Pixels."""
_ROOMY = 1100
"""Pixels: a window that wide has room for both."""


class MainWindow(QMainWindow):
    """``closing`` comes before the window goes; ``dropped`` gives the paths that were let fall on it."""

    closing = Signal()
    dropped = Signal(object)

    def __init__(self, desk: Desk, look: Look, keys: Mapping[str, str]):
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(False)
        self._roomy_widths = list(_WIDTHS)
        self._last_width = 0
        self.desk = desk
        self.look = look
        self.actions_ = Actions(self, specs(), keys)
        self.actions_.set_icons(look.dress)
        self.places = DialogPlaces()
        self.bar = MessageBar(look)
        self.offers = Offers(desk, self)
        self.header = ArticleHeader(desk, look)
        self.find_bar = FindBar(look)
        self.view = ArticleView(look.theme)
        self.view.installEventFilter(self)
        self.overview = Minimap(self.view)
        Announcer(self.view)
        self.foot = ArticleFoot(desk.name_of)
        self.welcome = WelcomePage(look)
        self.articles = ArticlePanel(desk, look)
        self.tagging = TaggingPanel(desk, look, self.actions_, self.offers)
        self.results = ResultsPanel(look)
        self.status = StatusBar(desk, look, self.offers)
        self.nothing_open = EmptyState(look, "article", tr("No article open"), tr("Choose one in the list."))
        self.no_articles = EmptyState(
            look,
            "import",
            tr("No articles yet"),
            tr("Drop text files or a folder on this window."),
            tr("Import articles…"),
        )
        self._lay_out()
        self.setStatusBar(self.status)
        self.menus: dict[str, QMenu] = menus.build(self.menuBar(), self.actions_)
        self._place_actions()
        self._order_tabs()
        self.resize(_fitting(QSize(1280, 800)))
        look.changed.connect(self._apply_style)
        self._apply_style()
        self._factory = self.saveState(_LAYOUT)
        for dock in (self.articles_dock, self.tagging_dock):
            dock.installEventFilter(self)

    def _lay_out(self) -> None:
        self.view.setBackgroundRole(QPalette.ColorRole.Base)  # also beside the column
        self.view.setAutoFillBackground(True)
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.find_bar)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.view, 1)
        text.addWidget(self.overview)
        column.addLayout(text, 1)
        column.addWidget(self.foot)
        self._middle = QStackedWidget()
        for page in (self.welcome, reading, self.nothing_open, self.no_articles):
            self._middle.addWidget(page)
        self._reading = reading
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._middle, 1)
        self.setCentralWidget(central)
        # A small window takes from the panels first, never so much that the text is cut off.
        self.view.setMinimumWidth(_LEAST_TEXT)
        self.articles.setMinimumWidth(130)
        self.tagging.setMinimumWidth(200)
        self.articles_dock = self._dock(tr("Articles"), "articlesDock", self.articles)
        self.tagging_dock = self._dock(tr("Tagging"), "taggingDock", self.tagging)
        self._place_docks()
        self._roomy_widths = self._widths()
        self.resizeDocks([self.articles_dock, self.tagging_dock], self._widths(), Qt.Orientation.Horizontal)
        self._lay_out_results()
        self.show_page()

    def _lay_out_results(self) -> None:
        """Below the list and the article; the tag field beside them keeps its height."""
        self.results_dock = QDockWidget(tr("Results"), self)
        self.results_dock.setObjectName("resultsDock")
        self.results_dock.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.results_dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.results_dock.setTitleBarWidget(QWidget())  # the panel has a head of its own
        self.results_dock.setWidget(self.results)
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        else:  # Qt mirrors the areas, but not the corners
            self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.results_dock)
        self.resizeDocks([self.results_dock], [_RESULTS_HEIGHT], Qt.Orientation.Vertical)
        self.results_dock.hide()

    def _lend_tips(self) -> None:
        for name, button in (
            ("find_previous", self.find_bar.previous),
            ("find_next", self.find_bar.next),
            ("zoom_out", self.status.smaller),
            ("zoom_in", self.status.larger),
        ):
            lend_tip(self.actions_[name], button)

    def _place_actions(self) -> None:
        self.actions_.place(
            {
                Where.WINDOW: (self,),
                Where.TEXT: (self.view,),
                Where.ANNOTATIONS: (self.view, self.tagging.tree),
                Where.ARTICLES: (self.articles.list,),
            }
        )
        self._lend_tips()

    def _order_tabs(self) -> None:
        """The tab key goes as one reads: list, article, tagging."""
        stops = (
            *self.articles.stops,
            self.header.notes.versions,
            self.header.notes.corrected,
            self.header.status,
            *self.find_bar.stops,
            self.view,
            *self.tagging.buttons,
            self.tagging.picker.field,
            self.tagging.picker.kind,
            self.tagging.tree,
            self.tagging.definition.head,
            *self.tagging.suggestions.stops,
            *self.results.stops,
        )
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)

    def _place_docks(self) -> None:
        """The list where one begins to read, the tags at the other side: Qt does not mirror docks itself."""
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        leading, trailing = (right, left) if self.isRightToLeft() else (left, right)
        self.addDockWidget(leading, self.articles_dock)
        self.addDockWidget(trailing, self.tagging_dock)

    def _dock(self, title: str, name: str, content: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        dock.setFeatures(dock.DockWidgetFeature.DockWidgetMovable | dock.DockWidgetFeature.DockWidgetClosable)
        dock.setTitleBarWidget(_dock_title(title))
        dock.setWidget(content)
        return dock

    def show_page(self) -> None:
        """Show what fits: the welcome page, the article, or that none is open."""
        if self.desk.session is None:
            page: QWidget = self.welcome
        else:
            empty = self.no_articles if self.articles.model.total == 0 else self.nothing_open
            page = self._reading if self.desk.article else empty
        self._middle.setCurrentWidget(page)

    def _apply_style(self) -> None:
        self.setStyleSheet(self.look.stylesheet())

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through, in the order one reads the window."""
        candidates = (
            self.articles.list,
            self.view,
            self.tagging.picker.field,
            self.tagging.tree,
            self.tagging.details,
            self.results.table,
            self.welcome.coder,
        )
        return tuple(widget for widget in candidates if widget.isVisible() and widget.isEnabled())

    # -- the layout as it was left ------------------------------------------------------------------

    def layout_state(self) -> dict[str, str]:
        """Where the window and its panels are, for the preferences."""
        return {
            "geometry": self.saveGeometry().toBase64().toStdString(),
            "state": self.saveState(_LAYOUT).toBase64().toStdString(),
            "tagging": self.tagging.splitter.saveState().toBase64().toStdString(),
            "article_order": self.articles.order.state,
            "definition": "open" if self.tagging.definition.is_unfolded else "folded",
            **self.places.state,
        }

    def restore_place(self, state: Mapping[str, str]) -> None:
        """Put the window where it was; Qt ignores what does not fit."""
        self.places.restore(state)
        if state.get("geometry"):
            self.restoreGeometry(_decoded(state["geometry"]))

    def show_panels(self, state: Mapping[str, str]) -> None:
        """Show the panels, where they were and as they were."""
        # Not shown first: a panel that is to stay hidden would widen a narrow window for good.
        if not (state.get("state") and self.restoreState(_decoded(state["state"]), _LAYOUT)):
            self.articles_dock.show()
            self.tagging_dock.show()
        self.tagging.definition.unfold(state.get("definition") != "folded")
        if state.get("tagging"):
            self.tagging.splitter.restoreState(_decoded(state["tagging"]))

    def hide_panels(self) -> None:
        """Leave only the page in the middle."""
        self.articles_dock.hide()
        self.tagging_dock.hide()
        self.results_dock.hide()

    def _widths(self) -> list[int]:
        """How wide the panels are at first: the words on the buttons need more room in some languages."""
        articles, tagging = _WIDTHS
        return [articles, max(tagging, min(self.tagging.minimumSizeHint().width(), _WIDEST))]

    def reset_layout(self) -> None:
        """Put the panels where they are in a new window."""
        self.restoreState(self._factory, _LAYOUT)
        for dock in (self.articles_dock, self.tagging_dock):
            dock.setVisible(self.desk.session is not None)
        self.resizeDocks([self.articles_dock, self.tagging_dock], self._widths(), Qt.Orientation.Horizontal)

    # -- Qt's events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: a narrow window takes from its panels; a wide one gives them back what they had."""
        before, self._last_width = self._last_width, event.size().width()
        super().resizeEvent(event)
        if 0 < before < _ROOMY <= self._last_width:
            QTimer.singleShot(0, self, self._give_back)

    def _give_back(self) -> None:
        docks = [self.articles_dock, self.tagging_dock]
        self.resizeDocks(docks, self._roomy_widths, Qt.Orientation.Horizontal)

    def changeEvent(self, event: QEvent) -> None:
        """Qt's: where lines begin at the other side, the panels change sides."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "tagging_dock"):
            self._place_docks()
            self._give_back()
            self._factory = self.saveState(_LAYOUT)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's: the window is about to go."""
        self.closing.emit()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's: where the column of text moves, the header above it follows, once the view is arranged."""
        if watched is self.view and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.align_header)
        of_panel = isinstance(watched, QDockWidget) and event.type() == QEvent.Type.Resize
        if of_panel and self.width() == self._last_width >= _ROOMY:
            # Not while the window itself is being resized: that is the panels' yielding.
            self._roomy_widths = [self.articles_dock.width(), self.tagging_dock.width()]
        return super().eventFilter(watched, event)

    def align_header(self) -> None:
        """Let the title begin where the text does."""
        indent = self.view.viewportMargins().left() + int(GUTTER)
        self.header.set_indent(indent)
        self.find_bar.set_indent(indent)
        self.foot.set_indent(indent)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt's: something is held over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt's: it was let fall."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def _fitting(wished: QSize) -> QSize:
    """The size, or what the screen has room for with a title bar around it."""
    screen = QGuiApplication.primaryScreen()
    if QGuiApplication.platformName() == "offscreen":  # its screen is small, and nobody looks at it
        return wished
    return wished.boundedTo(screen.availableSize() - QSize(8, 40))


def _decoded(stored: str) -> QByteArray:
    return QByteArray.fromBase64(stored.encode())


def _dock_title(title: str) -> QLabel:
    """A quiet title; the panel is moved by it, and hidden in the View menu."""
    label = plain_label(title)
    label.setContentsMargins(8, 6, 8, 0)
    label.setCursor(Qt.CursorShape.SizeAllCursor)
    label.setToolTip(tr("Drag to the other side; hide it in the View menu"))
    dim(label)
    return label
