"""A section of the HTML report: an article with its metadata, its marked text, and a list of that."""

import html
from collections.abc import Iterable, Iterator, Mapping

from copydesk.domain.annotation import Annotation, Mention, Part, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.span import Spans
from copydesk.domain.text import text_hash
from copydesk.exchange.html_style import topic_class
from copydesk.exchange.html_text import Stretch, escaped, marked

BETWEEN_QUOTES = " … "
_HEAD = ("No.", "What", "Words", "Coded as", "Coder", "Note and fields", "From–to")
_NARROW = {"No.": "no", "What": "kind", "Kind": "kind", "Coder": "who", "From–to": "at"}
_CLASSES = {Part.CONTENT: "q", Part.CUE: "c", Part.SPEAKER: "s"}


def section(dataset: Dataset, record: Record) -> Iterator[str]:
    """The pieces of the section, in order."""
    article = record.article
    yield f'<section class="article" id="{anchor(article.uid)}">\n'
    yield f"<h2>{title(record)}</h2>\n"
    yield _metadata(record)
    if dataset.texts:
        language = f' lang="{html.escape(article.language)}"' if article.language else ""
        yield f'<div class="text" dir="auto"{language}>'
        yield from marked(article.text, _stretches(dataset, record))
        yield "</div>\n"
    else:
        yield (
            f'<p class="hint">The text is left out: {len(article.text)} characters, '
            f"SHA-256 {text_hash(article.text)}.</p>\n"
        )
    if record.annotations:
        yield table(_HEAD, _rows(dataset, record))
    yield "</section>\n"


def title(record: Record) -> str:
    """What the article is called, in HTML."""
    return escaped(record.article.title.strip() or record.article.source or record.article.uid)


def anchor(uid: str) -> str:
    """The fragment of what has this uid; any uid makes one that links can have."""
    return f"x{text_hash(uid)[:20]}"


def table(head: Iterable[str], rows: Iterable[tuple[str, tuple[str, ...]]]) -> str:
    """A table of cells that are HTML already, each row with the id that links lead to, or none."""
    heads = "".join(f'<th scope="col"{_width(name)}>{name}</th>' for name in head)
    lines = [f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"]
    for fragment, cells in rows:
        told = "".join(f'<td dir="auto">{cell}</td>' for cell in cells)
        lines.append(f'<tr id="{fragment}">{told}</tr>\n' if fragment else f"<tr>{told}</tr>\n")
    return "".join((*lines, "</tbody>\n</table>\n"))


def facts(values: Mapping[str, object]) -> str:
    """Names and values, each on a line."""
    return "\n".join(f"{escaped(name)}: {escaped(said(value))}" for name, value in sorted(values.items()))


def said(value: object) -> str:
    """A value of a user's own field in words."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _width(name: str) -> str:
    return f' class="{_NARROW[name]}"' if name in _NARROW else ""


def _metadata(record: Record) -> str:
    article = record.article
    versions = ", ".join(f'<a href="#{anchor(uid)}">{escaped(uid)}</a>' for uid in record.versions)
    told = {
        "Published": article.published,
        "Agency": article.agency,
        "Place": article.place,
        "Byline": article.byline,
        "Language": article.language,
        "Address": article.url,
        "Section": article.section,
        "Status": str(article.status),
        "File": article.source,
        "SHA-256 of the file": article.source_sha256,
        "Added": article.created,
        "Note": article.note,
        **{name: said(value) for name, value in sorted(article.attributes.items())},
    }
    lines = [f"<dt>{escaped(name)}</dt><dd>{escaped(value)}</dd>" for name, value in told.items() if value]
    if versions:
        lines.append(f"<dt>Versions</dt><dd>{versions}</dd>")
    return f"<dl>{''.join(lines)}</dl>\n"


def _stretches(dataset: Dataset, record: Record) -> Iterator[Stretch]:
    for number, one in enumerate(record.annotations, 1):
        link = anchor(one.uid)
        for part, spans in one.parts.items():
            css, words = _look(dataset, one, part)
            for place, span in enumerate(spans):
                first = part in (Part.TEXT, Part.CONTENT) and place == 0
                yield Stretch(
                    span.start, span.end, css, f"{number}. {words}", str(number) if first else "", link
                )


def _look(dataset: Dataset, one: AnyAnnotation, part: Part) -> tuple[str, str]:
    """The classes of a stretch, and what it is in words."""
    if isinstance(one, Mention):
        return "m", dataset.actors[one.actor].name
    if isinstance(one, Passage):
        topic = dataset.topics[one.topic]
        return f"p {topic_class(topic)}", topic.name
    return _CLASSES[part], {Part.CONTENT: "quotation", Part.CUE: "cue", Part.SPEAKER: "speaker"}[part]


def _rows(dataset: Dataset, record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    text = record.article.text
    numbers = {one.id: (number, one.uid) for number, one in enumerate(record.annotations, 1)}
    for number, one in enumerate(record.annotations, 1):
        words = _words(one.main_spans, text) or "the whole article"
        cells = (
            str(number),
            str(one.kind),
            escaped(words),
            _coded(dataset, one, text, numbers),
            _who_and_when(one),
            _rest(one),
            ", ".join(f"{span.start}–{span.end}" for span in one.main_spans),
        )
        yield anchor(one.uid), cells


def _coded(dataset: Dataset, one: AnyAnnotation, text: str, numbers: Mapping[int, tuple[int, str]]) -> str:
    if isinstance(one, Mention):
        return _entry(dataset.actors[one.actor].uid, dataset.actors[one.actor].name)
    if isinstance(one, Passage):
        return _entry(dataset.topics[one.topic].uid, dataset.topics[one.topic].name)
    return "\n".join(_quotation(dataset, one, text, numbers))


def _quotation(
    dataset: Dataset, one: Quotation, text: str, numbers: Mapping[int, tuple[int, str]]
) -> Iterator[str]:
    yield str(one.type)
    for what, row, spans in (
        ("speaker", one.speaker, one.speaker_spans),
        ("addressee", one.addressee, ()),
        ("cue", None, one.cue),
    ):
        who = [] if row is None else [_entry(dataset.actors[row].uid, dataset.actors[row].name)]
        words = [f"“{escaped(_words(spans, text))}”"] if spans else []
        if who or words:
            yield f"{what}: {' '.join((*who, *words))}"
    for about in one.topics:
        topic = dataset.topics[about.topic]
        yield f"topic: {_entry(topic.uid, topic.name)}{f' ({about.stance})' if about.stance else ''}"
    if one.within is not None:
        number, uid = numbers[one.within]
        yield f'within <a href="#{anchor(uid)}">{number}</a>'


def _entry(uid: str, name: str) -> str:
    return f'<a href="#{anchor(uid)}">{escaped(name)}</a>'


def _who_and_when(one: Annotation) -> str:
    changed = f"changed {_moment(one.updated)}" if one.updated not in ("", one.created) else ""
    return "\n".join(filter(None, (escaped(one.coder), _moment(one.created), changed)))


def _moment(iso: str) -> str:
    """A time of the project's as people write it; it is in UTC."""
    return escaped(iso.replace("T", " ").replace("Z", " UTC"))


def _rest(one: Annotation) -> str:
    told = [escaped(one.note)] if one.note else []
    told += [facts(one.attributes)] if one.attributes else []
    if one.provenance is not None:
        came = one.provenance
        edited = ", edited" if came.edited else ""
        told.append(f"suggested by {escaped(came.engine)} {escaped(came.version)}, {came.score:.2f}{edited}")
    elif one.origin != "manual":
        told.append(str(one.origin))
    return "\n".join(told)


def _words(spans: Spans, text: str) -> str:
    return BETWEEN_QUOTES.join(span.of(text) for span in spans)
