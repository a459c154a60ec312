"""What the catalogues of the interface's languages say."""

import importlib.util
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

from tests.house.sources import ROOT

FOLDER = ROOT / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its forms in a language: one, or where it has a number those that the language has."""

    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool


@cache
def messages(catalogue: Path) -> tuple[Message, ...]:
    """The messages of a .ts file."""
    found: list[Message] = []
    for message in ET.parse(catalogue).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        numerus = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found.append(
            Message(
                message.findtext("source") or "",
                message.findtext("comment") or "",
                numerus,
                tuple(forms) if numerus else (translation.text or "",),
                translation.get("type") is None,
            )
        )
    return tuple(found)


def tool() -> ModuleType:
    """packaging/translations.py, which makes the catalogues."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("copydesk_translations", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
