"""Who has brought a case to court."""

import pytest
from tests.suggest.meaning.test_meant import meant


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "The court heard a plea filed by the Eel Catchers' Union against the Dune Board.",
            "Eel Catchers' Union",
        ),
        ("The suit was brought last spring by Ida Marsh, who grows mussels.", "Ida Marsh"),
        ("Tellus Corp was sued by Ida Marsh in March.", "Ida Marsh"),
        ("Ida Marsh sued Tellus Corp in March.", "Ida Marsh"),
        ("The Federation of Bakers has moved the Supreme Court against Tellus Corp.", "Federation of Bakers"),
        ("Lawyers for Ida Marsh filed a civil lawsuit against Tellus Corp.", "Ida Marsh"),
        ("Ida Marsh's lawsuit against Tellus Corp opened.", "Ida Marsh"),
        ("In a civil lawsuit against Tellus Corp, Ida Marsh says so.", "Ida Marsh"),
        ("Two farmers have sued Tellus Corp.", ""),
        ("Prosecutors filed a criminal complaint against Ida Marsh.", ""),
    ],
)
def test_whoever_brings_a_case_is_its_petitioner(told: str, name: str) -> None:
    heard = "Justice Tom Reed called it for Monday."
    assert meant(f"{told} {heard} The petitioner said the dyke had sunk.", "The petitioner") == name
    assert meant(f"{told} {heard} The lawsuit said the dyke had sunk.", "The lawsuit") == name


def test_a_case_is_nobodys_who_only_carries_it() -> None:
    text = "The court heard a plea filed by Ida Marsh. The plea, filed through lawyer Tom Reed, said it sank."
    assert meant(text, "The plea, filed through lawyer Tom Reed") == "Ida Marsh"


def test_a_judge_brings_no_case() -> None:
    text = (
        "The case was against Tellus Corp. Justice Tom Reed heard it. The petitioner said the dyke had sunk."
    )
    assert meant(text, "The petitioner") == ""
