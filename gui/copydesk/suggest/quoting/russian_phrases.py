"""Where Russian words for who speaks go on: *директор по развитию*, *отчёту, опубликованному в мае*."""

import re

from copydesk.suggest.names.callings import body_noun, calling, spokesman
from copydesk.suggest.names.naming import Tells, tells
from copydesk.suggest.names.russian_nouns import is_russian_verb
from copydesk.suggest.quoting.lexicon import OBJECT, SUBORDINATOR, THAT
from copydesk.suggest.quoting.sentence import CAPITAL, MARK, QUOTED, Sentence

_DATIVE = ("у", "ю", "ам", "ям", "е", "ому", "ему", "ой", "ей", "ым", "им", "сти", "ии", "ти", "ди", "щи")
_NOT_OF = frozenset(
    (
        *("итогам", "результатам", "поводу", "телефону", "словам", "данным", "мнению", "пути", "адресу"),
        *("видеосвязи", "делу", "случаю", "просьбе", "поручению", "состоянию", "ходу", "этому", "тому"),
        *(
            "информации",
            "телевидению",
            "радио",
            "почте",
            "такому",
            "факту",
            "сведениям",
            "оценке",
            "традиции",
        ),
        *("возвращении", "прибытии", "завершении", "окончании", "версии", "меньшей", "крайней", "сути"),
    )
)
"""What stands behind *по* and is told of the saying, not of who says it."""
_MATTERS = frozenset(
    ("борьбе", "работе", "связям", "взаимодействию", "сотрудничеству", "отношениям", "расчётам")
)
"""What goes on with *с*: *центр по борьбе с пожарами*."""
_PARTICIPLE = re.compile(
    r"[а-яё]{3,}(?:вш|ющ|ящ|ущ|ащ|нн|[еи]м|[аиеу]т)(?:его|ему|ей|их|им|ем|ого|ому|ой|ых|ым|ом)(?:ся)?"
)
"""Begins what is told of a noun that is in a case."""
_NEVER_QUOTED = (
    "комитет",
    "министерств",
    "ведомств",
    "управлени",
    "департамент",
    "прокуратур",
    "мэри",
    "суд",
)
"""Bodies whose names do not stand in quote marks."""
PLURALS = ("ли", "ют", "ят", "ут", "ат")
"""Ends of Russian verbs for what several do."""
_FORMS = frozenset(
    (
        *("ао", "ооо", "оао", "пао", "зао", "тоо", "ано", "нко", "гк", "тк", "мк", "фк", "хк", "бк", "вк"),
        *("рк", "ск", "уп", "руп", "муп", "гуп", "ип", "чп", "нпо"),
    )
)
"""What kind of company or club one is, before its name in quote marks."""
_HEAD, _LONGEST, _CLAUSE = 3, 14, 2


def is_inside(s: Sentence, at: int, stop: int) -> bool:
    """Whether a preposition only tells more of a Russian noun before it: *комиссия по рекам*."""
    if s.lexicon.language != "ru" or at < 1 or at + 1 >= stop:
        return False
    word, before, behind = s.words[at], s.words[at - 1], s.words[at + 1]
    if word == "с":
        return before in _MATTERS
    if word in {"при", "для"}:
        return bool(body_noun(before))
    if word != "по" or behind in _NOT_OF or not behind.endswith(_DATIVE):
        return False
    return any(_is_head(each) for each in s.words[max(0, at - _HEAD) : at])


def _is_head(word: str) -> bool:
    """Whether it is a word for somebody or for a body."""
    return bool(calling(word) or body_noun(word) or spokesman(word) or tells(word) & Tells.BODY)


def participle_end(s: Sentence, comma: int, stop: int) -> int:
    """Where a clause ends that a participle behind a comma begins, at its own comma; the first for none."""
    if s.lexicon.language != "ru" or comma + 1 >= stop or not _PARTICIPLE.fullmatch(s.words[comma + 1]):
        return comma
    for at in range(comma + 2, min(stop, comma + _LONGEST)):
        if s.words[at] == ",":
            return at if stop - at > _CLAUSE else comma
        if s.flags[at] & (MARK | SUBORDINATOR | THAT) and not s.flags[at] & QUOTED:
            return comma
        if not s.flags[at] & CAPITAL and is_russian_verb(s.words[at]):
            return comma
    return comma


def is_inside_body(s: Sentence, at: int, stop: int) -> bool:
    """Whether *в* opens where people of a body say something: *в министерстве культуры Орвы сообщили*."""
    if s.lexicon.language != "ru" or s.words[at] not in {"в", "во"} or at + 1 >= stop:
        return False
    words = s.words[at + 1 : min(stop, at + 1 + _HEAD)]
    return any(body_noun(word) or spokesman(word) or tells(word) & Tells.BODY for word in words)


def before_addressee(s: Sentence, first: int, last: int) -> int:
    """Where the words for a body end before the paper that its people tell something: *в Комитете рек
    «Вестям» сообщили*, *в Минфине газете «Вести» сообщили*; the end itself where there is none."""
    at = last - 1
    if at - first < 1 or not s.flags[at] & QUOTED:
        return last
    if s.flags[at - 1] & OBJECT:
        return at - 1 if at - 1 > first else last
    before = s.words[at - 1]
    authority = any(word.startswith(_NEVER_QUOTED) for word in s.words[first:at])
    own = before in _FORMS or body_noun(before)  # в ООО «Вести», в Фонде «Вести»
    named = s.flags[at - 1] & QUOTED or ((s.flags[at - 1] & CAPITAL or authority) and not own)
    return at if named or before.startswith(_NEVER_QUOTED) else last


def body_behind(s: Sentence, after: int, stop: int) -> int:
    """Where a body begins whose people say something, behind whom it is said to: *сообщили «Вестям» в мэрии
    Орвы*; 0 for none."""
    if s.lexicon.language != "ru" or not s.words[after - 1].endswith(PLURALS):
        return 0
    for at in range(after, min(stop - 1, after + _HEAD)):
        if is_inside_body(s, at, stop):
            return at + 1
        if not s.flags[at] & (OBJECT | QUOTED):
            break
    return 0


def is_no_content(s: Sentence, first: int, last: int) -> bool:
    """Whether words before a verb and its subject say nothing of their own: who else somebody is,
    *вице-премьер, министр труда доложила*, or according to whom it is, *по словам матери, сын жаловался*."""
    if 0 < last - first < _HEAD and calling(s.words[first]):
        return True
    return last - first > 1 and s.words[first + 1] in s.lexicon.accounts.get(s.words[first], ())
