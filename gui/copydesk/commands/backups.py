"""Commands on backups: make one, list those there are, restore one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened

if TYPE_CHECKING:
    from copydesk.domain.backup import Backup

_LAST = "last"
_PATH = click.Path(path_type=Path)


@click.command()
@PROJECT
@click.option("--to", type=_PATH, help="Write a copy of the project to this new file instead.")
def backup(project: Path, to: Path | None) -> None:
    """Make a backup of a project, or a copy of it; others may work in it meanwhile.

    Nothing is written where nothing has changed since the last backup.
    """
    from copydesk.domain.backup import Reason
    from copydesk.session.backups import Shelf

    with opened(project, writable=False) as session, progress("Copying") as watch:
        if to is not None:
            made: Path | None = session.backups.copy_to(to, watch)
        else:
            made = session.backups.make(Shelf.chosen(), Reason.BY_HAND, watch)
    if made is None:
        click.echo("Nothing has changed since the last backup.")
    else:
        click.echo(f"Wrote {click.format_filename(made)}")


@click.command()
@PROJECT
@AS_JSON
def backups(project: Path, as_json: bool) -> None:
    """List the backups of a project, latest first, also of one that is damaged or gone."""
    found = _of(project)
    if as_json:
        print_json([_told(one) for one in found])
        return
    for one in found:
        held = one.contents
        click.echo(
            f"{one.path.name}  {one.made:%Y-%m-%d %H:%M} UTC, {one.reason}: "
            f"{counted(held.articles, 'article')}, {counted(held.annotations, 'annotation')}, "
            f"{counted(held.actors, 'actor')}, {counted(held.topics, 'topic')}, "
            f"{one.size / 1e6:,.1f} MB"
        )
    if not found:
        click.echo("No backups yet.")


@click.command()
@PROJECT
@click.argument("backup", type=str)
@click.option("--to", type=_PATH, help="Write it to this new file, and leave the project as it is.")
def restore(project: Path, backup: str, to: Path | None) -> None:
    """Put a backup in the place of a project, which is kept beside it under another name.

    BACKUP is a file, a name that `copydesk backups` lists, or `last`.
    """
    from copydesk.session import backups as all_backups

    with progress("Restoring") as watch:
        shelf = all_backups.Shelf.chosen()
        done = all_backups.restore(_named(backup, project), project, shelf, to=to, progress=watch)
    click.echo(f"Restored {click.format_filename(done.path)}")
    if done.aside is not None:
        click.echo(f"The project that was there is kept as {click.format_filename(done.aside)}")


def _of(project: Path) -> "list[Backup]":
    from copydesk.errors import ProjectError
    from copydesk.session.backups import Shelf

    try:
        with opened(project, writable=False) as session:
            return session.backups.all(Shelf.chosen())
    except ProjectError:
        found = Shelf.chosen().backups(path=project)
        if not found:
            raise  # what is wrong with it is all there is to say
        return found


def _named(name: str, project: Path) -> Path:
    from copydesk.errors import UserError
    from copydesk.session.backups import Shelf

    if Path(name).is_file():
        return Path(name)
    found = _of(project)
    if name == _LAST:  # a copy of the project elsewhere has later ones perhaps, which are not meant
        here = {one.path for one in Shelf.chosen().files(path=project)}
        wished = ([one for one in found if one.path in here] or found)[:1]
    else:
        wished = [one for one in found if one.path.name == name]
    if not wished:
        raise UserError("There is no backup {name}. `copydesk backups` lists them.", name=name)
    return wished[0].path


def _told(one: "Backup") -> dict[str, object]:
    held = one.contents
    return {
        "path": str(one.path),
        "made": f"{one.made:%Y-%m-%dT%H:%M:%SZ}",
        "reason": str(one.reason),
        "size": one.size,
        "title": held.title,
        "articles": held.articles,
        "annotations": held.annotations,
        "actors": held.actors,
        "topics": held.topics,
    }
