"""Use cases on a project that cannot be opened, or not all of it read: tell why, and save what there is."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.salvage import Salvage
from copydesk.errors import ProjectError
from copydesk.project import damage
from copydesk.project.salvage import salvage as salvage_project

__all__ = ["Salvage", "explained", "explaining", "free_name", "salvage"]


def free_name(path: Path, what: str) -> Path:
    """A name beside a project that no file has, and that says what it is."""
    tried, number = path.with_name(f"{path.stem} ({what}){path.suffix}"), 1
    while tried.exists():
        number += 1
        tried = path.with_name(f"{path.stem} ({what} {number}){path.suffix}")
    return tried


def salvage(path: Path, new: Path, progress: Progress = no_progress) -> Salvage:
    """Make a new project of what can be read of a damaged one, which is left as it is.

    :raises ProjectError: nothing of it can be read, it is open, or the new one cannot be made there.
    """
    return salvage_project(path, new, progress)


def explained(path: Path, error: BaseException) -> ProjectError | None:
    """What to tell of something unexpected, where the project's file is damaged; None where it is not."""
    return damage.explained(path, error)


@contextmanager
def explaining(path: Path) -> Generator[None]:
    """What goes wrong inside because the project's file is damaged is told in a sentence.

    :raises ProjectError: it is.
    """
    try:
        yield
    except Exception as error:
        found = damage.explained(path, error)
        if found is None:
            raise
        raise found from error
