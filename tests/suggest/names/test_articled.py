"""Which French and Spanish names have an article of their own."""

import pytest

from copydesk.suggest.names.articled import with_articles
from copydesk.suggest.names.people import named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Selon La Balise, le bac part. La Balise insiste.", ["La Balise", "La Balise"]),
        ("D'après L'Ancre de Tarn, le bac part.", ["L'Ancre de Tarn"]),
        ("Según El Farol, no. El Farol no citó.", ["El Farol", "El Farol"]),
        ("«Le Phare» paraît.", ["Le Phare"]),
        ("La Gaceta Fluvial salió.", ["La Gaceta Fluvial"]),
        ("La Gaceta Fluvial salió con la Gaceta Fluvial.", ["Gaceta Fluvial", "Gaceta Fluvial"]),
        ("Luc Le Bihan dort. Le Bihan rit.", ["Luc Le Bihan", "Le Bihan"]),
        ("El Deportivo Tarn ganó.", ["Deportivo Tarn"]),
        ("Tarn, 3 may (AFT).- El Deportivo Tarn ganó.", ["Tarn", "AFT", "Deportivo Tarn"]),
    ],
)
def test_an_article_in_capitals_inside_a_sentence_belongs_to_the_name(text: str, names: list[str]) -> None:
    assert [one.words for one in with_articles(text, named(text))] == names
