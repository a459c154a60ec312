"""Storing a native dataset: each uid becomes a row, each row keeps its uid.

An article that is here already, by its uid or its text, is left as it is, and those annotations are laid on
it that are not here yet.
"""

from collections.abc import Sequence
from dataclasses import fields

from copydesk.domain.annotation import Kind, Part
from copydesk.domain.article import ArticleDraft
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.found import FoundArticle, Place, Unit
from copydesk.domain.laying import LayOptions, LayReport, Missing
from copydesk.domain.span import Spans
from copydesk.exchange.native_values import (
    NativeAnnotation,
    NativeArticle,
    NativeMention,
    NativePassage,
    NativeQuotation,
)
from copydesk.project import annotations
from copydesk.project.annotation_batch import NewAnnotation, QuotedSpan
from copydesk.session.core import Core
from copydesk.session.lay_matching import Match
from copydesk.session.lay_pass import LayPass
from copydesk.session.lay_run import LEFT_OUT
from copydesk.session.lay_spans import SpansOf
from copydesk.session.lay_storing import DryStore, LayStore
from copydesk.session.restore_entries import RestoredEntries

_DRAFT = tuple(one.name for one in fields(ArticleDraft))
_Parts = Sequence[tuple[Part, Spans]]


class Restore(LayPass):
    """Takes lines of a native dataset one by one; with a store that keeps it, inside a change."""

    def __init__(self, core: Core, store: LayStore, options: LayOptions) -> None:
        super().__init__(core, store, options)
        self._project = core.project
        self._options = options
        self._entries = RestoredEntries(core, dry=isinstance(store, DryStore))
        self.laid = 0
        """How many annotations are new on articles that were here already."""

    def take(self, native: NativeArticle) -> None:
        """Store the line's codebook entries, its article if it is new, and annotations that are."""
        self._entries.store(native)
        found = _found(native)
        match = self._matching.find(found)
        if match is not None:
            self._matched.add(match.row)
        elif self._options.missing is Missing.SKIP:
            self._counts["missing"] += 1
            left = len(native.mentions) + len(native.passages) + len(native.quotations)
            if left:
                self._losses.add(LEFT_OUT, native.title, left)
            return
        else:
            match = self._added(native, found)
        self._lay(native, found, match)

    def finish(self) -> None:
        """All lines are taken."""
        self._store.finish()

    @property
    def report(self) -> LayReport:
        """What has been stored, or would be."""
        return self._report(self._entries)

    def _added(self, native: NativeArticle, found: FoundArticle) -> Match:
        row = self._store.article(found)
        for name, value in native.attributes.items():
            field = self._entries.fields[AttributeTarget.ARTICLE, name]
            self._store.value("article_id", row, field, value)
        for one in native.first_passes:
            self._store.first_pass(row, one)
        if native.versions:
            self._linked.append((row, native.versions))
        self._counts["articles"] += 1
        return self._matching.add(found, row)

    def _lay(self, native: NativeArticle, found: FoundArticle, match: Match) -> None:
        every: tuple[NativeAnnotation, ...] = (*native.mentions, *native.passages, *native.quotations)
        if not every:
            return
        rows = annotations.rows_of_uids(self._project, [one.uid for one in every])
        self._counts["known"] += len(rows)
        same = match.text == native.text
        spans_of = None if same else SpansOf(found, match.text, Unit.CODE_POINTS, self._placed)
        new: list[NewAnnotation] = []
        for one in every:
            if one.uid in rows:
                continue
            spans = (
                _as_they_are(one, native.text)
                if spans_of is None
                else spans_of.of_parts(
                    one.uid, [(part, _places(spans, native.text)) for part, spans in _parts(one)]
                )
            )
            if spans is not None:
                made = self._made(one, match.row, spans)
                rows[one.uid] = made.row
                new.append(made)
        self._nest(native.quotations, rows, new)
        self._store.add(new)
        if new and match.row in self._matched:
            self.laid += len(new)
            self._begun.add(match.row)

    def _made(self, one: NativeAnnotation, article: int, spans: Sequence[QuotedSpan]) -> NewAnnotation:
        kind = _kind(one)
        target = AttributeTarget(kind)
        self._counts[f"{kind.value}s"] += 1
        made = NewAnnotation(
            row=self._store.next_row(),
            article=article,
            kind=kind,
            coder=self._coder_row(one.coder),
            spans=spans,
            uid=one.uid,
            origin=one.origin,
            created=one.created,
            updated=one.updated,
            note=one.note,
            values=[(self._entries.fields[target, name], value) for name, value in one.attributes.items()],
            provenance=one.provenance,
            revision=0 if one.revision is None else self._store.revision(one.revision),
        )
        if isinstance(one, NativeMention):
            made.entry = self._entries.actors[one.actor]
        elif isinstance(one, NativePassage):
            made.entry = self._entries.topics[one.topic]
        elif isinstance(one, NativeQuotation):
            made.type = one.type
            made.speaker = self._entries.actors[one.speaker] if one.speaker else None
            made.addressee = self._entries.actors[one.addressee] if one.addressee else None
            about = {self._entries.topics[topic]: stance for topic, stance in one.topics}
            made.topics = tuple(about.items())
        return made

    def _nest(
        self, quotations: Sequence[NativeQuotation], rows: dict[str, int], new: Sequence[NewAnnotation]
    ) -> None:
        """A quotation may be nested in one that comes later, or that is here already."""
        by_uid = {one.uid: one for one in new}
        for one in quotations:
            if one.within is None or one.uid not in by_uid:
                continue
            if one.within in rows:
                by_uid[one.uid].within = rows[one.within]
            else:
                self._losses.add("quotations that another is nested in, which are not laid", one.within)


def _found(native: NativeArticle) -> FoundArticle:
    told = {name: getattr(native, name) for name in _DRAFT}
    return FoundArticle(
        key=native.uid,
        uid=native.uid,
        status=native.status,
        note=native.note,
        created=native.created,
        **told,
    )


def _kind(one: NativeAnnotation) -> Kind:
    if isinstance(one, NativeMention):
        return Kind.MENTION
    return Kind.PASSAGE if isinstance(one, NativePassage) else Kind.QUOTATION


def _parts(one: NativeAnnotation) -> _Parts:
    """The spans by what they are; none for a whole article."""
    if isinstance(one, NativeQuotation):
        return ((Part.CONTENT, one.content), (Part.CUE, one.cue), (Part.SPEAKER, one.speaker_spans))
    if isinstance(one, NativePassage):
        return ((Part.TEXT, one.spans),) if one.spans else ()
    return ((Part.TEXT, one.spans),) if isinstance(one, NativeMention) else ()


def _as_they_are(one: NativeAnnotation, text: str) -> list[QuotedSpan]:
    return [
        (part, span.start, span.end, text[span.start : span.end])
        for part, spans in _parts(one)
        for span in spans
    ]


def _places(spans: Spans, text: str) -> tuple[Place, ...]:
    return tuple(Place(span.start, span.end, span.of(text)) for span in spans)
