"""What ``copydesk export`` can be told: which articles and annotations, in how many parts, and how."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.domain.article_filter import ArticleFilter
    from copydesk.domain.exporting import ExportOptions, Split
    from copydesk.session import Session

_STATUSES = ("new", "in progress", "done")
_KINDS = {"mentions": "mention", "passages": "passage", "quotations": "quotation"}
_SPLIT = re.compile(r"(\d{1,6})/(\d{1,6})/(\d{1,6})")

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--status", "statuses", type=click.Choice(_STATUSES), multiple=True, help="Such articles."),
    click.option("--list", "list_name", metavar="NAME", default="", help="The articles of a saved list."),
    click.option("--from", "first", metavar="DATE", default="", help="Articles published from then on."),
    click.option("--to", "last", metavar="DATE", default="", help="Articles published up to then."),
    click.option("--coder", "coders", metavar="NAME", multiple=True, help="Their annotations only."),
    click.option(
        "--kinds", metavar="KINDS", default="", help="mentions, passages or quotations; commas between them."
    ),
    click.option("--without-texts", is_flag=True, help="Offsets, hashes and quotes only."),
    click.option("--anonymise", is_flag=True, help="Coders become coder 1 and so on; names in notes stay."),
    click.option("--split", metavar="80/10/10", default="", help="Train, dev and test, by article."),
    click.option("--seed", type=int, default=0, help="Divide in another way; 0 if none is given."),
    click.option(
        "--manifest/--no-manifest", default=True, help="Describe the export in NAME.manifest.json, or do not."
    ),
)


def export_options(command: _Command) -> _Command:
    """Add the options to a command, which passes them on to :class:`ExportWish`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """The options as they were typed."""

    statuses: tuple[str, ...]
    list_name: str
    first: str
    last: str
    coders: tuple[str, ...]
    kinds: str
    without_texts: bool
    anonymise: bool
    split: str
    seed: int
    manifest: bool

    def options(self, session: "Session") -> "ExportOptions":
        """What they come to in a project; UserError for a list that it does not have."""
        from copydesk.domain.annotation import Kind
        from copydesk.domain.exporting import ExportOptions

        return ExportOptions(
            wanted=self._wanted(session),
            coders=frozenset(self.coders),
            kinds=frozenset(map(Kind, _kinds(self.kinds))),
            texts=not self.without_texts,
            anonymised=self.anonymise,
            split=_split(self.split, self.seed) if self.split else None,
            manifest=self.manifest,
        )

    def _wanted(self, session: "Session") -> "ArticleFilter":
        from copydesk.domain.article import Status
        from copydesk.domain.article_filter import ArticleFilter

        return ArticleFilter(
            statuses=frozenset(map(Status, self.statuses)),
            list_id=_list(session, self.list_name) if self.list_name else None,
            published_from=_date(self.first, "--from"),
            published_to=_date(self.last, "--to"),
        )


def _kinds(typed: str) -> list[str]:
    names = [name.strip().lower() for name in typed.split(",") if name.strip()] or list(_KINDS)
    for name in names:
        if name not in _KINDS and name not in _KINDS.values():
            raise click.BadParameter(f"{name!r} is none of {', '.join(_KINDS)}.", param_hint="--kinds")
    return [_KINDS.get(name, name) for name in names]


def _split(typed: str, seed: int) -> "Split":
    from copydesk.domain.exporting import Split

    found = _SPLIT.fullmatch(typed.strip())
    shares = tuple(map(int, found.groups())) if found else ()
    if len(shares) != 3 or sum(share > 0 for share in shares) < 2:
        raise click.BadParameter(
            f"{typed!r} is not three whole numbers such as 80/10/10, two of them at least above 0.",
            param_hint="--split",
        )
    return Split(shares, seed)


def _date(typed: str, option: str) -> str:
    from copydesk.domain.article_filter import read_date

    date = read_date(typed) if typed else ""
    if date is None:
        raise click.BadParameter(
            f"{typed!r} is not a date such as 2031-04-14, 2031-04 or 2031.", param_hint=option
        )
    return date


def _list(session: "Session", name: str) -> int:
    known = {each.name: each.id for each in session.lists.all()}
    if name not in known:
        raise UserError("There is no list {name}. See: copydesk lists", name=name)
    return known[name]
