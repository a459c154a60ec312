"""Commands that show the program itself: the window, and the tour that needs no display."""

import os
import sys
from pathlib import Path

import click

from copydesk.commands.group import WINDOW
from copydesk.errors import UserError


@click.command(WINDOW, hidden=True)
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--sample", is_flag=True, help="Open a copy of the sample project.")
@click.pass_context
def window(ctx: click.Context, project: Path | None, sample: bool) -> None:
    """Open the window, on a project if one is given."""
    if project is not None and sample:
        raise click.UsageError("Give a project or --sample, not both.")
    if project is not None and not project.exists():
        raise UserError(f"{project} does not exist. Check the name, or make it with: copydesk new {project}")
    if not _has_display():
        raise UserError("There is no display to open the window on. See what it does with: copydesk tour")
    if sample:
        project = _sample_project()
    from copydesk.desktop.app import main

    ctx.exit(main(project))


@click.command()
@click.option(
    "--out",
    default=Path("copydesk-tour"),
    show_default=True,
    type=click.Path(path_type=Path),
    help="Folder for what the tour makes.",
)
def tour(out: Path) -> None:
    """Show what Copydesk does: tag a sample article, export it, take a screenshot. Needs no display."""
    from copydesk.desktop.tour import run

    run(out)


def _sample_project() -> Path:
    from copydesk import paths
    from copydesk.session.sample import sample_project

    return sample_project(paths.data_dir())


def _has_display() -> bool:
    """Whether Qt would find a screen; without one it ends the process instead of saying so."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
