"""One pass over a file that lays what is marked in it on the project's articles, or counts what it would."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from copydesk.domain.annotation import Kind
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.found import (
    FoundArticle,
    FoundDataset,
    FoundMention,
    FoundPassage,
    FoundQuotation,
    Unit,
)
from copydesk.domain.label_rules import Becomes, LabelRules
from copydesk.domain.laying import LayOptions, LayReport, Missing
from copydesk.domain.text import canonical, text_hash
from copydesk.exchange.label_entries import Entries
from copydesk.exchange.mapping import Mapped, Mapper
from copydesk.project import attributes
from copydesk.project.annotation_batch import NewAnnotation
from copydesk.session.core import Core, clean, clean_text
from copydesk.session.import_attributes import Fields
from copydesk.session.lay_entries import UNNAMED, FoundEntries, fitting
from copydesk.session.lay_known import Known, mark_of
from copydesk.session.lay_matching import Match
from copydesk.session.lay_nesting import outer_keys
from copydesk.session.lay_pass import LayPass
from copydesk.session.lay_spans import SpansOf, has_places
from copydesk.session.lay_storing import LayStore

LEFT_OUT = "annotations of articles that are not in the project"
_NOTHING = text_hash("")
_KINDS: Mapping[type[Mapped], Kind] = {
    FoundMention: Kind.MENTION,
    FoundPassage: Kind.PASSAGE,
    FoundQuotation: Kind.QUOTATION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LaySettings:
    """What is known before a run.

    ``coder`` is whose annotations are that the file does not say the coder of; ``signed`` says that stances
    are -1, 0 and 1, ``texts`` whether the file has texts at all, ``ours`` whether
    some of its annotations name entries by their identities: then labels that are called alike are these.
    """

    rules: LabelRules
    unit: Unit
    options: LayOptions
    coder: str
    signed: bool = False
    texts: bool = True
    ours: bool = False


class LayRun(LayPass):
    """Takes the articles of a file one by one; with a store that keeps it, inside a change."""

    def __init__(self, core: Core, store: LayStore, dataset: FoundDataset, settings: LaySettings) -> None:
        super().__init__(core, store, settings.options)
        self._dataset = dataset
        self._settings = settings
        self._fields = Fields(attributes.definitions(core.project), store)
        self._entries = FoundEntries(core, store, self._fields, self._losses)
        self._known = Known(core.project)
        self._mapper = Mapper(settings.rules, dataset.labels, settings.unit, signed=settings.signed)

    def start(self) -> None:
        """Make what the file's codebook has, used or not, and what its annotations can be described by."""
        self._losses.add_all(self._dataset.losses)
        for definition in self._dataset.definitions:
            self._fields.declare(definition)
        self._entries.prepare(self._dataset.actors, self._dataset.topics)
        if not self._settings.ours:
            self._prepare_labels()

    def _prepare_labels(self) -> None:
        """Make what labels of the file's codebook stand for, used or not."""
        rules = self._settings.rules
        entries = Entries(rules, self._dataset.labels)
        for info in self._dataset.labels:
            rule = rules.labels.get(info.label)
            if rule is None:
                continue
            if rule.becomes is Becomes.MENTION and rule.name:
                self._entries.actor(entries.actor(rule.name, rule.actor_kind, info.label))
            elif rule.becomes in {Becomes.PASSAGE, Becomes.QUOTATION} and rule.name:
                for topic in entries.topics(rule, info.label, ()):
                    self._entries.topic(topic)
            elif rule.becomes is Becomes.PASSAGE:
                self._entries.topic(entries.labelled(info.label))

    def take(self, found: FoundArticle) -> None:
        """Lay the document's annotations on its article, which is added where it is missing."""
        self._losses.add_all(found.losses)
        match = self._matching.find(found)
        if match is None:
            match = self._added(found)
        elif not match.added:
            self._matched.add(match.row)
        if match is None:
            self._counts["missing"] += 1
            if found.annotations:
                self._losses.add(LEFT_OUT, found.title or found.key, len(found.annotations))
        else:
            self._lay(found, match)

    def finish(self) -> None:
        """All articles are taken; versions can be linked after :meth:`LayStore.finish`."""
        if self._settings.ours:
            self._prepare_labels()
        self._store.finish()

    @property
    def report(self) -> LayReport:
        """What has been done, or would be."""
        return self._report(self._entries)

    def _added(self, found: FoundArticle) -> Match | None:
        """The document as a new article; None where it is not to be added, or has no text to add."""
        empty = self._settings.texts and found.sha256 in {"", _NOTHING} and not has_places(found)
        if self._settings.options.missing is Missing.SKIP or not (found.text or empty):
            return None
        draft = _stored(found)
        if draft.uid and not self._matching.is_free(draft.uid):
            draft = replace(draft, uid="")
        row = self._store.article(draft)
        self._counts["articles"] += 1
        fields = fitting(self._fields, AttributeTarget.ARTICLE, found.attributes, self._losses)
        for definition, value in fields:
            self._store.value("article_id", row, definition, value)
        if found.versions:
            self._linked.append((row, found.versions))
        return self._matching.add(draft, row)

    def _lay(self, found: FoundArticle, match: Match) -> None:
        mapped = self._mapper.apply(found)
        self._losses.add_all(mapped.losses)
        if not mapped.annotations:
            return
        uids = [one.uid for one in mapped.annotations if one.uid]
        there = self._known.of_article(match.row, uids, added=match.added)
        spans_of = SpansOf(found, match.text, self._settings.unit, self._placed)
        new: list[NewAnnotation] = []
        coders: list[str] = []
        rows: dict[str, int | None] = {}
        by_uid = [there.take_uid(one.uid) for one in mapped.annotations]  # before others take their place
        for one, (is_known, known) in zip(mapped.annotations, by_uid, strict=True):
            if is_known:
                self._counts["known"] += 1
                rows.setdefault(one.key, known)
                continue
            made = self._made(one, spans_of, match.row)
            if made is None:
                continue
            coder = clean(one.coder) or self._settings.coder
            same = there.take(mark_of(made, coder))
            if same is None:
                made.row = self._store.next_row()
                new.append(made)
                coders.append(coder)
            self._counts["known" if same is not None else f"{made.kind.value}s"] += 1
            rows.setdefault(one.key, made.row if same is None else same)
        self._nest(mapped.annotations, rows, {one.row: one for one in new})
        self._known.lay(match.row, there, new, coders)
        self._store.add(new)
        if new and not (match.added and found.uid):  # what Copydesk wrote says how far its coding is
            self._begun.add(match.row)

    def _made(self, one: Mapped, spans_of: SpansOf, article: int) -> NewAnnotation | None:
        """The annotation as it is to be stored, but for its row and what it is nested in."""
        spans = spans_of.spans(one)
        if spans is None:
            return None
        kind = _KINDS[type(one)]
        values = tuple(fitting(self._fields, AttributeTarget(kind), one.attributes, self._losses))
        made = NewAnnotation(
            row=0,
            article=article,
            kind=kind,
            coder=self._coder_row(clean(one.coder) or self._settings.coder),
            spans=spans,
            uid=one.uid,
            origin=one.origin,
            created=one.created,
            updated=one.updated,
            note=clean_text(one.note) if one.note else "",
            values=values,
            provenance=one.provenance,
            revision=self._revision(one),
        )
        if isinstance(one, FoundQuotation):
            self._complete_quotation(made, one)
            return made
        made.entry = (
            self._entries.actor(one.actor)
            if isinstance(one, FoundMention)
            else self._entries.topic(one.topic)
        )
        if made.entry is None:
            self._losses.add(UNNAMED)
            return None
        return made

    def _revision(self, one: Mapped) -> int | None:
        """Under which revision it was made; of what Copydesk wrote and did not say so, that is not known."""
        if one.revision is not None:
            return self._store.revision(one.revision)
        return 0 if one.uid else None

    def _complete_quotation(self, made: NewAnnotation, one: FoundQuotation) -> None:
        made.type = one.type
        made.speaker = self._entries.actor(one.speaker) if one.speaker else None
        made.addressee = self._entries.actor(one.addressee) if one.addressee else None
        about = {self._entries.topic(topic): stance for topic, stance in reversed(one.topics)}
        made.topics = [(row, stance) for row, stance in reversed(about.items()) if row is not None]

    def _nest(
        self,
        annotations: Iterable[Mapped],
        rows: Mapping[str, int | None],
        new: Mapping[int, NewAnnotation],
    ) -> None:
        for key, outer in outer_keys(annotations, self._losses).items():
            row, around = rows.get(key), rows.get(outer)
            if row is None or row not in new:
                continue
            if around is None:
                self._losses.add("quotations that another is nested in, which are not laid")
            elif around != row:
                new[row].within = around


def _stored(found: FoundArticle) -> FoundArticle:
    """The document as an article keeps it: canonical, with a title and an origin."""
    told = {
        name: clean(value) or None
        for name in ("published", "agency", "place", "byline", "language", "url", "section")
        if (value := getattr(found, name)) is not None
    }
    return replace(
        found,
        text=canonical(found.text),
        title=clean(found.title) or clean(found.key),
        note=clean_text(found.note),
        uid=found.uid.strip(),
        annotations=(),
        **told,
    )
