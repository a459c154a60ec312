"""Which spokesman who has a name is spoken of again."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases

TWO = "Tide ministry spokesman Bo Orr met border ministry spokeswoman Ida Holm. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Her spokesperson, Bo Orr, sat. The presidential spokesman sang.",
            "The presidential spokesman",
            "Bo Orr",
        ),
        ("Her spokesperson, Bo Orr, sat. The spokesman sang.", "The spokesman", "Bo Orr"),
        (f"{TWO}The spokeswoman sang.", "The spokeswoman", "Ida Holm"),
        (f"{TWO}The tide ministry spokesman sang.", "The tide ministry spokesman", "Bo Orr"),
        (f"{TWO}The army spokesman sang.", "The army spokesman", ""),
        ("Her spokesperson, Bo Orr, sat. A spokesman sang.", "A spokesman", ""),
        ("Her press secretary, Bo Orr, sat. The spokesman sang.", "The spokesman", "Bo Orr"),
        (
            "Its spokesperson, Bo Orr, sat. The official representative sang.",
            "The official representative",
            "Bo Orr",
        ),
        (
            "Chief Cabinet Secretary Bo Orr sat. The top government spokesman sang.",
            "The top government spokesman",
            "Bo Orr",
        ),
        ("Presidential press secretary Bo Orr sat. The Tarn spokesman sang.", "The Tarn spokesman", "Bo Orr"),
        (
            "The spokesman of the Tarn State Police Command, SP Bo Orr, sat. The police spokesman sang.",
            "The police spokesman",
            "Bo Orr",
        ),
    ],
)
def test_a_spokesman_with_a_name_is_spoken_of_again(text: str, words: str, name: str) -> None:
    whom = Cast(text, Aliases()).speaker(span_of(text, words))
    assert (whom.name if isinstance(whom, NewActor) else "") == name
