"""Use cases on templates: what a project is started from, and a project saved as one."""

from dataclasses import dataclass, replace
from pathlib import Path

from copydesk import paths, resources
from copydesk.domain.codebook_plan import Plan, Policy
from copydesk.domain.codebook_planning import planned
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.project_settings import SUGGESTIBLE, ProjectSettings
from copydesk.domain.template import Template
from copydesk.domain.topic import Topic
from copydesk.errors import UserError
from copydesk.project import settings, suggestions
from copydesk.session.codebook_cleaning import cleaned
from copydesk.session.codebook_storing import store
from copydesk.session.codebooks import Codebooks
from copydesk.session.core import Core, clean, clean_text, shortened

SUFFIX = ".copydesk-template.json"
_NAMES = ("discourse-network", "who-says-what", "event-actors")
_LONGEST_NAME = 60
"""Characters of a template's name that its file is called by."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A template that can be chosen: ``key`` names it on the command line, ``own`` ones are the user's.

    Where its file cannot be read, there is no ``template``, and ``problem`` says why.
    """

    key: str
    path: Path
    own: bool
    template: Template | None
    problem: UserError | None = None

    @property
    def name(self) -> str:
        """What it is called; the file's name where it cannot be read."""
        return self.template.name if self.template else self.key


def folder() -> Path:
    """Where the user's own templates are; it need not exist."""
    return paths.data_dir() / "templates"


def built_in() -> tuple[Offered, ...]:
    """The templates that come with the program."""
    return tuple(_offered(resources.path("templates", f"{key}{SUFFIX}"), own=False) for key in _NAMES)


def own() -> tuple[Offered, ...]:
    """The user's own templates by name, those that cannot be read too."""
    found = (_offered(path, own=True) for path in folder().glob(f"*{SUFFIX}"))
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.key)))


def offered() -> tuple[Offered, ...]:
    """All templates that can be chosen without naming a file."""
    return (*built_in(), *own())


def _offered(path: Path, *, own: bool) -> Offered:
    key = path.name.removesuffix(SUFFIX)
    try:
        return Offered(key, path, own, read(path))
    except UserError as error:
        return Offered(key, path, own, None, error)


def read(path: Path) -> Template:
    """The template in a file, ready to be stored.

    :raises UserError: the file cannot be read or is no template.
    """
    from copydesk.exchange.codebooks import contents, template_file

    made = template_file.read(contents(path), path.name)
    return replace(made, name=clean(made.name), codebook=cleaned(made.codebook))


def find(name: str) -> Template:
    """The template of that name, or in the file of that name.

    :raises UserError: there is none, or it cannot be read.
    """
    there = offered()
    for one in there:
        if name.casefold() in (one.key.casefold(), one.name.casefold()):
            if one.problem is not None:
                raise one.problem
            return read(one.path)
    if not Path(name).suffix and not Path(name).exists():
        raise UserError(
            "There is no template called {name}. Choose one of {names}, or name a file.",
            name=name,
            names=", ".join(one.key for one in there),
        )
    return read(Path(name))


def plan_of(template: Template) -> Plan:
    """What becomes of each entry of the template in a new project; conflicts are left out."""
    return planned(template.codebook, {}, {}, (), Policy.ADD)


def own_path(name: str) -> Path:
    """Where the user's own template of that name is, or would be."""
    letters = "".join(one if one.isalnum() else "-" for one in clean(name).casefold())
    parts = [part for part in letters.split("-") if part]
    return folder() / f"{'-'.join(parts)[:_LONGEST_NAME].rstrip('-') or 'template'}{SUFFIX}"


def file_of(out: Path) -> Path:
    """The file that a template is saved to under that name: it has the ending of templates, or ``.json``."""
    if out.suffix.lower() == ".json":
        return out
    return out.with_name(f"{out.name.removesuffix(Path(SUFFIX).stem)}{SUFFIX}")


class Templates:
    """The open project as a template, and what it took from one."""

    def __init__(self, core: Core, codebooks: Codebooks) -> None:
        self._core = core
        self._codebooks = codebooks

    @property
    def settings(self) -> ProjectSettings:
        """What the project says of how one works in it."""
        return settings.read(self._core.project)

    def set_settings(self, wished: ProjectSettings) -> None:
        """Let the project say this of how one works in it, as one change.

        Suggestions of kinds that it does not want any more are forgotten: they can be made again.
        """
        with self._core.change("Set how one works in the project"):
            settings.write(self._core.project, wished)
            suggestions.drop(self._core.project, set(SUGGESTIBLE).difference(wished.kinds))

    def start(self, template: Template, progress: Progress = no_progress) -> Plan:
        """Bring the template's codebook and settings into this new project, as one change."""
        plan = self._codebooks.plan(template.codebook)
        with self._core.change(f"Start from template: {shortened(template.name)}"):
            store(self._core.project, plan, progress)
            settings.write(self._core.project, template.settings)
        return plan

    def content(self, name: str, description: str = "") -> Template:
        """The project's codebook and settings as a template.

        Examples of topics stay, but not which articles they are from: another project has others.

        :raises UserError: the name is empty.
        """
        called = clean(name)
        if not called:
            raise UserError("Type a name for the template.")
        codebook = self._codebooks.content()
        topics = tuple(map(_without_articles, codebook.topics))
        return Template(
            name=called,
            description=clean_text(description),
            codebook=replace(codebook, title=called, topics=topics),
            settings=self.settings,
        )

    def save(self, out: Path, name: str, description: str = "") -> Path:
        """Write the project as a template; gives the file, which has the ending of templates.

        :raises UserError: the name is empty, or the place cannot be written.
        """
        from copydesk.exchange.atomic import new_file
        from copydesk.exchange.codebooks import template_file

        content = template_file.write(self.content(name, description))
        out = file_of(out)
        with new_file(out) as stream:
            stream.write(content)
        return out

    def keep(self, name: str, description: str = "") -> Path:
        """Save the project among the user's own templates; one of the same name is replaced."""
        out = own_path(name)
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                "{path} cannot be made: {reason}. Save the template as a file elsewhere.",
                path=out.parent,
                reason=error.strerror or error,
            ) from error
        return self.save(out, name, description)


def _without_articles(topic: Topic) -> Topic:
    return replace(topic, examples=tuple(replace(one, article="") for one in topic.examples))
