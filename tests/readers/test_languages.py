import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.readers.languages import language_code, language_of

TEXTS = {
    "en": "The envoys of Lorvan met on Thursday, and they agreed that the ferry will run again in spring.",
    "ru": "Представители Лорвана сообщили в четверг, что весной паром снова начнёт ходить по расписанию.",
    "de": "Die Gesandten aus Lorvan einigten sich am Donnerstag darauf, dass eine Fähre wieder fährt.",
    "ar": "اتفق المبعوثون يوم الخميس على أن العبارة ستعود إلى العمل في الربيع بعد انتهاء الإصلاحات.",
    "fr": "Les envoyés de Lorvan se sont mis d'accord jeudi pour que le ferry reprenne au printemps.",
    "es": "Los enviados de Lorvan acordaron el jueves que el transbordador volverá a funcionar en primavera.",
    "uk": "Представники Лорвана повідомили в четвер, що навесні пором знову почне ходити за розкладом.",
    "zh": "各方代表星期四同意,渡轮将于明年春天恢复运行。修理工作届时已经完成。双方还表示,以后每年会谈一次。",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_the_language_of_a_text_is_found(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text", ["", "OK", "Lorvan, Velmora", "12 14 55 " * 50, "Привет", "qzx wvk jhg " * 20]
)
def test_where_nothing_is_sure_there_is_no_language(text: str) -> None:
    assert language_of(text) is None


def test_only_a_piece_of_a_long_text_is_looked_at() -> None:
    assert language_of(TEXTS["ru"] * 20 + TEXTS["en"] * 100_000) == "ru"


def test_a_head_in_another_script_does_not_mislead() -> None:
    assert language_of("Lorvan, 6 Sep 2031\n\n" + TEXTS["ru"] * 6) == "ru"


@settings(deadline=None)  # the model loads at the first
@given(st.text())
def test_any_text_has_a_code_or_none(text: str) -> None:
    language = language_of(text * 9)
    assert language is None or len(language) == 2


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("en-US", "en"),
        ("en_GB.UTF-8", "en"),
        ("zh-Hant-TW", "zh"),
        ("eng", "en"),
        ("ger", "de"),
        ("deu", "de"),
        ("English", "en"),
        (" english ", "en"),
        ("English (United States)", "en"),
        ("Chinese (Simplified)", "zh"),
        ("ENGLISH; FRENCH", "en"),
        ("Russian; русский", "ru"),
        ("русский", "ru"),
        ("немецкий", "de"),
        ("Deutsch", "de"),
        ("Arabisch", "ar"),
        ("العربية", "ar"),
        ("español", "es"),
        ("iw", "he"),
        ("Norwegisch (Bokmål)", "nb"),
    ],
)
def test_a_stated_language_becomes_its_code(written: str, code: str) -> None:
    assert language_code(written) == code


@pytest.mark.parametrize("written", ["", " ", "Klingonese", "x-default", "und", "mul", "12", "()"])
def test_what_states_no_language_has_no_code(written: str) -> None:
    assert language_code(written) is None


@given(st.text())
def test_whatever_is_written_is_a_code_or_none(written: str) -> None:
    code = language_code(written)
    assert code is None or len(code) == 2
