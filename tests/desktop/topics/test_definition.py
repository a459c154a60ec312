"""What a topic means is at hand while tagging, and examples are taken from the text by a key."""

from PySide6.QtCore import Qt
from tests.builders import span_of
from tests.desktop.driving import Key, Shift, hint, press, text_of

from copydesk.desktop.topics.definition import meaning, tip
from copydesk.desktop.workbench import Workbench
from copydesk.domain.topic import Topic, TopicExample

HARBOUR = Topic(
    id=1,
    uid="t",
    name="Harbour <dues>",
    code="H1",
    definition="Fees for berths.",
    inclusion="Pilotage",
    exclusion="Fines",
    examples=(TopicExample("a berth costs more"), TopicExample("a fine for speeding", positive=False)),
)


def made(bench: Workbench) -> int:
    session = bench.desk.session
    assert session is not None
    topic = session.codebook.add_topic("Harbour dues", code="H1", definition="Fees for berths.")
    session.entries.set_rules(topic, inclusion="Pilotage")
    return topic


def test_the_meaning_is_told_in_order_and_never_taken_for_markup() -> None:
    assert meaning(HARBOUR) == [
        "Fees for berths.",
        "Includes: Pilotage",
        "Excludes: Fines",
        "For example: “a berth costs more”",
        "But not: “a fine for speeding”",
    ]
    assert "Harbour &lt;dues&gt;" in tip(HARBOUR)
    assert meaning(Topic(id=1, uid="t", name="x")) == []


def test_the_topic_that_enter_would_take_is_explained(bench: Workbench) -> None:
    topic, pane = made(bench), bench.window.tagging.definition
    assert not pane.isVisible()
    picker = bench.window.tagging.picker
    bench.window.view.select(span_of(text_of(bench), "Kestrel Port"))
    press(Key.Key_T)
    picker.field.setText("harb")
    picker.field.textEdited.emit("harb")
    assert pane.topic is not None
    assert pane.topic.id == topic
    assert pane.isVisible()
    assert "Includes: Pilotage" in pane.body.text()
    assert "Fees for berths." in picker.choices.index(0).data(Qt.ItemDataRole.ToolTipRole)
    press(Key.Key_Return)
    assert pane.isVisible()  # it is the selected passage's now
    bench.desk.select(None)
    assert not pane.isVisible()


def test_a_folded_pane_stays_folded(bench: Workbench) -> None:
    pane = bench.window.tagging.definition
    pane.head.click()
    assert bench.window.layout_state()["definition"] == "folded"
    bench.window.show_panels({"definition": "folded"})
    assert not pane.is_unfolded


def test_a_key_takes_the_selected_passage_as_an_example(bench: Workbench) -> None:
    topic, session, article = made(bench), bench.desk.session, bench.desk.article
    assert session is not None
    assert article is not None
    words = span_of(article.text, "Kestrel Port")
    passage = session.tagging.tag_topic(article.id, (words,), topic)
    bench.window.view.select(words)
    bench.desk.select(passage)
    press(Key.Key_I)
    assert session.codebook.topic(topic).examples == (TopicExample("Kestrel Port", True, article.uid),)
    assert "Harbour dues" in hint(bench)
    bench.window.actions_["undo"].trigger()
    assert session.codebook.topic(topic).examples == ()


def test_words_that_are_in_no_passage_are_asked_about(bench: Workbench) -> None:
    topic, session = made(bench), bench.desk.session
    assert session is not None
    press(Key.Key_I)
    assert "Select the words" in hint(bench)
    bench.window.view.select(span_of(text_of(bench), "Kestrel Port"))
    press(Key.Key_I, Shift)
    picker = bench.window.tagging.picker
    picker.field.setText("Nothing of the kind")
    picker.field.textEdited.emit("Nothing of the kind")
    press(Key.Key_Return)
    assert "in the codebook already" in hint(bench)
    picker.field.setText("H1")
    picker.field.textEdited.emit("H1")
    press(Key.Key_Return)
    (example,) = session.codebook.topic(topic).examples
    assert not example.positive
    assert bench.window.view.hasFocus()
