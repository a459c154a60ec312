"""Which minister is at the head of a Russian ministry: *глава МИД* is the *министр иностранных дел*."""

from collections.abc import Collection, Iterable

from copydesk.suggest.names.cases import nominatives

_HEADS = frozenset(("глава", "руководитель", "начальник", "министр"))
_OFFICES = {
    **dict.fromkeys(("мид", "внешнеполитический", "дипломатический", "дипведомство"), "иностранных"),
    **dict.fromkeys(("минобороны", "военный", "оборонный"), "обороны"),
    **dict.fromkeys(("минфин", "финансовый"), "финансов"),
    **dict.fromkeys(("минобрнауки", "минобразования"), "образования"),
    "мвд": "внутренних",
    "минздрав": "здравоохранения",
    "минтранс": "транспорта",
    "минэнерго": "энергетики",
    "минсельхоз": "сельского",
    "минюст": "юстиции",
    "минспорт": "спорта",
    "минкультуры": "культуры",
    "минприроды": "природных",
    "минэкологии": "экологии",
    "минпросвещения": "просвещения",
    "минтруд": "труда",
    "минстрой": "строительства",
    "минэкономики": "экономики",
    "минэкономразвития": "экономического",
    "минцифры": "цифрового",
    "мчс": "чрезвычайным",
}
"""A word of the minister's title for what ministries are called in short, or by what they do."""
COUNTERPARTS = frozenset(
    (
        *("коллега", "коллегой", "коллеге", "коллегу", "коллеги", "визави"),
        *("amtskollege", "amtskollegen", "amtskollegin", "counterpart"),
    )
)
"""Who holds the same office elsewhere as who was named before."""


def office_headed(noun: str, words: Iterable[str]) -> str:
    """The word of a minister's title that words for the head of a ministry stand for; empty for none."""
    if noun not in _HEADS:
        return ""
    return next((_OFFICES[each] for word in words for each in nominatives(word) if each in _OFFICES), "")


def is_of_office(office: str, words: Collection[str]) -> bool:
    """Whether a title's small words are those of the minister, or of a counterpart."""
    return office in words or not COUNTERPARTS.isdisjoint(words)
