from dataclasses import replace

from tests.exchange.datasets import ANNOTATIONS, span

from copydesk.domain.annotation import Mention, Part
from copydesk.exchange.pieces import links_of, pieces_of


def test_each_part_is_a_piece_with_its_number() -> None:
    pieces = pieces_of(ANNOTATIONS)
    assert [(piece.number, piece.annotation.uid, piece.part) for piece in pieces] == [
        (1, "m1", Part.TEXT),
        (2, "p1", Part.TEXT),
        (3, "p2", Part.TEXT),
        (4, "q1", Part.CONTENT),
        (5, "q1", Part.CUE),
        (6, "q1", Part.SPEAKER),
        (7, "q2", Part.CONTENT),
    ]
    assert pieces[1].spans == ()


def test_quotations_are_linked_to_their_parts_and_to_what_they_are_nested_in() -> None:
    links = links_of(pieces_of(ANNOTATIONS))
    assert [(link.name, link.source.number, link.target.number) for link in links] == [
        ("cue", 4, 5),
        ("speaker", 4, 6),
        ("within", 7, 4),
    ]


def test_the_addressee_is_the_first_mention_of_that_actor() -> None:
    mentions = [
        Mention(id=number, uid=f"m{number}", article=1, coder="A", actor=3, spans=(span("We"),))
        for number in (20, 21)
    ]
    links = links_of(pieces_of((*ANNOTATIONS, *mentions)))
    assert [link.target.annotation.uid for link in links if link.name == "addressee"] == ["m20"]


def test_a_quotation_that_is_nested_elsewhere_has_no_link() -> None:
    lonely = replace(ANNOTATIONS[-1], within=99)
    assert links_of(pieces_of([lonely])) == []
