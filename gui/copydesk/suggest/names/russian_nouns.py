"""Russian words by their endings: *музейщик* and *пассажирка* are people, whatever no list has of them, and
*отчиталась* is what somebody did."""

import re

from copydesk.suggest.names.callings import body_noun, calling
from copydesk.suggest.names.nouns import is_mans, is_no_russian_verb, is_womans
from copydesk.suggest.names.trades import NAMELESS

_HUMAN = re.compile(
    r".{2,}(?:ник|щик|чик|тель|ист|лог|граф|арь|яр|анец|янец|ец|анин|янин|атор|итор|ёр|ер|вод|вед|ент|ант|ница|"
    r"чица|щица|истка|тка|нка|рка|ша)"
)
"""What Russian words for people end in."""

_RUSSIAN = re.compile(
    r"[а-яё]{2,}(?:[аеиыуюяёо]л(?:а|о|и)?|[аеиыуюяёо]л(?:ся|ась|ось|ись)|[шзкгс]л(?:а|о|и)?(?:сь)?|зся"
    r"|[аеиоуюя]?(?:ет|ёт|ит|ют|ут|ят|ат)(?:ся)?)"
)
"""What Russian verbs end in that tell of somebody else, now or before."""

_CLOSING = frozenset('»”“"')
_KIND_BEFORE = re.compile(
    r"(?:[Вв] |.* — )?(?:[А-ЯЁа-яё-]+(?:[щнвк](?:ей|ая|ой|ом|ый|ий)) )?([А-ЯЁа-яё-]+) "
    r"[«„“\"][^«»„“”\"]+[»”“\"]"
)
_SEVERAL = (
    *(("ые", "ый"), ("ие", "ий"), ("ых", "ый"), ("их", "ий"), ("ы", ""), ("и", ""), ("и", "ь"), ("и", "й")),
    *(("ов", ""), ("ей", "ь"), ("ев", "й"), ("ам", ""), ("ями", "ь"), ("ами", ""), ("ы", "а"), ("и", "а")),
)
"""Ends of Russian words for several people, with those of one."""
_SURNAME = re.compile(r".+(?:[бвгджзклмнпрстфхцчшщ]|[оеё]ва|[иы]на|ская|цкая|ский|цкий|енко|дзе|швили)")
"""What Russian surnames end in in no case, and hardly a land whose somebody is."""


def ends_as_human(word: str) -> bool:
    """Whether a small Russian word ends like one for a person: *музейщик*."""
    return _HUMAN.fullmatch(word) is not None


def is_surname_behind(words: str, name: str) -> bool:
    """Whether a speaker's words end with what somebody is and a surname in no case: *министр Сабурова*, but
    not *министр Орвании*."""
    before, _, last = words.rpartition(" ")
    if last != name or not before.strip():
        return False
    noun = before.split()[-1].casefold()
    return noun[0] >= "а" and calling(noun) == noun and is_surname(last)


def is_surname(word: str) -> bool:
    """Whether a Russian word can be a surname in no case: *Сабурова*, *Гельман*, but not *Орвании*."""
    return word[-1:] >= "а" and not word.isupper() and _SURNAME.fullmatch(word) is not None


def is_russian_verb(word: str) -> bool:
    """Whether a small Russian word looks like what somebody does or did: *сердится*, *отчиталась*."""
    return _RUSSIAN.fullmatch(word) is not None and not is_no_russian_verb(word)


def are_persons(word: str) -> bool:
    """Whether a small Russian word is one for several people: *сотрудники*, *врачи*, *учёных*."""
    for many, one in _SEVERAL:
        if word.endswith(many):
            each = word.removesuffix(many) + one
            if calling(each) == each or each in NAMELESS:
                return True
    return False


def in_no_case(name: str) -> tuple[bool, int]:
    """How likely a Russian name is in no case, to be compared with other forms of it: *Иван Гай* before
    *Ивана Гая*; all names in other letters are alike."""
    if name[-1] < "а":
        return False, 0
    small = name.casefold().split()
    first = small[0].partition("-")[0]
    plain = is_mans(first) or is_womans(first) or any(body_noun(word) == word for word in small)
    return plain, -len(name)


def is_kind_before(words: str) -> bool:
    """Whether a speaker's words end with a body's name in quote marks and what kind of body it is: *в
    управляющей компании «Тихий двор»*."""
    found = _KIND_BEFORE.fullmatch(words.replace("\u00a0", " ")) if words[-1:] in _CLOSING else None
    return found is not None and bool(body_noun(found[1].casefold()))
