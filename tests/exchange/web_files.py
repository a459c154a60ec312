"""Web Annotations as others write them, and what is found in them."""

import json
from pathlib import Path
from typing import Any

from copydesk.domain.found import FoundArticle, FoundDataset, FoundMark, Source
from copydesk.exchange.web_read import find_annotations

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PAGE = "https://news.example/quay"


def no_tables(path: Path) -> Any:
    raise AssertionError(path)


def find(path: Path) -> FoundDataset:
    return find_annotations(Source(path, no_tables))


def found(tmp_path: Path, value: object, **options: Any) -> list[FoundArticle]:
    path = tmp_path / "in.json"
    path.write_text(json.dumps(value, **options), encoding="utf-8")
    return list(find(path).articles())


def marks(article: FoundArticle) -> list[FoundMark]:
    result = [one for one in article.annotations if isinstance(one, FoundMark)]
    assert len(result) == len(article.annotations)
    return result


def told(article: FoundArticle) -> list[tuple[str, str, list[str]]]:
    return [
        (one.label.layer, one.label.name, [place.quote for place in one.places]) for one in marks(article)
    ]


def losses(article: FoundArticle) -> dict[str, int]:
    return {loss.what: loss.count for loss in article.losses}


def quote(exact: str, **more: str) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, **more}


def position(start: int, end: int) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def annotation(name: str, *bodies: object, selector: object = None, **more: Any) -> dict[str, Any]:
    target: Any = {"source": PAGE, "selector": selector} if selector else PAGE
    body = list(bodies) if len(bodies) > 1 else bodies[0] if bodies else None
    node = {"@context": CONTEXT, "id": name, "type": "Annotation", "body": body, "target": target, **more}
    return {key: value for key, value in node.items() if value is not None}


def tag(value: str, purpose: str = "tagging") -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "purpose": purpose}
