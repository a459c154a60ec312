"""Names that stand in quote marks."""

import re
import time

from copydesk.domain.span import Span
from copydesk.suggest.names.people import named
from copydesk.suggest.names.quoted_names import is_told, quoted_bodies, with_quoted


def bodies(text: str) -> list[str]:
    """The bodies named in a text."""
    return [one.words for one in with_quoted(text, named(text), german=False) if one.body]


def test_a_noun_before_one_of_its_namings_tells_that_it_is_a_body() -> None:
    text = "Акции «Тихой гавани» выросли. Владелец компании «Тихая гавань» рад. С «Тихой гаванью» спорят."
    assert bodies(text) == ["Тихой гавани", "Тихая гавань", "Тихой гаванью"]


def test_what_is_said_and_ships_are_no_bodies() -> None:
    assert bodies("Он сказал «Тихая гавань» и ушёл.") == []
    assert bodies("Паром «Тихая гавань» ушёл.") == []


def test_the_kind_before_a_quoted_name_is_no_name() -> None:
    text = "Компания «Тихая гавань» ушла."
    assert [one.words for one in with_quoted(text, named(text), german=False)] == ["Тихая гавань"]


def test_papers_that_are_told_something_are_bodies() -> None:
    assert bodies("Мост закрыт, — рассказал «Вестям» мэр. «Вести» ждут.") == ["Вестям"]
    assert bodies("«Волна» ушла.\n\nВладелец компании «Волна» рад.") == ["Волна", "Волна"]
    assert bodies("Мост закрыт, — говорят в «Вестях».") == ["Вестях"]


def test_who_is_told_something_is_no_speech() -> None:
    text = "рассказал «Вестям» мэр; ответил «Нет»; ответил «Вестям», что спит"
    told = [Span(found.start(), found.end()) for found in re.finditer("«[^»]+»", text)]
    assert [is_told(text, each) for each in told] == [True, False, True]


def test_very_many_quoted_names_take_no_longer_each() -> None:
    text = "Мост закрыт, — сказал «Вестям» капитан «Волны» Пётр Сомов. " * 2_000
    start = time.process_time()
    assert len(list(with_quoted(text, named(text), german=False))) > 2_000
    assert time.process_time() - start < 10


def test_letters_compounds_and_quoted_words_tell_of_a_company_or_a_paper() -> None:
    assert bodies("Директор ООО «Тихая гавань» рад.") == ["Тихая гавань"]
    assert bodies("Аналитик инвесткомпании «Тихая гавань» рад.") == ["Тихая гавань"]
    assert bodies("Управляющий партнёр «Тихой гавани» рад.") == ["Тихой гавани"]
    assert bodies("Мост цел, передаёт её слова «Тихая гавань».") == ["Тихая гавань"]


def test_a_paper_that_quotes_or_is_told_is_no_speech() -> None:
    for text in (
        "Его слова приводит «Волна».",
        "Об этом пишет «Волна» со ссылкой на мэра.",
        "Как сообщил «Волне» источник, мост цел.",
        "По данным «Волны», мост цел.",
    ):
        start = text.index("«")
        assert is_told(text, Span(start, text.index("»") + 1))
    text = "Он сказал «Нет» и ушёл."
    assert not is_told(text, Span(text.index("«"), text.index("»") + 1))


def test_a_bodys_name_is_no_speech_wherever_it_stands() -> None:
    text = "«Тихий двор» вины не признаёт. Подрядчик, компания «Тихий двор», молчит. «Тише», — сказал мэр."
    assert [span.of(text) for span in sorted(quoted_bodies(text))] == ["«Тихий двор»"] * 2


def test_who_denies_or_sits_on_a_board_is_at_a_body() -> None:
    assert bodies("В «Тихом дворе» опровергли слух.") == ["Тихом дворе"]
    assert "Ольхи" in bodies("Совет директоров «Ольхи» молчит.")
