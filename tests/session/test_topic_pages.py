from tests.session.conftest import Desk

from copydesk.domain.annotation import Kind, Stance
from copydesk.session.topic_pages import TopicUse, UseRow


def test_what_is_about_a_topic_is_counted_listed_and_read(desk: Desk) -> None:
    session = desk.session
    ports, other = session.codebook.add_topic("Ports"), session.codebook.add_topic("Other")
    passage = session.tagging.tag_topic(desk.article, (desk.span("the piers hold"),), ports)
    said = session.tagging.tag_quotation(desk.article, (desk.span('"sound enough"'),))
    session.tagging.set_topic(said, ports, Stance.SUPPORTS)
    session.tagging.set_speaker(said, "Ada Lund")
    whole = session.tagging.tag_topic(desk.article, (), ports)
    pages = session.topic_pages
    assert pages.counts([ports, other]) == {ports: 3}
    uses = pages.uses(ports)
    assert uses == [
        TopicUse(passage, desk.article, Kind.PASSAGE),
        TopicUse(said, desk.article, Kind.QUOTATION, Stance.SUPPORTS),
        TopicUse(whole, desk.article, Kind.PASSAGE),
    ]
    assert pages.uses(other) == []
    title = session.articles.get(desk.article).title
    around = pages.context(uses[0])
    assert around is not None
    assert around[1] == "the piers hold"
    assert around[0].endswith('Ilse Marden said, "if ')
    assert around[2].startswith('."')
    assert pages.context(uses[2]) is None
    session.tagging.delete([whole])
    assert pages.context(uses[2]) is None
    assert pages.rows(uses) == {
        passage: UseRow("the piers hold", "", title),
        said: UseRow('"sound enough"', "Ada Lund", title),
    }


def test_a_new_topic_comes_behind_those_that_were_put_in_order(desk: Desk) -> None:
    book, entries = desk.session.codebook, desk.session.entries
    first, second = book.add_topic("First"), book.add_topic("Second")
    entries.move_topic(second, None, first)
    third = book.add_topic("Third")
    assert [one.id for one in entries.children(None)] == [second, first, third]
