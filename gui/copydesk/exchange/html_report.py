"""The HTML report: articles with what is marked in them, a legend, lists and the codebook, in one file.

HTML of the Living Standard without scripts and without anything from elsewhere, which its content security
policy also forbids (https://www.w3.org/TR/CSP3/). Light or dark as the reader's system is, and made to print.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.html_article import anchor, facts, said, section, table, title
from copydesk.exchange.html_style import style_sheet
from copydesk.exchange.html_text import controls, escaped

_PROGRESS_EVERY = 50

_LEGEND = """<section class="legend" id="legend">
<h3>Legend</h3>
<p><span class="m l0">names an actor</span> <span class="p l0">is about a topic</span>
<span class="q l0">is said: a quotation</span> <span class="c l0">its cue</span>
<span class="s l0">its speaker</span></p>
<p class="hint">Where spans overlap, each has a line of its own below the text. The numbers lead to the list
below the article; its last column counts characters (Unicode code points) from the start of the text.</p>
</section>
"""


def write_html(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the report to a file; one article is in memory at a time, and the titles of all of them."""
    counts: Counter[str] = Counter()
    losses = LossCount()
    with new_file(out) as stream:
        for piece in _pieces(dataset, counts, losses, progress):
            stream.write(piece.encode())
    kinds = ("articles", "mentions", "passages", "quotations")
    entries = {"actors": len(dataset.actors), "topics": len(dataset.topics)}
    return ExportReport({**{kind: counts[kind] for kind in kinds}, **entries}, losses.losses())


def _pieces(dataset: Dataset, counts: Counter[str], losses: LossCount, progress: Progress) -> Iterator[str]:
    yield _head(dataset)
    contents: list[str] = []
    for record in dataset.records:
        if counts["articles"] % _PROGRESS_EVERY == 0:
            progress(counts["articles"], dataset.total)
        counts["articles"] += 1
        counts.update(f"{one.kind}s" for one in record.annotations)
        _count_losses(record, losses, texts=dataset.texts)
        contents.append(f'<li dir="auto"><a href="#{anchor(record.article.uid)}">{title(record)}</a></li>\n')
        yield from section(dataset, record)
    progress(counts["articles"], dataset.total)
    yield '<section id="codebook">\n<h2>Codebook</h2>\n'
    yield from _codebook(dataset)
    yield '</section>\n<section id="contents">\n<h2>Contents</h2>\n<ol>\n'
    yield from contents
    yield "</ol>\n</section>\n</body>\n</html>\n"


def _head(dataset: Dataset) -> str:
    sheet = style_sheet(sorted(dataset.topics.values(), key=lambda one: one.uid))
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    name = escaped(dataset.title.strip()) or "Articles"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{name}</title>
<style>{sheet}</style>
</head>
<body>
<h1>{name}</h1>
<nav><a href="#legend">Legend</a> <a href="#codebook">Codebook</a> <a href="#contents">Contents</a></nav>
{_LEGEND}"""


def _codebook(dataset: Dataset) -> Iterator[str]:
    if dataset.actors:
        yield "<h3>Actors</h3>\n"
        yield table(("Name", "Kind", "Part of", "Other names", "Identifiers", "About"), _actors(dataset))
    if dataset.topics:
        yield "<h3>Topics</h3>\n"
        yield table(("Code", "Name", "Part of", "When to use it", "Note"), _topics(dataset))
    if dataset.attributes:
        yield "<h3>Fields</h3>\n"
        yield table(("Name", "Of", "Type", "Values", "Required"), _fields(dataset))


def _actors(dataset: Dataset) -> Iterator[tuple[str, tuple[str, ...]]]:
    for one in sorted(dataset.actors.values(), key=lambda one: (one.name.casefold(), one.uid)):
        above = "" if one.parent is None else escaped(dataset.actors[one.parent].name)
        about = [escaped(one.description), escaped(one.note), facts(one.attributes)]
        told = "\n".join(filter(None, about))
        names = escaped(", ".join(one.aliases))
        yield anchor(one.uid), (escaped(one.name), str(one.kind), above, names, facts(one.ids), told)


def _topics(dataset: Dataset) -> Iterator[tuple[str, tuple[str, ...]]]:
    for one in sorted(dataset.topics.values(), key=lambda one: (one.code, one.name.casefold(), one.uid)):
        above = "" if one.parent is None else dataset.topics[one.parent].name
        yield (
            anchor(one.uid),
            tuple(map(escaped, (one.code, one.name, above, one.definition, one.note))),
        )


def _fields(dataset: Dataset) -> Iterator[tuple[str, tuple[str, ...]]]:
    for one in dataset.attributes:
        told = (one.name, one.target, one.type, ", ".join(one.choices), said(one.required))
        yield "", tuple(map(escaped, told))


def _count_losses(record: Record, losses: LossCount, *, texts: bool) -> None:
    article = record.article
    told = [article.title, article.note, *(one.note for one in record.annotations)]
    found = sum(map(controls, (*told, article.text) if texts else told))
    if found:
        losses.add("control characters, of which there are pictures", article.title, found)


FORMAT = DatasetFormat(
    FormatInfo(
        name="html",
        title="HTML report",
        suffix=".html",
        reads=False,
        writes=True,
        what="The articles with their highlights, lists and codebook, in one file to read and to print.",
        used_by="For reading, printing and showing to others: any browser opens it.",
        loses="ids, and control characters, of which there are pictures",
        needs_text=False,
        holds_versions=True,
    ),
    write=write_html,
)
