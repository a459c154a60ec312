"""The labels that LexisNexis and Nexis Uni print before fields, in the languages of their interfaces."""

import re

from copydesk.readers.news_archives import number_in, one_line

_WRITTEN = {
    "byline": "byline autor auteur autore autores autor(es) por",
    "section": "section rubrik rubrique sección seccion sezione seção secção rubriek sectie",
    "length": "length länge laenge longueur longitud extensión extension lunghezza comprimento lengte",
    "dateline": "dateline ortsmarke origine datelijn",
    "headline": "headline titel titre título titulo titolo encabezado kop",
    "highlight": "highlight insert encart hervorhebung",
    "body": "body texte text texto testo volltext",
    "captions": "graphic grafik graphique gráfico grafico",
    "loaded": "load-date update date-chargement fecha-de-carga data-caricamento ladedatum",
    "language": "language sprache langue idioma lingua taal",
    "publication type": "publication-type type-publication publikationstyp tipo-de-publicación",
    "document type": "document-type type type-document dokumenttyp",
    "publication code": "journal-code zeitungs-code code-journal",
    "subjects": "subject sujet thema tema soggetto onderwerp",
    "companies": "company societe société firma unternehmen empresa",
    "organisations": "organization organisation organización organizzazione",
    "people": "person personne persona",
    "industries": "industry activity-sector secteur-activite branche industria",
    "regions": "geographic geo-localization localisation-geo geografisch geográfico country state city",
    "tickers": "ticker stock-symbol symbole-boursier",
    "url": "url",
    "edition": "edition ausgabe édition edición edizione editie",
    "series": "series serie série",
    "correction": "correction correction-date korrektur",
    "notes": "notes note",
    "other": "distribution acc-no isbn issn doc-id name cite transcript-type abstract",
}
LABELS = {label.replace("-", " "): field for field, labels in _WRITTEN.items() for label in labels.split()}

HEAD = frozenset(
    {"byline", "section", "length", "dateline", "headline", "highlight", "series", "url", "edition"}
)
"""What stands before the text."""
FOOT = frozenset({"loaded", "language", "publication type", "publication code", "captions", "correction"})
"""What ends the text wherever it stands after it."""
INDEX = frozenset({"subjects", "companies", "organisations", "people", "industries", "regions", "tickers"})
"""Terms with a share in per cent, by which they are told from a paragraph that begins with such a word."""
KEPT = ("publication type", "document type", *sorted(INDEX), "captions", "correction", "series")
"""What becomes an attribute of the article."""

_LABEL = re.compile(r"\s*([^\W\d_][^\W\d_()-]*(?:[- ][^\W\d_]+){0,3}(?:\(es\))?)[ \u00a0]?:(?:\s+|$)")
_SHARE = re.compile(r"\s*\(\d{1,3}\s*%\)")
_PAGE = re.compile(
    r"\s*(?:Pg\.?|pg\.?|[Pp]age|[Pp]\.|S\.|Seite|[Pp]ág\.?|[Pp]agina|[Bb]lz\.?)\s*(\d\S*|[A-Z]{1,3}-?\d\S*)\s*(.*)"
)
_RIGHTS = re.compile(r"\s*(?:copyright\b|©|\(c\)\s+(?:copyright\b|\d{4}))", re.IGNORECASE)
_LONGEST_LABEL = 60


def labelled(line: str, *, capitals: bool = False) -> tuple[str, str] | None:
    """The field that a line is labelled with and what it says; None where it has no known label.

    With ``capitals`` only a label in capitals counts, as the exports in plain text and HTML write them.
    """
    found = _LABEL.match(line[:_LONGEST_LABEL])
    if found is None or (capitals and not found[1].isupper()) or not found[1][0].isupper():
        return None
    field = LABELS.get(found[1].casefold().replace("-", " "))
    return (field, line[found.end() :]) if field else None


def is_foot(field: str, value: str) -> bool:
    """Whether a labelled line within the text ends it."""
    return field in FOOT or (field in INDEX and _SHARE.search(value) is not None)


def is_rights(line: str) -> bool:
    """Whether the line is a notice of copyright."""
    return len(line) <= 300 and _RIGHTS.match(line) is not None


def terms(written: str) -> str:
    """Index terms without their shares in per cent."""
    return _SHARE.sub("", one_line(written))


def section_and_page(written: str) -> tuple[str, str, str]:
    """The section, the page and the edition of a section field such as ``NEWS; Pg. 3``."""
    section: list[str] = []
    page = edition = ""
    for part in one_line(written).split(";"):
        found = _PAGE.fullmatch(part)
        if found and not page:
            page, edition = found[1].rstrip(","), found[2]
        elif part.strip():
            section.append(part.strip())
    return "; ".join(section), page, edition


def word_count(written: str) -> int | None:
    """The length in words; None where it is stated in something else or not at all."""
    return number_in(written) if written.strip()[:1].isdigit() else None
