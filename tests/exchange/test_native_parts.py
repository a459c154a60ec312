import pytest
from tests.exchange.datasets import TEXT, span

from copydesk.domain.annotation import Origin, Provenance, QuotationType
from copydesk.domain.revision import Revision
from copydesk.exchange.native_fields import BadValue
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


def mention(**more: object) -> dict[str, object]:
    named = span("do it")
    return {
        "copydesk": VERSION,
        "offset_unit": OFFSET_UNIT,
        "id": "a",
        "title": "T",
        "text": TEXT,
        "actors": [{"id": "x", "name": "X"}],
        "mentions": [
            {"id": "m", "actor": "x", "spans": [[named.start, named.end]], "quote": ["do it"], "coder": "Ana"}
            | more
        ],
    }


def test_what_suggested_an_annotation_may_be_told() -> None:
    came = {"engine": "rules", "version": "2", "score": 0.5, "edited": True}
    assert article(mention(suggestion=came), 1).mentions[0].provenance == Provenance(
        engine="rules", version="2", score=0.5, edited=True
    )
    assert article(mention(), 1).mentions[0].provenance is None


def test_the_revision_of_an_annotation_stands_in_its_line() -> None:
    told = mention(revision="r") | {"revisions": [{"id": "r", "coder": "Bo", "at": "2031", "label": "Add"}]}
    assert article(told, 1).mentions[0].revision == Revision(0, "r", "2031", "Bo", "Add")
    assert article(mention(), 1).mentions[0].revision is None
    with pytest.raises(BadValue, match=r'"revision" .* is the id of no revision in this line'):
        article(mention(revision="r"), 1)


@pytest.mark.parametrize("came", [{"score": 0.5}, {"engine": "rules", "score": 2}, {"engine": "x", "by": 1}])
def test_a_malformed_suggestion_is_refused(came: object) -> None:
    with pytest.raises(BadValue, match="suggestion"):
        article(mention(suggestion=came), 1)
