"""Use cases on attributes: what the user wants to know of actors, articles and annotations."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.errors import UserError
from copydesk.project import attribute_values, attributes
from copydesk.session.attribute_values import validated
from copydesk.session.core import Core, clean, shortened
from copydesk.session.core import required as named
from copydesk.session.import_attributes import as_text


class _Kept:
    """What is not given in an edit: it stays as it is."""


KEPT: Final = _Kept()


class Attributes:
    """The attributes of the open project, and their values. Each method is one change."""

    def __init__(self, core: Core) -> None:
        self._core = core

    # -- what is there ------------------------------------------------------------------------------

    def all(self) -> list[AttributeDefinition]:
        """All attributes in the order they were defined."""
        return list(self._core.attributes)

    def of(self, target: AttributeTarget) -> list[AttributeDefinition]:
        """The attributes of one kind of thing, in the order they were defined."""
        return [one for one in self._core.attributes if one.target is target]

    def get(self, definition_id: int) -> AttributeDefinition:
        """The attribute of that id.

        :raises UserError: it is gone, by an undo perhaps.
        """
        for one in self._core.attributes:
            if one.id == definition_id:
                return one
        raise UserError("That attribute was deleted. Undo brings it back.")

    def called(self, target: AttributeTarget, name: str) -> AttributeDefinition:
        """The attribute of that name.

        :raises UserError: there is none of the kind.
        """
        found = self._core.attribute(target, name) or self._core.attribute(target, clean(name))
        if found is None:
            raise UserError("There is no attribute {name} of that kind. Define it first.", name=name)
        return found

    def uses(self, definition_id: int) -> int:
        """How many values of the attribute are stored."""
        return attribute_values.uses(self._core.project, definition_id)

    def validated(self, definition: AttributeDefinition, value: object) -> object:
        """The value as the attribute keeps it; None for no value, which None and an empty text are.

        :raises UserError: the attribute does not take the value; says what it takes.
        """
        return validated(definition, value)

    # -- defining -----------------------------------------------------------------------------------

    def define(
        self,
        target: AttributeTarget,
        name: str,
        value_type: AttributeType,
        *,
        choices: Sequence[str] = (),
        required: bool = False,
        default: object = None,
        keys: Mapping[str, str] | None = None,
    ) -> int:
        """A new attribute of one kind of thing; gives its id.

        ``default`` is what new things of the kind get; ``keys`` are keys by the choice that they set, one
        character each.

        :raises UserError: the name or a key is taken, a choice has no choices, the default is no value.
        """
        wished = AttributeDefinition(
            id=0,
            uid="",
            target=target,
            name=named(name, "attribute"),
            type=value_type,
            choices=_choices(choices),
            required=required,
            keys=dict(keys or {}),
        )
        with self._core.change(f"Define attribute: {wished.name}"):
            self._core.catch_up()
            self._check(wished)
            return attributes.define(
                self._core.project,
                target,
                wished.name,
                value_type,
                choices=wished.choices,
                required=required,
                default=validated(wished, default),
                keys=wished.keys,
            )

    def edit(
        self,
        definition_id: int,
        *,
        name: str | None = None,
        type: AttributeType | None = None,
        choices: Sequence[str] | None = None,
        required: bool | None = None,
        default: object = KEPT,
        keys: Mapping[str, str] | None = None,
        replacing: Mapping[str, str] | None = None,
    ) -> None:
        """Change what is given of an attribute; the rest stays. ``default=None`` is for none.

        Another type takes the values along. ``replacing`` names choices that go, each with the one that
        takes its place: in values, in the default and for its key.

        :raises UserError: as for :meth:`define`; values do not fit the new type, or are of a choice that
            would go; says how many.
        """
        label_name = self.get(definition_id).name if name is None else named(name, "attribute")
        with self._core.change(f"Edit attribute: {label_name}"):
            self._core.catch_up()
            before, moved = self.get(definition_id), dict(replacing or {})
            after = replace(
                before,
                name=label_name if name is not None else before.name,
                type=before.type if type is None else type,
                choices=_choices(before.choices if choices is None else choices, before.choices),
                required=before.required if required is None else required,
                default=None,
            )
            if after.type is not AttributeType.CHOICE and choices is None:
                after = replace(after, choices=())
            after = replace(after, keys=_keys(before, after, moved) if keys is None else dict(keys))
            self._check(after)
            given = _default(before, after, moved) if default is KEPT else validated(after, default)
            attribute_values.move(self._core.project, before.id, self._moves(before, after, moved))
            attributes.edit(self._core.project, replace(after, default=given))

    def delete(self, definition_id: int) -> None:
        """Remove an attribute with all its values."""
        with self._core.change(f"Delete attribute: {self.get(definition_id).name}"):
            attributes.delete(self._core.project, definition_id)

    # -- values -------------------------------------------------------------------------------------

    def set_value(
        self, owner_target: AttributeTarget, owner_ids: Iterable[int], definition_id: int, value: object
    ) -> None:
        """Write the value of an attribute for many articles, actors or annotations; None removes it.

        What is gone, or is not of the target's kind, is passed over.

        :raises UserError: the attribute does not take the value.
        """
        definition, project = self.get(definition_id), self._core.project
        if definition.target is not owner_target:
            raise ValueError(f"{definition.name} is no attribute of a {owner_target}")
        fitting, ids = validated(definition, value), frozenset(owner_ids)
        label = f"Set {definition.name}"
        if len(ids) > 1:
            label = f"Set {definition.name} of {_counted(owner_target, len(ids))}"
        with self._core.change(label, attribute_values.only_article(project, owner_target, ids)):
            attribute_values.put(project, owner_target, ids, definition_id, fitting)

    def values_among(
        self, target: AttributeTarget, owner_ids: Iterable[int], definition_id: int
    ) -> list[tuple[object, int]]:
        """What these have of an attribute: each value, None for none, with how many have it, commonest first.

        What is gone, or is not of the target's kind, is not counted.
        """
        return attribute_values.counts_among(self._core.project, target, owner_ids, definition_id)

    def owners(self, target: AttributeTarget, uids: Iterable[str]) -> list[int]:
        """The ids of articles, actors or annotations of these identities, each once.

        :raises UserError: nothing of the kind has one of them.
        """
        wanted = tuple(dict.fromkeys(uids))
        known = attribute_values.owners(self._core.project, target, wanted)
        for one in wanted:
            if one not in known:
                raise UserError(
                    "Nothing that is of the kind {kind} has the id {id}. An export shows the ids.",
                    kind=target,
                    id=one,
                )
        return [known[one] for one in wanted]

    # -- shared steps -------------------------------------------------------------------------------

    def _check(self, wished: AttributeDefinition) -> None:
        """See that the attribute may be there beside the others of its kind."""
        others = [one for one in self.of(wished.target) if one.id != wished.id]
        stored = next((one.name for one in self.of(wished.target) if one.id == wished.id), None)
        names = {one.name.casefold() for one in others} if wished.name != stored else set[str]()
        if wished.name.casefold() in names:
            raise UserError(
                "There is an attribute {name} of that kind already. Choose another name.", name=wished.name
            )
        if wished.type is AttributeType.CHOICE and not wished.choices:
            raise UserError("Type at least one choice for {name}.", name=wished.name)
        if wished.type is not AttributeType.CHOICE and wished.choices:
            raise UserError("{name} is not a choice, so it has no choices. Remove them.", name=wished.name)
        taken = {key: one.name for one in others for key in one.keys.values()}
        for choice, key in wished.keys.items():
            if choice not in wished.choices:
                raise UserError("{choice} is no choice of {name}.", choice=choice, name=wished.name)
            if len(key) != 1 or key.isspace() or not key.isprintable():
                raise UserError(
                    "A key is one character, and {key} is not. Choose another one.", key=clean(key) or "space"
                )
            if key in taken:
                raise UserError(
                    "The key {key} sets {name} already. Choose another one.", key=key, name=taken[key]
                )
            taken[key] = wished.name

    def _moves(
        self, before: AttributeDefinition, after: AttributeDefinition, moved: Mapping[str, str]
    ) -> list[tuple[object, object]]:
        """Each value that is stored, with what becomes of it."""
        if (before.type, before.choices) == (after.type, after.choices) and not moved:
            return []
        result: list[tuple[object, object]] = []
        unfit: Counter[str] = Counter()
        for value, count in attribute_values.counts(self._core.project, before.id):
            try:
                result.append((value, _carried(value, before, after, moved)))
            except UserError:
                unfit[as_text(value)] += count
        if unfit:
            raise _unfit(before, after, unfit)
        return result


def _carried(
    value: object, before: AttributeDefinition, after: AttributeDefinition, moved: Mapping[str, str]
) -> object:
    """What becomes of a value that was stored.

    :raises UserError: the attribute does not take it any more.
    """
    if after.type is before.type and after.type is not AttributeType.CHOICE:
        return value  # also one that came in from outside, such as a date of another form
    text = value if isinstance(value, str) else as_text(value)
    return validated(after, moved.get(text, text))


def _unfit(before: AttributeDefinition, after: AttributeDefinition, unfit: Mapping[str, int]) -> UserError:
    count, example = sum(unfit.values()), shortened(next(iter(unfit)))
    told = {"count": count, "name": before.name, "example": example}
    if before.type is after.type and count == 1:
        return UserError("1 value of {name} is {example}. Say which choice takes its place.", **told)
    if before.type is after.type:
        return UserError(
            "{count} values of {name} are of choices that would go, such as {example}. "
            "Say which choices take their place.",
            **told,
        )
    if count == 1:
        return UserError("1 value of {name} does not fit the new type: {example}. Change it first.", **told)
    return UserError(
        "{count} values of {name} do not fit the new type, such as {example}. Change them first.", **told
    )


def _choices(given: Iterable[str], known: Sequence[str] = ()) -> tuple[str, ...]:
    """The choices as they are kept: clean, each once; one that is there already stays as it is."""
    kept = (one if one in known else clean(one) for one in given)
    return tuple(dict.fromkeys(one for one in kept if one))


def _keys(
    before: AttributeDefinition, after: AttributeDefinition, moved: Mapping[str, str]
) -> dict[str, str]:
    """The keys of the choices that stay; one that takes another's place takes its key, unless it has one."""
    kept = {choice: key for choice, key in before.keys.items() if choice in after.choices}
    for old, new in moved.items():
        if old in before.keys and old not in after.choices and new in after.choices:
            kept.setdefault(new, before.keys[old])
    return kept


def _default(before: AttributeDefinition, after: AttributeDefinition, moved: Mapping[str, str]) -> object:
    if before.default is None:
        return None
    try:
        return _carried(before.default, before, after, moved)
    except UserError as error:
        raise UserError(
            "The default of {name}, {value}, would be no value of it. Choose another default, or none.",
            name=before.name,
            value=shortened(as_text(before.default)),
        ) from error


def _counted(target: AttributeTarget, count: int) -> str:
    if target in (AttributeTarget.ACTOR, AttributeTarget.ARTICLE):
        return f"{count} {target}s"
    return f"{count} annotations"
