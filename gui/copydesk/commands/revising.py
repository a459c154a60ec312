"""Commands on the codebook's history, and on what its changes have left to look at again."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json
from copydesk.commands.projects import AS_JSON, PROJECT, opened

if TYPE_CHECKING:
    from copydesk.domain.revision import EntryEdit
    from copydesk.session import Session


@click.command()
@PROJECT
@click.option("--since", type=int, metavar="NUMBER", help="Show what changed since this revision.")
@click.option("--until", type=int, metavar="NUMBER", help="Up to this one; the latest by default.")
@AS_JSON
def revisions(project: Path, *, since: int | None, until: int | None, as_json: bool) -> None:
    """List the revisions of the codebook, or compare two of them.

    Revision 0 is the empty codebook.
    """
    with opened(project, writable=False) as session:
        listed = session.entries.revisions(1_000_000)
        compare = since is not None or until is not None
        last = listed[0].number if listed else 0
        edits = session.entries.compare(since or 0, last if until is None else until) if compare else []
    if as_json:
        print_json([_edit(one) for one in edits] if compare else [_revision(one) for one in listed])
        return
    if compare:
        for edit in edits:
            _tell(edit)
        if not edits:
            click.echo("The codebook is the same in both.")
        return
    for one in listed:
        click.echo(f"{one.number}  {one.at}  {one.coder}  {one.label}")
    if not listed:
        click.echo("The codebook has not been changed yet.")


def _revision(one: Any) -> dict[str, object]:
    return {"number": one.number, "at": one.at, "coder": one.coder, "label": one.label}


def _edit(one: "EntryEdit") -> dict[str, object]:
    before = None if one.before is None else dict(one.before)
    after = None if one.after is None else dict(one.after)
    return {"table": one.table, "name": one.name, "before": before, "after": after}


def _tell(edit: "EntryEdit") -> None:
    before, after = edit.before or {}, edit.after or {}
    state = " (new)" if edit.before is None else " (removed)" if edit.after is None else ""
    click.echo(f"{edit.table}: {edit.name}{state}")
    for name in dict.fromkeys((*before, *after)):
        if name not in ("id", "uid") and before.get(name) != after.get(name):
            click.echo(f"  {name}: {before.get(name, '')!s} -> {after.get(name, '')!s}")


@click.command()
@PROJECT
@click.option("--done", is_flag=True, help="All of them were looked at: take them off the list.")
@AS_JSON
def worklist(project: Path, *, done: bool, as_json: bool) -> None:
    """Show the annotations that a merge, a split or another definition has left to look at again."""
    with opened(project, writable=done) as session:
        found = _due(session)
        if done and found:
            session.worklist.settle_all()
    if as_json:
        print_json(found)
        return
    for one in found:
        click.echo(f"{one['title']}  {one['kind']}  {one['words']}  ({one['reason']})")
    if not found:
        click.echo("No annotation is to be looked at again.")
    elif done:
        click.echo(f"{counted(len(found), 'annotation')} taken off the list.")


def _due(session: "Session") -> list[dict[str, Any]]:
    due = session.worklist.all()
    annotations = {one.id: one for one in session.articles.annotations_by_id(one.annotation for one in due)}
    articles = {one: session.articles.get(one) for one in {each.article for each in due}}
    found: list[dict[str, Any]] = []
    for each in due:
        annotation, article = annotations[each.annotation], articles[each.article]
        words = " … ".join(span.of(article.text) for span in annotation.main_spans)
        found.append(
            {
                "id": annotation.uid,
                "article": article.uid,
                "title": article.title,
                "kind": annotation.kind,
                "words": words,
                "reason": each.reason,
            }
        )
    return found
