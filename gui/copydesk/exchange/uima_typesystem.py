"""Our layers as a UIMA type system description, from which INCEpTION makes its layers.

UIMA References, "Type System Reference"; a layer whose annotations have ``Governor`` and ``Dependent`` is one
of relations.
"""

from functools import cache
from xml.sax.saxutils import escape

from copydesk.exchange.uima_layers import LAYERS, LINK, PART

FILE_NAME = "TypeSystem.xml"
_STRING = "uima.cas.String"


@cache
def type_system() -> bytes:
    """The description as XML."""
    types = [_type(layer.type, dict.fromkeys(layer.features, _STRING)) for layer in LAYERS]
    ends = {"Dependent": PART.type, "Governor": PART.type}
    types.append(_type(LINK, {**ends, "role": _STRING}))
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    head += '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n<types>\n'
    return f"{head}{''.join(types)}</types>\n</typeSystemDescription>\n".encode()


def _type(name: str, features: dict[str, str]) -> str:
    told = "".join(
        f"<featureDescription><name>{escape(feature)}</name><description/>"
        f"<rangeTypeName>{escape(range_)}</rangeTypeName></featureDescription>\n"
        for feature, range_ in features.items()
    )
    return (
        f"<typeDescription><name>{escape(name)}</name><description/>"
        f"<supertypeName>uima.tcas.Annotation</supertypeName>\n<features>\n{told}</features>"
        "</typeDescription>\n"
    )
