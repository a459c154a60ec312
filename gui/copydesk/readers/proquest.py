"""ProQuest as text: articles between lines of underscores, each field with its label."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.errors import ReadError
from copydesk.readers.archive_dates import printed_date
from copydesk.readers.archive_lines import beginning, lines_of
from copydesk.readers.document import Document
from copydesk.readers.format import DocumentFormat, Reading, ReadOptions
from copydesk.readers.news_archives import (
    KEEPS,
    ArchivedArticle,
    blocks_of,
    one_line,
    or_refused,
    readings_of,
    unwrapped,
)

# In the languages of the interface; the layout is known from parsers of the exports (chennesy/pq_parser,
# tm.plugin.proquest): the title, then fields, of which the full text is one, set apart by blank lines.
_WRITTEN = {
    "title": "title|titre|titel|título|titolo|заголовок",
    "author": "author|auteur|autor|autore|автор",
    "text": "full text|texte intégral|volltext|texto completo|testo completo|полный текст",
    "abstract": "abstract|résumé|zusammenfassung|resumen|resumo|аннотация",
    "agency": "publication title|titre de la publication|titel der publikation|título de publicación|"
    "título de la publicación|título da publicação|название публикации",
    "date": "publication date|date de publication|publikationsdatum|erscheinungsdatum|fecha de publicación|"
    "data de publicação|дата публикации",
    "section": "section|rubrik|sección|seção|раздел",
    "number": "proquest document id|id du document proquest|proquest-dokument-id|"
    "id del documento de proquest|id do documento proquest|номер документа proquest",
    "url": "document url|url du document|dokument-url|url del documento|url do documento",
    "language": "language of publication|langue de publication|sprache der publikation|"
    "idioma de la publicación|idioma de publicação|язык публикации",
    "dateline": "dateline|ligne de date|datumszeile",
    "page": "pages|page|first page|seiten|première page|páginas|primera página",
    "edition": "edition|édition|ausgabe|edición",
    "subjects": "subject|sujet|thema|schlagwort|materia|assunto|тема",
    "people": "people|personnes|personen|personas",
    "companies": "company / organization|company/organization|société / organisation",
    "regions": "location|lieu|ort|lugar",
    "place of publication": "place of publication|lieu de publication|publikationsort|lugar de publicación",
    "publisher": "publisher|éditeur|verlag|editorial",
    "captions": "illustration|caption|légende",
    "credit": "credit|crédit",
    "column": "column|colonne",
    "info": "publication info|informations de publication|informationen zur publikation",
    "other": "links|identifier / keyword|identifier/keyword|business indexing term|classification|issn|"
    "e-issn|publication year|publication subject|country of publication|source type|document type|copyright|"
    "last updated|database|volume|issue|isbn|full text availability|document feature|accession number|"
    "source attribution|correspondence author|production code|supplement|section/column|year|coden|"
    "journal subject|publication note|note|corporate author|affiliation|liens|datenbank|bases de données",
}
_FIELDS = {label: field for field, labels in _WRITTEN.items() for label in labels.split("|")}
_KEPT = ("page", "edition", "subjects", "people", "companies", "regions", "publisher", "captions", "credit")

_RULE = re.compile(r"\s*_{20,}\s*")
_LABEL = re.compile(r"\s*([^\W\d_][\w ./-]{1,40}?)\s?:(?:\s+|$)")
_COUNT = re.compile(r"\s*(?:Document|Dokument|Documento|Документ) (\d{1,6}) (?:of|de|von|из) (\d{1,6})\s*")
_ABSENT = re.compile(
    r"(?:not available|none available|nicht verfügbar|non disponible|no disponible)\W*", re.IGNORECASE
)
_NO_SIGNS = re.compile(rb"(?!)")
_NO_BEGIN = re.compile(r"(?!)")


def _claims(document: Document) -> bool:
    return is_export(beginning(document, _NO_SIGNS).splitlines())


def is_export(lines: Sequence[str]) -> bool:
    """Whether there are lines of underscores and, on lines of their own, labels that only ProQuest has."""
    if not any(_RULE.fullmatch(line) for line in lines if line.lstrip()[:1] == "_" and len(line) < 400):
        return False
    fields = {found[0] for line in lines if (found := _labelled(line))}
    return "agency" in fields and bool(fields & {"text", "abstract", "number", "url"})


def _read(document: Document, _options: ReadOptions) -> Iterator[Reading]:
    found = lines_of(document, _NO_BEGIN)
    none = ReadError(
        "{name} has no article of ProQuest in it. Export the articles as text, with their full text.",
        name=document.name,
    )
    yield from or_refused(readings_of(articles_of(found.lines), document.name, found.remarks), none)


def articles_of(lines: Iterable[str]) -> Iterator[ArchivedArticle]:
    """The articles in the lines: what stands between rules and has fields."""
    part: list[str] = []
    for line in lines:
        if line.lstrip()[:1] == "_" and len(line) < 400 and _RULE.fullmatch(line):
            yield from _article(part, ended=True)
            part = []
        else:
            part.append(line)
    yield from _article(part, ended=False)


def _article(lines: Sequence[str], *, ended: bool) -> Iterator[ArchivedArticle]:
    blocks = list(_labels_apart(lines))
    count = next((mark for block in blocks if (mark := _COUNT.fullmatch(block[0][:60]))), None)
    blocks = [block for block in blocks if not _COUNT.fullmatch(block[0][:60])]
    labels = [_labelled(block[0]) for block in blocks]
    known = {label[0] for label in labels if label}
    if not known & {"agency", "number", "info", "text"}:
        return
    fields: dict[str, str] = {}
    text = [""]
    begin, end = _text_range(labels)
    for at, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        if begin <= at < end:
            first = label[1] if at == begin and label else block[0]
            text.append(unwrapped([first, *block[1:]]) if first.strip() else _following(block))
        elif label:
            fields.setdefault(label[0], " ".join([label[1], *block[1:]]))
        elif at == 0:
            fields["heading"] = " ".join(block)
    article = _assembled(fields, "\n\n".join(filter(None, text)))
    cut_off = not ended and "agency" not in known
    yield replace(article, of=int(count[2]) if count else 0, cut_off=cut_off)


def _following(block: Sequence[str]) -> str:
    return unwrapped(block[1:]) if len(block) > 1 else ""


def _labels_apart(lines: Sequence[str]) -> Iterator[list[str]]:
    """Blocks of lines, in which a label begins a new one also without a blank line before it."""
    for block in blocks_of(lines):
        begin = 0
        for at in range(1, len(block)):
            if _labelled(block[at]):
                yield block[begin:at]
                begin = at
        yield block[begin:]


def _text_range(labels: Sequence[tuple[str, str] | None]) -> tuple[int, int]:
    """The blocks from the label of the text to the fields behind it.

    A paragraph may begin like a label; the fields are the labelled blocks around the publication's title.
    """
    begin = next((at for at, label in enumerate(labels) if label and label[0] == "text"), len(labels))
    behind = [
        at for at, label in enumerate(labels) if label and at > begin and label[0] in {"agency", "number"}
    ]
    if not behind:
        return begin, len(labels)
    end = behind[-1]
    while end - 1 > begin and labels[end - 1]:
        end -= 1
    return begin, end


def _labelled(line: str) -> tuple[str, str] | None:
    found = _LABEL.match(line[:60])
    field = _FIELDS.get(found[1].casefold()) if found else None
    return (field, line[found.end() :]) if found and field else None


def _assembled(fields: dict[str, str], text: str) -> ArchivedArticle:
    kept = {name: fields.get(name, "") for name in _KEPT}
    kept["place of publication"] = fields.get("place of publication", "")
    if _ABSENT.fullmatch(text.strip()):
        text = ""
    abstract = one_line(fields.get("abstract", ""))
    if not text and abstract and not _ABSENT.fullmatch(abstract):
        text, kept["text"] = abstract, "abstract"
    is_abstract = bool(kept.get("text"))
    agency, date, page = _from_info(fields.get("info", ""))
    kept["page"] = kept["page"] or page
    return ArchivedArticle(
        title=fields.get("title", "") or fields.get("heading", ""),
        text=text,
        date=fields.get("date", "") or date,
        agency=_publication(fields.get("agency", "")) or agency,
        place=fields.get("dateline", ""),
        byline=fields.get("author", ""),
        section=fields.get("section", ""),
        language=fields.get("language", ""),
        url=fields.get("url", ""),
        number=fields.get("number", ""),
        attributes=kept,
        is_abstract=is_abstract,
    )


def _publication(written: str) -> str:
    """The publication's name without edition and place: ``The Courier; Velmora [Velmora]``."""
    return written.split(";", maxsplit=1)[0]


def _from_info(written: str) -> tuple[str, str, str]:
    """Publication, date and page of one field: ``The Courier; Velmora [Velmora]14 Apr 2031: A.3.``"""
    name, _, rest = one_line(written).partition("]")
    found = re.match(r"\s*(\d{1,2} \w{3,9} \d{4})\s*:?\s*(\S*)", rest)
    if not found or not printed_date(found[1]):
        return _publication(name.split("[")[0]), "", ""
    return _publication(name.split("[")[0]), found[1], found[2].rstrip(".,")


FORMAT = DocumentFormat(
    name="proquest",
    title="ProQuest",
    what="An export of ProQuest as text is read article by article.",
    keeps=(*KEEPS, "document number", "page", "edition", "subjects", "people", "companies", "regions"),
    suffixes=(".txt",),
    read=_read,
    claims=_claims,
)
