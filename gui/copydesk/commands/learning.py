"""The command that learns quotations from the work that is done, and how a scorecard is told."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.suggest.learning.fairness import ENOUGH

_PARTS = ("content", "direct", "indirect", "cue", "speaker")
_OUTCOMES = ("accepted", "edited", "rejected")


@click.command()
@PROJECT
@AS_JSON
def learn(project: Path, *, as_json: bool) -> None:
    """Learn from the articles that are done how quotations are marked in this project.

    What was learnt is used for suggestions if it is better than the rules on articles that were held out.
    """
    with opened(project, writable=True) as session, progress("Learning") as watch:
        state = session.learning.train(watch)
        card = session.learning.scorecard() or {}
    if as_json:
        print_json(
            {"version": state.version, "articles": state.articles, "used": state.engine, "scores": card}
        )
        return
    click.echo(f"learnt from {counted(state.articles, 'article')}")
    tell(card)


def tell(card: Mapping[str, Any]) -> None:
    """Print a scorecard: what it is measured against, F1 of each engine by part, in percent."""
    for kind, one in card.get("against", {}).items():  # older ones have not kept it
        if one["measured"] < one["done"]:
            click.echo(
                f"{kind}: measured against {counted(one['measured'], 'article')} of {one['done']}: "
                "those in which no suggestion was accepted"
            )
        elif one["accepted"] or one["edited"]:
            click.echo(_warning(kind, one))
    for engine, scores in card["engines"].items():
        click.echo(f"{engine}:")
        for part in _PARTS:
            click.echo(f"  {part:9} {_shares(scores, part)}")
    for point in card.get("curve", ()):
        told = "   ".join(f"{name} {100 * point[name]:.1f}" for name in card["engines"] if name in point)
        click.echo(f"after {counted(point['articles'], 'article')}: {told}")
    click.echo(_better(card))


def _better(card: Mapping[str, Any]) -> str:
    """Which engine places more quotations exactly, and is used."""
    f1 = [scores["exact"]["content"]["f1"] or 0.0 for scores in card["engines"].values()]
    better, used = card["used"], card.get("in use", card["used"])
    if len(f1) == 1:
        return f"too little is done to learn from, so used for suggestions: {used}"
    if len(set(f1)) == 1:
        return f"equally good, and used for suggestions: {used}"
    if better == used:
        return f"better, and used for suggestions: {used}"
    return f"better: {better}; used for suggestions: {used}, until it is learnt anew (copydesk learn)"


def tell_use(card: Mapping[str, Any]) -> None:
    """Print what a scorecard says of mentions, of what became of suggestions, and of time at articles."""
    click.echo("mentions, by the rules:")
    for part in card["mentions"]["exact"]:
        click.echo(f"  {part:12} {_shares(card['mentions'], part)}")
    for month in card["use"]:
        count = sum(month[name] for name in _OUTCOMES)
        shares = ", ".join(f"{100 * month[name] / count:.0f} % {name}" for name in _OUTCOMES)
        click.echo(f"{month['month']}: {counted(count, 'suggestion')}: {shares}")
    for name, time in card["time"].items():
        if time["seconds"] is not None:
            took = f"{time['seconds'] / 60:.1f} minutes each (median)"
            click.echo(f"{name} suggestions: {counted(time['articles'], 'done article')}, {took}")


def _warning(kind: str, one: Mapping[str, Any]) -> str:
    """What makes the figures look better than they are, and what to do."""
    return (
        f"{kind}: {one['accepted']} of {one['marked']} marked were accepted as they were suggested, and "
        f"{one['edited']} edited: with these, suggestions agree by themselves, and the figures are too good. "
        f"Work blind in {ENOUGH} articles or more: then only those are measured against."
    )


def _shares(scores: Mapping[str, Any], part: str) -> str:
    exact, half = scores["exact"][part], scores["overlap"][part]
    shares = " / ".join(_percent(exact[name]) for name in ("precision", "recall", "f1"))
    return f"exact P/R/F1 {shares}   overlap F1 {_percent(half['f1'])}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f}"
