"""What is printed besides the text: the head above it, and the list of all that is marked after it."""

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QTextDocument

from copydesk.desktop.desk import Desk
from copydesk.desktop.header import source_line
from copydesk.desktop.language import tr
from copydesk.desktop.terms import kind_name, quotation_type_name, stance_name
from copydesk.domain.annotation import Quotation
from copydesk.domain.article import Article
from copydesk.domain.dataset import AnyAnnotation

_WIDTHS = (14, 36, 32, 18)
"""Columns of the list, in percent."""


def head(article: Article, points: float) -> QTextDocument:
    """Title and source of the article."""
    title = " ".join(article.title.split())
    return _document(
        f'<p dir="auto" style="font-size:{points * 1.5:.1f}pt; font-weight:600">{escape(title)}</p>'
        f'<p dir="auto">{escape(source_line(article))}</p>',
        points,
    )


def listed(desk: Desk, points: float) -> QTextDocument:
    """All that is marked in the desk's article, in text order: what it is, its words, its codes, its note."""
    names = (tr("Kind"), tr("Words", "of an annotation"), tr("Coded as"), tr("Coder and note"))
    rows = [_row(f"<b>{escape(name)}</b>" for name in names)]
    rows += [_row(map(_lines, _cells(desk, one))) for one in sorted(desk.annotations.values(), key=_place)]
    return _document(f'<table width="100%" cellpadding="4" cellspacing="0">{"".join(rows)}</table>', points)


def _cells(desk: Desk, one: AnyAnnotation) -> tuple[str, str, str, str]:
    words = desk.words_of(one) or tr("the whole article")
    codes = "\n".join(_codes(desk, one)) if isinstance(one, Quotation) else desk.name_of(one)
    about = "\n".join(filter(None, (one.coder, one.note)))
    return kind_name(one.kind), words, codes, about


def _codes(desk: Desk, one: Quotation) -> Iterable[str]:
    yield quotation_type_name(one.type)
    if one.speaker is not None:
        yield tr("Speaker: {name}", name=desk.actor_name(one.speaker))
    if one.addressee is not None:
        yield tr("Addressee: {name}", name=desk.actor_name(one.addressee))
    for about in one.topics:
        stance = f" ({stance_name(about.stance)})" if about.stance else ""
        yield tr("Topic: {name}", name=f"{desk.topic_name(about.topic)}{stance}")


def _place(one: AnyAnnotation) -> tuple[int, int, int]:
    spans = one.main_spans
    if not spans:  # about the whole article
        return -1, 0, one.id
    return min(span.start for span in spans), -max(span.end for span in spans), one.id


def _row(cells: Iterable[str]) -> str:
    told = zip(cells, _WIDTHS, strict=True)
    return f"<tr>{''.join(f'<td width={chr(34)}{width}%{chr(34)}>{cell}</td>' for cell, width in told)}</tr>"


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())


def _document(html: str, points: float) -> QTextDocument:
    """A document of markup in which all that people wrote is escaped already."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    font = document.defaultFont()
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.setHtml(html)
    return document
