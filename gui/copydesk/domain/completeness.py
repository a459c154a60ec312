"""What is still to be said of annotations, entries and articles that are there."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.domain.attribute import AttributeDefinition


class Missing(StrEnum):
    """What can be missing."""

    SPEAKER = "speaker"
    CUE = "cue"
    TOPICS = "topics"
    STANCE = "stance"
    KIND = "kind"
    DEFINITION = "definition"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing, and how often; ``attribute`` is the required one that has no value.

    Of speakers, cues, topics and stances quotations are counted, each once; of kinds actors, of definitions
    topics, and of an attribute what it describes.
    """

    missing: Missing
    count: int
    attribute: AttributeDefinition | None = None

    @property
    def of(self) -> str:
        """What lacks it, in one word: quotation, actor, topic, or what the attribute describes."""
        if self.attribute is not None:
            return str(self.attribute.target)
        return {Missing.KIND: "actor", Missing.DEFINITION: "topic"}.get(self.missing, "quotation")
