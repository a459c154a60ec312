"""Codebooks as tables of text, which CSV and Excel share: rows out of a codebook, a codebook out of rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from copydesk.domain.actor import Actor, ActorKind, AliasRule, CaseRule, Role
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.codebook_file import CodebookFile
from copydesk.domain.topic import Topic, TopicExample
from copydesk.errors import UserError
from copydesk.exchange.codebooks import cells
from copydesk.exchange.codebooks.columns import TABLES, guessed, which
from copydesk.exchange.codebooks.kinds import kind_called
from copydesk.exchange.json_reading import as_list, as_object, object_in, text_in

Rows = Sequence[Sequence[str]]
MOST_ROWS = 200_000


def rows(codebook: CodebookFile, table: str) -> Iterator[list[str]]:
    """A table with its head: a cell for each column of :data:`TABLES`."""
    columns = list(TABLES[table])
    yield columns
    made = {"actors": _actor_rows, "topics": _topic_rows, "attributes": _attribute_rows}[table]
    for row in made(codebook):
        yield [row.get(column, "") for column in columns]


def _actor_rows(codebook: CodebookFile) -> Iterator[dict[str, str]]:
    uids = {one.id: one.uid for one in codebook.actors}
    for one in codebook.actors:
        roles = [
            {"title": role.title, "of": uids.get(role.of or 0), "since": role.since, "until": role.until}
            for role in one.roles
        ]
        rules = {
            alias: {"case": rule.case, "language": rule.language} for alias, rule in one.alias_rules.items()
        }
        yield {
            "id": one.uid,
            "name": one.name,
            "kind": one.kind,
            "aliases": cells.listed(one.aliases),
            "parent": uids.get(one.parent or 0, ""),
            "ids": cells.paired(one.ids),
            "description": one.description,
            "colour": one.colour,
            "note": one.note,
            "alias_rules": cells.written(rules),
            "roles": cells.written(roles),
            "attributes": cells.written(dict(one.attributes)),
        }


def _topic_rows(codebook: CodebookFile) -> Iterator[dict[str, str]]:
    uids = {one.id: one.uid for one in codebook.topics}
    for one in codebook.topics:
        yield {
            "id": one.uid,
            "code": one.code,
            "name": one.name,
            "parent": uids.get(one.parent or 0, ""),
            "definition": one.definition,
            "inclusion": one.inclusion,
            "exclusion": one.exclusion,
            "keywords": cells.listed(one.keywords),
            "examples": _examples(one, positive=True),
            "counterexamples": _examples(one, positive=False),
            "position": str(one.position) if one.position else "",
            "retired": "yes" if one.retired else "",
            "colour": one.colour,
            "note": one.note,
        }


def _examples(topic: Topic, *, positive: bool) -> str:
    wanted = [one for one in topic.examples if one.positive is positive]
    if any(one.article for one in wanted):
        return cells.written([{"text": one.text, "article": one.article} for one in wanted])
    return cells.listed(one.text for one in wanted)


def _attribute_rows(codebook: CodebookFile) -> Iterator[dict[str, str]]:
    for one in codebook.attributes:
        yield {
            "id": one.uid,
            "target": one.target,
            "name": one.name,
            "type": one.type,
            "choices": cells.listed(one.choices),
            "required": "yes" if one.required else "",
            "default": "" if one.default is None else cells.written([one.default]),
            "keys": cells.paired(one.keys),
        }


def codebook_of(tables: Mapping[str, Rows], shown: str) -> CodebookFile:
    """The codebook in tables by name (of a sheet or file); others' columns are guessed.

    :raises UserError: a table has too many rows, or none has a column of names.
    """
    found: dict[str, list[_Row]] = {"actors": [], "topics": [], "attributes": []}
    known = False
    for name, table in tables.items():
        if len(table) > MOST_ROWS:
            raise UserError(
                "{name} has more than {most} rows. Split it, or choose another file.",
                name=shown,
                most=MOST_ROWS,
            )
        if not table:
            continue
        kind = which(table[0], name)
        places = guessed(kind, table[0])
        known = known or "name" in places
        if "name" in places:
            found[kind] += [row for cells_ in table[1:] if (row := _Row(cells_, places)).text("name")]
    if not known:
        raise UserError(
            "{name} has no column that holds names. Call one “name”, and others “code”, “parent” and "
            "“definition”.",
            name=shown,
        )
    return CodebookFile(
        actors=tuple(_actors(found["actors"])),
        topics=tuple(_topics(found["topics"])),
        attributes=tuple(_attributes(found["attributes"])),
    )


class _Row:
    """A row of which cells are asked for by our columns' names."""

    def __init__(self, row: Sequence[str], places: Mapping[str, int]) -> None:
        self._row = row
        self._places = places

    def text(self, column: str) -> str:
        """The cell, without white space at its ends."""
        place = self._places.get(column, -1)
        return self._row[place].strip() if 0 <= place < len(self._row) else ""


def _finder(found: Sequence[_Row], *columns: str) -> Callable[[str], int | None]:
    """Finds the id of the row that a text means: by the first column, then by the next ones."""
    by_column = [
        {
            text.casefold(): number
            for number, row in reversed(list(enumerate(found, 1)))
            if (text := row.text(one))
        }
        for one in columns
    ]

    def find(text: str) -> int | None:
        key = text.strip().casefold()
        return next((each[key] for each in by_column if key and key in each), None)

    return find


def _actors(found: Sequence[_Row]) -> Iterator[Actor]:
    place = _finder(found, "id", "name")
    for number, row in enumerate(found, 1):
        rules = as_object(cells.parsed(row.text("alias_rules"), "{"))
        attributes = as_object(cells.parsed(row.text("attributes"), "{"))
        kind = kind_called(row.text("kind"))
        told = "" if kind else row.text("kind")  # a kind of somebody else's is not lost
        yield Actor(
            id=number,
            uid=row.text("id"),
            name=row.text("name"),
            kind=kind or ActorKind.OTHER,
            aliases=tuple(cells.items(row.text("aliases"))),
            parent=_above(row, place),
            ids=cells.pairs(row.text("ids")),
            description=row.text("description"),
            note="\n".join(part for part in (told, row.text("note")) if part),
            colour=row.text("colour"),
            alias_rules={
                alias: AliasRule(_case(text_in(rule, "case")), text_in(rule, "language"))
                for alias in rules
                if (rule := object_in(rules, alias))
            },
            roles=tuple(_roles(row.text("roles"), place)),
            attributes={name: value for name, value in attributes.items() if cells.scalar(value)},
        )


def _above(row: _Row, place: Callable[[str], int | None]) -> int | None:
    """The row of which this one is a part.

    :raises UserError: there is none that is called so.
    """
    wished = row.text("parent")
    found = place(wished)
    if wished and found is None:
        raise UserError(
            "{name} is below {parent}, which has no row of its own. Add a row for it, or correct the name.",
            name=row.text("name"),
            parent=wished,
        )
    return found


def _case(text: str) -> CaseRule:
    return CaseRule(text) if text in {str(one) for one in CaseRule} else CaseRule.USUAL


def _roles(cell: str, place: Callable[[str], int | None]) -> Iterator[Role]:
    for value in as_list(cells.parsed(cell, "[")):
        role = as_object(value)
        if text_in(role, "title"):
            of = place(text_in(role, "of"))
            yield Role(text_in(role, "title"), of, text_in(role, "since"), text_in(role, "until"))


def _topics(found: Sequence[_Row]) -> Iterator[Topic]:
    place = _finder(found, "id", "code", "name")
    for number, row in enumerate(found, 1):
        position = row.text("position").removesuffix(".0")
        yield Topic(
            id=number,
            uid=row.text("id"),
            code=row.text("code"),
            name=row.text("name"),
            parent=_above(row, place),
            definition=row.text("definition"),
            inclusion=row.text("inclusion"),
            exclusion=row.text("exclusion"),
            keywords=tuple(cells.items(row.text("keywords"))),
            examples=(
                *_read_examples(row.text("examples"), positive=True),
                *_read_examples(row.text("counterexamples"), positive=False),
            ),
            position=int(position)
            if position.isascii() and position.isdecimal() and len(position) < 9
            else 0,
            retired=cells.yes(row.text("retired")),
            colour=row.text("colour"),
            note=row.text("note"),
        )


def _read_examples(cell: str, *, positive: bool) -> Iterator[TopicExample]:
    told = [as_object(one) for one in as_list(cells.parsed(cell, "["))]
    for one in told:
        if text_in(one, "text"):
            yield TopicExample(text_in(one, "text"), positive, text_in(one, "article"))
    if not any(told):
        for text in cells.items(cell):
            yield TopicExample(text, positive)


def _attributes(found: Sequence[_Row]) -> Iterator[AttributeDefinition]:
    targets = {str(one): one for one in AttributeTarget}
    types = {str(one): one for one in AttributeType}
    for number, row in enumerate(found, 1):
        target, kind = targets.get(row.text("target")), types.get(row.text("type"))
        if target is None or kind is None:
            raise UserError(
                "The attribute {name} has no target or type that is known. Its target is one of {targets}, "
                "its type one of {types}.",
                name=row.text("name"),
                targets=", ".join(targets),
                types=", ".join(types),
            )
        default = as_list(cells.parsed(row.text("default"), "["))
        yield AttributeDefinition(
            id=number,
            uid=row.text("id"),
            target=target,
            name=row.text("name"),
            type=kind,
            choices=tuple(cells.items(row.text("choices"))),
            required=cells.yes(row.text("required")),
            default=next((one for one in default if cells.scalar(one)), None),
            keys=cells.pairs(row.text("keys")),
        )
