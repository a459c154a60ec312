"""What the codebook says of an actor, to be read and written: each field is stored when it is left."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QColor, QIcon, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.desktop.actors.fields import ActorLine, StoredLine, StoredText
from copydesk.desktop.actors.rows import Column, Rows, RowsModel, RowsTable
from copydesk.desktop.desk import Desk
from copydesk.desktop.language import tr, translated
from copydesk.desktop.look import Look
from copydesk.desktop.small import say_problem
from copydesk.desktop.tagging.attribute_fields import AttributeFields
from copydesk.desktop.terms import actor_kind_name
from copydesk.desktop.text import dim, plain_label
from copydesk.domain.actor import Actor, ActorKind, AliasRule, CaseRule, Role
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import EntryKind
from copydesk.errors import UserError
from copydesk.session import Session
from copydesk.session.codebook import Entry

_SWATCH = 16


class ActorForm(QWidget):
    """The fields of one actor. What cannot be stored stays as it was typed, and a sentence says why."""

    def __init__(self, desk: Desk, look: Look):
        super().__init__()
        self._desk = desk
        self._look = look
        self._id: int | None = None
        self.problem = plain_label(wrap=True)
        self.problem.setObjectName("actorProblem")
        self.problem.hide()
        self.name = StoredLine("actorName", self._rename)
        self.kind = _Kinds()
        self.kind.setObjectName("actorKindOf")
        for kind in ActorKind:
            self.kind.addItem(actor_kind_name(kind), kind)
        self.kind.activated.connect(self._set_kind)
        self.parent_line = ActorLine(desk, "actorParent", self._set_parent)
        self.parent_line.setPlaceholderText(tr("such as the state of a ministry"))
        self.colour = StoredLine("actorColour", self._set_colour)
        self.colour.setPlaceholderText(tr("the theme's own"))
        self.pick = QPushButton(tr("&Choose…"))
        self.pick.setAutoDefault(False)
        self.pick.clicked.connect(self._pick_colour)
        self.description = StoredText("actorDescription", tr("Description"), self._describe)
        self.note = StoredText("actorNote", tr("Note"), self._write_note)
        self.attributes = AttributeFields(look)
        self.attributes.edited.connect(self._set_attribute)
        self._build_tables()
        self._lay_out()

    def _build_tables(self) -> None:
        cases = tuple((str(rule), name) for rule, name in _case_names().items())
        self.aliases = self._table(
            "actorAliases",
            tr("Aliases"),
            (
                Column(tr("Alias")),
                Column(tr("Case", "upper and lower case of an alias"), cases),
                Column(tr("Language"), hint=tr("such as en")),
            ),
            {1: 22, 2: 12},
            self._store_aliases,
        )
        self.offices = self._table(
            "actorOffices",
            tr("Offices"),
            (
                Column(tr("Office"), hint=tr("such as Foreign Minister")),
                Column(tr("Of", "the state or body that an office belongs to"), actors=True),
                Column(tr("Since"), hint=tr("such as 2004-03")),
                Column(tr("Until")),
            ),
            {1: 18, 2: 12, 3: 12},
            self._store_offices,
        )
        self.ids = self._table(
            "actorIds",
            tr("Outside ids"),
            (Column(tr("Scheme"), hint=tr("such as wikidata")), Column(tr("Id"))),
            {1: 24},
            self._store_ids,
        )

    def _table(
        self,
        name: str,
        title: str,
        columns: tuple[Column, ...],
        widths: dict[int, int],
        store: Callable[[Session, Actor, Rows], None],
    ) -> RowsTable:
        model = RowsModel(columns, self)
        model.edited.connect(lambda rows: self._do(lambda session, actor: store(session, actor, rows)))
        return RowsTable(model, self._desk, name, title, widths)

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.setVerticalSpacing(8)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        colour = QHBoxLayout()
        colour.addWidget(self.colour, 1)
        colour.addWidget(self.pick)
        fields.addRow(tr("Na&me"), self.name)
        fields.addRow(tr("&Kind", "of an actor"), self.kind)
        fields.addRow(tr("&Part of"), self.parent_line)
        painted = plain_label(tr("C&olour"))
        painted.setBuddy(self.colour)
        fields.addRow(painted, colour)
        fields.addRow(tr("D&escription"), self.description)
        fields.addRow(tr("No&te"), self.note)
        self.colour.setAccessibleName(tr("Colour"))
        tables = QVBoxLayout()
        tables.setSpacing(4)
        for caption, table in (
            (tr("&Aliases"), self.aliases),
            (tr("O&ffices"), self.offices),
            (tr("Outside &ids"), self.ids),
        ):
            label = plain_label(caption)
            label.setBuddy(table)
            dim(label)
            tables.addWidget(label)
            tables.addWidget(table, 1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        left = QVBoxLayout()
        left.addLayout(fields)
        left.addSpacing(8)
        left.addWidget(self.attributes)
        left.addStretch(1)
        columns.addLayout(left, 4)
        columns.addLayout(tables, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.problem)
        layout.addLayout(columns)
        layout.addStretch(1)

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def tables(self) -> tuple[RowsTable, ...]:
        """The three small tables."""
        return (self.aliases, self.offices, self.ids)

    def show_actor(self, actor: Actor | None) -> None:
        """Show an actor, or the same one again after a change."""
        fresh = actor is None or actor.id != self._id
        self._id = actor.id if actor else None
        if fresh:
            self.say("")
        self._lock(actor is None or not self._desk.writable)
        if actor is None:
            return
        self.name.show_stored(actor.name, fresh=fresh)
        self.kind.setCurrentIndex(self.kind.findData(actor.kind))
        self.parent_line.show_stored(self._name_of(actor.parent), fresh=fresh)
        self.colour.show_stored(actor.colour, fresh=fresh)
        self.pick.setIcon(self._swatch(actor.colour))
        self.description.show_stored(actor.description, fresh=fresh)
        self.note.show_stored(actor.note, fresh=fresh)
        self.aliases.rows.show_stored(_alias_rows(actor), fresh=fresh)
        offices = [(role.title, self._name_of(role.of), role.since, role.until) for role in actor.roles]
        self.offices.rows.show_stored(offices, fresh=fresh)
        self.ids.rows.show_stored(list(actor.ids.items()), fresh=fresh)
        defined = self._desk.session.attributes.of(AttributeTarget.ACTOR) if self._desk.session else ()
        self.attributes.show_values(actor.uid, defined, actor.attributes)

    def _lock(self, locked: bool) -> None:
        for field in (self.name, self.parent_line, self.colour, self.description, self.note):
            field.setReadOnly(locked)
        self.kind.setEnabled(not locked)
        self.pick.setEnabled(not locked)
        self.attributes.setEnabled(not locked)
        for table in self.tables:
            table.rows.writable = not locked

    def _name_of(self, actor_id: int | None) -> str:
        session = self._desk.session
        if actor_id is None or session is None or not session.codebook.has(Entry(EntryKind.ACTOR, actor_id)):
            return ""
        return session.codebook.actor(actor_id).name

    def _swatch(self, colour: str) -> QIcon:
        if not colour:
            return QIcon()
        pixmap = QPixmap(_SWATCH, _SWATCH)
        pixmap.fill(QColor(colour))
        return QIcon(pixmap)

    def say(self, sentence: str) -> None:
        """Say what is wrong with what was typed; nothing where all is well."""
        say_problem(self.problem, self._look, sentence)

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        for field in (self.name, self.parent_line, self.colour, self.description, self.note):
            field.commit()
        self.attributes.commit()

    # -- what is stored -----------------------------------------------------------------------------

    def _do(self, work: Callable[[Session, Actor], object]) -> None:
        session, there = self._desk.session, Entry(EntryKind.ACTOR, self._id or 0)
        if session is None or not self._desk.writable or not session.codebook.has(there):
            return
        try:
            work(session, session.codebook.actor(there.id))
        except UserError as error:
            self.say(translated(error))
        else:
            self.say("")

    def _rename(self, name: str) -> None:
        self._do(lambda session, actor: session.codebook.rename_actor(actor.id, name))

    def _set_kind(self) -> None:
        kind = ActorKind(self.kind.currentData())

        def store(session: Session, actor: Actor) -> None:
            if kind is not actor.kind:
                session.codebook.set_actor_kind(actor.id, kind)

        self._do(store)

    def _set_parent(self, name: str) -> None:
        def store(session: Session, actor: Actor) -> None:
            parent = _actor_called(session, name, [actor.parent])
            if parent != actor.parent:
                session.entries.set_parent(actor.id, parent)
            else:
                self.parent_line.show_stored(self._name_of(parent), fresh=True)

        self._do(store)

    def _set_colour(self, colour: str) -> None:
        self._do(lambda session, actor: session.entries.set_actor_colour(actor.id, colour.strip()))

    def _pick_colour(self) -> None:
        dialog = QColorDialog(QColor(self.colour.text()), self)
        dialog.setObjectName("actorColourDialog")
        dialog.colorSelected.connect(lambda colour: self._set_colour(colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _describe(self, text: str) -> None:
        self._do(lambda session, actor: session.entries.set_description(actor.id, text))

    def _write_note(self, text: str) -> None:
        self._do(lambda session, actor: session.codebook.set_note(Entry(EntryKind.ACTOR, actor.id), text))

    def _set_attribute(self, definition_id: int, value: object) -> None:
        target = AttributeTarget.ACTOR
        self._do(
            lambda session, actor: session.attributes.set_value(target, [actor.id], definition_id, value)
        )

    def _store_aliases(self, session: Session, actor: Actor, rows: Rows) -> None:
        wanted = {alias: AliasRule(CaseRule(case), language) for alias, case, language in rows if alias}
        usual = AliasRule()
        if wanted != {alias: actor.alias_rules.get(alias, usual) for alias in actor.aliases}:
            session.entries.set_names(actor.id, wanted)

    def _store_offices(self, session: Session, actor: Actor, rows: Rows) -> None:
        if any(not title for title, *_ in rows):  # the title is still to be typed
            return
        now = [role.of for role in actor.roles]
        wanted = tuple(Role(title, _actor_called(session, of, now), *dates) for title, of, *dates in rows)
        if wanted != actor.roles:
            session.entries.set_roles(actor.id, wanted)

    def _store_ids(self, session: Session, actor: Actor, rows: Rows) -> None:
        wanted = {scheme: value for scheme, value in rows if scheme and value}
        if len({scheme for scheme, _ in rows}) < len(rows):
            raise UserError("There is an id of that scheme already. Write over it, or name another scheme.")
        if wanted != actor.ids:
            session.entries.set_ids(actor.id, wanted)


class _Kinds(QComboBox):
    """Does not turn with the wheel, which scrolls the page around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's: the wheel was turned."""
        event.ignore()


def _alias_rows(actor: Actor) -> Rows:
    usual = AliasRule()
    rules = [(alias, actor.alias_rules.get(alias, usual)) for alias in actor.aliases]
    return [(alias, str(rule.case), rule.language) for alias, rule in rules]


def _case_names() -> dict[CaseRule, str]:
    return {
        CaseRule.USUAL: tr("As usual", "how upper and lower case count in an alias"),
        CaseRule.EXACT: tr("As written", "how upper and lower case count in an alias"),
        CaseRule.ANY: tr("Either", "how upper and lower case count in an alias"),
    }


def _actor_called(session: Session, name: str, now: Iterable[int | None]) -> int | None:
    """The actor of that name, alias or id; None for the empty name. Of namesakes the one there ``now``.

    :raises UserError: there is none, or there are several.
    """
    wished = name.strip()
    if not wished:
        return None
    known = session.codebook
    for one in now:
        if one is not None and known.has(Entry(EntryKind.ACTOR, one)) and known.actor(one).name == wished:
            return one
    return known.named(EntryKind.ACTOR, wished).id
