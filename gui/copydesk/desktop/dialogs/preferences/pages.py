"""The pages but the one for keys: general, text, tagging, look."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDoubleSpinBox,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
)

from copydesk.desktop.dialogs.preferences.page import Page, choices, choose
from copydesk.desktop.language import LANGUAGES, tr
from copydesk.desktop.text import dim, plain_label
from copydesk.preferences import COLUMNS, FONT_SIZES, LINE_HEIGHTS, Preferences


class Setters(Protocol):
    """What makes a choice act and keeps it; :class:`PreferencesController` is one."""

    @property
    def chosen(self) -> Preferences:
        """What is chosen now."""
        ...

    def choose(self, **values: Any) -> None:
        """Choose other values, by their names in the preferences."""
        ...


class GeneralPage(Page):
    """Who codes, and in which language the window speaks."""

    fields = ("language", "direction")

    def __init__(self, setters: Setters):
        super().__init__("general", tr("General"))
        self._setters = setters
        self.coder = QLineEdit()
        self.coder.setObjectName("preferencesCoder")
        self.coder.editingFinished.connect(self._name)
        self.add(tr("Coder"), self.coder)
        self.note(tr("Each annotation bears the name of the coder who made it."))
        system = tr("As the system ({language})", language=_own_name(QLocale.system()))
        by_name = sorted(LANGUAGES.items(), key=lambda pair: pair[1].casefold())
        self.language = choices("preferencesLanguage", [(system, ""), *((n, c) for c, n in by_name)])
        self.language.currentIndexChanged.connect(self._speak)
        self.add(tr("Language"), self.language)
        self.later = plain_label(tr("The window speaks it once the preferences are closed."), wrap=True)
        dim(self.later)
        self.form.addRow("", self.later)
        self.direction = choices(
            "preferencesDirection",
            [
                (tr("As the language"), "language"),
                (tr("Left to right"), "ltr"),
                (tr("Right to left"), "rtl"),
            ],
        )
        self.direction.currentIndexChanged.connect(
            lambda: setters.choose(direction=self.direction.currentData())
        )
        self.add(tr("Direction"), self.direction)
        self.finish()
        self._at_start = setters.chosen.language
        self.show_values()

    def _name(self) -> None:
        name = " ".join(self.coder.text().split())
        if name and name != self._setters.chosen.coder:
            self._setters.choose(coder=name)
        self.coder.setText(self._setters.chosen.coder)

    def _speak(self) -> None:
        self._setters.choose(language=self.language.currentData())
        self.later.setVisible(self.language.currentData() != self._at_start)

    def show_values(self) -> None:
        """Show what is chosen now."""
        chosen = self._setters.chosen
        self.coder.setText(chosen.coder)
        choose(self.language, chosen.language)
        choose(self.direction, chosen.direction)
        self.later.setVisible(chosen.language != self._at_start)

    def reset(self) -> None:
        """Follow the system again; the coder's name stays."""
        self._setters.choose(language="", direction="language")


class TextPage(Page):
    """How the article is set, with a few lines to look at."""

    fields = ("font_family", "font_size", "line_height", "column")

    def __init__(self, setters: Setters):
        super().__init__("text", tr("Text"))
        self._setters = setters
        families = [
            (name, name) for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)
        ]
        self.family = choices("preferencesFont", [(tr("The program's font"), ""), *families])
        self.points = QDoubleSpinBox()
        self.line_height = QSpinBox()
        self.column_width = QSpinBox()
        number = (
            (self.points, "preferencesFontSize", FONT_SIZES, 1, tr(" pt", "unit after a font's size")),
            (self.line_height, "preferencesLineHeight", LINE_HEIGHTS, 10, tr(" %", "unit after a number")),
            (self.column_width, "preferencesColumn", COLUMNS, 1, tr(" characters", "unit after a number")),
        )
        for box, name, (least, most), step, unit in number:
            box.setObjectName(name)
            box.setRange(least, most)  # pyright: ignore[reportArgumentType] - whole numbers for whole steps
            box.setSingleStep(step)
            box.setSuffix(unit)
        self.points.setDecimals(1)
        self.preview = Preview()
        self.add(tr("Font"), self.family)
        self.add(tr("Size"), self.points)
        self.add(tr("Line height"), self.line_height)
        self.add(tr("Column width"), self.column_width)
        self.finish(self.preview)
        self.show_values()
        self.family.currentIndexChanged.connect(lambda: self._set(font_family=self.family.currentData()))
        self.points.valueChanged.connect(lambda value: self._set(font_size=value))
        self.line_height.valueChanged.connect(lambda value: self._set(line_height=value))
        self.column_width.valueChanged.connect(lambda value: self._set(column=value))

    def _set(self, **values: Any) -> None:
        self._setters.choose(**values)
        self.preview.show_look(self._setters.chosen)

    def show_values(self) -> None:
        """Show what is chosen now; zooming in the window changes it too."""
        chosen = self._setters.chosen
        choose(self.family, chosen.font_family)
        for box, value in (
            (self.points, chosen.font_size),
            (self.line_height, chosen.line_height),
            (self.column_width, chosen.column),
        ):
            before = box.blockSignals(True)
            box.setValue(value)  # pyright: ignore[reportArgumentType] - whole numbers for whole steps
            box.blockSignals(before)
        self.preview.show_look(chosen)

    def reset(self) -> None:
        """The text as in a new installation."""
        plain = Preferences()
        self._setters.choose(**{name: getattr(plain, name) for name in self.fields})


class Preview(QTextEdit):
    """A few lines as the article would have them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preferencesPreview")
        self.setAccessibleName(tr("How the text will look"))
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(168)
        self.document().setDocumentMargin(12)

    def show_look(self, chosen: Preferences) -> None:
        """Set the lines so."""
        sample = tr(
            "“We will open the bridge in spring,” the chair of the council said on Tuesday, after a vote "
            "that had been put off three times."
        )
        if self.toPlainText() != sample:
            self.setPlainText(sample)
        font = QFont(chosen.font_family) if chosen.font_family else QFont()
        font.setPointSizeF(chosen.font_size)
        self.document().setDefaultFont(font)
        block = QTextBlockFormat()
        block.setLineHeight(chosen.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(block)


class TaggingPage(Page):
    """What happens to a selection when it is tagged, and whether tags are suggested."""

    fields = ("snapping", "suggestions")

    def __init__(self, setters: Setters):
        super().__init__("tagging", tr("Tagging"))
        self._setters = setters
        self.snapping = QCheckBox(tr("Tidy the ends of a selection when tagging it"))
        self.snapping.setObjectName("preferencesSnapping")
        self.snapping.toggled.connect(lambda on: setters.choose(snapping=on))
        words = plain_label(
            tr(
                "Stray spaces, a comma after a name and a possessive ’s are left out. What will be tagged is "
                "shown before."
            ),
            wrap=True,
        )
        dim(words)
        self.suggestions = QCheckBox(tr("Suggest mentions and quotations as articles open"))
        self.suggestions.setObjectName("preferencesSuggestions")
        self.suggestions.toggled.connect(lambda on: setters.choose(suggestions=on))
        about = plain_label(
            tr(
                "Suggestions are found on this computer alone. They have dashed outlines, and nothing is "
                "tagged before you accept it."
            ),
            wrap=True,
        )
        dim(about)
        self.finish(self.snapping, words, self.suggestions, about)
        self.show_values()

    def show_values(self) -> None:
        """Show what is chosen now."""
        chosen = self._setters.chosen
        for box, on in ((self.snapping, chosen.snapping), (self.suggestions, chosen.suggestions)):
            before = box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(before)

    def reset(self) -> None:
        """Tidy selections, and suggest."""
        plain = Preferences()
        self._setters.choose(snapping=plain.snapping, suggestions=plain.suggestions)


class LookPage(Page):
    """Light or dark, and what stands beside the text."""

    fields = ("theme", "overview")

    def __init__(self, setters: Setters):
        super().__init__("look", tr("Look"))
        self._setters = setters
        self.themes = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(8)
        self._buttons: dict[str, QRadioButton] = {}
        for theme, words in (
            ("system", tr("As the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("contrast", tr("High contrast, light or dark as the system")),
        ):
            button = self._buttons[theme] = QRadioButton(words)
            button.setObjectName(f"preferencesTheme_{theme}")
            button.toggled.connect(self._chooser(theme))
            self.themes.addButton(button)
            column.addWidget(button)
        self.form.addRow(plain_label(tr("Theme")), column)
        self.overview = QCheckBox(tr("Show what is marked in the whole article beside its scroll bar"))
        self.overview.setObjectName("preferencesOverview")
        self.overview.toggled.connect(lambda on: setters.choose(overview=on))
        self.form.addRow(plain_label(tr("Overview")), self.overview)
        self.finish()
        self.show_values()

    def _chooser(self, theme: str) -> Callable[[bool], None]:
        def toggled(on: bool) -> None:
            if on:
                self._setters.choose(theme=theme)

        return toggled

    def show_values(self) -> None:
        """Show what is chosen now."""
        button = self._buttons[self._setters.chosen.theme]
        before = button.blockSignals(True)
        button.setChecked(True)
        button.blockSignals(before)
        before = self.overview.blockSignals(True)
        self.overview.setChecked(self._setters.chosen.overview)
        self.overview.blockSignals(before)

    def reset(self) -> None:
        """Look as the system does, with the overview."""
        plain = Preferences()
        self._setters.choose(theme=plain.theme, overview=plain.overview)


def _own_name(locale: QLocale) -> str:
    """What a language calls itself, as the list of languages writes it."""
    code = locale.name().split("_")[0]
    return LANGUAGES.get(code, LANGUAGES["en"])
