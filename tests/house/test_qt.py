"""The Qt binding that is installed is one that keeps its references."""

import sys

import PySide6
import pytest
from packaging.version import Version
from PySide6.QtCore import QObject
from tests.house.sources import modules

CALLS = 1000
# What else runs in the process takes and drops references of its own: a few, not one a call.
TOLERANCE = 50


def test_void_calls_leave_the_references_to_none_alone() -> None:
    thing = QObject()
    names = ("one", "other")
    before = sys.getrefcount(None)
    for number in range(CALLS):
        thing.setObjectName(names[number % 2])
    assert abs(sys.getrefcount(None) - before) < TOLERANCE


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_this_python_has_a_sound_version() -> None:
    assert Version("6.8") <= Version(PySide6.__version__) < Version("6.12")


def test_nothing_is_animated_but_by_qt_itself() -> None:
    """Qt's own animations follow the system's setting; ours would have to as well, so there are none."""
    animating = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QSequentialAnimationGroup")
    found = [
        path.name for path in modules() if any(name in path.read_text(encoding="utf-8") for name in animating)
    ]
    assert found == []


def test_dialogs_ask_the_one_maker_for_their_buttons() -> None:
    """It leaves the desktop's pictures off, which Qt would put on some of them."""
    found = [path.name for path in modules() if "QDialogButtonBox(" in path.read_text(encoding="utf-8")]
    assert found == ["dialog_buttons.py"]
