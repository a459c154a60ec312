"""Commands on entries of the codebook that turn out to be one, or two, or of no more use."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.domain.dataset import EntryKind
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.session import Session
    from copydesk.session.codebook import Entry

_KIND = click.argument("kind", type=click.Choice([str(kind) for kind in EntryKind]))
_DRY = click.option("--dry-run", is_flag=True, help="Count the annotations, and change nothing.")
Told = dict[str, str]


@click.group()
def entry() -> None:
    """Merge, split, recode, delete and retire actors and topics.

    KIND is actor or topic. An entry is named by its name, an alias, its code or its id.
    """


@entry.command()
@PROJECT
@_KIND
@click.argument("into")
@click.argument("others", nargs=-1, required=True)
@AS_JSON
def merge(project: Path, kind: str, into: str, others: tuple[str, ...], *, as_json: bool) -> None:
    """Make OTHERS one with INTO. It keeps its name, and theirs become other names of it."""
    with opened(project, writable=True) as session:
        kept = _entry(session, kind, into)
        gone = list(dict.fromkeys(_entry(session, kind, one) for one in others))
        moved = {each for one in gone if one != kept for each in session.merging.annotations_of(one)}
        told, merged = _told(session, kept), [_told(session, one) for one in gone if one != kept]
        session.merging.merge(gone, kept)
    if as_json:
        print_json({"kind": kind, "into": told, "merged": merged, "annotations": len(moved)})
        return
    names = ", ".join(one["name"] for one in merged)
    click.echo(f"Merged {names} into {told['name']}: {counted(len(moved), 'annotation')} moved")


@entry.command()
@PROJECT
@_KIND
@click.argument("name")
@click.argument("new")
@click.option("--where", metavar="TEXT", required=True, help="Those with this text in them, in either case.")
@_DRY
@AS_JSON
def split(project: Path, kind: str, name: str, new: str, *, where: str, dry_run: bool, as_json: bool) -> None:
    """Give annotations of NAME to a new entry. It is called NEW."""
    with opened(project, writable=not dry_run) as session:
        of = _entry(session, kind, name)
        ids = _annotations(session, of, where)
        told, into = _told(session, of), {"name": new}
        if not dry_run:
            into = _told(session, session.merging.split(of, ids, new))
    _tell_moved(kind, told, into, len(ids), dry_run=dry_run, as_json=as_json)


@entry.command()
@PROJECT
@_KIND
@click.argument("name")
@click.argument("into")
@click.option(
    "--where", metavar="TEXT", default="", help="Only those with this text in them, in either case."
)
@_DRY
@AS_JSON
def recode(
    project: Path, kind: str, name: str, into: str, *, where: str, dry_run: bool, as_json: bool
) -> None:
    """Give annotations of NAME to INTO. All of them move if --where is not given."""
    with opened(project, writable=not dry_run) as session:
        of, to = _entry(session, kind, name), _entry(session, kind, into)
        ids = _annotations(session, of, where)
        if not dry_run:
            session.merging.recode(ids, to, of=of)
        told, taker = _told(session, of), _told(session, to)
    _tell_moved(kind, told, taker, len(ids), dry_run=dry_run, as_json=as_json)


@entry.command()
@PROJECT
@_KIND
@click.argument("name")
@click.option("--into", metavar="OTHER", help="What takes its place where annotations refer to it.")
@AS_JSON
def delete(project: Path, kind: str, name: str, *, into: str | None, as_json: bool) -> None:
    """Remove an entry. If annotations refer to it, --into says what takes its place."""
    with opened(project, writable=True) as session:
        gone = _entry(session, kind, name)
        taker = None if into is None else _entry(session, kind, into)
        moved = len(session.merging.annotations_of(gone)) if taker else 0
        told, taken = _told(session, gone), None if taker is None else _told(session, taker)
        session.merging.delete(gone, taker)
    if as_json:
        print_json({"kind": kind, "deleted": told, "into": taken, "annotations": moved})
        return
    to = f": {counted(moved, 'annotation')} moved to {taken['name']}" if taken else ""
    click.echo(f"Deleted {told['name']}{to}")


@entry.command()
@PROJECT
@click.argument("topic")
@click.option("--again", is_flag=True, help="Offer it again.")
@AS_JSON
def retire(project: Path, topic: str, *, again: bool, as_json: bool) -> None:
    """Offer a topic no more. What is tagged with it stays."""
    with opened(project, writable=True) as session:
        retired = _entry(session, EntryKind.TOPIC, topic)
        session.entries.retire(retired.id, retired=not again)
        told = _told(session, retired)
    if as_json:
        print_json({**told, "retired": not again})
        return
    click.echo(f"{told['name']} is offered again" if again else f"{told['name']} is offered no more")


@entry.command()
@PROJECT
@_KIND
@AS_JSON
def duplicates(project: Path, kind: str, as_json: bool) -> None:
    """Show what may be one and the same. The likeliest comes first, with what speaks for it."""
    with opened(project, writable=False) as session, progress("Comparing names") as watch:
        found = [
            {
                "first": _told(session, pair.first),
                "second": _told(session, pair.second),
                "names": list(pair.names),
                "because": str(pair.because),
                "likeness": round(pair.score, 1),
            }
            for pair in session.duplicates.proposed(EntryKind(kind), watch)
        ]
    if as_json:
        print_json(found)
        return
    for one in found:
        click.echo(_pair(one))
    if not found:
        click.echo("No two names are alike.")


@entry.command("keep-apart")
@PROJECT
@_KIND
@click.argument("one")
@click.argument("other")
@AS_JSON
def keep_apart(project: Path, kind: str, one: str, other: str, *, as_json: bool) -> None:
    """Say that two are not the same. They are not shown as duplicates again."""
    with opened(project, writable=True) as session:
        first, second = _entry(session, kind, one), _entry(session, kind, other)
        session.merging.keep_apart(first, second)
        told = [_told(session, first), _told(session, second)]
    if as_json:
        print_json({"kind": kind, "apart": told})
        return
    click.echo(f"{told[0]['name']} and {told[1]['name']} are kept apart")


def _entry(session: "Session", kind: str, wished: str) -> "Entry":
    return session.codebook.named(EntryKind(kind), wished)


def _told(session: "Session", one: "Entry") -> Told:
    book = session.codebook
    found = book.actor(one.id) if one.kind is EntryKind.ACTOR else book.topic(one.id)
    return {"id": found.uid, "name": found.name}


def _annotations(session: "Session", of: "Entry", where: str) -> list[int]:
    found = session.merging.annotations_of(of, where)
    if not found:
        name = _told(session, of)["name"]
        if where:
            raise UserError(
                "No annotation of {name} has “{words}” in it. Give other words.", name=name, words=where
            )
        raise UserError("No annotation refers to {name}. There is nothing to move.", name=name)
    return found


def _tell_moved(kind: str, of: Told, into: Told, number: int, *, dry_run: bool, as_json: bool) -> None:
    if as_json:
        print_json({"kind": kind, "from": of, "into": into, "annotations": number, "dry_run": dry_run})
        return
    moved = "would move" if dry_run else "moved"
    click.echo(f"{counted(number, 'annotation')} of {of['name']} {moved} to {into['name']}")


def _pair(one: dict[str, Any]) -> str:
    names = " = ".join(
        own["name"] if own["name"] == alike else f"{own['name']} ({alike})"
        for own, alike in zip((one["first"], one["second"]), one["names"], strict=True)
    )
    return f"{one['likeness']:g}  {names}  {one['because']}"
