"""Sees that a program which was built or installed reads documents: `reading.py PROGRAM FOLDER`.

Run it with a Python that has Copydesk's libraries. What is made for it stays in the folder.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from documents import DATED, DAY, KINDS, STORIES, write


def main(program: Path, folder: Path) -> None:
    """Import documents of all kinds, and end with what is wrong with what came of it."""
    made = write(folder / "documents")
    project, written = folder / "reading.copydesk", folder / "reading.jsonl"
    _run(program, folder, "new", project)
    done = json.loads(
        _run(program, folder, "import", project, folder / "documents", "--near", "keep", "--json")
    )
    _run(program, folder, "suggest", project)
    _run(program, folder, "export", project, written, "--format", "jsonl")
    lines = written.read_text(encoding="utf-8").splitlines()
    articles = {row["source"]["name"].split("/")[0]: row for row in map(json.loads, lines)}
    wrong = [
        f"{row['path']}: {row.get('reason') or row['warning']}" for row in done["failed"] + done["warnings"]
    ]
    for document in made:
        wrong += (f"{document}: {fault}" for fault in _faults(document, articles.get(document.name)))
    if len(done["near"]) != len(STORIES):
        wrong.append("what is nearly the same in a language was not found")
    if wrong:
        sys.exit("\n".join(wrong))
    sys.stdout.write(f"{len(made)} documents of {len(KINDS)} kinds were read\n")


def _run(program: Path, folder: Path, *words: str | Path) -> str:
    environment = {**os.environ, "COPYDESK_HOME": str(folder / "home")}
    done = subprocess.run(
        [program, *words], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    # What goes wrong with the processes that read is told there, and another way is taken.
    if done.returncode or "reader" in done.stderr:
        sys.exit(f"{program} {' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    return done.stdout


def _faults(document: Path, article: dict[str, Any] | None) -> Iterator[str]:
    code, kind = document.stem.split("-")[-1], document.suffix[1:]
    title, _, *paragraphs = STORIES[code]
    if article is None:
        yield "no article came of it"
        return
    if article["title"] != title:
        yield f"its title is {article['title']!r}"
    if paragraphs[0] not in article["text"].replace("\n", " "):
        yield f"its text is {article['text']!r}"
    if article["language"] != code:
        yield f"its language is {article['language']}"
    if kind in DATED and not str(article["published"]).startswith(DAY):
        yield f"its day is {article['published']}"


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute())
