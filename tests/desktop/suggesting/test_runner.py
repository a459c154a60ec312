"""Suggestions are made as articles open and the codebook changes, in a thread where that takes long."""

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.builders import STORY, write_stories
from tests.desktop.suggesting.conftest import words

from copydesk.desktop.suggesting.offers import Offers
from copydesk.desktop.workbench import Workbench
from copydesk.domain.actor import ActorKind, AliasRule, Role
from copydesk.session import engines


def test_a_new_alias_is_found_in_the_open_article(qtbot: QtBot, bench: Workbench, offers: Offers) -> None:
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("Dockers", ActorKind.GROUP, ("Fishing boats",))
    qtbot.waitUntil(lambda: "Fishing boats" in words(offers))


def test_a_long_article_is_read_in_a_thread(qtbot: QtBot, bench: Workbench, offers: Offers) -> None:
    session = bench.desk.session
    assert session is not None
    paths = write_stories(session.path.parent / "long", [STORY + "Pay talks go on. \n" * 1_000])
    (article,) = session.articles.import_paths(paths).articles
    bench.desk.show_article(article)
    bench.suggesting.runner.run()
    assert bench.suggesting.runner.busy
    qtbot.waitUntil(lambda: len(words(offers)) == 7)


@pytest.mark.usefixtures("offers")
def test_the_window_closes_while_a_long_article_is_read(bench: Workbench) -> None:
    session = bench.desk.session
    assert session is not None
    paths = write_stories(session.path.parent / "long", [STORY + "Pay talks go on. \n" * 2_000])
    (article,) = session.articles.import_paths(paths).articles
    bench.desk.show_article(article)
    bench.suggesting.runner.run()
    bench.desk.close()
    assert not bench.suggesting.runner.busy


def test_the_engines_are_loaded_in_a_thread(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To load them takes longer than the window may stand still."""
    threads: list[int] = []
    load = engines.load
    monkeypatch.setattr(engines, "_there", threading.Event())
    monkeypatch.setattr(engines, "load", lambda *given: threads.append(threading.get_ident()) or load(*given))
    bench.suggesting.show_suggestions(True)
    qtbot.waitUntil(lambda: not bench.suggesting.runner.busy)
    assert len(words(bench.window.offers)) == 7
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_a_window_that_has_just_come_up_answers_before_the_engines_are_loaded(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[bool] = []
    monkeypatch.setattr(engines, "_there", threading.Event())
    monkeypatch.setattr(engines, "load", lambda _progress: loaded.append(True) or engines._there.set())
    bench.suggesting.show_suggestions(True)
    for _ in range(10):
        QApplication.processEvents()
    assert not loaded
    assert bench.suggesting.runner.busy
    qtbot.waitUntil(lambda: bool(loaded))


def test_nothing_is_looked_for_while_it_is_off(qtbot: QtBot, bench: Workbench, offers: Offers) -> None:
    bench.suggesting.show_suggestions(False)
    assert bench.desk.session is not None
    bench.desk.session.codebook.add_actor("Dockers")
    assert not bench.suggesting.runner.busy


def test_a_changed_language_is_looked_at_anew(qtbot: QtBot, bench: Workbench, offers: Offers) -> None:
    session, article = bench.desk.session, bench.desk.article
    assert session is not None
    assert article is not None
    actor = session.codebook.add_actor("Dockers", ActorKind.GROUP, ("Fishing boats",))
    session.entries.set_alias_rules(actor, {"Fishing boats": AliasRule(language="en")})
    qtbot.waitUntil(lambda: "Fishing boats" in words(offers))
    session.articles.edit(article.id, language="de")
    qtbot.waitUntil(lambda: "Fishing boats" not in words(offers))


def test_a_changed_title_is_no_reason_to_look_anew(bench: Workbench, offers: Offers) -> None:
    session, article = bench.desk.session, bench.desk.article
    assert session is not None
    assert article is not None
    assert words(offers)
    session.articles.edit(article.id, title="Another")
    assert not bench.suggesting.runner.busy


def test_a_changed_date_is_looked_at_anew(qtbot: QtBot, bench: Workbench, offers: Offers) -> None:
    session, article = bench.desk.session, bench.desk.article
    assert session is not None
    assert article is not None
    actor = session.codebook.add_actor("Mirela Osk", ActorKind.PERSON)
    session.entries.set_roles(actor, [Role("Authority", None, "2031")])
    session.articles.edit(article.id, published="2031")
    qtbot.waitUntil(lambda: "authority" in words(offers))
    session.articles.edit(article.id, published="2030")
    qtbot.waitUntil(lambda: "authority" not in words(offers))
