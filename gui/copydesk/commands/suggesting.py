"""The command that looks for suggestions in all articles, and accepts them on request."""

import math
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from copydesk.commands.learning import tell, tell_use
from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.domain.annotation import Kind

if TYPE_CHECKING:
    from copydesk.session import Session

_KINDS = {"actor": Kind.MENTION, "quotation": Kind.QUOTATION, "topic": Kind.PASSAGE}
_TOLD = {"actor": "mention", "quotation": "quotation", "topic": "passage"}


def _kinds(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    names = tuple(dict.fromkeys(name.strip() for name in value.split(",")))
    unknown = [name for name in names if name not in _KINDS]
    if unknown:
        raise click.BadParameter(f"{unknown[0]!r} is not one of {', '.join(_KINDS)}.")
    return names


def _sure(_context: click.Context, _option: click.Parameter, value: float) -> float:
    if math.isnan(value):
        raise click.BadParameter("nan is no number from 0 to 1.")
    return value


@click.command()
@PROJECT
@click.option(
    "--kinds",
    metavar="KINDS",
    callback=_kinds,
    help="Of: actor,quotation,topic; what the project suggests if none are named, never topics.",
)
@click.option("--accept", is_flag=True, help="Make annotations of all open suggestions of these kinds.")
@click.option(
    "--above",
    type=click.FloatRange(0, 1),
    default=0.0,
    callback=_sure,
    help="With --accept: those at least so sure, 0 to 1.",
)
@click.option(
    "--evaluate",
    is_flag=True,
    help="Only measure suggestions against the articles that are done, and tell what became of them.",
)
@AS_JSON
def suggest(
    project: Path,
    kinds: tuple[str, ...] | None,
    *,
    accept: bool,
    above: float,
    evaluate: bool,
    as_json: bool,
) -> None:
    """Look for mentions of actors, for quotations and, only if these are asked for, topics in all articles.

    What is found is kept as suggestions, which the window shows. With --accept they become annotations, in
    one change that can be undone; whoever is new becomes an actor, a surname alone the one person who has it.
    """
    if above and not accept:
        raise click.UsageError("--above needs --accept.")
    if evaluate:
        if accept or kinds:
            raise click.UsageError("--evaluate goes with --json alone.")
        _evaluate(project, as_json=as_json)
        return
    with opened(project, writable=True) as session:
        if kinds is None:
            kinds = tuple(name for name, kind in _KINDS.items() if kind in session.suggesting.kinds)
        wanted = [_KINDS[name] for name in kinds]
        with progress("Suggesting") as watch:
            session.suggesting.run(kinds=wanted, progress=watch)
        _note(session, wanted)
        where, counts = session.suggesting.articles_with_open(wanted), session.suggesting.counts()
        articles, hidden = len(where), len(where & session.blinding.hidden())
        found = {name: counts[_KINDS[name]] for name in kinds}
        if not as_json:
            _tell_found(found, articles)
        accepted, actors = 0, len(session.codebook.actors())
        if accept:
            with progress("Accepting") as watch:
                accepted = len(session.suggesting.accept_all(wanted, above, progress=watch))
        new = len(session.codebook.actors()) - actors
    if as_json:
        told = {"articles": articles, "hidden": hidden, "suggestions": found}
        print_json({**told, "accepted": accepted, "new_actors": new})
        return
    if accept:
        click.echo(f"{counted(accepted, 'suggestion')} accepted, {counted(new, 'new actor')}")
    _tell_hidden(hidden, accept=accept)


def _tell_found(found: Mapping[str, int], articles: int) -> None:
    """Say what was suggested, before it is accepted: that takes its time where it is very much."""
    said = " and ".join(counted(count, _TOLD[name]) for name, count in found.items())
    click.echo(f"{said or 'nothing'} suggested in {counted(articles, 'article')}")


def _tell_hidden(articles: int, *, accept: bool) -> None:
    """Say in how many articles suggestions are kept from whoever works blind."""
    if articles:
        left = ", none accepted there" if accept else ""
        click.echo(f"you work blind: hidden in {counted(articles, 'article')} until marked done{left}")


def _note(session: "Session", kinds: Collection[Kind]) -> None:
    """Say why quotations go by the rules alone where something was learnt, and why no topics are found."""
    note = session.learning.note() if Kind.QUOTATION in kinds else None
    if note is not None:
        click.echo(f"Note: {note}", err=True)
    if Kind.PASSAGE in kinds and not session.codebook.topics():
        click.echo("Note: there are no topics in the codebook, so none are suggested.", err=True)


def _evaluate(project: Path, *, as_json: bool) -> None:
    with opened(project, writable=False) as session, progress("Evaluating") as watch:
        card = session.scoring.measure(watch)
        _note(session, (Kind.QUOTATION,))
    if as_json:
        print_json(card)
    else:
        click.echo(f"against {counted(card['articles'], 'article')} that are done")
        tell(card)
        tell_use(card)
