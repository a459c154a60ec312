"""What is reported: where the words begin and end that a reporting verb or phrase is about."""

from collections.abc import Iterator
from typing import NamedTuple

from copydesk.domain.value import value
from copydesk.suggest.quoting.addressees import behind_addressee
from copydesk.suggest.quoting.adverbials import behind_adverbials, is_count, says_where
from copydesk.suggest.quoting.content_ends import before_more, content_end, is_next_cue
from copydesk.suggest.quoting.infinitives import is_infinitive_here
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    INSIDE,
    NOTHING,
    OBJECT,
    PERSON,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    Verb,
)
from copydesk.suggest.quoting.named_as import calls_it, is_named
from copydesk.suggest.quoting.own_verbs import has_own_verb, is_it, takes_noun
from copydesk.suggest.quoting.sentence import (
    BIG,
    CAPITAL,
    CONTRACTED,
    ENDS_IN_COMMA,
    ENDS_IN_ED,
    FINITE,
    MARK,
    NUMBER,
    QUOTED,
    Sentence,
    first_finite,
)
from copydesk.suggest.quoting.works import is_demonstrative, is_plea, is_unnamed, is_work

_FARTHEST = 26
"""Tokens between a verb and the *that* which belongs to it."""
_WHICH = frozenset(("el", "la", "los", "las"))
_IN = frozenset(("en", "con", "por", "durante", "mediante", "tras", "sobre"))
_INSERTION = 14
_SHORT = 3
_ADDRESSED = 8
"""Tokens before the *to* of *called for the owners to*."""
_NO_SUBJECT = PREPOSITION | DETERMINER | AUXILIARY | ADVERB | MARK
"""What a verb in *-ed* has no subject behind."""
_TOLD = frozenset(("whom", "whom-to"))
_CLAUSES = frozenset(("clause", "that", "whether"))
_NO_CLAUSE = frozenset(("as", "quoted", "ing"))
_ENDS = frozenset((",", ";", ":", "—", "–", "--"))
_NAMED_AS = frozenset(("named", "identified", "quoted", "called", "known", "mentioned", "referred"))
"""What sources ask not to be."""
_MEANWHILE = frozenset(
    ("after", "before", "as", "when", "while", "following", "amid", "since", "hours", "days")
)
"""What tells when something is called "a trick"."""
_WHENS = frozenset(("when", "where"))
_AS = frozenset(("als", "comme", "como", "как"))
"""Before what something is called."""
_INTRODUCES = frozenset(("to", "of", "for", "as"))
_CLAUSAL = frozenset(("clause", "that"))
_PARTED = _CLAUSAL | {"whom-to", "of-ing", "for-ing"}
"""What verbs take that somebody between commas can part from them."""
_PARTLY_QUOTED = frozenset(("quoted", "for", "as", "ing"))
"""What verbs take that report no clause, but a few words if some of these are in quote marks."""


@value()
class Content:
    """The tokens ``[first, last)``, and how it is reported: *that*, *clause*, *infinitive*, *whether* ..."""

    first: int
    last: int
    how: str


class Cue(NamedTuple):
    """A reporting verb that ends before a token; nothing is read from the token ``stop`` on."""

    verb: Verb
    after: int
    stop: int
    passive: bool = False


def content_behind(s: Sentence, cue: Cue) -> Content | None:
    """What a verb reports behind it; None where it reports nothing there."""
    reports = cue.after < cue.stop and not _is_about_paper(s, cue)
    found = (_introduced(s, cue) or _plain(s, cue)) if reports else None
    if found is None or is_unnamed(s, found[0]) or is_plea(s, cue.after):
        return None
    first, how = found
    last = content_end(s, first, cue.stop)
    romance = how == "quoted" and s.lexicon.language in {"fr", "es"}
    if (how == "clause" or romance) and (_only_introduces(s, first, last) or _is_direct(s, cue, first, last)):
        return None
    if how not in _CLAUSES:
        last = before_more(s, first, last, infinitive=how == "infinitive")
    if how in _NO_CLAUSE:
        last = _phrase_end(s, first, last)
    if how == "clause" and _is_object(s, first, last, cue.stop):
        return None
    alone = s.flags[first] & QUOTED or (how == "infinitive" and s.lexicon.infinitives)
    return Content(first, last, how) if last - first > 1 or alone else None


def _is_object(s: Sentence, first: int, last: int, stop: int) -> bool:
    """Whether words are only what is said, and no clause, as *but* joins a verb of its own: *did not confirm
    the date but said it was near*."""
    if last >= stop or s.words[last] not in {"but", "and"} or s.lexicon.language != "en":
        return False
    quoted = any(s.flags[n] & QUOTED for n in range(first, last))
    return not quoted and first_finite(s, first, last) is None


def _is_about_paper(s: Sentence, cue: Cue) -> bool:
    """Whether only behind *en la que* there is a clause: *publicó una carta en la que pidió que*."""
    if s.lexicon.language != "es" or s.flags[cue.after] & (THAT | QUOTED):
        return False
    said = next((n for n in range(cue.after, cue.stop) if s.flags[n] & (THAT | QUOTED)), cue.stop)
    which = cue.after + 2 <= said < cue.stop and s.flags[said] & THAT and s.words[said - 1] in _WHICH
    return bool(which) and s.words[said - 2] in _IN


def _only_introduces(s: Sentence, first: int, last: int) -> bool:
    """Whether a quotation of its own follows: no verb before words in quote marks that are the rest."""
    quoted = next((at for at in range(first, last) if s.flags[at] & QUOTED), last)
    return quoted == last - 1 and bool(s.flags[quoted] & BIG) and first_finite(s, first, quoted) is None


def _is_direct(s: Sentence, cue: Cue, first: int, last: int) -> bool:
    """Whether quoted words stand alone behind their verb, which no others go on with: *said "no" to him*."""
    if s.flags[first - 1] & QUESTION and first > cue.after:  # against what he called
        return True
    if not s.flags[first] & QUOTED:
        aside = s.lexicon.language in {"fr", "es"} and not s.flags[first] & INSIDE
        first = behind_adverbials(s, first, last) if aside else first
        if first != last - 1 or not s.flags[first] & QUOTED:
            return False
    elif first != cue.after:
        return False
    if s.flags[first] & ENDS_IN_COMMA:
        return True
    for at in range(first + 1, last):
        flag = s.flags[at]
        if flag & (MARK | COORDINATOR | SUBORDINATOR) or first_finite(s, at, at + 1) is not None:
            return bool(flag & (MARK | COORDINATOR | SUBORDINATOR))
    return True


def _phrase_end(s: Sentence, first: int, last: int) -> int:
    """Where what is no clause ends: before a conjunction behind a comma, or behind quoted words."""
    for at in range(first, last - 1):
        if s.flags[at] & QUOTED and (s.words[at + 1] in _MEANWHILE or says_where(s, at + 1, last)):
            return at + 1
        comma = s.words[at] == "," or s.flags[at] & ENDS_IN_COMMA
        quoted = s.flags[at] & QUOTED or (at > first and s.flags[at - 1] & QUOTED)
        if comma and quoted and not s.flags[at + 1] & (QUOTED | COORDINATOR):
            return at + 1 if s.flags[at] & QUOTED else at
        if comma and s.flags[at + 1] & (SUBORDINATOR | COORDINATOR | RELATIVE | DETERMINER):
            return at + 1 if s.flags[at] & QUOTED else at
    return last


def _introduced(s: Sentence, cue: Cue) -> tuple[int, str] | None:
    """Where *that*, *whether*, *to* or *as* introduces what is reported."""
    flags, after, stop = s.flags, cue.after, cue.stop
    relative = False
    for at in _outside_brackets(s, after, min(stop, after + _FARTHEST)):
        flag = flags[at]
        may = flag & (THAT | QUESTION) or at == after or s.words[at] in _INTRODUCES or s.lexicon.infinitives
        if may and (how := _introduces(s, cue, at)) is not None:
            if how == "gerund":
                return at + 1, "ing"
            if how == "infinitive" and at > after and flags[at - 1] & ADVERB:
                return at - 1, how
            if how != "as" or cue.passive or flags[after] & PREPOSITION:
                alone = how == "as" and at + 1 < stop and flags[at + 1] & QUOTED
                return None if alone else (at, how)  # nothing else is reported, which makes it direct
            return after, how
        if flag & MARK and s.words[at] not in "%$€£":
            behind = s.words[at] == "," and cue.verb.takes & _PARTED
            return _behind_comma(s, cue, at) if behind else None
        if flag & COORDINATOR and is_next_cue(s, at + 1, stop):
            break
        if (
            flag & QUOTED and not (flag & BIG and ("whom" in cue.verb.takes or s.lexicon.language == "ru"))
        ) or (not relative and _begins_clause(s, cue, at)):
            break
        relative = relative or bool(flag & RELATIVE)
    return None


def _outside_brackets(s: Sentence, first: int, stop: int) -> Iterator[int]:
    """The tokens without acronyms in brackets: *told the News Service (NS)*."""
    at = first
    while at < stop:
        if s.words[at] == "(" and at + 2 < stop and s.words[at + 2] == ")" and s.flags[at + 1] & CAPITAL:
            at += 3
            continue
        yield at
        at += 1


def _introduces(s: Sentence, cue: Cue, at: int) -> str | None:
    """How a token introduces what is reported; None where it does not."""
    flag, word, takes, after = s.flags[at], s.words[at], cue.verb.takes, cue.after
    if flag & THAT and takes & _CLAUSAL and _is_that(s, at, after, cue.stop):
        return "that"
    if flag & QUESTION and "whether" in takes and _asks(s, cue.verb, at, after):
        on = at > after + 1 and s.flags[at - 1] & PREPOSITION and "whom" not in takes
        return None if on and "clause" in takes else "whether"  # said a decision on whether
    if word == "to" and "likened" not in takes and at + 1 < cue.stop and _is_infinitive(s, at):
        whom = "whom-to" in takes and (at > after or cue.passive)
        itself = _follows(s, after, at) and ("to" in takes or (cue.passive and bool(takes & _CLAUSAL)))
        return "infinitive" if whom or itself else None
    called_for = "for-to" in takes and at == after and not flag & MARK
    called_for = called_for and (not flag & QUOTED or s.words[at + 1 : at + 3] == ["to", "be"])
    infinitive = s.lexicon.infinitives and is_infinitive_here(s, takes, at, after)
    if infinitive or (called_for and _for_somebody(s, at, cue.stop)):
        return "infinitive"
    if word in {"of", "for"} and f"{word}-ing" in takes and at + 1 < cue.stop:
        return "gerund" if s.words[at + 1].endswith("ing") else None
    likened = (word == "as" and "as" in takes) or (word == "to" and "likened" in takes)
    return "as" if likened and at > after else None


def _is_aside(s: Sentence, at: int) -> bool:
    """Whether *when* only tells on what occasion it is said: *said when asked about the order*."""
    if at + 1 >= len(s) or s.words[at] not in _WHENS or s.flags[at + 1] & CAPITAL:
        return False
    return bool(s.flags[at + 1] & (ENDS_IN_ED | CUE)) and s.words[at + 1].endswith(("ed", "told"))


def _for_somebody(s: Sentence, first: int, stop: int) -> bool:
    """Whether somebody is *to* do something: *called for* the pier to be closed."""
    for at in range(first + 1, min(stop - 1, first + _ADDRESSED)):
        if s.words[at] == "to":
            return _is_infinitive(s, at) and not s.flags[at - 1] & (NUMBER | ADVERB)
        if s.flags[at] & (MARK | AUXILIARY | FINITE | QUOTED) or (
            s.flags[at] & PREPOSITION and not s.flags[at] & INSIDE
        ):
            return False
    return False


def _follows(s: Sentence, after: int, at: int) -> bool:
    """Whether nothing but adverbs and times stands between: *promised on Monday never to*."""
    return at == after or behind_adverbials(s, after, at) == at


def _begins_clause(s: Sentence, cue: Cue, at: int) -> bool:
    """Whether the words reported have begun without *that*: a verb, or what can only be a subject."""
    flag = s.flags[at]
    if flag & PERSON and not flag & OBJECT:
        takes = cue.verb.takes
        told = at == cue.after and ("whom" in takes or not takes & (_CLAUSAL | {"whether"}))
        return not told and not s.flags[at - 1] & PREPOSITION
    if flag & ENDS_IN_ED and at + 1 < cue.stop:
        following = s.flags[at + 1]
        return at > cue.after and not s.flags[at - 1] & _NO_SUBJECT and not following & (PREPOSITION | TIME)
    return bool(flag & (FINITE | AUXILIARY)) and s.words[at] != "to"


def _is_that(s: Sentence, at: int, after: int, stop: int) -> bool:
    """Whether *that* begins a clause that is said, and is no relative or demonstrative one."""
    following = s.flags[at + 1] if at + 1 < stop else MARK
    if following & MARK and (at + 1 >= stop or s.words[at + 1] not in ",($€£"):
        return False
    before = s.flags[at - 1]
    if s.lexicon.language != "en":
        return True
    if at == after:
        return not is_demonstrative(s, at, stop)
    verb = following & (AUXILIARY | FINITE) and not following & PERSON
    if not verb and at > after + 1 and calls_it(s, at + 1, stop):
        return False  # in a vote that the board called "a farce"
    return not (before & PREPOSITION and not before & TIME) and not verb


def _asks(s: Sentence, verb: Verb, at: int, after: int) -> bool:
    if s.words[at] in {"whether", "if", "ob", "si", "ли"}:
        return True
    if (at > after and s.words[at] in {"who", "which"}) or _is_aside(s, at):
        return False  # asked people who had seen it
    return at == after or (not verb.takes.isdisjoint(_TOLD) and at <= after + 2)


def _is_infinitive(s: Sentence, at: int) -> bool:
    flag = s.flags[at + 1]
    if flag & QUOTED and s.lexicon.language == "en":
        return not flag & BIG  # not to "hide"
    if s.words[at + 1] == "be" and at + 2 < len(s) and s.words[at + 2] in _NAMED_AS:
        return False  # who asked not to be named
    return not flag & (CAPITAL | DETERMINER | NUMBER | MARK | PREPOSITION | PRONOUN | OBJECT | QUOTED)


def _behind_comma(s: Sentence, cue: Cue, at: int) -> tuple[int, str] | None:
    """*That* behind a comma, as most languages write it, or behind what two commas set off."""
    stop, clausal = cue.stop, cue.verb.takes & _CLAUSAL
    following = s.flags[at + 1] if at + 1 < stop else MARK
    if clausal and s.lexicon.language != "en" and following & THAT:
        return at + 1, "that"
    if clausal and s.lexicon.comma and not following & (MARK | QUOTED | COORDINATOR) and stop - at > _SHORT:
        return at + 1, "clause"
    for close in range(at + 2, min(stop - 1, at + _INSERTION)):
        if s.words[close] == ",":
            if s.flags[close + 1] & THAT:
                return (close + 1, "that") if cue.verb.takes & _CLAUSAL else None
            how = _introduces(s, cue, close + 1) if stop - close > _SHORT - 1 else None
            if how in {"gerund", "infinitive"}:  # urged the chair, Ann Lee, to go
                return (close + 2, "ing") if how == "gerund" else (close + 1, how)
            return None
    return None


def _plain(s: Sentence, cue: Cue) -> tuple[int, str] | None:
    """Where a clause without *that*, or what is called something, begins."""
    verb, after, stop, passive = cue
    takes, flag = verb.takes, s.flags[after]
    ing = s.words[after].endswith("ing") and not flag & (CAPITAL | PRONOUN | NOTHING)
    if "ing" in takes and ing and not passive:
        return after, "ing"
    if "named" in takes and not passive and is_named(s, after, stop):
        return after, "as"
    if "clause" not in takes:
        quoted = takes & _PARTLY_QUOTED and _holds_quoted(s, after, stop)
        return (after, "quoted") if quoted else None
    nothing = flag & NOTHING and not (is_count(s, after, stop) or _is_of_clause(s, after, stop))
    first = None if nothing else behind_adverbials(s, after, stop)
    if first is not None and "whom" in takes and not passive:
        first = behind_addressee(s, after, stop, verb)
    if first is not None and ((passive and first > after and s.words[first - 1] == ",") or is_work(s, after)):
        return None
    if first is None or not _is_clause(s, first, stop, sure="bare" in takes):
        few = flag & DETERMINER and "" in s.lexicon.quoting.get(s.words[after - 1], ())
        return (after, "quoted") if few and _holds_quoted(s, after, stop) else None
    return first, "clause"


def _is_of_clause(s: Sentence, at: int, stop: int) -> bool:
    """Whether *nothing*, *no* and the like are the subject of a clause: *nothing was found*."""
    if s.words[at] == "no" or s.flags[at] & DETERMINER:
        return at + 1 < stop and not s.flags[at + 1] & (MARK | PREPOSITION | SUBORDINATOR | TIME)
    return at + 1 < stop and bool(s.flags[at + 1] & (AUXILIARY | FINITE | ENDS_IN_ED)) and s.words[at] != "so"


def _is_clause(s: Sentence, first: int, stop: int, *, sure: bool) -> bool:
    """Whether a subject and a verb begin here; ``sure`` where nothing else can follow the cue."""
    if first >= stop:
        return False
    flag = s.flags[first]
    opens = flag & (MARK | SUBORDINATOR | THAT | COORDINATOR) and s.words[first] not in "$€£("
    where = flag & PREPOSITION and not flag & (TIME | CAPITAL) and not is_count(s, first, stop)
    if where or opens or (flag & NOTHING and first + 3 > stop):
        return False
    if flag & (PERSON | CONTRACTED) and not flag & OBJECT and first + 1 < stop:
        return not is_it(s, first)
    if flag & (AUXILIARY | FINITE) and s.words[first] != "to":
        return sure and stop - first > 1  # what he said was
    marks = [at for at in range(first, stop) if s.words[at] in _ENDS] + [stop]
    verb = first_finite(s, first + sure, marks[0])
    if verb is None and len(marks) > 2 and s.words[marks[0]] == ",":  # the chair, Ann Lee, was late
        inside = first_finite(s, marks[0] + 1, marks[1])  # Orle for two years, has died, it said
        verb = first_finite(s, marks[1] + 1, marks[2]) if inside is None else None
    if verb is not None:
        plain = not (first and takes_noun(s, first - 1)) or len(marks) > 2
        return verb > first and (plain or has_own_verb(s, first, marks[0]))
    quoted = any(s.flags[at] & QUOTED and not s.flags[at] & BIG for at in range(first + 1, stop))
    return sure and (stop - first > _SHORT or quoted)


def _holds_quoted(s: Sentence, after: int, stop: int) -> bool:
    """Whether words in quote marks follow before any other clause."""
    for at in range(after, min(stop, after + 14)):
        if s.flags[at] & QUOTED:
            return at > after
        if s.flags[at] & MARK or (
            s.flags[at] & (FINITE | AUXILIARY | SUBORDINATOR) and s.words[at] not in _AS
        ):
            return False
    return False
