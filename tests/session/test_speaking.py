"""Whom the key for the speaker offers first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.builders import make_session, span_of

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Quotation
from copydesk.domain.attribution import SpeakerOffer
from copydesk.domain.span import Span
from copydesk.session import Session

SHOP = (
    "Port Orle, Nov 3 (Tidewire) - Tram works close the harbour road until spring.\n\n"
    '"The works are needed," said Mayor Helen Okafor, who met Siemsen Mobility on Monday.\n\n'
    "Retailer Peter Lindqvist lost a third of his trade last year.\n\n"
    'Lindqvist was not convinced. "I have heard this before," he said.\n\n'
    '"It will be quick," she said.'
)
WATER = (
    "Umweltminister Jörg Fähndrich kam nach Selmburg. Die Bürgermeisterin Anna Holm war dort.\n\n"
    "„Wir warten nicht“, sagte Fähndrich. „Das Wasser steigt“, sagte sie."
)


@pytest.fixture
def session(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Session]:
    made = make_session(tmp_path, request.param)
    yield made
    made.close()


def offered(session: Session, words: str) -> SpeakerOffer:
    article = session.articles.rows()[0].id
    text = session.articles.get(article).text
    made = session.tagging.tag_quotation(article, (span_of(text, words),))
    quotation = session.tagging.get(made)
    assert isinstance(quotation, Quotation)
    found = session.speaking.offer(text, quotation, session.articles.annotations(article))
    assert found is not None
    return found


def names(session: Session, found: SpeakerOffer) -> list[str]:
    return [session.codebook.actor(actor).name for actor in found.actors]


def tag(session: Session, words: str, kind: ActorKind) -> None:
    article = session.articles.rows()[0].id
    span = span_of(session.articles.get(article).text, words)
    session.tagging.tag_actor(article, (span,), words, kind=kind)


@pytest.mark.parametrize("session", [SHOP], indirect=True)
def test_he_is_the_man_named_nearest_before_who_is_known(session: Session) -> None:
    session.codebook.add_actor("Peter Lindqvist")
    tag(session, "Helen Okafor", ActorKind.PERSON)
    tag(session, "Siemsen Mobility", ActorKind.ORGANISATION)
    found = offered(session, "I have heard this before")
    assert names(session, found)[0] == "Peter Lindqvist"
    assert (found.name, found.unknown) == ("", False), "nobody is called he"


@pytest.mark.parametrize("session", [SHOP], indirect=True)
def test_a_man_whom_nobody_knows_is_offered_by_his_full_name(session: Session) -> None:
    tag(session, "Helen Okafor", ActorKind.PERSON)
    found = offered(session, "I have heard this before")
    assert (found.name, found.unknown, found.kind) == ("Peter Lindqvist", True, ActorKind.PERSON)


@pytest.mark.parametrize("session", [SHOP], indirect=True)
def test_she_passes_the_men_over(session: Session) -> None:
    session.codebook.add_actor("Peter Lindqvist")
    tag(session, "Helen Okafor", ActorKind.PERSON)
    assert names(session, offered(session, "It will be quick"))[0] == "Helen Okafor"


@pytest.mark.parametrize(
    "session", [SHOP.replace("Retailer Peter Lindqvist", "Peter Lindqvist")], indirect=True
)
def test_whom_the_suggestion_proposes_comes_first(session: Session) -> None:
    session.codebook.add_actor("Helen Okafor", ActorKind.PERSON)
    session.suggesting.run()
    article = session.articles.rows()[0].id
    suggested = {
        one.spans[0].of(session.articles.get(article).text): one for one in session.suggesting.of(article)
    }
    found = offered(session, "I have heard this before")
    proposed = suggested['"I have heard this before,"']
    assert session.suggesting.name(proposed) == found.name == "Peter Lindqvist"


@pytest.mark.parametrize("session", [SHOP], indirect=True)
def test_what_was_turned_down_or_is_hidden_proposes_nobody(session: Session) -> None:
    session.suggesting.run()
    article = session.articles.rows()[0].id
    text = session.articles.get(article).text
    made = session.tagging.tag_quotation(article, (span_of(text, "It will be quick"),))
    quotation = session.tagging.get(made)
    assert isinstance(quotation, Quotation)
    assert session.speaking.suggested(quotation) is not None
    session.history.undo()
    session.suggesting.reject(
        [one.id for one in session.suggesting.of(article) if "quick" in one.spans[0].of(text)]
    )
    assert session.speaking.suggested(quotation) is None
    session.history.undo()
    assert session.speaking.suggested(quotation) is not None
    session.blinding.set(True)
    assert session.speaking.suggested(quotation) is None


@pytest.mark.parametrize("session", [WATER], indirect=True)
def test_a_surname_is_offered_in_full(session: Session) -> None:
    found = offered(session, "Wir warten nicht")
    assert (found.name, found.unknown) == ("Jörg Fähndrich", True)
    session.codebook.add_actor("Jörg Fähndrich")
    again = offered(session, "Wir warten nicht")
    assert (names(session, again), again.unknown) == (["Jörg Fähndrich"], False)


@pytest.mark.parametrize("session", [WATER], indirect=True)
def test_sie_is_the_woman_and_no_new_actors_name(session: Session) -> None:
    session.codebook.add_actor("Anna Holm", ActorKind.PERSON)
    tag(session, "Jörg Fähndrich", ActorKind.PERSON)
    found = offered(session, "Das Wasser steigt")
    assert names(session, found)[0] == "Anna Holm"
    assert found.name == ""


@pytest.mark.parametrize("session", [SHOP], indirect=True)
def test_a_woman_is_not_offered_for_he(session: Session) -> None:
    tag(session, "Helen Okafor", ActorKind.PERSON)
    article = session.articles.rows()[0].id
    text = (
        session.articles.get(article).text.replace("Peter Lindqvist", "The shop").replace("Lindqvist", "It")
    )
    start = text.index('"I have')
    quotation = Quotation(id=9, uid="q", article=article, coder="Ana", content=(Span(start, start + 26),))
    found = session.speaking.offer(text, quotation, ())
    assert found is not None
    assert (found.name, found.actors) == ("", ())
