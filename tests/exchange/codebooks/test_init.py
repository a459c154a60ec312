from pathlib import Path

import pytest
from tests.exchange.codebooks.samples import full

from copydesk.errors import UserError
from copydesk.exchange import codebooks
from copydesk.exchange.codebooks.format import CodebookFormat


@pytest.mark.parametrize("form", [one for one in codebooks.formats() if one.write], ids=lambda one: one.name)
def test_what_is_written_by_its_ending_is_the_same_each_time(form: CodebookFormat, tmp_path: Path) -> None:
    first, second = tmp_path / f"a{form.suffixes[0]}", tmp_path / f"b{form.suffixes[0]}"
    assert codebooks.write(full(), first, form.name) is form
    codebooks.write(full(), second, form.name)
    assert first.read_bytes() == second.read_bytes() or form.name == "excel"  # which states when it was made
    if form.read is not None:
        assert codebooks.read(first, form.name).topics or form.name == "actors-csv"


def test_names_are_apart_and_endings_lead_somewhere() -> None:
    names = [one.name for one in codebooks.formats()]
    assert len(set(names)) == len(names)
    assert codebooks.fitting(Path("a.CSV"), writing=True).name == "topics-csv"


def test_what_cannot_be_done_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no form of codebook called boat"):
        codebooks.named("boat")
    with pytest.raises(UserError, match="no ending"):
        codebooks.fitting(Path("a.boat"))
    with pytest.raises(UserError, match="cannot be read"):
        codebooks.read(tmp_path / "gone.json")
    with pytest.raises(UserError, match="only written"):
        codebooks.read(tmp_path / "a.html", "html")
    with pytest.raises(UserError, match="only read"):
        codebooks.write(full(), tmp_path / "a.actors", "cameo")
