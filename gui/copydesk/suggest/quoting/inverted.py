"""Subjects behind their verbs where other words stand between: *declaró a la prensa la ministra*."""

from copydesk.domain.wording import PARTICLES
from copydesk.suggest.names.callings import body_noun, calling, paper, spokesman
from copydesk.suggest.names.roles import PERSONS, ROLES
from copydesk.suggest.quoting.adverbials import behind_adverbials
from copydesk.suggest.quoting.datives import is_alone
from copydesk.suggest.quoting.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    INSIDE,
    OBJECT,
    PERSON,
    PREPOSITION,
    RELATIVE,
    SAYING,
    SUBORDINATOR,
    THAT,
    TIME,
)
from copydesk.suggest.quoting.russian_phrases import body_behind
from copydesk.suggest.quoting.sentence import CAPITAL, MARK, NUMBER, QUOTED, Sentence, is_quoted_name
from copydesk.suggest.quoting.subject import RUSSIAN_ALONE, Subject
from copydesk.suggest.quoting.subject_behind import subject_behind

_NOBODY = frozenset(("es", "man", "on", "se"))
"""Subjects that stand for nobody: who says it, is told behind them."""
_NOBODYS = (
    *("ли", "ют", "ят", "сказано", "следует", "вытекает"),
    *("hieß", "heißt", "lit", "lire", "lee", "leía"),
)
"""Ends of verbs that have none: *отметили в мэрии*, *hieß es aus dem Amt*."""
_SOURCED = ("сказано", "следует", "вытекает")
"""Ends of verbs whose paper is named behind them, beside those that nobody does."""
_ROUGHLY = frozenset(("about", "over", "under", "around", "nearly", "between", "up"))
"""How many there are, before a number."""
_AT_LEAST = (["at", "least"], ["at", "most"])
_FORTH = frozenset(
    (
        "hinzu",
        "ein",
        "mit",
        "an",
        "fest",
        "hin",
        "vor",
        "auf",
        "zu",
        "weiter",
        "nach",
        "bekannt",
        "bei",
        "zurück",
        "dar",
    )
)
"""What German parts from its verbs: *fügte er hinzu*."""
_OWNERS = frozenset(("его", "её", "ее", "их"))
_PAPERS = frozenset(
    (
        "пресс-служба",
        "агентство",
        "газета",
        "издание",
        "телеканал",
        "портал",
        "радиостанция",
        "журнал",
        "сайт",
    )
)
"""Who quotes others in Russian copy."""
_GESTURES = frozenset(("руками", "плечами", "головой", "рукой"))
"""What verbs that no list has go with: *развёл руками тренер*."""
_ANEW = frozenset(
    (
        *("ein", "eine", "einen", "das", "die", "den", "dem", "kein", "keine", "keinen", "sein", "seine"),
        *("ihr", "ihre", "viele", "einige", "mehrere", "zwei", "drei", "alle"),
    )
)
"""Begin another noun phrase in German, as no genitive does: *nach Angaben der Polizei ein Schaden*."""
_NO_NAME = 5
"""Tokens between two commas that are more than a name."""
_NOBLE = 2
_MANNER = 3
"""Words that tell how something is said, at most."""
_AGENCY = 3
"""Words of an agency's name at most."""
_ONE_TOLD = ("л", "ла", "лся", "лась", "ет", "ит")
"""Ends of verbs that one does."""
_CLAUSE = CUE | AUXILIARY | RELATIVE | SUBORDINATOR
_DATIVE = frozenset(("der", "dem", "den"))


def subject_after(s: Sentence, after: int, stop: int) -> Subject:
    """The subject behind a verb that ends before ``after``, or what stands for one: *in the city hall*."""
    if not s.lexicon.inverts:
        who = subject_behind(s, after, stop)
        return Subject(after, after, after) if who and _is_no_subject(s, who) else who
    if body := body_behind(s, after, stop):
        return Subject(body, subject_behind(s, body, stop).last, body)
    source = s.lexicon.language == "ru" and _is_nobodys(s, after, _SOURCED)  # говорится в ответе на
    first = (
        after
        if source and s.flags[after : after + 1] and s.flags[after] & PREPOSITION
        else _over(s, after, stop)
    )
    if first >= stop:
        return Subject(after, after, after)
    if s.flags[first] & PREPOSITION and not s.flags[first] & DETERMINER and not _is_nobles(s, first, stop):
        body = _is_from_body(s, first, after, stop)
        if body or not _is_nobodys(s, after, _NOBODYS) or first + 1 >= stop:
            begins = first if body else after
            return Subject(begins, subject_behind(s, first + 1, stop).last if body else after, begins)
        first += 1
        if s.flags[first] & QUOTED and is_quoted_name(s, first, stop):  # говорят в «Полдне»
            return Subject(first, first + 1, first)
    who = _told_behind(s, first, after, stop)
    if source and (again := _over_time(s, who.last, stop)) > who.last:
        who = Subject(who.first, subject_behind(s, again, stop).last, who.begins)
    return _own_words(s, _inside_of(s, after, who, stop) or who, stop)


def _own_words(s: Sentence, who: Subject, stop: int) -> Subject:
    """The subject without whom and when it is said, with a paper's name in quote marks."""
    if who and s.words[who.first] in RUSSIAN_ALONE:
        return Subject(who.first, who.first + 1, who.begins)  # сказал он тогда
    if is_alone(s, who.first, who.last):
        return Subject(who.first, who.first + 1, who.begins)  # sagte sie der Zeitung
    last = _own_end(s, who.first, who.last)
    if 0 < last < stop and s.flags[last] & QUOTED and s.words[last - 1] in _PAPERS:
        last += 1  # газета «Пашня»
    return Subject(who.first, last, who.begins) if who.first < last else who


def _over_time(s: Sentence, at: int, stop: int) -> int:
    """Behind the time that a paper is from, where the paper follows: *в поданном во вторник иске*."""
    end = at
    while end < stop and s.flags[end] & (TIME | NUMBER | PREPOSITION) and not s.flags[end] & CAPITAL:
        end += 1
    return end if end < stop and end > at and any(map(paper, s.words[end : end + 2])) else at


def _is_nobodys(s: Sentence, after: int, ends: tuple[str, ...]) -> bool:
    """Whether who does it need not be said of the verb that ends before a token: *говорится в*."""
    verb = s.words[after - 1]
    return verb.endswith(ends) or any("impersonal" in each.takes for each in s.lexicon.verbs.get(verb, ()))


def _told_behind(s: Sentence, first: int, after: int, stop: int) -> Subject:
    """The words from a token on that can be the subject; who is quoted, where a paper does it."""
    if not any("quoting" in verb.takes for verb in s.lexicon.verbs.get(s.words[after - 1], ())):
        return subject_behind(s, _over_told(s, first, stop), stop)
    whom = first + (s.words[first] in _PAPERS)
    if whom + 1 < stop and s.flags[whom] & QUOTED and _is_somebody(s.words[whom + 1]):
        return subject_behind(s, whom + 1, stop)  # цитирует агентство «Бриз» главу банка
    return _whom_quoted(s, subject_behind(s, first, stop))


def _over_told(s: Sentence, first: int, stop: int) -> int:
    """Behind the agency that is told something by somebody with a role: *сообщил АБВ Север глава банка*."""
    if s.lexicon.language != "ru" or not s.words[first - 1].endswith(_ONE_TOLD):
        return first
    at = first
    while at < min(stop, first + _AGENCY) and s.flags[at] & CAPITAL:
        at += 1
    behind = s.words[at : at + 2]
    if not behind or at == first or s.flags[at] & (CAPITAL | MARK | QUOTED):
        return first
    plain = (
        behind[0] in PERSONS or behind[0].rpartition("-")[2] in PERSONS or spokesman(behind[0]) == behind[0]
    )
    adjective = behind[0].endswith(("ый", "ий", "ой", "ая")) and len(behind) > 1 and behind[1] in PERSONS
    return at if plain or adjective else first


def _inside_of(s: Sentence, after: int, who: Subject, stop: int) -> Subject | None:
    """Where it is said to whom before it is said where: *сообщили АБВ в пресс-службе мэрии*."""
    at = who.last
    if s.lexicon.language != "ru":
        return None
    one = s.words[after - 1].endswith("ли") and who.first < at and s.flags[who.first] & CAPITAL
    if (
        not one
        or at + 1 >= stop
        or s.words[at] not in {"в", "во"}
        or s.flags[at + 1] & (TIME | NUMBER | SAYING)
    ):
        return None
    if any(s.flags[n] & (COORDINATOR | MARK) for n in range(who.first, at)):
        return None
    return subject_behind(s, at + 1, stop)


def _is_from_body(s: Sentence, at: int, after: int, stop: int) -> bool:
    """Whether some at a body speak for it: *anuncian desde la editorial*."""
    some = s.words[at] == "desde" and s.words[after - 1].endswith("n") and at + 2 < stop
    return some and any(body_noun(word) or s.flags[at + 2] & CAPITAL for word in s.words[at + 1 : at + 4])


def _is_nobles(s: Sentence, at: int, stop: int) -> bool:
    """Whether what is a preposition begins a surname that is the whole subject: *sagte von Tann*."""
    if s.flags[at] & CAPITAL and s.flags[min(at + 1, stop - 1)] & DETERMINER and at + _NOBLE < stop:
        return bool(s.flags[at + _NOBLE] & CAPITAL)  # zanjó De la Cuadra
    if s.words[at] not in PARTICLES or at + 1 >= stop or not s.flags[at + 1] & CAPITAL:
        return False
    return at + _NOBLE >= stop or bool(s.flags[at + _NOBLE] & ~(CAPITAL | DETERMINER))


def _is_no_subject(s: Sentence, who: Subject) -> bool:
    """Whether a preposition and its noun stand where a subject would: *announced before the opening bell*."""
    flag = s.flags[who.first]
    if not flag & PREPOSITION or flag & CAPITAL or s.words[who.first] in _ROUGHLY:
        return False
    return s.words[who.first : who.first + 2] not in _AT_LEAST


def turned(s: Sentence, cue: int, after: int, stop: int) -> Subject | None:
    """Nobody before a verb that a comma stands right before, where its subject is behind: *..., a dit X*."""
    at = cue - 1
    while at > 0 and s.flags[at] & (AUXILIARY | OBJECT) and not s.flags[at] & PERSON:
        at -= 1
    if at <= 0 or s.words[at] not in {",", "—", "–", "-"}:
        return None
    last = next((back for back in range(at - 1, 0, -1) if s.words[back] == ","), at)
    who = subject_after(s, after, stop)
    words = s.words[who.first : who.last]
    told = any(s.flags[n] & CAPITAL for n in range(who.first, who.last)) or any(map(_is_somebody, words))
    plain = s.flags[last + 1] & (CAPITAL | NUMBER | DETERMINER) or s.lexicon.language in {"fr", "es"}
    beside = last < at and plain and not told
    if beside and at - last <= _NO_NAME and not any(flag & AUXILIARY for flag in s.flags[:at]):
        return None  # the minister, Ann Lee, announced a review
    return Subject(at + 1, at + 1, at + 1) if who else None


def _is_somebody(word: str) -> bool:
    return word in ROLES or bool(calling(word) or body_noun(word) or spokesman(word))


def behind_auxiliary(s: Sentence, who: Subject) -> Subject:
    """A pronoun between the two parts of its verb, with the clause from the first: *..., a-t-elle dit*."""
    if who.last - who.first != 1 or not s.flags[who.first] & PERSON:
        return who
    at = who.first
    while at > 1 and s.flags[at - 1] & (AUXILIARY | OBJECT | ADVERB) and not s.flags[at - 1] & CAPITAL:
        at -= 1
    apart = at < who.first and s.flags[who.first - 1] & AUXILIARY and s.words[at - 1] in {",", "—", "–", "-"}
    return Subject(who.first, who.last, at) if apart else who


def is_only_object(s: Sentence, who: Subject) -> bool:
    """Whether what stands before a verb is none that does it: *s'est exclamé*, *se quejó*, *so die*."""
    return all(s.flags[at] & (OBJECT | AUXILIARY) and not s.flags[at] & PERSON for at in range(*_of(who)))


def is_only_manner(s: Sentence, first: int, cue: int) -> bool:
    """Whether only how it is said stands before a Russian verb: *коротко прокомментировал он*."""
    if s.lexicon.language != "ru" or cue - first > _MANNER:
        return False
    words = s.words[first:cue]
    named = any(s.flags[at] & (CAPITAL | PERSON | MARK | QUOTED) for at in range(first, cue))
    how = words[0].endswith(("о", "е", "и")) or words[0] in {"с", "со", "не", "без", "в"}
    return how and not named and not any(map(_is_somebody, words))


def _of(who: Subject) -> tuple[int, int]:
    return who.first, who.last


def _whom_quoted(s: Sentence, who: Subject) -> Subject:
    """Who is quoted among the words behind *приводит*: the paper is not."""
    for at in range(who.first, who.last):
        if s.words[at] == "слова":
            if at > who.first and s.words[at - 1] in _OWNERS:
                return Subject(at - 1, at, at - 1)
            paper = (n for n in range(at + 2, who.last) if s.words[n] in _PAPERS)
            return Subject(at + 1, next(paper, who.last), at + 1)
        if s.words[at] in _PAPERS and at > who.first:
            return Subject(who.first, at, who.first)
    return _behind_paper(s, who)


def _behind_paper(s: Sentence, who: Subject) -> Subject:
    """Who is quoted behind a paper's name: *цитирует агентство «Бриз» главу банка Анну Лис*."""
    at = who.first + (who.first < who.last and s.words[who.first] in _PAPERS)
    name = at
    while at < who.last and s.flags[at] & CAPITAL:
        at += 1
    if who.last - who.first > 1 and s.words[who.first] in _OWNERS and s.flags[who.first + 1] & QUOTED:
        return Subject(who.first, who.first + 1, who.first)  # цитирует её «Бриз»
    someone = (at > name or name > who.first) and any(map(_is_somebody, s.words[at : at + 3]))
    return Subject(at, who.last, at) if someone and at < who.last else who


def _own_end(s: Sentence, first: int, last: int) -> int:
    """The end without whom it is said to, and without the verb's other part."""
    if s.lexicon.language != "de":
        return next((at for at in range(first + 1, last) if s.flags[at] & OBJECT), last)
    for at in range(first + 1, last):
        word = s.words[at]
        if word in _FORTH and at > first and not s.flags[at] & CAPITAL:
            return at
        named = s.flags[at - 1] & CAPITAL and s.words[at - 1] not in ROLES
        if word in _DATIVE and named and (at - 1 == first or s.flags[at - 2] & CAPITAL):
            return at
    return last


def _over(s: Sentence, at: int, stop: int) -> int:
    """Behind to whom, when and where something is said; at a phrase that is all there is."""
    while at < stop:
        flag = s.flags[at]
        objects = s.words[at] in _NOBODY or (flag & OBJECT and not flag & (PERSON | DETERMINER | CAPITAL))
        quoted = flag & QUOTED and at + 1 < stop and not s.flags[at + 1] & MARK
        when = flag & (ADVERB | TIME) and not flag & (CAPITAL | DETERMINER | PERSON | PREPOSITION)
        if objects or quoted or when or s.words[at] in _GESTURES:
            at += 1
        elif flag & PREPOSITION and not flag & (CAPITAL | DETERMINER):
            end = _over_phrase(s, at, stop)
            if end >= stop or s.flags[end] & MARK:
                return at
            at = end
        else:
            break
    return at


def _over_phrase(s: Sentence, at: int, stop: int) -> int:
    if s.lexicon.language != "ru":
        return behind_adverbials(s, at, stop)
    behind = at + 2
    while behind < stop:
        flag = s.flags[behind]
        if flag & (MARK | PREPOSITION | PERSON | THAT) or _is_subjects(s.words[behind]):
            break
        if flag & CAPITAL and not s.flags[behind - 1] & CAPITAL:
            break
        behind += 1
    return min(behind, stop)


def _is_subjects(word: str) -> bool:
    """Whether it says what somebody is, in no other case: *перед журналистами мэр*."""
    return word in ROLES or word in PERSONS


def is_rumour(s: Sentence, at: int, stop: int) -> bool:
    """Whether only *hieß es* stands at a verb up to the end: nobody is said to say it."""
    return s.words[at] in {"hieß", "heißt"} and s.words[at + 1 : stop] == ["es"]


def behind_dative(s: Sentence, at: int, stop: int) -> int:
    """Behind whom something is said to in German, which has no preposition: *sagte Raske dem Sender*; behind
    all that is left of a Russian sentence without marks."""
    if s.lexicon.language == "ru":  # говорится в ответе мэрии на запрос
        return at if any(flag & (MARK | CUE | THAT) for flag in s.flags[at:stop]) else stop
    if s.lexicon.language == "de" and at < stop and s.words[at] in _FORTH:
        at += 1
    if s.lexicon.language != "de" or at >= stop or s.words[at] != "dem":
        return at
    end = noun_phrase(s, at, stop)
    return end if end >= stop or s.flags[end] & MARK else at


def noun_phrase(s: Sentence, first: int, stop: int) -> int:
    """Where a German noun phrase ends, as a verb follows it without a comma: *laut Polizei fehlen ...*"""
    at, noun = first, False
    while at < stop:
        flag = s.flags[at]
        if flag & (MARK | QUOTED) and not (flag & QUOTED and not noun):
            break
        if flag & (CAPITAL | QUOTED):
            noun = True
        elif noun and flag & (DETERMINER | INSIDE) and not flag & AUXILIARY and s.words[at] not in _ANEW:
            noun = False
        elif noun or (flag & _CLAUSE and not flag & (DETERMINER | INSIDE)):
            break
        at += 1
    return at
