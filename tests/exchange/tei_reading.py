"""TEI as the tests read it back: with lxml, and the TEI Consortium's DTD that trafilatura brings."""

import re
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

etree: Any = import_module("lxml.etree")


TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
NAMES = {"t": "http://www.tei-c.org/ns/1.0"}


@cache
def dtd() -> Any:
    """TEI P5 4.8.0 for corpora, with standOff."""
    return etree.DTD(str(files("trafilatura") / "data" / "tei_corpus.dtd"))


def corpus(path: Path) -> Any:
    """The root of a file that the DTD finds valid and whose pointers all lead to something."""
    tree = etree.parse(str(path))
    assert dtd().validate(tree), str(dtd().error_log.filter_from_errors())
    ids = set(tree.xpath("//@xml:id"))
    for attribute in ("who", "toWhom", "ref", "corresp", "active", "passive", "target"):
        for pointers in tree.xpath(f"//t:*/@{attribute}", namespaces=NAMES):
            for pointer in pointers.split():
                assert re.sub(r"^string-range\(([^,]*),.*", r"\1", pointer[1:]) in ids, pointer
    return tree.getroot()


def articles(root: Any) -> list[Any]:
    """The TEI elements of the corpus."""
    return root.findall(f"{TEI}TEI")


def text(article: Any) -> str:
    """The text of the article: of all in its body."""
    return "".join(article.find(f"{TEI}text/{TEI}body").itertext())


def annotations(article: Any) -> dict[str, Any]:
    """The annotations of standOff by id."""
    return {one.get(XML_ID): one for one in article.iter(f"{TEI}annotation")}


def words(article: Any, annotation: Any) -> list[str]:
    """What the annotation's pointers lead to in the text; the whole text where it points to all."""
    whole = text(article)
    found: list[str] = []
    for pointer in annotation.get("target").split():
        ranges = re.fullmatch(r"#string-range\([^,]+,(\d+),(\d+)\)", pointer)
        found.append(whole[int(ranges[1]) : int(ranges[1]) + int(ranges[2])] if ranges else whole)
    return found


def notes(annotation: Any, sort: str) -> list[str]:
    """The notes of that type."""
    return [one.text for one in annotation.findall(f"{TEI}note[@type='{sort}']")]


def pointers(annotation: Any, sort: str) -> list[str]:
    """The ids that the annotation's pointers of that type lead to."""
    return [one.get("target")[1:] for one in annotation.findall(f"{TEI}ptr[@type='{sort}']")]
