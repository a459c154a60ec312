"""Who says words in quote marks: the reporting verb and its subject, behind or before them."""

from copydesk.domain.span import Span
from copydesk.domain.value import value
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.quoting.accounts import phrase
from copydesk.suggest.quoting.cues import as_saying, is_refused
from copydesk.suggest.quoting.inverted import is_only_manner, is_only_object, subject_after
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    INSIDE,
    OBJECT,
    PERSON,
    PHRASE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    Verb,
)
from copydesk.suggest.quoting.rubrics import is_rubric
from copydesk.suggest.quoting.sentence import (
    BIG,
    CAPITAL,
    ENDS_IN_COMMA,
    ENDS_IN_ED,
    FINITE,
    MARK,
    QUOTED,
    Sentence,
    first_finite,
    tells_more,
    whole_verb,
)
from copydesk.suggest.quoting.subject import Subject, main_subject, subject_before, without_opening
from copydesk.suggest.quoting.unlisted_verbs import unlisted_verb
from copydesk.suggest.quoting.verbal import is_compound, is_of_subject, is_verbal

_FARTHEST = 32
"""Tokens between quoted words and the verb that reports them."""
_SPEECH = frozenset(("speech",))
_GOES_ON = frozenset(("speech", "trails", "interrupts"))
_LABEL = 14
"""Tokens: more than that before a colon are not just who speaks."""
_BETWEEN = frozenset((",", "—", "–", "-", "--", "(", ")"))
_INTRODUCES = frozenset((",", ":"))
_GERMAN_ENDS = ("t", "te", "ten", "weiß", "ß")
_NO_VERBS = frozenset(
    (
        *("damit", "statt", "samt", "somit", "zuletzt", "jetzt", "dort", "fast", "erst", "selbst", "anstatt"),
        *("soweit", "sofort", "insgesamt", "meist", "zumeist", "zunächst", "weit", "mitunter", "derart"),
    )
)
"""German words that end as verbs do."""
_LEADS = AUXILIARY | OBJECT | ADVERB | DETERMINER | PRONOUN
"""What stands before a verb without a subject: *lo ha*, *también*."""
OWNERS = frozenset(("his", "her", "its", "their", "my", "our"))
"""Words for whose something is."""
POSSESSIVE = ("'s", "’s", "s'", "s’")
"""How words end that tell whose something is."""


@value()
class Attribution:
    """The words that report what is quoted, and those that name who says it; either can be missing."""

    cue: Span | None
    speaker: Span | None
    whole: bool = False
    """Whether nothing but the quoted words is reported, few as they may be."""


def attribution(s: Sentence, quoted: int) -> Attribution | None:
    """What reports the quoted words that are a token of a sentence; None where nothing does."""
    return _behind(s, quoted) or _before(s, quoted)


def _behind(s: Sentence, quoted: int) -> Attribution | None:
    """``"...," she said`` and ``"...," said Ann Lee``."""
    first = quoted + 1
    while first < len(s) and s.words[first] in _BETWEEN:
        first += 1
    relative = False
    for at in range(first, min(len(s), first + _FARTHEST)):
        flag = s.flags[at]
        article = at > first and s.words[at - 1] in ARTICLES and not s.flags[at - 1] & (AUXILIARY | OBJECT)
        noun = (article and not flag & CAPITAL) or tells_more(s, at) or is_compound(s, at)  # the press centre
        verb = None if noun or not flag & CUE else _verb(s, at)
        if verb is not None and verb.noun and (_is_no_verb(s, at) if at > first else is_of_subject(s, at)):
            verb = None
        if verb is not None and not (relative and s.words[at - 1] != ","):
            after = at + 1 + len(verb.behind)
            if not flag & CAPITAL and (at > first or _is_inverted(s, at, verb)):
                return _found(s, at, after, first) or _subjectless(s, at, after, first)
            if not flag & CAPITAL and (found := _subjectless(s, at, after, first)) is not None:
                return found
        elif at == first and (verb_at := unlisted_verb(s, at)) >= 0:
            return _found(s, verb_at, verb_at + 1, first) or _subjectless(s, verb_at, verb_at + 1, first)
        elif at == first and (_is_unknown_verb(s, at) or _is_phrase(s, at)):
            return _found(s, at, at + max(1, _is_phrase(s, at)), first)
        if flag & QUOTED or (flag & MARK and s.words[at] not in _BETWEEN):
            break
        if (flag & COORDINATOR and at == first) or (
            flag & (SUBORDINATOR | THAT) and not flag & PREPOSITION and s.words[at] != "as"
        ):
            break
        if flag & FINITE and not relative:
            break
        relative = relative or bool(flag & RELATIVE and not flag & THAT)
    return None


def _subjectless(s: Sentence, at: int, after: int, first: int) -> Attribution | None:
    """``"...", ha asegurado.``: a Spanish verb with its subject in it, which is nobody's word."""
    apart = s.words[first - 1] == "," or s.flags[first - 1] & ENDS_IN_COMMA
    if s.lexicon.language != "es" or not apart or any(s.flags[n] & ~_LEADS for n in range(first, at)):
        return None
    ends = after >= len(s) or s.flags[after] & (MARK | PREPOSITION | ADVERB | TIME | COORDINATOR)
    return Attribution(s.place(at, after), None, whole=True) if ends else None


def _is_no_verb(s: Sentence, at: int) -> bool:
    """Whether a form that is a noun as well has the verb right behind it: *the new champion said*."""
    return at + 1 < len(s) and bool(s.flags[at + 1] & (CUE | AUXILIARY)) and not is_verbal(s, at)


def _is_phrase(s: Sentence, at: int) -> int:
    """How many tokens from here on are a phrase that the speaker follows: *so Tarnhof*, *selon elle*."""
    return phrase(s, at) if s.lexicon.inverts and s.flags[at] & PHRASE else 0


def _found(s: Sentence, at: int, after: int, first: int) -> Attribution | None:
    """The verb with its subject, which stands behind it where it comes first."""
    if (him := _quoted_one(s, after)) is not None:
        return Attribution(s.place(at, after), him)
    who = subject_before(s, at) if at > first else subject_after(s, after, len(s))
    if who and who.first < first <= at:
        who = Subject(first, who.last, first) if first < who.last else Subject(first, first, first)
    if s.lexicon.inverts and at > first and (is_only_object(s, who) or is_only_manner(s, first, at)):
        who = subject_after(s, after, len(s))
    if not who:
        return None
    whole = s.lexicon.inverts and s.words[first - 1] in _BETWEEN
    return Attribution(s.place(at, after), s.place(who.first, who.last), whole)


def _quoted_one(s: Sentence, after: int) -> Span | None:
    """Who is quoted where somebody quotes *him as saying*."""
    if after < len(s) and s.flags[after] & PREPOSITION:
        return None
    at = as_saying(s, after, len(s))
    return s.place(after, at - (s.words[at - 1] == ",")) if at else None


def _verb(s: Sentence, at: int) -> Verb | None:
    for each in s.lexicon.verbs[s.words[at]]:
        if (verb := whole_verb(s, at, each)) is None:
            continue
        if verb.finite or verb.participle or verb.ing:
            return verb
    return None


def _is_inverted(s: Sentence, at: int, verb: Verb) -> bool:
    """Whether a verb right behind the quoted words has its subject behind it."""
    after = at + 1 + len(verb.behind)
    if after >= len(s):
        return False
    flag = s.flags[after]
    if s.lexicon.inverts and flag & (OBJECT | QUOTED):
        return bool(subject_after(s, after, len(s)))
    return not flag & (MARK | QUOTED | THAT | SUBORDINATOR | OBJECT) or bool(flag & PERSON)


def _is_unknown_verb(s: Sentence, at: int) -> bool:
    """Whether a word behind quoted words can only be a verb: *sighs Ann Lee*."""
    word, flag = s.words[at], s.flags[at]
    if s.lexicon.language == "de":
        return _is_unknown_german(s, at)
    if at + 1 >= len(s) or flag & ~ENDS_IN_ED or not word.endswith(("s", "ed")) or s.words[at - 1] == ")":
        return False
    named = (
        s.flags[at + 1] & CAPITAL
        or s.words[at + 1] in ARTICLES
        or s.flags[at + 1] & DETERMINER
        or s.words[at + 1] in {"un", "une", "ein", "eine"}
    )
    return bool(named) and not s.flags[at + 1] & (PREPOSITION | PRONOUN)


def _is_unknown_german(s: Sentence, at: int) -> bool:
    """Whether a German word behind quoted words and a comma can only be a verb: *weiß die Wirtin*."""
    word = s.words[at]
    if at + 1 >= len(s) or s.flags[at] or not word.endswith(_GERMAN_ENDS) or word in _NO_VERBS:
        return False
    behind = at + 1 + (s.words[at + 1] == "sich")
    if behind >= len(s) or s.words[at - 1] != ",":
        return False
    return bool(s.flags[behind] & (CAPITAL | DETERMINER))


def _before(s: Sentence, quoted: int) -> Attribution | None:
    """``Ann Lee said: "..."``, ``she told reporters, "..."`` and ``Ann Lee: "..."``."""
    last = quoted - 1
    for at in range(last, max(-1, last - _FARTHEST), -1):
        flag = s.flags[at]
        if flag & QUOTED or s.words[at] in ";":
            break
        if not flag & CUE or flag & CAPITAL:
            continue
        if at != last and s.words[last] not in _INTRODUCES and _is_relative(s, at):
            continue
        verb = _verb(s, at)
        if verb is None or is_refused(s, at) or _is_noun(s, at, verb) or _only_goes_on(s, verb, at, last):
            continue
        if (passive := _passive(s, verb, at, quoted)) is not None:
            return passive
        if _only_names(s, verb, at, last):
            continue
        if s.words[at - 1 : at] == ["as"] and (quoting := _quoting(s, at, last)) is not None:
            return quoting
        if at == last and (is_aim(s, at) or (verb.participle and _is_done(s, at, verb))):
            continue
        who = _subject(s, at, verb)
        if who and verb.participle and not who.passive and _is_aside(s, who):
            continue  # in an email shown to the court
        if who or at == last or s.words[last] in _INTRODUCES:
            cue = s.place(at, at + 1 + len(verb.behind))
            return Attribution(cue, _without_quoted(s, who) if who else None)
    return _label(s, last) if last > 0 and s.words[last] == ":" else None


def is_aim(s: Sentence, at: int) -> bool:
    """Whether a verb only tells what somebody promises or is told to do: *vowed to dismiss "thieves"*."""
    return (
        at > 1 and s.words[at - 1] == "to" and bool(s.flags[at - 2] & CUE and not s.flags[at - 2] & CAPITAL)
    )


def _is_done(s: Sentence, at: int, verb: Verb) -> bool:
    """Whether a verb in the passive only tells how something is done: *will be answered "in kind"*."""
    said = "passive" in verb.takes or any(each.startswith("whom") for each in verb.takes)
    return not said and subject_before(s, at).passive


def _only_goes_on(s: Sentence, verb: Verb, at: int, last: int) -> bool:
    """Whether a verb that can report only tells how something goes on: *will start "when it rains"*."""
    english = s.lexicon.language == "en" and at + len(verb.behind) == last
    only = verb.takes <= _GOES_ON if verb.behind or "trails" in verb.takes else verb.takes == _SPEECH
    return english and only and not s.flags[last + 1] & BIG


def _without_quoted(s: Sentence, who: Subject) -> Span:
    """The subject's words behind quoted ones: ``"We can," Ann Lee said and added``."""
    first = who.first
    for at in range(who.first, who.last - 1):
        if s.flags[at] & QUOTED:
            first = at + 1
    while first < who.last - 1 and s.flags[first] & MARK:
        first += 1
    return s.place(first, who.last)


def _is_noun(s: Sentence, at: int, verb: Verb) -> bool:
    """Whether a form that is a noun as well is one here."""
    if at and (s.words[at - 1] in ARTICLES or s.words[at - 1] in OWNERS):
        article = at > 1 and s.words[at - 1] == "la" and s.flags[at - 2] & PREPOSITION
        named = s.words[at - 1] in {"el", "la"} and verb.participle and not verb.finite  # el acusado
        return verb.noun or bool(article) or named or s.words[at].endswith("ing")
    return verb.noun and not verb.participle and not is_verbal(s, at)


def _passive(s: Sentence, verb: Verb, at: int, quoted: int) -> Attribution | None:
    """``was described by him as "..."`` and ``was called "..." by her``; nobody need be named."""
    last = quoted - 1
    likened = "as" in verb.takes and s.words[last] == "as" and verb.participle
    if likened and (s.words[at + 1] == "by" or subject_before(s, at).passive):
        return Attribution(s.place(at, at + 1), agent_behind(s, at) or agent_behind(s, quoted, 1))
    named = "named" in verb.takes and at == last and s.words[quoted + 1 : quoted + 2] == ["by"]
    if named and subject_before(s, at).passive:
        return Attribution(s.place(at, at + 1), agent_behind(s, quoted, 1), whole=True)
    return None


def agent_behind(s: Sentence, at: int, farthest: int = _LABEL) -> Span | None:
    """Who is named behind *by* and a passive verb; None where nobody is, within so many tokens."""
    for by in range(at + 1, min(len(s) - 1, at + 1 + farthest)):
        if s.words[by] == "by":
            end = by + 1
            while end < len(s) and not s.flags[end] & (MARK | QUOTED | SUBORDINATOR | PREPOSITION & ~INSIDE):
                end += 1
            return s.place(by + 1, end) if end > by + 1 else None
        if s.flags[by] & (MARK | QUOTED):
            break
    return None


def _quoting(s: Sentence, saying: int, last: int) -> Attribution | None:
    """``the paper quoted him as saying``: he is the speaker."""
    for at in range(saying - 2, max(-1, saying - _LABEL), -1):
        if s.flags[at] & CUE and any("quoting" in each.takes for each in s.lexicon.verbs[s.words[at]]):
            whole = saying == last or (saying == last - 1 and s.words[last] in _INTRODUCES)
            if at == saying - 2 or s.flags[at + 1] & PREPOSITION:  # was quoted by the paper as saying
                him = subject_before(s, at)
                return Attribution(s.place(at, at + 1), s.place(him.first, him.last), whole) if him else None
            return Attribution(s.place(at, at + 1), s.place(at + 1, saying - 1), whole)
        if s.flags[at] & MARK:
            break
    return None


def _only_names(s: Sentence, verb: Verb, at: int, last: int) -> bool:
    """Whether a verb only says what something is called: *a play called "The Pier"*."""
    if verb.takes - {"named", "as", "quoted", "for-ing", "of-ing"} or s.words[last] in {"as", ":", ","}:
        return False
    if at != last or s.flags[last + 1] & BIG or is_kind(s, last + 1):
        return True
    if "named" not in verb.takes:
        return False
    who = subject_before(s, at)  # what he called "a trick", the deal, which Ann Lee called "a trick"
    told = s.flags[who.first] & PERSON or (who.begins and s.flags[who.begins - 1] & (RELATIVE | THAT))
    return not (who and not who.passive and told)


def is_kind(s: Sentence, quoted: int) -> bool:
    """Whether quoted words only say of what kind the noun behind them is: *a "dry" summer*."""
    behind = quoted + 1
    return behind < len(s) and not s.flags[behind] and s.words[behind][0].isalpha()


def _subject(s: Sentence, at: int, verb: Verb) -> Subject | None:
    who = subject_before(s, at)
    if who and not (who.passive and "passive" not in verb.takes):
        by = who.last - who.first == 1 and s.flags[who.first] & PREPOSITION  # began by saying
        return main_subject(s, at) if by or (verb.ing and s.flags[at - 1] & PREPOSITION) else who
    if verb.ing and not verb.finite:
        return main_subject(s, at)
    after = at + 1 + len(verb.behind)
    aside = s.flags[after] & PREPOSITION and not s.flags[after] & DETERMINER
    turned = s.lexicon.inverts and verb.finite and not who and not aside
    return subject_after(s, after, len(s)) if turned else None  # Am Abend sagte sie: „Nein.“


def _is_aside(s: Sentence, who: Subject) -> bool:
    """Whether what stands before a participle only tells where something was said."""
    flag = s.flags[who.first]
    return bool(flag & PREPOSITION) and not flag & CAPITAL and who.last - who.first > 1


def _label(s: Sentence, last: int) -> Attribution | None:
    """``Ann Lee, head of the board: "..."``: only a name, or what somebody is, before the colon."""
    first = without_opening(s, 0, last)
    if first >= last or last - first > _LABEL or is_rubric(s.words[first:last]):
        return None
    verb = first_finite(s, first, last)
    if verb == first:
        return None  # nobody stands before it
    if verb is not None:
        return _answering(s, first, verb, last)
    if s.words[first] in OWNERS and s.words[last - 1] in s.lexicon.answers:
        return Attribution(s.place(last - 1, last), s.place(first, first + 1))
    for at in range(first + 1, last - 1):  # Ann Lee, on the delay
        if s.words[at] == "," and s.flags[at + 1] & PREPOSITION:
            return Attribution(None, s.place(first, at))
    return Attribution(None, s.place(first, last))


def _answering(s: Sentence, first: int, verb: int, last: int) -> Attribution | None:
    """``He was short: "No."`` and ``Her answer is simple: "No."``."""
    if not s.flags[last + 1] & BIG:
        return None
    for at in range(first, verb):
        if s.words[at] in s.lexicon.answers:
            owner = at - 1 >= first and (s.words[first] in OWNERS or s.words[at - 1].endswith(POSSESSIVE))
            who = s.place(first, first + 1 if s.words[first] in OWNERS else at) if owner else None
            return Attribution(s.place(at, at + 1), who)
    person = s.flags[first] & (CAPITAL | PERSON | DETERMINER) and s.words[first] not in {"it", "this", "that"}
    return Attribution(None, s.place(first, verb)) if person else None


def _is_relative(s: Sentence, at: int) -> bool:
    """Whether a verb only says something of the subject: *Ann Lee, who said nothing, replied*."""
    back = at - 1
    while back > 0 and s.flags[back] & (AUXILIARY | ADVERB):
        back -= 1
    return back >= 0 and s.words[back] in {"who", "which", "qui", "que"}
