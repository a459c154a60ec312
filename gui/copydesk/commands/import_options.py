"""What ``copydesk import`` can be told: options, and what they come to."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

FIELDS = ("title", "text", "published", "agency", "place", "byline", "language", "url", "section")
"""What a column can be, besides ``attribute`` and ``ignore``."""
_ATTRIBUTE, _IGNORE = "attribute", "ignore"

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--dry-run", is_flag=True, help="Show what would come in, and import nothing."),
    click.option(
        "--map",
        "columns",
        metavar="FIELD=COLUMN",
        multiple=True,
        help=f"What a table's column means: {', '.join(FIELDS)}, attribute or ignore. Can be repeated.",
    ),
    click.option(
        "--name-pattern",
        metavar="PATTERN",
        default="",
        help="What file names tell, such as {date:%Y%m%d}_{agency}_{title}.",
    ),
    click.option(
        "--near",
        type=click.Choice(["ignore", "keep", "earliest", "link"]),
        default="ignore",
        show_default=True,
        help="Texts that are nearly the same: do not look; tell them; bring in the earliest only; link all. "
        "With keep and link the very same text of another title, date or agency comes in too.",
    ),
)


def import_options(command: _Command) -> _Command:
    """Add the options to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def meanings(columns: Iterable[str]) -> dict[str, str]:
    """What the columns mean, as readers take it, from what was given as ``FIELD=COLUMN``."""
    from copydesk.readers.format import ATTRIBUTE, IGNORED

    found: dict[str, str] = {}
    for given in columns:
        field, separator, column = given.partition("=")
        if not separator or not column or field not in (*FIELDS, _ATTRIBUTE, _IGNORE):
            raise click.BadParameter(
                f"{given!r} is not FIELD=COLUMN with one of {', '.join((*FIELDS, _ATTRIBUTE, _IGNORE))}.",
                param_hint="--map",
            )
        if field in FIELDS and field in found.values():
            raise click.BadParameter(f"{field} is given to two columns; it takes one.", param_hint="--map")
        found[column] = {_ATTRIBUTE: ATTRIBUTE, _IGNORE: IGNORED}.get(field, field)
    return found
