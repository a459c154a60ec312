"""GUIDs for REFI-QDA, each made of what it stands for: the same thing has the same in every export."""

import re
from functools import lru_cache
from hashlib import sha1
from uuid import UUID

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Part
from copydesk.domain.article import Article
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.topic import Topic

_OURS = UUID("6d1f6a5e-4c1b-5d0a-9c55-0f5d1c3b7a10").bytes
_UUID = re.compile("[0-9a-f]{12}[0-46-9a-f][0-9a-f]{19}")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")


def guid(sort: str, *names: str) -> str:
    """The GUID of a thing of that sort and name: a UUID of version 5, RFC 9562 section 5.5.

    Written out, for a project has millions and :func:`uuid.uuid5` takes ten times as long.
    """
    digest = sha1(_OURS + "\x1f".join((sort, *names)).encode(), usedforsecurity=False).digest()
    found = f"{digest[:6].hex()}{digest[6] & 0x0F | 0x50:02x}{digest[7]:02x}{digest[8] & 0x3F | 0x80:02x}"
    rest = digest[9:16].hex()
    return f"{found[:8]}-{found[8:12]}-{found[12:16]}-{found[16:18]}{rest[:2]}-{rest[2:]}"


_kept = lru_cache(2**16)(guid)
"""For what is referred to again and again."""


def article_guid(article: Article) -> str:
    """The source's GUID."""
    return guid("article", article.uid)


def entry_guid(sort: str, uid: str) -> str:
    """The GUID of a codebook entry: its uid where that is a UUID of another version than ours, else one made
    of it."""
    if not _UUID.fullmatch(uid):
        return _kept(sort, uid)
    return f"{uid[:8]}-{uid[8:12]}-{uid[12:16]}-{uid[16:20]}-{uid[20:]}"


def uid_of(found: str) -> str:
    """The uid that was made a GUID (in small letters); empty for one of which no uid can be told."""
    uid = found.replace("-", "")
    return uid if _UUID.fullmatch(uid) else ""


def actor_code(actor: Actor) -> str:
    """The GUID of the actor's code."""
    return entry_guid("actor code", actor.uid)


def actor_case(actor: Actor) -> str:
    """The GUID of the actor's case."""
    return _kept("actor", actor.uid)


def topic_code(topic: Topic) -> str:
    """The GUID of the topic's code."""
    return entry_guid("topic", topic.uid)


def coder_guid(name: str) -> str:
    """The GUID of the coder, who is a user there."""
    return _kept("coder", name)


def selection(one: AnyAnnotation, part: Part, number: int = 0) -> str:
    """The GUID of a stretch of a part of an annotation, counted from 0."""
    return guid("selection", one.uid, part, str(number))


def date_time(written: str) -> str | None:
    """The time if it is one as XML Schema's dateTime has it."""
    return written if _DATE_TIME.fullmatch(written) else None
