"""``copydesk``: the window and the commands."""

import click

from copydesk import __version__
from copydesk.commands.actors import actor
from copydesk.commands.articles import import_
from copydesk.commands.attributes import attributes, completeness
from copydesk.commands.backups import backup, backups, restore
from copydesk.commands.codebooks import codebook
from copydesk.commands.datasets import export, formats
from copydesk.commands.entries import entry
from copydesk.commands.finding import find, tag_all
from copydesk.commands.group import Commands
from copydesk.commands.laying import import_dataset
from copydesk.commands.learning import learn
from copydesk.commands.lists import lists, sample
from copydesk.commands.projects import check, info, new
from copydesk.commands.revising import revisions, worklist
from copydesk.commands.salvaging import salvage
from copydesk.commands.suggesting import suggest
from copydesk.commands.tables import table
from copydesk.commands.templates import save_template, templates
from copydesk.commands.versions import correct, near, reviews
from copydesk.commands.windows import tour, window


@click.group(
    cls=Commands,
    commands=[
        new,
        import_,
        import_dataset,
        near,
        correct,
        reviews,
        revisions,
        worklist,
        find,
        tag_all,
        suggest,
        learn,
        export,
        formats,
        info,
        check,
        backup,
        backups,
        restore,
        salvage,
        sample,
        lists,
        table,
        actor,
        attributes,
        completeness,
        codebook,
        entry,
        templates,
        save_template,
        tour,
        window,
    ],
    subcommand_metavar="[PROJECT | COMMAND ...]",
)
@click.version_option(__version__, prog_name="copydesk")
def main() -> None:
    """Mark up news articles: who says what about what.

    Without a command the window opens, on PROJECT if one is given, or with --sample on a copy of the
    sample project. Exit codes: 0 done, 1 could not be done, 2 wrong usage.
    """


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()  # in a frozen program, what is started to read documents ends up here
    main()
