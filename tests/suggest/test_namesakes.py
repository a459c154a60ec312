"""Which of several with one surname it means."""

from copydesk.domain.suggestion import NewActor
from copydesk.suggest.aliases import Aliases
from copydesk.suggest.cast import Cast
from copydesk.suggest.namesakes import Namesakes
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
