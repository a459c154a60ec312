"""Use cases on many places at once: tag them all, as one change."""

from collections.abc import Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Origin
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import EntryKind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Span, trimmed
from copydesk.errors import UserError
from copydesk.project import annotations_bulk, articles, codebook, journal, search
from copydesk.session.codebook import Codebook, Entry
from copydesk.session.core import Core, required, shortened

Place = tuple[int, Span]
"""An article's row and a span of its text."""

NewEntry = tuple[EntryKind, str]
"""What kind of entry, and its name: the known one of that name, or else a new one."""

_AT_A_TIME = 2_000
"""Annotations between two notices of progress."""


class Bulk:
    """Annotations by the thousand in the open project. Each method is one change."""

    def __init__(self, core: Core, entries: Codebook) -> None:
        self._core = core
        self._entries = entries

    def tag(
        self,
        places: Sequence[Place],
        entry: Entry | NewEntry,
        *,
        origin: Origin = Origin.PROPAGATED,
        kind: ActorKind | None = None,
        progress: Progress = no_progress,
    ) -> list[int]:
        """Make each place a mention of the actor, or a passage about the topic; gives the new ids in order.

        A place that the same entry has already at the same span is left as it is, as is one in an article
        that is gone. ``kind`` is that of an actor that is made new. If ``progress`` raises, nothing stays.
        """
        named = {article for article, _ in places}
        only = named.pop() if len(named) == 1 else None
        with self._core.change("Tag occurrences", only) as change_id:
            # Asked in here: whoever changed the project just before has done so, and nobody does meanwhile.
            self._core.catch_up()
            what, known, name = self._meant(entry)
            quoted = self._quoted(dict.fromkeys(places))
            if known is not None:
                present = annotations_bulk.spans_of(self._core.project, what, known)
                quoted = {place: words for place, words in quoted.items() if place not in present}
            if not quoted:
                return []
            count = f"{len(quoted)} occurrence" + ("" if len(quoted) == 1 else "s")
            journal.relabel(self._core.project, change_id, f"Tag {count}: {shortened(name)}")
            entry_id = known if known is not None else self._made(what, name, kind)
            made: list[int] = []
            ordered = list(quoted.items())
            for start in range(0, len(ordered), _AT_A_TIME):
                progress(start, len(ordered))
                some = dict(ordered[start : start + _AT_A_TIME])
                new = annotations_bulk.add(self._core.project, what, entry_id, some, origin)
                self._core.give_defaults(AttributeTarget(what), new)
                made += new
            progress(len(ordered), len(ordered))
            articles.start_all(self._core.project, sorted({article for article, _ in quoted}))
        return made

    def _meant(self, entry: Entry | NewEntry) -> tuple[Kind, int | None, str]:
        """What is made, the entry's row where there is one, and its name."""
        entry_kind = entry.kind if isinstance(entry, Entry) else entry[0]
        is_actor = entry_kind is EntryKind.ACTOR
        what = Kind.MENTION if is_actor else Kind.PASSAGE
        entries = self._core.actors if is_actor else self._core.topics
        if isinstance(entry, Entry):
            if entry.id not in entries:
                raise UserError("That entry was deleted. Undo brings it back.")
            return what, entry.id, entries[entry.id].name
        name = required(entry[1], str(entry_kind))
        known = self._entries.find_actor(name) if is_actor else self._entries.find_topic(name)
        return what, known, name if known is None else entries[known].name

    def _made(self, what: Kind, name: str, kind: ActorKind | None) -> int:
        if what is Kind.MENTION:
            return self._core.add_actor(name, kind or ActorKind.OTHER)
        return codebook.add_topic(self._core.project, name)

    def _quoted(self, places: dict[Place, None]) -> dict[Place, str]:
        """The places without white space at their ends, each with its words."""
        spans: dict[int, list[Span]] = {}
        for article, span in places:
            spans.setdefault(article, []).append(span)
        quoted: dict[Place, str] = {}
        for found in search.texts_of(self._core.project, spans):
            for span in spans[found.article]:
                if span.end > len(found.text):
                    raise UserError("A text was corrected since these places were found. Find them again.")
                if covered := trimmed(found.text, span):
                    quoted[found.article, covered] = covered.of(found.text)
        return {place: quoted[place] for place in sorted(quoted)}
