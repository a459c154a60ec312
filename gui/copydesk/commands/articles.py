"""The command that brings articles in, from documents and from datasets."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.session import Session

_DATASET = ".jsonl"


@click.command("import")
@PROJECT
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@AS_JSON
def import_(project: Path, paths: tuple[Path, ...], as_json: bool) -> None:
    """Add articles: files, folders, and Copydesk datasets (.jsonl)."""
    datasets = [path for path in paths if path.suffix.lower() == _DATASET]
    documents = [path for path in paths if path not in datasets]
    with opened(project, writable=True) as session, progress("Importing") as watch:
        summary = _documents(session, documents, watch)
        for path in datasets:
            _dataset(session, path, summary, watch)
    failed = summary["failed"]
    nothing = bool(failed) and not summary["imported"] and not summary["duplicates"]
    if as_json:
        print_json(summary)
    elif not nothing:
        _tell(summary)
    if nothing:
        more = f" So it is with {counted(len(failed) - 1, 'other file')}." if len(failed) > 1 else ""
        raise UserError(f"Nothing was imported. {failed[0]['reason']}{more}")


def _documents(session: "Session", paths: list[Path], watch: Progress) -> dict[str, Any]:
    if not paths:
        return {"imported": 0, "duplicates": 0, "failed": [], "articles": []}
    done = session.articles.import_paths(paths, progress=watch)
    return {
        "imported": done.imported,
        "duplicates": done.duplicates,
        "failed": [{"path": str(failure.path), "reason": failure.reason} for failure in done.failed],
        "articles": _uids(session, set(done.articles)),
    }


def _uids(session: "Session", rows: set[int]) -> list[str]:
    """The articles' identities, those that exports carry, in the order the articles came."""
    return [row.uid for row in session.articles.rows() if row.id in rows]


def _dataset(session: "Session", path: Path, summary: dict[str, Any], watch: Progress) -> None:
    before = {row.id for row in session.articles.rows()}
    try:
        report = session.datasets.import_(path, progress=watch)
    except UserError as error:
        summary["failed"].append({"path": str(path), "reason": str(error)})
        return
    summary["imported"] += report.counts.get("articles", 0)
    summary["duplicates"] += report.duplicates
    summary["articles"] += _uids(session, {row.id for row in session.articles.rows()} - before)


def _tell(summary: dict[str, Any]) -> None:
    told = [counted(summary["imported"], "article") + " imported"]
    if summary["duplicates"]:
        told.append(counted(summary["duplicates"], "duplicate") + " left out")
    click.echo(", ".join(told))
    for failure in summary["failed"]:
        click.echo(f"{click.format_filename(failure['path'])}: {failure['reason']}", err=True)
