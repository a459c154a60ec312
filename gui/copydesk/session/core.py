"""What all use cases share: the open project, the bracket of a change, and who is told of it."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

from copydesk.domain.actor import Actor, ActorKind
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget
from copydesk.domain.change import Touched
from copydesk.domain.text import canonical
from copydesk.domain.topic import Topic
from copydesk.errors import UserError
from copydesk.project import Project, articles, attribute_values, attributes, codebook, journal, revisions
from copydesk.session.typeahead import Names

Listener = Callable[[Touched], None]

_CACHED_TEXTS = 4
_READ_SINGLY = 20
"""So many actors are read anew one by one; beyond that, all of them at once."""


class Core:
    """One open project with its listeners and small caches; the use cases are built on it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._listeners: list[Listener] = []
        self._texts: dict[int, str] = {}
        self._actors: dict[int, Actor] | None = None
        self._topics: dict[int, Topic] | None = None
        self._attributes: tuple[AttributeDefinition, ...] | None = None
        self._actor_names = Names()
        self._topic_names = Names()
        self._named: dict[int, Actor] | None = None
        self._named_topics: dict[int, Topic] | None = None
        self._version = self._data_version()

    @contextmanager
    def change(self, label: str, article_id: int | None = None) -> Generator[int]:
        """Everything inside is one undoable change; when it is committed the listeners are told."""
        try:
            with self.project.change(label, article_id) as change_id:
                yield change_id
                revisions.note(self.project, change_id)
        except BaseException:
            self.forget()  # entries and attributes that the cache learnt inside were rolled back
            raise
        self.tell(journal.touched(self.project, change_id))

    def tell(self, touched: Touched) -> None:
        """Drop what is out of date and tell every listener."""
        if touched == Touched():
            return
        if touched.everything or len(touched.actors) > _READ_SINGLY:
            self._actors = None
        elif touched.actors and self._actors is not None:
            self._actors = self._with_changed(self._actors, touched.actors)
        if touched.everything or touched.topics:
            self._topics = None
        if touched.everything:  # so a change of a definition is told
            self._attributes = None
        for listener in tuple(self._listeners):
            listener(touched)

    def _with_changed(self, before: dict[int, Actor], ids: frozenset[int]) -> dict[int, Actor]:
        """The actors with these read anew: a tag with a new name must not wait for twenty thousand others."""
        after = before.copy()
        for actor_id in ids:
            after.pop(actor_id, None)
            after.update((actor.id, actor) for actor in codebook.actors(self.project, actor_id, actor_id))
        return after if list(after)[: len(before)] == list(before) else dict(sorted(after.items()))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell the listener after each change, undo and redo; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def forget(self) -> None:
        """Read the codebook anew at the next question."""
        self._actors = None
        self._topics = None
        self._attributes = None

    def catch_up(self) -> None:
        """Read the codebook anew if another session has changed the project and not told it yet."""
        version = self._data_version()
        if version != self._version:
            self._version = version
            self.forget()

    def _data_version(self) -> int:
        # SQLite's own: it differs when another connection, and not this one, has written.
        return int(self.project.db.execute("PRAGMA data_version").fetchone()[0])

    def text(self, article_id: int) -> str:
        """The article's canonical text, from memory where it was read lately."""
        text_id = articles.text_id(self.project, article_id)
        if text_id is None:
            raise UserError("That article is not in the project any more.")
        if text_id not in self._texts:
            while len(self._texts) >= _CACHED_TEXTS:
                del self._texts[next(iter(self._texts))]
            self._texts[text_id] = articles.text(self.project, text_id)
        return self._texts[text_id]

    @property
    def actors(self) -> dict[int, Actor]:
        """The project's actors by id, in the order they were made."""
        if self._actors is None:
            self._actors = {actor.id: actor for actor in codebook.actors(self.project)}
        return self._actors

    @property
    def topics(self) -> dict[int, Topic]:
        """The project's topics by id, in the order they were made."""
        if self._topics is None:
            self._topics = {topic.id: topic for topic in codebook.topics(self.project)}
        return self._topics

    @property
    def attributes(self) -> tuple[AttributeDefinition, ...]:
        """The project's attributes in the order they were defined."""
        if self._attributes is None:
            self._attributes = tuple(attributes.definitions(self.project))
        return self._attributes

    def attribute(self, target: AttributeTarget, name: str) -> AttributeDefinition | None:
        """The attribute of that name, if there is one of the kind."""
        found = (one for one in self.attributes if (one.target, one.name) == (target, name))
        return next(found, None)

    def defaults(self, target: AttributeTarget) -> dict[int, object]:
        """What new things of the kind get, by the attribute's id."""
        return {
            one.id: one.default for one in self.attributes if one.target is target and one.default is not None
        }

    def give_defaults(self, target: AttributeTarget, ids: Sequence[int]) -> None:
        """Give new actors, articles or annotations what they get; inside a change that the caller opened."""
        if values := self.defaults(target):
            attribute_values.add(self.project, target, ids, values)

    def add_actor(self, name: str, kind: ActorKind = ActorKind.OTHER) -> int:
        """A new actor with the values that new ones get; inside a change that the caller has opened."""
        actor_id = codebook.add_actor(self.project, name, kind)
        self.give_defaults(AttributeTarget.ACTOR, [actor_id])
        return actor_id

    @property
    def actor_names(self) -> Names:
        """The actors' names and aliases, prepared for searching once after each change of the actors."""
        actors = self.actors
        if self._named is not actors:
            self._actor_names.update((a.id, (a.name, *a.aliases)) for a in actors.values())
            self._named = actors
        return self._actor_names

    @property
    def topic_names(self) -> Names:
        """The topics' names and codes, prepared likewise."""
        topics = self.topics
        if self._named_topics is not topics:
            self._topic_names.update(
                (t.id, (t.name, t.code) if t.code else (t.name,)) for t in topics.values() if not t.retired
            )
            self._named_topics = topics
        return self._topic_names


def clean(value: str) -> str:
    """A name as it is stored: canonical characters, single spaces, none at the ends."""
    return " ".join(canonical(value).split())


def clean_text(value: str) -> str:
    """A note or definition as it is stored: canonical characters, no white space at the ends."""
    return canonical(value).strip()


def required(value: str, what: str) -> str:
    """A clean name that is not empty; else a sentence that asks for it."""
    name = clean(value)
    if not name:
        raise _unnamed(what)
    return name


def _unnamed(what: str) -> UserError:
    asking = {
        "actor": UserError("Type a name for the actor."),
        "topic": UserError("Type a name for the topic."),
        "article": UserError("Type a name for the article."),
        "attribute": UserError("Type a name for the attribute."),
        "list": UserError("Type a name for the list."),
    }
    return asking.get(what, UserError("Type a name for the tag."))


def shortened(value: str, most: int = 40) -> str:
    """One line of at most that many characters, for labels in menus."""
    line = clean(value)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
