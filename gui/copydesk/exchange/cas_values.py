"""What a UIMA CAS holds of an article: feature structures, whatever they are written as.

- DKPro Core's ``DocumentMetaData``, ``Sentence``, ``Token`` and ``NamedEntity`` (for each span of a mention).
- Our layers (:mod:`copydesk.exchange.uima_layers`), one annotation for each span, with ``Link`` relations.
- ``copydesk.Quotation``: from its first to its last part, with arrays of its parts and what it is nested in.
- ``copydesk.Article`` and ``copydesk.ArticlePassage``, which have no place in the text: what is known of the
  article, and passages of the whole of it. INCEpTION shows them as document metadata.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.annotation import Mention, Part, Quotation
from copydesk.domain.article import Article
from copydesk.domain.dataset import Dataset, Record
from copydesk.domain.span import Span
from copydesk.exchange.pieces import Piece, links_of, pieces_of
from copydesk.exchange.tokens import Sentence, sentences
from copydesk.exchange.uima_layers import (
    LAYERS,
    LINK,
    NAMESPACE,
    NEXT,
    PART,
    PASSAGE,
    Describer,
    common,
    json_or_empty,
    layer_of,
)
from copydesk.exchange.units import Offsets

_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
METADATA = _DKPRO + "metadata.type.DocumentMetaData"
SENTENCE = _DKPRO + "segmentation.type.Sentence"
TOKEN = _DKPRO + "segmentation.type.Token"
ENTITY = _DKPRO + "ner.type.NamedEntity"
ARTICLE = NAMESPACE + "Article"
ARTICLE_PASSAGE = NAMESPACE + "ArticlePassage"
QUOTATION = NAMESPACE + "Quotation"
SOFA_ID = 1
ARRAYS: Mapping[Part, str] = {Part.CONTENT: "contents", Part.CUE: "cues", Part.SPEAKER: "speakers"}

# The tags of most corpora of named entities.
_TAGS = {
    ActorKind.PERSON: "PER",
    ActorKind.ORGANISATION: "ORG",
    ActorKind.STATE_BODY: "ORG",
    ActorKind.STATE: "LOC",
    ActorKind.GROUP: "OTH",
    ActorKind.OTHER: "OTH",
}


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature structure: text features, references and arrays of references by their ids.

    ``span`` is in code points; None for one that has no place in the text.
    """

    id: int
    type: str
    span: Span | None = None
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    references: Mapping[str, int] = field(default_factory=dict[str, int])
    arrays: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])


@dataclass(frozen=True, slots=True)
class Cas:
    """An article's feature structures, its sentences and tokens, and the first id that is free for these."""

    text: str
    features: Sequence[Feature]
    sentences: tuple[Sentence, ...]
    free_id: int

    def segments(self, offsets: Offsets) -> Iterator[tuple[str, Iterable[tuple[int, int]]]]:
        """The sentences, then the tokens: the type, and starts and ends in the offsets' unit."""
        spans = [(sentence.span.start, sentence.span.end) for sentence in self.sentences]
        yield SENTENCE, offsets.pairs(spans)
        yield TOKEN, offsets.pairs(chain.from_iterable(sentence.tokens for sentence in self.sentences))


class CasMaker:
    """Makes the content of one article's CAS."""

    def __init__(self, dataset: Dataset, describer: Describer, record: Record) -> None:
        self._dataset = dataset
        self._describer = describer
        self._record = record
        self._uids = {one.id: one.uid for one in record.annotations}
        self._made: list[Feature] = []
        self._last = SOFA_ID

    def cas(self) -> Cas:
        """All of it, in an order that is always the same."""
        article = self._record.article
        whole = Span(0, len(article.text)) if article.text else None
        language = {"language": article.language or "x-unspecified"}
        named = {"documentTitle": article.title, "documentId": article.uid, **language}
        self._add(METADATA, whole, {name: value for name, value in named.items() if value})
        self._add(ARTICLE, None, dict(_told(article)))
        pieces = pieces_of(self._record.annotations)
        parts = {piece.number: self._spans(piece) for piece in pieces}
        self._links(pieces, parts)
        self._quotations(pieces, parts)
        return Cas(article.text, self._made, sentences(article.text), self._last + 1)

    def _add(
        self,
        type_: str,
        span: Span | None,
        texts: Mapping[str, str],
        references: Mapping[str, int] | None = None,
        arrays: Mapping[str, tuple[int, ...]] | None = None,
    ) -> int:
        self._last += 1
        self._made.append(Feature(self._last, type_, span, texts, references or {}, arrays or {}))
        return self._last

    def _spans(self, piece: Piece) -> list[int]:
        one, layer = piece.annotation, layer_of(piece)
        values = {**self._describer.own(piece, self._uids), **common(one)}
        if not piece.spans:
            self._add(ARTICLE_PASSAGE, None, values)
            return []
        rest = {"annotation": one.uid}
        if not piece.is_main:
            values = {**self._describer.own(piece, self._uids), **rest}
        made: list[int] = []
        for number, span in enumerate(piece.spans, 1):
            told = values if number == 1 else {**self._describer.own(piece, self._uids), **rest}
            fragment = {"fragment": f"{number}/{len(piece.spans)}"} if len(piece.spans) > 1 else {}
            made.append(self._add(layer.type, span, {**told, **fragment}))
            if isinstance(one, Mention):
                self._add(ENTITY, span, _entity(self._dataset.actors[one.actor]))
        return made

    def _links(self, pieces: Sequence[Piece], parts: Mapping[int, list[int]]) -> None:
        spans = {one.id: one.span for one in self._made}
        for piece in pieces:
            if layer_of(piece) is PART:
                for one, following in pairwise(parts[piece.number]):
                    self._link(NEXT, one, following, spans[following])
        for link in links_of(pieces):
            if layer_of(link.target) is PART:
                target = parts[link.target.number][0]
                self._link(link.name, parts[link.source.number][0], target, spans[target])

    def _link(self, role: str, source: int, target: int, span: Span | None) -> None:
        self._add(LINK, span, {"role": role}, {"Governor": source, "Dependent": target})

    def _quotations(self, pieces: Sequence[Piece], parts: Mapping[int, list[int]]) -> None:
        arrays: dict[int, dict[str, tuple[int, ...]]] = {}
        for piece in pieces:
            if isinstance(piece.annotation, Quotation):
                held = arrays.setdefault(piece.annotation.id, dict.fromkeys(ARRAYS.values(), ()))
                held[ARRAYS[piece.part]] = tuple(parts[piece.number])
        quotations = [
            one for one in self._record.annotations if isinstance(one, Quotation) and one.id in arrays
        ]
        ids = {one.id: self._last + number for number, one in enumerate(quotations, 1)}
        for one in quotations:
            outer = {} if one.within is None else {"outer": ids[one.within]}
            self._add(QUOTATION, one.bounds, {"annotation": one.uid}, outer, arrays[one.id])


def _told(article: Article) -> Iterator[tuple[str, str]]:
    """What is known of the article and not in DKPro's metadata, where it is not empty."""
    for name in ARTICLE_FEATURES:
        if name != "attributes" and (value := getattr(article, name)):
            yield name, value
    if article.attributes:
        yield "attributes", json_or_empty(dict(sorted(article.attributes.items())))


ARTICLE_FEATURES = (
    *("published", "agency", "place", "byline", "url", "section", "status"),
    *("source", "source_sha256", "note", "created", "attributes"),
)
"""Text features of ``copydesk.Article``; ``attributes`` in JSON."""


def _entity(actor: Actor) -> Mapping[str, str]:
    identifier = actor.ids.get("wikidata", "")
    link = f"http://www.wikidata.org/entity/{identifier}" if identifier else ""
    return {"value": _TAGS[actor.kind], **({"identifier": link} if link else {})}


@dataclass(frozen=True, slots=True)
class Type:
    """A type: what it is a kind of, its text features, references (with their types) and arrays."""

    name: str
    above: str
    texts: tuple[str, ...] = ()
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    arrays: tuple[str, ...] = ()


def types() -> tuple[Type, ...]:
    """All types that are not UIMA's own."""
    annotation, anywhere = "uima.tcas.Annotation", "uima.cas.AnnotationBase"
    layers = [Type(layer.type, annotation, layer.features) for layer in LAYERS]
    ends = {"Dependent": PART.type, "Governor": PART.type}
    return (
        Type(METADATA, "uima.tcas.DocumentAnnotation", ("documentTitle", "documentId")),
        Type(SENTENCE, annotation),
        Type(TOKEN, annotation),
        Type(ENTITY, annotation, ("value", "identifier")),
        *layers,
        Type(LINK, annotation, ("role",), ends),
        Type(QUOTATION, annotation, ("annotation",), {"outer": QUOTATION}, tuple(ARRAYS.values())),
        Type(ARTICLE, anywhere, ARTICLE_FEATURES),
        Type(ARTICLE_PASSAGE, anywhere, PASSAGE.features),
    )
