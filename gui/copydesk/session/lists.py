"""Use cases on saved lists of articles: make them, draw them as samples, add to them and take away."""

from collections.abc import Iterable, Sequence

from copydesk.domain.article_list import (
    CHANGED,
    RANDOM,
    ArticleList,
    Share,
    Stratum,
    draw,
    free_name,
    plan,
)
from copydesk.errors import UserError
from copydesk.project import lists
from copydesk.session.core import Core, clean, required, shortened


class Lists:
    """The saved lists of the open project."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def all(self) -> list[ArticleList]:
        """Every list, by name."""
        return lists.all_lists(self._core.project)

    def get(self, list_id: int) -> ArticleList | None:
        """One list; None where it is gone."""
        return lists.get(self._core.project, list_id)

    def articles(self, list_id: int) -> list[int]:
        """The ids of the articles on a list, in its order."""
        return lists.articles(self._core.project, list_id)

    def create(self, name: str, article_ids: Iterable[int] = (), *, made: str = "") -> int:
        """Make a list of these articles; ``made`` says how they were chosen."""
        name = self._free(name)
        return self._create(f"Make list: {shortened(name)}", name, article_ids, made)

    def rename(self, list_id: int, name: str) -> None:
        """Give a list another name."""
        wished = clean(name)
        if wished == self._existing(list_id).name:
            return
        wished = self._free(name)
        with self._core.change(f"Rename list: {shortened(wished)}"):
            lists.rename(self._core.project, list_id, wished)

    def delete(self, list_id: int) -> None:
        """Remove a list; its articles stay where they are."""
        with self._core.change(f"Delete list: {shortened(self._existing(list_id).name)}"):
            lists.delete(self._core.project, list_id)

    def add(self, list_id: int, article_ids: Iterable[int]) -> int:
        """Put articles on a list; says how many were not on it before. What is gone is passed over."""
        there, wanted = set(self.articles(list_id)), dict.fromkeys(article_ids)
        known = {found.id for found in lists.candidates(self._core.project, None, wanted)}
        new = [article_id for article_id in wanted if article_id in known and article_id not in there]
        if new:
            with self._core.change(self._label("Add {} to", new, list_id)):
                lists.add(self._core.project, list_id, new)
                self._tell_changed(list_id)
        return len(new)

    def remove(self, list_id: int, article_ids: Iterable[int]) -> int:
        """Take articles off a list; says how many were on it."""
        there = set(self.articles(list_id))
        gone = [article_id for article_id in article_ids if article_id in there]
        if gone:
            with self._core.change(self._label("Remove {} from", gone, list_id)):
                lists.remove(self._core.project, list_id, gone)
                self._tell_changed(list_id)
        return len(gone)

    # -- samples ------------------------------------------------------------------------------------

    def plan(
        self, wanted: int, *, ids: Iterable[int] | None = None, by: Stratum | None = None
    ) -> tuple[Share, ...]:
        """How many articles :meth:`sample` would draw from each part.

        :raises UserError: fewer than one are wanted, or more than there are.
        """
        among = lists.candidates(self._core.project, by, ids)
        _check(len(among), wanted)
        return plan(among, wanted)

    def sample(
        self,
        wanted: int,
        *,
        seed: int,
        name: str = "",
        ids: Iterable[int] | None = None,
        by: Stratum | None = None,
        among: str = "",
    ) -> int:
        """Draw articles at random and keep them as a list; gives its id.

        ``ids`` are the articles to draw from, all where it is left out, and ``among`` says in words which
        they are. With ``by`` each part gets its share in proportion. The same articles and seed give the
        same sample (see :func:`copydesk.domain.article_list.draw`).
        """
        articles = lists.candidates(self._core.project, by, ids)
        _check(len(articles), wanted)
        name = self._free(name) if name else self.free_name(f"Sample of {wanted}")
        shares = plan(articles, wanted)
        made = _told(shares, by, seed, clean(among))
        return self._create(f"Draw sample: {shortened(name)}", name, draw(articles, shares, seed), made)

    def free_name(self, wished: str) -> str:
        """The name, or with a number after it where there is a list of that name."""
        return free_name(wished, {found.name for found in self.all()})

    # -- shared -------------------------------------------------------------------------------------

    def _create(self, label: str, name: str, article_ids: Iterable[int], made: str) -> int:
        with self._core.change(label):
            made_id = lists.create(self._core.project, name, made)
            lists.add(self._core.project, made_id, article_ids)
        return made_id

    def _free(self, name: str) -> str:
        name = required(name, "list")
        if lists.named(self._core.project, name) is not None:
            raise UserError("There is a list {name} already. Choose another name.", name=name)
        return name

    def _existing(self, list_id: int) -> ArticleList:
        found = self.get(list_id)
        if found is None:
            raise UserError("That list is not in the project any more.")
        return found

    def _tell_changed(self, list_id: int) -> None:
        """Nobody shall take for a random sample what is none any more."""
        found = self._existing(list_id)
        if found.drawn and not found.made.endswith(CHANGED):
            lists.tell_made(self._core.project, list_id, found.made + CHANGED)

    def _label(self, what: str, ids: Sequence[int], list_id: int) -> str:
        count = "1 article" if len(ids) == 1 else f"{len(ids)} articles"
        return f"{what.format(count)} {shortened(self._existing(list_id).name)}"


def _check(there: int, wanted: int) -> None:
    if wanted < 1:
        raise UserError("A sample has at least one article. Ask for more than none.")
    if wanted > there:
        raise UserError(
            "The sample cannot be larger than the number of articles to draw from, {count}. Ask for no more.",
            count=there,
        )


def _told(shares: Sequence[Share], by: Stratum | None, seed: int, among: str) -> str:
    drawn, of = sum(share.drawn for share in shares), sum(share.of for share in shares)
    said = f"{RANDOM}{drawn:,} of {of:,}, seed {seed}"
    if by is not None:
        said += f"; by {by}: " + ", ".join(f"{share.name or 'none'} {share.drawn}" for share in shares)
    return f"{said}; among {among}" if among else said
