from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.dataset import Dataset
from copydesk.exchange.docbin_write import DocBinWriter, OutDoc
from copydesk.exchange.native_write import native_lines
from copydesk.exchange.spacy_docbin import document


def as_spacy_has_it(vocab: Vocab, one: OutDoc) -> Doc:
    doc = Doc(vocab, words=list(one.words), spaces=list(one.spaces), sent_starts=list(one.starts))
    groups: dict[str, list[Any]] = {}
    for span in one.spans:
        marked: dict[str, Any] = {"label": span.label, "kb_id": span.kb_id, "span_id": span.id}
        groups.setdefault(span.group, []).append(Span(doc, span.first, span.end, **marked))
    for name, spans in groups.items():
        doc.spans[name] = spans
    doc.ents = [
        Span(doc, span.first, span.end, label=span.label, kb_id=span.kb_id, span_id=span.id)
        for span in one.entities
    ]
    doc.cats = dict(one.cats)
    doc.user_data.update(one.user_data)
    return doc


def check(dataset: Dataset, folder: Path) -> None:
    """Our bytes are those that spaCy's own DocBin writes."""
    folder.mkdir(exist_ok=True)
    vocab = Vocab()
    theirs = DocBin(attrs=["ORTH", "SENT_START", "ENT_IOB", "ENT_TYPE", "ENT_KB_ID"], store_user_data=True)
    with DocBinWriter(folder).open() as writer, (folder / "ours").open("w+b") as out:
        for record, line in native_lines(dataset):
            doc = document(dataset, record, line)
            writer.add(doc)
            theirs.add(as_spacy_has_it(vocab, doc))
        writer.write(out)
    assert (folder / "ours").read_bytes() == theirs.to_bytes()


def test_the_bytes_are_those_of_spacys_own_writer(tmp_path: Path) -> None:
    for number, dataset in enumerate((hard_dataset(), a_dataset())):
        check(dataset, tmp_path / str(number))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=15,
    deadline=None,
)
@given(datasets())
def test_the_bytes_of_any_dataset_are_those_of_spacys_own_writer(tmp_path: Path, dataset: Dataset) -> None:
    check(dataset, tmp_path / "any")
