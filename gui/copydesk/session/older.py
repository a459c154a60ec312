"""Projects of an older program: to bring one up to date takes as long as it is large, so it is done ahead."""

from contextlib import closing
from pathlib import Path

from copydesk.project import Project
from copydesk.session.session import Session


def is_older(path: Path) -> bool:
    """Whether it is a project that will be migrated when it is opened; False where that cannot be seen."""
    return Project.is_older(path)


def bring_up_to_date(path: Path, coder: str) -> None:
    """Migrate it, in any thread, with the backup that is made before.

    :raises ProjectError: it cannot be opened to be changed; opening it says the same.
    """
    with closing(Session.open(path, coder=coder)):
        pass
