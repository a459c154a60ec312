"""Commands that find words in all articles, and tag every occurrence of an actor."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copydesk.commands.output import counted, print_json, progress
from copydesk.commands.projects import AS_JSON, PROJECT, opened
from copydesk.domain.concordance import Hit
from copydesk.domain.dataset import EntryKind
from copydesk.domain.progress import Progress
from copydesk.errors import UserError

if TYPE_CHECKING:
    from copydesk.session import Session

_LEFT, _RIGHT = 40, 40
"""Code points of context that a line shows on each side."""


@click.command()
@PROJECT
@click.argument("query")
@click.option("--regex", "regular", is_flag=True, help="QUERY is a regular expression.")
@click.option("--case", is_flag=True, help="With --regex: upper and lower case differ.")
@click.option("--whole-word", is_flag=True, help="With --regex: only whole words.")
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="Stop after so many places.")
@AS_JSON
def find(
    project: Path,
    query: str,
    *,
    regular: bool,
    case: bool,
    whole_word: bool,
    limit: int | None,
    as_json: bool,
) -> None:
    """Show each place where QUERY holds, with the words around it.

    QUERY is words, "phrases" and prefix*, joined by AND, OR and NOT, or NEAR(two words, 5).
    """
    if (case or whole_word) and not regular:
        raise click.UsageError("--case and --whole-word need --regex: the index of words knows no case.")
    with opened(project, writable=False) as session, progress("Searching") as watch:
        batches = session.finding.search(
            query, regular=regular, case=case, whole_word=whole_word, progress=watch
        )
        found = islice((hit for batch in batches for hit in batch), limit)
        if as_json:
            uids = _uids(session)
            print_json({"hits": [_told(hit, uids) for hit in found]})
            return
        for hit in found:
            click.echo(_line(hit))


@click.command("tag-all")
@PROJECT
@click.option("--actor", metavar="NAME", required=True, help="Whose mentions they become; new if not known.")
@click.option(
    "--text", "texts", metavar="WORDS", multiple=True, help="Tag these words, not the actor's names."
)
@click.option("--ignore-case", is_flag=True, help="Upper and lower case are alike even for names.")
@click.option("--dry-run", is_flag=True, help="Show the places and tag none.")
@AS_JSON
def tag_all(
    project: Path, actor: str, texts: tuple[str, ...], *, ignore_case: bool, dry_run: bool, as_json: bool
) -> None:
    """Tag every whole-word occurrence of an actor's names, in all articles, as one change.

    Upper and lower case differ where one of the names has a capital letter. What is tagged with the actor
    already is left as it is.
    """
    with opened(project, writable=not dry_run) as session, progress("Searching") as watch:
        hits = list(_untagged(session, actor, texts, watch, ignore_case=ignore_case))
        uids = _uids(session) if as_json else {}
        if not dry_run:
            session.bulk.tag([(hit.article, hit.span) for hit in hits], (EntryKind.ACTOR, actor))
    if as_json:
        tagged = 0 if dry_run else len(hits)
        print_json({"actor": actor, "tagged": tagged, "hits": [_told(hit, uids) for hit in hits]})
        return
    if dry_run:
        for hit in hits:
            click.echo(_line(hit))
    articles = counted(len({hit.article for hit in hits}), "article")
    click.echo(f"{counted(len(hits), 'place')} in {articles} {'found' if dry_run else 'tagged'}", err=dry_run)


def _untagged(
    session: "Session", actor: str, texts: tuple[str, ...], watch: Progress, *, ignore_case: bool
) -> Iterator[Hit]:
    from copydesk.domain.pattern import TextQuery
    from copydesk.session.codebook import Entry

    if not actor.strip() or not all(text.strip() for text in texts):
        raise UserError("Name the actor, and the words if --text is given.")
    if not all(map(_has_words, texts or (actor,))):
        raise UserError("Every full stop or dash would be tagged. Give words with a letter or digit in them.")
    known = session.codebook.find_actor(actor)
    entry = None if known is None else Entry(EntryKind.ACTOR, known)
    names = texts or (session.finding.names_of(entry) if entry else (actor,))
    # As in the window: whoever looks for IT does not mean every "it".
    case = not ignore_case and any(letter.isupper() for name in names for letter in name)
    queries = [TextQuery(words=name, case=case, whole_word=True) for name in filter(_has_words, names)]
    for batch in session.finding.occurrences(queries, tagged_as=entry, progress=watch):
        # Without an entry nothing is tagged with it, whatever else is at that place.
        yield from (hit for hit in batch if entry is None or not hit.tagged)


def _has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _uids(session: "Session") -> dict[int, str]:
    """The articles' identities, those that exports carry, by row."""
    return {row.id: row.uid for row in session.articles.rows()}


def _told(hit: Hit, uids: dict[int, str]) -> dict[str, Any]:
    return {
        "article": uids[hit.article],
        "title": hit.title,
        "start": hit.span.start,
        "end": hit.span.end,
        "left": hit.left,
        "text": hit.text,
        "right": hit.right,
    }


def _line(hit: Hit) -> str:
    return f"{hit.left[-_LEFT:]:>{_LEFT}}[{hit.text}]{hit.right[:_RIGHT]:<{_RIGHT}}  {hit.title}".rstrip()
