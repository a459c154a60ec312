"""UIMA CAS JSON 0.4: a zip file, or a folder, of one ``.json`` an article, each with its types.

https://github.com/apache/uima-uimaj-io-jsoncas, "UIMA CAS JSON format" 0.4.0; offsets are in UTF-16 units.
See :mod:`copydesk.exchange.cas_values`.
"""

import json
from collections.abc import Iterator
from json.encoder import encode_basestring
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount
from copydesk.domain.found import FoundDataset, Source
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.cas_files import CasFiles, write_cas_files
from copydesk.exchange.cas_values import SOFA_ID, Cas, Feature, Type, types
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.uima_layers import PART
from copydesk.exchange.units import Offsets, utf16_offsets

Json = dict[str, object]

_VIEW = "_InitialView"


def write_cas_json(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write to a folder, or to a zip file where the name ends in ``.zip``."""
    return write_cas_files(dataset, out, progress, CasFiles(".json", _document, {}))


def _type(one: Type) -> Json:
    features: Json = {name: {"%NAME": name, "%RANGE": "uima.cas.String"} for name in one.texts}
    features |= {name: {"%NAME": name, "%RANGE": range_} for name, range_ in one.references.items()}
    features |= {name: {"%NAME": name, "%RANGE": f"{PART.type}[]"} for name in one.arrays}
    return {"%NAME": one.name, "%SUPER_TYPE": one.above, **features}


def _encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


_TYPES = _encoded({one.name: _type(one) for one in sorted(types(), key=lambda one: one.name)})


def _document(cas: Cas, _title: str, _losses: LossCount) -> bytes:
    offsets = utf16_offsets(cas.text)
    arrays = _Ids(cas.free_id)
    rows = [_encoded(_sofa(cas.text))]
    rows += [row for one in cas.features for row in _rows(one, offsets, arrays)]
    members = [one.id for one in cas.features]
    free = arrays.free
    for name, pairs in cas.segments(offsets):
        typed = f'"%TYPE":"{name}","@sofa":{SOFA_ID}'
        segments = [
            f'{{"%ID":{number},{typed},"begin":{start},"end":{end}}}'
            for number, (start, end) in enumerate(pairs, free)
        ]
        members += range(free, free + len(segments))
        free += len(segments)
        rows += segments
    views = _encoded({_VIEW: {"%SOFA": SOFA_ID, "%MEMBERS": members}})
    body = ",\n".join(rows)
    return f'{{"%TYPES":{_TYPES},\n"%FEATURE_STRUCTURES":[\n{body}\n],\n"%VIEWS":{views}}}\n'.encode()


class _Ids:
    """Gives ids from the first that is free."""

    def __init__(self, free: int) -> None:
        self.free = free

    def next(self) -> int:
        """One more."""
        self.free += 1
        return self.free - 1


def _sofa(text: str) -> Json:
    kind = {"%ID": SOFA_ID, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": _VIEW}
    return {**kind, "mimeType": "text", "sofaString": text}


def _rows(one: Feature, offsets: Offsets, ids: _Ids) -> Iterator[str]:
    """The feature structure, before it its arrays, which have ids of their own here."""
    row = f'{{"%ID":{one.id},"%TYPE":"{one.type}","@sofa":{SOFA_ID}'
    if one.span is not None:
        start, end = offsets.pair(one.span)
        row += f',"begin":{start},"end":{end}'
    row += "".join([f',"{name}":{encode_basestring(value)}' for name, value in one.texts.items()])
    for name, target in one.references.items():
        row += f',"@{name}":{target}'
    for name, targets in one.arrays.items():
        array = ids.next()
        yield f'{{"%ID":{array},"%TYPE":"uima.cas.FSArray","%ELEMENTS":[{",".join(map(str, targets))}]}}'
        row += f',"@{name}":{array}'
    yield row + "}"


def _find(source: Source) -> FoundDataset:
    from copydesk.exchange.cas_read import find_json  # which needs what takes long to load

    return find_json(source)


def _recognises(path: Path) -> bool:
    from copydesk.exchange.cas_read import recognises_json

    return recognises_json(path)


FORMAT = DatasetFormat(
    FormatInfo(
        name="cas-json",
        title="UIMA CAS JSON 0.4",
        suffix=".zip",
        reads=True,
        writes=True,
        what="A zip file with a JSON file for each article, with its types: DKPro's layers and ours; "
        "a name without .zip makes a folder.",
        used_by="For INCEpTION and programs that use dkpro-cassis.",
        loses="what the codebook says of actors, and links between versions of an article",
        offset_unit="UTF-16 units",
    ),
    write=write_cas_json,
    find=_find,
    recognises=_recognises,
)
