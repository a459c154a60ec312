"""The panel on the right: buttons, tag field, annotations, details."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from copydesk.desktop.action_set import Actions
from copydesk.desktop.desk import Desk
from copydesk.desktop.empty import EmptyState
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.suggesting.panel import SuggestionPanel
from copydesk.desktop.tagging.choices import Choice
from copydesk.desktop.tagging.details import DetailsPanel
from copydesk.desktop.tagging.picker import TagPicker
from copydesk.desktop.tagging.tree import AnnotationTree
from copydesk.desktop.topics.definition import DefinitionPane
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Passage
from copydesk.domain.dataset import EntryKind
from copydesk.domain.span import Spans
from copydesk.domain.suggestion import NewActor
from copydesk.session.codebook import Entry

BUTTONS = (
    ("tag_actor", "tag_topic", "tag_quotation"),
    ("set_speaker", "set_cue", "add_to_quotation"),
)
_MARGIN, _GAP = 8, 4
_STYLES = (
    Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
    Qt.ToolButtonStyle.ToolButtonTextOnly,
    Qt.ToolButtonStyle.ToolButtonIconOnly,
)
"""How the buttons look, from the one that takes most room on."""


class TaggingPanel(QWidget):
    """Lays the parts out; what they do is in them and in the tagging controller."""

    def __init__(self, desk: Desk, look: Look, actions: Actions, offers: Offers):
        super().__init__()
        self.actions_ = actions
        self._desk = desk
        self._offers = offers
        self.picker = TagPicker(desk, look)
        self.tree = AnnotationTree(desk, look)
        self.details = DetailsPanel(desk, look)
        self._empty = EmptyState(
            look,
            "quotation",
            tr("Nothing tagged yet"),
            self._how_to_tag(),
        )
        self._annotations = QStackedWidget()
        self._annotations.addWidget(self._empty)
        self._annotations.addWidget(self.tree)
        self.suggestions = SuggestionPanel(offers, look, actions)
        self.splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.splitter.addWidget(self._above())
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([260, 260])
        self.buttons: list[QToolButton] = []
        self.definition = DefinitionPane()
        self._lay_out(actions)
        self._choice: Choice | None = None
        self.picker.looked_at.connect(self._look_at)
        for signal in (
            desk.selected_changed,
            desk.entries_changed,
            desk.session_changed,
            desk.annotations_changed,
        ):
            signal.connect(self._define)
        desk.article_shown.connect(self._show_page)
        desk.annotations_changed.connect(self._show_page)
        offers.changed.connect(self._show_page)
        self._show_page()

    def _lay_out(self, actions: Actions) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        top.setSpacing(8)
        top.addLayout(self._buttons(actions))
        top.addWidget(self.picker)
        self.splitter.setMinimumHeight(96)  # of the two it is the annotations that scroll, not the tag field
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.definition)

    def _look_at(self, choice: Choice | None) -> None:
        self._choice = choice
        self._define()

    def _define(self) -> None:
        """Say what the topic means that Enter would take, or else that of the selected passage."""
        session, choice, chosen = self._desk.session, self._choice, self._desk.selection
        wished = choice.id if choice is not None and choice.kind is EntryKind.TOPIC else None
        if wished is None and isinstance(chosen, Passage):
            wished = chosen.topic
        there = (
            session is not None
            and wished is not None
            and session.codebook.has(Entry(EntryKind.TOPIC, wished))
        )
        self.definition.show_topic(session.codebook.topic(wished) if session and wished and there else None)

    def _above(self) -> QWidget:
        """What is tagged, and below it what is suggested."""
        above = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        above.addWidget(self._annotations)
        above.addWidget(self.suggestions)
        above.setStretchFactor(0, 3)
        above.setStretchFactor(1, 2)
        return above

    def _buttons(self, actions: Actions) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        for row, names in enumerate(BUTTONS):
            for column, name in enumerate(names):
                button = QToolButton()
                button.setDefaultAction(actions[name])
                button.setObjectName(f"button_{name}")
                button.setAccessibleName(actions[name].text().replace("&", "").rstrip("…"))
                button.setToolButtonStyle(_STYLES[0])
                # A click leaves the focus, and with it the visible selection, in the text.
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                policy = button.sizePolicy()
                policy.setHorizontalPolicy(policy.Policy.Expanding)
                button.setSizePolicy(policy)
                grid.addWidget(button, row, column)
                self.buttons.append(button)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: where the buttons have no room for icons and words, they have words, or else icons."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_buttons()

    def _fit_buttons(self) -> None:
        columns = [self.buttons[at::3] for at in range(3)]
        room = self.width() - 2 * _MARGIN - 2 * _GAP
        for style in _STYLES:
            for button in self.buttons:
                button.setToolButtonStyle(style)
            if sum(max(each.sizeHint().width() for each in column) for column in columns) <= room:
                break

    def suggested_kind(self, spans: Spans) -> ActorKind | None:
        """What whoever is new would be by the selected suggestion, where it is of a name in these spans."""
        chosen = self._offers.get(self._offers.selected)
        if chosen is None or chosen.kind is not Kind.MENTION or not isinstance(chosen.actor, NewActor):
            return None
        there = any(one.overlaps(each) for one in chosen.spans for each in spans)
        return chosen.actor.kind if there else None

    def _show_page(self) -> None:
        self._annotations.setCurrentWidget(self.tree if self._desk.annotations else self._empty)
        if not self._desk.annotations:
            self._empty.set_hint(
                self._how_to_tag() if self._desk.article else tr("Open an article to tag it.")
            )

    def _how_to_tag(self) -> str:
        if not self._desk.writable:
            return tr("This project is open read-only: nothing can be tagged in it.")
        if self._offers.all():
            return tr(
                "Press {next} in the article to go through what is suggested, {accept} to accept it, "
                "{reject} to reject it.",
                next=self.actions_.key("next_suggestion"),
                accept=self.actions_.key("accept_suggestion"),
                reject=self.actions_.key("reject_suggestion"),
            )
        return tr(
            "Select words in the article, then press {actor} for an actor, {topic} for a topic, "
            "{quotation} for a quotation.",
            actor=self.actions_.key("tag_actor"),
            topic=self.actions_.key("tag_topic"),
            quotation=self.actions_.key("tag_quotation"),
        )
