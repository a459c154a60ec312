from copydesk.domain.found import FoundArticle, FoundMark, Label, Place, Unit
from copydesk.exchange.unit_finding import UnitEvidence
from copydesk.exchange.units import offsets_in

TEXT = "Zoë \U0001f600 said the quay opens; Zoë left."


def article(unit: Unit, words: str, *, quoted: bool = True, own: Unit = Unit.CODE_POINTS) -> FoundArticle:
    offsets = offsets_in(TEXT, unit)
    start = TEXT.index(words)
    place = Place(offsets(start), offsets(start + len(words)), words if quoted else "")
    mark = FoundMark(key="1", label=Label("code", "x"), places=(place,))
    return FoundArticle(title="", text=TEXT, key="1", unit=own, units=tuple(Unit), annotations=(mark,))


def test_quotes_tell_the_unit_whatever_the_format_says() -> None:
    for unit in Unit:
        evidence = UnitEvidence()
        evidence.add(article(unit, "quay"))
        assert evidence.best() is unit
        assert (evidence.counts[unit], evidence.quoted) == (1, 1)


def test_ends_at_words_tell_the_unit_where_there_are_no_quotes() -> None:
    for unit in Unit:
        evidence = UnitEvidence()
        evidence.add(article(unit, "quay", quoted=False))
        assert evidence.best() is unit


def test_places_before_the_first_wide_character_leave_it_to_the_format() -> None:
    evidence = UnitEvidence()
    evidence.add(article(Unit.UTF8, "Zo", own=Unit.UTF16))
    assert evidence.best() is Unit.UTF16
