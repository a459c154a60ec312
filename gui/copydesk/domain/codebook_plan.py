"""What an import of a codebook would do: which entries are new, changed, the same, or at odds."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.actor import Actor
from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.topic import Topic
from copydesk.errors import Sentence


class Outcome(StrEnum):
    """What becomes of an entry of the file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CONFLICT = "conflict"


class Policy(StrEnum):
    """Whether entries that are here already take what the file says otherwise."""

    ADD = "add"
    UPDATE = "update"


class Part(StrEnum):
    """The parts of a codebook."""

    ACTOR = "actor"
    TOPIC = "topic"
    ATTRIBUTE = "attribute"


AnyEntry = Actor | Topic | AttributeDefinition


@dataclass(frozen=True, slots=True)
class Planned:
    """An entry of the file, and what becomes of it.

    ``before`` is the entry that is here, ``after`` what it is to be: it has the project's ids, and for what
    is new itself the file's id, negative. ``fields`` are the parts that change, ``why`` says what is at odds.
    """

    part: Part
    outcome: Outcome
    name: str
    code: str = ""
    before: AnyEntry | None = None
    after: AnyEntry | None = None
    fields: tuple[str, ...] = ()
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All entries of a file in its order: actors, topics, attributes."""

    items: tuple[Planned, ...]
    policy: Policy = Policy.ADD

    @property
    def counts(self) -> Mapping[Outcome, int]:
        """How many entries there are of each outcome."""
        found = Counter(one.outcome for one in self.items)
        return {outcome: found[outcome] for outcome in Outcome}

    @property
    def does_something(self) -> bool:
        """Whether anything would be added or changed."""
        wanted = {Outcome.NEW, Outcome.CHANGED} if self.policy is Policy.UPDATE else {Outcome.NEW}
        return any(one.outcome in wanted for one in self.items)
