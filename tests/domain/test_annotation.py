from copydesk.domain.annotation import Kind, Mention, Part, Passage, Quotation
from copydesk.domain.span import Span


def test_parts_without_spans_are_left_out() -> None:
    quotation = Quotation(id=1, uid="q", article=1, coder="Ana", content=(Span(5, 9),), cue=(Span(10, 14),))
    assert quotation.kind is Kind.QUOTATION
    assert dict(quotation.parts) == {Part.CONTENT: (Span(5, 9),), Part.CUE: (Span(10, 14),)}
    assert quotation.bounds == Span(5, 14)
    assert quotation.main_spans == (Span(5, 9),)


def test_a_whole_article_passage_has_no_bounds() -> None:
    passage = Passage(id=1, uid="p", article=1, coder="Ana", topic=1)
    assert passage.kind is Kind.PASSAGE
    assert passage.bounds is None
    assert not passage.parts


def test_a_mention_has_its_text() -> None:
    mention = Mention(id=1, uid="m", article=1, coder="Ana", actor=1, spans=(Span(3, 4), Span(7, 8)))
    assert mention.kind is Kind.MENTION
    assert mention.bounds == Span(3, 8)
    assert mention.main_spans == mention.parts[Part.TEXT]
