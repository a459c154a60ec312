"""What REFI-QDA 1.5 asks of codebooks and projects, as a RELAX NG schema that lxml holds files to.

Restated from the specification's sections 5.2 and 5.3 for all that text projects use: which element has
which children in which order, and which attributes of which type. A mark after a name says how often:
``?`` at most once, ``*`` any number of times, ``+`` at least once. After an attribute ``!`` says that it
must be there.
"""

from functools import cache
from importlib import import_module
from typing import Any

etree: Any = import_module("lxml.etree")


_HEX = "[0-9a-fA-F]"
_GUID = f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}"
_DATA = {
    "guid": f'<data type="token"><param name="pattern">{_GUID}|\\{{{_GUID}\\}}</param></data>',
    "rgb": '<data type="token"><param name="pattern">#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})</param></data>',
    "direction": "<choice><value>Associative</value><value>OneWay</value>"
    "<value>Bidirectional</value></choice>",
    "sort": "<choice><value>Text</value><value>Boolean</value><value>Integer</value><value>Float</value>"
    "<value>Date</value><value>DateTime</value></choice>",
    **{name: f'<data type="{name}"/>' for name in ("string", "boolean", "integer", "decimal", "dateTime")},
}
_MADE = "creatingUser:guid creationDateTime:dateTime modifyingUser:guid modifiedDateTime:dateTime"
_TEXT_SOURCE = (
    f"guid!:guid name:string richTextPath:string plainTextPath:string {_MADE}",
    "Description? PlainTextContent? PlainTextSelection* Coding* NoteRef* VariableValue*",
)
_REF = ("targetGUID!:guid", "")
_CODE = "guid!:guid name!:string isCodable!:boolean color:rgb"
_SHARED: dict[str, tuple[str, str]] = {
    "Codes": ("", "Code+"),
}
CODEBOOK: dict[str, tuple[str, str]] = {
    **_SHARED,
    "CodeBook": ("origin:string", "Codes"),
    "Code": (_CODE, "Description? Code*"),
}
PROJECT: dict[str, tuple[str, str]] = {
    **_SHARED,
    "Project": (
        "name!:string origin:string creatingUserGUID:guid creationDateTime:dateTime modifyingUserGUID:guid "
        "modifiedDateTime:dateTime basePath:string",
        "Users? CodeBook? Variables? Cases? Sources? Notes? Links? Description? NoteRef*",
    ),
    "Users": ("", "User+"),
    "User": ("guid!:guid name:string id:string", ""),
    "CodeBook": ("", "Codes"),
    "Code": (_CODE, "Description? NoteRef* Code*"),
    "Variables": ("", "Variable+"),
    "Variable": ("guid!:guid name!:string typeOfVariable!:sort", "Description?"),
    "VariableValue": ("", "VariableRef TextValue? BooleanValue? IntegerValue? FloatValue?"),
    "Cases": ("", "Case+"),
    "Case": ("guid!:guid name:string", "Description? CodeRef* VariableValue* SourceRef* SelectionRef*"),
    "Sources": ("", "TextSource+"),
    "TextSource": _TEXT_SOURCE,
    "PlainTextSelection": (
        f"guid!:guid name:string startPosition!:integer endPosition!:integer {_MADE}",
        "Description? Coding* NoteRef*",
    ),
    "Coding": ("guid!:guid creatingUser:guid creationDateTime:dateTime", "CodeRef NoteRef*"),
    "Notes": ("", "Note+"),
    "Note": _TEXT_SOURCE,
    "Links": ("", "Link+"),
    "Link": (
        "guid!:guid name:string direction:direction color:rgb originGUID:guid targetGUID:guid",
        "NoteRef*",
    ),
    **dict.fromkeys(("CodeRef", "NoteRef", "SourceRef", "SelectionRef", "VariableRef"), _REF),
}
_TEXTS = {
    "Description": "string",
    "PlainTextContent": "string",
    "TextValue": "string",
    "BooleanValue": "boolean",
    "IntegerValue": "integer",
    "FloatValue": "decimal",
}
_OFTEN = {"?": "optional", "*": "zeroOrMore", "+": "oneOrMore"}


@cache
def codebook_schema() -> Any:
    """What a ``.qdc`` file has to fit."""
    return _schema("CodeBook", CODEBOOK, "urn:QDA-XML:codebook:1.0")


@cache
def project_schema() -> Any:
    """What a ``project.qde`` has to fit."""
    return _schema("Project", PROJECT, "urn:QDA-XML:project:1.0")


def _schema(root: str, elements: dict[str, tuple[str, str]], namespace: str) -> Any:
    defined = "".join(_element(name, *told) for name, told in elements.items())
    texts = "".join(
        f'<define name="{name}"><element name="{name}">{_DATA[sort]}</element></define>'
        for name, sort in _TEXTS.items()
    )
    grammar = (
        f'<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="{namespace}" '
        'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">'
        f'<start><ref name="{root}"/></start>{defined}{texts}</grammar>'
    )
    return etree.RelaxNG(etree.fromstring(grammar))


def _element(name: str, attributes: str, children: str) -> str:
    parts: list[str] = []
    for told in attributes.split():
        attribute, sort = told.split(":")
        one = f'<attribute name="{attribute.rstrip("!")}" ns="">{_DATA[sort]}</attribute>'
        parts.append(one if attribute.endswith("!") else f"<optional>{one}</optional>")
    for child in children.split():
        ref = f'<ref name="{child.rstrip("?*+")}"/>'
        often = _OFTEN.get(child[-1])
        parts.append(f"<{often}>{ref}</{often}>" if often else ref)
    return f'<define name="{name}"><element name="{name}">{"".join(parts) or "<empty/>"}</element></define>'
