"""Whether a command may replace the file that it is to write."""

from pathlib import Path

import click

from copydesk.errors import UserError

FORCE = click.option("--force", is_flag=True, help="Replace OUT if it is there already.")


def refuse_existing(out: Path, *, force: bool) -> None:
    """Raise UserError where something else may be lost: a file is there, and nobody said to replace it."""
    if out.exists() and not force:
        raise UserError(
            "{path} is there already. Choose another name, or replace it with --force.",
            path=out,
        )
