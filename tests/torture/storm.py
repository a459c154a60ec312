"""Processes that work in a project as fast as they can, and say on their output what is saved.

``python -m tests.torture.storm`` starts one for each line ``SEED FOLDER`` of its input. In the folder is the
project.
"""

import random
from pathlib import Path

from tests.torture.starting import fork_each, say

from copydesk.domain.span import Span
from copydesk.session import Session

PROJECT = "desk.copydesk"
_WAYS = ("tag", "tag", "tag", "tag", "undo", "undo", "redo", "import", "backup")


def contents(session: Session) -> list[str]:
    """The identities of all articles and annotations."""
    rows = session.articles.rows()
    marked = [one.uid for row in rows for one in session.articles.annotations(row.id)]
    return [*(session.articles.get(row.id).uid for row in rows), *marked]


class Storm:
    """Random actions in an open project. Before each it says what it may change, after it what is saved."""

    def __init__(self, session: Session, folder: Path, chance: random.Random) -> None:
        self._session = session
        self._folder = folder
        self._chance = chance
        self._done: list[list[str]] = []
        self._undone: list[list[str]] = []
        self._number = 0

    def act(self) -> None:
        """One of the actions, whichever is possible."""
        way = self._chance.choice(_WAYS)
        self._number += 1
        if way == "undo" and self._done:
            self._undo()
        elif way == "redo" and self._undone:
            self._redo()
        elif way == "import":
            self._import()
        elif way == "backup":
            self._backup()
        else:
            self._tag()

    def _tag(self) -> None:
        say(will="add", most=1)
        rows = self._session.articles.rows()
        row = self._chance.choice(rows)
        start = self._chance.randrange(60)
        spans = (Span(start, start + 20),)
        tagging = self._session.tagging
        made = tagging.tag_actor(row.id, spans, f"Actor {self._chance.randrange(20)}")
        self._added([tagging.get(made).uid])

    def _import(self) -> None:
        files = [self._folder / f"new-{number}.txt" for number in range(2)]
        for file in files:
            told = self._chance.getrandbits(64)
            file.write_text(
                f"Tale {told}: ferries wait\n\nThe quay of {told} is shut, people said at noon.\n"
            )
        say(will="add", most=len(files))
        before = set(contents(self._session))
        self._session.articles.import_paths(files)
        self._added([uid for uid in contents(self._session) if uid not in before])

    def _added(self, uids: list[str]) -> None:
        self._done.append(uids)
        self._undone.clear()
        say(added=uids)

    def _undo(self) -> None:
        uids = self._done.pop()
        say(will="remove", uids=uids)
        self._session.history.undo()
        self._undone.append(uids)
        say(removed=uids)

    def _redo(self) -> None:
        uids = self._undone.pop()
        say(will="add", most=len(uids))
        self._session.history.redo()
        self._done.append(uids)
        say(added=uids)

    def _backup(self) -> None:
        copy = self._folder / f"backup-{self._number}.copydesk"
        copy.unlink(missing_ok=True)
        self._session.backups.copy_to(copy)
        say(backup=copy.name, holds=len(contents(self._session)))


def storm(folder: Path, seed: int) -> None:
    """Work until somebody ends it."""
    session = Session.open(folder / PROJECT, coder="Ana")
    say(opened=True)
    work = Storm(session, folder, random.Random(seed))
    while True:
        work.act()


if __name__ == "__main__":
    fork_each(storm)
