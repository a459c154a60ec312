"""What the options of an export leave of a project, made while its records stream."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk import __version__
from copydesk.domain.annotation import Kind, Quotation
from copydesk.domain.article import ArticleRow
from copydesk.domain.article_filter import ArticleFilter, searched
from copydesk.domain.dataset import AnyAnnotation, Dataset, Loss, LossCount, Record
from copydesk.domain.exporting import Chosen, ExportOptions, parted, pseudonyms
from copydesk.domain.revision import Revision
from copydesk.errors import UserError
from copydesk.project import (
    article_rows,
    attributes,
    coders,
    lists,
    records,
    reviews,
    revisions,
    versions,
)
from copydesk.project.version import SCHEMA_VERSION
from copydesk.session.core import Core

if TYPE_CHECKING:  # formats are imported where they are used: the window is there sooner
    from copydesk.exchange import FormatInfo, Part

_LONGEST_TITLE = 60


class Exporting:
    """One export: which articles it has, and its records as the options want them.

    Belongs within a snapshot of the project.
    """

    def __init__(self, core: Core, options: ExportOptions, info: "FormatInfo") -> None:
        self._core = core
        self._project = core.project
        self._options = options
        self._info = info
        self._coders = coders.all_coders(self._project)
        self._names: Mapping[str, str] = pseudonyms(self._coders) if options.anonymised else {}
        self._check_coders()
        self._chosen = self._choose()

    def parts(self, out: Path) -> "Iterator[Part]":
        """The files or folders that are wanted, one unless the options divide them.

        :raises UserError: nothing is chosen, or a part would have nothing in it.
        """
        from copydesk.exchange import part_place

        split = self._options.split
        if split is None:
            yield self._part(out, [one.id for one in self._chosen])
            return
        for name, ids in parted(self._chosen, split).items():
            if not ids:
                raise UserError(
                    "The part {part} would have no articles in it. Choose more articles or other shares.",
                    part=name,
                )
            yield self._part(part_place(out, self._info, name), ids, name)

    def first(self, number: int) -> Dataset:
        """Only the first articles of those chosen, to show what an export looks like."""
        return self._dataset([one.id for one in self._chosen[:number]], LossCount())

    # -- which articles -----------------------------------------------------------------------------

    def _choose(self) -> list[Chosen]:
        known = lists.candidates(self._project, None, self._ids())
        known.sort()
        if not known and self._options.narrow:
            raise UserError("No article is among those chosen for the export. Choose more of them.")
        groups = versions.groups_of(self._project, (one.id for one in known)) if self._options.split else {}
        uids = {one.id: one.uid for one in known}
        key = {
            member: min(uids[each] for each in members if each in uids)
            for members in groups.values()
            for member in members
            if member in uids
        }
        return [Chosen(one.id, one.uid, key.get(one.id, one.uid)) for one in known]

    def _ids(self) -> Iterable[int] | None:
        wanted = self._options.wanted
        if not wanted:
            return self._options.articles
        rows = article_rows.rows(self._project, self._options.articles)
        members = () if wanted.list_id is None else (set(lists.articles(self._project, wanted.list_id)),)
        return [row.id for row in _fitting(rows, wanted, members)]

    def _check_coders(self) -> None:
        known = {name for _, name in self._coders}
        for name in sorted(self._options.coders - known):
            raise UserError("No coder of this project is called {name}. Check the name.", name=name)

    # -- their records ------------------------------------------------------------------------------

    def _part(self, out: Path, ids: Sequence[int], name: str = "") -> "Part":
        from copydesk.exchange import Part

        lost = LossCount()
        dataset = self._dataset(ids, lost)
        about = self._about(dataset, name) if self._options.manifest else None
        return Part(out, dataset, lambda: (*lost.losses(), *self._kept_for_review(ids)), about)

    def _dataset(self, ids: Sequence[int], lost: LossCount) -> Dataset:
        wanted = frozenset(ids)
        uids = frozenset(one.uid for one in self._chosen if one.id in wanted)
        return Dataset(
            title=self._project.title,
            actors=self._core.actors,
            topics=self._core.topics,
            attributes=tuple(attributes.definitions(self._project)),
            records=self._records(ids, uids, lost),
            total=len(ids),
            texts=self._options.texts,
            revisions=self._revisions(),
        )

    def _revisions(self) -> dict[int, Revision]:
        names, every = self._names, revisions.by_number(self._project)
        if not names:
            return every
        return {number: replace(one, coder=names[one.coder]) for number, one in every.items()}

    def _records(self, ids: Sequence[int], uids: frozenset[str], lost: LossCount) -> Iterator[Record]:
        whole = not self._options.narrow and self._options.split is None
        for record in records.records(self._project, None if whole else ids):
            yield self._as_wanted(record, uids, lost)

    def _as_wanted(self, record: Record, uids: frozenset[str], lost: LossCount) -> Record:
        linked = tuple(uid for uid in record.versions if uid in uids)
        title = _shortened(record.article.title)
        if len(linked) < len(record.versions):
            missing = len(record.versions) - len(linked)
            lost.add("links to versions of an article that are left out", title, missing)
        if linked and not self._info.holds_versions:
            lost.add("links between versions of an article", title)
        return replace(record, annotations=tuple(self._annotations(record, lost)), versions=linked)

    def _annotations(self, record: Record, lost: LossCount) -> Iterator[AnyAnnotation]:
        options = self._options
        if not options.coders and len(options.kinds) == len(Kind) and not self._names:
            yield from record.annotations
            return
        wanted = [
            one
            for one in record.annotations
            if one.kind in options.kinds and (not options.coders or one.coder in options.coders)
        ]
        ids = {one.id for one in wanted}
        for one in wanted:
            if isinstance(one, Quotation) and one.within is not None and one.within not in ids:
                words = _shortened(" … ".join(span.of(record.article.text) for span in one.content))
                example = f"{_shortened(record.article.title)}: “{words}”"
                lost.add("quotations whose outer quotation is left out", example)
                one = replace(one, within=None)  # noqa: PLW2901 - the same quotation, with less
            yield replace(one, coder=self._names[one.coder]) if self._names else one

    def _kept_for_review(self, ids: Sequence[int]) -> Iterator[Loss]:
        wanted = ids if self._options.narrow or self._options.split else None
        lost = reviews.count_lost(self._project, wanted)
        if lost:
            yield Loss("annotations without words, which are kept for review", lost)

    # -- what the manifest says ---------------------------------------------------------------------

    def _about(self, dataset: Dataset, part: str) -> dict[str, object]:
        from copydesk.exchange import codebook_hash

        return {
            "program": {"name": "copydesk", "version": __version__, "schema": SCHEMA_VERSION},
            "project": {"id": self._project.uid, "title": self._project.title},
            "format": self._info.name,
            "offset_unit": self._info.offset_unit,
            "codebook": {
                "actors": len(dataset.actors),
                "topics": len(dataset.topics),
                "sha256": codebook_hash(dataset),
            },
            "options": self._told(),
            "part": part,
        }

    def _told(self) -> dict[str, object]:
        options, split = self._options, self._options.split
        return {
            "articles": None if options.articles is None else len(options.articles),
            "wanted": self._told_filter(options.wanted),
            "coders": sorted(self._names.get(name, name) for name in options.coders),
            "kinds": [kind for kind in Kind if kind in options.kinds],
            "texts": options.texts,
            "anonymised": options.anonymised,
            "split": None if split is None else {"shares": list(split.shares), "seed": split.seed},
        }

    def _told_filter(self, wanted: ArticleFilter) -> dict[str, object]:
        found = None if wanted.list_id is None else lists.get(self._project, wanted.list_id)
        told: dict[str, object] = {
            "words": wanted.words,
            "from": wanted.published_from,
            "to": wanted.published_to,
            "status": sorted(wanted.statuses),
            "agency": sorted(wanted.agencies),
            "coded_by": sorted(self._names.get(name, name) for name in wanted.coders),
            "unattributed": wanted.unattributed,
            "suggested": wanted.suggested,
            "list": None if found is None else {"id": found.uid, "name": found.name, "made": found.made},
        }
        return {name: value for name, value in told.items() if value}


def _fitting(
    rows: Iterable[ArticleRow], wanted: ArticleFilter, members: tuple[set[int], ...]
) -> Iterator[ArticleRow]:
    words, tests = wanted.words.casefold().split(), wanted.tests(*members)
    for row in rows:
        if all(test(row) for test in tests) and (not words or all(word in searched(row) for word in words)):
            yield row


def _shortened(text: str) -> str:
    line = " ".join(text[: 4 * _LONGEST_TITLE].split())
    return line if len(line) <= _LONGEST_TITLE else line[: _LONGEST_TITLE - 1] + "…"
