"""What a topic means, where somebody tags: as a tooltip, and as a pane that can be folded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout

from copydesk.desktop.language import tr
from copydesk.desktop.text import breakable, one_line, own_direction, plain_label, rich_tip
from copydesk.domain.topic import Topic

_EXAMPLES = 3
"""So many examples of either sort are told; the topic's page has them all."""
_LINES = 8
"""Lines of text that the pane has room for; more can be scrolled to."""


def named(topic: Topic) -> str:
    """The topic with its code before it."""
    return f"{topic.code} {topic.name}" if topic.code else topic.name


def meaning(topic: Topic, *, most: int = 4_000) -> list[str]:
    """What the topic means, in paragraphs of at most so many characters; nothing where nobody has said it."""
    said: list[str] = []
    if topic.definition:
        said.append(_short(topic.definition, most))
    if topic.inclusion:
        said.append(tr("Includes: {text}", "what a topic includes", text=_short(topic.inclusion, most)))
    if topic.exclusion:
        said.append(tr("Excludes: {text}", "what a topic excludes", text=_short(topic.exclusion, most)))
    for positive in (True, False):
        found = [one for one in topic.examples if one.positive is positive][:_EXAMPLES]
        said += [_example(one_line(one.text, min(most, 240)), positive=positive) for one in found]
    return said


def tip(topic: Topic) -> str:
    """A tooltip with the topic's name and what it means."""
    return rich_tip(one_line(named(topic), 200), *(breakable(each) for each in meaning(topic, most=400)))


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _example(text: str, *, positive: bool) -> str:
    return tr("For example: “{text}”", text=text) if positive else tr("But not: “{text}”", text=text)


class DefinitionPane(QFrame):
    """Shows what a topic means. ``folded`` tells when it was folded or unfolded by hand."""

    folded = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("definitionPane")
        self._topic: Topic | None = None
        self.head = QToolButton(autoRaise=True)
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.setObjectName("definitionHead")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.head.setToolTip(tr("Show or hide what the topic means"))
        self.head.toggled.connect(self._fold)
        self.body = plain_label(wrap=True)
        self.body.setObjectName("definitionText")
        self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.body)
        self._scroll.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addWidget(self._scroll)
        self._fold(True)
        self.hide()

    @property
    def topic(self) -> Topic | None:
        """The topic that is shown."""
        return self._topic

    def show_topic(self, topic: Topic | None) -> None:
        """Show what a topic means; hide where there is none."""
        self._topic = topic
        self.setVisible(topic is not None)
        if topic is None:
            return
        name = one_line(named(topic), 60)
        self.head.setText(own_direction(name.replace("&", "&&")))
        self.head.setAccessibleName(tr("What {topic} means", topic=name))
        said = meaning(topic) or [tr("Nobody has said yet what this topic means.")]
        self.body.setText("\n".join(breakable(own_direction(each)) for each in said))
        self._scroll.verticalScrollBar().setValue(0)

    def unfold(self, on: bool) -> None:
        """Show the text, or the name alone."""
        self.head.setChecked(on)

    @property
    def is_unfolded(self) -> bool:
        """Whether the text is shown."""
        return self.head.isChecked()

    def _fold(self, on: bool) -> None:
        self._scroll.setVisible(on)
        self.head.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.folded.emit(on)
