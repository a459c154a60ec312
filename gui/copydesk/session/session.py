"""A session: one coder at one open project."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from copydesk.domain.annotation import Kind
from copydesk.domain.change import Touched
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.salvage import Salvage
from copydesk.domain.surroundings import Holder, Standing, Surroundings
from copydesk.domain.template import Template
from copydesk.errors import Sentence, UserError
from copydesk.project import Project, annotations, articles, check, coders, repair
from copydesk.session import salvaging
from copydesk.session.actor_pages import ActorPages
from copydesk.session.articles import Articles
from copydesk.session.attributes import Attributes
from copydesk.session.backups import Backups, before_migration
from copydesk.session.blinding import Blinding
from copydesk.session.bulk import Bulk
from copydesk.session.codebook import Codebook
from copydesk.session.codebooks import Codebooks
from copydesk.session.completeness import Completeness
from copydesk.session.copies import Copies
from copydesk.session.core import Core, Listener, clean
from copydesk.session.correcting import Correcting
from copydesk.session.datasets import Datasets
from copydesk.session.duplicates import Duplicates
from copydesk.session.entries import Entries
from copydesk.session.filling import Filling
from copydesk.session.finding import Finding
from copydesk.session.history import History
from copydesk.session.importing import Importing
from copydesk.session.laying import Laying
from copydesk.session.learning import Learning
from copydesk.session.lists import Lists
from copydesk.session.merging import Merging
from copydesk.session.scoring import Scoring
from copydesk.session.speaking import Speaking
from copydesk.session.suggesting import Suggesting
from copydesk.session.tables import Tables
from copydesk.session.tagging import Tagging
from copydesk.session.templates import Templates
from copydesk.session.topic_pages import TopicPages
from copydesk.session.versions import Versions
from copydesk.session.worklist import Worklist


@dataclass(frozen=True, slots=True)
class Info:
    """How much is in the project."""

    articles: int
    done: int
    annotations: int
    mentions: int
    passages: int
    quotations: int
    actors: int
    topics: int
    coders: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found: ``problems`` in sentences, and how much was compared.

    ``notes`` tell what does no harm to the coders' work.
    """

    problems: tuple[str, ...]
    articles: int
    spans: int
    notes: tuple[Sentence, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


class Session:
    """All a person can do with a project, grouped by what it is about.

    ``articles``, ``importing``, ``lists``, ``tagging``, ``bulk``, ``suggesting``, ``finding``, ``codebook``,
    ``attributes``, ``versions``, ``correcting``, ``history``, ``backups``, ``datasets`` and ``laying`` hold
    the use cases. A session belongs to the thread that opened it; :meth:`fork` gives another thread its own.
    """

    def __init__(self, project: Project, coder: str) -> None:
        self._core = Core(project)
        self.coder = coder
        self.articles = Articles(self._core)
        self.importing = Importing(self._core)
        self.lists = Lists(self._core)
        self.codebook = Codebook(self._core)
        self.attributes = Attributes(self._core)
        self.completeness = Completeness(self._core)
        self.codebooks = Codebooks(self._core)
        self.templates = Templates(self._core, self.codebooks)
        self.entries = Entries(self._core)
        self.merging = Merging(self._core)
        self.actor_pages = ActorPages(self._core)
        self.duplicates = Duplicates(self._core)
        self.worklist = Worklist(self._core)
        self.tagging = Tagging(self._core, self.codebook)
        self.bulk = Bulk(self._core, self.codebook)
        self.blinding = Blinding(self._core, lambda: self.coder)
        self.speaking = Speaking(self._core, self.codebook, self.blinding)
        self.learning = Learning(self._core)
        self.scoring = Scoring(self._core, self.learning)
        self.suggesting = Suggesting(self._core, self.codebook, self.blinding, self.learning)
        self.finding = Finding(self._core)
        self.correcting = Correcting(self._core)
        self.versions = Versions(self._core)
        self.tables = Tables(self._core)
        self.topic_pages = TopicPages(self._core)
        self.filling = Filling(self._core, self.articles, self.codebook, self.attributes, self.tables)
        self.history = History(self._core)
        self.backups = Backups(self._core)
        self.datasets = Datasets(self._core)
        self.copies = Copies(self._core)
        self.laying = Laying(self._core, lambda: self.coder)

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        title: str = "",
        coder: str,
        template: Template | None = None,
        progress: Progress = no_progress,
    ) -> "Session":
        """Make a project and open it; the title is the file's name where none is given.

        It is empty, or has the template's codebook and settings; if ``progress`` raises, no file is left.

        :raises ProjectError: the file exists already or cannot be made there.
        """
        session = cls._start(Project.create(path, title=clean(title)), coder)
        if template is not None:
            try:
                session.templates.start(template, progress)
            except BaseException:
                session.close()
                session.path.unlink(missing_ok=True)
                raise
        return session

    @classmethod
    def open(cls, path: Path, *, coder: str, writable: bool = True) -> "Session":
        """Open a project; one of an older program is kept as a backup before it is brought up to date.

        :raises ProjectError: it is missing, not a project, newer than the program or damaged;
            its subclasses LockedError and ReadOnlyError say that opening it read-only would do.
        """
        return cls._start(Project.open(path, writable=writable, before_migration=before_migration), coder)

    @classmethod
    def _start(cls, project: Project, coder: str) -> "Session":
        session = cls(project, coder)
        try:
            session.set_coder(coder)
        except BaseException:
            project.close()
            raise
        return session

    def fork(self) -> "Session":
        """A session of its own on the same project, for a worker thread; close it there."""
        return Session(self._core.project.fork(), self.coder)

    def close(self) -> None:
        """Let go of the file. Everything is saved already."""
        self._core.project.close()

    @property
    def path(self) -> Path:
        """Where the project file is."""
        return self._core.project.path

    @property
    def standing(self) -> Standing:
        """How the project's file is now: see :meth:`Project.standing`."""
        return self._core.project.standing()

    @property
    def left_by(self) -> Holder | None:
        """Who worked in the project last and did not close it."""
        return self._core.project.left_by

    @property
    def surroundings(self) -> Surroundings:
        """Where the project's file lies."""
        return self._core.project.surroundings

    @property
    def writable(self) -> bool:
        """Whether anything can be changed."""
        return self._core.project.writable

    @property
    def title(self) -> str:
        """The project's title."""
        return self._core.project.title

    @property
    def uid(self) -> str:
        """The project's identity, the same in every copy of the file."""
        return self._core.project.uid

    def set_coder(self, name: str) -> None:
        """From now on annotations bear this coder's name."""
        self.coder = clean(name)
        if not self.coder:
            raise UserError("Type the coder's name: each annotation bears it.")
        if self.writable:
            with self._core.project.transaction():
                self._core.project.coder_id = coders.ensure(self._core.project, self.coder)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener after each committed change, undo and redo; returns how to stop that."""
        return self._core.subscribe(listener)

    def refresh(self, touched: Touched) -> None:
        """Tell the listeners what another thread's session has changed."""
        self._core.tell(touched)

    def info(self) -> Info:
        """Counts of what is in the project."""
        project = self._core.project
        counts = annotations.counts(project)
        total, done = articles.totals(project)
        return Info(
            articles=total,
            done=done,
            annotations=sum(counts.values()),
            mentions=counts.get(Kind.MENTION, 0),
            passages=counts.get(Kind.PASSAGE, 0),
            quotations=counts.get(Kind.QUOTATION, 0),
            actors=len(self._core.actors),
            topics=len(self._core.topics),
            coders=coders.count(project),
        )

    def check(self, progress: Progress = no_progress) -> CheckReport:
        """Compare the file with its own rules and every span with its text."""
        problems, spans = check.problems(self._core.project, progress)
        note = self.learning.note()
        notes = () if note is None else (note,)
        return CheckReport(tuple(problems), articles.totals(self._core.project)[0], spans, notes)

    def quick_check(self) -> tuple[str, ...]:
        """What is wrong, as far as it is seen within a moment."""
        return tuple(check.quick(self._core.project))

    def repair(self, copy: Path | None = None) -> tuple[Salvage, Path]:
        """Put right what can be, and say what and where the copy is that was made before.

        :raises ProjectError: the project is read-only, the copy cannot be written, or it has to be salvaged.
        """
        project = self._core.project
        kept = copy or salvaging.free_name(project.path, "before repair")
        with project.transaction():
            pass  # refused where nothing can be written
        report = repair.repair(project, kept)
        self._core.tell(Touched(everything=True))
        return report, kept
