"""The line below the text, in the real window."""

from PySide6.QtWidgets import QLabel
from tests.builders import tag_story
from tests.desktop.driving import Key, Shift, press, select

from copydesk.desktop.article.telling import kind_name, told
from copydesk.desktop.workbench import Workbench
from copydesk.domain.annotation import Kind


def here(bench: Workbench) -> str:
    label = bench.window.findChild(QLabel, "hereLine")
    assert isinstance(label, QLabel)
    return label.accessibleName()


def tagged(bench: Workbench) -> dict[str, int]:
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    return tag_story(bench.desk.session, bench.desk.article.id)


def test_the_line_names_what_is_at_the_caret_innermost_first(bench: Workbench) -> None:
    bench.suggesting.show_suggestions(False)
    tagged(bench)
    assert here(bench) == ""
    select(bench, "plan")
    assert here(bench) == "Quotation: Mirela Osk"
    select(bench, "thorit", 2)
    assert here(bench) == ""
    select(bench, "Kestrel Port")
    assert here(bench) == "Mention: Kestrel Port Authority"


def test_a_name_that_changes_is_told_anew(bench: Workbench) -> None:
    ids = tagged(bench)
    select(bench, "a test")
    assert here(bench) == "Quotation without speaker"
    assert bench.desk.session is not None
    bench.desk.session.tagging.set_speaker(ids["test"], "Jonas Feld")
    assert here(bench) == "Quotation: Jonas Feld"


def test_keys_step_through_what_is_at_the_caret(bench: Workbench) -> None:
    ids = tagged(bench)
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    inner = bench.desk.session.tagging.tag_actor(bench.desk.article.id, (select(bench, "ships"),), "Ships")
    for key, wished in ((None, inner), (None, ids["plan"]), (None, inner), (Shift, ids["plan"])):
        press(Key.Key_H, *([key] if key else []))
        assert bench.desk.selected == wished


def test_each_kind_has_a_name_of_its_own() -> None:
    assert len({kind_name(kind) for kind in Kind}) == len(Kind)
    assert told(Kind.MENTION, "") == "Mention"
