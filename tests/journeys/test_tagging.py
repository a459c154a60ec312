"""A wire story is tagged from beginning to end in the real window: by keys alone, and by mouse alone."""

from pathlib import Path

import pytest
from tests.desktop.driving import Alt, Control, Key, Shift, click_row, focus, press, type_text
from tests.journeys.hands import click, exported, select_by_key, select_by_mouse

from copydesk.desktop.workbench import Workbench
from copydesk.domain.article import Status

pytestmark = pytest.mark.journey


def quotes(items: list[dict[str, object]]) -> list[object]:
    return [item["quote"] for item in items]


def test_with_keys_alone(bench: Workbench, tmp_path: Path) -> None:
    select_by_key(bench, "Kestrel Port Authority")
    press(Key.Key_A)
    press(Key.Key_Return)
    select_by_key(bench, "KPA")
    press(Key.Key_A)
    type_text("kestrel")
    press(Key.Key_Return)
    select_by_key(bench, "Mirela Osk")
    press(Key.Key_A)
    press(Key.Key_Return)

    select_by_key(bench, "We have a plan that keeps people safe")
    press(Key.Key_Q)
    select_by_key(bench, "and ships will dock again before June")
    press(Key.Key_Q, Shift)
    select_by_key(bench, "authority head Mirela Osk")
    press(Key.Key_S)
    select_by_key(bench, "told")
    press(Key.Key_C)

    select_by_key(bench, "pay talks must follow")
    press(Key.Key_T)
    type_text("Labour relations")
    press(Key.Key_Return)
    select_by_key(bench, "KPA", 1)
    press(Key.Key_2)
    press(Key.Key_Return, Control)

    assert bench.desk.session is not None
    _, (article,) = exported(bench, tmp_path)
    assert article["status"] == Status.DONE
    actors = {actor["name"]: actor["id"] for actor in article["actors"]}
    assert set(actors) == {"Kestrel Port Authority", "Mirela Osk"}
    assert quotes(article["mentions"]) == [["Kestrel Port Authority"], ["KPA"], ["Mirela Osk"], ["KPA"]]
    kestrel, osk = actors["Kestrel Port Authority"], actors["Mirela Osk"]
    assert [mention["actor"] for mention in article["mentions"]] == [kestrel, kestrel, osk, osk]
    (quotation,) = article["quotations"]
    assert quotation["quote"] == [
        '"We have a plan that keeps people safe,"',
        '"and ships will dock again before June."',
    ]
    assert quotation["type"] == "direct"
    assert quotation["speaker"]["actor"] == osk
    assert [article["text"][a:b] for a, b in quotation["speaker"]["spans"]] == ["authority head Mirela Osk"]
    assert [article["text"][a:b] for a, b in quotation["cue"]] == ["told"]
    assert quotes(article["passages"]) == [["pay talks must follow"]]


def test_bounds_panes_and_deleting_by_key(bench: Workbench, tmp_path: Path) -> None:
    select_by_key(bench, "Jonas")
    press(Key.Key_A)
    press(Key.Key_Return)
    press(Key.Key_Right, Alt | Shift | Control)
    _, (article,) = exported(bench, tmp_path)
    assert quotes(article["mentions"]) == [["Jonas Feld"]]
    seen = []
    for _ in range(4):
        press(Key.Key_F6)
        seen.append(focus().objectName())
    assert len(set(seen)) > 2, "F6 goes through the panes"
    bench.window.view.setFocus()
    press(Key.Key_Delete)
    press(Key.Key_Z, Control)
    press(Key.Key_Z, Control | Shift)
    _, (article,) = exported(bench, tmp_path)
    assert article["mentions"] == []


def test_with_the_mouse_alone(bench: Workbench, tmp_path: Path) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_topic("Port reopening")  # a new topic's name has to be typed
    choices = bench.window.tagging.picker.list
    select_by_mouse(bench, "Kestrel Port Authority")
    click(bench, "tag_actor")
    click_row(choices, 0)
    select_by_mouse(bench, "Mirela Osk")
    click(bench, "tag_actor")
    click_row(choices, 0)
    select_by_mouse(bench, "reopen the northern quay", 1)
    click(bench, "tag_topic")
    click_row(choices, 0)
    select_by_mouse(bench, "We have a plan that keeps people safe")
    click(bench, "tag_quotation")
    select_by_mouse(bench, "and ships will dock again before June")
    click(bench, "add_to_quotation")
    select_by_mouse(bench, "Mirela Osk")
    click(bench, "set_speaker")
    select_by_mouse(bench, "told")
    click(bench, "set_cue")
    _, (article,) = exported(bench, tmp_path)
    assert quotes(article["mentions"]) == [["Kestrel Port Authority"], ["Mirela Osk"]]
    assert quotes(article["passages"]) == [["reopen the northern quay"]]
    (quotation,) = article["quotations"]
    assert len(quotation["content"]) == 2
    assert quotation["speaker"]["actor"] == article["mentions"][1]["actor"]
    assert [article["text"][a:b] for a, b in quotation["cue"]] == ["told"]
