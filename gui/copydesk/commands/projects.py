"""Commands on a project as a whole: make one, count what is in it, check it."""

import contextlib
import os
from collections.abc import Generator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.commands.output import counted, print_json, progress

if TYPE_CHECKING:
    from copydesk.session import Session

PROJECT = click.argument("project", type=click.Path(path_type=Path))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")


CODER = "COPYDESK_CODER"
"""The environment variable that names who codes, for scripts of several people."""


def coder() -> str:
    """Whose name annotations made on the command line bear: the environment's, the preferences', or the
    system's."""
    from copydesk.preferences import Preferences, system_name

    named = " ".join(os.environ.get(CODER, "").split())
    return named or Preferences.load().coder or system_name() or "coder"


@contextlib.contextmanager
def opened(project: Path, *, writable: bool) -> "Generator[Session]":
    """The project for as long as the block lasts; where nothing is written it may be open elsewhere too."""
    from copydesk.session import Session
    from copydesk.session.salvaging import explaining

    with (
        explaining(project),
        contextlib.closing(Session.open(project, coder=coder(), writable=writable)) as session,
    ):
        yield session


@click.command()
@PROJECT
@click.option("--title", default="", help="Title of the project; its file name if none is given.")
@click.option("--template", "name", default="", help="What to start from: a template's name, or its file.")
def new(project: Path, title: str, name: str) -> None:
    """Make a project: empty, or with the codebook and settings of a template.

    `copydesk templates` names the templates.
    """
    from copydesk.session import Session, templates

    template = templates.find(name) if name else None
    with progress("Making the project") as watch:
        Session.create(project, title=title, coder=coder(), template=template, progress=watch).close()
    click.echo(f"Made {click.format_filename(project)}" + (f" from {template.name}" if template else ""))
    for one in templates.plan_of(template).items if template else ():
        if one.why is not None:
            click.echo(f"{one.part} {one.name}: left out. {one.why}", err=True)


@click.command()
@PROJECT
@AS_JSON
def info(project: Path, as_json: bool) -> None:
    """Count articles, annotations, actors, topics and coders."""
    with opened(project, writable=False) as session:
        title, counts = session.title, asdict(session.info())
    if as_json:
        print_json({"title": title, **counts})
        return
    click.echo(title)
    for name, number in counts.items():
        click.echo(f"{number:>9,} {name.removesuffix('s') if number == 1 else name}")


@click.command()
@PROJECT
@AS_JSON
@click.option("--repair", "mend", is_flag=True, help="Put right what can be, after a copy of the file.")
@click.pass_context
def check(ctx: click.Context, project: Path, as_json: bool, mend: bool) -> None:
    """Check that the file is sound and every span still has its words."""
    with opened(project, writable=mend) as session, progress("Checking") as watch:
        report = session.check(watch)
        if mend and not report.ok:
            _repair(session)
            report = session.check(watch)
    if as_json:
        print_json(
            {
                "ok": report.ok,
                "problems": list(report.problems),
                "notes": list(map(str, report.notes)),
                "articles": report.articles,
                "spans": report.spans,
            }
        )
    else:
        for line in (*report.problems, *report.notes):
            click.echo(str(line))
    if not report.ok:
        found = counted(len(report.problems), "problem")
        click.echo(f"copydesk: {found} found. Keep a copy of the file and do not go on with it.", err=True)
        ctx.exit(1)
    if not as_json:
        click.echo(
            f"Sound: {counted(report.articles, 'article')} and {counted(report.spans, 'span')} checked"
        )


def _repair(session: "Session") -> None:
    report, copy = session.repair()
    for what, number in report.mended.items():
        click.echo(f"repaired: {number:,} {what}", err=True)
    for table, number in report.lost.items():
        click.echo(f"removed: {number:,} rows of {table}", err=True)
    click.echo(f"The project as it was is kept in {click.format_filename(copy)}.", err=True)
