import pickle
import sys
import zlib
from pathlib import Path
from typing import Any, cast

import pytest
import spacy
import srsly.msgpack
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin, Span
from tests.exchange.datasets import a_dataset
from tests.exchange.found_checks import check_identical
from tests.exchange.hard_cases import hard_articles, hard_dataset

from copydesk.domain.found import FoundArticle, FoundDataset, FoundMark, Source
from copydesk.errors import UserError
from copydesk.exchange import docbin_content, write
from copydesk.exchange.docbin_read import find_docbin
from copydesk.exchange.registry import recognised


def no_tables(path: Path) -> Any:
    raise AssertionError(path)


def find(path: Path) -> FoundDataset:
    return find_docbin(Source(path, no_tables))


def marks(article: FoundArticle) -> list[FoundMark]:
    found = [one for one in article.annotations if isinstance(one, FoundMark)]
    assert len(found) == len(article.annotations)
    for place in (place for one in found for place in one.places):
        assert article.text[place.start : place.end] == place.quote
    return found


def told(article: FoundArticle) -> list[tuple[str, str, list[str]]]:
    return [
        (one.label.layer, one.label.name, [place.quote for place in one.places]) for one in marks(article)
    ]


def losses(article: FoundArticle) -> dict[str, int]:
    return {loss.what: loss.count for loss in article.losses}


def saved(tmp_path: Path, *docs: Doc, **options: Any) -> Path:
    DocBin(docs=docs, **options).to_disk(tmp_path / "in.spacy")
    return tmp_path / "in.spacy"


def packed(value: object) -> bytes:
    return srsly.msgpack.packb(value, use_bin_type=True)


def a_doc() -> Doc:
    nlp = spacy.blank("en")
    doc = nlp("Mayor Ana Orr \U0001f600 met the Rail Board in Oria.")
    doc.ents = [Span(doc, 1, 3, "PERSON", kb_id="Q7"), Span(doc, 9, 10, "GPE")]
    doc.spans["sc"] = [Span(doc, 5, 8, "ORG"), Span(doc, 6, 8, "ORG", kb_id="board", span_id="x")]
    doc.spans["again"] = [Span(doc, 1, 3, "PERSON", kb_id="Q7")]
    doc.cats = {"POLITICS": 0.75, "SPORT": 0.25, "RAIL": True}
    return doc


def test_what_was_exported_comes_back_as_it_was(tmp_path: Path) -> None:
    write(hard_dataset(), tmp_path / "hard.spacy", "spacy")
    assert recognised(tmp_path / "hard.spacy") == ("spacy",)
    dataset = find(tmp_path / "hard.spacy")
    for article, expected in zip(dataset.articles(), hard_articles(), strict=True):
        check_identical(article, expected)
    assert [one.name for one in dataset.definitions] == ["tone", "sure", "front page"]
    assert "Unused" in [one.name for one in dataset.topics]
    assert dataset.total == len(hard_articles())


def test_without_our_data_parts_of_a_quotation_are_linked(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "a.spacy", "spacy")
    docs = list(DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("xx").vocab))
    article, _ = find(saved(tmp_path, *docs)).articles()
    assert sorted(told(article)) == [
        ("cats", "Peacekeeping", []),
        ("content", "DIRECT", ['"We can,"', '"do it."']),
        ("content", "MIXED", ["do it"]),
        ("cue", "CUE", ["said"]),
        ("mentions", "PER", ["Ana Orr"]),
        ("passages", "Peace", ["\U0001f600 Über", "more"]),
        ("speaker", "SPEAKER", ["Ana Orr"]),
    ]
    by_key = {one.key: one for one in marks(article)}
    linked = [(link.role, by_key[link.to].label.name) for one in marks(article) for link in one.links]
    assert linked == [("cue", "CUE"), ("speaker", "SPEAKER")]


def test_spans_entities_and_likely_categories_are_marks(tmp_path: Path) -> None:
    (article,) = find(saved(tmp_path, a_doc())).articles()
    assert article.text == "Mayor Ana Orr \U0001f600 met the Rail Board in Oria."
    assert told(article) == [
        ("sc", "ORG", ["the Rail Board"]),
        ("sc", "ORG", ["Rail Board"]),
        ("again", "PERSON", ["Ana Orr"]),
        ("ents", "GPE", ["Oria"]),
        ("cats", "POLITICS", []),
        ("cats", "RAIL", []),
    ]
    actors = [(one.actor.name, dict(one.actor.ids)) for one in marks(article) if one.actor]
    assert actors == [("Rail Board", {"kb": "board"}), ("Ana Orr", {"wikidata": "Q7"})]


def test_grammar_and_further_data_are_told_as_lost(tmp_path: Path) -> None:
    doc = a_doc()
    doc[0].pos_ = "NOUN"
    doc[1].lemma_ = "ana"
    doc.user_data["mine"] = {"a": (1, 2)}
    doc.user_data.update(cast(Any, {("._.", "x", None, None): 1}))
    (article,) = find(saved(tmp_path, doc, store_user_data=True)).articles()
    assert losses(article) == {
        "parts of speech, lemmas and heads of words": 2,
        "further user data of documents": 2,
    }


def test_words_without_spaces_told_are_joined_by_blanks(tmp_path: Path) -> None:
    doc = Doc(spacy.blank("en").vocab, words=["Ana", "Orr", "."], ents=["B-PER", "I-PER", "O"])
    (article,) = find(saved(tmp_path, doc, attrs=["ENT_IOB", "ENT_TYPE"])).articles()
    assert (article.text, told(article)) == ("Ana Orr .", [("ents", "PER", ["Ana Orr"])])


def test_an_empty_text_and_no_documents_are_borne(tmp_path: Path) -> None:
    assert [one.text for one in find(saved(tmp_path, Doc(spacy.blank("en").vocab))).articles()] == [""]
    assert list(find(saved(tmp_path)).articles()) == []


def changed(tmp_path: Path, **changes: object) -> Path:
    """A file of a Doc with other values in it."""
    message = srsly.msgpack.unpackb(zlib.decompress(saved(tmp_path, a_doc()).read_bytes()), raw=False)
    (tmp_path / "bad.spacy").write_bytes(zlib.compress(packed({**message, **changes})))
    return tmp_path / "bad.spacy"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"lengths": b"\xff\xff\xff\xff"}, "not of one length"),
        ({"lengths": b"\1\0\0"}, "cut off"),
        ({"tokens": b""}, "not of one length"),
        ({"attrs": [1, 2]}, "which words"),
        ({"attrs": "x"}, "which words"),
    ],
)
def test_tables_that_do_not_fit_are_refused(tmp_path: Path, changes: dict[str, object], reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        find(changed(tmp_path, **changes))


def test_what_cannot_be_read_of_a_document_is_told(tmp_path: Path) -> None:
    span = packed({"name": "x", "attrs": {}, "spans": [b"short", b"\0" * 40, 1]})
    groups = [packed([span, 1, b"\x01"])]
    (article,) = find(changed(tmp_path, strings=[], span_groups=groups, cats=[3], flags=[])).articles()
    assert losses(article) == {
        "words that the file has no letters for": 11,
        "spans that are outside of the text": 3,
    }
    assert article.text.startswith("\ufffd \ufffd ")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "breaks off"),
        (b"no zlib", "not compressed"),
        (zlib.compress(b"\x93"), "cannot be unpacked"),
        (zlib.compress(b"\xc0"), "does not hold"),
        (zlib.compress(b"\x80"), "which words"),
        (zlib.compress(b"\x91" * 5_000), "cannot be unpacked"),
        (zlib.compress(bytes(100))[:-6], "breaks off"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "in.spacy").write_bytes(data)
    with pytest.raises(UserError, match=reason):
        find(tmp_path / "in.spacy")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        find(tmp_path / "none.spacy")


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docbin_content, "LARGEST", 1 << 20)
    (tmp_path / "in.spacy").write_bytes(zlib.compress(bytes(10 << 20)))
    with pytest.raises(UserError, match="need more than 1 MB"):
        find(tmp_path / "in.spacy")


def test_nothing_in_a_file_is_run(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "ran",))

    pickled = pickle.dumps(Evil())
    evil = {b"nd": True, b"type": "O", b"kind": b"O", b"shape": [1], b"data": pickled}
    data = packed({"copydesk": evil, "x": srsly.msgpack.ExtType(42, pickled)})
    (article,) = find(changed(tmp_path, user_data=[data], cats=[{"POLITICS": evil}])).articles()
    assert losses(article)["further user data of documents"] == 1
    assert not (tmp_path / "ran").exists()


def test_decoders_that_packages_register_are_not_asked(tmp_path: Path) -> None:
    def decode(value: object, chain: object = None) -> object:
        raise AssertionError

    path = saved(tmp_path, a_doc())
    srsly.msgpack.msgpack_decoders.register("bad", func=decode)
    try:
        assert len(list(find(path).articles())) == 1
    finally:
        del sys.modules["catalogue"].REGISTRY["srsly", "msgpack_decoders", "bad"]


def test_without_spacy_the_way_to_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, a_doc())
    monkeypatch.setitem(sys.modules, "spacy.strings", None)
    with pytest.raises(UserError, match="pip install spacy"):
        find(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_any_damage_is_told_or_borne(tmp_path: Path, damage: list[tuple[float, int]]) -> None:
    data = bytearray(zlib.decompress(saved(tmp_path, a_doc(), store_user_data=True).read_bytes()))
    for place, value in damage:
        data[int(place * (len(data) - 1))] = value
    (tmp_path / "bad.spacy").write_bytes(zlib.compress(bytes(data)))
    try:
        for article in find(tmp_path / "bad.spacy").articles():
            marks(article)
    except UserError as error:
        assert "bad.spacy" in str(error)
