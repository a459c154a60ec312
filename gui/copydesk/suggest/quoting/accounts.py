"""Phrases that report: *according to X*, *in the words of X*, *in X's words*, *by X's account*."""

from copydesk.domain.span import Span
from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.quoting.adverbials import behind_adverbials
from copydesk.suggest.quoting.content_ends import content_end, goes_on, without_marks
from copydesk.suggest.quoting.inverted import noun_phrase
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    OBJECT,
    PERSON,
    PREPOSITION,
    QUESTION,
    SUBORDINATOR,
    VERB,
)
from copydesk.suggest.quoting.reports import SCORES, Reported
from copydesk.suggest.quoting.sentence import (
    CAPITAL,
    MARK,
    QUOTED,
    Sentence,
    clause_start,
    has_finite,
    is_quoted_name,
)
from copydesk.suggest.quoting.subject import Subject
from copydesk.suggest.quoting.subject_behind import subject_behind

_FARTHEST = 8
"""Tokens between *by* and *account*."""
_LONG = 6
"""Tokens that are a clause even where no verb is known in them."""
_BEHIND_NAMES = frozenset(("zufolge",))
_SHORTEST = 12
"""Code points; less is no clause."""
_ONLY_BEHIND = frozenset(("so",))
"""Words that name a speaker only right behind what is said."""
_POSSESSIVES = frozenset(
    (
        *("his", "her", "their", "its", "own", "его", "её", "ее", "их", "su", "mi"),
        *("seinen", "seiner", "ihren", "ihrer", "eigenen", "deren", "dessen"),
    )
)
FOR = frozenset(("pour", "para"))
"""Open a sentence with whose opinion it is."""
_HIM = frozenset(("lui", "elle", "él", "ella"))
_ONE = frozenset(("le", "la", "l'", "l’", "el", "son", "sa", "su", "cet", "cette", "ce"))
_ROMANCE = frozenset(("fr", "es"))
_PARTIES = frozenset(("défense", "accusation", "opposition", "majorité", "defensa", "acusación", "oposición"))
_CLAUSE = 4
"""Tokens of a clause at least."""
_OWNS = ("'s", "’s", "s'", "s’")


def phrase(s: Sentence, at: int) -> int:
    """How many tokens from here on are a phrase that the speaker follows; 0 for none."""
    for rest in s.lexicon.phrases[s.words[at]]:
        if tuple(s.words[at + 1 : at + 1 + len(rest)]) == rest:
            return 1 + len(rest) if rest or s.words[at] not in _ONLY_BEHIND or _is_so(s, at) else 0
    return 0


def _is_so(s: Sentence, at: int) -> bool:
    """Whether *so* names a speaker behind what is said: *so die Ministerin*."""
    behind = at + 1 < len(s) and s.flags[at + 1] & (CAPITAL | DETERMINER)
    return bool(behind) and at > 0 and bool(s.flags[at - 1] & (MARK | QUOTED))


def according(s: Sentence, at: int, after: int, stop: int) -> Reported | None:
    """``according to X`` before, behind or inside of what X says."""
    who = _paper(s, after, stop) or subject_behind(s, after, stop)
    if s.lexicon.comma:
        return _without_comma(s, at, after, stop)
    if not who:
        return None
    spans = _spans(s, at, who.last, stop)
    if not spans:
        return None
    return Reported(spans, (s.place(at, after),), s.place(who.first, who.last), SCORES["according"])


def _paper(s: Sentence, at: int, stop: int) -> Subject | None:
    """A Russian paper's name in quote marks right behind the phrase: *по данным «Вестей», мост цел*."""
    named = s.lexicon.language == "ru" and at < stop and s.flags[at] & QUOTED
    return Subject(at, at + 1, at) if named and is_quoted_name(s, at, stop) else None


def _without_comma(s: Sentence, at: int, after: int, stop: int) -> Reported | None:
    """``Laut Ann Lee öffnet der Hafen``, ``der Hafen öffnet laut Ann Lee``, ``Ann Lee zufolge``."""
    who = (after, noun_phrase(s, after, stop))
    rest = who[1]
    if s.words[at] in _BEHIND_NAMES:
        first = at
        while first > 0 and not s.flags[first - 1] & (MARK | AUXILIARY | QUOTED):
            first -= 1
        who, rest = (first, at), after
    if who[0] >= who[1]:
        return None
    begin = min(at, who[0])
    first, end = clause_start(s, begin), without_marks(s, 0, begin)
    final = content_end(s, rest, stop) if rest < stop and not s.flags[rest] & MARK else rest
    parts = ((first, end), (rest, final))
    if s.words[at] in _ONLY_BEHIND:
        cut = first < end and s.flags[first] & (SUBORDINATOR | QUESTION) and s.words[rest : rest + 1] == [","]
        more = (rest + 1, content_end(s, rest + 1, stop)) if cut and rest + 1 < stop else (end, end)
        parts = ((first, end), more)  # Wer baue, so Ann Lee, müsse zahlen
    spans = [s.place(*each) for each in parts if each[0] < each[1]]
    quoted = all(s.flags[n] & (QUOTED | MARK) for each in parts for n in range(*each))
    if quoted or sum(len(each) for each in spans) < _SHORTEST:
        return None
    return Reported(tuple(spans), (s.place(at, after),), s.place(*who), SCORES["according"])


def account(s: Sentence, at: int, stop: int) -> tuple[Reported | None, int]:
    """``by X's account`` and ``in X's words``, and the token behind it; nothing where there is none."""
    nouns = s.lexicon.accounts.get(s.words[at])
    if not nouns:
        return None, 0
    for last in range(at + 2, min(stop, at + _FARTHEST)):
        flag = s.flags[last]
        if s.words[last] in nouns and _owns(s.words[last - 1]):
            spans = _beside(s, at, last + 1, stop) if s.lexicon.comma else _spans(s, at, last + 1, stop)
            cue = (s.place(at, at + 1), s.place(last, last + 1))
            speaker = _without_ending(s, at + 1, last)
            return Reported(spans, cue, speaker, SCORES["according"]) if spans else None, last + 1
        if flag & (MARK | QUOTED | AUXILIARY | VERB):
            break
    return None, 0


def _beside(s: Sentence, at: int, after: int, stop: int) -> tuple[Span, ...]:
    """``Nach ihren Worten öffnet der Hafen``: what is reported on both sides, with no comma between."""
    first, end = clause_start(s, at), without_marks(s, 0, at)
    final = content_end(s, after, stop) if after < stop and not s.flags[after] & MARK else after
    spans = tuple(s.place(*each) for each in ((first, end), (after, final)) if each[0] < each[1])
    return spans if sum(map(len, spans)) >= _SHORTEST else ()


def asked_by(s: Sentence, stop: int) -> Reported | None:
    """``Asked by a reporter if it rained, she ...``: it is told who asks."""
    if (
        stop < _LONG
        or s.words[1] != "by"
        or not any("whether" in verb.takes for verb in s.lexicon.verbs[s.words[0]])
    ):
        return None
    first = next((at for at in range(3, min(stop, _FARTHEST + 4)) if s.flags[at] & QUESTION), 0)
    if not first or "," not in s.words[first:stop]:
        return None
    last = s.words.index(",", first)
    return Reported((s.place(first, last),), (s.place(0, 1),), s.place(2, first), SCORES["whether"])


def opinion(s: Sentence, stop: int) -> Reported | None:
    """``Pour la défense, le dossier est vide``: whose opinion it is opens a French or Spanish sentence."""
    if s.lexicon.language not in _ROMANCE:
        return None
    first = clause_start(s, stop)
    if first + _LONG > stop or s.words[first] not in FOR:
        return None
    who = subject_behind(s, first + 1, stop)
    if not who or not _has_opinions(s, who) or who.last + 1 >= stop or s.words[who.last] != ",":
        return None
    flag = s.flags[who.last + 1]
    clause = flag & (DETERMINER | CAPITAL | PERSON | OBJECT | ADVERB) and not flag & (
        PREPOSITION | SUBORDINATOR
    )
    last = content_end(s, who.last + 1, stop)
    if not clause or last - who.last <= _CLAUSE:
        return None
    content, speaker = s.place(who.last + 1, last), s.place(who.first, who.last)
    return Reported((content,), (s.place(first, first + 1),), speaker, SCORES["as"])


def whose_opinion(s: Sentence, quoted: int) -> Subject | None:
    """``Pour la maire, « c'est une honte »``: whose opinion quoted words are that are all of the clause."""
    if s.lexicon.language not in _ROMANCE or s.words[quoted - 1] != ",":
        return None
    first = clause_start(s, quoted)
    if s.words[first] not in FOR:
        return None
    who = subject_behind(s, first + 1, quoted + 1)
    return who if who and who.last == quoted - 1 and _has_opinions(s, who) else None


def _has_opinions(s: Sentence, who: Subject) -> bool:
    """Whether it is one person or body: *lui*, *la ministra*, *l'ONG*; not *l'instant*."""
    if who.last - who.first == 1 and s.words[who.first] in _HIM:
        return True
    head = s.words[who.first + 1 : min(who.last, who.first + 3)]
    if s.flags[who.first] & DETERMINER and s.words[who.first] in _ONE:
        if s.flags[who.first + 1] & CAPITAL and "," in s.words[who.first : who.last]:
            head = s.words[who.first + 1 : who.last]  # pour la CGM, premier syndicat
        return any(calling(word) or body_noun(word) or word in _PARTIES for word in head)
    named = s.flags[who.first] & CAPITAL and "," in s.words[who.first : who.last]
    return bool(named) and any(calling(word) for word in s.words[who.first : who.last])


def _owns(word: str) -> bool:
    return word in _POSSESSIVES or word.endswith(_OWNS)


def _without_ending(s: Sentence, first: int, last: int) -> Span:
    """Who owns it: *the mayor's own* is *the mayor*."""
    if s.words[last - 1] == "own" and last - first > 1:
        last -= 1
    place, word = s.place(first, last), s.words[last - 1]
    if word in _POSSESSIVES:
        return place
    return Span(place.start, place.end - (len(word) - len(word.removesuffix("s").rstrip("'’"))))


def _is_open(s: Sentence, end: int) -> bool:
    """Whether a clause still needs what it says of its subject: *It was, in her words, "a mess"*."""
    return bool(s.flags[end - 1] & AUXILIARY) and not s.flags[end - 1] & PERSON


def _spans(s: Sentence, at: int, after: int, stop: int) -> tuple[Span, ...]:
    """What is reported before, behind or on both sides of the phrase ``[at, after)``."""
    end = without_marks(s, 0, at)
    first = clause_start(s, at)
    rest = behind_adverbials(s, after, stop)
    if (end > first and has_finite(s, first, end)) or end - first >= _LONG:
        whole = s.place(first, end)
        if rest + 1 < stop and s.words[rest] == "," and s.flags[rest + 1] & QUOTED and _is_open(s, end):
            return whole, s.place(rest + 1, rest + 2)
        more = goes_on(s, rest, stop) and s.words[rest + 1] != "and"  # according to Lee, and others
        return (whole, s.place(rest + 1, content_end(s, rest + 1, stop))) if more else (whole,)
    if rest + 1 >= stop or s.words[rest] != ",":
        return ()
    final = content_end(s, rest + 1, stop)
    if final <= rest + 2:
        return ()
    behind = s.place(rest + 1, final)
    return (s.place(first, end), behind) if end > first else (behind,)
