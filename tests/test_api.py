"""What a script may import from the package."""

import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import copydesk


def test_a_script_can_tag_with_the_public_names_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The board met.", encoding="utf-8")
    session = copydesk.new(tmp_path / "a.copydesk", coder="Ana")
    (article,) = session.articles.import_paths([tmp_path / "a.txt"]).articles
    session.tagging.tag_actor(article, (copydesk.Span(4, 9),), "Board")
    session.close()
    session = copydesk.open(tmp_path / "a.copydesk", coder="Ana")
    assert session.info().mentions == 1
    session.close()


def test_every_public_name_is_there() -> None:
    for name in copydesk.__all__:
        assert getattr(copydesk, name) is not None
    with pytest.raises(AttributeError):
        copydesk.nothing  # noqa: B018 - asking is the test


def test_completion_finds_what_is_offered_and_nothing_else() -> None:
    code = "import copydesk; print([name for name in dir(copydesk) if not name.startswith('_')])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == f"{sorted(copydesk.__all__)}\n"


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import copydesk, sys; print([m for m in ('sqlite3', 'PySide6', 'click') if m in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"


def test_a_script_has_a_text_suggest_what_is_in_it() -> None:
    text = '"Boats will sail again," Ilse Marden said.\n'
    found = copydesk.suggest(text, published="2031-05-02")
    assert [(str(each.kind), each.spans[0].of(text)) for each in found] == [
        ("quotation", '"Boats will sail again,"'),
        ("mention", "Ilse Marden"),
    ]
    assert all(isinstance(each, copydesk.Suggestion) and 0 < each.score <= 1 for each in found)
    assert copydesk.suggest("") == []


@pytest.mark.parametrize("text", [None, b"A story.", 7])
def test_what_is_no_text_is_refused_in_a_sentence(text: Any) -> None:
    with pytest.raises(TypeError, match="The text to suggest from has to be a str, not "):
        copydesk.suggest(text)


def test_what_suggest_takes_can_be_asked() -> None:
    names = list(inspect.signature(copydesk.suggest).parameters)
    assert names == ["text", "aliases", "kinds", "progress", "language", "published", "learnt"]
