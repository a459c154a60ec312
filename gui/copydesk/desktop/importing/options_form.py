"""What holds for the whole import: what file names say, what becomes of texts nearly the same."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.small import say_problem
from copydesk.desktop.text import breakable, dim, plain_label
from copydesk.errors import UserError
from copydesk.session.import_values import ImportOptions, Near

_PAUSE = 500
"""Milliseconds without a key press after which a pattern is taken."""
EXAMPLE = "{date:%Y%m%d}_{agency}_{title}"


class OptionsForm(QWidget):
    """``changed`` tells that documents are to be read differently now."""

    changed = Signal()

    def __init__(self, look: Look, options: ImportOptions):
        super().__init__()
        self._look = look
        self._options = options
        self._example = ""
        self.pattern = QLineEdit(options.read.name_pattern)
        self.pattern.setObjectName("importPattern")
        self.pattern.setAccessibleName(tr("What file names say"))
        self.pattern.setPlaceholderText(tr("such as {example}", example=EXAMPLE))
        self.pattern.setToolTip(
            tr("In braces: date, title, agency, place, byline, section, language; {ignore} for the rest")
        )
        self.said = plain_label(wrap=True)
        self.said.setObjectName("importPatternSays")
        policy = self.said.sizePolicy()  # which knows that the height depends on the width
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.said.setSizePolicy(policy)
        self.near = QComboBox()
        self.near.setObjectName("importNear")
        self.near.setAccessibleName(tr("Texts that are nearly the same"))
        for words, near in _choices():
            self.near.addItem(words, near)
        self.near.setCurrentIndex(self.near.findData(options.near))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._take)
        self.pattern.textChanged.connect(self._typed)
        self.pattern.editingFinished.connect(self._take)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in (self.pattern, self.near):
            label = plain_label(field.accessibleName())
            label.setBuddy(field)
            form.addRow(label, field)
            if field is self.pattern:
                form.addRow("", self.said)
        self.said.hide()

    @property
    def options(self) -> ImportOptions:
        """What is chosen; a pattern that makes no sense counts as none."""
        pattern = "" if self._problem() else self.pattern.text().strip()
        return replace(
            self._options,
            read=replace(self._options.read, name_pattern=pattern),
            near=Near(self.near.currentData()),  # Qt gives it back as a plain text
        )

    def set_example(self, name: str) -> None:
        """Show what the pattern reads from this file name."""
        self._example = name
        self._tell()

    def _typed(self) -> None:
        self._timer.start()
        self._tell()

    def _take(self) -> None:
        self._timer.stop()
        pattern = self.options.read.name_pattern
        if pattern != self._options.read.name_pattern:
            self._options = self.options
            self.changed.emit()

    def _problem(self) -> UserError | None:
        pattern = self.pattern.text().strip()
        if not pattern:
            return None
        from copydesk.readers.name_pattern import NamePattern

        try:
            NamePattern(pattern)
        except UserError as error:
            return error
        return None

    def _tell(self) -> None:
        pattern = self.pattern.text().strip()
        problem = self._problem()
        self.said.setVisible(bool(pattern and (problem or self._example)))
        if problem is not None:
            say_problem(self.said, self._look, translated(problem))
        elif pattern and self._example:
            self.said.setPalette(QPalette())  # not in the colour of a problem any more
            dim(self.said)
            self.said.setText(breakable(self._reading(pattern)))

    def _reading(self, pattern: str) -> str:
        """What the pattern reads from the example."""
        from copydesk.readers.name_pattern import NamePattern

        found = NamePattern(pattern).values(self._example)
        if found is None:
            return tr("{name} does not fit this pattern.", name=self._example)
        return "; ".join(f"{name}: {value}" for name, value in found.items())


def _choices() -> tuple[tuple[str, Near], ...]:
    return (
        (tr("Do not look for them"), Near.IGNORE),
        (tr("Show them in groups afterwards"), Near.KEEP),
        (tr("Keep the earliest of each group"), Near.EARLIEST),
        (tr("Link them as versions"), Near.LINK),
    )
