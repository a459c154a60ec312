"""REFI-QDA projects (``.qdpx``) as MAXQDA, ATLAS.ti, NVivo, QualCoder and others write them, and ours.

REFI-QDA 1.5 (https://www.qdasoftware.org, schema Project.xsd). The file is walked once for what texts have in
common (:mod:`copydesk.exchange.refi_book`) and again for each pass over the texts, so that its size does not
matter. What Copydesk wrote and nobody changed comes as it was (:mod:`copydesk.exchange.refi_lines`).
"""

from collections.abc import Iterator, Sequence

from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.dataset import Loss, LossCount
from copydesk.domain.found import AnyFound, FoundArticle, FoundDataset, Scalar, Source, Unit
from copydesk.errors import UserError
from copydesk.exchange.own_values import one_of
from copydesk.exchange.peer_tables import in_utc
from copydesk.exchange.refi_archive import ProjectFiles, Texts, project_files
from copydesk.exchange.refi_book import SELECTION, TEXT, Book, has_words, read_book
from copydesk.exchange.refi_lines import own_lines
from copydesk.exchange.refi_marks import Marks
from copydesk.exchange.refi_own import OwnAnnotations
from copydesk.exchange.refi_positions import MeantText, meant_text
from copydesk.exchange.refi_selections import Selection, selection_of
from copydesk.exchange.refi_values import own_and_others, values_of
from copydesk.exchange.refi_xml import Head, Node, head, name_of, text_of, walk
from copydesk.exchange.source_texts import decoded_text
from copydesk.exchange.text_lines import shown

_CASE = "case"


def find_project(source: Source) -> FoundDataset:
    """What is coded in a project's texts.

    :raises UserError: the file is no project, or is damaged.
    """
    files, name = project_files(source.path), shown(source.path.name)
    found = head(files.opened, name)
    if found.kind.lower() != "project":
        raise UserError("{name} is a codebook of REFI-QDA. Read it as qdc.", name=name)
    ours = own_lines(files) if found.is_ours else None
    if ours is not None:
        return FoundDataset(
            title=found.name,
            articles=ours.articles,
            actors=ours.last.actors,
            topics=ours.last.topics,
            definitions=ours.first.definitions,
            total=ours.total,
        )
    losses = LossCount()
    book = read_book(files, name, losses)
    own = OwnAnnotations(book) if found.is_ours else None
    return FoundDataset(
        title=found.name.strip() or shown(source.path.stem),
        articles=_Texts(files, name, found, book, own).articles,
        labels=() if own else book.codes.infos,
        actors=tuple(own.actors.values()) if own else (),
        topics=tuple(own.topics.values()) if own else (),
        definitions=book.variables.definitions(),
        losses=losses.losses(),
        total=book.total,
    )


class _Texts:
    """Walks the texts of a project."""

    def __init__(
        self, files: ProjectFiles, name: str, found: Head, book: Book, own: OwnAnnotations | None
    ) -> None:
        self._files, self._name, self._head = files, name, found
        self._book, self._own = book, own

    def articles(self) -> Iterator[FoundArticle]:
        """The texts in the order of the file, each with what is marked in it."""
        selections: list[Selection] = []
        number = 0
        with self._files.texts() as texts:
            for node in walk(self._files.opened, self._name, (TEXT, SELECTION)):
                if name_of(node) == SELECTION:
                    parent = node.getparent()
                    if parent is not None and name_of(parent) == TEXT:
                        selections.append(selection_of(node))
                    continue
                if has_words(node, texts):
                    number += 1
                    yield self._article(node, selections, texts, number)
                selections = []

    def _article(self, node: Node, selections: list[Selection], texts: Texts, number: int) -> FoundArticle:
        whole, losses = selection_of(node), LossCount()
        key, title = whole.key or str(number), whole.name.strip()
        try:
            raw = _words(node, texts)
        except UserError as error:
            loss = Loss("texts that cannot be read", 1, (f"{title}: {error}",))
            return FoundArticle(key=key, title=title, text="", losses=(loss,))
        text = meant_text(raw, [one.stretch for one in selections if one.stretch is not None])
        annotations = self._annotations(selections, whole, text, losses)
        values = self._book.variables.read(values_of(node))
        own, attributes = own_and_others(AttributeTarget.ARTICLE, values)
        uid = own.get("uid", "")
        return FoundArticle(
            key=key,
            uid=uid,
            title="" if title == uid else title,
            text=text.text,
            published=own.get("published"),
            agency=own.get("agency"),
            place=own.get("place"),
            byline=own.get("byline"),
            language=own.get("language"),
            url=own.get("url"),
            section=own.get("section"),
            source=own.get("source", "") if own else title,
            attributes={**self._of_cases(whole), **attributes},
            unit=Unit.CODE_POINTS,
            units=(Unit.UTF16,),
            status=one_of(Status, own.get("status"), Status.NEW),
            note=self._note(whole),
            created=in_utc(whole.created or whole.updated, local=True),
            annotations=annotations,
            losses=losses.losses(),
        )

    def _annotations(
        self, selections: Sequence[Selection], whole: Selection, text: MeantText, losses: LossCount
    ) -> tuple[AnyFound, ...]:
        if self._own is not None:
            return tuple(self._own.annotations(selections, whole, losses))
        marks = Marks(self._book, self._head.origin, text, whole.name.strip(), losses)
        for one in selections:
            marks.take(one)
        marks.take_whole(whole)
        return marks.made()

    def _of_cases(self, whole: Selection) -> dict[str, Scalar]:
        """The cases that the text belongs to; of one alone all that is known of it."""
        found = [self._book.cases.get(key) for key in self._book.refers.get(whole.key, ())]
        cases = [case for case in found if case is not None]
        if not cases:
            return {}
        told = dict(cases[0].attributes) if len(cases) == 1 else {}
        return {**told, _CASE: "; ".join(case.name for case in cases)}

    def _note(self, whole: Selection) -> str:
        """What is said of the text as a whole: notes with places of their own are annotations."""
        keys = (*whole.notes, *self._book.noted.get(whole.key, ()))
        notes = [note for note in map(self._book.notes.get, keys) if note and not note.places]
        said = (whole.description, *(note.said for note in notes))
        return "\n".join(dict.fromkeys(part for part in said if part))


def _words(node: Node, texts: Texts) -> str:
    inside = text_of(node, "PlainTextContent")
    return inside or decoded_text(texts.read(node.get("plainTextPath", "")))
