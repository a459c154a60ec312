"""Which annotations of a document are in the project already, so that nothing is doubled.

One is known by its identity, or as one of the same kind, coder, entry and spans (a quotation: with the same
parts and topics) that no other annotation of the document was found to be. Two equal ones of a file stay two.
"""

from array import array
from collections.abc import Iterable, Sequence

from copydesk.domain.annotation import Kind, Mention, Passage
from copydesk.domain.dataset import AnyAnnotation
from copydesk.project import Project, annotations
from copydesk.project.annotation_batch import NewAnnotation


class Known:
    """Remembers what is where in few bytes: numbers, not annotations."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._met: dict[int, tuple[array[int], array[int]]] = {}
        self._uids: set[int] = set()

    def of_article(self, row: int, uids: Sequence[str], *, added: bool) -> "KnownThere":
        """What the article has; ``uids`` are those of the annotations that will be asked for."""
        there = KnownThere()
        if row in self._met:
            for mark, annotation in zip(*self._met[row], strict=True):
                there.marks.setdefault(mark, []).append(annotation)
        elif not added:
            for one in annotations.of_article(self._project, row):
                there.marks.setdefault(_mark_there(one), []).append(one.id)
        if uids:
            there.uids.update(annotations.rows_of_uids(self._project, uids))
            for uid in uids:
                if hash(uid) in self._uids:
                    there.uids[uid] = None
        there.all = {found: mark for mark, rows in there.marks.items() for found in rows}
        return there

    def lay(self, row: int, there: "KnownThere", new: Iterable[NewAnnotation], coders: Sequence[str]) -> None:
        """The article has these too from now on."""
        marks, rows = array("q"), array("q")
        for annotation, mark in there.all.items():
            marks.append(mark)
            rows.append(annotation)
        for one, coder in zip(new, coders, strict=True):
            marks.append(mark_of(one, coder))
            rows.append(one.row)
            if one.uid:
                self._uids.add(hash(one.uid))
        self._met[row] = marks, rows


class KnownThere:
    """The annotations of one article that none of the document's were found to be so far."""

    def __init__(self) -> None:
        self.marks: dict[int, list[int]] = {}
        self.uids: dict[str, int | None] = {}
        self.all: dict[int, int] = {}

    def take_uid(self, uid: str) -> tuple[bool, int | None]:
        """Whether the identity is there, and as which row, if that can be told."""
        if not uid or uid not in self.uids:
            return False, None
        row = self.uids[uid]
        rows = self.marks.get(self.all.get(row, 0), []) if row is not None else []
        if row in rows:
            rows.remove(row)
        return True, row

    def take(self, mark: int) -> int | None:
        """The row of one that is the same, which is no other's then."""
        rows = self.marks.get(mark)
        return rows.pop(0) if rows else None


def mark_of(one: NewAnnotation, coder: str) -> int:
    """A number that annotations share which say the same."""
    parts = tuple(sorted((part.value, start, end) for part, start, end, _ in one.spans))
    if one.kind is not Kind.QUOTATION:
        return hash((one.kind.value, coder, one.entry, parts))
    topics = frozenset((topic, stance and stance.value) for topic, stance in one.topics)
    about = one.speaker, one.addressee, one.type.value, topics
    return hash((one.kind.value, coder, about, parts))


def _mark_there(one: AnyAnnotation) -> int:
    parts = tuple(
        sorted((part.value, span.start, span.end) for part, spans in one.parts.items() for span in spans)
    )
    if isinstance(one, Mention):
        return hash((one.kind.value, one.coder, one.actor, parts))
    if isinstance(one, Passage):
        return hash((one.kind.value, one.coder, one.topic, parts))
    topics = frozenset((about.topic, about.stance and about.stance.value) for about in one.topics)
    about = one.speaker, one.addressee, one.type.value, topics
    return hash((one.kind.value, one.coder, about, parts))
