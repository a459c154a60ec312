"""How a command line becomes one command, and how its failure is told: one line and an exit code."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

import click

from copydesk.collector import collect_seldom
from copydesk.errors import Cancelled, UserError

WINDOW = "open"
"""The command that is meant where none is named."""

_OWN_OPTIONS = frozenset({"--help", "--version"})


class Commands(click.Group):
    """A group where ``copydesk [PROJECT]`` opens the window, and where errors of the user are one line."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the window's command in front of what names no other."""
        return super().parse_args(ctx, [WINDOW, *args] if self._means_the_window(args) else args)

    def _means_the_window(self, args: list[str]) -> bool:
        if not args:
            return True
        first = args[0]
        if first in self.commands or first in _OWN_OPTIONS:
            return False
        # A single word may be a project that is missing; before other words it is a mistyped command.
        return first.startswith("-") or len(args) == 1 or Path(first).exists()

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; 1 is the exit code for what could not be done."""
        collect_seldom()
        try:
            return super().invoke(ctx)
        except UserError as error:
            click.echo(f"copydesk: {' '.join(str(error).split())}", err=True)
        except (Cancelled, KeyboardInterrupt):
            click.echo("copydesk: stopped, and nothing of it was kept.", err=True)
        except OSError as error:
            if error.errno == errno.EPIPE:  # who read it has read enough: click knows what to do
                raise
            _tell_os_error(error)
        ctx.exit(1)


def _tell_os_error(error: OSError) -> None:
    """Say what the system refused, once: what is left of the output would fail again at the end."""
    what = error.filename or "the output could not be written"
    click.echo(f"copydesk: {what}: {error.strerror or error}.", err=True)
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
