"""Use cases on many places at once: tag them all, as one change."""

from collections.abc import Sequence

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Origin
from copydesk.domain.dataset import EntryKind
from copydesk.domain.span import Span
from copydesk.session.codebook import Codebook, Entry
from copydesk.session.core import Core

Place = tuple[int, Span]
"""An article's row and a span of its text."""

NewEntry = tuple[EntryKind, str]
"""What kind of entry, and its name: the known one of that name, or else a new one."""


class Bulk:
    """Annotations by the thousand in the open project. Each method is one change."""

    def __init__(self, core: Core, entries: Codebook) -> None:
        self._core = core
        self._entries = entries

    def tag(
        self,
        places: Sequence[Place],
        entry: Entry | NewEntry,
        *,
        origin: Origin = Origin.PROPAGATED,
        kind: ActorKind | None = None,
    ) -> list[int]:
        """Make each place a mention of the actor, or a passage about the topic; gives the new ids in order.

        A place that the same entry has already at the same span is left as it is. ``kind`` is that of an
        actor that is made new.
        """
        return []
