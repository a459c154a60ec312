"""The list of actors: filtered by name, alias and kind, with the chosen one kept."""

from tests.desktop.driving import Control, Key, press, type_text

from copydesk.desktop.actors.list_model import ActorListModel
from copydesk.desktop.actors.window import ActorsWindow
from copydesk.desktop.look import Look
from copydesk.domain.actor import Actor, ActorKind
from copydesk.session import Session


def rows(actors: ActorsWindow) -> list[str]:
    model = actors.panel.model
    return [str(model.index(row, 0).data()).strip("\u2068\u2069") for row in range(model.rowCount())]


def test_actors_are_listed_by_name_and_filtered_by_name_alias_and_kind(
    session: Session, actors: ActorsWindow
) -> None:
    session.codebook.set_aliases(1, ("KPA", "the harbour office"))
    session.codebook.set_actor_kind(3, ActorKind.PERSON)
    assert rows(actors) == ["Harbour Workers' Union", "Kestrel Port Authority", "Mirela Osk"]
    assert actors.panel.count.text() == "3 actors"
    press(Key.Key_F, Control)
    type_text("HARBOUR")
    assert rows(actors) == ["Harbour Workers' Union", "Kestrel Port Authority (the harbour office)"]
    assert actors.panel.count.text() == "2 of 3"
    assert actors.panel.current == 1
    press(Key.Key_Escape)
    assert len(rows(actors)) == 3
    box = actors.panel.kinds
    box.setCurrentIndex(box.findData(ActorKind.PERSON))
    box.activated.emit(box.currentIndex())
    assert rows(actors) == ["Mirela Osk"]
    actors.choose(2)  # the filter would leave it out
    assert len(rows(actors)) == 3


def test_keys_lead_from_the_filter_into_the_list_and_to_the_name(actors: ActorsWindow) -> None:
    press(Key.Key_F, Control)
    type_text("osk")
    press(Key.Key_Down)
    assert actors.panel.list.hasFocus()
    assert actors.panel.current == 3
    press(Key.Key_F2)
    assert actors.page.form.name.hasFocus()
    press(Key.Key_F6)
    assert actors.page.tabs.isAncestorOf(actors.focusWidget() or actors)
    press(Key.Key_F6)
    assert actors.panel.list.hasFocus()


def test_twenty_thousand_actors_are_filtered_by_all_their_names(actors: ActorsWindow) -> None:
    model = ActorListModel(Look("light"))
    known = [Actor(id=n, uid=str(n), name=f"Actor {n}", aliases=(f"A{n}", f"B{n}")) for n in range(20_000)]
    model.show_all(known)
    assert [model.actor(row) for row in (0, 10, 19_999)] == [known[0], known[10], known[19_999]]
    model.filter_by("b1999", None)
    assert [one.id for row in range(11) if (one := model.actor(row))] == [1999, *range(19990, 20000)]
    assert model.row_of(1) is None
