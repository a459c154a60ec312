"""How many key presses and clicks a whole wire story takes: five quotations, ten actors, four topics.

A click is one, a double click two, each letter typed is one, a key with Shift held is one.
"""

from collections import Counter
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop.driving import Key, focus

from copydesk.desktop.article.geometry import runs
from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import ActorKind
from copydesk.session import Session

STORY = """4 May 2031 07:15

Ferry board and deckhands sign a truce on the lake

ORSA HARBOUR. May 4 (Tidewire) - The Lake Ferry Board and the Union of Deckhands signed a truce on Sunday \
after the Orsa Council found new money for boats that Meridian Shipping wants to retire.

"Boats will sail again on Monday," Ilse Marden of the Lake Ferry Board said in the harbour hall.

Tomas Reel of the Union of Deckhands on Sunday repeatedly warned that fares would rise by autumn.

Petra Vann, who leads the Orsa Council, told Hanno Lisk: "We cannot pay for empty seats."

Meridian Shipping, the largest owner, has since said that the truce was "a gift to nobody".

The talks will resume in June, according to the Ministry of Waterways.

Marden and Reel shook hands while Vann and Lisk looked on.

Oravia lent two boats, and Oravia may lend a third if the Ministry of Waterways asks.

Meridian Shipping runs nine boats, the Orsa Council owns four, the Union of Deckhands crews all.

Lisk thanked Marden, Reel and Vann, and the Lake Ferry Board thanked Oravia. \
The Ministry of Waterways was pleased.
"""
"""Fiction written for this test: each actor is named three times."""

ACTORS: dict[str, tuple[str, ...]] = {
    "Lake Ferry Board": (),
    "Union of Deckhands": (),
    "Orsa Council": (),
    "Meridian Shipping": (),
    "Ministry of Waterways": (),
    "Oravia": (),
    "Ilse Marden": ("Marden",),
    "Tomas Reel": ("Reel",),
    "Petra Vann": ("Vann",),
    "Hanno Lisk": ("Lisk",),
}
"""Names and the surnames that the story goes on with."""

QUOTATIONS: dict[str, tuple[str, str]] = {
    "sail again": ("Ilse Marden", "said"),
    "would rise": ("Tomas Reel", "warned"),
    "pay for empty": ("Petra Vann", "told"),
    "truce was": ("Meridian Shipping", "said"),
    "will resume": ("Ministry of Waterways", "according to"),
}
"""A place in what is said, who speaks, and the cue."""

TOPICS: dict[str, str] = {
    "signed a truce": "Labour peace",
    "lent two boats": "Foreign aid",
    "runs nine boats": "Fleet",
}
"""A place in the sentence, and its topic; the last topic, Ferries, is the whole article's."""

WHOLE = "Ferries"


@dataclass
class Effort:
    """Two hands that count. ``presses`` is by what they were for."""

    bench: Workbench
    presses: Counter[str] = field(default_factory=Counter)
    _what: str = ""
    _when: int = 10_000

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        self.presses[self._what] += 1
        QTest.keyClick(focus(), key, modifiers)
        QApplication.processEvents()
        while self.bench.finding.busy:
            QApplication.processEvents()

    def type(self, letters: str) -> None:
        """Letters into the field that has the focus."""
        self.presses[self._what] += len(letters)
        QTest.keyClicks(focus(), letters)

    def click(self, words: str, times: int = 1) -> None:
        """Click so many times into the first of these words."""
        self.presses[self._what] += times
        place, self._when = self._place(words), self._when + 5_000
        for number in range(times):
            kind = QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
            self._send(kind, place, Qt.MouseButton.LeftButton)
            self._send(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.NoButton)

    def _place(self, words: str) -> QPoint:
        view = self.bench.window.view
        sheet = view._sheet  # pyright: ignore[reportPrivateUsage] - where a hand would point
        start = sheet.text.index(words) + 1
        line = sheet.line_of(start)
        assert line is not None
        view.verticalScrollBar().setValue(max(0, int(line.rect.top()) - 60))
        QApplication.processEvents()
        rect = runs(line, start, start + 1, sheet.offsets)[0].rect
        return QPointF(rect.left() + 0.5, rect.center().y() - view.verticalScrollBar().value()).toPoint()

    def _send(self, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton) -> None:
        self._when += 30
        port = self.bench.window.view.viewport()
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, QPointF(place), QPointF(port.mapToGlobal(place)), left, held, plain)
        event.setTimestamp(self._when)
        QApplication.sendEvent(port, event)

    # -- the story ----------------------------------------------------------------------------------

    def tag_story(self, *, known: bool) -> Counter[str]:
        """Tag all of it; gives the presses and clicks by kind. ``known``: the codebook has the entries."""
        self._what = "mentions"
        for name, aliases in ACTORS.items():
            if known:
                self._every(name)
            else:
                self._first(name)
                for alias in aliases:
                    self._first(alias)
        self._what = "quotations"
        for place in QUOTATIONS:
            self.click(place)
            self.press(Key.Key_Q)
            self.press(Key.Key_S)
            self.press(Key.Key_C)
        self._what = "topics"
        for place, name in TOPICS.items():
            self.click(place, 3)
            self._topic(name, known)
        self.press(Key.Key_Escape)
        self.bench.window.view.select(None)
        self._topic(WHOLE, known)
        return self.presses

    def _every(self, name: str) -> None:
        """A known actor: a click on the name, E finds all that the actor is called by, Enter tags them."""
        self.click(name)
        self.press(Key.Key_E)
        self.press(Key.Key_Return)

    def _first(self, name: str) -> None:
        """A name that is new, or a surname: tag it, then every other occurrence."""
        self.click(self._lone(name))
        self.press(Key.Key_A)
        self.press(Key.Key_Return)
        if self.bench.desk.article is not None and self.bench.desk.article.text.count(name) > 1:
            self.press(Key.Key_E)
            self.press(Key.Key_Return)

    def _lone(self, name: str) -> str:
        """Where the name stands by itself, for surnames: not behind a first name."""
        return {
            "Marden": "Marden and",
            "Reel": "Reel shook",
            "Vann": "Vann and Lisk",
            "Lisk": "Lisk looked",
        }.get(name, name)

    def _topic(self, name: str, known: bool) -> None:
        self.press(Key.Key_T)
        self.type(name[:2] if known else name)
        self.press(Key.Key_Return)


def prepare(session: Session) -> None:
    """Give the project the codebook that a later story finds."""
    for name, aliases in ACTORS.items():
        session.codebook.add_actor(name, ActorKind.OTHER, aliases)
    for name in (*TOPICS.values(), WHOLE):
        session.codebook.add_topic(name)
