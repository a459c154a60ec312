"""How far French and Spanish names of bodies go."""

import pytest
from tests.builders import span_of

from copydesk.domain.span import Span
from copydesk.suggest.names.romance import adjectives_end, behind_members, of_end, romance_body


@pytest.mark.parametrize(
    ("text", "head", "whole"),
    [
        ("le Conseil constitutionnel a dit", "Conseil", "Conseil constitutionnel"),
        ("du Syndicat libre des brasseurs, dit", "Syndicat", "Syndicat libre des brasseurs"),
        ("la Ligue orvanienne de voile", "Ligue", "Ligue orvanienne de voile"),
        ("L'Union des pilotes et lamaneurs a dit", "Union", "Union des pilotes et lamaneurs"),
        (
            "le Bureau d'essais sur les vagues de sable (BEVAS)",
            "Bureau",
            "Bureau d'essais sur les vagues de sable",
        ),
        ("du groupe Alliance populaire", "Alliance", "Alliance populaire"),
        ("el Consejo provincial de pesca dijo", "Consejo", "Consejo provincial de pesca"),
        ("le Conseil de renoncer", "Conseil", ""),
        ("le Conseil de quartier", "Conseil", "Conseil de quartier"),
        ("la Commission explique que", "Commission", ""),
        ("la Fédération et plusieurs clubs", "Fédération", ""),
        ("Union critical of it", "Union", ""),
        ("le Vapeur constitutionnel", "Vapeur", ""),
        ("le Bureau des vagues (XYZ)", "Bureau", "Bureau des vagues"),
    ],
)
def test_adjectives_and_what_it_is_of_belong_to_a_body(text: str, head: str, whole: str) -> None:
    found = romance_body(text, span_of(text, head))
    assert (found.of(text) if found else "") == whole


def test_adjectives_behind_a_head_are_told_from_verbs() -> None:
    text = "cour suprême administrative rappelle"
    assert text[: adjectives_end(text, 4)] == "cour suprême administrative"


def test_who_is_of_a_body_is_no_part_of_its_name() -> None:
    text = "Dirigentes del Gremio Marino"
    assert behind_members(text, Span(0, len(text))).of(text) == "Gremio Marino"
    text = "Ministerio del Mar"
    assert behind_members(text, Span(0, len(text))).of(text) == text
    text = "Amigos del Gremio Marino"
    assert behind_members(text, Span(0, len(text))).of(text) == text


def test_a_name_begins_behind_what_is_of_it() -> None:
    text = "entourage de Mme Loubat"
    assert text[of_end(text, 9) :] == "Mme Loubat"
    assert of_end("entourage fidèle", 9) == 9
