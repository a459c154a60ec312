"""Use cases on completeness: what is still to be said of what is there, and where."""

from copydesk.domain.completeness import Gap, Missing
from copydesk.project import completeness
from copydesk.session.core import Core

__all__ = ["Completeness", "Gap", "Missing"]


class Completeness:
    """What is missing in the open project. Nothing here changes it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def counts(self) -> list[Gap]:
        """All that something lacks, with how many lack it: quotations first, then actors, topics, attributes.

        What nothing lacks is left out; so are topics that are retired, and articles that are new.
        """
        usual = [(one, None) for one in Missing if one is not Missing.ATTRIBUTE]
        needed = [(Missing.ATTRIBUTE, one) for one in self._core.attributes if one.required]
        found = [
            Gap(missing, completeness.count(self._core.project, missing, attribute), attribute)
            for missing, attribute in (*usual, *needed)
        ]
        return [gap for gap in found if gap.count]

    def annotations(self, gap: Gap) -> list[tuple[int, int]]:
        """The annotations that lack it, each with its article (ids), in the order of the texts.

        None where entries or articles lack it: see :meth:`ids`.
        """
        return completeness.places(self._core.project, gap.missing, gap.attribute)

    def ids(self, gap: Gap) -> list[int]:
        """The annotations, actors, topics or articles that lack it, annotations in the order of the texts."""
        if completeness.is_of_annotations(gap.missing, gap.attribute):
            return [annotation for annotation, _ in self.annotations(gap)]
        return completeness.ids(self._core.project, gap.missing, gap.attribute)
