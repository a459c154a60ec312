"""A report of an import that can be saved: what became of each document, and why some could not be read."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from copydesk.errors import Sentence, UserError
from copydesk.session.import_values import ImportSummary

COLUMNS = ("path", "source", "what", "articles", "reason")

_FIRST_LINE = "Imported articles:"

Say = Callable[[Sentence], str]
Row = tuple[str, str, str, int | None, str]


def write_report(summary: ImportSummary, out: Path, say: Say = str) -> None:
    """Write the report: a table where the name ends in ``.csv``, else text that can be read.

    ``say`` puts sentences into the user's language. Raises UserError where the place cannot be written;
    an earlier file stays whole.
    """
    from copydesk.exchange.atomic import new_file

    is_table = out.suffix.lower() == ".csv"
    with new_file(out) as stream:
        # The byte order mark tells spreadsheet programs that it is UTF-8.
        text = io.TextIOWrapper(stream, encoding="utf-8-sig" if is_table else "utf-8", newline="")
        if is_table:
            _write_table(summary, text, say)
        else:
            text.writelines(f"{line}\n" for line in lines(summary, say))
        text.detach()  # flushes, and leaves the file open


def refuse_place(out: Path) -> None:
    """Raise UserError where a report could not be written, or something else than a report is there.

    Asked before the import, so that a slip of the pen costs neither a document nor the report.
    """
    if not out.parent.is_dir():
        raise UserError(
            "{path} cannot be written: there is no folder {folder}. Make it first.",
            path=out,
            folder=out.parent,
        )
    if not out.exists():
        return
    if out.is_dir():
        raise UserError("{path} is a folder. Give the name of a file to write.", path=out)
    if not _is_report(out):
        raise UserError(
            "{path} is there already, and is no report of an import. Choose another name for the report.",
            path=out,
        )


def _is_report(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            begin = file.read(64).removeprefix(b"\xef\xbb\xbf")
    except OSError:
        return False
    return not begin or begin.startswith((_FIRST_LINE.encode(), ",".join(COLUMNS).encode()))


def rows(summary: ImportSummary, say: Say = str) -> Iterator[Row]:
    """A row for each failure, each warning, and each outcome of a document, as COLUMNS has them."""
    in_part = {(done.path, done.source) for done in summary.documents}
    for failure in summary.failed:
        some = (failure.path, failure.source) in in_part
        what = say(Sentence("part not read") if some else Sentence("not read"))
        yield str(failure.path), failure.source, what, None, say(failure.error)
    for warned in summary.warnings:
        yield str(warned.path), warned.source, say(Sentence("warning")), None, say(warned.remark)
    outcomes = [
        say(each)
        for each in (Sentence("imported"), Sentence("duplicate"), Sentence("later version, left out"))
    ]
    for done in summary.documents:
        for what, count in zip(outcomes, (done.imported, done.duplicates, done.later), strict=True):
            if count:
                yield str(done.path), done.source, what, count, ""


def lines(summary: ImportSummary, say: Say = str) -> Iterator[str]:
    """The report for reading: the sums first, then each row."""
    yield f"{_FIRST_LINE} {summary.imported}"
    yield f"Duplicates left out: {summary.duplicates}"
    if summary.later:
        yield f"Later versions left out: {summary.later}"
    yield f"Could not be read: {summary.unread}"
    yield f"Warnings: {summary.warned}"
    if summary.near:
        yield f"Groups of articles that are nearly the same: {len(summary.near)}"
    for field, count in summary.guessed:
        yield f"Guessed {field}: {count}"
    if summary.stopped:
        yield "The import was stopped before its end."
    for path, source, what, count, reason in rows(summary, say):
        inside = "" if Path(path).name == source else f" ({source})"
        yield f"{_printable(path)}{inside}: {what}" + (f" {count}" if count else f": {reason}")


def _write_table(summary: ImportSummary, text: io.TextIOWrapper, say: Say) -> None:
    from copydesk.exchange.csv_bundle import harmless

    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for path, *cells in rows(summary, say):
        writer.writerow([harmless(cell) for cell in (_printable(path), *cells)])


def _printable(path: str) -> str:
    """The path with what is no character in it, as file systems allow, shown as U+FFFD."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
