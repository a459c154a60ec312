from copydesk.domain.annotation import QuotationType
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.assembling import drafts, suggestions
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.labels import Stretch


def put_together(text: str, *parts: tuple[str, str]) -> list[Suggestion]:
    """What becomes of parts that are said by their words."""
    one = Prepared(text, [])
    found: list[Stretch] = []
    at = 0
    for part, words in parts:
        start = text.index(words, at)
        first = one.tokens.starts.index(start)
        last = next(n for n, end in enumerate(one.tokens.ends, 1) if end == start + len(words))
        found.append(Stretch(part, first, last, 0.9))
        at = start + len(words)
    return suggestions(one, drafts(one, found))


def test_an_interrupted_quotation_is_one() -> None:
    text = '"We can," she said, "do it."'
    (one,) = put_together(text, ("C", '"We can,"'), ("S", "she"), ("Q", "said"), ("C", '"do it."'))
    assert [span.of(text) for span in one.spans] == ['"We can,"', '"do it."']
    assert one.type is QuotationType.DIRECT


def test_each_content_goes_with_its_own_cue_and_speaker() -> None:
    text = "Ann said that it rains. Bob added that it snows."
    first, second = put_together(
        text,
        *(("S", "Ann"), ("Q", "said"), ("C", "that it rains")),
        *(("S", "Bob"), ("Q", "added"), ("C", "that it snows")),
    )
    assert [first.speaker_spans[0].of(text), second.speaker_spans[0].of(text)] == ["Ann", "Bob"]
    assert [first.cue[0].of(text), second.cue[0].of(text)] == ["said", "added"]
    assert first.type is QuotationType.INDIRECT


def test_what_nothing_reports_is_a_quotation_without_a_cue() -> None:
    (one,) = put_together("It rains in May.", ("C", "It rains in May"))
    assert one.cue == one.speaker_spans == ()


def test_what_is_one_quotation_for_the_rules_stays_one() -> None:
    text = '"We can," Ann Lee said. "We will begin to build it in May."'
    one = Prepared(text)
    (rule,) = one.rules
    parts = [Stretch("C", *one.tokens.within(span), 0.9) for span in rule.spans]
    (made,) = suggestions(one, drafts(one, parts))
    assert (made.spans, made.cue, made.speaker_spans) == (rule.spans, rule.cue, rule.speaker_spans)


def test_a_quoted_part_makes_it_mixed() -> None:
    text = 'Ann said that it was "a fine day" in May.'
    (one,) = put_together(text, ("Q", "said"), ("C", 'that it was "a fine day" in May'))
    assert one.type is QuotationType.MIXED
