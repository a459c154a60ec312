"""The action on the actors: it leads to the actor of what is selected."""

from copydesk.desktop.actors.window import ActorsWindow
from copydesk.desktop.workbench import Workbench


def test_the_window_opens_at_the_actor_of_the_selected_annotation(
    actors: ActorsWindow, bench: Workbench, tagged: dict[str, int]
) -> None:
    bench.desk.select(tagged["union"])
    bench.window.actions_["actors"].trigger()
    assert actors.page.form.name.text() == "Harbour Workers' Union"
    bench.desk.select(tagged["plan"])
    bench.window.actions_["actors"].trigger()
    assert actors.page.form.name.text() == "Mirela Osk"
    assert len(bench.window.findChildren(ActorsWindow)) == 1
