"""Commands on datasets: write one, list the formats."""

from pathlib import Path

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened


@click.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", metavar="NAME", required=True, help="See: copydesk formats")
@AS_JSON
def export(project: Path, out: Path, format_name: str, as_json: bool) -> None:
    """Write the project as a dataset to OUT."""
    with opened(project, writable=False) as session, progress("Exporting") as watch:
        report = session.datasets.export(out, format_name, progress=watch)
    if as_json:
        losses = [{"what": loss.what, "count": loss.count} for loss in report.losses]
        print_json({"counts": dict(report.counts), "losses": losses})
        return
    counts = ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in report.counts.items())
    click.echo(f"Wrote {click.format_filename(out)}: {counts}")
    for loss in report.losses:
        click.echo(f"Not in it: {counted(loss.count, 'item')} ({loss.what})", err=True)


@click.command()
@AS_JSON
def formats(as_json: bool) -> None:
    """List what can be read and written."""
    from copydesk import exchange, readers

    known = [
        {
            "name": one.name,
            "holds": "articles",
            "title": one.title,
            "suffixes": list(one.suffixes),
            "reads": True,
            "writes": False,
            "what": one.what,
            "keeps": list(one.keeps),
        }
        for one in readers.formats()
    ]
    known += [
        {
            "name": one.name,
            "holds": "datasets",
            "title": one.title,
            "suffixes": [one.suffix] if one.suffix else [],
            "reads": one.reads,
            "writes": one.writes,
            "what": one.what,
            "keeps": [],
        }
        for one in exchange.formats()
    ]
    if as_json:
        print_json(known)
        return
    width = max(len(one["name"]) for one in known)
    for one in known:
        ways = " and ".join(way for way, can in (("read", one["reads"]), ("written", one["writes"])) if can)
        keeps = f" Keeps {', '.join(one['keeps'])}." if one["keeps"] else ""
        click.echo(f"{one['name']:<{width}} {one['title']}, {ways}: {one['what']}{keeps}")
