"""All that is proposed for one article, by rules: actors' mentions, and quotations with their speakers."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from copydesk.domain.annotation import Kind
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.suggestion import NewActor, Suggestion
from copydesk.domain.wrapping import unwrapped
from copydesk.suggest.actors import as_mentioned, mentions
from copydesk.suggest.cast import Cast
from copydesk.suggest.meaning.terms import day_of
from copydesk.suggest.mishaps import BROKEN, attempted, left_out
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.names.kinds_told import with_kinds
from copydesk.suggest.names.russian_kinds import with_plain_names
from copydesk.suggest.names.surnames import may_be_surname
from copydesk.suggest.quotations import quotations

if TYPE_CHECKING:  # what was learnt is read where there is any
    from copydesk.suggest.learning.model import Model

ENGINE = "rules"
VERSION = "11"
"""Counts up when the rules propose something else for the same text."""

_BY_SURNAME = 0.6
"""How sure it can be at most that a surname alone means who is in the codebook."""

KINDS = frozenset((Kind.MENTION, Kind.QUOTATION))
"""What can be proposed."""


def suggest(
    text: str,
    aliases: Aliases | None = None,
    kinds: Collection[Kind] = KINDS,
    progress: Progress = no_progress,
    *,
    language: str | None = None,
    published: str | None = None,
    learnt: "Model | None" = None,
) -> list[Suggestion]:
    """What the article's text suggests, quotations before mentions, each in text order.

    Takes any text of any length, in time that grows with it. ``aliases`` has the actors who are known; anyone
    else is proposed as somebody new. ``language`` is the article's as a BCP 47 code: aliases of others are no
    names in it; in an unknown one all are. ``published`` is its date in ISO 8601: a title is that of who held
    the office then; without a date, only where one actor alone ever did. ``progress`` is called often, so
    that it can stop the work. ``learnt`` proposes quotations too, as the coder marks them.
    """
    aliases = aliases or Aliases()
    text = unwrapped(text)
    known, day = language or "", day_of(published)
    cast = attempted("who is named", lambda: Cast(text, aliases, progress, language=known, day=day), None)
    every = attempted("what is quoted", lambda: quotations(text, progress, language=known), [])
    engine, version = ENGINE, VERSION
    if learnt is not None:
        engine, version = learnt.engine, f"{VERSION}.{learnt.version}"
        every = attempted("what was learnt", partial(learnt.quotations, text, every, progress), every)
    said = [_attributed(cast, each, engine, version) for each in every]
    named = attempted("mentions", partial(mentions, cast, ENGINE, VERSION), []) if cast is not None else []
    found = as_mentioned(text, said, named) if Kind.QUOTATION in kinds else []
    if Kind.MENTION in kinds:
        found += named
    found = [_known(each, aliases) for each in found] if aliases.actors else found
    if cast is None:
        return found
    found = attempted("kinds of actors", partial(with_kinds, text, cast.names, named, found), found)
    return attempted("plain names", partial(with_plain_names, cast.names, found), found)


def _attributed(cast: Cast | None, quotation: Suggestion, engine: str, version: str) -> Suggestion:
    """The quotation with its actor, as far as the cast of the article tells."""
    try:
        if cast is not None:
            return cast.attributed(quotation, engine, version)
    except BROKEN:
        left_out("a speaker")
    return replace(quotation, engine=engine, version=version)


def _known(one: Suggestion, aliases: Aliases) -> Suggestion:
    """With the one person of the codebook who has the surname that the article knows somebody by.

    Of whom offices are known these tell, by title and date, whether it is them.
    """
    whom = one.actor
    if not isinstance(whom, NewActor) or not may_be_surname(whom):
        return one
    row = aliases.surnamed(whom.name)
    if row is None or aliases.actors[row].roles:
        return one
    return replace(one, actor=row, score=min(one.score, _BY_SURNAME))
