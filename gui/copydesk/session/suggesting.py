"""Use cases on suggestions: have them made, see those that are open, accept and reject them."""

from collections import defaultdict
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, nullcontext
from typing import TYPE_CHECKING

from copydesk.domain.annotation import Kind, Origin, Provenance, QuotationType
from copydesk.domain.article import Article
from copydesk.domain.attribute import AttributeTarget
from copydesk.domain.change import Change, Touched
from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.project_settings import SUGGESTIBLE
from copydesk.domain.span import trimmed
from copydesk.domain.suggestion import Known, NewActor, OpenSuggestion, Scored, Suggestion
from copydesk.errors import UserError
from copydesk.project import articles, blind, journal, settings, suggestions, topic_evidence
from copydesk.project.annotation_batch import TABLES, AnnotationBatch, NewAnnotation, QuotedSpan
from copydesk.session.blinding import Blinding
from copydesk.session.codebook import Codebook
from copydesk.session.core import Core, shortened
from copydesk.session.learning import Learning
from copydesk.session.newcomers import Newcomers

if TYPE_CHECKING:  # engines are imported where they run: the window is there sooner
    from copydesk.session.proposer import Proposer
    from copydesk.session.suggest_beside import Found, Text
    from copydesk.suggest.names.aliases import Aliases

Proposed = Mapping[Suggestion, str]
"""Suggestions, each with the name of whom it proposes, by which its rejection knows it again."""
KINDS = (*SUGGESTIBLE, Kind.PASSAGE)
"""The kinds that can be suggested: topics only when they are asked for."""
_AT_ONCE = 40
"""Articles whose suggestions are written together: others may write in between."""
_ADDED = ("actors", *TABLES)
"""The tables that accepting adds rows to."""
_MANY_AT_ONCE = 100
"""Of so many accepted suggestions the history is written together."""
MANY = 300
"""So many articles are worth the second that a process takes to start."""


class Suggesting:
    """The suggestions of the open project. In bulk they are made in a thread, with a fork of the session."""

    def __init__(self, core: Core, entries: Codebook, blinding: Blinding, learning: Learning) -> None:
        self._core = core
        self._blinding = blinding
        self._learning = learning
        self._entries = entries
        self._aliases: Aliases | None = None
        self._reading = suggestions.Reading()

    # -- what is there ------------------------------------------------------------------------------

    def of(self, article_id: int) -> list[OpenSuggestion]:
        """The article's open suggestions in text order: neither rejected, nor annotated by anyone.

        None where the coder works blind and the first pass is not done; none is settled there either.
        """
        if self._blinding.hides(article_id):
            return []
        return self._reading.of_article(self._core.project, article_id)

    def has_settled(self, article_id: int, kind: Kind | None = None) -> bool:
        """Whether any suggestion of the article, of this kind or of any, is annotated or rejected."""
        return suggestions.has_settled(self._core.project, article_id, kind)

    def articles_with_open(self, kinds: Collection[Kind] | None = None) -> frozenset[int]:
        """The articles that have an open suggestion, of these kinds if any are named."""
        return suggestions.open_articles(self._core.project, kinds)

    def are_there(self) -> bool:
        """Whether any article was ever looked at, and something found."""
        return suggestions.are_there(self._core.project)

    def counts(self) -> dict[Kind, int]:
        """How many are open in the whole project, by kind."""
        found = suggestions.counts(self._core.project)
        return {kind: found.get(kind, 0) for kind in KINDS}

    def reopened(self, undone: Change) -> int | None:
        """Which suggestion is open again since a change was undone: the first that it had settled there."""
        return suggestions.reopened(self._core.project, undone)

    def scored(self, article_ids: Iterable[int] | None = None) -> list[Scored]:
        """What is open in these articles, or in all: to choose from many, by kind and score."""
        hidden = self._blinding.hidden()
        found = [each for each in suggestions.scored(self._core.project) if each.article not in hidden]
        if article_ids is None:
            return found
        wanted = frozenset(article_ids)
        return [each for each in found if each.article in wanted]

    def _shown(self, ids: Iterable[int]) -> list[OpenSuggestion]:
        """Those of the suggestions that are open and not hidden."""
        hidden = self._blinding.hidden()
        return [each for each in suggestions.of_ids(self._core.project, ids) if each.article not in hidden]

    def told(self, ids: Iterable[int]) -> list[tuple[OpenSuggestion, str]]:
        """Those of the suggestions that are open, each with its words."""
        found = self._shown(ids)
        return [
            (one, " … ".join(span.of(self._core.text(one.article)) for span in one.spans)) for one in found
        ]

    # -- having them made ---------------------------------------------------------------------------

    def run(
        self,
        article_ids: Iterable[int] | None = None,
        kinds: Collection[Kind] | None = None,
        progress: Progress = no_progress,
    ) -> frozenset[int]:
        """Look for suggestions in these articles, or in all, and keep them in the place of earlier ones.

        Without kinds named, those of the project's settings are looked for.
        Gives the articles in which any differ. It is no change: there is nothing to undo. If ``progress``
        raises, what was found so far stays. Many articles are looked through in processes beside this one.
        """
        wanted = articles.ids(self._core.project) if article_ids is None else list(article_ids)
        changed: set[int] = set()
        propose = self.proposer(kinds, progress)
        done = 0
        try:
            with closing(self._found(wanted, propose, lambda: progress(done, len(wanted)))) as batches:
                for found in batches:
                    changed |= self._keep(found, propose.kinds)
                    done += len(found)
            progress(len(wanted), len(wanted))
        finally:
            self._aliases = propose.aliases
            if changed:
                self._core.tell(Touched(suggestions=frozenset(changed), derived=True))
        return frozenset(changed)

    def _found(
        self, article_ids: Sequence[int], propose: "Proposer", tick: Callable[[], None]
    ) -> "Generator[list[Found]]":
        """What is suggested in the articles, some of them at a time."""
        from copydesk.session.suggest_beside import found_beside, found_here

        batches = self._texts(article_ids, propose.kinds)
        if len(article_ids) >= MANY:
            yield from found_beside(propose, batches, tick)
            return
        for texts in batches:
            tick()
            yield found_here(propose, texts)

    def _texts(self, article_ids: Sequence[int], kinds: Collection[Kind]) -> "Iterator[list[Text]]":
        """The articles with their texts, a few at a time."""
        for start in range(0, len(article_ids), _AT_ONCE):
            some = list(articles.some(self._core.project, article_ids[start : start + _AT_ONCE]))
            yield [(each.id, each.text, self.known(each, kinds)) for each in some]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds that are suggested in this project."""
        return settings.read(self._core.project).kinds

    def proposer(self, kinds: Collection[Kind] | None = None, progress: Progress = no_progress) -> "Proposer":
        """What finds suggestions in texts by the codebook as it is now; may be used in another thread.

        Without kinds named, it finds those of the project's settings. Where topics are among them, what is
        tagged so far is learned from first, which ``progress`` can stop.
        """
        from copydesk.session.proposer import Proposer

        kinds = self.kinds if kinds is None else tuple(kinds)
        learnt = self._learning.model() if Kind.QUOTATION in kinds else None
        if Kind.PASSAGE not in kinds:
            return Proposer(self._aliases, self._core.actors, kinds, learnt=learnt)
        from copydesk.session.topic_learning import finder

        topics = finder(self._core, progress)
        uids = {topic.id: topic.uid for topic in self._core.topics.values()}
        return Proposer(self._aliases, self._core.actors, kinds, topics, uids, learnt)

    def known(self, article: Article, kinds: Collection[Kind] = ()) -> Known:
        """What suggestions for the article go by besides its text."""
        whole: frozenset[int] = frozenset()
        if Kind.PASSAGE in kinds:
            whole = topic_evidence.of_whole_article(self._core.project, article.id)
        return Known(article.language, article.published, whole)

    def keep(self, article_id: int, text: str, propose: "Proposer", found: Proposed) -> bool:
        """Keep what a proposer found in the article's text, in the place of earlier suggestions.

        Gives whether any differ. It is no change: there is nothing to undo. Nothing is kept where the article
        has another text by now.
        """
        self._aliases = propose.aliases
        changed = self._keep([(article_id, text, found)], propose.kinds)
        if changed:
            self._core.tell(Touched(suggestions=changed, derived=True))
        return bool(changed)

    def _keep(self, found: Sequence[tuple[int, str, Proposed]], kinds: Collection[Kind]) -> frozenset[int]:
        """Write, in one transaction, what differs; gives the articles."""
        project = self._core.project
        differing = [each for each in found if suggestions.differ(project, each[0], each[2], kinds)]
        if not differing:
            return frozenset()
        with project.transaction():
            # Whoever corrected or deleted an article meanwhile has made this worthless.
            there = [each for each in differing if articles.is_text_of(project, each[0], each[1])]
            for article_id, _, new in there:
                suggestions.replace(project, article_id, new, kinds)
        return frozenset(article_id for article_id, _, _ in there)

    def name(self, one: Suggestion) -> str:
        """What the actor or topic is called that a suggestion proposes; empty for nobody known."""
        if one.topic is not None:
            return self._core.topics[one.topic].name if one.topic in self._core.topics else ""
        if isinstance(one.actor, NewActor):
            return one.actor.name
        return self._core.actors[one.actor].name if one.actor in self._core.actors else ""

    # -- settling them ------------------------------------------------------------------------------

    def accept(
        self,
        ids: Iterable[int],
        progress: Progress = no_progress,
        *,
        moved: Mapping[int, OpenSuggestion] | None = None,
    ) -> list[int]:
        """Make annotations of the suggestions, in one change; gives the annotations' ids in their order.

        Whoever is new becomes an actor (:class:`Newcomers`). They are taken article by article, those that
        are settled already passed over. ``moved`` are those, by id, that the coder has put elsewhere
        (:meth:`OpenSuggestion.moved`): they count as edited.
        """
        project, moved, hidden = self._core.project, moved or {}, self._blinding.hidden()
        there = suggestions.by_article(project, ids)
        where = {article_id: some for article_id, some in there.items() if article_id not in hidden}
        every = [each for some in where.values() for each in some]
        if not every:
            return []
        label = f"Accept {len(every)} suggestions"
        if len(every) == 1:
            label = f"Accept suggestion: {shortened(self._told(self._shown(every)[0]))}"
        made: defaultdict[Kind, list[int]] = defaultdict(list)
        one_article = next(iter(where)) if len(where) == 1 else None
        with project.roomy(), self._core.change(label, one_article) as change_id:
            self._core.catch_up()
            for kind, row in self._accepted_in(where, every, moved, progress):
                made[kind].append(row)
            # What was put far from where it was proposed does not settle that by lying there.
            left = suggestions.of_ids(project, [each for each in every if each in moved])
            suggestions.reject(project, [each.id for each in left])
            for kind, rows in made.items():
                self._core.give_defaults(AttributeTarget(kind), rows)
            articles.start_all(project, sorted(where))
            blind.note_shown(project, where)
            if len(every) > 1:
                journal.relabel(project, change_id, label)
        return sorted(row for rows in made.values() for row in rows)

    def _accepted_in(
        self,
        where: Mapping[int, Sequence[int]],
        every: Sequence[int],
        moved: Mapping[int, OpenSuggestion],
        progress: Progress,
    ) -> list[tuple[Kind, int]]:
        """Make the annotations, article by article, inside a change; gives their kinds and ids."""
        project, made = self._core.project, list[tuple[Kind, int]]()
        actors = Newcomers(self._core, self._entries.find_actor, self._new(every, moved))
        batch = AnnotationBatch(project)
        with journal.added_together(project, _ADDED) if len(every) > _MANY_AT_ONCE else nullcontext():
            for article_id, some in where.items():
                text = self._core.text(article_id)
                # An article's are read together: whichever comes first would else settle what lies across it.
                for each in suggestions.of_ids(project, some):
                    progress(len(made), len(every))
                    one, row = moved.get(each.id, each), batch.next_row()
                    batch.add([self._accepted(row, one, text, actors, edited=each.id in moved)])
                    made.append((each.kind, row))
            batch.flush()
        return made

    def _new(self, ids: Collection[int], moved: Mapping[int, OpenSuggestion]) -> Iterator[NewActor]:
        """Whoever is new in the suggestions, as they are where they were put."""
        yield from suggestions.newcomers(self._core.project, [each for each in ids if each not in moved])
        yield from (each.actor for each in moved.values() if isinstance(each.actor, NewActor))

    def accept_all(
        self,
        kinds: Collection[Kind] = KINDS,
        above: float = 0.0,
        article_ids: Iterable[int] | None = None,
        progress: Progress = no_progress,
    ) -> list[int]:
        """Accept every open suggestion of the kinds that is at least so sure (0 to 1)."""
        found = self.scored(article_ids)
        return self.accept(
            (each.id for each in found if each.kind in kinds and each.score >= above), progress
        )

    def reject(self, ids: Iterable[int]) -> int:
        """Turn the suggestions down, in one change: they stay away, also when they are made again.

        Gives how many there were.
        """
        found = self._shown(ids)
        if not found:
            return 0
        where = {each.article for each in found}
        label = f"Reject {len(found)} suggestions"
        if len(found) == 1:
            label = f"Reject suggestion: {shortened(self._told(found[0]))}"
        with self._core.change(label, where.pop() if len(where) == 1 else None):
            suggestions.reject(self._core.project, [each.id for each in found])
            blind.note_shown(self._core.project, {each.article for each in found})
        return len(found)

    # -- shared steps -------------------------------------------------------------------------------

    def _told(self, one: OpenSuggestion) -> str:
        """What a suggestion is called in the history: whom it names, or what is said."""
        if one.kind is not Kind.QUOTATION:
            return self.name(one)
        return one.spans[0].of(self._core.text(one.article))

    def _accepted(
        self, row: int, one: OpenSuggestion, text: str, actors: Newcomers, *, edited: bool
    ) -> NewAnnotation:
        """The annotation that becomes of a suggestion in an article of that text."""
        actor = actors.row(one.actor)
        if one.kind is Kind.MENTION and actor is None:
            raise UserError(
                "The suggested actor is not in the codebook any more. Have suggestions made again."
            )
        if one.kind is Kind.PASSAGE and one.topic not in self._core.topics:
            raise UserError(
                "The suggested topic is not in the codebook any more. Have suggestions made again."
            )
        spans: list[QuotedSpan] = []
        for part, placed in one.parts.items():
            for each in placed:
                # Moved by words, an end stands before a space.
                span = (trimmed(text, each) if edited else None) or each
                spans.append((part, span.start, span.end, span.of(text)))
        return NewAnnotation(
            row=row,
            article=one.article,
            kind=one.kind,
            coder=self._core.project.coder_id,
            spans=spans,
            origin=Origin.SUGGESTED,
            entry=actor if one.kind is Kind.MENTION else one.topic,
            type=one.type or QuotationType.DIRECT,
            speaker=actor if one.kind is Kind.QUOTATION else None,
            provenance=Provenance(engine=one.engine, version=one.version, score=one.score, edited=edited),
        )
