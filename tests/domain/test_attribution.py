from tests.builders import span_of

from copydesk.domain.annotation import Mention, Quotation
from copydesk.domain.attribution import SpeakerOffer, speaker_offer
from copydesk.domain.span import Span

TEXT = (
    'Envoy Mirela Osk of Velmora arrived. "It rains," she said. "We wait," the diplomat added.\n'
    '"No," said Jonas Feld. Asked by Osk, nobody spoke.'
)
OSK, VELMORA, FELD = 1, 2, 3
ACTORS = {"Mirela Osk": OSK, "Velmora": VELMORA}


def mention(actor: int, words: str) -> Mention:
    return Mention(
        id=100 + actor, uid="m", article=1, coder="Ana", actor=actor, spans=(span_of(TEXT, words),)
    )


def quotation(words: str, number: int = 1, speaker: int | None = None) -> Quotation:
    return Quotation(
        id=number, uid="q", article=1, coder="Ana", content=(span_of(TEXT, words),), speaker=speaker
    )


def offer(words: str, *others: Mention | Quotation, span: Span | None = None) -> SpeakerOffer:
    found = speaker_offer(TEXT, quotation(words), others, ACTORS.get, span)
    assert found is not None
    return found


def test_the_actor_of_a_mention_beside_the_cue_is_sure() -> None:
    found = offer('"No,"', mention(FELD, "Jonas Feld"), mention(OSK, "Mirela Osk"))
    assert found.sure
    assert found.actors[0] == FELD
    assert found.span == span_of(TEXT, "Jonas Feld")


def test_of_a_person_and_what_they_belong_to_the_person_speaks() -> None:
    words = span_of(TEXT, "Envoy Mirela Osk of Velmora")
    board = Mention(id=9, uid="m", article=1, coder="Ana", actor=VELMORA, spans=(span_of(TEXT, "Velmora"),))
    assert offer('"No,"', mention(OSK, "Mirela Osk"), board, span=words).actors[0] == OSK


def test_a_pronoun_stands_for_the_last_speaker_first() -> None:
    said = quotation('"It rains,"', 2, speaker=OSK)
    found = offer('"We wait,"', said, mention(VELMORA, "Velmora"))
    assert not found.sure
    assert found.actors == (OSK, VELMORA)
    assert found.span == span_of(TEXT, "the diplomat")
    assert not found.unknown
    assert found.name == "the diplomat"


def test_the_mention_in_the_cues_sentence_comes_before_the_last_speaker() -> None:
    said = quotation('"It rains,"', 2, speaker=VELMORA)
    text = (
        'Velmora: "It rains," she said. Osk left. Feld nodded and, as the envoy put it, "we wait," he added.'
    )
    own = Quotation(id=1, uid="q", article=1, coder="Ana", content=(span_of(text, '"we wait,"'),))
    feld = Mention(id=9, uid="m", article=1, coder="Ana", actor=FELD, spans=(span_of(text, "Feld"),))
    found = speaker_offer(text, own, (said, feld, mention(OSK, "Mirela Osk")), ACTORS.get)
    assert found is not None
    assert found.actors[:2] == (FELD, VELMORA)


def test_a_pronoun_stands_for_a_person_before_a_state() -> None:
    said = quotation('"It rains,"', 2, speaker=VELMORA)
    envoy = mention(OSK, "Mirela Osk")
    found = speaker_offer(
        TEXT, quotation('"We wait,"'), (said, envoy), ACTORS.get, is_person=lambda actor: actor == OSK
    )
    assert found is not None
    assert found.actors == (OSK, VELMORA)


def test_a_known_name_needs_no_mention() -> None:
    found = offer('"No,"', span=span_of(TEXT, "Envoy Mirela Osk"))
    assert found.sure
    assert found.actors == (OSK,)


def test_a_name_that_nobody_knows_is_offered_as_new() -> None:
    found = offer('"No,"', mention(OSK, "Mirela Osk"))
    assert not found.sure
    assert found.unknown
    assert found.name == "Jonas Feld"


def test_without_words_beside_the_cue_and_without_actors_there_is_nothing() -> None:
    text = '"It rains."'
    alone = Quotation(id=1, uid="q", article=1, coder="Ana", content=(Span(0, len(text)),))
    assert speaker_offer(text, alone, (), ACTORS.get) is None
