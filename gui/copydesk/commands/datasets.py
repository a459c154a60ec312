"""Commands on datasets: write one, list the formats."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.export_options import ExportWish, export_options
from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened

if TYPE_CHECKING:
    from copydesk.domain.dataset import ExportReport


@click.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", metavar="NAME", required=True, help="See: copydesk formats")
@export_options
@AS_JSON
def export(project: Path, out: Path, format_name: str, as_json: bool, **wish: Any) -> None:
    """Write the project, or a part of it, as a dataset to OUT."""
    with opened(project, writable=False) as session, progress("Exporting") as watch:
        options = ExportWish(**wish).options(session)
        report = session.datasets.export(out, format_name, options, progress=watch)
    if as_json:
        print_json(_told(report))
        return
    counts = ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in report.counts.items())
    places = [path for path in report.files if not path.name.endswith(".manifest.json")]
    click.echo(f"Wrote {', '.join(click.format_filename(path) for path in places)}: {counts}")
    for loss in report.losses:
        such = f", such as {loss.examples[0]}" if loss.examples else ""
        click.echo(f"Not in it: {counted(loss.count, 'item')} ({loss.what}){such}", err=True)


def _told(report: "ExportReport") -> dict[str, object]:
    losses = [
        {"what": loss.what, "count": loss.count, "examples": list(loss.examples)} for loss in report.losses
    ]
    return {"counts": dict(report.counts), "losses": losses, "files": [str(path) for path in report.files]}


@click.command()
@AS_JSON
def formats(as_json: bool) -> None:
    """List what can be read and written."""
    known = [*_of_articles(), *_of_datasets()]
    if as_json:
        print_json(known)
        return
    width = max(len(one["name"]) for one in known)
    for one in known:
        ways = " and ".join(way for way, can in (("read", one["reads"]), ("written", one["writes"])) if can)
        said = [f"{one['name']:<{width}} {one['title']}, {ways}: {one['what']}"]
        if one["keeps"]:
            said.append(f"Keeps {', '.join(one['keeps'])}.")
        if one["offset_unit"]:
            said.append(f"Offsets in {one['offset_unit']}.")
        if one["loses"]:
            said.append(f"Loses {one['loses']}.")
        click.echo(" ".join(said))


def _of_articles() -> list[dict[str, Any]]:
    from copydesk import readers

    return [
        {
            "name": one.name,
            "holds": "articles",
            "title": one.title,
            "suffixes": list(one.suffixes),
            "reads": True,
            "writes": False,
            "what": one.what,
            "keeps": list(one.keeps),
            "used_by": "",
            "offset_unit": "",
            "loses": "",
        }
        for one in readers.formats()
    ]


def _of_datasets() -> list[dict[str, Any]]:
    from copydesk import exchange

    return [
        {
            "name": one.name,
            "holds": "datasets",
            "title": one.title,
            "suffixes": [one.suffix] if one.suffix else [],
            "reads": one.reads,
            "writes": one.writes,
            "what": one.what,
            "keeps": [],
            "used_by": one.used_by,
            "offset_unit": one.offset_unit,
            "loses": one.loses,
            "needs_text": one.needs_text,
            "read_whole": one.read_whole,
        }
        for one in exchange.formats()
    ]
