"""``copydesk actor``: an actor's page, as the window shows it."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.domain.actor_page import Place, Shown
    from copydesk.session import Session
    from copydesk.session.actor_pages import ActorPage

_SHOWN = 20
"""Places, articles and actors that are shown where no number is given."""
_LEFT, _RIGHT = 40, 40
"""Code points of context that a line shows on each side."""


@click.command()
@PROJECT
@click.argument("name")
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="Places and articles to show.")
@AS_JSON
def actor(project: Path, name: str, *, limit: int | None, as_json: bool) -> None:
    """Show the page of the actor of that name or alias: where it is named and speaks, when, with whom.

    With --json all places are given where there is no --limit.
    """
    with opened(project, writable=False) as session:
        actor_id = session.codebook.find_actor(name)
        if actor_id is None:
            raise UserError("There is no actor {name}. Give a name or an alias as it is written.", name=name)
        if as_json:
            print_json(_as_json(session, actor_id, limit))
        else:
            _tell(session, actor_id, limit or _SHOWN)


def _as_json(session: "Session", actor_id: int, limit: int | None) -> dict[str, Any]:
    actor, page = session.codebook.actor(actor_id), session.actor_pages.page(actor_id)
    articles = page.articles()
    uids = {one.article: one.uid for one in articles}
    return {
        "id": actor.uid,
        "name": actor.name,
        "kind": actor.kind,
        "aliases": actor.aliases,
        "description": actor.description,
        "counts": page.counts(),
        **{shown: [_place(one, uids) for one in _places(page, shown, limit)] for shown in page.counts()},
        "years": [asdict(one) for one in page.over_time()],
        "articles": [_without_row(asdict(one)) for one in articles[:limit]],
        "together": [
            {"id": other.uid, "name": other.name, "articles": one.articles}
            for one in session.actor_pages.together(actor_id)
            for other in (session.codebook.actor(one.actor),)
        ],
    }


def _places(page: "ActorPage", shown: "Shown", limit: int | None) -> "list[Place]":
    places = page.places(shown)
    return places.read(0, len(places) if limit is None else limit)


def _place(one: "Place", uids: dict[int, str]) -> dict[str, Any]:
    return {
        "id": one.uid,
        "article": uids[one.article],
        "title": one.title,
        "published": one.published,
        "start": one.span.start,
        "end": one.span.end,
        "left": one.left,
        "text": one.text,
        "right": one.right,
    }


def _without_row(article: dict[str, Any]) -> dict[str, Any]:
    return {"article": article.pop("uid")} | {key: article[key] for key in article if key != "article"}


def _tell(session: "Session", actor_id: int, limit: int) -> None:
    actor, page = session.codebook.actor(actor_id), session.actor_pages.page(actor_id)
    click.echo(f"{actor.name} ({actor.kind})")
    if actor.aliases:
        click.echo("; ".join(actor.aliases))
    titles = {"mentions": "mention", "spoken": "quotation as speaker", "addressed": "quotation as addressee"}
    plural = {"spoken": "quotations as speaker", "addressed": "quotations as addressee"}
    for shown, count in page.counts().items():
        click.echo(f"\n{counted(count, titles[shown], plural.get(shown, ''))}")
        for one in _places(page, shown, limit):
            click.echo(f"{one.left[-_LEFT:]:>{_LEFT}}[{one.text}]{one.right[:_RIGHT]}  {one.title}".rstrip())
    click.echo(f"\n{'year':<12}{'mentions':>10}{'quotations':>12}")
    for each in page.over_time():
        click.echo(f"{each.name or 'no date':<12}{each.mentions:>10,}{each.quotations:>12,}")
    click.echo(f"\n{'mentions':>10}{'quotations':>12}  article")
    for each in page.articles()[:limit]:
        click.echo(f"{each.mentions:>10,}{each.quotations:>12,}  {each.title}")
    click.echo(f"\n{'articles':>10}  together with")
    for each in session.actor_pages.together(actor_id, limit):
        click.echo(f"{each.articles:>10,}  {session.codebook.actor(each.actor).name}")
