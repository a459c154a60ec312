from copydesk.domain.found import FoundArticle, FoundMark, Label, Place, Unit
from copydesk.domain.label_rules import Becomes, LabelRule
from copydesk.exchange.found_text import FoundText
from copydesk.exchange.mark_links import Group
from copydesk.exchange.nearness import attach_parts

TEXT = (
    '"We build," Ana Orr said, "and soon." She left. "No," Ivo Tarn replied.\n'
    "Nobody asked Feld.\n"
    'The \U0001f600 port: "Wait."'
)


def group(becomes: Becomes, *words: str) -> Group:
    places = tuple(Place(TEXT.index(one), TEXT.index(one) + len(one)) for one in words)
    return Group(LabelRule(becomes=becomes), [FoundMark(key=words[0], label=Label("", ""), places=places)])


def attach(*groups: Group) -> int:
    article = FoundArticle(title="", text=TEXT, key="d")
    return attach_parts(FoundText(article, Unit.CODE_POINTS), groups)


def test_parts_go_to_the_quotation_in_their_sentence() -> None:
    first = group(Becomes.QUOTATION, '"We build,"', '"and soon."')
    second = group(Becomes.QUOTATION, '"No,"')
    parts = [
        group(Becomes.SPEAKER, "Ana Orr"),
        group(Becomes.CUE, "said"),
        group(Becomes.SPEAKER, "Ivo Tarn"),
    ]
    assert attach(*parts, first, second) == 3
    assert [part.key for _, part in first.parts] == ["Ana Orr", "said"]
    assert [part.key for _, part in second.parts] == ["Ivo Tarn"]


def test_a_part_with_no_quotation_in_its_paragraph_stays_alone() -> None:
    speaker = group(Becomes.SPEAKER, "Feld")
    assert attach(speaker, group(Becomes.QUOTATION, '"No,"'), group(Becomes.QUOTATION, '"Wait."')) == 0
    assert not speaker.taken


def test_a_part_between_two_quotations_stays_alone() -> None:
    speaker = group(Becomes.SPEAKER, "Ana Orr")
    assert attach(speaker, group(Becomes.QUOTATION, "We build"), group(Becomes.QUOTATION, '"and soon')) == 0


def test_the_nearer_of_two_speakers_is_taken() -> None:
    far, near = group(Becomes.SPEAKER, "The"), group(Becomes.SPEAKER, "port")
    assert attach(far, near, group(Becomes.QUOTATION, '"Wait."')) == 1
    assert (far.taken, near.taken) == (False, True)
