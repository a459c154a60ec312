"""Commands on saved lists: draw a sample as one, and show those there are."""

import secrets
from dataclasses import asdict
from pathlib import Path

import click

from copydesk.commands.output import counted, print_json
from copydesk.commands.projects import AS_JSON, PROJECT, opened

_SEEDS = 1_000_000
_PARTS = ("agency", "month", "status", "section")


@click.command()
@PROJECT
@click.argument("number", metavar="N", type=int)
@click.option("--by", type=click.Choice(_PARTS), help="Give each part its share in proportion.")
@click.option("--seed", type=int, help="Draw the same sample again; a new seed is taken and told without.")
@click.option("--name", default="", help="Name of the list; “Sample of N” if none is given.")
@AS_JSON
def sample(project: Path, number: int, *, by: str | None, seed: int | None, name: str, as_json: bool) -> None:
    """Draw N articles at random and keep them as a list."""
    from copydesk.domain.article_list import Stratum

    seed = secrets.randbelow(_SEEDS) if seed is None else seed
    part = Stratum(by) if by else None
    with opened(project, writable=True) as session:
        shares = session.lists.plan(number, by=part)
        made = session.lists.get(session.lists.sample(number, seed=seed, name=name, by=part))
        assert made is not None
        drawn = set(session.lists.articles(made.id))
        uids = {row.id: row.uid for row in session.articles.rows(drawn)}
        articles = [uids[article_id] for article_id in session.lists.articles(made.id)]
    if as_json:
        told = [asdict(share) for share in shares] if by else []
        print_json({"list": made.uid, "name": made.name, "seed": seed, "shares": told, "articles": articles})
        return
    click.echo(f"{made.name}: {made.made}")


@click.command()
@PROJECT
@AS_JSON
def lists(project: Path, as_json: bool) -> None:
    """Show the saved lists of articles."""
    with opened(project, writable=False) as session:
        found = session.lists.all()
    if as_json:
        print_json(
            [
                {
                    "list": each.uid,
                    "name": each.name,
                    "made": each.made,
                    "created": each.created,
                    "articles": each.articles,
                }
                for each in found
            ]
        )
        return
    for each in found:
        click.echo(
            f"{each.name}: {counted(each.articles, 'article')}" + (f" ({each.made})" if each.made else "")
        )
    if not found:
        click.echo("No lists yet.")
