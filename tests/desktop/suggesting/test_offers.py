"""Which suggestions are open in the article, and which is selected."""

from pytestqt.qtbot import QtBot
from tests.builders import write_stories
from tests.desktop.driving import select
from tests.desktop.suggesting.conftest import selected, words

from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench


def test_they_are_there_once_the_article_is_open(offers: Offers) -> None:
    assert words(offers)[:3] == ["Kestrel Port Authority", "KPA", "Harbour Workers' Union"]
    assert [offers.told(each) for each in offers.all()][3] == "Suggestion, 95%: Quotation: Mirela Osk"


def test_what_is_tagged_by_hand_is_offered_no_more(bench: Workbench, offers: Offers) -> None:
    span = select(bench, "Jonas Feld")
    assert bench.desk.session is not None
    bench.desk.session.tagging.tag_actor(1, (span,), "Jonas Feld")
    assert "Jonas Feld" not in words(offers)


def test_an_annotation_and_a_suggestion_are_never_selected_together(bench: Workbench, offers: Offers) -> None:
    span = select(bench, "Jonas Feld")
    assert bench.desk.session is not None
    made = bench.desk.session.tagging.tag_actor(1, (span,), "Jonas Feld")
    first = next(iter(offers.all())).id
    offers.select(first)
    bench.desk.select(made)
    assert offers.selected is None
    offers.select(first)
    assert bench.desk.selected is None


def test_a_selected_one_stays_so_when_it_is_made_anew(bench: Workbench, offers: Offers) -> None:
    offers.select(list(offers.all())[5].id)
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("Jonas Feld")
    bench.suggesting.runner.run()
    assert selected(offers) == "Jonas Feld"
    chosen = offers.get(offers.selected)
    assert chosen is not None
    assert isinstance(chosen.actor, int)


def test_the_next_is_after_the_caret_and_past_the_ends_it_goes_round(offers: Offers) -> None:
    ids = [each.id for each in offers.all()]
    assert offers.beyond(0, 1) == ids[0]
    assert offers.beyond(0, -1) == ids[-1]
    assert offers.beyond(10_000, 1) == ids[0]
    assert offers.beyond(10_000, -1) == ids[-1]
    offers.select(ids[2])
    assert (offers.beyond(0, 1), offers.beyond(0, -1)) == (ids[3], ids[1])


def test_a_suggested_quotation_is_found_by_the_words_in_it(offers: Offers) -> None:
    quotation = list(offers.all())[3]
    for span in quotation.spans:
        assert offers.quotation_over(span.start - 1, span.end) == (quotation, span)
        assert offers.quotation_over(span.start + 3, span.start + 3) == (quotation, span)
    assert offers.quotation_over(0, 5) is None


def test_the_others_are_met_once_round(offers: Offers) -> None:
    ids = [each.id for each in offers.all()]
    assert offers.others(ids[0]) == ids[1:]
    assert offers.others(ids[-1]) == ids[:-1]
    assert offers.others(ids[1], -1)[:2] == [ids[0], ids[-1]]


def test_of_very_many_the_others_are_looked_for_when_the_hands_rest(
    qtbot: QtBot, bench: Workbench, offers: Offers
) -> None:
    session = bench.desk.session
    assert session is not None
    many = "\n".join(f"The Board of Lorvan Region {number} met." for number in range(600))
    paths = write_stories(session.path.parent / "many", [many])
    (article,) = session.articles.import_paths(paths).articles
    bench.desk.show_article(article)
    qtbot.waitUntil(lambda: len(offers.all()) > 500)
    count = len(offers.all())
    session.suggesting.reject([next(iter(offers.all())).id])
    assert len(offers.all()) == count
    qtbot.waitUntil(lambda: len(offers.all()) == count - 1)


def test_there_are_none_while_they_are_not_shown(bench: Workbench, offers: Offers) -> None:
    offers.show(False)
    assert words(offers) == []
    offers.show(True)
    assert len(words(offers)) == 7
