"""The name that a coder's key takes has no title."""

import pytest

from copydesk.domain.names import name_at
from copydesk.domain.span import Span
from copydesk.suggest.names.bare import bare_name, bare_names

NAMES = (
    ("Yesterday Mayor Helen Okafor spoke.", "Helen Okafor"),
    ("The plan of Minister Ivo Maric failed.", "Ivo Maric"),
    ("He left. Retailer Peter Lindqvist was not convinced.", "Peter Lindqvist"),
    ("Detective Inspector Jonas Feld said no.", "Jonas Feld"),
    ("Gestern sagte Umweltminister Jörg Fähndrich nichts.", "Jörg Fähndrich"),
    ("Die Bürgermeisterin Anna Holm kam.", "Anna Holm"),
    ("Hier Président Émile Vasse arrive.", "Émile Vasse"),
    ("Ayer Presidente Lucía Ferro habló.", "Lucía Ferro"),
    ("Вчера Президент Иван Лужин сказал.", "Иван Лужин"),
    ("Later Mayor Okafor said no.", "Okafor"),
    ("Then King Harald left.", "King Harald"),
    ("The Kestrel Port Authority spoke.", "Kestrel Port Authority"),
    ("It met. Chairman of the Ferry Board", "Ferry Board"),
    ("The Bank Holiday came.", "Bank Holiday"),
    ("Queen Mary University opened.", "Queen Mary University"),
)


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_name_at_a_caret_has_no_title(text: str, name: str) -> None:
    at = text.index(name) + len(name) - 1
    run = name_at(text, at)
    assert run is not None
    assert bare_name(text, run, at).of(text) == name


def test_a_caret_in_the_title_means_whoever_bears_it() -> None:
    text = "Lorvan Transport Minister Ann Lee"
    run = Span(0, len(text))
    assert [name.of(text) for name in bare_names(text, run)] == ["Lorvan", "Ann Lee"]
    assert bare_name(text, run, 2).of(text) == "Lorvan"
    assert bare_name(text, run, text.index("Minister")).of(text) == "Ann Lee"
    assert bare_name(text, run, len(text)).of(text) == "Ann Lee"
