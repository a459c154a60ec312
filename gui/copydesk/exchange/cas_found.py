"""What is marked in files with a UIMA CAS: an article for each document, with all who annotated it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from copydesk.domain.article import Status
from copydesk.domain.dataset import Loss, LossCount
from copydesk.domain.found import (
    AnyFound,
    FoundArticle,
    FoundDataset,
    FoundMark,
    FoundQuotation,
    Unit,
)
from copydesk.errors import UserError
from copydesk.exchange.cas_content import Content, Structure
from copydesk.exchange.cas_marks import marks_of
from copydesk.exchange.cas_own import OwnLayers, scalars
from copydesk.exchange.cas_sources import Annotated, CasFile, Tree, documents, files_of, opened
from copydesk.exchange.cas_values import ARTICLE, METADATA

Parse = Callable[[CasFile], Content]
"""Reads a file; UserError says what is wrong with it."""

_BROKEN = "documents that cannot be read"
_DOCUMENT = "uima.tcas.DocumentAnnotation"
_UNKNOWN_LANGUAGE = "x-unspecified"


@dataclass(frozen=True, slots=True)
class Reading:
    """How files of a format are called and read; ``parser`` makes what reads those of one pass."""

    suffix: str
    title: str
    parser: Callable[[], Parse]


def find_in(path: Path, reading: Reading) -> FoundDataset:
    """The articles of a file, folder or zip file; UserError where there is none of the format."""
    if not path.exists():
        raise UserError("{path} is not there. Check the name and the folder.", path=path)
    with opened(path) as tree:
        total = len(documents(tree, _suffix(path, reading)))
    if not total:
        raise UserError(
            "{name} holds no files that end in {suffix}, so it is no {title}. Choose another file.",
            name=path.name,
            suffix=reading.suffix,
            title=reading.title,
        )
    return FoundDataset(title=path.stem, articles=lambda: _articles(path, reading), total=total)


def _suffix(path: Path, reading: Reading) -> str:
    """A single file may be called anything."""
    with opened(path) as tree:
        single = tree.names[:1] == (path.name,) and path.is_file()
    return path.suffix.lower() if single else reading.suffix


def _articles(path: Path, reading: Reading) -> Iterator[FoundArticle]:
    """The articles that can be read; those that cannot are told of with the one before or after them."""
    parse, suffix = reading.parser(), _suffix(path, reading)
    losses, errors = LossCount(), list[UserError]()
    last: FoundArticle | None = None
    with opened(path) as tree:
        for document in documents(tree, suffix):
            for found in _read(tree, document, suffix, parse):
                if isinstance(found, UserError):
                    losses.add(_BROKEN, str(found))
                    errors = errors or [found]
                    continue
                if last is not None:
                    yield last
                last = found
    if last is None:
        raise errors[0] if errors else UserError("{name} holds nothing that can be read.", name=path.name)
    yield replace(last, losses=(*last.losses, *losses.losses()))


def _read(tree: Tree, document: Annotated, suffix: str, parse: Parse) -> Iterator[FoundArticle | UserError]:
    """The document's article; more than one where annotators had different texts."""
    made: list[tuple[str, FoundArticle]] = []
    for file in files_of(tree, document, suffix):
        if isinstance(file, UserError):
            yield file
            continue
        try:
            content = parse(file)
        except UserError as error:
            yield error
            continue
        made.append((file.coder, _article(content, document.key, file.coder)))
    for text in dict.fromkeys(article.text for _, article in made):
        same = [one for one in made if one[1].text == text]
        yield same[0][1] if len(same) == 1 else _together(same)


def _article(content: Content, key: str, coder: str) -> FoundArticle:
    own = OwnLayers(content, coder)
    marks = marks_of(content, own.keys, own.mentioned, coder)
    told = {
        one.type: one for one in content.structures.values() if one.type in {METADATA, ARTICLE, _DOCUMENT}
    }
    nothing = Structure(0, "")
    about, ours = told.get(METADATA, told.get(_DOCUMENT, nothing)), told.get(ARTICLE)
    language = about.text("language")
    one = FoundArticle(
        key=key,
        title=about.text("documentTitle") or ("" if ours else PurePosixPath(key).name),
        text=content.text,
        language=None if language == _UNKNOWN_LANGUAGE else language or None,
        unit=Unit.UTF16,
        units=(Unit.CODE_POINTS,),
        annotations=(*own.annotations, *marks),
        losses=content.losses.losses(),
    )
    return one if ours is None else _described(one, about, ours)


def _described(one: FoundArticle, about: Structure, ours: Structure) -> FoundArticle:
    """With what Copydesk wrote of the article."""
    status = ours.text("status")
    return replace(
        one,
        uid=about.text("documentId"),
        units=(),
        published=ours.text("published") or None,
        agency=ours.text("agency") or None,
        place=ours.text("place") or None,
        byline=ours.text("byline") or None,
        url=ours.text("url") or None,
        section=ours.text("section") or None,
        status=Status(status) if status in {str(each) for each in Status} else Status.NEW,
        source=ours.text("source"),
        source_sha256=ours.text("source_sha256"),
        note=ours.text("note"),
        created=ours.text("created"),
        attributes=scalars(ours.text("attributes")),
    )


def _together(made: list[tuple[str, FoundArticle]]) -> FoundArticle:
    """One article of several, which are of the same text: what they share of ours is there once."""
    annotations: dict[str, AnyFound] = {}
    losses = LossCount()
    for number, (coder, article) in enumerate(made, 1):
        name = coder or str(number)
        keys = {one.key: _key(one, annotations, name) for one in article.annotations}
        for one in article.annotations:
            key = keys[one.key]
            if key not in annotations:
                annotations[key] = _renamed(one, key, keys)
        _add(losses, article.losses)
    return replace(made[0][1], annotations=tuple(annotations.values()), losses=losses.losses())


def _key(one: AnyFound, known: dict[str, AnyFound], name: str) -> str:
    """The key among those of other annotators: its own where it is the very same annotation."""
    if not one.uid or known.get(one.key, one) != one:
        return f"{name}/{one.key}"
    return one.key


def _renamed(one: AnyFound, key: str, keys: dict[str, str]) -> AnyFound:
    """With keys as they are among all annotators; what another changed is an annotation of its own."""
    uid = one.uid if key == one.key else ""
    if isinstance(one, FoundMark):
        links = tuple(replace(link, to=keys.get(link.to, link.to)) for link in one.links)
        return replace(one, key=key, uid=uid, links=links)
    if isinstance(one, FoundQuotation):
        return replace(one, key=key, uid=uid, within=keys.get(one.within, one.within))
    return replace(one, key=key, uid=uid)


def _add(losses: LossCount, more: Iterable[Loss]) -> None:
    for loss in more:
        first, *rest = loss.examples or ("",)
        losses.add(loss.what, first, loss.count)
        for example in rest:
            losses.add(loss.what, example, 0)
