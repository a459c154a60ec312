"""Use cases on what changes of the codebook have left to look at again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from copydesk.domain.revision import Due
from copydesk.project import worklist
from copydesk.session.core import Core


@dataclass(frozen=True, slots=True)
class DueAnnotation:
    """An annotation (its row) of an article (its row), and why it is to be looked at again."""

    annotation: int
    article: int
    reason: Due


class Worklist:
    """The annotations of the open project that are due."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def counts(self) -> Mapping[Due, int]:
        """How many are due, by reason."""
        return {Due(reason): count for reason, count in worklist.counts(self._core.project).items()}

    def all(self) -> list[DueAnnotation]:
        """All that are due, article by article."""
        found = worklist.due(self._core.project)
        return [DueAnnotation(row, article, Due(why)) for row, article, why in found]

    def settle(self, ids: Collection[int]) -> None:
        """Somebody has looked at these: they are as they should be."""
        count = len(ids)
        with self._core.change(f"Look again at {count} annotation" + ("" if count == 1 else "s")):
            worklist.settle(self._core.project, ids)

    def settle_all(self, reason: Due | None = None) -> None:
        """Nothing is to be looked at again, or nothing for this reason."""
        with self._core.change("Settle all that is to be looked at again"):
            worklist.settle(self._core.project, None, reason)
