"""What an import of annotations is said to bring."""

from dataclasses import replace

from tests.desktop.laying.marked import offer, report, survey

from copydesk.desktop.laying.telling import found, new_things, sentences, unit_told, whole


def test_what_is_new_and_what_is_not_are_told() -> None:
    told = report(offer(1, 0.8), moved=2)
    assert new_things(told) == "1 article, 5 mentions"
    assert len(sentences(told)) == 4
    assert sentences(report())[0].startswith("1 article")


def test_a_survey_says_what_its_offsets_count_and_how_that_is_known() -> None:
    assert found(survey()).startswith("2 articles · 1 ")
    assert unit_told(survey()) == "UTF-16 units: 9 of 9 quotes stand right"
    assert "as the format says" in unit_told(replace(survey(), quoted=0))


def test_the_whole_report_has_every_loss_and_offer_on_a_line() -> None:
    lines = whole("harbour", report(offer(1, 0.8))).splitlines()
    assert "2\tlinks that join nothing" in lines
    assert "\ta: <b>Feld</b>" in lines
    assert lines[-1].startswith("Harbour\tJonas Fel\tKESTREL B\t")
    assert whole("x", replace(report(), counts={})).splitlines()[1] == "Nothing new."
