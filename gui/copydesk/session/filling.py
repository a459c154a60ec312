"""Use cases on cells of tables: one value written into one row, or into very many, as one change."""

from collections.abc import Callable, Collection, Mapping
from enum import Enum, auto
from functools import partial
from typing import TypeVar

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Mention, Passage, QuotationType
from copydesk.domain.article import Status
from copydesk.domain.dataset import EntryKind
from copydesk.domain.listing import KINDS, METADATA, TARGETS, Cell, Listing
from copydesk.errors import UserError
from copydesk.project import annotations, filling
from copydesk.project import codebook as entries_stored
from copydesk.session.articles import Articles
from copydesk.session.attributes import Attributes
from copydesk.session.codebook import Codebook, Entry
from copydesk.session.core import Core, clean_text, required, shortened
from copydesk.session.tables import Tables

_T = TypeVar("_T", ActorKind, QuotationType, Status)
Value = Cell | Entry
"""What is written: words, a choice, or an actor or topic; the name of a new one makes it. None empties."""


class Filled(Enum):
    """What a column takes: nothing, words for one row or for many, one of its values, an actor or topic."""

    NOT = auto()
    WORDS = auto()
    SAME_WORDS = auto()
    CHOICE = auto()
    ACTOR = auto()
    TOPIC = auto()
    ATTRIBUTE = auto()

    @property
    def takes_many(self) -> bool:
        """Whether it can be filled for many rows together."""
        return self not in (Filled.NOT, Filled.WORDS)


_SHARED = METADATA[1:]
"""What several articles can have together: all but the title."""
_FILLED = {
    (Listing.ARTICLES, "title"): Filled.WORDS,
    (Listing.ARTICLES, "status"): Filled.CHOICE,
    **{(Listing.ARTICLES, column): Filled.SAME_WORDS for column in (*_SHARED, "note")},
    (Listing.ACTORS, "name"): Filled.WORDS,
    (Listing.ACTORS, "kind"): Filled.CHOICE,
    (Listing.ACTORS, "part of"): Filled.ACTOR,
    (Listing.ACTORS, "aliases"): Filled.WORDS,
    (Listing.ACTORS, "description"): Filled.SAME_WORDS,
    (Listing.TOPICS, "name"): Filled.WORDS,
    (Listing.TOPICS, "code"): Filled.WORDS,
    (Listing.TOPICS, "part of"): Filled.TOPIC,
    (Listing.TOPICS, "definition"): Filled.WORDS,
    (Listing.TOPICS, "retired"): Filled.CHOICE,
    (Listing.MENTIONS, "actor"): Filled.ACTOR,
    (Listing.PASSAGES, "topic"): Filled.TOPIC,
    (Listing.QUOTATIONS, "speaker"): Filled.ACTOR,
    (Listing.QUOTATIONS, "type"): Filled.CHOICE,
    **{(listing, "note"): Filled.SAME_WORDS for listing in KINDS},
}


class Filling:
    """Writes into the cells of the open project's tables."""

    def __init__(
        self, core: Core, articles: Articles, book: Codebook, attributes: Attributes, tables: Tables
    ) -> None:
        self._core = core
        self._articles = articles
        self._book = book
        self._attributes = attributes
        self._tables = tables
        self._ways: Mapping[tuple[Listing, str], Callable[[Collection[int], Value], None]] = {
            (Listing.ARTICLES, "status"): self._statuses,
            (Listing.ARTICLES, "note"): self._article_notes,
            **{(Listing.ARTICLES, column): partial(self._metadata, column) for column in _SHARED},
            (Listing.ACTORS, "kind"): self._kinds,
            (Listing.ACTORS, "part of"): self._parents,
            (Listing.ACTORS, "description"): self._descriptions,
            (Listing.TOPICS, "part of"): self._topic_parents,
            (Listing.TOPICS, "retired"): self._retired,
            (Listing.MENTIONS, "actor"): self._actors,
            (Listing.PASSAGES, "topic"): self._topics,
            (Listing.QUOTATIONS, "speaker"): self._speakers,
            (Listing.QUOTATIONS, "type"): self._types,
            **{(listing, "note"): self._notes for listing in KINDS},
        }

    def takes(self, listing: Listing, column: str) -> Filled:
        """What the column takes."""
        if column in self._tables.attributes(listing):
            return Filled.ATTRIBUTE
        return _FILLED.get((listing, column), Filled.NOT)

    def fill(self, listing: Listing, ids: Collection[int], column: str, value: Value) -> None:
        """Write the value into the column of these rows: one change.

        :raises UserError: the column takes nothing, not this, or not in many rows together.
        """
        filled = self.takes(listing, column)
        if not ids:
            raise UserError("Select the rows first.")
        if filled is Filled.NOT:
            raise UserError(
                "{column} is counted or kept by the program. Choose another column.", column=column
            )
        if filled is Filled.ATTRIBUTE:
            definition = self._tables.attributes(listing)[column]
            self._attributes.set_value(TARGETS[listing], list(ids), definition.id, value)
        elif filled is Filled.WORDS:
            if len(ids) > 1:
                raise UserError("Each row has its own {column}. Select one row.", column=column)
            self._word(listing, next(iter(ids)), column, str(value or ""))
        else:
            self._ways[listing, column](ids, value)

    def entry_in(self, listing: Listing, row: int, column: str) -> Entry | None:
        """The actor or topic that a cell names; None where it names none."""
        if _FILLED.get((listing, column)) not in (Filled.ACTOR, Filled.TOPIC):
            return None
        kind, found = EntryKind.ACTOR, None
        if listing is Listing.ACTORS:
            found = self._core.actors[row].parent
        elif listing is Listing.TOPICS:
            kind, found = EntryKind.TOPIC, self._core.topics[row].parent
        else:
            for one in annotations.of_ids(self._core.project, (row,)):
                if isinstance(one, Mention):
                    found = one.actor
                elif isinstance(one, Passage):
                    kind, found = EntryKind.TOPIC, one.topic
                else:
                    found = one.speaker
        return None if found is None else Entry(kind, found)

    # -- articles -----------------------------------------------------------------------------------

    def _metadata(self, column: str, ids: Collection[int], value: Value) -> None:
        written = {column: str(value or "")}
        if len(ids) == 1:
            self._articles.edit(next(iter(ids)), **written)
        else:
            self._articles.edit_many(ids, **written)

    def _statuses(self, ids: Collection[int], value: Value) -> None:
        self._articles.set_status(ids, _of(Status, value, "status"))

    def _article_notes(self, ids: Collection[int], value: Value) -> None:
        several = len(ids) > 1
        label = f"Edit note of {len(ids)} articles" if several else "Edit article note"
        with self._core.change(label, None if several else next(iter(ids))):
            text = clean_text(str(value or ""))
            filling.put_notes(self._core.project, "article_id", ids, text)

    # -- entries ------------------------------------------------------------------------------------

    def _word(self, listing: Listing, row: int, column: str, words: str) -> None:
        if listing is Listing.ARTICLES:
            self._metadata(column, [row], words)
        elif listing is Listing.TOPICS:
            self._book.edit_topic(row, **{column: words})
        elif column == "aliases":
            self._book.set_aliases(row, tuple(words.split(";")))
        else:
            self._book.rename_actor(row, words)

    def _kinds(self, ids: Collection[int], value: Value) -> None:
        kind = _of(ActorKind, value, "kind")
        with self._core.change(f"Set kind: {kind}"):
            filling.set_column(self._core.project, "actors", "kind", ids, kind)

    def _descriptions(self, ids: Collection[int], value: Value) -> None:
        with self._core.change(self._edited(ids, "actor")):
            text = clean_text(str(value or ""))
            filling.set_column(self._core.project, "actors", "description", ids, text)

    def _retired(self, ids: Collection[int], value: Value) -> None:
        with self._core.change(self._edited(ids, "topic")):
            filling.set_column(self._core.project, "topics", "retired", ids, int(bool(value)))

    def _parents(self, ids: Collection[int], value: Value) -> None:
        self._put_below(EntryKind.ACTOR, ids, value)

    def _topic_parents(self, ids: Collection[int], value: Value) -> None:
        self._put_below(EntryKind.TOPIC, ids, value)

    def _put_below(self, kind: EntryKind, ids: Collection[int], value: Value) -> None:
        table = f"{kind}s"
        with self._core.change(self._edited(ids, kind)):
            parent = self._entry(kind, value)
            book = self._core.actors if kind is EntryKind.ACTOR else self._core.topics
            above = parent
            while above is not None:
                if above in ids:
                    raise UserError(
                        "{name} cannot be part of itself. Choose another one, or fewer rows.",
                        name=book[above].name,
                    )
                above = book[above].parent if above in book else None
            filling.set_column(self._core.project, table, "parent_id", ids, parent)

    def _edited(self, ids: Collection[int], kind: str) -> str:
        if len(ids) > 1:
            return f"Edit {len(ids)} {kind}s"
        book = self._core.actors if kind == EntryKind.ACTOR else self._core.topics
        one = book.get(next(iter(ids)))
        if one is None:
            raise UserError("That entry is not in the codebook any more. Choose another one.")
        return f"Edit {kind}: {shortened(one.name)}"

    def _entry(self, kind: EntryKind, value: Value) -> int | None:
        """The entry that is meant, made if it is a new name; inside a change."""
        if isinstance(value, Entry):
            if value.kind is not kind or not self._book.has(value):
                raise UserError("That entry is not in the codebook any more. Choose another one.")
            return value.id
        if value in (None, ""):
            return None
        name = required(str(value), kind)
        if kind is EntryKind.ACTOR:
            known = self._book.find_actor(name)
            return known or entries_stored.add_actor(self._core.project, name, ActorKind.OTHER)
        return self._book.find_topic(name) or entries_stored.add_topic(self._core.project, name)

    # -- annotations --------------------------------------------------------------------------------

    def _actors(self, ids: Collection[int], value: Value) -> None:
        self._recode(EntryKind.ACTOR, ids, value)

    def _topics(self, ids: Collection[int], value: Value) -> None:
        self._recode(EntryKind.TOPIC, ids, value)

    def _recode(self, kind: EntryKind, ids: Collection[int], value: Value) -> None:
        name = self._said(value)
        with self._core.change(f"Recode as {shortened(name)}"):
            into = self._entry(kind, required(name, kind) if not isinstance(value, Entry) else value)
            assert into is not None
            filling.set_entry(self._core.project, f"{kind}s", ids, into)
            filling.stamp(self._core.project, ids, suggested=True)

    def _speakers(self, ids: Collection[int], value: Value) -> None:
        name = self._said(value)
        with self._core.change(f"Set speaker: {shortened(name)}" if name else "Set speaker: none"):
            speaker = self._entry(EntryKind.ACTOR, value)
            filling.set_column(self._core.project, "quotations", "speaker_id", ids, speaker)
            filling.stamp(self._core.project, ids, suggested=True)

    def _types(self, ids: Collection[int], value: Value) -> None:
        type_ = _of(QuotationType, value, "type")
        with self._core.change(f"Set type: {type_}"):
            filling.set_column(self._core.project, "quotations", "type", ids, type_)
            filling.stamp(self._core.project, ids, suggested=True)

    def _notes(self, ids: Collection[int], value: Value) -> None:
        with self._core.change("Edit note" if len(ids) == 1 else f"Edit note of {len(ids)} annotations"):
            filling.put_notes(self._core.project, "annotation_id", ids, clean_text(str(value or "")))
            filling.stamp(self._core.project, ids, suggested=False)

    def _said(self, value: Value) -> str:
        if not isinstance(value, Entry):
            return str(value or "").strip()
        book = self._core.actors if value.kind is EntryKind.ACTOR else self._core.topics
        return book[value.id].name if value.id in book else ""


def _of(kind: type[_T], value: Value, column: str) -> _T:
    try:
        return kind(str(value))
    except ValueError:
        raise UserError(
            "There is no {column} {value}. Choose one of {values}.",
            column=column,
            value=str(value),
            values=", ".join(kind),
        ) from None
