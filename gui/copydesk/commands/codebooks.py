"""Commands on codebooks: bring one in, write one, list and add those that come with the program."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.commands.replacing import FORCE, refuse_existing

if TYPE_CHECKING:
    from copydesk.domain.codebook_file import CodebookFile
    from copydesk.domain.codebook_plan import Plan

_UPDATE = click.option("--update", is_flag=True, help="Take over what is said otherwise of entries here.")
_DRY = click.option("--dry-run", is_flag=True, help="Tell what would come, and change nothing.")


@click.group()
def codebook() -> None:
    """Bring codebooks in and write them: CSV, Excel, REFI-QDA, SKOS, JSON, documents."""


@codebook.command("import")
@PROJECT
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "form", default="", help="Form of the file; by its ending if none is given.")
@_UPDATE
@_DRY
@AS_JSON
def import_(project: Path, file: Path, *, form: str, update: bool, dry_run: bool, as_json: bool) -> None:
    """Add the actors, topics and attributes of FILE to the codebook, as one change.

    Entries that are here already stay as they are, unless --update is given.
    """
    from copydesk.session import codebooks

    _bring(project, codebooks.read(file, form), update=update, dry_run=dry_run, as_json=as_json)


@codebook.command()
@PROJECT
@click.argument("name")
@_UPDATE
@_DRY
@AS_JSON
def add(project: Path, name: str, *, update: bool, dry_run: bool, as_json: bool) -> None:
    """Add the codebook NAME that comes with the program; `copydesk codebook list` names them."""
    from copydesk.session import codebooks

    _bring(project, codebooks.built_in_file(name), update=update, dry_run=dry_run, as_json=as_json)


@codebook.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "form", default="", help="Form of the file; by its ending if none is given.")
@FORCE
@AS_JSON
def export(project: Path, out: Path, *, form: str, force: bool, as_json: bool) -> None:
    """Write the project's codebook to OUT, which is not replaced unless --force is given."""
    with opened(project, writable=False) as session, progress("Exporting the codebook") as watch:
        refuse_existing(out, force=force)
        counts = session.codebooks.export(out, form, watch)
    if as_json:
        print_json(counts)
        return
    told = ", ".join(counted(number, what.removesuffix("s")) for what, number in counts.items())
    click.echo(f"Wrote {click.format_filename(out)}: {told}")


@codebook.command("list")
@AS_JSON
def list_(as_json: bool) -> None:
    """Show the codebooks that come with the program, and the forms that can be read and written."""
    from copydesk.session.codebooks import built_in, formats

    found, forms = built_in(), formats()
    if as_json:
        print_json(
            {
                "codebooks": [
                    {
                        "name": each.name,
                        "title": each.title,
                        "source": each.source,
                        "licence": each.licence,
                        "actors": each.actors,
                        "topics": each.topics,
                    }
                    for each in found
                ],
                "formats": [
                    {
                        "name": each.name,
                        "title": each.title,
                        "suffixes": each.suffixes,
                        "reads": each.read is not None,
                        "writes": each.write is not None,
                        "loses": each.loses,
                    }
                    for each in forms
                ],
            }
        )
        return
    for each in found:
        what = counted(each.actors, "actor") if each.actors else counted(each.topics, "topic")
        click.echo(f"{each.name}: {each.title}, {what}\n    {each.source}\n    {each.licence}")
    for form in forms:
        ways = " and ".join(word for word, way in (("read", form.read), ("written", form.write)) if way)
        click.echo(f"{form.name}: {form.title} ({' '.join(form.suffixes)}), {ways}")


def _bring(project: Path, given: "CodebookFile", *, update: bool, dry_run: bool, as_json: bool) -> None:
    from copydesk.domain.codebook_plan import Policy

    policy = Policy.UPDATE if update else Policy.ADD
    with opened(project, writable=not dry_run) as session, progress("Importing the codebook") as watch:
        if dry_run:
            plan = session.codebooks.plan(given, policy)
        else:
            plan = session.codebooks.bring(given, policy, watch)
    if as_json:
        print_json({"dry_run": dry_run, "policy": policy, **_counts(plan), "entries": _entries(plan)})
    else:
        _tell(plan, dry_run=dry_run)


def _counts(plan: "Plan") -> dict[str, int]:
    return {str(outcome): number for outcome, number in plan.counts.items()}


def _entries(plan: "Plan") -> list[dict[str, Any]]:
    return [
        {
            "part": one.part,
            "outcome": one.outcome,
            "name": one.name,
            "code": one.code,
            "fields": one.fields,
            "why": str(one.why) if one.why else None,
        }
        for one in plan.items
    ]


def _tell(plan: "Plan", *, dry_run: bool) -> None:
    from copydesk.domain.codebook_plan import Outcome, Policy

    counts = plan.counts
    begin = "Would come" if dry_run else "Came"
    changed = "changed" if plan.policy is Policy.UPDATE else "said otherwise here and left so"
    click.echo(
        f"{begin}: {counts[Outcome.NEW]} new, {counts[Outcome.CHANGED]} {changed}, "
        f"{counts[Outcome.SAME]} the same, {counted(counts[Outcome.CONFLICT], 'conflict')}"
    )
    for one in plan.items:
        if one.why is not None:
            click.echo(f"{one.part} {one.name}: left out. {one.why}", err=True)
