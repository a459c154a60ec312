"""Russian nouns by their endings: *музейщик* and *пассажирка* are people, whatever no list has of them."""

import re

from copydesk.suggest.callings import calling

_HUMAN = re.compile(
    r".{2,}(?:ник|щик|чик|тель|ист|лог|граф|арь|яр|анец|янец|ец|анин|янин|атор|итор|ёр|ер|вод|вед|ент|ант|ница|"
    r"чица|щица|истка|тка|нка|рка|ша)"
)
"""What Russian words for people end in."""

_SURNAME = re.compile(r".+(?:[бвгджзклмнпрстфхцчшщ]|[оеё]ва|[иы]на|ская|цкая|ский|цкий|енко|дзе|швили)")
"""What Russian surnames end in in no case, and hardly a land whose somebody is."""


def ends_as_human(word: str) -> bool:
    """Whether a small Russian word ends like one for a person: *музейщик*."""
    return _HUMAN.fullmatch(word) is not None


def is_surname_behind(words: str, name: str) -> bool:
    """Whether a speaker's words end with what somebody is and a surname in no case: *министр Сабурова*, but
    not *министр Орвании*."""
    before, _, last = words.rpartition(" ")
    if last != name or not before:
        return False
    noun = before.rpartition(" ")[2].casefold()
    return noun[0] >= "а" and calling(noun) == noun and is_surname(last)


def is_surname(word: str) -> bool:
    """Whether a Russian word can be a surname in no case: *Сабурова*, *Гельман*, but not *Орвании*."""
    return word[-1] >= "а" and not word.isupper() and _SURNAME.fullmatch(word) is not None
