import pytest

from copydesk.domain.progress import Progress, no_progress
from copydesk.errors import UserError
from copydesk.session.elsewhere import ElsewhereError, run


def double(number: int, progress: Progress) -> int:
    progress(1, 1)
    return 2 * number


def divide(number: int, progress: Progress) -> float:
    return number / 0


def refuse(number: int, progress: Progress) -> None:
    raise UserError("There is no {number}.", number=number)


def test_work_is_done_and_its_errors_are_told() -> None:
    assert run(double, 4, progress=no_progress) == 8
    with pytest.raises(UserError, match=r"There is no 4\."):
        run(refuse, 4, progress=no_progress)


def test_a_mistake_is_not_taken_for_the_systems_doing() -> None:
    with pytest.raises(ElsewhereError, match="ZeroDivisionError"):
        run(divide, 4, progress=no_progress)
