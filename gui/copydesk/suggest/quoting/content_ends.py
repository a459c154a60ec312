"""Where the words end that are reported: before whatever the reporter says next, and without marks."""

from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.quoting.cues import as_saying
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    CONSEQUENCE,
    CONTINUES,
    COORDINATOR,
    CUE,
    DETERMINER,
    DOCUMENT,
    DURATION,
    GIVER,
    NOUN,
    OBJECT,
    PERSON,
    PHRASE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
)
from copydesk.suggest.quoting.relays import is_relay
from copydesk.suggest.quoting.sentence import (
    CAPITAL,
    ENDS_IN_COMMA,
    ENDS_IN_ED,
    FINITE,
    MARK,
    NUMBER,
    QUOTED,
    Sentence,
    has_finite,
)

_CLAUSAL = frozenset(("clause", "that"))
_BEFORE = frozenset(("avant", "antes", "después"))
_AGAIN = frozenset(("has", "had", "is", "was", "did", "does", "hasn't", "hadn't", "didn't", "doesn't"))
_TO_SAY = _BEFORE | {"tras", "al"}
_JOINS = frozenset(("and", "but", "y", "et", "pero", "mais"))
_ROMANCE = frozenset(("fr", "es"))
_AFTER = frozenset(("after", "before", "since"))
_SILENT = frozenset(
    ("giving", "elaborating", "naming", "saying", "specifying", "providing", "offering", "citing")
)
_REMARKS = {"in": "what", "even": "as"}
"""What opens a remark with the word behind it: *in what* he called a joke, *even as* others left."""
_MOVES = frozenset(("step", "move", "decision", "measure", "proposal", "practice"))
"""What the reporter calls what somebody has asked for: *a step that* others have ruled out."""
_ALLUDING = frozenset(("referring", "alluding", "pointing"))
_GIVES = frozenset(("puts", "put", "gives", "gave", "contains", "contained", "lists", "listed", "makes"))
"""What papers do with facts and figures."""
_WAS = frozenset(("was", "were", "is", "are", "has", "had", "did", "does", "will", "would"))
_PAST = frozenset(("gave", "took", "went", "made", "sent", "left", "told", "saw", "held", "brought", "kept"))
"""Verbs that are surely in the past."""
_RUSSIAN_MORE = frozenset(("однако", "но", "а", "чего", "передаёт", "передает", "сообщает", "пишет", "зато"))
"""Behind a Russian comma, what the speaker did not ask for or promise."""
_RUSSIAN_PAST = (
    *("ал", "ала", "ало", "али", "ил", "ила", "ило", "или", "ел", "ела", "ели"),
    *("ался", "алась", "ился", "илась", "ались"),
)
"""Ends of Russian verbs that tell what somebody did."""
_NEAR = 5
"""Tokens from *renewed* to its *call*."""
_APPOSED = 16
"""Tokens of a name and what it is."""
_FEW = 6
"""Tokens of a subject that says something else."""


def content_end(s: Sentence, first: int, stop: int) -> int:
    """Where what is reported ends: with the sentence, or before words that the speaker does not say."""
    words = s.words
    brackets = 0
    at = first + 1
    while at < stop:
        word = words[at]
        if word == "(":
            brackets += 1
        elif word == ")":
            brackets -= 1
            if brackets < 0:
                break
        elif word == ";" or (word == ":" and not brackets) or _stops(s, at, stop):
            break
        elif s.flags[at] & ENDS_IN_COMMA and at + 1 < stop and _leaves_off(s, at + 1, stop):
            return at + 1
        at += 1
    return without_marks(s, first, at)


def _stops(s: Sentence, at: int, stop: int) -> bool:
    if at + 1 >= stop:
        return False
    if s.words[at] == ",":
        return _leaves_off(s, at + 1, stop)
    if not s.flags[at] & COORDINATOR:
        return _goes_on_saying(s, at, stop)
    if is_next_cue(s, at + 1, stop) or _has_said(s, at + 1, stop):
        return True
    return s.words[at] in _JOINS and others_say(s, at + 1, stop)


def without_marks(s: Sentence, first: int, last: int) -> int:
    """The end without full stop, commas and dashes."""
    while last > first and s.flags[last - 1] & MARK and s.words[last - 1] not in ")]%$€£":
        last -= 1
    return last


def _leaves_off(s: Sentence, at: int, stop: int) -> bool:
    """Whether behind a comma the reporter goes on: *adding*, *according to*, *but the board*, *he said*."""
    flag, word = s.flags[at], s.words[at]
    participle = flag & CUE and any(verb.ing for verb in s.lexicon.verbs[word])
    participle = participle or _goes_on_saying(s, at, stop)
    if participle or flag & CONSEQUENCE or (flag & PHRASE and word == "according"):
        return True
    if flag & COORDINATOR:
        if is_next_cue(s, at + 1, stop) or others_say(s, at + 1, stop) or _has_said(s, at + 1, stop):
            return True
        return word == "but" and _new_clause(s, at + 1, stop)
    if flag & SUBORDINATOR and (others_say(s, at + 1, stop) or _named_says(s, at + 1, stop)):
        return True
    if flag & CUE and at + 1 < stop and s.flags[at + 1] & THAT and is_next_cue(s, at, stop):
        return True  # recommends keeping it, warns that
    return is_relay(s, at) or said_behind(s, at, stop) or _is_remark(s, at, stop)


def _goes_on_saying(s: Sentence, at: int, stop: int) -> bool:
    """Whether the reporter tells what was said next: *avant d'ajouter que*, *tras señalar que*."""
    if s.words[at] not in _TO_SAY:
        return False
    said = at + (2 if s.words[at] in _BEFORE else 1)
    return said + 1 < stop and s.flags[said] & CUE > 0 and s.words[said] in s.lexicon.said_infinitives


def _is_remark(s: Sentence, at: int, stop: int) -> bool:
    """Whether the reporter adds when or how it was said: *a day after* the vote, *a claim that* it denies."""
    flags, words = s.flags, s.words
    if words[at] == "without":
        return at + 1 < stop and words[at + 1] in _SILENT
    if at + 2 < stop and flags[at] & ADVERB and words[at + 1] in _ALLUDING:
        at += 1  # apparently referring to
    if words[at] in _REMARKS or words[at] in _ALLUDING:
        return at + 1 < stop and words[at + 1] == _REMARKS.get(words[at], "to")
    first = at + 1 if flags[at] & (DETERMINER | NUMBER) else at
    if first + 1 >= stop:
        return False
    if words[at] == "a" and words[first] in _MOVES and words[first + 1] in {"that", "which"}:
        return True
    if first > at and words[at] in {"a", "an"} and flags[first] & NOUN:
        return bool(flags[first + 1] & (THAT | PREPOSITION | RELATIVE | PERSON))
    return bool(flags[first] & DURATION) and words[first + 1] in _AFTER


def _new_clause(s: Sentence, at: int, stop: int) -> bool:
    return (
        at < stop
        and not s.flags[at] & (PREPOSITION | THAT | SUBORDINATOR)
        and has_finite(s, at, min(stop, at + 10))
    )


def is_next_cue(s: Sentence, at: int, stop: int) -> bool:
    """Whether *and* is followed by a reporting verb of the same subject."""
    while at < stop and s.flags[at] & ADVERB and not s.flags[at] & (DETERMINER | CAPITAL):
        at += 1
    if at + 1 >= stop or not s.flags[at] & CUE or s.flags[at] & CAPITAL:
        return False
    return any(
        verb.finite
        and not (verb.noun and not verb.participle and not s.flags[at + 1] & THAT)
        and (not verb.behind or tuple(s.words[at + 1 : at + 1 + len(verb.behind)]) == verb.behind)
        for verb in s.lexicon.verbs[s.words[at]]
    )


def _has_said(s: Sentence, at: int, stop: int) -> bool:
    """Whether a verb in two parts of the same subject reports more: *y ha pedido que*, *et a dit « non »*."""
    if s.lexicon.language not in _ROMANCE:
        return False
    first = at
    while at < stop and s.flags[at] & (ADVERB | OBJECT | AUXILIARY) and not s.flags[at] & CAPITAL:
        at += 1
    if at + 1 >= stop or not s.flags[at] & CUE or not s.flags[at - 1] & AUXILIARY or at == first:
        return False
    return any(verb.participle for verb in s.lexicon.verbs[s.words[at]]) and _introduces(s, at + 1, stop)


def _introduces(s: Sentence, at: int, stop: int) -> bool:
    """Whether *que*, quoted words or what opens an infinitive follow, at most behind whom it is said to."""
    for behind in range(at, min(stop, at + _FEW)):
        flag = s.flags[behind]
        if flag & (THAT | QUOTED):
            return True
        if flag & (MARK | AUXILIARY | COORDINATOR | CUE) and not flag & PREPOSITION:
            return False
    return False


def before_more(s: Sentence, first: int, last: int, *, infinitive: bool) -> int:
    """Where what is no clause ends before what the speaker does next: called it "brave" *and left*, urged
    people to stay *and renewed its call*, vowed to go, *and was* cheered."""
    russian = infinitive and s.lexicon.language == "ru"
    for at in range(first + 1, last - 1):
        if s.words[at] in _TO_SAY and _goes_on_saying(s, at, last):
            return without_marks(s, first, at)
        if russian and s.words[at] == "," and _goes_beyond(s, at + 1, last):
            return at
        if infinitive and s.words[at] == "," and s.flags[at + 1] & COORDINATOR:
            if s.words[at + 2 : at + 3] and s.words[at + 2] in _WAS:
                return at
            continue
        if s.flags[at] & COORDINATOR:
            following = s.flags[at + 1]
            if infinitive and (_is_done_to(s, first, at, last) or _is_finite_again(s, first, at, last)):
                return at
            past = following & (ENDS_IN_ED | FINITE | CUE) and not following & (AUXILIARY | PERSON | NOUN)
            quoted = s.flags[at - 1] & QUOTED and s.words[at + 1] != "to"
            if (
                (past and quoted)
                or (infinitive and _is_done(s, at + 1, last))
                or _gives_more(s, at + 1, last)
            ):
                return at
    return last


def _is_done(s: Sentence, at: int, last: int) -> bool:
    """Whether a verb in the past with an object can go on with no infinitive: *and gave it* a day."""
    return s.words[at] in _PAST and at + 1 < last and bool(s.flags[at + 1] & (DETERMINER | OBJECT | PERSON))


def _is_done_to(s: Sentence, first: int, at: int, last: int) -> bool:
    """Whether something is done to who spoke: offered to go *but was told* to stay."""
    done = at + 2 < last and s.words[at + 1] in _WAS and s.flags[at + 2] & (CUE | ENDS_IN_ED)
    return bool(done) and not has_finite(s, first + 2, at)


def _is_finite_again(s: Sentence, first: int, at: int, last: int) -> bool:
    """Whether only who spoke can do what *and* goes on with: asked them to go *and has heard nothing*."""
    to = next((n for n in range(first, at) if s.words[n] == "to"), first)
    begins = to + 3 if s.words[to + 1] == "be" else to + 2
    if s.lexicon.language != "en" or at + 2 >= last or has_finite(s, begins, at):
        return False
    word, following = s.words[at + 1], s.flags[at + 2]
    if word in _AGAIN:
        return True
    object_behind = following & (DETERMINER | OBJECT) or s.words[at + 2] in {"no", "nobody", "nothing"}
    past = s.flags[at + 1] & ENDS_IN_ED or (s.flags[at + 1] & (FINITE | CUE) and word.endswith("s"))
    return bool(past and object_behind) and not s.flags[at + 1] & (CAPITAL | PERSON)


def _goes_beyond(s: Sentence, at: int, stop: int) -> bool:
    """Whether behind a comma is told what somebody else does: *велел ждать, «Мост» обжаловал*."""
    if s.words[at] in _RUSSIAN_MORE:
        return True
    someone = s.flags[at] & (QUOTED | CAPITAL) or bool(calling(s.words[at]) or body_noun(s.words[at]))
    verb = s.words[at + 1] if at + 1 < stop else ""
    return bool(someone) and verb.endswith(_RUSSIAN_PAST) and len(verb) > len("дал")


def _gives_more(s: Sentence, at: int, stop: int) -> bool:
    """Whether somebody gives words: *renewed its call*, *issued a warning*."""
    if not s.flags[at] & GIVER or not s.words[at].endswith(("ed", "es", "ave", "ade")):
        return False
    return any(s.flags[n] & NOUN for n in range(at + 2, min(stop, at + _NEAR)))


def others_say(s: Sentence, at: int, stop: int) -> bool:
    """Whether a clause follows in which somebody else says something: *and the mayor said it was*."""
    if at >= stop or s.flags[at] & (THAT | PREPOSITION | ADVERB | AUXILIARY | FINITE | MARK):
        return False
    last = stop - 1 if s.lexicon.language in _ROMANCE else stop - 2
    for verb in range(at + 1, min(last, at + _FEW)):
        flag = s.flags[verb]
        if flag & CUE and not flag & (CAPITAL | NOUN) and _is_saying(s, verb):
            return not s.flags[verb + 1] & MARK and (
                s.lexicon.language not in _ROMANCE or _introduces(s, verb + 1, stop)
            )
        if s.words[verb] in _GIVES and s.flags[verb - 1] & DOCUMENT and not s.flags[verb - 1] & CUE:
            return True  # and its bulletin puts it at a third
        if flag & (MARK | FINITE | AUXILIARY | THAT | SUBORDINATOR | RELATIVE | COORDINATOR | CUE):
            return False
    return False


def _named_says(s: Sentence, at: int, stop: int) -> bool:
    """Whether somebody says something who is told of between commas: *while Tellus, its rival, demands*."""
    if s.words[at - 1] != "while" or at >= stop or not s.flags[at] & (CAPITAL | DETERMINER):
        return False
    commas = [n for n in range(at + 1, min(stop, at + _APPOSED)) if s.words[n] == ","][:2]
    if len(commas) < len("ab") or any(flag & (CUE | AUXILIARY) for flag in s.flags[at : commas[0]]):
        return False
    verb = commas[1] + 1
    return verb + 1 < stop and bool(s.flags[verb] & CUE) and _is_saying(s, verb)


def _is_saying(s: Sentence, at: int) -> bool:
    """Whether a verb reports clauses, and is no noun."""
    return any(
        verb.finite
        and not (verb.noun and s.words[at - 1] != ",")
        and not verb.behind
        and not verb.takes.isdisjoint(_CLAUSAL)
        for verb in s.lexicon.verbs[s.words[at]]
    )


def said_behind(s: Sentence, at: int, stop: int) -> bool:
    """Whether ``he said`` or ``the ministry said`` follows, and then a mark or the end."""
    for end in range(at, min(stop, at + 6)):
        flag = s.flags[end]
        if s.words[end] == "quoted" and end > at and (said := as_saying(s, end + 1, stop)):
            return said + len(("as", "saying")) >= stop  # Lee quoted her as saying
        if (
            flag & CUE
            and not flag & CAPITAL
            and any(v.finite and not v.noun and not v.behind for v in s.lexicon.verbs[s.words[end]])
        ):
            return end > at and (end + 1 >= stop or bool(s.flags[end + 1] & MARK))
        if s.words[end] == "," and end > at:
            return _said_behind_name(s, at, end + 1, stop)
        if flag & (MARK | FINITE | THAT | SUBORDINATOR | RELATIVE):
            return False
    return False


def _said_behind_name(s: Sentence, at: int, name: int, stop: int) -> bool:
    """Whether *the mayor, Ann Lee, said* follows: a name between commas, the verb, and a mark or the end."""
    if not s.flags[at] & (DETERMINER | CAPITAL | PERSON):
        return False
    end = next((n for n in range(name, min(stop, name + _FEW)) if s.words[n] == ","), stop)
    if end + 1 >= stop or not all(s.flags[n] & CAPITAL for n in range(name, end)):
        return False
    return bool(s.flags[end + 1] & CUE) and (end + 2 >= stop or bool(s.flags[end + 2] & MARK))


def reports_on(s: Sentence, at: int) -> bool:
    """Whether a participle at a token reports something else: ``..., he said, calling it a lie``."""
    return bool(s.flags[at] & CUE) and any(verb.ing for verb in s.lexicon.verbs[s.words[at]])


def goes_on(s: Sentence, rest: int, stop: int) -> bool:
    """Whether behind the reporting words a clause goes on: ``..., she said, unless it rains``."""
    first = rest + 1
    if first + 1 >= stop or s.words[rest] != ",":
        return False
    if s.words[first] == "that":  # It was a pity, she said, that it rained
        return has_finite(s, first + 2, stop) and not s.flags[first + 1] & AUXILIARY
    if not s.flags[first] & CONTINUES:
        return False
    following = s.flags[first + 1]
    verb = following & (CUE | ENDS_IN_ED | FINITE) and not following & (AUXILIARY | PERSON)
    return not (s.flags[first] & COORDINATOR and verb) and not others_say(s, first + 1, stop)


def relative_end(s: Sentence, first: int, last: int) -> int:
    """Where what is reported in a relative clause ends, as the main one goes on behind its comma:
    *le préfet, qui dit avoir prévenu, n'a pas réagi*."""
    for at in range(first + 1, last - 1):
        if s.words[at] == ",":
            verb = at + 1
            while verb < last and s.flags[verb] & (OBJECT | ADVERB) and not s.flags[verb] & CAPITAL:
                verb += 1
            if (
                verb < last
                and s.flags[verb] & (AUXILIARY | CUE)
                and not s.flags[verb] & (CAPITAL | PREPOSITION)
            ):
                return at
    return last
