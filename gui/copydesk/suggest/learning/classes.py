"""Closed classes of words by which a model sees grammar in a text: they stand for the parts of speech."""

from functools import lru_cache

from copydesk.domain.wording import AFTER_SPEAKERS, ARTICLES, CALENDAR, CONJUNCTIONS, COORDINATORS, CUES
from copydesk.suggest.names.roles import BODIES_ALONE, PRONOUNS, ROLES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


THAT = _words("that dass daß que что qu'")
_CLASSES = {
    "c": CUES
    | _words(
        "believe believes believed think thinks thought hope hopes hoped fear fears feared expect expects "
        "expected call calls called accuse accuses accused blame blames blamed criticize criticized "
        "criticised describe describes described agree agrees agreed decide decided know knows knew show "
        "shows showed shown find finds found see sees saw indicate indicates indicated order ordered tell "
        "according telling saying arguing claiming adding warning calling describing noting insisting "
        "reporting accusing stating suggesting asking announcing explaining writing want wants wanted "
        "argue insist suggest report deny admit confirm explain note add reply write announce declare "
        "promise propose state mention mentioned mentions cite cited cites characterized dubbed refer "
        "referred refers discuss discussed speak spoke spoken speaks talk talked talks reject rejected "
        "rejects dismiss dismissed support supports supported oppose opposed opposes endorse endorsed "
        "consider considers considered learn learned reveal reveals revealing point pointed points learnt"
    ),
    "n": _words(
        "statement claim claims report allegation allegations accusation accusations idea view belief "
        "opinion suggestion proposal plan call calls comment comments remark remarks argument fact "
        "question questions decision promise warning concern concerns hope fear fears words testimony "
        "interview letter tweet speech poll survey study survey document documents"
    ),
    "u": _words(
        "is are was were be been being am has have had having do does did will would shall should can could "
        "may might must ist sind war waren hat haben hatte wird werden wurde est sont était a ont avait sera "
        "es son era fue ha han había será будет был была было были"
    ),
    "i": _words(
        "of in on at by for from with about against between into through during under over after before "
        "without within among toward towards upon since until as than like despite near in von mit bei für "
        "auf aus über nach durch gegen de en par pour avec sur dans contre sans por para con sobre entre "
        "sin contra desde hasta в на по с о об из для от до при"
    ),
    "d": ARTICLES | _words("this these those some any each every no another a an all both many my our your"),
    "p": PRONOUNS
    | _words("i we you they it him them us me one who whom wir ich sie nous ils elles ellos мы они"),
    "w": _words("what which who whom whose where when why how whether if ob si wer was wo ли который"),
    "t": THAT,
    "o": _words("to zu"),
    "g": COORDINATORS | _words("or nor oder ou o или"),
    "j": CONJUNCTIONS | _words("though unless until whereas while since"),
    "l": CALENDAR | _words("today yesterday tomorrow week month year night morning afternoon evening"),
    "r": ROLES,
    "b": BODIES_ALONE,
    "z": AFTER_SPEAKERS - CALENDAR,
    "x": _words(
        "not n't also never still already just only even now then however but yet nicht ne pas no не"
    ),
}


@lru_cache(maxsize=50_000)
def class_of(small: str) -> str:
    """The letters of all classes that a word, in small letters, is in; empty for most words."""
    stem = small.rstrip(".")
    return "".join(letter for letter, words in _CLASSES.items() if stem in words)


@lru_cache(maxsize=50_000)
def grammar_of(word: str) -> str:
    """One class for a word as it is written: the closed class, else what its looks and its ending say."""
    small = word.lower()
    if found := class_of(small):
        return found[0]
    if not word[0].isalpha():
        return "0" if word[0].isdigit() else word[0]
    if word[0].isupper():
        return "N"
    for ending in ("ed", "ing", "ly", "s", "tion", "ment", "en"):
        if small.endswith(ending) and len(small) > len(ending) + 2:
            return "-" + ending
    return "-"
