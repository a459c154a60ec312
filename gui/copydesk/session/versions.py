"""Use cases on texts that are nearly the same: find them, link them as versions, keep the earliest."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from copydesk.domain.article import moment
from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.project import articles, signatures, versions
from copydesk.session.core import Core
from copydesk.session.import_values import KeptEarliest, Near, NearGroup

if TYPE_CHECKING:  # the comparison is imported where it is made: the window is there sooner
    from copydesk.analysis.similarity import Signature

_AT_ONCE = 250
"""Texts between two notices of progress."""


class Versions:
    """Near duplicates in the open project. Finding them is work for a thread: use a fork of the session."""

    def __init__(self, core: Core) -> None:
        self._core = core

    # -- finding ------------------------------------------------------------------------------------

    def near_groups(
        self, progress: Progress = no_progress, article_ids: Iterable[int] | None = None
    ) -> list[NearGroup]:
        """Articles whose texts are nearly the same, in groups, the earliest first in each.

        With ``article_ids`` only the groups that one of these is in. ``progress`` counts texts, first the
        new ones that are read, then those that are compared.
        """
        found = self._groups(progress)
        if article_ids is not None:
            wanted = frozenset(article_ids)
            found = [each for each in found if not wanted.isdisjoint(each[0])]
        dates = versions.published(self._core.project, {one for ids, _ in found for one in ids})
        linked = versions.groups_of(self._core.project, dates)
        group_of = {member: uid for uid, members in linked.items() for member in members}
        groups = [
            NearGroup(
                tuple(sorted(ids, key=lambda one: (moment(dates.get(one)), one))),
                like,
                linked=ids[0] in group_of and len({group_of.get(one) for one in ids}) == 1,
            )
            for ids, like in found
        ]
        return sorted(groups, key=lambda group: (moment(dates.get(group.articles[0])), group.articles))

    def _groups(self, progress: Progress) -> list[tuple[tuple[int, ...], float]]:
        from copydesk.analysis.similarity import ALIKE, Groups, candidates, likeness, shingles

        known = self._signatures(progress)
        owners: defaultdict[int, list[int]] = defaultdict(list)
        for article_id, text_id in signatures.articles(self._core.project):
            owners[text_id].append(article_id)
        groups = Groups()
        for same in owners.values():
            for other in same[1:]:
                groups.join(same[0], other, 1.0)
        pairs = candidates(known)
        for start in range(0, len(pairs), _AT_ONCE):
            progress(start, len(pairs))
            part = pairs[start : start + _AT_ONCE]
            texts = signatures.contents(self._core.project, {text for pair in part for text in pair})
            words = {text: shingles(content) for text, content in texts.items()}
            for one, other in part:
                first, second = owners[one][0], owners[other][0]
                if not groups.together(first, second):
                    like = likeness(words[one], words[other])
                    if like >= ALIKE:
                        groups.join(first, second, like)
        progress(len(pairs), len(pairs))
        return groups.all()

    def _signatures(self, progress: Progress) -> "dict[int, Signature]":
        """Of every text that an article has; those that are missing are made, and kept."""
        from copydesk.analysis.similarity import Signature, method
        from copydesk.analysis.similarity import signatures as made

        project, by = self._core.project, method()
        missing = signatures.missing(project, by)
        known = {text: Signature(count, digest) for text, count, digest in signatures.known(project, by)}
        for start in range(0, len(missing), _AT_ONCE):
            progress(start, len(missing))
            texts = signatures.contents(project, missing[start : start + _AT_ONCE])
            new = dict(zip(texts, made(list(texts.values())), strict=True))
            signatures.store(project, by, [(text, each.shingles, each.digest) for text, each in new.items()])
            known |= new
        return known

    # -- what is done about them --------------------------------------------------------------------

    def of(self, article_id: int) -> tuple[int, ...]:
        """The other versions of an article, in the order they were published."""
        return self._in_time(versions.others(self._core.project, article_id))

    def link(self, article_ids: Iterable[int]) -> None:
        """Make the articles, with what they are linked to already, versions of one another."""
        ids = tuple(dict.fromkeys(article_ids))
        if len(ids) < 2:
            raise UserError("Select at least two articles to link them as versions.")
        self.link_groups([ids])

    def link_groups(self, groups: Iterable[Sequence[int]]) -> None:
        """Link each group of articles, all in one change; articles that are gone are passed over."""
        wanted = [list(group) for group in groups]
        count = sum(map(len, wanted))
        with self._core.change(f"Link {count} articles as versions"):
            self._join(wanted)

    def _join(self, groups: Iterable[Sequence[int]]) -> None:
        for group in groups:
            there = versions.published(self._core.project, group)
            if len(there) > 1:
                versions.join(self._core.project, there)

    def unlink(self, article_ids: Iterable[int]) -> None:
        """Take the articles out of their groups of versions."""
        ids = tuple(article_ids)
        label = "Unlink 1 article" if len(ids) == 1 else f"Unlink {len(ids)} articles"
        with self._core.change(label, ids[0] if len(ids) == 1 else None):
            versions.leave(self._core.project, ids)

    def keep_earliest(self, groups: Iterable[Sequence[int]]) -> KeptEarliest:
        """Delete all but the first of each group (ids, as :class:`NearGroup` has them), in one change.

        Articles that somebody has worked on stay, and are told.
        """
        result = self._sorted_out(self._later(groups))
        count = "1 later version" if len(result.deleted) == 1 else f"{len(result.deleted)} later versions"
        with self._core.change(f"Delete {count}"):
            articles.delete(self._core.project, result.deleted)
        return result

    def settle_groups(self, link: Iterable[Sequence[int]], earliest: Iterable[Sequence[int]]) -> KeptEarliest:
        """Link some groups and keep the earliest of others, all in one change."""
        result = self._sorted_out(self._later(earliest))
        with self._core.change("Settle near duplicates"):
            self._join(link)
            articles.delete(self._core.project, result.deleted)
        return result

    def settle(
        self, article_ids: Iterable[int], near: Near, progress: Progress = no_progress
    ) -> tuple[tuple[NearGroup, ...], KeptEarliest]:
        """What an import does about near duplicates of the articles it has brought in, and what it found.

        It opens no change: inside an open one it belongs to that. Of what was there before nothing is
        deleted.
        """
        new = frozenset(article_ids)
        if near is Near.IGNORE or not new:
            return (), KeptEarliest()
        groups = tuple(self.near_groups(progress, new))
        if near is Near.LINK:
            for group in groups:
                versions.join(self._core.project, group.articles)
            groups = tuple(replace(group, linked=True) for group in groups)
        if near is not Near.EARLIEST:
            return groups, KeptEarliest()
        result = self._sorted_out(self._later(group.articles for group in groups) & new)
        articles.delete(self._core.project, result.deleted)
        return groups, result

    def _later(self, groups: Iterable[Sequence[int]]) -> set[int]:
        """All articles of the groups but the first that is there still."""
        later: set[int] = set()
        for group in groups:
            there = versions.published(self._core.project, group)
            later.update([article_id for article_id in group if article_id in there][1:])
        return later

    def _sorted_out(self, later: set[int]) -> KeptEarliest:
        kept = versions.worked_on(self._core.project, later)
        return KeptEarliest(self._in_time(later - kept), self._in_time(kept))

    def _in_time(self, article_ids: Iterable[int]) -> tuple[int, ...]:
        dates = versions.published(self._core.project, article_ids)
        return tuple(sorted(dates, key=lambda one: (moment(dates[one]), one)))
