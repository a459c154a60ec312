"""Commands on attributes, the fields that the user defines, and on what is still to be said."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.dataset import EntryKind
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.domain.completeness import Gap

_LIST = "list"
_TARGET = click.argument("target", metavar="TARGET", type=click.Choice([str(one) for one in AttributeTarget]))
_TYPE = click.Choice([str(one) for one in AttributeType])
_CHOICES = click.option("--choice", "choices", multiple=True, metavar="TEXT", help="A choice; once for each.")
_KEYS = click.option("--key", "keys", multiple=True, metavar="CHOICE=KEY", help="A key that sets a choice.")


class _Attributes(click.Group):
    """A group that lists where a project is named in the place of a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command that lists in front of what names no other."""
        lists = bool(args) and args[0] not in self.commands and args[0] != "--help"
        return super().parse_args(ctx, [_LIST, *args] if lists else args)


@click.group(cls=_Attributes, subcommand_metavar="PROJECT | COMMAND PROJECT ...")
def attributes() -> None:
    """List, define, edit and delete the attributes of a project, and set their values.

    With PROJECT alone they are listed. TARGET is what an attribute describes: actor, article, mention,
    passage or quotation.
    """


@attributes.command(_LIST)
@PROJECT
@AS_JSON
def list_(project: Path, as_json: bool) -> None:
    """Show the attributes, and how many values each has."""
    with opened(project, writable=False) as session:
        found = [(one, session.attributes.uses(one.id)) for one in session.attributes.all()]
    if as_json:
        print_json([{**_told(one), "values": uses} for one, uses in found])
        return
    for one, uses in found:
        click.echo(f"{_line(one)}; {counted(uses, 'value')}")
    if not found:
        click.echo("No attributes yet.")


@attributes.command()
@PROJECT
@_TARGET
@click.argument("name")
@click.option("--type", "value_type", type=_TYPE, required=True, help="What values it takes.")
@_CHOICES
@_KEYS
@click.option("--required", is_flag=True, help="Count as incomplete what has no value.")
@click.option("--default", metavar="VALUE", help="What is new gets this value.")
@AS_JSON
def define(
    project: Path,
    target: str,
    name: str,
    *,
    value_type: str,
    choices: tuple[str, ...],
    keys: tuple[str, ...],
    required: bool,
    default: str | None,
    as_json: bool,
) -> None:
    """Make an attribute."""
    with opened(project, writable=True) as session:
        made = session.attributes.define(
            AttributeTarget(target),
            name,
            AttributeType(value_type),
            choices=choices,
            required=required,
            default=default,
            keys=_pairs(keys),
        )
        one = session.attributes.get(made)
    _tell("Defined", one, as_json=as_json)


@attributes.command()
@PROJECT
@_TARGET
@click.argument("name")
@click.option("--name", "new", metavar="NAME", help="Another name.")
@click.option(
    "--type", "value_type", type=_TYPE, help="Another type; the values are carried over if all fit."
)
@_CHOICES
@_KEYS
@click.option("--replace", multiple=True, metavar="OLD=NEW", help="A choice that takes another one's place.")
@click.option("--required/--optional", default=None, help="Whether to count what has no value.")
@click.option("--default", metavar="VALUE", help="What is new gets this value; none if it is empty.")
@AS_JSON
def edit(
    project: Path,
    target: str,
    name: str,
    *,
    new: str | None,
    value_type: str | None,
    choices: tuple[str, ...],
    keys: tuple[str, ...],
    replace: tuple[str, ...],
    required: bool | None,
    default: str | None,
    as_json: bool,
) -> None:
    """Change what is given of an attribute. With --choice all choices are given anew, with --key all keys."""
    given = {} if default is None else {"default": default}
    with opened(project, writable=True) as session:
        known = session.attributes.called(AttributeTarget(target), name)
        session.attributes.edit(
            known.id,
            name=new,
            type=None if value_type is None else AttributeType(value_type),
            choices=choices or None,
            required=required,
            keys=_pairs(keys) or None,
            replacing=_pairs(replace),
            **given,
        )
        one = session.attributes.get(known.id)
    _tell("Changed", one, as_json=as_json)


@attributes.command()
@PROJECT
@_TARGET
@click.argument("name")
@AS_JSON
def delete(project: Path, target: str, name: str, *, as_json: bool) -> None:
    """Remove an attribute with all its values."""
    with opened(project, writable=True) as session:
        known = session.attributes.called(AttributeTarget(target), name)
        uses = session.attributes.uses(known.id)
        session.attributes.delete(known.id)
    if as_json:
        print_json({**_told(known), "values": uses})
        return
    click.echo(f"Deleted {known.target} {known.name}: {counted(uses, 'value')} removed")


@attributes.command("set")
@PROJECT
@_TARGET
@click.argument("name")
@click.argument("value")
@click.argument("owners", metavar="ID...", nargs=-1, required=True)
@AS_JSON
def set_(
    project: Path, target: str, name: str, value: str, *, owners: tuple[str, ...], as_json: bool
) -> None:
    """Give a value to all of the ids, as exports carry them. An actor may be named.

    An empty VALUE removes what is there.
    """
    of = AttributeTarget(target)
    with opened(project, writable=True) as session:
        known = session.attributes.called(of, name)
        kept = session.attributes.validated(known, value)
        if of is AttributeTarget.ACTOR:
            ids = sorted({session.codebook.named(EntryKind.ACTOR, one).id for one in owners})
        else:
            ids = session.attributes.owners(of, owners)
        session.attributes.set_value(of, ids, known.id, kept)
    if as_json:
        print_json({"target": target, "name": known.name, "value": kept, "count": len(ids)})
        return
    told = "removed" if kept is None else f"set to {_shown(kept)}"
    click.echo(f"{known.name} of {counted(len(ids), target)} {told}")


@click.command()
@PROJECT
@AS_JSON
def completeness(project: Path, as_json: bool) -> None:
    """Count what is still to be said, such as quotations without speaker."""
    with opened(project, writable=False) as session:
        gaps = session.completeness.counts()
    if as_json:
        print_json([_gap(one) for one in gaps])
        return
    for one in gaps:
        click.echo(f"{counted(one.count, one.of)} without {_what(one)}")
    if not gaps:
        click.echo("Nothing is missing.")


def _what(gap: "Gap") -> str:
    from copydesk.domain.completeness import Missing

    if gap.attribute is not None:
        return gap.attribute.name
    return "stance on a topic" if gap.missing is Missing.STANCE else str(gap.missing)


def _gap(gap: "Gap") -> dict[str, Any]:
    name = None if gap.attribute is None else gap.attribute.name
    return {"of": gap.of, "missing": str(gap.missing), "attribute": name, "count": gap.count}


def _pairs(given: tuple[str, ...]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for one in given:
        before, found, after = one.rpartition("=")
        if not found or not before or not after:
            raise UserError("{pair} is not a pair. Write two parts with = between them.", pair=one)
        pairs[before] = after
    return pairs


def _told(one: AttributeDefinition) -> dict[str, Any]:
    return {
        "id": one.uid,
        "target": str(one.target),
        "name": one.name,
        "type": str(one.type),
        "choices": list(one.choices),
        "required": one.required,
        "default": one.default,
        "keys": dict(one.keys),
    }


def _shown(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def _line(one: AttributeDefinition) -> str:
    choices = [f"{choice} [{one.keys[choice]}]" if choice in one.keys else choice for choice in one.choices]
    said = [f"{one.type} ({', '.join(choices)})" if choices else str(one.type)]
    if one.required:
        said.append("required")
    if one.default is not None:
        said.append(f"default {_shown(one.default)}")
    return f"{one.target} {one.name}: {', '.join(said)}"


def _tell(done: str, one: AttributeDefinition, *, as_json: bool) -> None:
    if as_json:
        print_json(_told(one))
        return
    click.echo(f"{done} {_line(one)}")
