"""Label Studio's labelling configuration read: which data are shown, and the labels with colours.

https://labelstud.io/tags: object tags (``Text``, ``HyperText``, ``Paragraphs``) have ``value="$key"``,
control tags name the object in ``toName``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from copydesk.domain.found import Label, LabelInfo
from copydesk.errors import UserError
from copydesk.exchange.json_members import JsonMember, first_bytes, is_zip, members_of
from copydesk.exchange.label_studio_config import MARK
from copydesk.exchange.regions import KINDS, PARTS

PATH = " > "
"""Between the parts of a name in a tree of choices."""
_LARGEST = 8 * 2**20
_MOST_LABELS = 20_000
_DEEPEST = 20
_OWN = frozenset({*KINDS.values(), *PARTS.values()})


@dataclass(frozen=True, slots=True)
class TextObject:
    """What is shown and marked: the name of its data, its tag, and whether these are an address."""

    key: str
    tag: str
    elsewhere: bool
    text_key: str = "text"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A configuration: objects and the tags of controls by name, labels, and whether Copydesk wrote it."""

    objects: Mapping[str, TextObject] = field(default_factory=dict[str, TextObject])
    controls: Mapping[str, str] = field(default_factory=dict[str, str])
    labels: tuple[LabelInfo, ...] = ()
    is_ours: bool = False

    @property
    def colours(self) -> Mapping[str, str]:
        """The colours of labels by name."""
        return {info.label.name: info.colour for info in self.labels if info.colour}


def scheme_beside(path: Path) -> Scheme:
    """The configuration in the folder or zip file, or beside the file; an empty one where there is none."""
    for member in _candidates(path):
        content = first_bytes(member, _LARGEST + 1)
        if b"<View" in content[:4096] and len(content) <= _LARGEST:
            found = _scheme(content)
            if found is not None:
                return found
    return Scheme()


def _candidates(path: Path) -> list[JsonMember]:
    try:
        found = members_of(path if path.is_dir() or is_zip(path) else path.parent, ".xml")
    except (UserError, OSError):
        return []
    return sorted(found, key=lambda member: "config" not in member.name.lower())[:10]


def _scheme(content: bytes) -> Scheme | None:
    etree: Any = import_module("lxml.etree")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    broken = cast("type[Exception]", etree.XMLSyntaxError)
    try:
        root = etree.fromstring(content, parser)
    except broken:
        return None
    objects: dict[str, TextObject] = {}
    controls: dict[str, str] = {}
    labels: dict[Label, LabelInfo] = {}
    for one in root.iter():
        if not isinstance(one.tag, str):
            continue
        name, value = str(one.get("name") or ""), str(one.get("value") or "")
        if one.get("toName") and name:
            controls[name] = one.tag.lower()
            for info in _labels(one, name, (), None):
                if len(labels) < _MOST_LABELS:
                    labels.setdefault(info.label, info)
        elif name and value.startswith("$"):
            by_address = one.get("valueType") == "url"
            text_key = str(one.get("textKey") or "text")
            objects[name] = TextObject(value[1:], one.tag.lower(), by_address, text_key)
    ours = MARK.encode() in content
    # Copydesk's own labels are no codebook: they are there whatever a project has.
    shown = (info for info in labels.values() if not ours or _is_topic(info.label, controls))
    return Scheme(objects, controls, tuple(shown), ours)


def _is_topic(label: Label, controls: Mapping[str, str]) -> bool:
    return controls.get(label.layer) == "labels" and label.name not in _OWN


def _labels(element: Any, layer: str, above: tuple[str, ...], parent: Label | None) -> Iterator[LabelInfo]:
    for one in element:
        value = one.get("alias") or one.get("value") if isinstance(one.tag, str) else ""
        if not value or value.startswith("$") or len(above) >= _DEEPEST:
            continue
        path = (*above, str(value))
        label = Label(layer, PATH.join(path))
        colour = str(one.get("background") or "")
        shown = colour if re.fullmatch("#[0-9A-Fa-f]{6}", colour) else ""
        yield LabelInfo(label=label, parent=parent, colour=shown, definition=str(one.get("hint") or ""))
        yield from _labels(one, layer, path, label)
