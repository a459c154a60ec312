from copydesk.desktop.article.widening import Widening

TEXT = "The Harbour Watch met. It rained."


def test_a_selection_made_otherwise_forgets_the_steps() -> None:
    widening = Widening()
    first = widening.wider(TEXT, 5, 5)
    assert first is not None
    assert first.of(TEXT) == "Harbour"
    assert widening.narrower(TEXT, 23, 33) != (5, 5)


def test_each_step_is_taken_back_in_turn() -> None:
    widening = Widening()
    places = [(5, 5)]
    while (found := widening.wider(TEXT, *places[-1])) is not None:
        places.append((found.start, found.end))
    assert TEXT[slice(*places[-1])] == TEXT
    for before, after in zip(reversed(places[:-1]), reversed(places[1:]), strict=True):
        assert widening.narrower(TEXT, *after) == before
    assert widening.narrower(TEXT, 5, 5) is None


def test_a_sentence_goes_on_where_a_line_is_only_wrapped() -> None:
    text = "The Harbour Watch met in the old hall, its\nchair Ann Lee said,\nand agreed. It rained."
    widening = Widening()
    place, met = (5, 5), list[str]()
    while (found := widening.wider(text, *place)) is not None:
        place = found.start, found.end
        met.append(found.of(text))
    assert text.partition(" It rained")[0] in met
    assert widening.narrower(text, 0, len(text)) is not None
