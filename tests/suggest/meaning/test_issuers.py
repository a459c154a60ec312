"""Which bodies nouns and pronouns mean."""

import pytest
from tests.builders import span_of

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases


@pytest.mark.parametrize(
    ("text", "speakers", "name"),
    [
        (
            "School to shut: council\n\nSnow. The Tarn County Council met.",
            ["council"],
            "Tarn County Council",
        ),
        ("Eels gone, group says\n\nSnow. The fishing group Palka met.", ["group"], "Palka"),
        (
            "The Tide Board spoke. The river network Kestrel Watch was glad. It sang.",
            ["The Tide Board", "It"],
            "Kestrel Watch",
        ),
        (
            "The Tide Board spoke. All knew that Kestrel Watch was. It sang.",
            ["The Tide Board", "It"],
            "Tide Board",
        ),
        (
            "Pale Osk met the Lee Group, the Tide Bureau said in a long report. All knew, the report sang.",
            ["the Tide Bureau", "the report"],
            "Tide Bureau",
        ),
        (
            "The Tide Recovery Committee met the Tide Board. The junta sang.",
            ["The junta"],
            "Tide Recovery Committee",
        ),
        (
            "The Tarn Health Trust met. The Orle Town Council spoke. The health body sang.",
            ["The Orle Town Council", "The health body"],
            "Tarn Health Trust",
        ),
        (
            "Lark Regional met the Civil Aviation Authority. The carrier sang.",
            ["The carrier"],
            "Lark Regional",
        ),
        ("Lorvan Mining met Ann Lee. The miner sang.", ["Ann Lee", "The miner"], "Lorvan Mining"),
        ("Gull Press met Ann Lee. The publisher sang.", ["Ann Lee", "The publisher"], "Gull Press"),
        (
            "Shares in Lorvan Mining fell as the regulator sang. The Tide Board met.",
            ["the regulator"],
            "Tide Board",
        ),
        ("Ann Lee told the Tarn Ledger. The paper sang.", ["Ann Lee", "The paper"], "Tarn Ledger"),
        ("Osk Lamp Works met the Tide Board. The manufacturer sang.", ["The manufacturer"], "Osk Lamp Works"),
    ],
)
def test_words_mean_a_body(text: str, speakers: list[str], name: str) -> None:
    cast = Cast(text, Aliases())
    whom = None
    for words in speakers:
        whom = cast.speaker(span_of(text, words))
    assert isinstance(whom, NewActor)
    assert whom.name == name
