"""Lines of the native dataset become values again, each checked before it is handed on."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn, Protocol, TypeVar

from copydesk.domain.attribute import AttributeTarget
from copydesk.errors import UserError
from copydesk.exchange.native_fields import BadValue, unstorable
from copydesk.exchange.native_parts import Known, article
from copydesk.exchange.native_values import NativeArticle, NativeAttribute, NativeQuotation

_MARK = b"\xef\xbb\xbf"

# What JSON escapes may hide: NUL and halves of surrogate pairs. Checked further only where it matches.
_SUSPECT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")


def read_native(path: Path) -> Iterator[NativeArticle]:
    """Walk the articles of a native dataset, a line at a time.

    Raises UserError that names the line and says what is wrong with it: what is not JSON, not of the
    known form, at odds with the quoted text, or refers to something that is not there.
    """
    name = path.name.encode("utf-8", "replace").decode()
    checker = _Checker()
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _read_line(line, number, name, checker)
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check the name and the folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


def _read_line(line: bytes, number: int, name: str, checker: "_Checker") -> NativeArticle:
    try:
        value = _json(line.removeprefix(_MARK) if number == 1 else line)
        return checker.checked(article(value, number, checker.known))
    except BadValue as error:
        raise UserError(
            "Line {number} of {name}: {reason}. Correct it or export the dataset anew.",
            number=number,
            name=name,
            reason=error,
        ) from error


def _json(line: bytes) -> object:
    try:
        value: object = json.loads(line.decode(), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise BadValue("it is not in UTF-8") from error
    except (ValueError, RecursionError) as error:
        if not line.endswith(b"\n"):
            raise BadValue("it breaks off, so the file is not whole") from error
        raise BadValue("it is not a JSON object, so this may be no Copydesk dataset") from error
    if _SUSPECT.search(line) and unstorable(value):
        raise BadValue("it has a NUL or half a character in it, which cannot be stored")
    return value


def _no_number(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")


class _Entry(Protocol):
    @property
    def uid(self) -> str: ...
    @property
    def parent(self) -> str | None: ...


_AnEntry = TypeVar("_AnEntry", bound=_Entry)


class _Checker:
    """Knows what earlier lines had, and makes sure that each line's references lead somewhere."""

    def __init__(self) -> None:
        self._actors: dict[str, _Entry] = {}
        self._topics: dict[str, _Entry] = {}
        self._definitions: dict[tuple[AttributeTarget, str], NativeAttribute] = {}
        self._articles: set[str] = set()
        self._annotations: set[str] = set()
        self.known: Known = {}

    def checked(self, one: NativeArticle) -> NativeArticle:
        """The article, without the entries and definitions that earlier lines had."""
        _add_new(self._articles, one.uid, "the article")
        definitions = self._new_definitions(one.definitions)
        actors = _new_entries(one.actors, self._actors, "actor")
        topics = _new_entries(one.topics, self._topics, "topic")
        _check_known((role.of for actor in actors for role in actor.roles), self._actors, "actor")
        self._check_references(one)
        self._check_attributes(one)
        _check_nesting(one.quotations)
        return replace(one, actors=actors, topics=topics, definitions=definitions)

    def _new_definitions(self, definitions: tuple[NativeAttribute, ...]) -> tuple[NativeAttribute, ...]:
        new: list[NativeAttribute] = []
        for one in definitions:
            known = self._definitions.setdefault((one.target, one.name), one)
            if known != one:
                raise BadValue(f'the attribute "{one.name}" of {one.target}s is defined in two ways')
            if known is one:
                new.append(one)
        if len({one.uid for one in self._definitions.values()}) < len(self._definitions):
            raise BadValue("two attribute definitions have the same id")
        return tuple(new)

    def _check_references(self, one: NativeArticle) -> None:
        for annotation in (*one.mentions, *one.passages, *one.quotations):
            _add_new(self._annotations, annotation.uid, "an annotation")
        for quotation in one.quotations:
            _check_known([quotation.speaker, quotation.addressee], self._actors, "actor")
            _check_known((topic for topic, _ in quotation.topics), self._topics, "topic")
        _check_known((mention.actor for mention in one.mentions), self._actors, "actor")
        _check_known((passage.topic for passage in one.passages), self._topics, "topic")

    def _check_attributes(self, one: NativeArticle) -> None:
        for target, owners in (
            (AttributeTarget.ARTICLE, (one,)),
            (AttributeTarget.ACTOR, one.actors),
            (AttributeTarget.MENTION, one.mentions),
            (AttributeTarget.PASSAGE, one.passages),
            (AttributeTarget.QUOTATION, one.quotations),
        ):
            for name in {name for owner in owners for name in owner.attributes}:
                if (target, name) not in self._definitions:
                    raise BadValue(
                        f'the attribute "{name}" of {target}s has no definition in "attribute_definitions"'
                    )


def _add_new(seen: set[str], uid: str, what: str) -> None:
    if uid in seen:
        raise BadValue(f"{what} has the id {uid}, which another one has already")
    seen.add(uid)


def _check_known(uids: Iterable[str | None], known: dict[str, _Entry], what: str) -> None:
    for uid in uids:
        if uid is not None and uid not in known:
            raise BadValue(f"there is no {what} with the id {uid} in this or an earlier line")


def _new_entries(entries: tuple[_AnEntry, ...], known: dict[str, _Entry], what: str) -> tuple[_AnEntry, ...]:
    """Those of a line's actors or topics that are new, parents first; they become known."""
    waiting: dict[str, _AnEntry] = {}
    for entry in entries:
        same = waiting.get(entry.uid, known.get(entry.uid))
        if same is not None and same != entry:
            raise BadValue(f"the {what} {entry.uid} is not the same as where it was before")
        if same is None:
            waiting[entry.uid] = entry
    ordered: list[_AnEntry] = []
    while waiting:
        ready = [entry for entry in waiting.values() if entry.parent is None or entry.parent in known]
        if not ready:
            raise BadValue(f"the parent of the {what} {next(iter(waiting))} is missing or below it")
        for entry in ready:
            known[entry.uid] = entry
            del waiting[entry.uid]
        ordered += ready
    return tuple(ordered)


def _check_nesting(quotations: tuple[NativeQuotation, ...]) -> None:
    """Make sure that each quotation is nested in one of the same article and none in itself."""
    outer = {one.uid: one.within for one in quotations}
    for uid, nearest in outer.items():
        above = {uid}
        around = nearest
        while around is not None:
            if around not in outer:
                raise BadValue(f"there is no quotation with the id {around} in this line to be nested in")
            if around in above:
                raise BadValue(f"the quotation {uid} is nested in itself")
            above.add(around)
            around = outer[around]
