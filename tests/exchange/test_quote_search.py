from copydesk.domain.span import Span
from copydesk.exchange.quote_search import QuoteSearch

TEXT = "Ana Orr spoke. The quay\nis closed. Ana Orr left. The cafe\u0301 is open. " + "Ana Orr slept. " * 3


def nearest(
    quote: str, near: int | None, *, text: str = TEXT, before: str = "", after: str = ""
) -> Span | None:
    found = QuoteSearch(text).nearest(quote, near, before, after)
    return found.span if found else None


def test_the_nearest_occurrence_is_taken_before_or_behind() -> None:
    assert nearest("Ana Orr", 12) == Span(0, 7)
    assert nearest("Ana Orr", 30) == Span(35, 42)
    assert nearest("Ana Orr", None) == Span(0, 7)


def test_words_around_choose_before_nearness() -> None:
    assert nearest("Ana Orr", 0, after=" left.") == Span(35, 42)
    assert nearest("Ana Orr", 0, before="open. ") == Span(68, 75)


def test_white_space_and_normal_forms_do_not_matter() -> None:
    assert nearest("quay is", 50) == Span(19, 26)
    assert nearest("caf\u00e9\u00a0is", 0) == Span(53, 61)


def test_of_many_the_only_one_between_its_words_is_found() -> None:
    search = QuoteSearch(TEXT)
    assert search.only("is closed") == Span(24, 33)
    assert search.only("Ana Orr") is None
    assert search.only("Ana Orr", after="left") == Span(35, 42)
    assert search.only("Ana Orr", after="slept") is None


def test_a_cut_quote_is_as_long_as_was_said() -> None:
    found = QuoteSearch(TEXT).nearest("The quay is …", 3, length=18)
    assert found is not None
    assert found.span == Span(15, 33)


def test_a_long_quote_with_slips_is_found_by_its_ends() -> None:
    sentence = "".join(f"Ship {number} reached the northern quay at dawn. " for number in range(60))
    text = "Some words before it. " * 300 + sentence + "And some behind. " * 300
    found = QuoteSearch(text).nearest(sentence.replace("dawn", "noon").strip(), 100)
    assert found is not None
    start = text.index("Ship 0")
    assert abs(found.span.start - start) < 5
    assert abs(found.span.end - start - len(sentence)) < 10


def test_what_is_not_like_anything_is_not_found() -> None:
    assert nearest("zebras crossing", 3) is None
    assert nearest("zebras", None, text="x") is None
