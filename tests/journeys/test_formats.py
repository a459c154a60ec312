"""A document of each format comes in, words of it are tagged in the window, and go out the same."""

import importlib.util
import json
import re
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.driving import Key, press, type_text
from tests.house.sources import ROOT
from tests.journeys.hands import select_by_mouse
from tests.readers.archives import NEXIS
from tests.readers.factiva_samples import CODED_HTML, CODED_TEXT

from copydesk.desktop.importing.summary import SummaryDialog
from copydesk.desktop.workbench import Workbench

HARD = "Envoy \U0001f469\u200d\U0001f4bc Zo\u00eb \u00d6dmann \u0418\u043b\u044c\u0437\u0435"
"""Beyond the BMP and joined, accents, two scripts."""
ARABIC = "\u0625\u0644\u0633\u0647"
KINDS = (
    "txt",
    "md",
    "html",
    "docx",
    "odt",
    "rtf",
    "eml",
    "rss",
    "csv",
    "xlsx",
    "json",
    "jsonl",
    "parquet",
    "zip",
)
EXPORTS = {"nexis.txt": NEXIS, "factiva.txt": CODED_TEXT, "factiva.html": CODED_HTML}


@cache
def documents() -> ModuleType:
    """What makes a document of each kind, for packaging and here."""
    spec = importlib.util.spec_from_file_location("documents", ROOT / "packaging" / "documents.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(folder: Path, kind: str) -> Path:
    """A document of the kind whose second paragraph has the hard words in it."""
    hard = HARD if kind == "pdf" else f"{HARD} {ARABIC}"
    story = (
        "Envoys meet in Lorvan",
        "6 September 2031",
        "The envoys of both banks met on Friday to talk about the harbour that both of them use.",
        f"The talks were led by {hard} from the northern shore, who said that ships would wait no longer.",
    )
    path = folder / f"story.{kind}"
    path.write_bytes(documents().KINDS[kind](story, path))
    return path


def tagged_and_exported(qtbot: QtBot, bench: Workbench, path: Path, pattern: str) -> None:
    """Bring the document in, tag the words in the window with mouse and keys, export, and compare."""
    bench.projects.create(path.parent / "formats.copydesk")
    with qtbot.waitSignal(bench.tasks.all_ended, timeout=60_000):
        bench.importing.bring_in([path])
    report = bench.window.findChild(SummaryDialog)
    if isinstance(report, SummaryDialog):
        report.reject()
    bench.window.activateWindow()  # a screen without a window manager gives the focus back to nobody
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.view.setFocus()
    assert bench.desk.session is not None and bench.desk.article is not None
    text = bench.desk.article.text
    found = re.search(pattern, text)
    assert found, text
    select_by_mouse(bench, found[0])
    press(Key.Key_A)
    type_text("Envoy")
    press(Key.Key_Return)
    out = path.parent / "out.jsonl"
    bench.desk.session.datasets.export(out, "jsonl")
    article = json.loads(out.read_text(encoding="utf-8").splitlines()[0])
    (mention,) = article["mentions"]
    ((start, end),) = mention["spans"]
    assert mention["quote"] == [article["text"][start:end]] == [found[0]]
    assert article["text"] == text
    assert bench.desk.session.check().ok


@pytest.mark.journey
@pytest.mark.parametrize("kind", [*KINDS, "pdf"])
def test_what_is_highlighted_is_what_is_exported(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, kind: str
) -> None:
    words = HARD if kind == "pdf" else f"{HARD} {ARABIC}"
    tagged_and_exported(qtbot, bench, written(tmp_path, kind), re.escape(words))


@pytest.mark.journey
@pytest.mark.parametrize("name", EXPORTS)
def test_it_is_so_with_an_archives_export(qtbot: QtBot, bench: Workbench, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(EXPORTS[name], encoding="utf-8")
    tagged_and_exported(qtbot, bench, path, r"\w{6,} \w+ \w+")
