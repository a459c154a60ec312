"""What the palette finds for what is typed: rows, best first. Nothing here is a widget."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from copydesk.desktop.action_set import Actions, plain, summary, words
from copydesk.desktop.actions import ActionSpec, Needs
from copydesk.desktop.articles.delegate import details
from copydesk.desktop.keymap import natives
from copydesk.desktop.language import tr
from copydesk.domain.article import ArticleRow
from copydesk.domain.dataset import EntryKind
from copydesk.session import Session
from copydesk.session.codebook import Entry, Match
from copydesk.session.typeahead import WORD, Known, Names

SHOWN = 30
"""So many rows are offered at most; further letters find the others."""
_ENOUGH = 6
"""With so many rows that have the letters as typed, or a word that begins so, no others are looked for."""
_STEP = 2_000
"""So many articles are prepared at a time, in about ten milliseconds."""
_OF_EACH = 4
"""So many rows of each kind come before further ones of a kind that has many."""


class RowKind(Enum):
    """What a row stands for, with the sign that asks for this kind alone; in the order of equal matches."""

    ACTION = ">"
    ACTOR = "@"
    TOPIC = "#"
    ARTICLE = "/"


_ENTRY_KINDS = {RowKind.ACTOR: EntryKind.ACTOR, RowKind.TOPIC: EntryKind.TOPIC}
_OF_ENTRY = {entry_kind: kind for kind, entry_kind in _ENTRY_KINDS.items()}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: ``key`` is the action's name or the id; ``detail`` where it is found or what it is called
    besides; ``keys`` its keys; ``why_not`` says in a sentence why it cannot be taken now."""

    kind: RowKind
    key: str | int
    title: str
    detail: str = ""
    keys: str = ""
    why_not: str = ""

    @property
    def entry(self) -> Entry:
        """The actor or topic."""
        assert isinstance(self.key, int)
        return Entry(_ENTRY_KINDS[self.kind], self.key)

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(part for part in (self.title, self.detail, self.keys, self.why_not) if part)


Scored = tuple[float, RowKind, int | Match]
"""How well something fits, and what it is: an action's place, an article's id, an entry."""


class Finder:
    """Finds rows. Names are prepared once after each change, not at each key press.

    ``path`` gives the menu in which an action is, in words.
    """

    def __init__(self, actions: Actions, path: Callable[[ActionSpec], str]) -> None:
        self._actions = actions
        self._path = path
        self._specs = {spec.id: spec for spec in actions.table}
        self._places = list(self._specs)
        self._action_names = Names()
        self._session: Session | None = None
        self._articles: dict[int, ArticleRow] = {}
        self._article_words: list[Known] = []
        self._article_names = Names()
        self._recent: list[tuple[RowKind, str | int]] = []

    # -- what there is ------------------------------------------------------------------------------

    def prepare(self, session: Session | None, rows: Iterable[ArticleRow]) -> None:
        """Take over what there is now: the session, and the rows of all its articles."""
        for _ in self.prepare_ahead(session, rows):
            pass

    def prepare_ahead(self, session: Session | None, rows: Iterable[ArticleRow]) -> Iterator[None]:
        """The same in small steps, between which the window can do what it is asked for."""
        if not len(self._action_names):
            self._prepare_actions()
        if session is not self._session:
            self._session = session
            self._recent = [(kind, key) for kind, key in self._recent if kind is RowKind.ACTION]
        self._articles = {row.id: row for row in rows}
        known = [(row.id, (_article_words(row),)) for row in self._articles.values()]
        if known != self._article_words:
            self._article_words = known
            for end in range(_STEP, len(known) + _STEP, _STEP):
                self._article_names.update(known[:end])
                yield
            self._article_names.update(known)
            self._article_names.warm()
            yield
        if session is not None:
            session.codebook.prepare()

    def _prepare_actions(self) -> None:
        """Found by their words in the table, with the menu before them, and by what they do."""
        known: list[tuple[int, tuple[str, ...]]] = []
        for place, spec in enumerate(self._actions.table):
            title = plain(words(spec)).rstrip("…")
            known.append((place, (title, f"{self._path(spec)} {title}", summary(spec))))
        self._action_names.update(known)

    def used(self, row: Row) -> None:
        """Remember that the row was taken, to offer it first next time."""
        item = (row.kind, row.key)
        self._recent = [item, *(other for other in self._recent if other != item)][:SHOWN]

    # -- finding ------------------------------------------------------------------------------------

    def find(self, typed: str) -> list[Row]:
        """The rows for what is typed, a sign for the kind included; for nothing, those used last."""
        kinds, query = parsed(typed)
        if not query:
            return self._first(kinds)[:SHOWN]
        found = self._scored(kinds, query, misspelt=False)
        if len(found) < _ENOUGH and all(score < WORD for score, _, _ in found):
            found = self._scored(kinds, query, misspelt=True)
        order = {kind: place for place, kind in enumerate(RowKind)}
        found.sort(key=lambda item: (-item[0], order[item[1]]))
        return [self._made(kind, what) for _, kind, what in _mixed(found)[:SHOWN]]

    def _scored(self, kinds: tuple[RowKind, ...], query: str, *, misspelt: bool) -> list[Scored]:
        found: list[Scored] = []
        for kind, names in ((RowKind.ACTION, self._action_names), (RowKind.ARTICLE, self._article_names)):
            if kind in kinds:
                hits = names.search(query, SHOWN, misspelt=misspelt)
                found += [(hit.score, kind, hit.id) for hit in hits]
        wished = [_ENTRY_KINDS[kind] for kind in kinds if kind in _ENTRY_KINDS]
        if wished and self._session is not None:
            matches = self._session.codebook.match(query, kinds=wished, limit=SHOWN, misspelt=misspelt)
            found += [(match.score, _OF_ENTRY[match.kind], match) for match in matches]
        return found

    def _made(self, kind: RowKind, what: int | Match) -> Row:
        if isinstance(what, Match):
            return _entry(what)
        return self._article(what) if kind is RowKind.ARTICLE else self._action(self._places[what])

    def _first(self, kinds: tuple[RowKind, ...]) -> list[Row]:
        """What is offered before anything is typed: used last here, tagged last, then all in order."""
        there = [self._row(kind, key) for kind, key in self._recent if kind in kinds]
        rows = {(row.kind, row.key): row for row in there if row is not None}
        session = self._session
        tagged = session.codebook.recent(9) if session else []
        further = [self._row(_OF_ENTRY[entry.kind], entry.id) for entry in tagged]
        if RowKind.ACTION in kinds:
            further += [self._action(name) for name in self._specs]
        elif RowKind.ARTICLE in kinds:
            further += [self._article(article_id) for article_id in list(self._articles)[:SHOWN]]
        elif session is not None:
            wished = [_ENTRY_KINDS[kind] for kind in kinds if kind in _ENTRY_KINDS]
            further += [_entry(match) for match in session.codebook.match("", kinds=wished, limit=SHOWN)]
        for row in further:
            if row is not None and row.kind in kinds:
                rows.setdefault((row.kind, row.key), row)
        return list(rows.values())

    # -- rows ---------------------------------------------------------------------------------------

    def _row(self, kind: RowKind, key: str | int) -> Row | None:
        """The row of something used before; None where it is gone."""
        if isinstance(key, str):
            return self._action(key)
        if kind is RowKind.ARTICLE:
            return self._article(key) if key in self._articles else None
        if self._session is None:
            return None
        book = self._session.codebook
        try:
            name = book.actor(key).name if kind is RowKind.ACTOR else book.topic(key).name
        except KeyError:
            return None
        return Row(kind, key, name, row_kind_name(kind))

    def _action(self, name: str) -> Row:
        spec, action = self._specs[name], self._actions[name]
        why_not = "" if action.isEnabled() else missing(spec.needs & ~self._actions.there)
        keys = "  ".join(natives(self._actions.keymap.of(name)))
        return Row(RowKind.ACTION, name, plain(action.text()).rstrip("…"), self._path(spec), keys, why_not)

    def _article(self, article_id: int) -> Row:
        row = self._articles[article_id]
        return Row(RowKind.ARTICLE, row.id, " ".join(row.title.split()), details(row))


def parsed(typed: str) -> tuple[tuple[RowKind, ...], str]:
    """Which kinds are asked for, and the words."""
    wished = typed.strip()
    for kind in RowKind:
        if wished.startswith(kind.value):
            return (kind,), wished[1:].strip()
    return tuple(RowKind), wished


def _mixed(found: list[Scored]) -> list[Scored]:
    """The rows, with the best few of each kind before all others: thousands of one hide no other kind."""
    first: list[Scored] = []
    others: list[Scored] = []
    counts = dict.fromkeys(RowKind, 0)
    for item in found:
        counts[item[1]] += 1
        (first if counts[item[1]] <= _OF_EACH else others).append(item)
    return first + others


def row_kind_name(kind: RowKind) -> str:
    """One row of a kind."""
    names = {
        RowKind.ACTION: tr("Action", "in the command palette"),
        RowKind.ARTICLE: tr("Article"),
        RowKind.ACTOR: tr("Actor"),
        RowKind.TOPIC: tr("Topic"),
    }
    return names[kind]


def missing(needs: Needs) -> str:
    """What an action waits for, in a few words; the first thing that is missing."""
    sentences = {
        Needs.PROJECT: tr("Open a project first"),
        Needs.WRITABLE: tr("The project is open read-only"),
        Needs.ARTICLE: tr("Open an article first"),
        Needs.ANNOTATION: tr("Select an annotation first"),
        Needs.MARK: tr("Select an annotation or a suggestion first"),
        Needs.QUOTATION: tr("Select a quotation first"),
        Needs.SUGGESTIONS: tr("No suggestion is shown here"),
        Needs.SUGGESTION: tr("Select a suggestion first"),
        Needs.UNDO: tr("Nothing to undo"),
        Needs.REDO: tr("Nothing to redo"),
    }
    return next((said for need, said in sentences.items() if need in needs), tr("Not possible now"))


def _entry(match: Match) -> Row:
    kind = _OF_ENTRY[match.kind]
    called = match.matched if match.matched.casefold() != match.name.casefold() else ""
    return Row(kind, match.id, match.name, called or row_kind_name(kind))


def _article_words(row: ArticleRow) -> str:
    """What an article is found by: its title, agency and day."""
    parts = (" ".join(row.title.split()), row.agency or "", (row.published or "")[:10])
    return " ".join(part for part in parts if part)
