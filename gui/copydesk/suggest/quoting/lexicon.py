"""The words that a language reports with: verbs with their forms and what follows them, and small words.

They are data, one file a language in ``resources/quotations``; each is read when it is first needed.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from copydesk import resources

LANGUAGES = ("en", "ru", "de", "fr", "es")
"""Those that have a file."""
_FIRST_WORDS = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 3_000
"""Code points by which an article's language is guessed."""

AUXILIARY, BE, PERSON, DETERMINER, PREPOSITION, SUBORDINATOR, RELATIVE, THAT = (1 << n for n in range(8))
COORDINATOR, VERB, ADVERB, TIME, QUESTION, DOCUMENT, OBJECT, PRONOUN = (1 << n for n in range(8, 16))
ACCOUNT, GIVER, DURATION, CONSEQUENCE, ADJECTIVE, CONTINUES, TOPIC = (1 << n for n in range(32, 39))
CUE, NOTHING, NOUN, BEFORE_TIME, PHRASE, INSIDE, SAYING, PLAIN = (1 << n for n in range(16, 24))

_FLAGS = {
    "auxiliaries": AUXILIARY,
    "be": BE | AUXILIARY,
    "verbs": VERB,
    "pronouns": PRONOUN,
    "persons": PERSON | PRONOUN,
    "objects": OBJECT,
    "determiners": DETERMINER,
    "prepositions": PREPOSITION,
    "subordinators": SUBORDINATOR,
    "relatives": RELATIVE,
    "that": THAT,
    "questions": QUESTION,
    "coordinators": COORDINATOR,
    "adverbs": ADVERB,
    "times": TIME,
    "before_times": BEFORE_TIME,
    "nothing": NOTHING,
    "documents": DOCUMENT,
    "inside": INSIDE | PREPOSITION,
    "sayings": SAYING,
    "plain": PLAIN,
    "givers": GIVER,
    "durations": DURATION,
    "consequences": CONSEQUENCE,
    "adjectives": ADJECTIVE,
    "continues": CONTINUES,
    "topics": TOPIC,
}


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a reporting verb.

    ``takes`` says what may follow: a clause, only one with *that*, an infinitive, a person and one ...
    ``behind`` are the words that make it a cue, as *on* in *called on*. ``finite`` forms have a subject,
    ``participle`` and ``ing`` forms may; ``noun`` where the same form is a noun as well.
    """

    takes: frozenset[str]
    behind: tuple[str, ...] = ()
    finite: bool = False
    participle: bool = False
    ing: bool = False
    noun: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words: ``flags`` of small words, ``verbs`` by form, ``nouns`` that report, ``phrases``.

    The nouns are with what may follow: *that*, *to* (``infinitive`` where nothing else than one does),
    *of* with a participle, *for* somebody *to* do it.

    The phrases are those that a speaker follows, as *according to*, by their first word.
    """

    language: str
    flags: Mapping[str, int]
    verbs: Mapping[str, tuple[Verb, ...]]
    nouns: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    openers: frozenset[str]
    """Words without which a sentence reports nothing."""
    account_nouns: frozenset[str] = frozenset()
    accounts: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    """What is said *by* X's *account* or *in* X's *words*: the nouns by the preposition."""
    infinitives: tuple[str, ...] = ()
    """Endings of infinitives, where no *to* stands before them."""
    finite: bool = True
    """Whether the words tell where a clause has a verb; else any few words can be one."""
    comma: bool = False
    """Whether a reported clause without *that* stands behind a comma."""
    inverts: bool = False
    """Whether subjects stand behind their verbs with other words between."""
    splits: bool = False
    """Whether short words are written together with the next: *l'*, *-t-il*."""
    no_infinitives: frozenset[str] = frozenset()
    """Words that only look like infinitives."""
    asides: Mapping[str, tuple[tuple[str, ...], ...]] = field(
        default_factory=dict[str, tuple[tuple[str, ...], ...]]
    )
    """Adverbs of several words that stand between a subject and its verb, by the last: *de son côté*."""
    no_infinitive_endings: tuple[str, ...] = ()
    """Endings of such words."""
    quoting: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    """Verbs that report no clause but words in quote marks, by form, with what may stand before these."""
    idioms: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    """Nouns of idioms that report as verbs do, with what stands behind them: paid *tribute to*."""
    outcries: frozenset[str] = frozenset()
    """Nouns for what many cry at once."""
    compounds: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    """What is one noun with a word that could report: a *press briefing*, by the first word."""
    answers: frozenset[str] = frozenset()
    """Nouns for what one says, whoever it is: *his answer*, *their motto*."""
    said_infinitives: frozenset[str] = frozenset()
    """Infinitives that report where they stand behind *avant de* or *tras*, and nowhere else."""


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language that has a file; FileNotFoundError for another."""
    with resources.path("quotations", f"{language}.json").open(encoding="utf-8") as file:
        read = json.load(file)
    flags: dict[str, int] = {}
    for kind, words in read["words"].items():
        for word in words.split():
            flags[word] = flags.get(word, 0) | _FLAGS[kind]
    quoting = _quoting(read.get("quoting", {}))
    told = _verbs(read["verbs"])
    verbs = {**{form: (_quoting_verb(form),) for form in quoting if "" in quoting[form]}, **told}
    phrases = _phrases(read["according"])
    nouns = _nouns(read["nouns"])
    owned = frozenset(" ".join(read.get("accounts", {}).values()).split())
    accounts = {first: frozenset(some.split()) for first, some in read.get("accounts", {}).items()}
    for flag, some in ((CUE, verbs), (PHRASE, phrases), (NOUN, nouns), (ACCOUNT, accounts)):
        for word in some:
            flags[word] = flags.get(word, 0) | flag
    said = _said_infinitives(told, read.get("said_infinitives", {}))
    return Lexicon(
        language=language,
        flags=flags,
        verbs={**said, **verbs},
        nouns=nouns,
        phrases=phrases,
        openers=frozenset((*told, *said, *_openers(phrases), *nouns, *owned)),
        account_nouns=owned,
        accounts=accounts,
        infinitives=tuple(read.get("infinitives", "").split()),
        finite=read.get("finite", True),
        comma=read.get("comma", False),
        inverts=read.get("inverts", False),
        splits=read.get("splits", False),
        no_infinitives=frozenset(read.get("no_infinitives", "").split()),
        asides=_by_last_word(read.get("asides", ())),
        no_infinitive_endings=tuple(read.get("no_infinitive_endings", "").split()),
        quoting=quoting,
        idioms=_quoting(read.get("idioms", {})),
        compounds={first: frozenset(some.split()) for first, some in read.get("compounds", {}).items()},
        outcries=frozenset(read.get("outcries", "").split()),
        answers=frozenset(read.get("answers", "").split()),
        said_infinitives=frozenset(said) - told.keys(),
    )


def _said_infinitives(
    told: Mapping[str, tuple[Verb, ...]], endings: Mapping[str, str]
) -> dict[str, tuple[Verb, ...]]:
    """Infinitives of the verbs, made of their forms as *ajoutant* by their endings, with what they take."""
    found: dict[str, tuple[Verb, ...]] = {}
    for form, some in told.items():
        forms = tuple(each for each in some if each.ing)
        ending = next((each for each in endings if form.endswith(each)), None)
        if forms and ending is not None:
            stem = form.removesuffix(ending)
            found |= {stem + other: forms for other in endings[ending].split()}
    return found


def _nouns(rows: dict[str, str]) -> dict[str, frozenset[str]]:
    """What each noun of saying takes."""
    found: dict[str, frozenset[str]] = {}
    for takes, nouns in rows.items():
        for noun in nouns.split():
            found[noun] = found.get(noun, frozenset()) | frozenset(takes.split())
    return found


def _phrases(rows: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """What follows each first word of a phrase."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in rows:
        first, *rest = phrase.split()
        found.setdefault(first, []).append(tuple(rest))
    return {first: tuple(some) for first, some in found.items()}


def _by_last_word(asides: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The words of each aside, by its last word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for aside in asides:
        words = tuple(aside.split())
        found[words[-1]] = (*found.get(words[-1], ()), words)
    return found


def _openers(phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> frozenset[str]:
    """The first words of phrases as they are written: *d'après* is one."""
    elided = {first + rest[0] for first, some in phrases.items() for rest in some if first[-1] in "'’"}
    return frozenset((*phrases, *elided))


def _verbs(rows: list[dict[str, Any]]) -> dict[str, tuple[Verb, ...]]:
    """The verbs by form, those of several words first."""
    found: dict[str, dict[tuple[str, ...], Verb]] = {}
    for row in rows:
        kinds = {kind: frozenset(row.get(kind, "").split()) for kind in ("finite", "participle", "ing")}
        behind = tuple(row.get("with", "").split())
        for form in frozenset[str]().union(*kinds.values()):  # a form can be of several kinds
            verb = Verb(
                frozenset(row["takes"].split()),
                behind,
                form in kinds["finite"],
                form in kinds["participle"],
                form in kinds["ing"],
                row.get("noun", False) and form in row["finite"].split()[:2] and not form.endswith("ed"),
            )
            found.setdefault(form, {})[behind] = verb
    return {
        form: tuple(sorted(some.values(), key=lambda each: -len(each.behind))) for form, some in found.items()
    }


def _quoting_verb(form: str) -> Verb:
    """A form of a verb that reports no clause, but words in quote marks."""
    ing = form.endswith("ing")
    return Verb(
        frozenset(("quoted",)), finite=not ing, participle=not ing, ing=ing, noun=not form.endswith("d")
    )


def _quoting(rows: dict[str, str]) -> dict[str, frozenset[str]]:
    """The words that stand before the quoted ones, by each form of a verb; empty for none."""
    found: dict[str, set[str]] = {}
    for before, forms in rows.items():
        for form in forms.split():
            found.setdefault(form, set()).add(before)
    return {form: frozenset(some) for form, some in found.items()}


def language_of(text: str, told: str = "") -> str:
    """The language to read a text in: the one told, or whose small words are most frequent in its beginning.

    Empty for a text without words.
    """
    if base := told.partition("-")[0].casefold():
        return base
    return _guessed(text[:_LOOKED_AT])


@lru_cache(8)
def _guessed(beginning: str) -> str:
    if not (words := _FIRST_WORDS.findall(beginning.casefold())):
        return ""
    counts = {each: sum(map(_common(each).__contains__, words)) for each in _COMMON}
    best = max(counts, key=lambda each: counts[each])
    return best if counts[best] * 10 >= len(words) else "en"


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(_COMMON[language].split())


_COMMON = {
    "en": "the of and to in a is that for was on with as it by at from he his said an this be has had",
    "ru": "и в не на что с по как это а о из к за он от для до при его",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch",
    "fr": "le la les de des et du en un une que est pour dans au par sur plus qui il",
    "es": "el la los las de del y en que un una por con para se es al lo su no",
}
