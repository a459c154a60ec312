"""The columns of codebooks as tables, what each means, and which names of others' columns mean the same."""

import re
from collections.abc import Iterable, Mapping

ACTORS: Mapping[str, str] = {
    "id": "What exports call the actor; leave it empty for a new one.",
    "name": "The actor's name.",
    "kind": "person, organisation, state body, state, group or other.",
    "aliases": "Other names, with | between them.",
    "parent": "What it is part of: an id or a name of this table.",
    "ids": "Identifiers elsewhere, as scheme=value with | between them.",
    "description": "Who it is.",
    "colour": "#RRGGBB.",
    "note": "A note.",
    "alias_rules": "How aliases are looked for, as JSON: case (usual, exact, any) and language by alias.",
    "roles": "Offices, as JSON: a list of title, of (an id), since and until.",
    "attributes": "Attributes, as JSON: values by name.",
}
TOPICS: Mapping[str, str] = {
    "id": "What exports call the topic; leave it empty for a new one.",
    "code": "The topic's code.",
    "name": "The topic's name.",
    "parent": "The topic it is below: an id, a code or a name of this table.",
    "definition": "What the topic is.",
    "inclusion": "What else counts as the topic.",
    "exclusion": "What does not.",
    "keywords": "Words that speak for it, with | between them.",
    "examples": "Examples, with | between them.",
    "counterexamples": "Words that seem to be about the topic and are not, with | between them.",
    "position": "Its place among the topics beside it.",
    "retired": "yes if it is not offered any more.",
    "colour": "#RRGGBB.",
    "note": "A note.",
}
ATTRIBUTES: Mapping[str, str] = {
    "id": "What exports call the attribute.",
    "target": "What it describes: actor, article, mention, passage or quotation.",
    "name": "The attribute's name.",
    "type": "choice, number, yes/no, text or date.",
    "choices": "The values of a choice, with | between them.",
    "required": "yes if it is to be filled in.",
    "default": "What a new one gets, as JSON.",
    "keys": "Keys that set a choice, as choice=key with | between them.",
}
TABLES: Mapping[str, Mapping[str, str]] = {"actors": ACTORS, "topics": TOPICS, "attributes": ATTRIBUTES}

_OTHERS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("name", "label", "title", "preflabel", "topic", "actor", "term", "category", "codename", "theme"),
        *("node", "entity", "tag", "bezeichnung", "nom", "nombre", "libelle", "название"),
    ),
    "code": ("code", "codeid", "number", "nr", "no", "notation", "key", "codigo", "код"),
    "parent": (
        *("parent", "broader", "parentcode", "parentid", "parentname", "parenttopic", "partof", "memberof"),
        *("within", "oberkategorie", "supercategory"),
    ),
    "definition": ("definition", "description", "memo", "scopenote", "meaning", "comment", "beschreibung"),
    "description": ("description", "definition", "memo", "scopenote", "comment", "beschreibung"),
    "inclusion": ("inclusion", "include", "includes", "inclusioncriteria", "whentouse"),
    "exclusion": ("exclusion", "exclude", "excludes", "exclusioncriteria", "whennottouse"),
    "keywords": ("keywords", "keyword", "words", "terms"),
    "examples": ("examples", "example", "positiveexamples"),
    "counterexamples": ("counterexamples", "negativeexamples", "nonexamples"),
    "aliases": ("aliases", "alias", "altlabel", "altlabels", "synonyms", "othernames", "acronym"),
    "kind": ("kind", "type", "sort", "class"),
    "colour": ("colour", "color", "hex", "farbe", "couleur"),
    "position": ("position", "order", "sortorder"),
    "retired": ("retired", "deprecated", "obsolete"),
    "note": ("note", "notes", "remark", "remarks"),
    "id": ("id", "uid", "guid", "uuid"),
}
_LETTERS = re.compile(r"[\W_]+")
_ACTORS_ONLY = frozenset({"aliases", "kind", "ids", "roles"})


def simple(name: str) -> str:
    """A column's name without what differs from one program to the next."""
    return _LETTERS.sub("", name).casefold()


def guessed(table: str, head: Iterable[str]) -> dict[str, int]:
    """Which column of that head holds what of the table's columns; the first that fits."""
    there: dict[str, int] = {}
    for place, name in enumerate(head):
        there.setdefault(simple(name), place)
    found: dict[str, int] = {}
    for column in TABLES[table]:
        for name in (simple(column), *_OTHERS.get(column, ())):
            if name in there and there[name] not in found.values():
                found[column] = there[name]
                break
    if "name" not in found and "code" in found:  # programs that know no names call them codes
        found["name"] = found.pop("code")
    return found


def which(head: Iterable[str], file: str) -> str:
    """Whether a table holds actors, topics or attributes, by its columns and its file's name."""
    names = {simple(one) for one in head}
    for table in TABLES:
        if table.rstrip("s") in file.casefold():
            return table
    if {"target", "choices"} <= names:
        return "attributes"
    actors = any(names & {column, *_OTHERS.get(column, ())} for column in _ACTORS_ONLY)
    return "actors" if actors and not names & set(_OTHERS["code"]) else "topics"
