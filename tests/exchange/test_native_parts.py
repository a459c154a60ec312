from tests.exchange.datasets import TEXT, span

from copydesk.domain.annotation import Origin, QuotationType
from copydesk.exchange.native_parts import OFFSET_UNIT, VERSION, article


def test_a_line_becomes_an_article_with_its_annotations() -> None:
    said = span("do it")
    line = {
        "copydesk": VERSION,
        "offset_unit": OFFSET_UNIT,
        "id": "a",
        "title": "T",
        "text": TEXT,
        "quotations": [
            {
                "id": "q",
                "type": "mixed",
                "content": [[said.start, said.end]],
                "quote": ["do it"],
                "coder": "Ana",
                "speaker": None,
            }
        ],
    }
    found = article(line, 3)
    assert (found.line, found.uid, found.source) == (3, "a", "")
    (quotation,) = found.quotations
    assert (quotation.content, quotation.type) == ((said,), QuotationType.MIXED)
    assert (quotation.speaker, quotation.speaker_spans, quotation.origin) == (None, (), Origin.MANUAL)
