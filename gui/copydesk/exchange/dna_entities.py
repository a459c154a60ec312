"""Persons, organisations and concepts of a Discourse Network Analyzer file, with what it says of them.

Version 2 keeps them in ATTRIBUTES, with a type, an alias and notes, and statements have their names.
Version 3 keeps them in ENTITIES, with values of ATTRIBUTEVARIABLES that the user named, and statements have
their rows. (https://github.com/leifeld/dna, SqlConnection.java of 2.0 and Sql.java of 3.0)
"""

from collections.abc import Mapping
from dataclasses import dataclass

from copydesk.domain.actor import ActorKind
from copydesk.domain.found import FoundActor
from copydesk.domain.tables import Tables, Value
from copydesk.exchange.peer_tables import Row, colour, line, text, whole

_KINDS = {
    "person": ActorKind.PERSON,
    "organization": ActorKind.ORGANISATION,
    "organisation": ActorKind.ORGANISATION,
}
_DEEPEST = 50
_ALIAS, _NOTES = "alias", "notes"


@dataclass(frozen=True, slots=True)
class Entities:
    """By row, and by variable and name; ``of`` finds the one that a statement's value names."""

    by_row: Mapping[int, FoundActor]
    by_name: Mapping[tuple[int, str], FoundActor]
    rows: Mapping[int, tuple[int, str]]
    """The variable and name of each row."""

    def key(self, variable: int, value: Value) -> tuple[int, str]:
        """The variable and name that a value of short text stands for, by row or by name."""
        found = self.rows.get(value) if isinstance(value, int) else None
        return found or (variable, line(value))

    def of(self, variable: int, value: Value) -> FoundActor | None:
        """Whom or what the value names; None where the file says no more than the name."""
        if isinstance(value, int) and value in self.by_row:
            return self.by_row[value]
        return self.by_name.get((variable, line(value)))


def read_entities(tables: Tables, variables: Mapping[int, str]) -> Entities:
    """All entities; ``variables`` are the names of variables by row."""
    table = "ENTITIES" if tables.columns("ENTITIES") else "ATTRIBUTES"
    columns = ("ID", "VariableId", "Value", "Red", "Green", "Blue", "ChildOf", "Type", "Alias", "Notes")
    rows = {
        row: found
        for found in tables.rows(table, columns, order=("ID",))
        if (row := whole(found[0])) is not None and line(found[2])
    }
    maker = _Maker(rows, variables, _attributes(tables))
    made = {row: maker.entity(row) for row in rows}
    keys = {row: (whole(found[1]) or 0, line(found[2])) for row, found in rows.items()}
    return Entities(made, {keys[row]: actor for row, actor in made.items()}, keys)


def kind_of(variable: str) -> ActorKind | None:
    """The kind of actor that a variable of that name has; None where it may be something else."""
    return _KINDS.get(variable.strip().lower())


class _Maker:
    """Makes each entity once, its parent first."""

    def __init__(
        self, rows: Mapping[int, Row], variables: Mapping[int, str], attributes: Mapping[int, dict[str, str]]
    ) -> None:
        self._rows = rows
        self._variables = variables
        self._attributes = attributes
        self._made: dict[int, FoundActor] = {}
        self._depths: dict[int, int] = {}

    def entity(self, row: int) -> FoundActor:
        """The entity below its parents; one that is among its own, or below too many, has none."""
        upwards = {row: None}
        last = row
        while last not in self._made and (parent := self._parent(last)) is not None and parent not in upwards:
            upwards[parent] = None
            last = parent
        above: FoundActor | None = None
        depth = 0
        for one in reversed(upwards):
            if one not in self._made:
                kept = above if depth < _DEEPEST else None
                self._depths[one] = depth + 1 if kept is not None else 1
                self._made[one] = self._new(one, kept)
            above, depth = self._made[one], self._depths[one]
        return self._made[row]

    def _parent(self, row: int) -> int | None:
        parent = whole(self._rows[row][6])
        return parent if parent in self._rows else None

    def _new(self, row: int, parent: FoundActor | None) -> FoundActor:
        _, variable, name, red, green, blue, _, kind, alias, notes = self._rows[row]
        said = {"Type": line(kind), "Alias": line(alias), "Notes": text(notes).strip()}
        said.update(self._attributes.get(row, {}))
        shade = colour(red, green, blue)
        if shade not in ("", "#000000"):
            said["Color"] = shade
        aliases = "; ".join(value for key, value in said.items() if key.lower() == _ALIAS)
        known = self._variables.get(whole(variable) or 0, "")
        return FoundActor(
            name=line(name),
            kind=kind_of(known),
            aliases=tuple(dict.fromkeys(filter(None, (part.strip() for part in aliases.split(";"))))),
            parent=parent,
            attributes={
                key: value for key, value in said.items() if value and key.lower() not in (_ALIAS, _NOTES)
            },
            note="\n".join(value for key, value in said.items() if value and key.lower() == _NOTES),
        )


def _attributes(tables: Tables) -> dict[int, dict[str, str]]:
    """What version 3 says of each entity, by the names that the user gave."""
    named = {
        whole(row): line(name) for row, name in tables.rows("ATTRIBUTEVARIABLES", ("ID", "AttributeVariable"))
    }
    found: dict[int, dict[str, str]] = {}
    columns = ("EntityId", "AttributeVariableId", "AttributeValue")
    for entity, variable, value in tables.rows("ATTRIBUTEVALUES", columns, order=("ID",)):
        owner, name = whole(entity), named.get(whole(variable), "")
        if owner is not None and name and text(value).strip():
            found.setdefault(owner, {})[name] = text(value).strip()
    return found
