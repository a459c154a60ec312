"""Words of a body's name that are like a noun for it."""

from copydesk.suggest.meaning.likeness import as_nouns, ends_like, is_notice


def test_compounds_end_with_a_noun() -> None:
    assert ends_like({"kartellamt"}, {"amt"})
    assert not ends_like({"marden"}, {"amt"})


def test_words_are_in_the_form_of_the_noun() -> None:
    assert "gericht" in as_nouns("gericht", {"landgericht"})
    assert "служба" in as_nouns("служба", {"службы"})
    assert as_nouns("board", {"board"}) == {"board"}
    assert "gericht" in as_nouns("gericht", {"landgerichts"})
    assert "банк" in as_nouns("банк", {"лимбанка"})
    assert "министерство" in as_nouns("министерство", {"минэкологии"})
    assert "министерство" not in as_nouns("министерство", {"минск"})


def test_notices_are_those_of_who_has_spoken() -> None:
    assert is_notice("mitteilung")
    assert is_notice("предписание")
    assert not is_notice("report")
