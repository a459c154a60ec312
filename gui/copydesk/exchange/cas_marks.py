"""Annotations of anybody's layers in a CAS become marks with the file's own labels, values and links.

The layers are those that INCEpTION makes (user guide, "Layers"): spans, relations (``Governor`` and
``Dependent``), chains (``next``), links with roles (``role`` and ``target``) and document metadata, which has
no place in the text.
"""

import re
from collections.abc import Mapping

from copydesk.domain.actor import ActorKind
from copydesk.domain.dataset import LossCount
from copydesk.domain.found import FoundActor, FoundMark, Label, Link, Place, Scalar
from copydesk.exchange.cas_content import Content, Structure
from copydesk.exchange.cas_types import Holds
from copydesk.exchange.cas_values import ARTICLE, ENTITY, METADATA, QUOTATION

_VALUES = (
    "value",
    "label",
    "part",
    "referenceType",
    "role",
    "category",
    "class",
    "type",
    "tag",
    "code",
    "name",
)
_NO_LABELS = frozenset({"comment", "note", "text", "remark", "description", "id", "identifier", "uri", "url"})
_LONGEST_LABEL = 80
_ENTITY = re.compile(r"https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/(Q[1-9][0-9]{0,15})")
_KINDS = {
    **dict.fromkeys(("PER", "PERSON"), ActorKind.PERSON),
    **dict.fromkeys(("ORG", "ORGANIZATION", "ORGANISATION"), ActorKind.ORGANISATION),
    "GPE": ActorKind.STATE,
}
_NOT_MARKS = frozenset({METADATA, ARTICLE, QUOTATION, "uima.tcas.DocumentAnnotation"})


def marks_of(
    content: Content, keys: Mapping[int, str], mentioned: set[tuple[int, int]], coder: str
) -> tuple[FoundMark, ...]:
    """The marks; ``keys`` are of what is ours, ``mentioned`` the places of our mentions.

    Whatever cannot be a mark, value or link is counted in the content's losses.
    """
    return _Marks(content, keys, mentioned, coder).found()


class _Marks:
    def __init__(
        self, content: Content, keys: Mapping[int, str], mentioned: set[tuple[int, int]], coder: str
    ) -> None:
        self._content = content
        self._losses: LossCount = content.losses
        self._coder = coder
        self._words = Words(content.text)
        self._ours = keys
        self._taken = set(keys.values())
        self._marked: dict[int, Structure] = {}
        self._relations: list[Structure] = []
        for id_, one in content.structures.items():
            if id_ in content.indexed and id_ not in keys and not self._is_told(one, mentioned):
                if "Governor" in one.references or "Dependent" in one.references:
                    self._relations.append(one)
                elif one.start >= 0 or (one.sofa and "first" not in one.references):
                    self._marked[id_] = one
        self._links: dict[int, list[Link]] = {}

    def _is_told(self, one: Structure, mentioned: set[tuple[int, int]]) -> bool:
        """Whether it is no mark, or the named entity that we write beside each mention."""
        if one.type in _NOT_MARKS or (one.type.startswith("uima.cas.") and one.start < 0):
            return True
        return one.type == ENTITY and (one.start, one.end) in mentioned

    def found(self) -> tuple[FoundMark, ...]:
        for one in self._relations:
            self._relate(one)
        return tuple(self._mark(id_, one) for id_, one in self._marked.items())

    def _key(self, id_: int) -> str:
        """The key of the annotation with a structure's id, empty where it is none."""
        if id_ in self._marked:
            return f"{id_}+" if str(id_) in self._taken else str(id_)
        return self._ours.get(id_, "")

    def _relate(self, one: Structure) -> None:
        governors, dependents = one.references.get("Governor", ()), one.references.get("Dependent", ())
        ends = [*governors, *dependents]
        if ends and all(end in self._ours for end in ends):
            return  # told by the quotation that has both
        feature, label = self._label(one)
        target = self._key(dependents[0]) if dependents else ""
        if not governors or governors[0] not in self._marked or not target:
            self._losses.add("relations between words or annotations that are not there", label)
            return
        self._links.setdefault(governors[0], []).append(Link(role=label, to=target))
        more = [f"{name}: {value}" for name, value in one.values.items() if name != feature and value != ""]
        if more:
            self._losses.add("values of relations", "; ".join(more), len(more))

    def _mark(self, id_: int, one: Structure) -> FoundMark:
        feature, label = self._label(one)
        attributes = {name: value for name, value in one.values.items() if name != feature and value != ""}
        links = self._links.get(id_, [])
        for name, ids in one.references.items():
            self._follow(one, name, ids, attributes, links)
        actor = self._actor(one, attributes)
        places = (Place(one.start, one.end),) if one.start >= 0 else ()
        return FoundMark(
            key=self._key(id_),
            coder=self._coder,
            label=Label(self._content.types.called(one.type), label),
            places=places,
            links=tuple(links),
            attributes=attributes,
            actor=actor,
        )

    def _label(self, one: Structure) -> tuple[str, str]:
        """The feature that says what it is, and what that says; no feature, and the type, if none does."""
        for name in _VALUES:
            value = one.values.get(name)
            if value not in {None, ""} and _is_label(str(value)):
                return name, str(value)
        holds = self._content.types.features(one.type)
        texts = [name for name, what in holds.items() if what is Holds.TEXT] if holds else list(one.values)
        if len(texts) == 1 and texts[0].lower() not in _NO_LABELS and _is_label(one.text(texts[0])):
            return texts[0], one.text(texts[0])
        return "", self._content.types.called(one.type)

    def _follow(
        self,
        one: Structure,
        name: str,
        ids: tuple[int, ...],
        attributes: dict[str, Scalar],
        links: list[Link],
    ) -> None:
        """Make links and values of what a feature refers to."""
        for id_ in self._flat(ids):
            target = self._content.structures.get(id_)
            if key := self._key(id_):
                links.append(Link(role=name, to=key))
            elif target is not None and "target" in target.references:
                self._link(name, target, links)
            elif target is not None and target.values and id_ not in self._content.indexed:
                for inner, value in target.values.items():
                    attributes.setdefault(name if inner == "elements" else f"{name}.{inner}", value)
            elif id_:
                self._losses.add(
                    "references to words or to what is not there",
                    f"{self._content.types.called(one.type)} {name}",
                )

    def _flat(self, ids: tuple[int, ...]) -> list[int]:
        """The ids, those of arrays replaced with what is in them."""
        flat: list[int] = []
        for id_ in ids:
            target = self._content.structures.get(id_)
            inside = target.references.get("elements") if target is not None else None
            flat += (id_,) if inside is None else inside
        return flat

    def _link(self, name: str, link: Structure, links: list[Link]) -> None:
        key = self._key(link.references["target"][0])
        if key:
            links.append(Link(role=link.text("role") or name, to=key))
        else:
            self._losses.add("references to words or to what is not there", f"{name} {link.text('role')}")

    def _actor(self, one: Structure, attributes: dict[str, Scalar]) -> FoundActor | None:
        """Whom the knowledge base that is linked says it names; the link is no longer a value then."""
        for name, value in attributes.items():
            link = value if isinstance(value, str) else ""
            if found := _ENTITY.fullmatch(link):
                ids = {"wikidata": found[1]}
            elif one.type == ENTITY and name == "identifier" and link:
                ids = {"uri": link}
            else:
                continue
            del attributes[name]
            words = self._words(one.start, one.end) or link
            return FoundActor(name=words, kind=_KINDS.get(one.text("value").upper()), ids=ids)
        return None


def _is_label(value: str) -> bool:
    return bool(value) and len(value) <= _LONGEST_LABEL and "\n" not in value


class Words:
    """Gives the words between offsets of UTF-16 units, as one line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._units: bytes | None = None
        self._plain = not text or max(text) <= "\uffff"

    def __call__(self, start: int, end: int) -> str:
        """The words; none where the offsets are outside of the text."""
        if start < 0:
            return ""
        if self._plain:
            return " ".join(self._text[start:end].split())
        if self._units is None:
            self._units = self._text.encode("utf-16-le", "replace")
        return " ".join(self._units[2 * start : 2 * end].decode("utf-16-le", "replace").split())
