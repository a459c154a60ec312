"""Asking for files opens none of them."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from copydesk.desktop.dialogs.files import (
    PlainIcons,
    ask_folder,
    ask_new,
    ask_open,
    ask_open_many,
    ask_save,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answered(answer: Callable[[QFileDialog], None]) -> None:
    """Answer the dialog that is about to come up."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            answer(dialog)
        else:
            QTimer.singleShot(10, act)

    QTimer.singleShot(0, act)


def choose(name: str) -> Callable[[QFileDialog], None]:
    def answer(dialog: QFileDialog) -> None:
        dialog.selectFile(name)
        dialog.accept()

    return answer


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only POSIX systems drop locks when a file is closed")
def test_an_icon_is_found_without_opening_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    """Whoever opens a pipe waits for its other end: the thread would never come back."""
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    icons = PlainIcons()
    asked = threading.Thread(target=lambda: icons.type(QFileInfo(str(pipe))), daemon=True)
    asked.start()
    asked.join(10)
    assert not asked.is_alive()
    assert not icons.icon(QFileInfo(str(pipe))).isNull()
    assert not icons.icon(QFileInfo(str(tmp_path))).isNull()
    assert not icons.icon(PlainIcons.IconType.Computer).isNull()
    assert icons.type(QFileInfo(str(tmp_path))) == "Folder"
    assert icons.type(QFileInfo("a.txt")) == "TXT file"


def test_a_file_is_chosen(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    answered(choose("a.txt"))
    assert ask_open(parent, "Open", tmp_path, "Texts (*.txt)") == tmp_path / "a.txt"


def test_files_and_folders_are_chosen(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    answered(choose("a.txt"))
    assert ask_open_many(parent, "Open", tmp_path, "") == [tmp_path / "a.txt"]
    answered(lambda dialog: dialog.accept())
    assert ask_folder(parent, "Folder", tmp_path) == tmp_path


@pytest.mark.parametrize("asks", [True, False])
def test_what_is_there_is_replaced_only_when_somebody_says_so(
    qtbot: QtBot, parent: QWidget, tmp_path: Path, asks: bool
) -> None:
    (tmp_path / "book.json").write_text("mine")
    said: list[str] = []

    def answer(dialog: QFileDialog) -> None:
        QTimer.singleShot(0, lambda: refuse(dialog))
        dialog.accept()

    def refuse(dialog: QFileDialog) -> None:
        question = dialog.findChild(QMessageBox)
        if question is not None:
            said.append(question.text())
            question.reject()
            dialog.reject()

    answered(answer)
    ask = ask_save if asks else ask_new
    chosen = ask(parent, "Save", tmp_path / "book.json", "JSON (*.json)")
    assert bool(said) is asks
    assert (chosen is None) is asks


def test_a_name_without_ending_gets_that_of_the_chosen_kind(parent: QWidget, tmp_path: Path) -> None:
    def answer(dialog: QFileDialog) -> None:
        dialog.selectFile("book")
        if len(dialog.nameFilters()) > 1:
            dialog.selectNameFilter(dialog.nameFilters()[1])
            dialog.filterSelected.emit(dialog.selectedNameFilter())
        dialog.accept()

    for kinds, name in (("JSON (*.json)", "book.json"), ("JSON (*.json);;PDF (*.pdf)", "book.pdf")):
        answered(answer)
        assert ask_save(parent, "Save", tmp_path / "proposal.json", kinds) == tmp_path / name


def test_a_new_name_is_proposed(parent: QWidget, tmp_path: Path) -> None:
    answered(lambda dialog: dialog.accept())
    assert (
        ask_save(parent, "New", tmp_path / "new.copydesk", "Projects (*.copydesk)")
        == tmp_path / "new.copydesk"
    )


def test_giving_up_gives_nothing(parent: QWidget, tmp_path: Path) -> None:
    for ask in (lambda: ask_open(parent, "Open", tmp_path, ""), lambda: ask_folder(parent, "Open", tmp_path)):
        answered(lambda dialog: dialog.reject())
        assert ask() is None
