"""Where an import of annotations puts what it makes: into the project, or nowhere, as a dry run.

Both give out rows, so that whoever asks for them does exactly the same work either way.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Protocol

from copydesk.domain.actor import ActorKind
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.blind import FirstPass
from copydesk.domain.found import FoundArticle
from copydesk.domain.revision import Revision
from copydesk.project import (
    Project,
    articles,
    attributes,
    blind,
    codebook,
    coders,
    notes,
    revisions,
    versions,
)
from copydesk.project.annotation_batch import TABLES as _BATCH_TABLES
from copydesk.project.annotation_batch import AnnotationBatch, NewAnnotation
from copydesk.session.import_attributes import ProjectFields

TABLES = (
    "attribute_definitions",
    *("actors", "aliases", "actor_ids", "roles", "topics", "topic_examples"),
    "articles",
    *_BATCH_TABLES,
    "first_passes",
)
"""The tables that rows are added to, each after those that it refers to."""
_INDEXED_AT_ONCE = 2_000_000
"""Code points of texts that are put into the index of words together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """An actor or topic that is to be made; ``parent`` is a row. A kind is an actor's, a code a topic's."""

    name: str
    uid: str = ""
    parent: int | None = None
    description: str = ""
    note: str = ""
    kind: ActorKind = ActorKind.OTHER
    aliases: tuple[str, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict[str, str])
    code: str = ""
    colour: str = ""


class LayStore(Protocol):
    """What rows are asked of."""

    def define(self, definition: AttributeDefinition) -> int:
        """A new attribute."""
        ...

    def make_text(self, definition_id: int) -> None:
        """The attribute takes text from now on."""
        ...

    def actor(self, new: NewEntry) -> int:
        """A new actor."""
        ...

    def topic(self, new: NewEntry) -> int:
        """A new topic."""
        ...

    def value(self, owner: str, row: int, definition: int, value: object) -> None:
        """A value of an article (``article_id``) or an actor (``actor_id``)."""
        ...

    def coder(self, name: str) -> int:
        """The coder of that name."""
        ...

    def revision(self, revision: Revision) -> int:
        """The number of a revision of the codebook."""
        ...

    def article(self, found: FoundArticle) -> int:
        """A new article; its text and texts about it are canonical."""
        ...

    def first_pass(self, article: int, one: FirstPass) -> None:
        """Since when a coder who works blind may see an article's suggestions."""
        ...

    def next_row(self) -> int:
        """The row of an annotation that is to be added."""
        ...

    def add(self, annotations: Iterable[NewAnnotation]) -> None:
        """Add an article's annotations."""
        ...

    def finish(self) -> None:
        """Nothing more is added."""
        ...

    def join_versions(self, rows: Iterable[int]) -> None:
        """The articles are versions of one another. Comes after the end of everything else."""
        ...

    def start(self, rows: Iterable[int]) -> None:
        """The coding of the articles, if new, has begun. Comes after the end likewise."""
        ...


class DryStore:
    """Stores nothing: rows are numbers that no row has."""

    def __init__(self) -> None:
        self._rows = count(-1, -1)

    def define(self, definition: AttributeDefinition) -> int:
        """A number for it."""
        return next(self._rows)

    def make_text(self, definition_id: int) -> None:
        """Nothing to do."""

    def actor(self, new: NewEntry) -> int:
        """A number for it."""
        return next(self._rows)

    def topic(self, new: NewEntry) -> int:
        """A number for it."""
        return next(self._rows)

    def value(self, owner: str, row: int, definition: int, value: object) -> None:
        """Nothing to do."""

    def coder(self, name: str) -> int:
        """A number for it."""
        return next(self._rows)

    def revision(self, revision: Revision) -> int:
        """A number for it."""
        return next(self._rows)

    def article(self, found: FoundArticle) -> int:
        """A number for it."""
        return next(self._rows)

    def first_pass(self, article: int, one: FirstPass) -> None:
        """Nothing to do."""

    def next_row(self) -> int:
        """A number for it."""
        return next(self._rows)

    def add(self, annotations: Iterable[NewAnnotation]) -> None:
        """Nothing to do."""

    def finish(self) -> None:
        """Nothing to do."""

    def join_versions(self, rows: Iterable[int]) -> None:
        """Nothing to do."""

    def start(self, rows: Iterable[int]) -> None:
        """Nothing to do."""


class ProjectStore:
    """Stores in the project, inside a change that the caller has opened."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._batch = AnnotationBatch(project)
        self._fields = ProjectFields(project)
        self._unindexed = 0
        self._revisions: dict[str, int] = {}

    def define(self, definition: AttributeDefinition) -> int:
        """A new attribute."""
        return self._fields.define(definition)

    def make_text(self, definition_id: int) -> None:
        """The attribute takes text from now on, with what waits to be written."""
        self._batch.flush()
        self._fields.make_text(definition_id)

    def actor(self, new: NewEntry) -> int:
        """A new actor."""
        row = codebook.add_actor(
            self._project, new.name, new.kind, description=new.description, uid=new.uid or None
        )
        codebook.set_aliases(self._project, row, new.aliases)
        codebook.set_ids(self._project, row, new.ids)
        self._complete("actors", "actor_id", row, new)
        return row

    def topic(self, new: NewEntry) -> int:
        """A new topic."""
        row = codebook.add_topic(
            self._project,
            new.name,
            code=new.code,
            definition=new.description,
            colour=new.colour,
            uid=new.uid or None,
        )
        self._complete("topics", "topic_id", row, new)
        return row

    def _complete(self, table: str, owner: str, row: int, new: NewEntry) -> None:
        if new.parent is not None:
            codebook.edit(self._project, table, row, {"parent_id": new.parent})
        if new.note:
            notes.put(self._project, owner, row, new.note)

    def value(self, owner: str, row: int, definition: int, value: object) -> None:
        """A value of an article or an actor."""
        attributes.set_value(self._project, owner, row, definition, value)

    def coder(self, name: str) -> int:
        """The coder of that name."""
        return coders.ensure(self._project, name)

    def revision(self, revision: Revision) -> int:
        """The number of a revision of the codebook."""
        if revision.uid not in self._revisions:
            self._revisions[revision.uid] = revisions.ensure(self._project, revision)
        return self._revisions[revision.uid]

    def article(self, found: FoundArticle) -> int:
        """A new article with its note."""
        row = articles.add(
            self._project,
            found,
            uid=found.uid or None,
            status=found.status,
            created=found.created or None,
            indexed=False,
        )
        self._unindexed += len(found.text)
        if self._unindexed > _INDEXED_AT_ONCE:
            articles.index_new_texts(self._project)
            self._unindexed = 0
        if found.note:
            notes.put(self._project, "article_id", row, found.note)
        return row

    def first_pass(self, article: int, one: FirstPass) -> None:
        """Since when a coder who works blind may see an article's suggestions."""
        blind.restore(self._project, article, self.coder(one.coder), one)

    def next_row(self) -> int:
        """The row of an annotation that is to be added."""
        return self._batch.next_row()

    def add(self, annotations: Iterable[NewAnnotation]) -> None:
        """Add an article's annotations."""
        self._batch.add(annotations)

    def finish(self) -> None:
        """Write what waits."""
        self._batch.flush()
        articles.index_new_texts(self._project)

    def join_versions(self, rows: Iterable[int]) -> None:
        """The articles are versions of one another."""
        versions.join(self._project, list(rows))

    def start(self, rows: Iterable[int]) -> None:
        """The coding of the articles, if new, has begun."""
        articles.start_all(self._project, rows)
