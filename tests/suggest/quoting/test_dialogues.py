"""What is said behind dashes in Spanish copy."""

from copydesk.domain.annotation import Kind
from copydesk.suggest.engine import suggest


def test_what_stands_behind_dashes_is_said_up_to_the_reporting_words() -> None:
    text = "El barquero Luis Lima rema.\n\n—No sé nadar —dijo Lima en el muelle—. Y no aprenderé.\n\n—¿Nunca?"
    said, asked = (each for each in suggest(text, language="es") if each.kind is Kind.QUOTATION)
    assert [span.of(text) for span in said.spans] == ["No sé nadar", "Y no aprenderé."]
    assert [span.of(text) for span in said.speaker_spans] == ["Lima"]
    assert [span.of(text) for span in asked.spans] == ["¿Nunca?"]
    assert not asked.speaker_spans
    assert asked.actor is None


def test_a_dash_inside_a_line_opens_nothing() -> None:
    text = "El bac —un barco viejo— partió ayer — sin viajeros."
    assert not [each for each in suggest(text, language="es") if each.kind is Kind.QUOTATION]


def test_russian_lines_are_said_where_words_report_it() -> None:
    text = (
        "Олег Рябов ждёт.\n\n— Моста нет, — сердится Рябов. — Будет осенью.\n— Правда? — спросила Анна Лис.\n"
        "- хлеб, соль\n- масло"
    )
    said, asked = (each for each in suggest(text, language="ru") if each.kind is Kind.QUOTATION)
    assert [span.of(text) for span in said.spans] == ["Моста нет", "Будет осенью."]
    assert [span.of(text) for span in said.speaker_spans] == ["Рябов"]
    assert [span.of(text) for span in asked.spans] == ["Правда?"]
    assert [span.of(text) for span in asked.speaker_spans] == ["Анна Лис"]
