"""Who does what a verb says: the words before a reporting verb, or behind it, that name its subject."""

from copydesk.domain.value import value
from copydesk.domain.wording import ARTICLES
from copydesk.suggest.quoting.auxiliaries import back_over_auxiliaries
from copydesk.suggest.quoting.datives import is_behind_place, is_told
from copydesk.suggest.quoting.insertions import behind_apposition, over_brackets, over_insertion
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    BEFORE_TIME,
    COORDINATOR,
    CUE,
    DETERMINER,
    OBJECT,
    PERSON,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
)
from copydesk.suggest.quoting.quoted_subjects import in_quoted, is_inner_name
from copydesk.suggest.quoting.relatives import is_relative, is_verb, relative_itself, relative_of
from copydesk.suggest.quoting.romance_subjects import (
    is_behind_comma,
    is_participle,
    joins_clauses,
)
from copydesk.suggest.quoting.russian_phrases import PLURALS, before_addressee, is_inside_body
from copydesk.suggest.quoting.sentence import (
    CAPITAL,
    ENDS_IN_ED,
    FINITE,
    MARK,
    NUMBER,
    QUOTED,
    Sentence,
    behind_label,
    clause_start,
    first_finite,
)

_FARTHEST = 45
"""Tokens between a verb and the beginning of its subject."""
_FEW = 6
"""Tokens that are only a name: *police* and witnesses said."""
_BREAKS = frozenset(",;:—–…[]-.!?") | {"--"}
_EDGES = MARK | QUOTED | SUBORDINATOR | COORDINATOR | RELATIVE | THAT | FINITE | AUXILIARY | CUE
"""What a token has that can end the words of a subject."""
_CALLED = frozenset(("name", "only", "just", "simply", "himself", "herself", "themselves"))
"""Before *as* and a name: *a woman who gave her name as Ann* said."""
_ALONE = frozenset(("he", "she", "they", "we", "i", "он", "она", "они", "er", "il"))
"""Nothing else belongs to them as a subject but what *and* joins."""
_AT = frozenset(("to", "by", "from", "with"))
_WHERE_IT = (["online", "it"], ["abroad", "it"], ["overnight", "it"], ["there", "it"])
_NOBODY = frozenset(("nobody", "none", "everybody", "everyone", "all", "somebody", "someone"))

_NO_OPENINGS = frozenset(("of", "der"))
"""Prepositions, or what is like one inside, that the words of a subject begin with."""

RUSSIAN_ALONE = frozenset(("он", "она", "они"))
"""Subjects in Russian that nothing tells more of."""


@value()
class Subject:
    """The tokens ``[first, last)`` that name who does it, none where they are equal.

    ``begins`` is where the verb's own clause begins, what stands before the subject in it included.
    """

    first: int
    last: int
    begins: int
    passive: bool = False
    infinitive: bool = False
    negated: bool = False

    def __bool__(self) -> bool:
        return self.first < self.last


def subject_before(s: Sentence, cue: int) -> Subject:
    """The subject before a verb."""
    quoted = s.lexicon.language == "ru" and in_quoted(s, cue)
    found = Subject(1, 2, 0) if quoted else _subject_before(s, cue)
    if found and is_told(s, found.first, cue):
        return Subject(cue, cue, found.begins)
    return Subject(cue, cue, 0) if not found and found.begins and is_behind_place(s, cue) else found


def _subject_before(s: Sentence, cue: int) -> Subject:
    at, passive, infinitive = back_over_auxiliaries(s, cue)
    if at < 0:
        return Subject(0, 0, 0, passive, infinitive)
    last, at = over_insertion(s, at)
    if last is None:
        return Subject(at + 1, at + 1, at + 1, passive, infinitive)
    begins, relative = _left_edge(s, at, cue)
    if relative and begins == at + 1:
        inner = (at, at + 1) if is_behind_comma(s, at) else _before_relative(s, at)
        return Subject(*inner, inner[0], passive, infinitive)
    if (begins > at and s.flags[at] & COORDINATOR) or (infinitive and begins <= at):
        beyond = infinitive and 0 < begins <= at and s.flags[begins] & PREPOSITION
        beyond = beyond and is_verb(s, begins - 1) and not s.flags[begins - 1] & CUE
        if beyond:  # He rose at noon to ask
            inner = subject_before(s, begins - 1)
            first, end = inner.first, inner.last
        else:
            first, end = _shared(s, at, begins if begins <= at else None)
        return Subject(first, end, begins, passive, infinitive)
    first = _with_name(s, without_opening(s, begins, last), last)
    if last - first > 1 and s.words[last - 1] in _ALONE and not s.flags[last - 2] & (COORDINATOR | MARK):
        first = last - 1  # when order had been restored he
    if s.words[first:last] in _WHERE_IT:
        first = last - 1
    if first + 1 < last and s.words[first] in RUSSIAN_ALONE and not s.flags[first + 1] & (COORDINATOR | MARK):
        last = first + 1  # Она с этим не согласилась
    bracket = begins > 1 and s.lexicon.language == "de" and s.flags[begins - 1] & AUXILIARY
    if bracket and first < last and s.flags[first] & PREPOSITION and not s.flags[first] & DETERMINER:
        return subject_before(s, begins - 1)  # Raske hatte im Mai gesagt
    if first and first < last and is_inside_body(s, first - 1, last):
        last = before_addressee(s, first, last)
    return Subject(first, last, begins, passive, infinitive)


def _with_name(s: Sentence, first: int, last: int) -> int:
    """Where the name begins that an apposition with a clause stands behind: *Orle, a port, which is old*."""
    named = first > 1 and s.words[first - 1] == "," and s.flags[first] & DETERMINER
    if not named or not s.flags[first - 2] & CAPITAL or "," not in s.words[first:last]:
        return first
    if first == len("A,") and s.words[0].endswith("ing"):
        return first  # Reacting, the chair, Ann Lee, said
    begins, _ = _left_edge(s, first - 2, first - 1)
    opens = s.flags[begins] & (PREPOSITION | TIME | ADVERB | COORDINATOR | SUBORDINATOR)
    return first if opens or not s.flags[begins] & CAPITAL else begins


def _left_edge(s: Sentence, at: int, cue: int) -> tuple[int, bool]:
    """Where the words of the subject can begin, going back; whether a relative pronoun stands there."""
    flags, low, back = s.flags, max(0, cue - _FARTHEST), at
    while back >= low:
        flag = flags[back]
        if not flag & _EDGES:
            back -= 1
            continue
        if s.words[back] == ")":
            if behind_label(s, back + 2) == back + 1:  # Lorvan, May 4 (MNA) Ann Lee
                return back + 1, False
            back = over_brackets(s, back, low)
            continue
        if back < at and flag & COORDINATOR and joins_clauses(s, back, cue):
            return back + 1, False
        relative = is_relative(s, back, at)
        if relative or _is_edge(s, back, at):
            inside = relative_itself(s, back, at) if relative else relative_of(s, back, low)
            if inside is None:
                return back + 1, relative
            back = inside
        back -= 1
    return low, False


def _is_edge(s: Sentence, back: int, at: int) -> bool:
    """Whether a token ends what is before the subject: a mark, a conjunction, a verb."""
    flag, word = s.flags[back], s.words[back]
    if flag & SUBORDINATOR and flag & PREPOSITION and _is_when(s, back, at):
        return False
    if word == "as" and back < at and s.words[back - 1] in _CALLED:
        return False
    if word in _BREAKS or word == "(" or flag & (QUOTED | SUBORDINATOR):
        return not (flag & QUOTED and s.lexicon.language == "ru" and is_inner_name(s, back))
    if flag & COORDINATOR:
        return back == at or first_finite(s, _joined_from(s, back), back) is not None
    return back < at and is_verb(s, back)


def _is_when(s: Sentence, back: int, at: int) -> bool:
    """Whether it is told when something came out: *a statement issued after the talks* said."""
    if back < 2 or back >= at or not s.flags[back - 1] & ENDS_IN_ED or s.flags[back - 2] & _EDGES:
        return False
    return first_finite(s, back + 1, at + 1) is None


def _joined_from(s: Sentence, at: int) -> int:
    """From where what *and* joins begins: behind the last comma."""
    for back in range(at - 1, max(0, at - _FEW), -1):
        if s.words[back] == ",":
            return back + 1 if back + 1 < at else _clause_start(s, at)
        if s.words[back] in ";:" or s.flags[back] & (SUBORDINATOR | THAT | RELATIVE):
            break
    return _clause_start(s, at)


def _clause_start(s: Sentence, at: int) -> int:
    back = at - 1
    while back >= 0 and at - back < _FARTHEST:
        if s.words[back] in ";:" or s.flags[back] & (SUBORDINATOR | THAT):
            return back + 1
        back -= 1
    return back + 1


def _before_relative(s: Sentence, at: int) -> tuple[int, int]:
    """The words that *who* or *which* stands for."""
    last = at - 1 if at > 0 and s.words[at - 1] == "," else at
    if last <= 0 or s.flags[last - 1] & (MARK | QUOTED):
        return at, at + 1
    if s.words[at] in {"quien", "quienes"} and s.flags[last - 1] & PREPOSITION:
        return at, at  # a quien acusó
    begins, _ = _left_edge(s, last - 1, last)
    said = (n + 1 for n in range(last - 2, begins, -1) if is_participle(s, n))
    first = without_opening(s, next(said, begins), last)
    if first + 1 < last and s.words[first] in _AT:
        first += 1  # It went to the chair, who denied it
    return (first, last) if first < last else (at, at + 1)


def _shared(s: Sentence, at: int, begins: int | None) -> tuple[int, int]:
    """Who did something *and said*: the words up to the first verb of the clause."""
    start = _clause_start(s, at) if begins is None else begins
    verb = first_finite(s, start, at + 1)
    told = begins is None and start and s.flags[start - 1] & THAT
    if told and (s.words[at - 1] == "," or _is_suffered(s, start, verb)):
        start = clause_start(s, start - 1)  # He denied that it rained, and called it a storm
        verb = first_finite(s, start, at + 1)
    if (behind := behind_apposition(s, start, at if verb is None else verb)) is not None:
        verb = behind
    if verb is None:
        return start, start
    if start == 0:
        start = clause_start(s, verb)  # behind the dateline
    first = without_opening(s, start, verb)
    last = back_over_auxiliaries(s, verb)[0] + 1
    for comma in range(last - 1, first, -1):  # In Ohio, he went on and said
        if s.words[comma] == ",":
            where = s.flags[first] & (PREPOSITION | SUBORDINATOR | TIME) or s.words[first].endswith("ing")
            if where or s.flags[comma + 1] & PERSON:
                first = comma + 1
            break
    while last > first and s.words[last - 1] == ",":
        last -= 1
    return first, last


def _is_suffered(s: Sentence, first: int, verb: int | None) -> bool:
    """Whether a clause behind *that* tells what is or was done to nobody named: *that none had been hurt*."""
    if verb is None or not s.flags[verb] & AUXILIARY:
        return False
    return all(s.words[n] in _NOBODY or not s.flags[n] & (CAPITAL | PERSON) for n in range(first, verb))


def without_opening(s: Sentence, first: int, last: int) -> int:
    """Where the subject begins behind what only opens its clause: *But on Monday* the board said."""
    flags = s.flags
    while first < last:
        flag = flags[first]
        if flag & PERSON and not flag & OBJECT:
            return first
        if flag & COORDINATOR or (flag & MARK and s.words[first] not in '%$€£"'):
            first += 1
        elif flag & BEFORE_TIME and first + 1 < last and flags[first + 1] & (TIME | NUMBER):
            first += 2
            while first < last and flags[first] & (TIME | NUMBER):
                first += 1
        elif flag & (ADVERB | TIME) and not (flag & (DETERMINER | PRONOUN) or _owns(s, first + 1)):
            first += 1
        elif flag & PREPOSITION and is_inside_body(s, first, last) and s.words[last].endswith(PLURALS):
            return first + 1
        elif flag & PREPOSITION and s.words[first] not in _NO_OPENINGS:
            following = _behind_phrase(s, first, last)
            if following is None:
                return first
            first = following
        else:
            return first
    return last


def _owns(s: Sentence, at: int) -> bool:
    """Whether a token tells whose somebody is: *last year's* winner."""
    return at < len(s) and s.words[at].endswith(("'s", "’s"))


def _behind_phrase(s: Sentence, first: int, last: int) -> int | None:
    """Where a new noun phrase begins behind one that a preposition opens: *In a statement* the board."""
    for at in range(first + 2, last):
        flag, before = s.flags[at], s.flags[at - 1]
        if before & PREPOSITION or before & DETERMINER:
            continue
        if flag & DETERMINER or (flag & PERSON):
            return at
        if flag & CAPITAL and not before & CAPITAL:
            return at
    return None


def without_apposition(s: Sentence, who: Subject) -> Subject:
    """The subject up to its first comma."""
    last = next((at for at in range(who.first + 1, who.last) if s.words[at] == ","), who.last)
    return Subject(who.first, last, who.begins, who.passive)


def main_subject(s: Sentence, before: int) -> Subject | None:
    """Who does what the main verb says: the words before the first verb of the sentence."""
    start = clause_start(s, before)
    verb = first_finite(s, start, before) or behind_apposition(s, start, before)
    if verb is None:
        return None
    found = subject_before(s, verb)
    return found or None


def main_clause(s: Sentence, after: int, stop: int) -> int:
    """The comma that the main clause follows, where a participle opens the sentence; the stop for none."""
    for at in range(after + 1, stop - 2):
        opens = s.words[at] == "," and s.flags[at + 1] & (PERSON | DETERMINER | CAPITAL)
        if opens and subject_at(s, at + 1, stop):
            return at
    return stop


def subject_at(s: Sentence, first: int, stop: int) -> Subject | None:
    """The words from a token on up to the verb that follows."""
    verb = first_finite(s, first, min(stop, first + _FARTHEST))
    return Subject(first, verb, first) if verb is not None and verb > first else None


def is_beside(s: Sentence, before: Subject, *, done: bool) -> bool:
    """Whether the words before a participle are no subject: *came to power promising to go*."""
    where = s.flags[before.first] & PREPOSITION or s.words[before.first] == "to"
    return bool(where or done) and first_finite(s, 0, before.first) is not None


def without_doer(s: Sentence, who: Subject) -> Subject:
    """The paper that says something without who issues it: *the board issued a statement* saying so."""
    for at in range(who.last - 2, who.first, -1):
        if s.flags[at] & ENDS_IN_ED and s.words[at + 1] in ARTICLES and not s.flags[at - 1] & MARK:
            return Subject(at + 1, who.last, at + 1, who.passive)
    return who
