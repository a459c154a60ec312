"""The power fails at any moment of a session: what was said to be saved is there, and every file is whole.

A real session is recorded over a file system that notes each write, sync and change of a name. Then, for
moments between these, the disk is made as the power failure may have left it, and opened by the real program.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest
from tests.builders import story, write_stories
from tests.project.schemas.make import unpack
from tests.torture.damage import Shown, shown
from tests.torture.disk import Disk, Named, Said
from tests.torture.recorded import Recording, recorded

from copydesk.domain.backup import Reason
from copydesk.domain.span import Span
from copydesk.domain.surroundings import Surroundings
from copydesk.errors import UserError
from copydesk.preferences import Preferences
from copydesk.project.place import SUFFIX
from copydesk.session import Session
from copydesk.session.backups import Shelf, restore

SHORT = 40
"""Moments of the short form; the long one takes all."""
_CHANCES_LONG, _CHANCES_SHORT = 4, 1
"""Disks that are made by chance for each moment, besides the emptiest and the fullest."""
_RENAMED = 8
"""So many times more are made where a project got a name: there most things can go wrong."""
PROJECT, _OTHER = f"desk{SUFFIX}", f"other{SUFFIX}"
_PAGES = 40
"""Pages of the log after which they are put into the file: few, so that it happens often."""

State = tuple[dict[str, Shown], tuple[str, ...], tuple[str, ...]]
"""What there is: annotations, articles, and the labels of what can be undone."""


@dataclass
class Result:
    """What came of the failures."""

    moments: int = 0
    disks: int = 0
    said: int = 0
    lost: list[str] = field(default_factory=list[str])
    damaged: list[str] = field(default_factory=list[str])


@dataclass
class _Truth:
    """What each file held when the program had said so much; and files that came to stay."""

    recording: Recording
    states: dict[Path, dict[int, State]] = field(default_factory=dict[Path, dict[int, State]])

    def holds(self, path: Path, state: State) -> None:
        """The program has said that this is in the file, and will stay until it says else."""
        self.states.setdefault(path, {})[self.recording.say()] = state

    def allowed(self, path: Path, said: int) -> tuple[list[State], bool]:
        """What the file may hold, and whether it has to be there, once so much was said.

        What is being done, and not said yet, may be done or not.
        """
        known = self.states.get(path, {})
        before = [number for number in known if number <= said]
        after = [number for number in known if number > said]
        return [known[number] for number in (*before[-1:], *after[:1])], bool(before)


def state(session: Session) -> State:
    """All that is compared."""
    rows = session.articles.rows()
    labels = tuple(one.label for one in session.history.changes())
    return shown(session), tuple(session.articles.get(row.id).uid for row in rows), labels


class _Script:
    """A session with some of everything, on a project of the first schema."""

    def __init__(self, truth: _Truth, folder: Path) -> None:
        self._truth = truth
        self._folder = folder
        self._path = folder / PROJECT
        self._shelf = Shelf.chosen(Preferences())

    def run(self) -> None:
        """Migrate, tag, undo, redo, import, back up, close, make another project, go on, restore."""
        with closing(self._opened(self._path)) as session:
            self._work(session)
            self._backups(session)
            for number in (8, 9):
                self._tag(session, number)
        self._make_another()
        with closing(self._opened(self._path)) as session:
            self._tag(session, 7)
            present = state(session)
        self._restore(present)

    def _opened(self, path: Path) -> Session:
        session = Session.open(path, coder="Ana")
        self._truth.holds(path, state(session))
        session._core.project.db.execute(f"PRAGMA wal_autocheckpoint = {_PAGES}")
        return session

    def _work(self, session: Session) -> None:
        files = write_stories(self._folder / "texts", [story(number) * 4 for number in range(3)])
        for number in range(4):
            self._tag(session, number)
        for step in (
            session.history.undo,
            session.history.redo,
            lambda: session.articles.import_paths(files[:2]),
            lambda: session.articles.import_paths(files[2:]),
            session.history.undo,
        ):
            self._do(session, step)
        for number in range(4, 7):
            self._tag(session, number)

    def _tag(self, session: Session, number: int) -> None:
        row = session.articles.rows()[0]
        span = Span(number, number + 9)
        self._do(session, lambda: session.tagging.tag_topic(row.id, (span,), f"Topic {number}"))

    def _do(self, session: Session, step: Callable[[], object]) -> None:
        step()
        self._truth.holds(session.path, state(session))

    def _backups(self, session: Session) -> None:
        copy = session.backups.copy_to(self._folder / f"copy{SUFFIX}")
        self._truth.holds(copy, state(session))
        made = session.backups.make(self._shelf, Reason.BY_HAND)
        assert made is not None
        self._truth.holds(made, state(session))

    def _make_another(self) -> None:
        with closing(Session.create(self._folder / _OTHER, title="Other", coder="Ana")) as session:
            self._truth.holds(session.path, state(session))
            files = write_stories(self._folder / "more", [story(8)])
            self._do(session, lambda: session.articles.import_paths(files))
            self._tag(session, 2)

    def _restore(self, present: State) -> None:
        copy = self._folder / f"copy{SUFFIX}"
        with closing(Session.open(copy, coder="Ana", writable=False)) as session:
            restored = state(session)
        aside = restore(copy, self._path, self._shelf).aside
        assert aside is not None
        self._truth.holds(self._path, restored)
        self._truth.holds(aside, present)


def record(folder: Path) -> _Truth:
    """Record the script in a folder of its own."""
    folder.mkdir()
    folder = folder.resolve()
    unpack(0, folder).rename(folder / PROJECT)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COPYDESK_HOME", str(folder / "home"))
        with recorded(folder) as recording:
            truth = _Truth(recording)
            _Script(truth, folder).run()
    return truth


class _Looking:
    """Opens what failures have left, each file of the same bytes once only."""

    def __init__(self, truth: _Truth, folder: Path) -> None:
        self._truth = truth
        self._folder = folder
        self._known: dict[tuple[object, ...], State | str] = {}
        self.result = Result(said=truth.recording.said)

    def look(self, what: str, files: dict[Path, bytes], said: int) -> None:
        """Compare all projects on a disk with what was said of them."""
        self.result.disks += 1
        whole = {path for path in files if path.suffix == SUFFIX and not path.name.startswith(".")}
        for path in sorted({*self._truth.states, *whole}):
            allowed, needed = self._truth.allowed(path, said)
            if path not in files:
                if needed:
                    self.result.lost.append(f"{what}: {path.name} is not there")
                continue
            found = self._opened(path, files)
            if isinstance(found, str):
                self.result.damaged.append(f"{what}: {path.name}: {found}")
            elif allowed and found not in allowed:
                wished = [one[2][:2] for one in allowed]
                self.result.lost.append(f"{what}: {path.name} holds {found[2][:2]}, not {wished}")

    def _opened(self, path: Path, files: dict[Path, bytes]) -> State | str:
        own = [path, *(path.with_name(path.name + end) for end in ("-wal", "-journal"))]
        key = (path, *(sha256(files[one]).digest() if one in files else None for one in own))
        if key not in self._known:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir()
            for one in own:
                if one in files:
                    (self._folder / one.name).write_bytes(files[one])
            self._known[key] = _opened(self._folder / path.name)
        return self._known[key]


def _opened(path: Path) -> State | str:
    """What the program finds in a file, or what it says of it."""
    try:
        with closing(Session.open(path, coder="Ana")) as session:
            problems = session.check().problems
            return "; ".join(problems) or state(session)
    except UserError as error:
        return str(error)


def run(folder: Path, moments: int | None = SHORT, seed: int = 5) -> Result:
    """Let the power fail at so many moments, and whenever something was said or got its name; or at all."""
    truth = record(folder / "work")
    events = truth.recording.events
    chance = random.Random(seed)
    looking = _Looking(truth, folder / "after")
    places = range(truth.recording.before + 1, len(events) + 1)
    chosen = set(places if moments is None else chance.sample(places, moments))
    chances = _CHANCES_LONG if moments is None else _CHANCES_SHORT
    disk, said = Disk(), 0
    for place, event in enumerate(events, 1):
        disk.take(event)
        said = event.number if isinstance(event, Said) else said
        renamed = isinstance(event, Named) and any(name.suffix == SUFFIX for name in event.names)
        if place in chosen or (place in places and (renamed or isinstance(event, Said))):
            looking.result.moments += 1
            for what, files in _disks(disk, chance, chances * _RENAMED if renamed else chances):
                looking.look(f"{place} {what}", files, said)
    return looking.result


def _disks(disk: Disk, chance: random.Random, chances: int) -> Iterator[tuple[str, dict[Path, bytes]]]:
    yield "with nothing", disk.without()
    yield "with all", disk.with_all()
    for number in range(chances):
        yield f"by chance {number}", disk.by_chance(chance)


def away(patch: pytest.MonkeyPatch) -> None:
    """As if every folder were on another computer, where no write-ahead log is used."""
    patch.setattr("copydesk.project.surroundings.of", lambda _path: Surroundings(network=True))


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form: what was done, what came of it, and whether that is as promised."""
    found: list[tuple[str, str, bool]] = []
    for where, network in (("on this computer", False), ("on another", True)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("COPYDESK_HOME", str(folder / "home"))
            if network:
                away(patch)
            (folder / where).mkdir()
            one = run(folder / where, None)
        what = (
            f"power lost at {one.moments:,} moments of {one.said} saved actions, project {where}: "
            f"{one.disks:,} disks"
        )
        came = f"{len(one.lost)} lost, {len(one.damaged)} damaged"
        found.append((what, came, not one.lost and not one.damaged))
    return found
