"""Which document formats there are, and which of them reads a document."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from copydesk.errors import ReadError
from copydesk.readers import (
    delimited,
    email_message,
    europresse,
    factiva,
    feed,
    json_lines,
    json_records,
    markdown,
    mhtml,
    newsml,
    nexis,
    nitf,
    opendocument,
    parquet,
    pdf,
    plain,
    proquest,
    ris,
    rtf,
    spreadsheet,
    web_page,
    word,
    zipped,
)
from copydesk.readers.completing import Completion
from copydesk.readers.document import Document
from copydesk.readers.format import (
    ATTRIBUTE,
    IGNORED,
    DocumentFormat,
    ReadArticle,
    Reading,
    ReadOptions,
    TableHead,
)
from copydesk.readers.json_values import is_dataset
from copydesk.readers.looks import refuse_empty, refuse_other_kind

# Where several share an ending the particular ones come first, the one that takes anything last.
FORMATS: tuple[DocumentFormat, ...] = (
    nexis.FORMAT,
    factiva.FORMAT,
    proquest.FORMAT,
    europresse.FORMAT,
    ris.FORMAT,
    rtf.FORMAT,
    word.FORMAT,
    opendocument.FORMAT,
    pdf.FORMAT,
    delimited.FORMAT,
    web_page.FORMAT,
    mhtml.FORMAT,
    email_message.FORMAT,
    markdown.FORMAT,
    feed.FORMAT,
    json_lines.FORMAT,
    json_records.FORMAT,
    parquet.FORMAT,
    newsml.FORMAT,
    nitf.FORMAT,
    spreadsheet.FORMAT,
    plain.FORMAT,
    zipped.FORMAT,
)

# Their claims leave open what kind of bytes it is; what is empty is told by them all but the last.
_TEXTS = (plain.FORMAT, delimited.FORMAT, markdown.FORMAT, web_page.FORMAT)
_TAKING_ANYTHING = (*_TEXTS, email_message.FORMAT)


def formats() -> tuple[DocumentFormat, ...]:
    """All document formats."""
    return FORMATS


def suffixes() -> tuple[str, ...]:
    """The file name endings that can be read, in lower case with their dot, each once."""
    return tuple(dict.fromkeys(suffix for known in FORMATS for suffix in known.suffixes))


def format_of(document: Document) -> DocumentFormat:
    """The format that reads the document; one without an ending is plain text.

    Raises ReadError where none does.
    """
    suffix = document.suffix
    for known in FORMATS:
        if suffix in known.suffixes and known.claims(document):
            if known in _TAKING_ANYTHING:
                refuse_other_kind(document)
            return known
    if not suffix:
        refuse_other_kind(document)
        return plain.FORMAT
    if is_dataset(document):
        raise ReadError(
            "{name} is a dataset of Copydesk. Import it as a dataset, so that its annotations come along.",
            name=document.name,
        )
    raise _unread(document)


def _unread(document: Document) -> ReadError:
    kinds = tuple(known.title for known in FORMATS if document.suffix in known.suffixes)
    if kinds:
        return ReadError(
            "{name} is of a kind that is not read. Of files that end in {ending}, these are: {kinds}.",
            name=document.name,
            ending=document.suffix,
            kinds=", ".join(kinds),
        )
    return ReadError(
        "{name} is no kind of document that Copydesk reads. Leave it out, or save its text in a file that "
        "ends in .txt, .docx, .html or .pdf.",
        name=document.name,
    )


def read(document: Document, options: ReadOptions | None = None) -> Iterator[Reading]:
    """Walk the articles in a document, each with its source and the SHA-256 of the document's bytes.

    What is in an archive keeps the source and the hash of its own document.

    A part that cannot be read is given as a ReadError and the rest goes on. Raises ReadError with a
    sentence for the user where nothing can be read.
    """
    return read_as(format_of(document), document, options or ReadOptions())


def read_as(
    known: DocumentFormat, document: Document, options: ReadOptions, *, whole: int | None = None
) -> Iterator[Reading]:
    """The same for a document whose format is known.

    Where only so many articles are needed ``whole``, the others come without what all articles get.
    """
    if known not in _TEXTS:
        refuse_empty(document)
    if options.columns and known.table:
        head = known.table(document)
        given = {head.columns: _given(options, head, document.name)}
        options = replace(options, mappings={**options.mappings, **given})
    completion = Completion(document.name, options.name_pattern)
    for number, reading in enumerate(known.read(document, options)):
        is_needed = whole is None or number < whole
        if isinstance(reading, ReadArticle) and is_needed and not reading.draft.source:
            # The hash is made when the first article is there: what is too large is refused at once.
            yield completion.of(reading, source=document.source, source_sha256=document.sha256)
        else:
            yield reading


def head_of(known: DocumentFormat, document: Document, options: ReadOptions) -> TableHead | None:
    """The beginning of a table, with what its columns are taken for; None where it is no table."""
    if known.table is None:
        return None
    if known not in _TEXTS:
        refuse_empty(document)
    head = known.table(document)
    given = _given(options, head, document.name)
    taken = set(given.values()) - {IGNORED}
    guess = {column: ATTRIBUTE if field in taken else field for column, field in head.mapping.items()}
    return replace(head, mapping={**guess, **given})


def _given(options: ReadOptions, head: TableHead, name: str) -> Mapping[str, str]:
    """What the user says of this table's columns."""
    if missing := [column for column in options.columns if column not in head.columns]:
        raise ReadError(
            "{name} has no column “{column}”. Its columns are: {columns}.",
            name=name,
            column=missing[0],
            columns=", ".join(head.columns)[:1000],
        )
    return {**options.mappings.get(head.columns, {}), **options.columns}


def table_head(document: Document) -> TableHead | None:
    """The beginning of a table and what its columns seem to mean; None where the document is no table."""
    return head_of(format_of(document), document, ReadOptions())


def read_file(path: Path, options: ReadOptions | None = None) -> list[Reading]:
    """All that is in a file, at once."""
    return list(read(Document.of_file(path), options))
