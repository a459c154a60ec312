"""The command that brings articles in, from documents and from datasets."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.import_options import import_options, meanings
from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.plans import show_plan
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.session import ImportSummary, Session
    from copydesk.session.import_values import ImportOptions


@click.command("import")
@PROJECT
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@import_options
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    help="Write what became of each document to this file: a table if it ends in .csv, else text.",
)
@AS_JSON
def import_(
    project: Path,
    paths: tuple[Path, ...],
    *,
    dry_run: bool,
    columns: tuple[str, ...],
    name_pattern: str,
    near: str,
    report: Path | None,
    as_json: bool,
) -> None:
    """Add articles: files, folders, zip files of any kind that is read, and Copydesk datasets (.jsonl)."""
    from copydesk.readers import ReadOptions
    from copydesk.session.import_values import ImportOptions, Near

    read = ReadOptions(columns=meanings(columns), name_pattern=name_pattern)
    options = ImportOptions(read=read, near=Near(near))
    with opened(project, writable=not dry_run) as session:
        datasets = [path for path in paths if session.datasets.is_native(path)]
        documents = [path for path in paths if path not in datasets]
        if dry_run:
            with progress("Looking") as watch:
                show_plan(session, documents, datasets, options, watch, as_json=as_json)
            return
        with progress("Importing") as watch:
            summary = _documents(session, documents, options, report, watch)
            for path in datasets:
                _dataset(session, path, summary, watch)
    _finish(summary, as_json=as_json)


def _finish(summary: dict[str, Any], *, as_json: bool) -> None:
    failed = summary["failed"]
    nothing = bool(failed) and not summary["imported"] and not summary["duplicates"]
    if as_json:
        print_json(summary)
    elif not nothing:
        _tell(summary)
    if nothing:
        more = f" So it is with {counted(len(failed) - 1, 'other file')}." if len(failed) > 1 else ""
        raise UserError(f"Nothing was imported. {failed[0]['reason']}{more}")


def _documents(
    session: "Session", paths: list[Path], options: "ImportOptions", report: Path | None, watch: Progress
) -> dict[str, Any]:
    done = session.importing.run(paths, options, watch)
    if report is not None:
        from copydesk.session.import_report import write_report

        write_report(done, report)
    return {
        "imported": done.imported,
        "duplicates": done.duplicates,
        "failed": [_row(one.path, one.source, reason=one.reason) for one in done.failed],
        "articles": _uids(session, set(done.articles)),
        "warnings": [_row(one.path, one.source, warning=str(one.remark)) for one in done.warnings],
        "guessed": dict(done.guessed),
        "near": _near(session, done),
        "later": done.later,
    }


def _row(path: Path, source: str, **told: str) -> dict[str, str]:
    inside = {} if source == path.name else {"source": source}
    return {"path": str(path), **inside, **told}


def _near(session: "Session", done: "ImportSummary") -> list[dict[str, Any]]:
    ids = {one for group in done.near for one in group.articles}
    uids = {row.id: row.uid for row in session.articles.rows(ids)}
    return [
        {
            "articles": [uids[one] for one in group.articles if one in uids],
            "similarity": round(group.similarity, 3),
        }
        for group in done.near
    ]


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
    if summary["later"]:
        told.append(counted(summary["later"], "later version") + " left out")
    click.echo(", ".join(told))
    if summary["near"]:
        click.echo(f"{counted(len(summary['near']), 'group')} of articles that are nearly the same")
    for row in (*summary["failed"], *summary["warnings"]):
        name = click.format_filename(row["path"])
        inside = f" ({row['source']})" if "source" in row else ""
        click.echo(f"{name}{inside}: {row.get('reason') or row['warning']}", err=True)
