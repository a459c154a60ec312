"""The command that brings articles in, from documents and from datasets."""

from collections.abc import Iterable
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


_PARTS = "other documents or parts of them"


@click.command("import")
@PROJECT
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(readable=False, path_type=Path)
)
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
    from copydesk.session.import_report import refuse_place
    from copydesk.session.import_values import ImportOptions, Near

    if report is not None:
        if dry_run:
            raise click.UsageError("--report goes with an import: --dry-run prints what it finds.")
        refuse_place(report)
    read = ReadOptions(columns=meanings(columns), name_pattern=name_pattern)
    options = ImportOptions(read=read, near=Near(near))
    with opened(project, writable=not dry_run) as session:
        for path in () if as_json else paths:
            _point_to_annotations(session, path)
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


def _point_to_annotations(session: "Session", path: Path) -> None:
    """Say of what looks like another tool's annotated dataset how its annotations come in."""
    found = [name for name in session.laying.recognise(path) if name != "jsonl"] if path.exists() else []
    if found:
        click.echo(
            f"{click.format_filename(path)} looks like an annotated dataset ({found[0]}). Only texts come in "
            "this way; with its annotations: copydesk import-dataset",
            err=True,
        )


def _finish(summary: dict[str, Any], *, as_json: bool) -> None:
    failed, unwritten = summary["failed"], summary.pop("unwritten")
    nothing = bool(failed) and not summary["imported"] and not summary["duplicates"]
    if as_json:
        print_json(summary)
    elif not nothing:
        _tell(summary)
    if nothing:
        raise refused(failed[0]["reason"], summary["unread"] - 1)
    if unwritten:
        raise UserError(f"The articles are in, but there is no report. {unwritten}")


def refused(reason: str, others: int) -> UserError:
    """Why nothing comes in: the first reason, and how many others there are."""
    more = f" So it is with {counted(others, 'other document or part of one', _PARTS)}." if others > 0 else ""
    return UserError(f"Nothing was imported. {reason}{more}")


def _documents(
    session: "Session", paths: list[Path], options: "ImportOptions", report: Path | None, watch: Progress
) -> dict[str, Any]:
    done = session.importing.run(paths, options, watch)
    uids = dict(zip(done.articles, _uids(session, done.articles), strict=True))
    return {
        "imported": done.imported,
        "duplicates": done.duplicates,
        "failed": [_row(one.path, one.source, reason=one.reason) for one in done.failed],
        "articles": list(uids.values()),
        "warnings": [_row(one.path, one.source, warning=str(one.remark)) for one in done.warnings],
        "guessed": dict(done.guessed),
        "guessed_articles": {
            field: [uids[one] for one in ids] for field, ids in done.guessed_articles.items()
        },
        "near": _near(session, done),
        "later": done.later,
        "unread": done.unread,
        "unwritten": _unwritten(done, report),
    }


def _unwritten(done: "ImportSummary", report: Path | None) -> str:
    """Why the report could not be written: by now the articles are in, and that is to be told first."""
    from copydesk.session.import_report import write_report

    try:
        if report is not None:
            write_report(done, report)
    except UserError as error:
        return str(error)
    return ""


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


def _uids(session: "Session", ids: Iterable[int]) -> list[str]:
    """The articles' identities, those that exports carry, in the order the articles came."""
    return [row.uid for row in session.articles.rows(ids)]


def _dataset(session: "Session", path: Path, summary: dict[str, Any], watch: Progress) -> None:
    before = {row.id for row in session.articles.rows()}
    try:
        report = session.datasets.import_(path, progress=watch)
    except UserError as error:
        summary["failed"].append({"path": str(path), "reason": str(error)})
        summary["unread"] += 1
        return
    summary["imported"] += report.counts.get("articles", 0)
    summary["duplicates"] += report.duplicates
    summary["laid"] = summary.get("laid", 0) + report.laid
    summary["lost"] = [
        *summary.get("lost", []),
        *({"path": str(path), "what": loss.what, "count": loss.count} for loss in report.losses),
    ]
    summary["articles"] += _uids(session, {row.id for row in session.articles.rows()} - before)


def _tell(summary: dict[str, Any]) -> None:
    told = [counted(summary["imported"], "article") + " imported"]
    if summary["duplicates"]:
        told.append(counted(summary["duplicates"], "duplicate") + " left out")
    if summary["later"]:
        told.append(counted(summary["later"], "later version") + " left out")
    click.echo(", ".join(told))
    if not summary["imported"] + summary["duplicates"] + summary["unread"]:
        click.echo("No document was found there.", err=True)
    if summary["near"]:
        click.echo(f"{counted(len(summary['near']), 'group')} of articles that are nearly the same")
    if summary.get("laid"):
        click.echo(f"{counted(summary['laid'], 'annotation')} laid on articles that were here already")
    for row in summary.get("lost", ()):
        name = click.format_filename(row["path"])
        click.echo(f"{name}: {counted(row['count'], 'item')} left out ({row['what']})", err=True)
    for row in (*summary["failed"], *summary["warnings"]):
        name = click.format_filename(row["path"])
        inside = f" ({row['source']})" if "source" in row else ""
        click.echo(f"{name}{inside}: {row.get('reason') or row['warning']}", err=True)
