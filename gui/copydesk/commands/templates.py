"""Commands on templates: list those that a project can be started from, save a project as one."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.commands.replacing import FORCE, refuse_existing

if TYPE_CHECKING:
    from copydesk.domain.template import Template
    from copydesk.session.templates import Offered


@click.command()
@AS_JSON
def templates(as_json: bool) -> None:
    """Show the templates that a project can be started from.

    Those of your own are files in a folder of Copydesk's, which is named at the end.
    """
    from copydesk.session.templates import folder, offered

    found = offered()
    if as_json:
        print_json({"folder": str(folder()), "templates": [_as_json(one) for one in found]})
        return
    for one in found:
        if one.template is None:
            click.echo(f"{one.key}: {one.problem}", err=True)
        else:
            click.echo(f"{one.key}: {one.name}, {_told(one.template)}\n    {one.template.description}")
    click.echo(f"Templates of your own: {click.format_filename(folder())}")


@click.command("save-template")
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--name", default="", help="Name of the template; the project's title if none is given.")
@click.option("--description", default="", help="What the template is for.")
@FORCE
@AS_JSON
def save_template(
    project: Path, out: Path, *, name: str, description: str, force: bool, as_json: bool
) -> None:
    """Save the project's codebook and settings to OUT, as a template for other projects.

    A file that is there is not replaced unless --force is given.
    """
    from copydesk.session.templates import file_of

    with opened(project, writable=False) as session:
        name = name or session.title or project.stem
        refuse_existing(file_of(out), force=force)
        made = session.templates.content(name, description)
        written = session.templates.save(out, name, description)
    if as_json:
        print_json({"path": str(written), "name": made.name, **_counts(made)})
        return
    click.echo(f"Wrote {click.format_filename(written)}: {_told(made)}")


def _counts(template: "Template") -> dict[str, int]:
    book = template.codebook
    return {"actors": len(book.actors), "topics": len(book.topics), "attributes": len(book.attributes)}


def _told(template: "Template") -> str:
    there = {what: number for what, number in _counts(template).items() if number}
    told = ", ".join(counted(number, what.removesuffix("s")) for what, number in there.items())
    return told or "an empty codebook"


def _as_json(one: "Offered") -> dict[str, Any]:
    what: dict[str, Any] = {"key": one.key, "name": one.name, "own": one.own, "path": str(one.path)}
    if one.template is None:
        return {**what, "problem": str(one.problem)}
    settings = one.template.settings.values()
    return {**what, "description": one.template.description, **_counts(one.template), "settings": settings}
