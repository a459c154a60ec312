"""The left half: what becomes of labels, values and links, and how articles and offsets are taken."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.dialogs.files import ask_open, ask_save
from copydesk.desktop.language import tr, translated
from copydesk.desktop.laying import fields_model, labels_model, links_model
from copydesk.desktop.laying.fields_model import FieldsModel
from copydesk.desktop.laying.labels_model import LabelsModel
from copydesk.desktop.laying.links_model import LinksModel
from copydesk.desktop.laying.margins import beside
from copydesk.desktop.laying.remembered import read_rules, write_rules
from copydesk.desktop.laying.rules_table import RulesTable
from copydesk.desktop.laying.sheet import RuleSheet
from copydesk.desktop.laying.telling import unit_told
from copydesk.desktop.laying.words import unit_name
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.found import Unit
from copydesk.domain.label_rules import LabelRules
from copydesk.domain.laying import Missing, Survey
from copydesk.errors import UserError

_LABELS = labels_model.Column
_FIELDS = fields_model.Column
_LINKS = links_model.Column
_LABEL_WIDTHS: dict[int, int] = {
    _LABELS.LABEL: 16,
    _LABELS.LAYER: 11,
    _LABELS.MARKS: 8,
    _LABELS.ARTICLES: 9,
    _LABELS.BECOMES: 22,
    _LABELS.NAME: 24,
}
_FIELD_WIDTHS: dict[int, int] = {_FIELDS.VALUE: 16, _FIELDS.LABEL: 14, _FIELDS.EXAMPLES: 22, _FIELDS.SAYS: 22}
_LINK_WIDTHS: dict[int, int] = {
    _LINKS.ROLE: 14,
    _LINKS.COUNT: 10,
    _LINKS.FROM: 13,
    _LINKS.TO: 13,
    _LINKS.JOINS: 26,
}


class MappingPane(QWidget):
    """``changed`` tells that a rule or an option is another one; ``failed`` gives a sentence."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, known: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self.sheet = RuleSheet(self)
        self.labels = RulesTable(
            LabelsModel(self.sheet, self),
            "layLabels",
            tr("What becomes of labels"),
            _LABEL_WIDTHS,
        )
        self.fields = RulesTable(
            FieldsModel(self.sheet, self),
            "layFields",
            tr("What values say"),
            _FIELD_WIDTHS,
        )
        self.links = RulesTable(
            LinksModel(self.sheet, self),
            "layLinks",
            tr("What links join"),
            _LINK_WIDTHS,
        )
        for table in self.tables:
            table.known = dict(known)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("layTabs")
        self.tabs.setAccessibleName(tr("What becomes of what the file has"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.setDocumentMode(True)
        self.note = plain_label(wrap=True)
        self.note.setObjectName("layNote")
        dim(self.note)
        self.guess, self.load, self.save = (
            _button("layGuess", tr("&Guess again"), tr("Forget what was set: all as it was guessed")),
            _button("layLoad", tr("&Load rules…"), tr("Take rules from a file")),
            _button("laySave", tr("&Save rules…"), tr("Write the rules to a file, for others or a script")),
        )
        self.missing = QComboBox()
        self.unit = QComboBox()
        self._fill_options()
        self._lay_out()
        self._connect()

    @property
    def tables(self) -> tuple[RulesTable, RulesTable, RulesTable]:
        """The tables of labels, values and links."""
        return self.labels, self.fields, self.links

    def _fill_options(self) -> None:
        self.missing.setObjectName("layMissing")
        self.missing.setAccessibleName(tr("Missing articles"))
        self.missing.setToolTip(tr("What is done with articles that are not in the project"))
        self.missing.addItem(tr("Add them"), Missing.ADD)
        self.missing.addItem(tr("Leave them out"), Missing.SKIP)
        self.unit.setObjectName("layUnit")
        self.unit.setAccessibleName(tr("Offsets", "label: what offsets of a file count"))
        self.unit.setToolTip(tr("Found by where the quoted words stand; choose where that is not right"))
        for box in (self.missing, self.unit):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        titles = (tr("Labels"), tr("Values", "of annotations"), tr("Links"))
        for table, title in zip(self.tables, titles, strict=True):
            self.tabs.addTab(table, title)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.guess, self.load, self.save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        options = QGridLayout()
        options.setSpacing(8)
        for row, box in enumerate((self.missing, self.unit)):
            label = plain_label(box.accessibleName())
            label.setBuddy(box)
            options.addWidget(label, row, 0)
            options.addWidget(box, row, 1)
        options.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*beside(self, 0, 12))
        layout.setSpacing(8)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        layout.addLayout(options)

    def _connect(self) -> None:
        self.sheet.edited.connect(self._edited)
        self.guess.clicked.connect(self._guess_again)
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)
        self.missing.activated.connect(self._option_chosen)
        self.unit.activated.connect(self._unit_chosen)

    # -- what is shown ------------------------------------------------------------------------------

    def show_survey(self, survey: Survey, kept: LabelRules | None) -> None:
        """Show what the file has, as it is guessed or as it was kept from an earlier import."""
        self._survey = survey
        self.sheet.begin(survey)
        taken = self.sheet.take(kept) if kept else 0
        for table in self.tables:
            table.rules.show_survey(survey)
            if table.rules.count():
                table.setCurrentIndex(table.rules.index(0, 0))
        model = self.labels.rules
        self.labels.setColumnHidden(_LABELS.LAYER, isinstance(model, LabelsModel) and model.layers < 2)
        titles = (
            tr("Labels: {count}", count=self.labels.rules.count()),
            tr("Values: {count}", "of annotations", count=self.fields.rules.count()),
            tr("Links: {count}", count=self.links.rules.count()),
        )
        for place, (title, table) in enumerate(zip(titles, self.tables, strict=True)):
            self.tabs.setTabText(place, title)
            self.tabs.setTabEnabled(place, bool(table.rules.count()))
        self._fill_units(survey)
        self._tell(tr("As you chose last time for these labels.") if taken else "")

    def _fill_units(self, survey: Survey) -> None:
        self.unit.clear()
        self.unit.addItem(unit_told(survey), None)
        for unit in Unit:
            right = survey.units.get(unit)
            told = (
                tr("{unit}: {right} of {all}", unit=unit_name(unit), right=right, all=survey.quoted)
                if right is not None and survey.quoted
                else unit_name(unit)
            )
            self.unit.addItem(tr("Take as {unit}", "what offsets count", unit=told), unit)
        self.unit.setCurrentIndex(max(0, self.unit.findData(self.sheet.unit)) if self.sheet.unit else 0)

    def _tell(self, first: str = "") -> None:
        self.guess.setEnabled(self.sheet.differs)
        if not self.labels.rules.count():
            self.note.setText(tr("No labels to map: all in the file is in Copydesk's own words."))
            return
        hint = tr("What is guessed is in italics. What you choose goes for all rows that are selected.")
        self.note.setText(f"{first} {hint}".strip())

    @property
    def missing_choice(self) -> Missing:
        """What is done with articles that are not in the project."""
        return Missing(self.missing.currentData())

    # -- what is changed ----------------------------------------------------------------------------

    def _edited(self) -> None:
        self._tell()
        self.changed.emit()

    def _option_chosen(self) -> None:
        self.changed.emit()

    def _unit_chosen(self) -> None:
        chosen = self.unit.currentData()
        self.sheet.unit = Unit(chosen) if chosen else None
        self.changed.emit()

    def _guess_again(self) -> None:
        self.sheet.guess_again()
        self.unit.setCurrentIndex(0)

    def _ask_load(self) -> None:
        chosen = ask_open(self, tr("Load rules"), Path.home(), _kinds())
        if chosen:
            self.load_rules(chosen)

    def load_rules(self, path: Path) -> None:
        """Take the rules of a file for the labels that are here."""
        try:
            rules = read_rules(path)
        except UserError as error:
            self.failed.emit(translated(error))
            return
        taken = self.sheet.take(rules)
        self.unit.setCurrentIndex(max(0, self.unit.findData(rules.unit)) if rules.unit else 0)
        self.sheet.edited.emit()
        self._tell(tr("%Ln rule(s) taken from {name}.", "", taken, name=path.name))

    def _ask_save(self) -> None:
        proposal = Path.home() / tr("rules.json", "name of a file")
        chosen = ask_save(self, tr("Save rules"), proposal, _kinds())
        if chosen:
            self.save_rules(chosen)

    def save_rules(self, path: Path) -> None:
        """Write the rules as they are now to a file."""
        try:
            write_rules(path, self.sheet.rules)
        except UserError as error:
            self.failed.emit(translated(error))
        else:
            self._tell(tr("Rules written to {name}.", name=path.name))


def _button(name: str, words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _kinds() -> str:
    return f"{tr('Rules for labels')} (*.json);;{tr('All files')} (*)"
