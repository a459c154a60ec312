"""The command that brings annotations in from other tools' files."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.domain.found import Unit
from copydesk.domain.laying import LabelCount, LayOptions, LayReport, Missing, Offer, Survey
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.domain.label_rules import LabelRules
    from copydesk.session import Session

_SHOWN = 20
"""Offers that are printed; --json gives more."""
_UNITS = {"code-points": Unit.CODE_POINTS, "utf-16": Unit.UTF16, "utf-8": Unit.UTF8}


@click.command("import-dataset")
@PROJECT
@click.argument("path", type=click.Path(readable=False, path_type=Path))
@click.option("--format", "format_name", metavar="NAME", help="See: copydesk formats. Recognised by default.")
@click.option("--rules", type=click.Path(path_type=Path), help="What labels, values and links become.")
@click.option(
    "--write-rules", type=click.Path(path_type=Path), help="Write the rules that are used to a file."
)
@click.option(
    "--missing",
    type=click.Choice([one.value for one in Missing]),
    default=Missing.ADD.value,
    help="What is done with documents that are not in the project. Default: add.",
)
@click.option(
    "--nearest",
    type=click.FloatRange(0, 1),
    metavar="LIKENESS",
    help="Words that stand elsewhere: take the place where they are at least so alike (0 to 1).",
)
@click.option("--unit", type=click.Choice(list(_UNITS)), help="What offsets count. Found out by default.")
@click.option("--dry-run", is_flag=True, help="Tell what would come in, and store nothing.")
@AS_JSON
def import_dataset(
    project: Path,
    path: Path,
    *,
    format_name: str | None,
    rules: Path | None,
    write_rules: Path | None,
    missing: str,
    nearest: float | None,
    unit: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Lay what was marked with another tool on the project's articles.

    Articles are found by their text; those that are not there are added. Labels, values and links become
    actors, topics and parts of quotations by rules that are guessed: --dry-run --write-rules shows them.
    """
    _refuse_missing(path)
    with opened(project, writable=not dry_run) as session:
        name = format_name or _recognised(session, path)
        with progress("Looking") as watch:
            survey = session.laying.survey(path, name, watch)
        used = _rules(rules) if rules else survey.rules
        if unit is not None:
            used = replace(used, unit=_UNITS[unit])
        if write_rules is not None:
            _write(write_rules, used)
        options = LayOptions(rules=used, missing=Missing(missing), nearest=nearest)
        with progress("Looking" if dry_run else "Importing") as watch:
            act = session.laying.plan if dry_run else session.laying.lay
            report = act(path, name, options, watch)
    if as_json:
        print_json(_told(survey, used, report, dry_run=dry_run))
    else:
        _tell(survey, used, report, path.name, dry_run=dry_run)


def _refuse_missing(path: Path) -> None:
    if not path.exists():
        raise UserError("{path} is not there. Check the name and the folder.", path=path)


def _recognised(session: "Session", path: Path) -> str:
    found = session.laying.recognise(path)
    if not found:
        raise UserError(
            "{name} is of no format that annotations are imported from. Name one with --format; "
            "'copydesk formats' lists them. Articles come in with 'copydesk import'.",
            name=path.name,
        )
    first, *others = found
    if others:
        click.echo(f"Taken for {first}; it may also be {' or '.join(others)} (--format).", err=True)
    return first


def _rules(path: Path) -> "LabelRules":
    from copydesk.exchange.rules_file import rules_of

    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UserError("{path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise UserError("{path} is not in UTF-8. Save it as UTF-8.", path=path) from error
    return rules_of(text)


def _write(path: Path, rules: "LabelRules") -> None:
    from copydesk.exchange.rules_file import rules_text

    try:
        path.write_text(rules_text(rules), encoding="utf-8", newline="\n")
    except OSError as error:
        raise UserError("{path} cannot be written: {reason}.", path=path, reason=error.strerror) from error


def _told(survey: Survey, rules: "LabelRules", report: LayReport, *, dry_run: bool) -> dict[str, Any]:
    return {
        "format": survey.format,
        "dry_run": dry_run,
        "documents": survey.articles,
        "here": survey.here,
        "found": survey.annotations,
        "unit": rules.unit or survey.unit,
        "quotes_right": {unit.value: count for unit, count in survey.units.items()},
        "quotes": survey.quoted,
        "counts": dict(report.counts),
        "matched": report.matched,
        "missing": report.missing,
        "known": report.known,
        "moved": report.moved,
        "offered": report.offered,
        "losses": [
            {"what": loss.what, "count": loss.count, "examples": list(loss.examples)}
            for loss in report.losses
        ],
        "offers": [_offer(one) for one in report.offers],
        "labels": [{**_label(one), "marks": one.marks, **_rule(rules, one)} for one in survey.labels],
    }


def _label(one: LabelCount) -> dict[str, Any]:
    return {"layer": one.info.label.layer, "name": one.info.label.name}


def _rule(rules: "LabelRules", one: LabelCount) -> dict[str, Any]:
    rule = rules.labels.get(one.info.label)
    return {"becomes": rule.becomes if rule else "nothing", "as": rule.name if rule else ""}


def _offer(one: Offer) -> dict[str, Any]:
    return {
        "document": one.key.article,
        "annotation": one.key.annotation,
        "title": one.title,
        "quote": one.quote,
        "there": one.there,
        "stated": None if one.stated is None else [one.stated.start, one.stated.end],
        "nearest": None if one.nearest is None else [one.nearest.start, one.nearest.end],
        "words": one.words,
        "likeness": round(one.likeness, 3),
    }


def _tell(survey: Survey, rules: "LabelRules", report: LayReport, name: str, *, dry_run: bool) -> None:
    came = [counted(count, what.removesuffix("s")) for what, count in report.counts.items() if count]
    verb = "would bring" if dry_run else "brought"
    click.echo(f"{name} ({survey.format}) {verb} {', '.join(came) or 'nothing new'}.")
    here = counted(report.matched, "article was", "articles were")
    known = counted(report.known, "annotation was", "annotations were")
    said = f"{here} in the project already; offsets count {rules.unit or survey.unit}"
    click.echo(said + (f"; {known} known." if report.known else "."))
    for loss in report.losses:
        such = f", such as {loss.examples[0]}" if loss.examples else ""
        click.echo(f"Not in it: {counted(loss.count, 'item')} ({loss.what}){such}", err=True)
    for one in report.offers[:_SHOWN]:
        place = "" if one.nearest is None else f" at {one.nearest.start}-{one.nearest.end}"
        click.echo(
            f"Elsewhere: {one.title}: {one.quote!r}, there is {one.there!r}; "
            f"nearest{place}: {one.words!r} ({one.likeness:.0%})",
            err=True,
        )
    if report.offered > _SHOWN:
        click.echo(f"And {report.offered - _SHOWN} more; --json shows them.", err=True)
    if report.offered:
        click.echo("--nearest LIKENESS takes what is alike enough.", err=True)
