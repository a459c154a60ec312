"""Codebooks as a page to read and print: one file of HTML that fetches nothing and runs nothing."""

from collections.abc import Iterator
from html import escape

from copydesk.domain.codebook_file import CodebookFile
from copydesk.exchange.codebooks.format import CodebookFormat
from copydesk.exchange.codebooks.outline import Paragraph, Sort, paragraphs

_DEEPEST = 8
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.3em; margin-top: 2em; border-bottom: 1px solid; }
h3 { font-size: 1em; margin: 1em 0 0; break-after: avoid; } p { margin: 0.1em 0; white-space: pre-wrap; }
""" + "\n".join(f".l{level} {{ margin-inline-start: {1.5 * level}em; }}" for level in range(1, _DEEPEST + 1))


def write(codebook: CodebookFile) -> bytes:
    """The codebook as a page."""
    title = escape(codebook.title or "Codebook")
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    return (head + body(codebook) + "</body>\n</html>\n").encode("utf-8", "replace")


def body(codebook: CodebookFile) -> str:
    """What is on the page; all that people wrote is escaped."""
    return "".join(map("{}\n".format, _elements(codebook)))


def _elements(codebook: CodebookFile) -> Iterator[str]:
    names = {Sort.TITLE: "h1", Sort.SECTION: "h2", Sort.ENTRY: "h3", Sort.TEXT: "p"}
    for one in paragraphs(codebook):
        level = min(one.level, _DEEPEST)
        mark = f' class="l{level}"' if level else ""
        yield f'<{names[one.sort]}{mark} dir="auto">{_label(one)}{escape(one.text)}</{names[one.sort]}>'


def _label(one: Paragraph) -> str:
    if not one.label:
        return ""
    return f"{escape(one.label)} " if one.sort is Sort.ENTRY else f"<b>{escape(one.label)}:</b> "


FORMAT = CodebookFormat(
    name="html",
    title="Codebook as a web page",
    suffixes=(".html", ".htm"),
    what="A page to read, print and give to coders.",
    loses="ids, colours and the order of actors: it cannot be read back",
    write=write,
)
