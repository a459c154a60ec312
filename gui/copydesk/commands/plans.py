"""What ``copydesk import --dry-run`` shows: what is found in each document, before anything is stored."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.readers.format import TableHead
    from copydesk.session import Session
    from copydesk.session.import_values import DocumentPlan, ImportOptions


def show_plan(
    session: "Session",
    documents: list[Path],
    datasets: list[Path],
    options: "ImportOptions",
    watch: Progress,
    *,
    as_json: bool,
) -> None:
    """Print the plan: a line for each document, or all as JSON."""
    plans: list[dict[str, Any]] = []
    reasons: list[str] = []
    articles = duplicates = 0
    for batch in session.importing.plan(documents, options, watch):
        for plan in batch:
            articles += plan.articles
            duplicates += plan.duplicates
            reasons += [one.reason for one in plan.failed]
            if as_json:
                plans.append(_as_json(plan))
            else:
                _tell(plan)
    in_datasets, told = _look_into(session, datasets, reasons)
    articles += in_datasets[0]
    duplicates += in_datasets[1]
    if as_json:
        print_json({"articles": articles, "duplicates": duplicates, "documents": plans, "datasets": told})
    else:
        for one in told:
            click.echo(f"{one['path']}: a Copydesk dataset, {counted(one['articles'], 'article')}")
        left = f", {counted(duplicates, 'duplicate')} left out" if duplicates else ""
        click.echo(f"{counted(articles, 'article')} would be imported{left}")
        if options.near != "ignore":
            click.echo("Texts that are nearly the same are looked for once the articles are in.")
    if reasons and not articles and not duplicates:
        raise UserError(f"Nothing would be imported. {reasons[0]}")


def _look_into(
    session: "Session", datasets: list[Path], reasons: list[str]
) -> tuple[tuple[int, int], list[dict[str, Any]]]:
    """How many articles the datasets would bring, how many are here already, and that for each of them."""
    found: list[dict[str, Any]] = []
    for path in datasets:
        try:
            articles, duplicates = session.datasets.look(path)
        except UserError as error:
            reasons.append(str(error))
            click.echo(f"{click.format_filename(path)}: {error}", err=True)
            continue
        found.append({"path": click.format_filename(path), "articles": articles, "duplicates": duplicates})
    return (sum(one["articles"] for one in found), sum(one["duplicates"] for one in found)), found


def _as_json(plan: "DocumentPlan") -> dict[str, Any]:
    told: dict[str, Any] = {
        "path": str(plan.path),
        "source": plan.source,
        "format": plan.format or None,
        "size": plan.size,
        "articles": plan.articles,
        "duplicates": plan.duplicates,
        "preview": [_preview(read.draft, sorted(read.guessed)) for read in plan.preview],
        "warnings": [str(one.remark) for one in plan.warnings],
        "failed": [one.reason for one in plan.failed],
    }
    if plan.table:
        told["table"] = {"columns": list(plan.table.columns), "mapping": _mapping(plan.table)}
    return told


def _preview(draft: Any, guessed: list[str]) -> dict[str, Any]:
    fields = ("title", "published", "agency", "place", "byline", "language", "url", "section")
    return {
        **{field: getattr(draft, field) for field in fields},
        "attributes": dict(draft.attributes),
        "guessed": guessed,
    }


def _mapping(table: "TableHead") -> dict[str, str]:
    return {column: table.mapping.get(column, "") or "ignore" for column in table.columns}


def _tell(plan: "DocumentPlan") -> None:
    inside = "" if plan.source == plan.path.name else f" ({plan.source})"
    name = f"{click.format_filename(plan.path)}{inside}"
    for failure in plan.failed:
        click.echo(f"{name}: {failure.reason}", err=True)
    if plan.format and (plan.articles or plan.duplicates or plan.table or not plan.failed):
        known = f", {counted(plan.duplicates, 'duplicate')}" if plan.duplicates else ""
        click.echo(f"{name}: {plan.format}, {counted(plan.articles, 'article')}{known}")
        for line in _details(plan):
            click.echo(f"    {line}")


_SHOWN = ("title", "published", "agency", "place", "byline", "language")


def _details(plan: "DocumentPlan") -> Iterator[str]:
    for read in plan.preview:
        draft = read.draft
        shown = {name: getattr(draft, name) for name in _SHOWN}
        marked = (
            f"{value} (guessed)" if name in read.guessed else value for name, value in shown.items() if value
        )
        yield " · ".join(marked)
    if plan.articles > len(plan.preview):
        yield f"and {counted(plan.articles - len(plan.preview), 'other article')}"
    if plan.table:
        columns = (f"{column} = {meaning}" for column, meaning in _mapping(plan.table).items())
        yield f"columns: {', '.join(columns)}"
    for warned in plan.warnings:
        yield str(warned.remark)
