"""Projects of REFI-QDA as tests make and change them."""

import zipfile
from collections.abc import Callable
from pathlib import Path

NAMESPACE = "urn:QDA-XML:project:1.0"


def packed(path: Path, body: str, **texts: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "project.qde", f'<Project xmlns="{NAMESPACE}" name="Ports" origin="Other">{body}</Project>'
        )
        for name, text in texts.items():
            archive.writestr(f"sources/{name}.txt", text)
    return path


def rewritten(path: Path, change: Callable[[bytes], bytes]) -> Path:
    out = path.with_name(f"changed-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == "project.qde" else old.read(name))
    return out
