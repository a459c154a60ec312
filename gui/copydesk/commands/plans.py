"""What ``copydesk import --dry-run`` shows: what is found in each document, before anything is stored."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json
from copydesk.domain.progress import Progress

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
    articles = duplicates = 0
    for batch in session.importing.plan(documents, options, watch):
        for plan in batch:
            articles += plan.articles
            duplicates += plan.duplicates
            if as_json:
                plans.append(_as_json(plan))
            else:
                _tell(plan)
    if as_json:
        print_json(
            {
                "articles": articles,
                "duplicates": duplicates,
                "documents": plans,
                "datasets": [str(path) for path in datasets],
            }
        )
        return
    for path in datasets:
        click.echo(f"{click.format_filename(path)}: a Copydesk dataset")
    left = f", {counted(duplicates, 'duplicate')} left out" if duplicates else ""
    click.echo(f"{counted(articles, 'article')} would be imported{left}")


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
    if plan.format and not (plan.failed and not plan.articles and not plan.duplicates):
        known = f", {counted(plan.duplicates, 'duplicate')}" if plan.duplicates else ""
        click.echo(f"{name}: {plan.format}, {counted(plan.articles, 'article')}{known}")
    for line in _details(plan):
        click.echo(f"    {line}")
    for failure in plan.failed:
        click.echo(f"{name}: {failure.reason}", err=True)


def _details(plan: "DocumentPlan") -> Iterator[str]:
    for read in plan.preview:
        draft = read.draft
        told = [draft.title, draft.published, draft.agency, draft.place, draft.byline, draft.language]
        yield " · ".join(value for value in told if value)
    if plan.table:
        columns = (f"{column} = {meaning}" for column, meaning in _mapping(plan.table).items())
        yield f"columns: {', '.join(columns)}"
    for warned in plan.warnings:
        yield str(warned.remark)
