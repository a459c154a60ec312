"""Stories as news agencies and newspapers lay them out: what their first and last lines say about them."""

from copydesk.readers.wire.places import place_name
from copydesk.readers.wire.story import Story, story_of

__all__ = ["Story", "place_name", "story_of"]
