"""Asking for files and folders. Nothing is opened while one looks around.

Qt's own dialog looks into files to find an icon for each. On POSIX systems, closing a file drops every
lock that this process has on it, and so the ones that guard the open project.
"""

import re
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget

from copydesk.desktop.language import tr

Mode = QFileDialog.FileMode


class PlainIcons(QAbstractFileIconProvider):
    """One icon for folders and one for files, told apart by name and kind alone."""

    def icon(self, info: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        """Qt's: the icon of a file, or of a place such as the computer."""
        folder = info.isDir() if isinstance(info, QFileInfo) else info != self.IconType.File
        pixmap = QStyle.StandardPixmap.SP_DirIcon if folder else QStyle.StandardPixmap.SP_FileIcon
        return QApplication.style().standardIcon(pixmap)

    def type(self, info: QFileInfo) -> str:
        """Qt's: the words in the column of kinds."""
        if info.isDir():
            return tr("Folder")
        ending = info.suffix().upper()
        return (
            tr("{ending} file", "kind of a file", ending=ending) if ending else tr("File", "kind of a file")
        )


def ask_open(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    """One file that is there; None if the user gives up. ``kinds`` is Qt's list of name filters."""
    chosen = _chosen(_dialog(parent, title, start, kinds, Mode.ExistingFile))
    return chosen[0] if chosen else None


def ask_open_many(parent: QWidget, title: str, start: Path, kinds: str) -> list[Path]:
    """Any number of files that are there."""
    return _chosen(_dialog(parent, title, start, kinds, Mode.ExistingFiles))


def ask_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """A folder that is there; None if the user gives up."""
    dialog = _dialog(parent, title, start, "", Mode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = _chosen(dialog)
    return chosen[0] if chosen else None


def ask_save(parent: QWidget, title: str, proposal: Path, kinds: str) -> Path | None:
    """A name for a file, ``proposal`` at first; None if the user gives up, or will not replace what is there.

    A name without an ending gets that of the chosen kind.
    """
    dialog = _saving(parent, title, proposal, kinds)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_ending(kind)))
    dialog.setDefaultSuffix(_ending(kinds))  # before it asks whether to replace a file
    chosen = _chosen(dialog)
    return chosen[0] if chosen else None


def ask_new(parent: QWidget, title: str, proposal: Path, kinds: str) -> Path | None:
    """A name for a new file, ``proposal`` at first; None if the user gives up.

    If a file of that name is there already, it is the caller's to say so.
    """
    dialog = _saving(parent, title, proposal, kinds)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    chosen = _chosen(dialog)
    return chosen[0] if chosen else None


def _saving(parent: QWidget, title: str, proposal: Path, kinds: str) -> QFileDialog:
    dialog = _dialog(parent, title, proposal.parent, kinds, Mode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(proposal.name)
    return dialog


def _ending(kinds: str) -> str:
    """The first ending in Qt's list of name filters, without its dot; empty where there is none."""
    found = re.search(r"\*\.([\w.-]+)", kinds)
    return found[1] if found else ""


def _dialog(parent: QWidget, title: str, start: Path, kinds: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(mode)
    if kinds:
        dialog.setNameFilter(kinds)
    dialog.setIconProvider(_ICONS)
    return dialog


def _chosen(dialog: QFileDialog) -> list[Path]:
    try:
        return [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    finally:
        dialog.deleteLater()


_ICONS = PlainIcons()  # Qt does not own it, so it has to outlive every dialog
