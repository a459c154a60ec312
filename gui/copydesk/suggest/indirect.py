"""Indirect and mixed speech: what a sentence reports without quote marks, or with a part in them.

Every verb, noun and phrase that reports is looked at with the words around it; each looks no farther than its
sentence, and a sentence is never read beyond some hundred words, so that time grows with the text only.
"""

from bisect import bisect_left
from collections.abc import Iterator

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.suggest.accounts import according, account, asked_by, opinion, phrase
from copydesk.suggest.adverbials import behind_adverbials, behind_sayings
from copydesk.suggest.clauses import behind_verb, inner_end
from copydesk.suggest.content import Content, Cue, content_behind
from copydesk.suggest.content_ends import (
    content_end,
    goes_on,
    relative_end,
    reports_on,
    said_behind,
    without_marks,
)
from copydesk.suggest.cues import verb_at
from copydesk.suggest.insertions import behind_brackets, is_of_claim
from copydesk.suggest.inverted import behind_auxiliary, behind_dative, is_rumour, subject_after, turned
from copydesk.suggest.lets import let_say
from copydesk.suggest.lexicon import (
    ACCOUNT,
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    DOCUMENT,
    NOUN,
    OBJECT,
    PERSON,
    PHRASE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TOPIC,
    VERB,
    Verb,
)
from copydesk.suggest.nominal import nominal
from copydesk.suggest.reports import SCORES, Reported
from copydesk.suggest.romance_subjects import is_behind_comma
from copydesk.suggest.sentence import (
    BIG,
    CAPITAL,
    ENDS_IN_COMMA,
    ENDS_IN_ED,
    FINITE,
    MARK,
    NUMBER,
    QUOTED,
    Sentence,
    clause_start,
    has_finite,
    only_quoted,
)
from copydesk.suggest.subject import (
    Subject,
    is_beside,
    main_clause,
    main_subject,
    subject_at,
    subject_before,
    without_apposition,
    without_doer,
)
from copydesk.suggest.subject_behind import subject_behind

_REPORTS = CUE | PHRASE | NOUN | ACCOUNT
_PUT = frozenset(("as", "как", "wie", "comme", "según"))
_WITHOUT_THAT = frozenset(("clause", "ing", "as", "quoted"))
_FARTHEST = 10
"""Tokens between *quoted* and *as saying*."""
_OTHERWISE = frozenset(("quoting", "let"))
"""Verbs whose subject does not say what is said."""
_MOST_INTERRUPTED = 12
"""Tokens that reporting words may cut off from the verb they are the subject of."""
_UNTOLD = frozenset(
    ("not", "never", "declined", "declines", "refused", "refuses", "decline", "refuse", "cannot")
)
_ALL = frozenset(("what", "everything", "all", "whatever", "nothing", "anything"))
_DENIED = 0.25
"""So much less sure is what somebody does not say."""
_LEAST = 3
"""Tokens; fewer before a reporting verb are no clause."""


def reported(s: Sentence) -> Iterator[Reported]:
    """Everything that a sentence reports, in the order of the reporting words."""
    stop = without_marks(s, 0, len(s))
    last: Subject | None = None
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
            if (found := according(s, at, skip, stop)) is not None:
                yield found
            continue
        if flag & ACCOUNT and not s.lexicon.account_nouns.isdisjoint(s.words):
            found, behind = account(s, at, stop)
            skip = max(skip, behind)
            if found is not None:
                yield found
        if flag & CUE and (verb := verb_at(s, at)) is not None:
            one = _Verb(s, at, at + 1 + len(verb.behind), stop, verb)
            found, who = one.reported(last, trailed=trailed)
            last = who or last
            trailed = False
            if found is not None:
                trailed = found.content[0] < found.cue[0]
                skip = bisect_left(s.starts, found.cue[-1].end)
                told.add(found.content[0].start)
                yield found
                continue
        if flag & NOUN and (found := nominal(s, at, stop)) is not None and found.content[0].start not in told:
            yield found


@value()
class _Verb:
    """A reporting verb in its sentence, the tokens ``[at, after)``."""

    s: Sentence
    at: int
    after: int
    stop: int
    verb: Verb

    def reported(
        self, last: Subject | None, *, trailed: bool = False
    ) -> tuple[Reported | None, Subject | None]:
        """What the verb reports, and who does it; ``last`` spoke before, behind a clause if ``trailed``."""
        s, verb = self.s, self.verb
        if verb.ing and not verb.finite:
            return self._participial(last), None
        if verb.takes & _OTHERWISE:
            return self._let() if "let" in verb.takes else (self._quoting(), None)
        who = subject_before(s, self.at)
        listed = not who and self.at and s.words[self.at - 1] == ","  # said it rained, warned that
        listed = listed and self.after < self.stop and s.flags[self.after] & THAT
        if last is not None and (listed or self._goes_on(None if trailed else who)):
            who = Subject(last.first, last.last, who.begins, who.passive, who.infinitive)
        passive = who.passive and verb.participle and "passive" not in verb.takes
        if "document" in verb.takes and not self._is_document(who):
            return None, None
        stop = self.stop
        if s.flags[0] & SUBORDINATOR and s.words[0] != "as" and "," not in s.words[: self.at]:
            stop = main_clause(s, self.after, stop)  # Though she called for talks, he left
        content = content_behind(s, Cue(verb, self.after, stop, passive))
        if content is not None:
            headless = content.how == "clause" and not self._has_subject(content, who)
            if headless or (content.how == "whether" and self._is_untold(who)):
                return None, who or None
            content = self._inside(content, who)
        passive = passive or (not who and "impersonal" in verb.takes)
        if content is not None and (passive or who):
            speaker = None if passive else who
            return self._made(content, speaker), speaker
        put = "speech" in verb.takes and verb.behind and who.begins > 0 and s.words[who.begins - 1] == "as"
        put = put and not s.flags[max(0, who.begins - 2)] & QUOTED
        about = self.after + 1 < self.stop and s.flags[self.after] & TOPIC
        about = about and not s.flags[self.after + 1] & NUMBER
        trails = put or (not about and verb.takes & {"clause", "document"})
        asks = "whether" in verb.takes and s.words[-1] == "?"  # Would it, she asked, be open?
        trails = trails or (asks and who.first > 1 and s.words[(who.first if who else self.at) - 1] == ",")
        if "interrupts" in verb.takes:
            trails = self.after < self.stop and s.words[self.after] == ","
        return self._trailing(who, passive) if trails else (None, who or None)

    def _has_subject(self, content: Content, who: Subject) -> bool:
        """Whether a clause has a subject, its own or one before the speaker; not *what he says* is true."""
        flag = self.s.flags[content.first]
        if not flag & (AUXILIARY | FINITE) or flag & PERSON:
            return True
        return has_finite(self.s, 0, who.first) or self.s.words[clause_start(self.s, who.last)] not in _ALL

    def _is_untold(self, who: Subject) -> bool:
        """Whether it is just not said: *did not say when*, *declined to say whether*."""
        words = self.s.words[max(who.last, self.at - 4) : self.at]
        return not _UNTOLD.isdisjoint(words) or any(word.endswith(("n't", "n’t")) for word in words)

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

    def _is_document(self, who: Subject) -> bool:
        return any(self.s.flags[at] & DOCUMENT for at in range(who.first, who.last))

    def _made(self, content: Content, who: Subject | None) -> Reported:
        s = self.s
        score = SCORES[content.how]
        if who is not None and self._is_untold(who):
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
        done = content.how == "infinitive" and not self._is_document(before)
        if apart or is_beside(s, before, done=done):
            who = (last or main_subject(s, self.at)) if self.at else subject_at(s, stop + 1, self.stop)
        if "document" in self.verb.takes and not (who and self._is_document(who)):
            return None
        return self._made(content, who and without_doer(s, who))

    def _quoting(self) -> Reported | None:
        """``the paper quoted him as saying that``: he is the speaker."""
        s = self.s
        for at in range(self.after + 1, min(self.stop - 2, self.after + _FARTHEST)):
            if s.words[at] == "as" and s.words[at + 1] == "saying":
                last = content_end(s, at + 2, self.stop)
                if last - at < 4 or only_quoted(s, at + 2, last):
                    return None
                cue = (s.place(self.at, self.after), s.place(at, at + 2))
                content = (s.place(at + 2, last),)
                return Reported(content, cue, s.place(self.after, at), SCORES["that"])
            if s.flags[at] & MARK:
                return None
        return None

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

    def _trailing(self, who: Subject, passive: bool) -> tuple[Reported | None, Subject | None]:
        """``CLAUSE, the ministry said on Thursday`` and ``CLAUSE, said the ministry``."""
        s = self.s
        rest = self._rest()
        if s.lexicon.inverts and (nobody := turned(s, self.at, self.after, self.stop)) is not None:
            who = nobody
        who = behind_auxiliary(s, who) if s.lexicon.splits else who
        begins = min(who.begins, who.first)  # Ann Lee, a broker, one of ten, said
        if not who:
            nobody = who.infinitive and s.lexicon.language == "en"
            who = subject_after(s, self.after, self.stop)
            if nobody or (not who and not is_rumour(s, self.at, self.stop)):
                return None, None
            if self.at > 1 and s.words[self.at - 1] == "," and s.flags[self.at - 2] & AUXILIARY:
                who = without_apposition(s, who)  # It was, said Ann Lee, a mess
            rest = behind_dative(s, behind_sayings(s, who.last, self.stop), self.stop) if who else self.stop
        rest = behind_brackets(s, rest, self.stop)
        known = "whom" not in self.verb.takes and s.flags[max(0, who.last - 1)] & PERSON
        sourced = passive and s.lexicon.inverts and "impersonal" in self.verb.takes  # говорится в иске
        told = known or sourced or (self._is_document(who) and not self._is_untold(who))
        if (passive and not told) or is_of_claim(s, who.first, who.last):  # but: ..., a jury was told
            return None, who
        if passive and not sourced:
            who = Subject(who.first, who.first, who.begins)
        if (
            rest < self.stop
            and s.words[rest] not in {",", ";", "—", "–", "-", "--", ":"}
            and not s.flags[rest] & (SUBORDINATOR | COORDINATOR | PREPOSITION | ENDS_IN_ED)
        ):
            return None, who
        if self._introduces_quoted(rest) and not self._completes(begins, rest):
            return None, who
        put = begins > 0 and s.words[begins - 1] in _PUT
        end = begins - 1 if put else begins
        spans = tuple(self._around(end, rest, put))
        if not spans:
            return None, who
        speaker = s.place(who.first, who.last) if who else None
        return Reported(spans, (s.place(self.at, self.after),), speaker, SCORES["trailing"]), who

    def _introduces_quoted(self, rest: int) -> bool:
        s = self.s
        return rest + 1 < self.stop and s.words[rest] in {",", ":"} and bool(s.flags[rest + 1] & QUOTED)

    def _completes(self, end: int, rest: int) -> bool:
        """Whether quoted words go on with a clause: ``The pier closes, she said, "until it dries".``"""
        s = self.s
        first, last = clause_start(s, end), without_marks(s, 0, end)
        opens = s.flags[first] & (PREPOSITION | SUBORDINATOR | ADVERB | ENDS_IN_ED | CUE) and not (
            s.flags[first] & DETERMINER
        )
        big = s.flags[rest + 1] & BIG or s.words[rest] == ":"
        cut = last - first > 1 and s.flags[last - 1] & AUXILIARY and not s.flags[last - 1] & PERSON
        long = last - first >= _LEAST or cut  # He had, she said, "better things to do"
        return bool(long) and not opens and not big and has_finite(s, first, last)

    def _rest(self) -> int:
        """Where the sentence goes on behind the verb, to whom and when it was said."""
        rest = behind_sayings(self.s, self.after, self.stop)
        if "whom" not in self.verb.takes or rest > self.after or rest >= self.stop:
            return rest
        if self.s.flags[rest] & OBJECT:
            return behind_adverbials(self.s, rest + 1, self.stop)
        return behind_adverbials(self.s, subject_behind(self.s, rest, self.stop).last, self.stop)

    def _around(self, end: int, rest: int, put: bool) -> Iterator[Span]:
        """What is reported before the reporting words, and what goes on behind them."""
        s = self.s
        first, last = clause_start(s, end), without_marks(s, 0, end)
        ends = rest >= self.stop and not s.flags[first] & (PREPOSITION | SUBORDINATOR)
        if last > first + 1 and s.flags[last - 1] & QUOTED and s.words[last - 2] == ":":
            return  # The board disagrees: "It rains," said Lee
        whole = last - first >= _LEAST and (ends or has_finite(s, first, last))
        asked = s.words[-1] == "?" and rest < self.stop and s.flags[first] & AUXILIARY
        whole = whole and not (asked and s.lexicon.language == "en")  # Was the pier, he asked, open?
        if whole and s.flags[first] & SUBORDINATOR and "," not in s.words[first:last]:
            return
        in_marks = last - first > _LEAST and s.flags[end - 1] & ENDS_IN_COMMA  # else: It was "a day off,"
        marked = end > 0 and bool(s.flags[end - 1] & MARK or in_marks)
        more = rest < self.stop and s.words[rest] == ","
        short = last - first < (_MOST_INTERRUPTED if more else 6)
        if last > first and marked and (whole or short) and not only_quoted(s, first, last):
            yield s.place(first, last)
            if whole and not put and goes_on(s, rest, self.stop):
                yield s.place(rest + 1, content_end(s, rest + 1, self.stop))
                return
        elif last > first and not put:
            return
        if whole and self._introduces_quoted(rest):
            yield s.place(rest + 1, rest + 2)
        elif rest + 1 < self.stop and s.words[rest] == "," and (not whole or put):
            final = content_end(s, rest + 1, self.stop)
            more = (not whole and last > first) or (final - rest > 2 and has_finite(s, rest + 1, final))
            others = s.flags[rest + 1] & COORDINATOR or said_behind(s, rest + 1, self.stop)
            if more and not others and not reports_on(s, rest + 1):
                yield s.place(rest + 1, final)
