"""OpenDocument texts (.odt, and .fodt in one XML file; ODF 1.3): one article each."""

from collections.abc import Iterator

from copydesk.errors import ReadError
from copydesk.readers import office
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.opendocument_body import OpenText
from copydesk.readers.package import Package, opened
from copydesk.readers.refusals import locked
from copydesk.readers.xml_events import gathered, walk

_CONTENT, _META, _MANIFEST = "content.xml", "meta.xml", "META-INF/manifest.xml"
_ENCRYPTED = b"encryption-data"  # ODF 1.3 part 2, section 4.5
_LARGEST_MANIFEST = 2**20

_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/ "
_OWN = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0 "
_TITLE, _LANGUAGE = f"{_DUBLIN_CORE}title", f"{_DUBLIN_CORE}language"
_CREATORS = (f"{_OWN}initial-creator", f"{_DUBLIN_CORE}creator")
_DATES = (f"{_OWN}creation-date", f"{_DUBLIN_CORE}date")
_WANTED = frozenset({_TITLE, _LANGUAGE, *_CREATORS, *_DATES})

_HEADINGS = {"Title": office.TITLE, **{f"heading {level}": level for level in range(1, 10)}}


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    text = OpenText()
    if document.head.startswith(b"PK"):
        with opened(document) as package:
            _refuse_foreign(package, document.name)
            with package.open(_CONTENT) as file:
                walk(file, text, document.name)
            properties = office.Properties()
            if _META in package:
                with package.open(_META) as file:
                    properties = _properties(gathered(file, _WANTED, document.name))
    else:
        with document.open() as file:
            walk(file, text, document.name)
        with document.open() as file:
            properties = _properties(gathered(file, _WANTED, document.name))
    yield office.article(text.builder.blocks(), properties, _HEADINGS, document.name)


def _refuse_foreign(package: Package, name: str) -> None:
    if "encrypted-package" in package:
        raise locked(name)
    if _MANIFEST in package:
        with package.open(_MANIFEST) as file:
            if _ENCRYPTED in file.read(_LARGEST_MANIFEST):
                raise locked(name)
    if _CONTENT not in package:
        raise ReadError(
            "{name} is no OpenDocument text, whatever its ending says. "
            "Open it in the program it comes from, save it as .odt and import that.",
            name=name,
        )


def _properties(found: dict[str, str]) -> office.Properties:
    def first(*tags: str) -> str:
        return next((found[tag] for tag in tags if found.get(tag)), "")

    return office.Properties(first(_TITLE), first(*_CREATORS), first(*_DATES), first(_LANGUAGE))


FORMAT = DocumentFormat(
    name="opendocument",
    title="OpenDocument text",
    what="An OpenDocument text is one article: its text with lists, tables, text boxes and notes.",
    keeps=("title", "published", "agency", "place", "byline", "language"),
    suffixes=(".odt", ".fodt"),
    read=_read,
)
