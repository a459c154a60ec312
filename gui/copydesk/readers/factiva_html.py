"""Articles of Dow Jones Factiva in HTML: a table of codes and fields, or paragraphs in their order.

The layout is known from the sources and samples of the R packages tm.plugin.factiva and newspapers.
"""

import re
from collections.abc import Iterator

from copydesk.readers.factiva_fields import NUMBER, TEXT_CODES, article_of, count_at, ordered_fields
from copydesk.readers.html_text import text_of_tree
from copydesk.readers.news_archives import ArchivedArticle
from copydesk.readers.xml_parsing import Element, line_of, local_name

BEGINS = re.compile(r"""<div\b[^<>]{0,300}?\bclass\s*=\s*["']?article\s+([a-z]{2})Article\b""", re.IGNORECASE)
"""What an article begins with; the two letters are its language."""
_COUNTED = re.compile(r"^\s*\d{1,4}\)\s+")


def article(root: Element, language: str) -> ArchivedArticle:
    """The article that a piece of the export is; ``language`` is the one its class names."""
    rows = dict(_rows(root))
    if "HD" in rows or "SN" in rows:
        text = "\n\n".join(filter(None, (text_of_tree(rows[code]) for code in ("LP", "TD") if code in rows)))
        fields = {code: line_of(cell) for code, cell in rows.items() if code not in TEXT_CODES}
        return article_of(fields, text, language)
    return _without_codes(root, language)


def _rows(root: Element) -> Iterator[tuple[str, Element]]:
    """The cells of the table beside their codes."""
    for row in root.iter("tr"):
        cells = [cell for cell in row if local_name(cell) in {"td", "th"}]
        if len(cells) == 2 and (code := line_of(cells[0])).isupper() and len(code) <= 4:
            yield code, cells[1]


def _without_codes(root: Element, language: str) -> ArchivedArticle:
    fields: dict[str, str] = {}
    lines: list[str] = []
    text: list[str] = []
    foot: list[str] = []
    for element in root.iter("div", "p"):
        name = element.get("class") or ""
        if "articleParagraph" in name:
            text.append(text_of_tree(element))
        elif (headline := _headline(element)) is not None:
            fields.setdefault("HD", headline)
            fields.setdefault("SE", lines.pop(0) if lines else "")
        elif "author" in name.split():
            fields["BY"] = line_of(element)
        elif not name and element.find("div") is None and element.find("p") is None:
            (foot if text else lines).extend(filter(None, [line_of(element)]))
    begin = count_at(lines, 0, len(lines))
    if begin is not None:
        fields.update(ordered_fields(lines[begin:])[0])
    fields.update(_foot(foot))
    return article_of(fields, "\n\n".join(filter(None, text)), language)


def _headline(element: Element) -> str | None:
    """The headline in a block that is made for it, without the number that the list gave it."""
    marked = [part for part in element if "Headline" in (part.get("class") or "")]
    if element.get("id") != "hd" and not marked:
        return None
    headline = line_of(element)
    counted = any("counted" in (part.get("class") or "") for part in marked)
    return _COUNTED.sub("", headline) if counted else headline


def _foot(lines: list[str]) -> dict[str, str]:
    """Captions, publisher and number, of which the number comes last."""
    at = next((at for at, line in enumerate(lines) if NUMBER.fullmatch(line[:100])), None)
    if at is None:
        return {}
    return {"AN": lines[at], "PUB": lines[at - 1] if at else "", "ART": " ".join(lines[: max(at - 1, 0)])}
