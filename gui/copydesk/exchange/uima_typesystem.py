"""UIMA type system descriptions, from which INCEpTION makes its layers.

UIMA References, "Type System Reference"; a layer whose annotations have ``Governor`` and ``Dependent`` is one
of relations.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from copydesk.exchange.cas_values import Type, types
from copydesk.exchange.uima_layers import LAYERS, LINK, PART

FILE_NAME = "TypeSystem.xml"
_STRING = "uima.cas.String"


@cache
def type_system() -> bytes:
    """The types of our layers as XML, without those that WebAnno TSV cannot hold."""
    names = {LINK, *(layer.type for layer in LAYERS)}
    return _described(one for one in types() if one.name in names)


@cache
def whole_type_system() -> bytes:
    """All types that a CAS uses as XML."""
    return _described(types())


def _described(found: Iterable[Type]) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    head += '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n<types>\n'
    return f"{head}{''.join(map(_type, found))}</types>\n</typeSystemDescription>\n".encode()


def _type(one: Type) -> str:
    return (
        f"<typeDescription><name>{one.name}</name><description/><supertypeName>{one.above}</supertypeName>"
        f"\n<features>\n{''.join(_features(one))}</features></typeDescription>\n"
    )


def _features(one: Type) -> Iterator[str]:
    ranges = {**dict.fromkeys(one.texts, _STRING), **one.references}
    for name, range_ in ranges.items():
        yield _feature(name, f"<rangeTypeName>{range_}</rangeTypeName>")
    for name in one.arrays:
        yield _feature(
            name, f"<rangeTypeName>uima.cas.FSArray</rangeTypeName><elementType>{PART.type}</elementType>"
        )


def _feature(name: str, range_: str) -> str:
    return f"<featureDescription><name>{name}</name><description/>{range_}</featureDescription>\n"
