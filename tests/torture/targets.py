"""All that reads what somebody else wrote or typed, each with a whole input for it."""

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.exchange.codebooks.test_dictionary import TEXT as DICTIONARY
from tests.exchange.hard_cases import hard_session
from tests.exchange.test_dna import second, third
from tests.exchange.test_qualcoder import project as qualcoder
from tests.exchange.test_taguette import taguette
from tests.torture.seeds import documents

from copydesk.domain.article import ArticleDraft
from copydesk.domain.exporting import ExportOptions
from copydesk.domain.found import Label, Source
from copydesk.domain.label_rules import Becomes, LabelRule, LabelRules
from copydesk.domain.pattern import TextQuery, compiled
from copydesk.domain.text import canonical
from copydesk.exchange import recognised
from copydesk.exchange.codebooks import formats as codebook_formats
from copydesk.exchange.codebooks import template_file
from copydesk.exchange.registry import FORMATS
from copydesk.exchange.rules_file import rules_of, rules_text
from copydesk.project.foreign import ForeignTables
from copydesk.project.search_query import prepared
from copydesk.readers import Document, ReadArticle, read, table_head
from copydesk.readers.name_pattern import NamePattern
from copydesk.session import Session
from copydesk.session.codebooks import read as read_codebook

_TEXT = "Ana Orr said: “No boats.” " * 20
_TYPED = ("a AND (b OR c*) NOT NEAR(d e, 5)", '"one two"* l’ONU', r"(?<=a)(b+|c{2,5})[^d]*\bé$", "(a|b)*c")
_NAMES = ("{date:%Y%m%d}_{agency}_{title}", "{title} - {ignore} ({attribute:page})")
_FILE = "20310414_Tidewire_Quay reopens - x (3).txt"
_TABLES = (".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".xls", ".ods", ".parquet")

Reads = Callable[[bytes, Path], object]


@dataclass(frozen=True)
class Target:
    """What reads, with a whole input for it."""

    name: str
    seed: bytes
    reads: Reads


@contextmanager
def opened(folder: Path) -> Generator[list[Target]]:
    """All that reads, with seeds made in the folder, over a project that is open meanwhile."""
    session = hard_session(folder / "hard")
    try:
        yield [
            *_documents(),
            *_datasets(session, folder),
            *_codebooks(session, folder),
            *_databases(session, folder),
            *_typed(session),
        ]
    finally:
        session.close()


def _documents() -> Iterator[Target]:
    for name, seed in documents().items():

        def reads(raw: bytes, _folder: Path, name: str = name) -> None:
            for reading in read(Document.of_bytes(name, raw)):
                if isinstance(reading, ReadArticle):
                    _storable(reading.draft)

        yield Target(f"reader of {name}", seed, reads)
        if name.endswith(_TABLES) and name != "dates.csv":
            yield Target(
                f"head of {name}", seed, lambda raw, _, name=name: table_head(Document.of_bytes(name, raw))
            )


def _storable(draft: ArticleDraft) -> None:
    """A text that is canonical and values that a database takes: what a reader promises."""
    if draft.text != canonical(draft.text):
        raise AssertionError("the text is not canonical")
    for value in (draft.title, draft.agency, draft.place, draft.byline, draft.section, draft.url):
        (value or "").encode()
    for name, value in draft.attributes.items():
        name.encode()
        if isinstance(value, str):
            value.encode()
        elif isinstance(value, int) and not -(2**63) <= value < 2**63:
            raise AssertionError(f"{name} is too large a number")


def _datasets(session: Session, folder: Path) -> Iterator[Target]:
    few = ExportOptions(articles=frozenset(row.id for row in session.articles.rows()[:2]), manifest=False)
    for known in FORMATS:
        name, suffix = known.info.name, known.info.suffix or ".zip"
        out = folder / f"out-{name}{suffix}"
        if known.write is None or not (known.read or known.find):
            continue
        session.datasets.export(out, name, few)
        if out.is_file():
            yield from _imports(session, name, suffix, out.read_bytes())


def _databases(session: Session, folder: Path) -> Iterator[Target]:
    made = (("dna", second), ("dna", third), ("taguette", taguette))
    for number, (name, make) in enumerate(made):
        place = folder / str(number)
        place.mkdir()
        path = make(place)
        yield from _imports(session, name, path.suffix, _whole(path), str(number))
    path = qualcoder(folder) / "data.qda"
    yield from _imports(session, "qualcoder", ".qda", _whole(path))


def _whole(path: Path) -> bytes:
    """The database without what is free in it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA page_size = 512")
        db.execute("VACUUM")
    return path.read_bytes()


def _imports(session: Session, name: str, suffix: str, seed: bytes, more: str = "") -> Iterator[Target]:
    known = next(one for one in FORMATS if one.info.name == name)

    def walks(path: Path) -> None:
        if known.find is not None:
            list(known.find(Source(path, ForeignTables)).articles())
        if known.read is not None:
            list(known.read(path))

    def lays(path: Path) -> None:
        before = session.history.undo_rows
        try:
            session.laying.lay(path, name)
        finally:
            if session.history.undo_rows != before:
                session.history.undo()

    for what, goes in (
        ("import", walks),
        ("recognising", recognised),
        ("survey", lambda path: session.laying.survey(path, name)),
        ("plan", lambda path: session.laying.plan(path, name)),
        ("laying", lays),
    ):
        yield Target(f"{what} of {name}{more}", seed, _from_file(f"given{suffix}", goes))


def _from_file(name: str, goes: Callable[[Path], object]) -> Reads:
    def reads(raw: bytes, folder: Path) -> None:
        path = folder / name
        path.write_bytes(raw)
        goes(path)

    return reads


def _codebooks(session: Session, folder: Path) -> Iterator[Target]:
    books = session.codebooks
    for form in codebook_formats():
        out = folder / f"book-{form.name}{form.suffixes[0]}"
        if form.read is None:
            continue
        if form.write is None:
            seed = DICTIONARY.encode()
        else:
            books.export(out, form.name)
            seed = out.read_bytes()

        def plans(path: Path, name: str = form.name) -> None:
            books.plan(read_codebook(path, name))

        def brings(path: Path, name: str = form.name) -> None:
            if books.bring(read_codebook(path, name)).does_something:
                session.history.undo()

        yield Target(f"codebook in {form.name}", seed, _from_file(f"book{out.suffix}", plans))
        yield Target(f"bringing of {form.name}", seed, _from_file(f"book{out.suffix}", brings))
    template = template_file.write(session.templates.content("Harbour"))
    yield Target("template", template, lambda raw, _: template_file.read(raw, "harbour.json"))
    rules = {
        Label("entity", "PER"): LabelRule(becomes=Becomes.MENTION),
        Label("code", "a"): LabelRule(becomes=Becomes.PASSAGE),
    }
    text = rules_text(LabelRules(labels=rules)).encode()
    yield Target("rules", text, lambda raw, _: rules_of(raw.decode("utf-8", "replace")))


def _typed(session: Session) -> Iterator[Target]:
    taps: tuple[tuple[str, tuple[str, ...], Callable[[str], object]], ...] = (
        ("search", _TYPED, prepared),
        ("search of texts", _TYPED[:2], lambda words: list(session.finding.search(words))),
        ("regular expression", _TYPED, _matches),
        ("words in a text", _TYPED[:1], lambda words: list(compiled(TextQuery(words=words)).spans(_TEXT))),
        ("pattern of names", _NAMES, lambda words: NamePattern(words).read(_FILE)),
        ("name of a file", (_FILE,), lambda words: NamePattern(_NAMES[0]).read(words)),
        ("tag field", ("Ana Orr", "P1.1"), session.codebook.match),
    )
    for name, seeds, goes in taps:
        for number, seed in enumerate(seeds):
            yield Target(
                f"{name} {number}",
                seed.encode(),
                lambda raw, _, goes=goes: goes(raw.decode("utf-8", "replace")),
            )


def _matches(words: str) -> None:
    for whole in (False, True):
        list(compiled(TextQuery(words=words, regular=True, whole_word=whole)).spans(_TEXT))
