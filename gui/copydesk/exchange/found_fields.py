"""What readers of Copydesk's own marks find of articles and annotations, before they are made of it."""

from collections.abc import Mapping
from typing import TypedDict

from copydesk.domain.annotation import Origin, Provenance
from copydesk.domain.article import Status
from copydesk.domain.found import Scalar
from copydesk.domain.revision import Revision


class Described(TypedDict):
    """What an article has besides its text and annotations."""

    uid: str
    title: str
    published: str | None
    agency: str | None
    place: str | None
    byline: str | None
    language: str | None
    url: str | None
    section: str | None
    source: str
    source_sha256: str
    attributes: Mapping[str, object]
    status: Status
    note: str
    created: str


class Shared(TypedDict):
    """What all kinds of annotations have."""

    uid: str
    coder: str
    origin: Origin
    note: str
    attributes: Mapping[str, Scalar]
    created: str
    updated: str
    provenance: Provenance | None


class Keyed(Shared):
    """With the key that it has in its file."""

    key: str


class SharedOfRevision(Shared):
    """With the revision of the codebook that an annotation was made under."""

    revision: Revision | None
