"""Which of several with one surname it means."""

import pytest

from copydesk.domain.span import Span
from copydesk.domain.suggestion import NewActor
from copydesk.suggest.cast import Cast
from copydesk.suggest.names.aliases import Aliases
from copydesk.suggest.names.namesakes import Namesakes, is_one_name, is_relative
from copydesk.suggest.quotations import quotations


def speakers(text: str) -> list[str]:
    cast = Cast(text, Aliases())
    found = [cast.whom(each) for each in quotations(text, language="en")]
    return [whom.name if isinstance(whom, NewActor) else "" for whom in found]


def test_the_one_named_last_is_meant_but_no_relative() -> None:
    far = "x" * 500
    text = f"Ida Osk {far} Tom Osk, her brother, Ben Osk, {far}"
    tom, ben, end = text.index("Tom"), text.index("Ben"), len(text)
    kin: Namesakes[str] = Namesakes(text, [(0, "Ida"), (ben, "Ben"), (tom, "Tom")])
    assert kin.meant(("Ida", "Tom", "Ben"), tom + 20) == "Tom"
    assert kin.meant(("Ida", "Ben"), ben + 20) == "Ida"
    assert kin.meant(("Ida", "Tom"), end) == "Ida"
    assert kin.meant(("Nobody",), 5) is None


def test_a_surname_that_a_relative_has_as_well_is_still_that_of_who_had_it_first() -> None:
    text = (
        'Ida Varrish lost the race. "I slipped," Varrish said.\n\n'
        'Her father, Udo Varrish, was there. "She slipped," Udo Varrish said.'
    )
    assert speakers(text) == ["Ida Varrish", "Udo Varrish"]


@pytest.mark.parametrize(
    "who",
    [
        "A woman who gave her name only as Orla",
        "A woman who identified herself as Orla",
        "A woman, who would be named only by her first name, Orla,",
        "A woman, who asked to be identified only as Orla,",
    ],
)
def test_a_first_name_that_somebody_only_gives_is_a_persons(who: str) -> None:
    text = f'{who} said it shook. "We ran," she said. Ida Varrish said they had known.'
    assert speakers(text)[1:] == ["Orla", "Ida Varrish"]


def test_words_with_a_first_name_that_is_given_are_a_speaker_in_whole() -> None:
    text = "A cook who gave his name only as Orlo said it shook."
    assert [each.speaker_spans[0].of(text) for each in quotations(text, language="en")] == [
        "A cook who gave his name only as Orlo"
    ]


def test_russian_relatives_in_all_cases_and_ages_tell_of_first_names() -> None:
    for text in ("По словам сестры Айны", "Супруга, Айны", "Дом 18-летнего Айны", "Его жена, Айны"):
        assert is_relative(text, text.index("Айны"))
        assert is_one_name(text, Span(text.index("Айны"), len(text)))
    assert not is_relative("Дом Айны", 4)
    for text in ("Брат пилота Степан", "Супруга пилота, Айна"):
        assert is_one_name(text, Span(text.rindex(" ") + 1, len(text)))
    for text in ("Анна, 34 года, ушла", "Анна, 60 лет"):
        assert is_one_name(text, Span(0, 4))
    assert is_one_name("Кок по имени Тарик", Span(13, 18))
    assert not is_one_name("Брат пилота Айна", Span(12, 16))


def test_of_a_family_who_has_just_spoken_goes_on() -> None:
    text = "Olaf Reed drowned. His father, Sten Reed, said Olaf was kind. Reed asked people to be quiet."
    assert speakers(text) == ["Sten Reed", "Sten Reed"]
