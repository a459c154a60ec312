"""Commands on texts that are nearly the same, and on the correction of a text."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.domain.article import ArticleRow
    from copydesk.domain.correction import Correction
    from copydesk.session import Session
    from copydesk.session.import_values import NearGroup


@click.command()
@PROJECT
@click.option("--link", is_flag=True, help="Link the articles of each group as versions of one another.")
@click.option("--keep-earliest", is_flag=True, help="Delete all but the earliest of each group.")
@AS_JSON
def near(project: Path, *, link: bool, keep_earliest: bool, as_json: bool) -> None:
    """Find articles that are nearly the same: wire copy run by several papers, and updates.

    With --keep-earliest articles that somebody has worked on stay, and are told.
    """
    if link and keep_earliest:
        raise click.UsageError("Give --link or --keep-earliest, not both.")
    with opened(project, writable=link or keep_earliest) as session, progress("Comparing") as watch:
        groups = session.versions.near_groups(watch)
        found = {one for each in groups for one in each.articles}
        rows = {row.id: row for row in session.articles.rows(found)}
        deleted: tuple[int, ...] = ()
        kept: tuple[int, ...] = ()
        if link:
            session.versions.link_groups([each.articles for each in groups])
        elif keep_earliest:
            result = session.versions.keep_earliest([each.articles for each in groups])
            deleted, kept = result.deleted, result.kept
    if as_json:
        print_json(
            {
                "groups": [_group(each, rows) for each in groups],
                "deleted": [rows[one].uid for one in deleted],
                "kept": [rows[one].uid for one in kept],
            }
        )
        return
    _tell_groups(groups, rows)
    if link and groups:
        click.echo("Linked as versions of one another.")
    elif keep_earliest:
        click.echo(f"{counted(len(deleted), 'article')} deleted.")
        for one in kept:
            click.echo(f"Kept, because somebody has worked on it: {rows[one].title}", err=True)


def _group(group: "NearGroup", rows: "dict[int, ArticleRow]") -> dict[str, Any]:
    return {
        "similarity": round(group.similarity, 3),
        "linked": group.linked,
        "articles": [
            {
                "article": rows[one].uid,
                "title": rows[one].title,
                "published": rows[one].published,
                "agency": rows[one].agency,
            }
            for one in group.articles
        ],
    }


def _tell_groups(groups: "list[NearGroup]", rows: "dict[int, ArticleRow]") -> None:
    if not groups:
        click.echo("No two articles are nearly the same.")
    for group in groups:
        linked = ", linked as versions already" if group.linked else ""
        click.echo(f"{counted(len(group.articles), 'article')}, {group.similarity:.0%} the same{linked}:")
        for row in (rows[one] for one in group.articles):
            facts = "  ".join(part for part in (row.published, row.agency) if part)
            click.echo(f"  {row.title}" + (f"  ({facts})" if facts else ""))


@click.command()
@PROJECT
@click.argument("article", metavar="ARTICLE_ID")
@click.argument("textfile", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--dry-run", is_flag=True, help="Tell what would become of the annotations, and change nothing."
)
@AS_JSON
def correct(project: Path, article: str, textfile: Path, *, dry_run: bool, as_json: bool) -> None:
    """Give an article the text of TEXTFILE, in UTF-8, and carry its annotations along.

    ARTICLE_ID is the id that exports carry. Annotations whose words change are left to be reviewed.
    """
    text = _text(textfile)
    with opened(project, writable=not dry_run) as session:
        row = _article(session, article)
        correcting = session.correcting
        done = correcting.preview(row, text) if dry_run else correcting.correct(row, text)
    if as_json:
        print_json({"corrected": not dry_run and done.old != done.new, **_fates(done)})
        return
    _tell_correction(done, dry_run=dry_run)


@click.command()
@PROJECT
@click.option("--done", is_flag=True, help="All of them were looked at: take them off the list.")
@AS_JSON
def reviews(project: Path, *, done: bool, as_json: bool) -> None:
    """Show the annotations whose words a correction has changed or taken away.

    With --done those without words, which are kept with their review, are given up.
    """
    with opened(project, writable=done) as session:
        found = session.correcting.reviews()
        uids = {row.id: row.uid for row in session.articles.rows({each.article for each in found})}
        if done and found:
            session.correcting.reviewed(each.id for each in found)
    if as_json:
        print_json(
            [
                {
                    "article": uids[each.article],
                    "kind": each.kind,
                    "name": each.name,
                    "reason": each.reason,
                    "before": each.before,
                    "created": each.created,
                }
                for each in found
            ]
        )
        return
    for each in found:
        click.echo(f"{each.kind} {each.name}: {each.reason}, was: {_line(each.before)}")
    if not found:
        click.echo("Nothing is to be reviewed.")


def _text(file: Path) -> str:
    name = click.format_filename(file)
    with click.open_file(file, "rb") as stream:
        try:
            return stream.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UserError("{name} is not in UTF-8. Save it in that encoding.", name=name) from error


def _article(session: "Session", uid: str) -> int:
    for row in session.articles.rows():
        if row.uid == uid:
            return row.id
    raise UserError("No article has the id {id}. An export shows the ids.", id=uid)


def _fates(done: "Correction") -> dict[str, Any]:
    return {
        "moved": len(done.moved),
        "changed": [
            {
                "id": each.annotation.uid,
                "kind": each.annotation.kind,
                "before": each.before,
                "after": each.after,
            }
            for each in done.changed
        ],
        "lost": [
            {"id": each.annotation.uid, "kind": each.annotation.kind, "before": each.before}
            for each in done.lost
        ],
    }


def _tell_correction(done: "Correction", *, dry_run: bool) -> None:
    if done.old == done.new:
        click.echo("The article has this text already.")
        return
    click.echo(
        f"{'Would be corrected' if dry_run else 'Corrected'}: "
        f"{counted(len(done.moved), 'annotation')} moved, "
        f"{len(done.changed)} with other words, {len(done.lost)} without words"
    )
    for each in done.changed:
        click.echo(f"{each.annotation.kind}: {_line(each.before)} -> {_line(each.after)}")
    for each in done.lost:
        click.echo(f"{each.annotation.kind}: {_line(each.before)} is gone; it waits for a review")


def _line(words: str) -> str:
    return " ".join(words.split())
