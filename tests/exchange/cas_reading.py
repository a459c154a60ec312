"""Reads the files of a CAS export with dkpro-cassis and compares them with what was exported."""

import json
import warnings
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import cassis

from copydesk.domain.annotation import Mention, Part, Passage, Quotation
from copydesk.domain.dataset import Dataset, Record
from copydesk.exchange.bundle import file_stem
from copydesk.exchange.pieces import links_of, pieces_of
from copydesk.exchange.tokens import sentences

PARTS = {Part.CONTENT: "contents", Part.CUE: "cues", Part.SPEAKER: "speakers"}
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def load(path: Path) -> Any:
    """The CAS in an ``.xmi`` file with its type system beside it, or in a ``.json`` file; no warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        if path.suffix == ".json":
            return cassis.load_cas_from_json(path.read_text(encoding="utf-8"))
        with (path.parent / "TypeSystem.xml").open("rb") as types, path.open("rb") as content:
            return cassis.load_cas_from_xmi(content, typesystem=cassis.load_typesystem(types))


def exported(out: Path, dataset: Dataset, write: Any, suffix: str) -> list[tuple[Record, Any]]:
    """Each record, with the CAS that was written of it."""
    records = list(dataset.records)
    write(replace(dataset, records=iter(records)), out)
    return [(record, load(out / (file_stem(record.article) + suffix))) for record in records]


def check(dataset: Dataset, record: Record, cas: Any, held: Any) -> None:
    """Text, tokens, annotations and links are the record's; ``held`` is what the format makes of text."""
    text = held(record.article.text)
    assert cas.sofa_string == text
    assert cas.typecheck() == []
    tokens = [token for sentence in sentences(record.article.text) for token in sentence.tokens]
    assert [(one.begin, one.end) for one in cas.select(TOKEN)] == [(one.start, one.end) for one in tokens]
    found = {
        name: Counter((one.annotation, one.begin, one.end) for one in cas.select(f"copydesk.{name}"))
        for name in ("Mention", "Passage", "QuotationPart")
    }
    wanted = {name: Counter[tuple[str, int, int]]() for name in found}
    pieces = pieces_of(record.annotations)
    for piece in pieces:
        kind = type(piece.annotation).__name__.replace("Quotation", "QuotationPart")
        uid = held(piece.annotation.uid)
        wanted[kind].update((uid, span.start, span.end) for span in piece.spans)
    assert found == wanted
    roles = Counter(one.role for one in cas.select("copydesk.Link") if one.role != "next")
    assert roles == Counter(link.name.value for link in links_of(pieces) if link.name != "addressee")
    _check_labels(dataset, record, cas, held)


def _check_labels(dataset: Dataset, record: Record, cas: Any, held: Any) -> None:
    mentions = [one for one in record.annotations if isinstance(one, Mention)]
    actors = Counter(held(dataset.actors[one.actor].name) for one in mentions for _ in one.spans)
    assert Counter(one.actor for one in cas.select("copydesk.Mention")) == actors
    assert len(cas.select(ENTITY)) == sum(len(one.spans) for one in mentions)
    passages = [one for one in record.annotations if isinstance(one, Passage)]
    whole = [held(dataset.topics[one.topic].uid) for one in passages if not one.spans]
    assert Counter(one.topicId for one in cas.select("copydesk.ArticlePassage")) == Counter(whole)
    notes = Counter(held(one.note) for one in record.annotations if one.note)
    layers = ("Mention", "Passage", "QuotationPart", "ArticlePassage")
    kept = [one.note for name in layers for one in cas.select(f"copydesk.{name}")]
    assert Counter(note for note in kept if note) == notes
    _check_quotations(record, cas, held)


def _check_quotations(record: Record, cas: Any, held: Any) -> None:
    quotations = {one.annotation: one for one in cas.select("copydesk.Quotation")}
    wanted = {held(one.uid): one for one in record.annotations if isinstance(one, Quotation)}
    uids = {one.id: held(one.uid) for one in record.annotations}
    assert quotations.keys() == wanted.keys()
    for uid, one in wanted.items():
        for part, name in PARTS.items():
            array = quotations[uid][name].elements
            spans = sorted((span.start, span.end) for span in one.parts.get(part, ()))
            assert [(each.begin, each.end) for each in array] == spans
        outer = quotations[uid].outer
        assert (outer.annotation if outer else None) == (None if one.within is None else uids[one.within])


def attributes(value: str | None) -> Any:
    """What a feature in JSON says."""
    return json.loads(value) if value else {}
