import pytest

from copydesk.readers.wire.tail import Credits, credits_of

BODY = "Envoys meet\n\n" + "They met on Thursday and talked.\n\n" * 60


@pytest.mark.parametrize(
    ("end", "found"),
    [
        ("dpa jd xy z1\n\n061405 Sep 31", Credits(agency="dpa", published="2031-09-06T14:05:00")),
        ("© dpa-infocom, dpa:310906-99-55290/2", Credits(published="2031-09-06")),
        ("061405 GMT Sep 31", Credits(published="2031-09-06T14:05:00+00:00")),
        ("(c) 2031 AFP", Credits(likely_agency="AFP", year=2031)),
        ("© Thomson Reuters 2031", Credits(likely_agency="Reuters", year=2031)),
        ("Copyright 2031 The Associated Press. All rights reserved.", Credits(likely_agency="AP", year=2031)),
        ("Copyright 2031 Lorvan Courier", Credits(year=2031)),
        ("They left. (dpa)", Credits(agency="dpa")),
        ("They left. – AFP", Credits(agency="AFP")),
        ("/TASS/", Credits(agency="TASS")),
        ("(Reporting by Jane Doe; Editing by John Roe)", Credits(likely_agency="Reuters", byline="Jane Doe")),
        ("-0-\nENDITEM\n###\n/ENDS/", Credits()),
        ("They left. (See above)", Credits()),
        ("They spoke of AP and of Reuters.", Credits()),
    ],
)
def test_the_end_is_read(end: str, found: Credits) -> None:
    assert credits_of(BODY + end + "\n") == found


def test_the_head_of_a_short_text_is_not_its_end() -> None:
    assert credits_of("(c) 2031 AFP") == Credits()


def test_credits_in_the_middle_do_not_count() -> None:
    assert credits_of("(dpa)\n\n" + BODY) == Credits()
