"""Brings the catalogues in resources/translations up to the code: `make translations`.

New texts come in unfinished, to be translated in Qt Linguist or any editor of .ts files; run it again
afterwards for the .qm files, which are what the program reads. English has only plural forms.
"""

import ast
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from copydesk.desktop.actions import Menu, specs
from copydesk.exchange import formats
from copydesk.readers.registry import FORMATS

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "es", "fr", "ru")
MARKS = {
    "tr",
    "noop",
    "Sentence",
    "UserError",
    "ProjectError",
    "ClosedError",
    "ReadError",
    "LockedError",
    "ReadOnlyError",
}
"""Functions whose arguments are a text, a comment, and a number where the text has forms for numbers."""
LOSSES = {"lost", "losses", "_losses"}
"""What a LossCount is called in the code."""

Text = tuple[str, str, bool]
"""A text, its comment, and whether it has forms for numbers."""


def main(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues in a folder up to the code, and make what the program reads of them."""
    with tempfile.TemporaryDirectory() as temporary:
        # What lupdate finds itself in Python depends on how a call is written; this it reads one way.
        source = Path(temporary) / "texts.py"
        source.write_text(
            "".join(map(_call, dict.fromkeys((*declared(), *marked(), *lost())))), encoding="utf-8"
        )
        for code in LANGUAGES:
            catalogue = folder / f"copydesk_{code}.ts"
            _update(catalogue, code, source)
            if code == "en":
                _fill_plurals(catalogue)
                _update(catalogue, code, source)
            _run("lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def declared() -> Iterator[Text]:
    """Texts that stand in tables, where no function marks them."""
    for menu in Menu:
        yield menu.value, "", False
    for spec in specs():
        yield from ((text, "", False) for text in (spec.text, spec.tip, spec.submenu) if text)
    for info in formats():
        told = (info.title, info.what, info.used_by, info.loses, info.offset_unit)
        yield from ((text, "", False) for text in told if text)
    yield from ((known.title, "", False) for known in FORMATS)


def marked() -> Iterator[Text]:
    """Texts that the window's code marks. The command line, with the tour, speaks English.

    :raises ValueError: what is marked is not a text but made when the program runs.
    """
    package = ROOT / "gui" / "copydesk"
    silent = {package / "commands", package / "desktop" / "tour.py"}
    for path in sorted(package.rglob("*.py")):
        if not silent & {path, *path.parents}:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            marks = MARKS - taken_otherwise(tree)
            for node in ast.walk(tree):
                if isinstance(node, ast.Call) and _name(node) in marks and node.args:
                    yield _text(node, path)


def lost() -> Iterator[Text]:
    """What exports count as lost: the first argument of ``Loss``, and of ``add`` of a LossCount.

    A LossCount is known by its name, which is one of LOSSES.
    """
    package = ROOT / "gui" / "copydesk"
    for path in sorted((*(package / "exchange").rglob("*.py"), *(package / "session").rglob("*.py"))):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _counts_loss(node.func):
                what = node.args[0]
                what = named.get(what.id, what) if isinstance(what, ast.Name) else what
                if isinstance(what, ast.Constant) and isinstance(what.value, str):
                    yield what.value, "", False


def _counts_loss(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute) and called.attr == "add":
        of = called.value
        return (
            of.id if isinstance(of, ast.Name) else of.attr if isinstance(of, ast.Attribute) else ""
        ) in LOSSES
    return isinstance(called, ast.Name) and called.id == "Loss"


def taken_otherwise(tree: ast.Module) -> set[str]:
    """Marks that mean something else in a module: the sentences of an article are no texts of the window."""
    own = {node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.bases}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == "copydesk.exchange.tokens":
            own |= {each.name for each in node.names}
    return own


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(call: ast.Call, path: Path) -> Text:
    words = [node.value for node in call.args[:2] if isinstance(node, ast.Constant)]
    if len(words) < len(call.args[:2]) or not all(isinstance(word, str) for word in words):
        raise ValueError(f"{path}:{call.lineno}: what is translated must stand in the code as a text")
    text, comment = (*map(str, words), "")[:2]
    return text, comment, len(call.args) > 2


def _call(text: Text) -> str:
    words, comment, numbered = text
    return f"tr({words!r}, {comment!r}{', 1' if numbered else ''})\n"


def _update(catalogue: Path, code: str, source: Path) -> None:
    plural = ("-pluralonly",) if code == "en" else ()
    how = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none")
    guesses = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
    languages = ("-source-language", "en", "-target-language", code)
    _run("lupdate", *how, *guesses, *plural, *languages, str(source), "-ts", str(catalogue))


def _fill_plurals(catalogue: Path) -> None:
    """Give English texts such as "%Ln article(s)" their two forms, where nobody has done better."""
    tree = ET.parse(catalogue)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        source = message.findtext("source") or ""
        for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
        del translation.attrib["type"]
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
