"""The command that saves what can be read of a damaged project."""

from pathlib import Path

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT


@click.command()
@PROJECT
@click.argument("new", type=click.Path(path_type=Path))
@AS_JSON
def salvage(project: Path, new: Path, as_json: bool) -> None:
    """Save what can be read of a damaged project in a NEW one.

    The damaged file is left as it is. It is told what was kept and what was lost.
    """
    from copydesk.session.salvaging import salvage as save

    with progress("Salvaging") as watch:
        report = save(project, new, watch)
    if as_json:
        told = {"kept": report.kept, "lost": report.lost, "mended": report.mended}
        print_json({"whole": report.whole, "pages": report.pages, **told})
        return
    for name, number in report.kept.items():
        if number or report.lost[name]:
            lost = f", {report.lost[name]:,} lost" if report.lost[name] else ""
            what = name.replace("_", " ")
            click.echo(f"{number:>9,} {what.removesuffix('s') if number == 1 else what}{lost}")
    for what, number in report.mended.items():
        click.echo(f"{number:>9,} {what}")
    if report.pages:
        click.echo(f"{counted(report.pages, 'piece')} of the file could not be read at all.", err=True)
    click.echo(f"Salvaged into {click.format_filename(new)}. Its history starts anew.")
