"""Brings the catalogues in resources/translations up to the code: `make translations`.

New texts come in unfinished, to be translated in Qt Linguist or any editor of .ts files; run it again
afterwards for the .qm files, which are what the program reads. English has only plural forms.
"""

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

from copydesk.desktop.actions import Menu, specs
from copydesk.exchange import formats

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "es", "fr", "ru")
ALIASES = ("noop", "UserError", "ProjectError", "ReadError", "LockedError", "ReadOnlyError")
"""Take a text to translate first, as tr does."""


def main(folder: Path = CATALOGUES) -> None:
    """Bring the catalogues in a folder up to the code, and make what the program reads of them."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    declared = build / "declared_texts.py"
    declared.write_text("".join(f"tr({text!r})\n" for text in declared_texts()), encoding="utf-8")
    sources = build / "translated_files.txt"
    sources.write_text("".join(f"{path}\n" for path in (*_modules(), declared)), encoding="utf-8")
    for code in LANGUAGES:
        catalogue = folder / f"copydesk_{code}.ts"
        _update(catalogue, code, sources)
        if code == "en":
            _fill_plurals(catalogue)
            _update(catalogue, code, sources)
        _run("lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def declared_texts() -> list[str]:
    """Texts that stand in tables, where no function marks them."""
    words: dict[str, None] = {menu.value: None for menu in Menu}
    for spec in specs():
        words |= dict.fromkeys(text for text in (spec.text, spec.tip, spec.submenu) if text)
    for info in formats():
        words |= dict.fromkeys((info.title, info.what))
    return list(words)


def _modules() -> list[Path]:
    """What the window is made of. The command line, with the tour, speaks English."""
    package = ROOT / "gui" / "copydesk"
    silent = (package / "commands", package / "desktop" / "tour.py")
    return [path for path in sorted(package.rglob("*.py")) if not {path, *path.parents} & set(silent)]


def _update(catalogue: Path, code: str, sources: Path) -> None:
    aliases = ",".join(f"tr+={name}" for name in ALIASES)
    plural = ("-pluralonly",) if code == "en" else ()
    how = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none")
    guesses = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
    languages = ("-source-language", "en", "-target-language", code)
    _run("lupdate", *how, *guesses, *plural, *languages, "-tr-function-alias", aliases, f"@{sources}",
         "-ts", str(catalogue))  # fmt: skip


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
