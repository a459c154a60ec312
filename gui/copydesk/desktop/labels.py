"""Changes bear English labels in the project; here they are said in the interface's language."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from copydesk.desktop.language import noop, tr_marked
from copydesk.desktop.terms import actor_kind_name, quotation_type_name, stance_name
from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import QuotationType, Stance

TEMPLATES = (
    noop("Tag actor: {name}"),
    noop("Tag topic: {name}"),
    noop("Tag quotation: {name}"),
    noop("Tag occurrences"),
    noop("Tag %Ln occurrence(s): {name}", "", 1),
    noop("Retag: {name}"),
    noop("Set topic: {name} ({stance})"),
    noop("Set topic: {name}"),
    noop("Remove topic: {name}"),
    noop("Set speaker: none"),
    noop("Set addressee: none"),
    noop("Set cue: none"),
    noop("Set speaker: {name}"),
    noop("Set addressee: {name}"),
    noop("Set cue: {name}"),
    noop("Set text: {name}"),
    noop("Set content: {name}"),
    noop("Set type: {type}"),
    noop("Set kind: {kind}"),
    noop("Set nesting"),
    noop("Remove nesting"),
    noop("Set {attribute} of %Ln article(s)", "", 1),
    noop("Set {attribute} of %Ln actor(s)", "", 1),
    noop("Set {attribute} of %Ln annotation(s)", "", 1),
    noop("Set {attribute}"),
    noop("Add to quotation"),
    noop("Move text of mention"),
    noop("Move text of passage"),
    noop("Move content of quotation"),
    noop("Move cue of quotation"),
    noop("Move speaker of quotation"),
    noop("Edit note"),
    noop("Edit note of %Ln annotation(s)", "", 1),
    noop("Edit note of %Ln article(s)", "", 1),
    noop("Edit actor note"),
    noop("Edit topic note"),
    noop("Edit article note"),
    noop("Edit aliases: {name}"),
    noop("Edit ids: {name}"),
    noop("Edit roles: {name}"),
    noop("Edit examples: {name}"),
    noop("Edit actor: {name}"),
    noop("Edit %Ln actor(s)", "", 1),
    noop("Edit %Ln topic(s)", "", 1),
    noop("Edit topic: {name}"),
    noop("Retire topic: {name}"),
    noop("Bring back topic: {name}"),
    noop("Move topic: {name}"),
    noop("Move %Ln topic(s)", "", 1),
    noop("Merge into {name}"),
    noop("Split {name}"),
    noop("Recode as {name}"),
    noop("Keep apart"),
    noop("Look again at %Ln annotation(s)", "", 1),
    noop("Settle all that is to be looked at again"),
    noop("Edit {fields} of %Ln article(s)", "", 1),
    noop("Edit {fields}"),
    noop("Add actor: {name}"),
    noop("Add topic: {name}"),
    noop("Rename actor: {name}"),
    noop("Delete actor: {name}"),
    noop("Delete topic: {name}"),
    noop("Delete mention"),
    noop("Delete passage"),
    noop("Delete quotation"),
    noop("Delete %Ln annotation(s)", "", 1),
    noop("Define attribute: {name}"),
    noop("Edit attribute: {name}"),
    noop("Delete attribute: {name}"),
    noop("Import articles"),
    noop("Import %Ln article(s)", "", 1),
    noop("Import dataset: {name}"),
    noop("Merge copy: {name}"),
    noop("Import annotations"),
    noop("Import annotations: {name}"),
    noop("Import codebook"),
    noop("Import codebook: {name}"),
    noop("Start from template: {name}"),
    noop("Set how one works in the project"),
    noop("Mark new"),
    noop("Mark in progress"),
    noop("Mark done"),
    noop("Mark %Ln article(s) new", "", 1),
    noop("Mark %Ln article(s) in progress", "", 1),
    noop("Mark %Ln article(s) done", "", 1),
    noop("Delete article: {name}"),
    noop("Delete %Ln article(s)", "", 1),
    noop("Correct the text"),
    noop("Mark %Ln annotation(s) reviewed", "", 1),
    noop("Place mention again"),
    noop("Place passage again"),
    noop("Place quotation again"),
    noop("Work blind"),
    noop("Work with suggestions"),
    noop("Show suggestions before the first pass is done"),
    noop("Accept suggestion: {name}"),
    noop("Accept %Ln suggestion(s)", "", 1),
    noop("Reject suggestion: {name}"),
    noop("Reject %Ln suggestion(s)", "", 1),
    noop("Link %Ln article(s) as versions", "", 1),
    noop("Unlink %Ln article(s)", "", 1),
    noop("Delete %Ln later version(s)", "", 1),
    noop("Settle near duplicates"),
    noop("Make list: {name}"),
    noop("Draw sample: {name}"),
    noop("Rename list: {name}"),
    noop("Delete list: {name}"),
    noop("Add %Ln article(s) to {name}", "", 1),
    noop("Remove %Ln article(s) from {name}", "", 1),
)
"""The labels that the session gives, the narrower before the wider."""

FIELDS = {
    "title": noop("Title"),
    "published": noop("Published"),
    "agency": noop("Agency"),
    "place": noop("Place"),
    "byline": noop("Byline"),
    "section": noop("Section"),
    "language": noop("Language"),
    "url": noop("Web address"),
}
"""What is known of an article besides its text."""


def label_shown(label: str) -> str:
    """The label of a change, such as ``Tag actor: NATO``, in the interface's language.

    A label that is not known, say of a newer version, is given as it stands.
    """
    matched = template_of(label)
    if matched is None:
        return label
    template, values = matched
    count = values.get("n", "").replace(",", "")
    said = {name: _SAID[name](value) for name, value in values.items() if name != "n"}
    return tr_marked(template, "", int(count) if count else -1, **said)


def template_of(label: str) -> tuple[str, dict[str, str]] | None:
    """The template that a label was made of, with what fills it (``n`` the number); None if there is none."""
    for template in TEMPLATES:
        if label.startswith(_beginning(template)):
            found = _pattern(template).fullmatch(label)
            if found is not None:
                return template, found.groupdict()
    return None


def _of(kind: type[StrEnum], name: Callable[[Any], str]) -> Callable[[str], str]:
    return lambda value: name(kind(value))


def _fields(value: str) -> str:
    return ", ".join(tr_marked(FIELDS[name]) for name in value.split(", "))


def _any(names: Mapping[str, object] | type[StrEnum]) -> str:
    return "|".join(map(re.escape, names))


_SAID: Mapping[str, Callable[[str], str]] = {
    "name": str,
    "attribute": str,
    "fields": _fields,
    "kind": _of(ActorKind, actor_kind_name),
    "type": _of(QuotationType, quotation_type_name),
    "stance": _of(Stance, stance_name),
}
_FIELD = f"(?:{_any(FIELDS)})"
_HOLDS: Mapping[str, str] = {
    "name": ".*",
    "attribute": "[^:]+",
    "fields": f"{_FIELD}(?:, {_FIELD})*",
    "kind": _any(ActorKind),
    "type": _any(QuotationType),
    "stance": _any(Stance),
}


def _beginning(template: str) -> str:
    """What a label of the template begins with in any case: most need not be looked at closer."""
    return re.split(r"[{%(]", template, maxsplit=1)[0]


@cache
def _pattern(template: str) -> re.Pattern[str]:
    pattern = re.escape(template).replace("%Ln", "(?P<n>[0-9,]+)").replace(re.escape("(s)"), "s?")
    for name, held in _HOLDS.items():
        pattern = pattern.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{held})")
    return re.compile(pattern, re.DOTALL)
