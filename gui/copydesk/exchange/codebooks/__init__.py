"""Codebooks in and out: each form in a file of its own, found by its name or a file's ending."""

from functools import cache
from pathlib import Path

from copydesk.domain.codebook_file import CodebookFile, checked
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.exchange.atomic import new_file
from copydesk.exchange.codebooks.format import CodebookFormat

LARGEST = 64 * 2**20
"""Bytes of a codebook."""


@cache
def formats() -> tuple[CodebookFormat, ...]:
    """All forms, those that hold all of a codebook first."""
    from copydesk.exchange.codebooks import (
        csv_files,
        dictionary,
        document_html,
        document_word,
        json_file,
        qdc,
        skos,
        workbook,
    )

    return (
        json_file.FORMAT,
        workbook.FORMAT,
        *csv_files.FORMATS,
        *skos.FORMATS,
        qdc.FORMAT,
        dictionary.FORMAT,
        document_html.FORMAT,
        document_word.FORMAT,
    )


def named(name: str) -> CodebookFormat:
    """The form of that name.

    :raises UserError: there is none; tells the names.
    """
    for one in formats():
        if one.name == name:
            return one
    raise UserError(
        "There is no form of codebook called {name}. Choose one of {names}.",
        name=name,
        names=", ".join(one.name for one in formats()),
    )


def fitting(path: Path, *, writing: bool = False) -> CodebookFormat:
    """The form that the file's ending stands for.

    :raises UserError: none can be read, or written, by that ending.
    """
    suffix = path.suffix.lower()
    for one in formats():
        if suffix in one.suffixes and (one.write if writing else one.read) is not None:
            return one
    endings = {each for one in formats() if (one.write if writing else one.read) for each in one.suffixes}
    raise UserError(
        "{name} has no ending that stands for a form of codebook. Name the form, or give the file one of "
        "these endings: {endings}.",
        name=path.name,
        endings=" ".join(sorted(endings)),
    )


def read(path: Path, name: str = "") -> CodebookFile:
    """The codebook in a file, in the form of that name or of the file's ending.

    :raises UserError: the file cannot be read, is too large, or is no codebook.
    """
    form = named(name) if name else fitting(path)
    if form.read is None:
        raise UserError("{title} is only written. Choose another form.", title=form.title)
    return checked(form.read(contents(path), path.name))


def contents(path: Path) -> bytes:
    """What is in the file of a codebook.

    :raises UserError: it cannot be read, or is too large.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("{name} is too large to be a codebook. Choose another file.", name=path.name)
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


def write(
    codebook: CodebookFile, out: Path, name: str = "", progress: Progress = no_progress
) -> CodebookFormat:
    """Write a codebook to a file, whole or not at all; gives the form it was written in.

    ``progress`` is called before each step, and can stop the work.

    :raises UserError: there is no such form, or the place cannot be written.
    """
    form = named(name) if name else fitting(out, writing=True)
    if form.write is None:
        raise UserError("{title} is only read. Choose another form.", title=form.title)
    progress(0, 0)
    content = form.write(codebook)
    progress(0, 0)
    with new_file(out) as stream:
        stream.write(content)
    return form
