"""What reporting words behind it, or between, report: *The pier closes, the ministry said.*"""

from collections.abc import Iterator

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.suggest.quoting.adverbials import behind_adverbials, behind_sayings
from copydesk.suggest.quoting.content_ends import (
    content_end,
    goes_on,
    reports_on,
    said_behind,
    without_marks,
)
from copydesk.suggest.quoting.insertions import behind_brackets, is_of_claim
from copydesk.suggest.quoting.inverted import (
    behind_auxiliary,
    behind_dative,
    is_rumour,
    subject_after,
    turned,
)
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    DOCUMENT,
    OBJECT,
    PERSON,
    PREPOSITION,
    SUBORDINATOR,
    TIME,
    Verb,
)
from copydesk.suggest.quoting.relays import is_relay
from copydesk.suggest.quoting.reports import SCORES, Reported
from copydesk.suggest.quoting.russian_phrases import is_no_content
from copydesk.suggest.quoting.sentence import (
    BIG,
    CAPITAL,
    ENDS_IN_COMMA,
    ENDS_IN_ED,
    MARK,
    QUOTED,
    Sentence,
    clause_start,
    has_finite,
    only_quoted,
)
from copydesk.suggest.quoting.subject import (
    Subject,
    without_apposition,
)
from copydesk.suggest.quoting.subject_behind import subject_behind

_PUT = frozenset(("as", "как", "wie", "comme", "según"))
_MOST_INTERRUPTED = 12
"""Tokens that reporting words may cut off from the verb they are the subject of."""
_UNTOLD = frozenset(
    ("not", "never", "declined", "declines", "refused", "refuses", "decline", "refuse", "cannot")
)
_TIMES = frozenset(("after", "before", "since", "until"))
_LEAST = 3
"""Tokens; fewer before a reporting verb are no clause."""


@value()
class Trailing:
    """A reporting verb in its sentence, the tokens ``[at, after)``, and what is said before it."""

    s: Sentence
    at: int
    after: int
    stop: int
    verb: Verb

    def trailing(self, who: Subject, *, passive: bool) -> tuple[Reported | None, Subject | None]:
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
            if not who and is_relay(s, self.at) and s.flags[self.after] & QUOTED:
                who = Subject(self.after, self.after + 1, self.after)  # передаёт «Бриз»
            if nobody or (not who and not is_rumour(s, self.at, self.stop)):
                return None, None
            if self.at > 1 and s.words[self.at - 1] == "," and s.flags[self.at - 2] & AUXILIARY:
                who = without_apposition(s, who)  # It was, said Ann Lee, a mess
            rest = behind_dative(s, behind_sayings(s, who.last, self.stop), self.stop) if who else self.stop
        rest = behind_brackets(s, rest, self.stop)
        known = "whom" not in self.verb.takes and s.flags[max(0, who.last - 1)] & PERSON
        sourced = passive and s.lexicon.inverts and "impersonal" in self.verb.takes  # говорится в иске
        told = known or sourced or (self.is_document(who) and not self.is_untold(who))
        if (
            self._is_in_contact(who) or (passive and not told) or is_of_claim(s, who.first, who.last)
        ):  # but: ..., a jury was told
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
        if not opens and not big and self._is_subject(first, last):
            return True  # The board, she said, "has better things to do"
        return bool(long) and not opens and not big and has_finite(s, first, last)

    def _is_subject(self, first: int, last: int) -> bool:
        """Whether some tokens are only who or what the quoted words behind the reporting ones tell of."""
        s = self.s
        named = last - first > 1 and s.flags[first] & (DETERMINER | CAPITAL) and s.lexicon.language == "en"
        return (
            bool(named)
            and not any(s.flags[n] & (MARK | QUOTED) for n in range(first, last))
            and not (has_finite(s, first, last))
        )

    def _adds_quoted(self, rest: int) -> bool:
        """Whether quoted words follow that say how: *Growth is slow, she said, with risks "on all sides"*."""
        s = self.s
        if rest + 2 >= self.stop or s.words[rest] != "," or s.words[rest + 1] not in {"with", "in", "as"}:
            return False
        end = content_end(s, rest + 1, self.stop)
        return any(s.flags[n] & QUOTED for n in range(rest + 2, end)) and not has_finite(s, rest + 2, end)

    def _is_in_contact(self, who: Subject) -> bool:
        """Whether somebody and the verb only tell more of the noun before: *the 2% it forecast in June*."""
        s, last = self.s, who.last - 1
        if s.lexicon.language != "en" or last - 1 < who.begins or not s.flags[last] & PERSON:
            return False
        before = 0 if s.words[last - 1] == "%" else s.flags[last - 1]
        return not before & (
            MARK | QUOTED | TIME | ADVERB | COORDINATOR | SUBORDINATOR | ENDS_IN_ED | CAPITAL
        )

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
        if s.lexicon.language == "ru" and is_no_content(s, first, last):
            return
        whole = last - first >= _LEAST and (ends or has_finite(s, first, last))
        asked = s.words[-1] == "?" and rest < self.stop and s.flags[first] & AUXILIARY
        whole = whole and not (asked and s.lexicon.language == "en")  # Was the pier, he asked, open?
        whole = whole and not self._is_cut(rest)
        opens = s.flags[first] & SUBORDINATOR and s.words[first + 2 : first + 3] != ["as"]  # as many as 7
        if whole and opens and "," not in s.words[first:last]:
            if not self._is_main(rest):
                return
            whole = False  # When it rains, she said, the roof leaks
        elif whole and s.words[first] in _TIMES and "," not in s.words[first:last] and self._is_main(rest):
            whole = False
        in_marks = last - first > _LEAST and s.flags[end - 1] & ENDS_IN_COMMA  # else: It was "a day off,"
        marked = end > 0 and bool(s.flags[end - 1] & MARK or in_marks)
        more = rest < self.stop and s.words[rest] == ","
        short = last - first < (_MOST_INTERRUPTED if more else 6)
        if last > first and marked and (whole or short) and not only_quoted(s, first, last):
            yield s.place(first, last)
            relayed = rest + 1 < self.stop and is_relay(s, rest + 1)
            if whole and not put and not relayed and (goes_on(s, rest, self.stop) or self._adds_quoted(rest)):
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
            others = others or is_relay(s, rest + 1)
            if more and not others and not reports_on(s, rest + 1):
                yield s.place(rest + 1, final)

    def _is_main(self, rest: int) -> bool:
        """Whether a clause of its own follows a comma."""
        s = self.s
        if rest + _LEAST >= self.stop or s.words[rest] != "," or s.flags[rest + 1] & COORDINATOR:
            return False
        return has_finite(s, rest + 2, content_end(s, rest + 1, self.stop))

    def _is_cut(self, rest: int) -> bool:
        """Whether the verb of what is before follows: *The men hurt at the pier, he said, were old*."""
        s = self.s
        return rest + 2 < self.stop and s.words[rest] == "," and s.flags[rest + 1] & AUXILIARY > 0

    def is_untold(self, who: Subject) -> bool:
        """Whether it is just not said: *did not say when*, *declined to say whether*."""
        words = self.s.words[max(who.last, self.at - 4) : self.at]
        return not _UNTOLD.isdisjoint(words) or any(word.endswith(("n't", "n’t")) for word in words)

    def is_document(self, who: Subject) -> bool:
        """Whether a paper says it: *the report*."""
        return any(self.s.flags[at] & DOCUMENT for at in range(who.first, who.last))
