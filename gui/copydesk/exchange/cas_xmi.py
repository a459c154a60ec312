"""UIMA CAS XMI: a zip file, or a folder, of one ``.xmi`` an article and ``TypeSystem.xml``.

UIMA References, "XMI CAS Serialization Reference"; offsets are in UTF-16 units. XML 1.0 cannot hold most
control characters: they become U+FFFD, which moves no offset, and are counted. What is in the files is told
in :mod:`copydesk.exchange.cas_values`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount
from copydesk.domain.found import FoundDataset, Source
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.text import REPLACEMENT
from copydesk.exchange.cas_files import CasFiles, write_cas_files
from copydesk.exchange.cas_values import SOFA_ID, Cas, Feature, types
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.uima_typesystem import FILE_NAME, whole_type_system
from copydesk.exchange.units import Offsets, utf16_offsets

_IN_ATTRIBUTES = re.compile('[&<>"\t\n\r]')
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_cas_xmi(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write to a folder, or to a zip file where the name ends in ``.zip``."""
    return write_cas_files(dataset, out, progress, CasFiles(".xmi", _xmi, {FILE_NAME: whole_type_system()}))


def _prefixes() -> tuple[dict[str, str], str]:
    """How elements of each type are called, and the declarations of their namespaces."""
    spaces = sorted({one.name.rpartition(".")[0] for one in types()})
    prefixes = {space: f"n{number}" for number, space in enumerate(spaces)}
    names = {
        one.name: f"{prefixes[one.name.rpartition('.')[0]]}:{one.name.rpartition('.')[2]}" for one in types()
    }
    told = "".join(
        f' xmlns:{prefix}="http:///{space.replace(".", "/")}.ecore"' for space, prefix in prefixes.items()
    )
    return names, told


_NAMES, _DECLARED = _prefixes()
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" '
    f'xmlns:cas="http:///uima/cas.ecore"{_DECLARED} xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n'
)


def _xmi(cas: Cas, title: str, losses: LossCount) -> bytes:
    offsets = utf16_offsets(cas.text)
    attribute = _Attributes(title, losses)
    lines = [_HEAD, *(_element(one, offsets, attribute) for one in cas.features)]
    free = cas.free_id
    for name, pairs in cas.segments(offsets):
        tag = _NAMES[name]
        segments = [
            f'<{tag} xmi:id="{number}" sofa="{SOFA_ID}" begin="{start}" end="{end}"/>\n'
            for number, (start, end) in enumerate(pairs, free)
        ]
        free += len(segments)
        lines += segments
    sofa = f'<cas:Sofa xmi:id="{SOFA_ID}" sofaNum="1" sofaID="_InitialView" mimeType="text"'
    lines.append(f'{sofa} sofaString="{attribute(cas.text)}"/>\n')
    members = " ".join(map(str, range(SOFA_ID + 1, free)))
    lines.append(f'<cas:View sofa="{SOFA_ID}" members="{members}"/>\n</xmi:XMI>\n')
    return "".join(lines).encode()


def _element(one: Feature, offsets: Offsets, attribute: "_Attributes") -> str:
    return f"<{_NAMES[one.type]}{''.join(_attributes(one, offsets, attribute))}/>\n"


def _attributes(one: Feature, offsets: Offsets, attribute: "_Attributes") -> Iterator[str]:
    yield f' xmi:id="{one.id}" sofa="{SOFA_ID}"'
    if one.span is not None:
        start, end = offsets.pair(one.span)
        yield f' begin="{start}" end="{end}"'
    for name, value in one.texts.items():
        yield f' {name}="{attribute(value)}"'
    for name, target in one.references.items():
        yield f' {name}="{target}"'
    for name, targets in one.arrays.items():
        yield f' {name}="{" ".join(map(str, targets))}"'


class _Attributes:
    """Makes values of attributes; what XML cannot hold is replaced and counted."""

    def __init__(self, title: str, losses: LossCount) -> None:
        self._title = title
        self._losses = losses

    def __call__(self, value: str) -> str:
        if _NOT_IN_XML.search(value):
            value, count = _NOT_IN_XML.subn(REPLACEMENT, value)
            self._losses.add("control characters that XML cannot hold", self._title, count)
        return _IN_ATTRIBUTES.sub(lambda found: _ESCAPES[found[0]], value)


def _find(source: Source) -> FoundDataset:
    from copydesk.exchange.cas_read import find_xmi  # which needs what takes long to load

    return find_xmi(source)


def _recognises(path: Path) -> bool:
    from copydesk.exchange.cas_read import recognises_xmi

    return recognises_xmi(path)


FORMAT = DatasetFormat(
    FormatInfo(
        name="cas-xmi",
        title="UIMA CAS XMI",
        suffix=".zip",
        reads=True,
        writes=True,
        what="A zip file with an XMI file for each article and the type system: DKPro's layers and ours; "
        "a name without .zip makes a folder.",
        used_by="For INCEpTION, DKPro and other programs built on UIMA.",
        loses="control characters, what the codebook says of actors, "
        "and links between versions of an article",
        offset_unit="UTF-16 units",
    ),
    write=write_cas_xmi,
    find=_find,
    recognises=_recognises,
    other_names=("xmi",),
)
