"""Indirect and mixed speech: what a sentence reports without quote marks, or with a part in them.

Every verb, noun and phrase that reports is looked at with the words around it; each looks no farther than its
sentence, and a sentence is never read beyond some hundred words, so that time grows with the text only.
"""

from bisect import bisect_left
from collections.abc import Iterator

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.suggest.quoting.accounts import according, account, asked_by, opinion, phrase
from copydesk.suggest.quoting.as_openings import OPENING, opened
from copydesk.suggest.quoting.clauses import behind_verb, inner_end
from copydesk.suggest.quoting.content import Content, Cue, content_behind
from copydesk.suggest.quoting.content_ends import (
    content_end,
    relative_end,
    without_marks,
)
from copydesk.suggest.quoting.cues import as_saying, verb_at
from copydesk.suggest.quoting.lets import let_say
from copydesk.suggest.quoting.lexicon import (
    ACCOUNT,
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    NOUN,
    PERSON,
    PHRASE,
    PREPOSITION,
    RELATIVE,
    SAYING,
    SUBORDINATOR,
    THAT,
    TIME,
    TOPIC,
    VERB,
)
from copydesk.suggest.quoting.nominal import nominal
from copydesk.suggest.quoting.relays import is_relay, passes_on
from copydesk.suggest.quoting.reports import SCORES, Reported
from copydesk.suggest.quoting.romance_subjects import in_which, is_behind_comma, opening_subject
from copydesk.suggest.quoting.russian_objects import called_before
from copydesk.suggest.quoting.sentence import (
    CAPITAL,
    FINITE,
    MARK,
    NUMBER,
    QUOTED,
    Sentence,
    clause_start,
    first_finite,
    has_finite,
    only_quoted,
)
from copydesk.suggest.quoting.subject import (
    Subject,
    is_beside,
    main_clause,
    main_subject,
    subject_at,
    subject_before,
    without_doer,
)
from copydesk.suggest.quoting.subject_behind import subject_behind
from copydesk.suggest.quoting.trailing import Trailing

_REPORTS = CUE | PHRASE | NOUN | ACCOUNT
_WITHOUT_THAT = frozenset(("clause", "ing", "as", "quoted"))
_LEAST = 3
"""Tokens of a clause at least."""
_OTHERWISE = frozenset(("quoting", "let"))
"""Verbs whose subject does not say what is said."""
_ALL = frozenset(("what", "everything", "all", "whatever", "nothing", "anything"))
_DENIED = 0.25
"""So much less sure is what somebody does not say."""


def reported(s: Sentence) -> Iterator[Reported]:
    """Everything that a sentence reports, in the order of the reporting words."""
    stop = without_marks(s, 0, len(s))
    last: Subject | None = None
    around: tuple[int, Subject] | None = None  # who says what is being read, and where that ends
    skip = 0
    trailed = False
    told: set[int] = set()
    if (found := opinion(s, stop)) is not None:
        yield found
        skip = 1
    for at, flag in [each for each in enumerate(s.flags[:stop]) if each[1] & _REPORTS]:
        if at == 0 and flag & CUE and (found := asked_by(s, stop)) is not None:
            yield found
            continue
        if at < skip:
            continue
        if flag & PHRASE and (length := phrase(s, at)):
            skip = at + length
            yield from filter(None, (according(s, at, skip, stop),))
            continue
        if flag & ACCOUNT and not s.lexicon.account_nouns.isdisjoint(s.words):
            found, behind = account(s, at, stop)
            skip = max(skip, behind)
            yield from filter(None, (found,))
        if flag & CUE and not _is_idle(s, at) and (verb := verb_at(s, at)) is not None:
            if (told and is_relay(s, at)) or passes_on(s, at):
                continue
            if around is not None and s.starts[at] >= around[0]:
                last, around = around[1], None
            one = _Verb(s, at, at + 1 + len(verb.behind), stop, verb)
            found, who = one.reported(last, trailed=trailed)
            last = who or last
            if found is not None and who and around is None and found.content[0] > found.cue[0]:
                around = found.content[-1].end, who
            trailed = False
            if found is not None:
                trailed = found.content[0] < found.cue[0]
                skip = bisect_left(s.starts, found.cue[-1].end)
                told.add(found.content[0].start)
                yield found
                continue
        if flag & NOUN and (found := nominal(s, at, stop)) is not None and found.content[0].start not in told:
            yield found


def _is_idle(s: Sentence, at: int) -> bool:
    """Whether a word reports nothing: *it goes without saying*, *that said, ...*."""
    if at == 0 or s.lexicon.language != "en":
        return False
    return s.words[at - 1] == "without" or (s.words[: at + 2] == ["that", "said", ","])


@value()
class _Verb(Trailing):
    """A reporting verb in its sentence, with all that it can report, before it and behind."""

    def reported(
        self, last: Subject | None, *, trailed: bool = False
    ) -> tuple[Reported | None, Subject | None]:
        """What the verb reports, and who does it; ``last`` spoke before, behind a clause if ``trailed``."""
        s, verb = self.s, self.verb
        if verb.ing and not verb.finite:
            return self._participial(last), None
        called = called_before(s, self.at, self.after) if "quoted" in verb.takes else None
        if called is not None or verb.takes & _OTHERWISE:
            return called or (self._let() if "let" in verb.takes else (self._quoting(), None))
        who = self._subject(last)
        listed = not who and self.at and s.words[self.at - 1] == ","  # said it rained, warned that
        listed = listed and self.after < self.stop and s.flags[self.after] & THAT
        if last is not None and (listed or self._goes_on(None if trailed else who)):
            who = Subject(last.first, last.last, who.begins, who.passive, who.infinitive)
        passive = who.passive and verb.participle and "passive" not in verb.takes
        if "document" in verb.takes and not self.is_document(who):
            nobody = Subject(self.at, self.at, self.at)
            return self.trailing(nobody, passive=False) if self._is_read() else (None, None)
        stop = self.stop
        if s.flags[0] & SUBORDINATOR and s.words[0] != "as" and "," not in s.words[: self.at]:
            stop = main_clause(s, self.after, stop)  # Though she called for talks, he left
        content, who = self._opened(who)
        content = content or content_behind(s, Cue(verb, self.after, stop, passive))
        if content is not None:
            headless = content.how == "clause" and not self._has_subject(content, who)
            headless = headless or self._is_named_only(content, who)
            unasked = passive and s.words[self.at] == "asked"  # she was asked whether it rained
            if headless or (content.how == "whether" and (unasked or self.is_untold(who))):
                return None, who or None
            content = self._inside(content, who)
        passive = passive or (not who and "impersonal" in verb.takes)
        if content is not None and (passive or who):
            speaker = self._agent(content.first) if passive else who
            return self._made(content, speaker), None if passive else speaker
        put = "speech" in verb.takes and verb.behind and who.begins > 0 and s.words[who.begins - 1] == "as"
        put = put and not s.flags[max(0, who.begins - 2)] & QUOTED
        about = self.after + 1 < self.stop and s.flags[self.after] & TOPIC
        about = about and not s.flags[self.after + 1] & NUMBER
        trails = put or (not about and verb.takes & {"clause", "document"}) or self._only_trails(who)
        asks = "whether" in verb.takes and s.words[-1] == "?"  # Would it, she asked, be open?
        trails = trails or (asks and who.first > 1 and s.words[(who.first if who else self.at) - 1] == ",")
        if "interrupts" in verb.takes:
            trails = self.after < self.stop and s.words[self.after] == ","
        return self.trailing(who, passive=passive) if trails else (None, who or None)

    def _agent(self, stop: int) -> Subject | None:
        """Who tells somebody something who *was told by the board*."""
        s, after = self.s, self.after
        if after + 1 >= stop or s.words[after] != "by" or s.flags[after + 1] & SAYING:
            return None
        return subject_behind(s, after + 1, stop) or None

    def _only_trails(self, who: Subject) -> bool:
        """Whether a verb that reports nothing behind it reports what is before: *It rains, he believes*."""
        return "trails" in self.verb.takes and who.first > 1 and self.s.words[who.first - 1] == ","

    def _is_read(self) -> bool:
        """Whether a paper follows the verb that a comma stands before: *It rains, reads the statement*."""
        s, paper = self.s, subject_behind(self.s, self.after, self.stop)
        if not paper or s.lexicon.language != "en" or self.at <= _LEAST or s.words[self.at - 1] != ",":
            return False
        return s.flags[self.after] & DETERMINER > 0 and self.is_document(paper)

    def _opened(self, who: Subject) -> tuple[Content | None, Subject]:
        """What *As the mayor said* opens, and who says it; else nothing."""
        if self.s.words[0] not in OPENING or "clause" not in self.verb.takes:
            return None, who
        return opened(self.s, (self.at, self.after, self._rest()), who, self.stop) or (None, who)

    def _subject(self, last: Subject | None) -> Subject:
        """Who stands before the verb; behind *en la que* in Spanish who does what the main verb says."""
        s = self.s
        who = subject_before(s, self.at)
        if (which := in_which(s, self.at)) is None:
            return who
        opens = opening_subject(s, begins := clause_start(s, which), which)
        return last or main_subject(s, which) or (Subject(*opens, begins) if opens[0] < opens[1] else who)

    def _has_subject(self, content: Content, who: Subject) -> bool:
        """Whether a clause has a subject, its own or one before the speaker; not *what he says* is true."""
        flag = self.s.flags[content.first]
        if not flag & (AUXILIARY | FINITE) or flag & PERSON:
            return True
        return has_finite(self.s, 0, who.first) or self.s.words[clause_start(self.s, who.last)] not in _ALL

    def _inside(self, content: Content, who: Subject) -> Content:
        """The content without the verb of a sentence whose subject the reporting words are in."""
        s, first = self.s, content.first
        if s.lexicon.inverts and who.last - who.first == 1 and is_behind_comma(s, who.first):
            return Content(first, relative_end(s, first, content.last), content.how)
        if content.how == "as" or not who or not self._is_in_subject(who):
            return content
        verbs = 0 if content.how in {"infinitive", "ing"} else 1
        verbs -= bool(s.flags[first] & (AUXILIARY | FINITE) and not s.flags[first] & PERSON)
        behind = first + 1 if verbs or content.how != "clause" else behind_verb(s, first, content.last)
        last = without_marks(s, first, inner_end(s, behind, content.last, max(0, verbs)))
        return Content(first, last, content.how) if last - first > 1 else content

    def _is_named_only(self, content: Content, who: Subject) -> bool:
        """Whether a clause is an object and the main verb: *the panel that recommended Lee* has gone."""
        s, first, last = self.s, content.first, content.last
        if content.how != "clause" or s.lexicon.language != "en" or not who or not s.flags[first] & CAPITAL:
            return False
        verb = first_finite(s, first + 1, last)
        if verb is None or not all(s.flags[n] & CAPITAL for n in range(first, verb)):
            return False
        again = first_finite(s, verb + 1, self.stop)
        while again is not None and s.flags[again - 1] & AUXILIARY:
            again = first_finite(s, again + 1, self.stop)
        return again is None and self._is_in_subject(who)

    def _is_in_subject(self, who: Subject) -> bool:
        """Whether *who*, *which* or *that* joins the verb to a subject, and no verb stands before."""
        s = self.s
        relative = next(
            (n for n in range(self.at - 1, max(-1, self.at - 9), -1) if s.flags[n] & RELATIVE), -1
        )
        if relative < 1 or s.flags[relative] & CAPITAL or s.words[relative] not in {"who", "which", "that"}:
            return False
        if s.words[relative] == "that" and (s.flags[relative - 1] & (CUE | MARK | VERB)):
            return False
        if any(s.flags[n] & (MARK | QUOTED | VERB) for n in range(relative + 1, self.at)):
            return False
        return not has_finite(s, clause_start(s, relative), relative)

    def _goes_on(self, who: Subject | None) -> bool:
        """Whether only *and* or *but* stands before the verb: its subject is that of the verb before.

        Behind a comma it need not be, where ``who`` is found: *denied they were told, and called it a lie*.
        """
        at = self.at - 1
        while at > 0 and self.s.flags[at] & (ADVERB | AUXILIARY) and not self.s.flags[at] & CAPITAL:
            at -= 1
        joined = at > 0 and bool(self.s.flags[at] & COORDINATOR)
        return joined and not (who and self.s.words[at - 1] == ",")

    def _made(self, content: Content, who: Subject | None) -> Reported:
        s = self.s
        score = SCORES[content.how]
        if who is not None and self.is_untold(who):
            score -= _DENIED
        auxiliary = "passive" in self.verb.takes and self.at and s.flags[self.at - 1] & AUXILIARY
        return Reported(
            content=(s.place(content.first, content.last),),
            cue=(s.place(self.at - 1 if auxiliary else self.at, self.after),),
            speaker=s.place(who.first, who.last) if who else None,
            score=round(score, 2),
        )

    def _participial(self, last: Subject | None) -> Reported | None:
        """``..., adding that``: the speaker is that of the clause before."""
        s = self.s
        stop = self.stop if self.at else main_clause(s, self.after, self.stop)
        content = content_behind(s, Cue(self.verb, self.after, stop))
        if content is None or (content.how in _WITHOUT_THAT and not self._is_set_off(content)):
            return None
        who = before = subject_before(s, self.at)
        if before and not before.infinitive and self.at == before.last and not has_finite(s, 0, self.at):
            verbs = 0 if content.how in {"infinitive", "ing"} else 1
            end = without_marks(s, content.first, inner_end(s, content.first + 1, content.last, verbs))
            content = Content(content.first, end, content.how) if end - content.first > 1 else content
        apart = self.at == 0 or s.flags[self.at - 1] & (MARK | PREPOSITION) or not before
        done = content.how == "infinitive" and not self.is_document(before)
        if apart or is_beside(s, before, done=done):
            who = (last or main_subject(s, self.at)) if self.at else subject_at(s, stop + 1, self.stop)
        if "document" in self.verb.takes and not (who and self.is_document(who)):
            return None
        return self._made(content, who and without_doer(s, who))

    def _quoting(self) -> Reported | None:
        """``the paper quoted him as saying that``: he is the speaker."""
        s = self.s
        if not (at := as_saying(s, self.after, self.stop)):
            return None
        last = content_end(s, at + 2, self.stop) if at + 2 < self.stop else self.stop
        cue = (s.place(self.at, self.after), s.place(at, at + 2))
        content = s.place(at + 2, last) if last - at > _LEAST else self._quoted_before(at)
        if content is None or (last > at + 2 and only_quoted(s, at + 2, last)):
            return None
        who = s.place(self.after, at - (s.words[at - 1] == ","))
        return Reported((content,), cue, who, SCORES["that"])

    def _quoted_before(self, said: int) -> Span | None:
        """What is quoted before: *It rains, the agency quoted him as saying*."""
        s, who = self.s, subject_before(self.s, self.at)
        ends = said + len(("as", "saying")) >= self.stop or s.flags[said + 2] & (TIME | PREPOSITION)
        if not ends or who.first < _LEAST or s.words[who.first - 1] != ",":
            return None
        first, last = clause_start(s, who.first - 1), without_marks(s, 0, who.first)
        return s.place(first, last) if last > first and has_finite(s, first, last) else None

    def _let(self) -> tuple[Reported | None, Subject | None]:
        content, who = let_say(self.s, self.at, Cue(self.verb, self.after, self.stop))
        return (self._made(content, who) if content is not None and who else None), who

    def _is_set_off(self, content: Content) -> bool:
        """Whether a comma stands before a participle, which else may be a noun."""
        if content.how == "as" and self.s.flags[content.last - 1] & QUOTED:
            return True
        if "bare" in self.verb.takes and content.how == "clause":
            return True
        return self.at > 0 and (
            self.s.words[self.at - 1] in {",", "and"} or self.s.flags[self.at - 1] & PREPOSITION > 0
        )
