"""The choices of an export besides its format: which articles and annotations, in how many parts, and how."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from copydesk.desktop.articles.check_list import CheckList, outline_boxes
from copydesk.desktop.exporting.choices import ALL, LIST, SELECTED, SHOWN, STATUS, Choices, Offer
from copydesk.desktop.language import tr
from copydesk.desktop.look import Look
from copydesk.desktop.terms import kind_plural, status_name
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.annotation import Kind
from copydesk.domain.article import Status
from copydesk.domain.article_filter import read_date
from copydesk.exchange import FormatInfo

_LARGEST_SEED = 2_000_000_000
_LARGEST_SHARE = 999


class ChoicesForm(QWidget):
    """``changed`` tells that something else is chosen."""

    changed = Signal()

    def __init__(self, look: Look, offer: Offer):
        super().__init__()
        self._offer = offer
        self._quiet = False
        self.articles = QComboBox()
        self.articles.setObjectName("exportArticles")
        for words, value in _scopes(offer):
            self.articles.addItem(words, value)
        self.first = self._date("exportFrom", tr("Published from"))
        self.last = self._date("exportTo", tr("Published up to"))
        self.kinds = {kind: QCheckBox(kind_plural(kind)) for kind in Kind}
        self.coders = CheckList(look, "exportCoders", tr("Coders"))
        self.coders.setToolTip(tr("Only what they have tagged; with none ticked, what anybody has tagged"))
        self._coders_told = plain_label(wrap=True)
        self._coders_told.setObjectName("exportCodersTold")
        self.texts = QCheckBox(tr("The articles' texts"))
        self.anonymised = QCheckBox(tr("Numbers for the names of coders"))
        self.anonymised.setToolTip(
            tr("Coder 1, coder 2 and so on, the same in each export; names in notes stay as they are")
        )
        self.manifest = QCheckBox(tr("A manifest"))
        self.manifest.setToolTip(
            tr("A small file that says with which options the export was made, and has the hash of each file")
        )
        self.split = QCheckBox(tr("Train, dev and test"))
        self.split.setToolTip(tr("Divides the articles at random; versions of an article stay together"))
        self.shares = tuple(self._number(f"exportShare{part}", _LARGEST_SHARE) for part in range(3))
        self.seed = self._number("exportSeed", _LARGEST_SEED)
        self._name_all()
        for box in (*self.kinds.values(), self.texts, self.anonymised, self.manifest, self.split):
            outline_boxes(box, look)
        self._lay_out()
        self._connect()

    def _name_all(self) -> None:
        for box, name in (
            (self.texts, "exportTexts"),
            (self.anonymised, "exportAnonymised"),
            (self.manifest, "exportManifest"),
            (self.split, "exportSplit"),
            *((box, f"exportKind{kind.name.title()}") for kind, box in self.kinds.items()),
        ):
            box.setObjectName(name)
        self.articles.setAccessibleName(tr("Articles"))
        for share, words in zip(self.shares, (tr("Train"), tr("Dev"), tr("Test")), strict=True):
            share.setAccessibleName(tr("Share of {part}", part=words))
            share.setToolTip(tr("Share of {part}", part=words))
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setToolTip(tr("The same articles and seed give the same parts again"))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add(form, tr("Articles"), self.articles)
        self._add(form, tr("Published"), self.first, plain_label("–"), self.last)
        self._add(form, tr("Annotations"), *self.kinds.values())
        if len(self._offer.coders) > 1:
            dim(self._coders_told)
            self._add(form, tr("Coders"), self.coders, self._coders_told)
        self._add(form, tr("With"), self.texts, self.manifest, self.anonymised)
        self._seed_label = plain_label(tr("Seed"))
        self._add(form, tr("Parts"), self.split, *self.shares, self._seed_label, self.seed)

    def _add(self, form: QFormLayout, words: str, *fields: QWidget) -> None:
        label = plain_label(words)
        label.setBuddy(fields[0])
        row = QHBoxLayout()
        row.setSpacing(8)
        wide = [
            isinstance(field, QComboBox | QLineEdit | CheckList) or field is self._coders_told
            for field in fields
        ]
        for field, stretches in zip(fields, wide, strict=True):
            row.addWidget(field, int(stretches))
        if not wide[-1]:
            row.addStretch(1)
        form.addRow(label, row)

    def _connect(self) -> None:
        self.articles.currentIndexChanged.connect(self._tell)
        for line in (self.first, self.last):
            line.textChanged.connect(self._tell)
        boxes = (*self.kinds.values(), self.texts, self.anonymised, self.manifest, self.split)
        for box in boxes:
            box.toggled.connect(self._tell)
        self.coders.ticked.connect(self._tell)
        for number in (*self.shares, self.seed):
            number.valueChanged.connect(self._tell)

    @staticmethod
    def _date(name: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setPlaceholderText("2031-04-14")
        line.setToolTip(tr("{what}: a year, a month or a day; empty for any", what=words))
        return line

    @staticmethod
    def _number(name: str, largest: int) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setRange(0, largest)
        return box

    # -- what is chosen -----------------------------------------------------------------------------

    def show_choices(self, choices: Choices) -> None:
        """Show these choices; nothing is told."""
        self._quiet = True
        self.articles.setCurrentIndex(max(0, self.articles.findData(choices.articles)))
        self.first.setText(choices.first)
        self.last.setText(choices.last)
        for kind, box in self.kinds.items():
            box.setChecked(kind in choices.kinds)
        coders = [(name, name, count) for name, count in sorted(self._offer.coders.items())]
        self.coders.fill(coders, frozenset(choices.coders))
        self.texts.setChecked(choices.texts)
        self.anonymised.setChecked(choices.anonymised)
        self.manifest.setChecked(choices.manifest)
        self.split.setChecked(choices.split)
        for share, value in zip(self.shares, choices.shares, strict=True):
            share.setValue(value)
        self.seed.setValue(choices.seed)
        self._quiet = False
        self._show_parts()
        self._tell_coders()

    def choices(self, before: Choices) -> Choices:
        """What is chosen now, with the rest as it was before."""
        train, dev, test = (share.value() for share in self.shares)
        return replace(
            before,
            articles=self.articles.currentData(),
            first=self.first.text().strip(),
            last=self.last.text().strip(),
            coders=tuple(sorted(str(name) for name in self.coders.values())),
            kinds=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            texts=self.texts.isChecked() or not self.texts.isEnabled(),
            anonymised=self.anonymised.isChecked(),
            split=self.split.isChecked(),
            shares=(train, dev, test),
            seed=self.seed.value(),
            manifest=self.manifest.isChecked(),
        )

    def suit(self, info: FormatInfo) -> None:
        """Offer only what the format can do."""
        self.texts.setEnabled(not info.needs_text)
        tip = tr("This format cannot do without them") if info.needs_text else ""
        self.texts.setToolTip(tip or tr("Without them: offsets, hashes and quotes only"))

    def problem(self) -> str:
        """What is wrong with what was chosen, in a sentence; empty where nothing is."""
        for line in (self.first, self.last):
            typed = line.text().strip()
            if typed and read_date(typed) is None:
                return tr("{typed} is no date. Write it as in 2031-04-14, 2031-04 or 2031.", typed=typed)
        if not any(box.isChecked() for box in self.kinds.values()):
            return tr("No annotations are chosen. Choose at least one kind.")
        if self.split.isChecked() and sum(share.value() > 0 for share in self.shares) < 2:
            return tr("Parts need at least two shares above 0.")
        return ""

    def _show_parts(self) -> None:
        for widget in (*self.shares, self._seed_label, self.seed):
            widget.setEnabled(self.split.isChecked())

    def _tell_coders(self) -> None:
        """Say what the ticks come to: with none, it is as with all of them."""
        if self.coders.values():
            told = tr("Only what those who are ticked have tagged.")
        else:
            told = tr("None is ticked: what all of them have tagged.")
        self._coders_told.setText(f"{told} {tr('In brackets: the articles each has worked on.')}")

    def _tell(self) -> None:
        if not self._quiet:
            self._tell_coders()
            self._show_parts()
            self.changed.emit()


def _scopes(offer: Offer) -> list[tuple[str, str]]:
    found = [(tr("All %Ln article(s)", "", offer.total), ALL)]
    if offer.shown is not None:
        found.append((tr("The %Ln article(s) shown", "", len(offer.shown)), SHOWN))
    if offer.selected:
        found.append((tr("The %Ln article(s) selected", "", len(offer.selected)), SELECTED))
    for status in Status:
        words = tr("Status: {status}", status=status_name(status))
        found.append((_with_count(words, offer.statuses.get(status, 0)), f"{STATUS}{status}"))
    for one in offer.lists:
        found.append((_with_count(tr("List: {name}", name=one.name), one.articles), f"{LIST}{one.name}"))
    return found


def _with_count(words: str, count: int) -> str:
    return tr("{name} ({count})", "a choice, and how many articles have it", name=words, count=count)
