"""Which texts a task of Label Studio has, and rows of its JSON-MIN as tasks.

``HyperText`` shows the text of a page, ``Paragraphs`` a list of parts; both are put together as the window of
Label Studio counts in them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import accumulate
from typing import Any, cast

from copydesk.exchange.json_reading import Json, as_list, as_object, objects_in, text_in
from copydesk.exchange.label_studio_scheme import Scheme

_ADDRESS = re.compile(r"(?:(?:https?|s3|gs|azure-blob|file)://|/data/)\S+")
_KEPT = frozenset({"id", "annotation_id", "annotator", "created_at", "updated_at", "lead_time", "agreement"})
_OF_ANNOTATIONS = ("annotation_id", "annotator", "lead_time")
_UNSHOWN = frozenset({"script", "style", "head", "template"})


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text with the name of its data and of the objects that show it.

    ``starts`` is where its paragraphs begin, None where it has none.
    """

    key: str
    names: frozenset[str]
    text: str
    starts: list[int] | None = None


def shown_texts(data: Json, results: list[Json], scheme: Scheme) -> list[ShownText]:
    """The texts that something is marked in; the main one where nothing is."""
    names = list(
        dict.fromkeys(text_in(one, "to_name") for one in results if text_in(one, "type") != "relation")
    )
    as_page = any("hypertext" in text_in(one, "type") for one in results)
    by_key: dict[str, list[str]] = {}
    for name in names or [""]:
        by_key.setdefault(_key(name, data, scheme), []).append(name)
    found: list[ShownText] = []
    for key, of_it in by_key.items():
        known = scheme.objects.get(of_it[0])
        page = known.tag == "hypertext" if known else as_page
        shown = _shown(data.get(key), page, known.text_key if known else "text")
        if shown and not (known and known.elsewhere) and not _ADDRESS.fullmatch(shown[0].strip()):
            found.append(ShownText(key, frozenset(of_it), *shown))
    return found


def _key(name: str, data: Json, scheme: Scheme) -> str:
    """The name of the data that an object shows."""
    known = scheme.objects.get(name) or next(
        (one for one in scheme.objects.values() if one.tag in {"text", "hypertext"} and not name), None
    )
    if known is not None:
        return known.key
    texts = {key: value for key, value in data.items() if isinstance(value, str)}
    for key in (name, "text", "article", "content", "body", "html"):
        if key in texts or (key and key == name and isinstance(data.get(key), list)):
            return key
    return max(texts, key=lambda key: len(texts[key]), default="")


def _shown(value: object, page: bool, text_key: str) -> tuple[str, list[int] | None] | None:
    if isinstance(value, str) and value:
        text = _text_of_page(value) if page else value
        return (text, None) if text else None
    parts = [one if isinstance(one, str) else text_in(as_object(one), text_key) for one in as_list(value)]
    if not any(parts):
        return None
    starts = list(accumulate((len(part) + 1 for part in parts), initial=0))[:-1]
    return "\n".join(parts), starts


def _text_of_page(page: str) -> str:
    html: Any = import_module("lxml.html")
    etree: Any = import_module("lxml.etree")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    broken = cast("type[Exception]", etree.LxmlError)
    try:
        root = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except broken:
        return ""
    return "".join(_words(root))


def _words(root: Any) -> Iterator[str]:
    """The words of a page in their order; no more of the tree is open than what is around them."""
    skipped = 0
    etree: Any = import_module("lxml.etree")
    for event, one in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        shown = isinstance(one.tag, str)
        if event == "start":
            skipped += shown and one.tag in _UNSHOWN
            if not skipped and one.text:
                yield one.text
            continue
        skipped -= event == "end" and shown and one.tag in _UNSHOWN
        if not skipped and one.tail:
            yield one.tail


def is_minimal(task: Json) -> bool:
    """Whether it is a row of JSON-MIN, which has data and answers side by side."""
    return not isinstance(task.get("data"), dict) and any(name in task for name in _OF_ANNOTATIONS)


def from_minimal(row: Json, scheme: Scheme) -> Json:
    """The row as a task with one annotation."""
    data: Json = {}
    results: list[Json] = []
    for name, value in row.items():
        parts = objects_in({name: value}, name)
        if (
            name in scheme.controls
            or isinstance(as_object(value).get("choices"), list)
            or _are_regions(parts)
        ):
            results += _results(name, value, scheme.controls.get(name, "choices"))
        elif name not in _KEPT:
            data[name] = value
    annotation: Json = {
        "completed_by": row.get("annotator"),
        "created_at": row.get("created_at"),
        "updated_at": row.get("updated_at"),
        "result": _by_region(results),
    }
    texts = [one.key for one in scheme.objects.values() if one.key in data]
    for one in results:
        one["to_name"] = next(iter(scheme.objects)) if texts else ""
    return {"data": data, "annotations": [annotation]}


def _are_regions(parts: list[Json]) -> bool:
    return bool(parts) and all("start" in one and ("end" in one) for one in parts)


def _results(name: str, value: object, tag: str) -> Iterator[Json]:
    parts = objects_in({name: value}, name)
    if _are_regions(parts):
        for one in parts:
            labels = next((key for key in one if key.endswith("labels")), "")
            type_ = labels or next((key for key in ("choices", "taxonomy", tag) if key in one), "textarea")
            yield {"from_name": name, "type": type_, "value": one}
        return
    said = as_object(value).get("choices", value)
    key = "text" if tag == "textarea" else tag
    listed = tag in {"choices", "taxonomy", "textarea"} and not isinstance(said, list)
    yield {"from_name": name, "type": tag, "value": {key: [said] if listed else said}}


def _by_region(results: list[Json]) -> list[Json]:
    """With ids: values without a label are of all regions that begin and end where they do."""
    ids: dict[tuple[str, str], list[str]] = {}
    found: list[Json] = []
    for number, one in enumerate(results, 1):
        if text_in(one, "type").endswith("labels"):
            one["id"] = f"region {number}"
            ids.setdefault(_ends(one), []).append(f"region {number}")
            found.append(one)
    for one in results:
        if "id" not in one:
            found += [{**one, "id": id_} for id_ in ids.get(_ends(one), [])] or [one]
    return found


def _ends(one: Json) -> tuple[str, str]:
    value = as_object(one.get("value"))
    return str(value.get("start")), str(value.get("end"))
