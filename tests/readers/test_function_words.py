import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.readers.function_words import common_language

CLEAR = {
    "en": (
        "The ferry towns of the lake agreed on Tuesday to run boats in winter too, the harbour board said. "
        "It was the first time that they had met with the owners, who have said that fares will not rise."
    ),
    "de": (
        "Die Fährstädte haben sich am Dienstag darauf geeinigt, dass die Boote auch im Winter fahren, sagte"
        " der Hafenrat. Es wurde nicht gesagt, wie viel eine Fahrt kosten wird und ob sich das Angebot "
        "erweitert."
    ),
    "fr": (
        "Les villes du lac sont convenues mardi que les bateaux circuleront aussi en hiver, selon le "
        "conseil du port. Cette décision a été prise avec les propriétaires, qui ont dit que les prix ne "
        "seront pas augmentés."
    ),
    "es": (
        "Las ciudades del lago acordaron el martes que los barcos navegarán también en invierno, según dijo"
        " el consejo del puerto. Fue la primera vez que se reunieron con los dueños, y dijeron que las "
        "tarifas no subirán."
    ),
    "ru": (
        "Города на озере договорились во вторник, что паромы будут ходить и зимой. Это был первый раз, "
        "когда они встретились с владельцами, которые сказали, что цены не вырастут, если для этого не "
        "будет причин."
    ),
}
NEIGHBOURS = {
    "Dutch": (
        "De steden aan het meer hebben dinsdag afgesproken dat de boten ook in de winter varen, zei de "
        "raad. Het was de eerste keer dat zij met de eigenaars hebben vergaderd, die zeiden dat de prijzen "
        "niet stijgen."
    ),
    "Portuguese": (
        "As cidades do lago concordaram na terça-feira que os barcos vão navegar também no inverno. Foi a "
        "primeira vez que se reuniram com os donos, que disseram que as tarifas não vão subir para os "
        "moradores."
    ),
    "Catalan": (
        "Les ciutats del llac van acordar dimarts que els vaixells navegaran també a l'hivern. Va ser la "
        "primera vegada que es reunien amb els propietaris, que van dir que les tarifes no pujaran per als "
        "veïns."
    ),
    "Ukrainian": (
        "Міста на озері домовилися у вівторок, що пороми ходитимуть і взимку, повідомила рада порту. Це був"
        " перший раз, коли вони зустрілися з власниками, які сказали, що ціни не зростуть."
    ),
    "Bulgarian": (
        "Градовете на езерото се договориха във вторник фериботите да плават и през зимата. Това беше "
        "първият път, когато те се срещнаха със собствениците, които казаха, че цените няма да се повишат."
    ),
    "Danish": (
        "Byerne ved søen blev tirsdag enige om, at bådene også skal sejle om vinteren, sagde havnerådet. "
        "Det var første gang, at de mødtes med ejerne, som sagde, at priserne ikke vil stige for beboerne."
    ),
}


@pytest.mark.parametrize("language", CLEAR)
def test_a_common_language_is_told_by_its_function_words(language: str) -> None:
    assert common_language(CLEAR[language]) == language


@pytest.mark.parametrize("language", NEIGHBOURS)
def test_a_neighbouring_language_is_left_to_the_model(language: str) -> None:
    assert common_language(NEIGHBOURS[language]) is None


def test_two_languages_in_one_text_leave_a_doubt() -> None:
    assert common_language(f"{CLEAR['en']} {CLEAR['fr']}") is None


@given(st.text())
def test_any_text_gives_a_language_or_none(text: str) -> None:
    assert common_language(text) in {None, *CLEAR}
