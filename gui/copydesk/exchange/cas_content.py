"""What a file with a UIMA CAS holds, as readers find it: the text and the feature structures that matter.

Tokens and sentences are what a CAS needs to be worked with and are not kept. Offsets are the file's own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from copydesk.domain.dataset import LossCount
from copydesk.domain.found import Scalar
from copydesk.domain.text import REPLACEMENT
from copydesk.exchange.cas_types import Types

NOWHERE = -1
INITIAL_VIEW = "_InitialView"
DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
SEGMENTS = DKPRO + "segmentation.type."
SOFA = "uima.cas.Sofa"

# What describes the words and not what is said; DKPro Core's type system, and INCEpTION's own records.
_LINGUISTIC = tuple(
    DKPRO + name for name in ("lexmorph.", "syntax.", "transform.", "phonetics.", "frequency.")
)
_RECORDS = (
    SEGMENTS,
    DKPRO + "metadata.type.Tag",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
    "org.dkpro.core.api.xml.type.",
    "org.dkpro.core.api.pdf.type.",
    "de.tudarmstadt.ukp.inception.",
)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(slots=True)
class Structure:
    """A feature structure: its place (``NOWHERE`` without one), its values, and ids that it refers to."""

    id: int
    type: str
    start: int = NOWHERE
    end: int = NOWHERE
    sofa: int = 0
    values: dict[str, Scalar] = field(default_factory=dict[str, Scalar])
    references: dict[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])

    def text(self, name: str) -> str:
        """A value as text, empty where it is not there."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else str(value)


@dataclass(frozen=True, slots=True)
class Content:
    """A CAS: its text, its structures by id in the order of the file, and which of these stand in the view
    of the text. ``losses`` are what could not be read of it."""

    text: str
    types: Types
    structures: Mapping[int, Structure]
    indexed: frozenset[int]
    losses: LossCount


@dataclass(frozen=True, slots=True)
class Sofa:
    """What annotations of a view are about; ``text`` is None where it is none."""

    id: int
    view: str
    text: str | None


def chosen(sofas: list[Sofa]) -> Sofa | None:
    """The one whose text is read: the initial view's, else the first."""
    readable = [one for one in sofas if one.text]
    return next((one for one in readable if one.view == INITIAL_VIEW), readable[0] if readable else None)


def is_kept(type_: str, losses: LossCount) -> bool:
    """Whether structures of a type are read; those that are lost are counted."""
    if type_.startswith(_LINGUISTIC):
        losses.add("annotations of words (parts of speech, lemmas, dependencies)", type_.rpartition(".")[2])
        return False
    return not type_.startswith(_RECORDS) and type_ not in {"uima.cas.NULL", "uima.cas.View"}


def storable(text: str) -> str:
    """The text with U+FFFD for NUL and halves of characters, which moves no offset."""
    return _UNSTORABLE.sub(REPLACEMENT, text)
