"""Plans of documents for the tests of the import dialog's parts."""

from pathlib import Path

from copydesk.domain.article import ArticleDraft
from copydesk.errors import ReadError, Sentence
from copydesk.readers import ReadArticle
from copydesk.readers.format import TableHead
from copydesk.session.import_values import DocumentPlan, Failure, Warned

IN = Path("/in")


def article(title: str, agency: str | None = None, published: str | None = None) -> ReadArticle:
    """An article as it was read; the agency counts as guessed."""
    draft = ArticleDraft(title=title, text=f"{title}\n\nWords of it.", agency=agency, published=published)
    return ReadArticle(draft, frozenset({"agency"} if agency else ()))


def text(name: str, *titles: str, duplicates: int = 0) -> DocumentPlan:
    """A text file with articles."""
    return DocumentPlan(
        path=IN / name,
        source=name,
        format="Plain text",
        size=100,
        articles=len(titles),
        duplicates=duplicates,
        preview=tuple(map(article, titles)),
    )


def broken(name: str) -> DocumentPlan:
    """A file that cannot be read."""
    error = ReadError("{name} has no text in it. Check that it is the right file.", name=name)
    failure = Failure(IN / name, name, error)
    return DocumentPlan(path=IN / name, source=name, format="PDF", size=9, failed=(failure,))


def doubtful(name: str) -> DocumentPlan:
    """A file that was read with a warning."""
    warned = Warned(IN / name, name, Sentence("{name} was read as Windows-1251.", name=name))
    return DocumentPlan(path=IN / name, source=name, format="HTML", size=9, articles=1, warnings=(warned,))


def table(name: str) -> DocumentPlan:
    """A table of one row."""
    head = TableHead(
        columns=("head", "body", "desk", "n"),
        rows=(("Ferry sails", "The ferry sailed.", "Harbour", "1"),),
        mapping={"head": "title", "body": "text", "desk": "section", "n": ""},
    )
    return DocumentPlan(
        path=IN / name,
        source=name,
        format="CSV",
        size=9,
        articles=1,
        preview=(article("Ferry sails"),),
        table=head,
    )
