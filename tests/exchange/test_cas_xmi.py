import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.cas_reading import ENTITY, attributes, check, exported
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, TEXT, a_dataset, datasets
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.dataset import Dataset, Record
from copydesk.errors import UserError
from copydesk.exchange.cas_values import types
from copydesk.exchange.cas_xmi import write_cas_xmi
from copydesk.exchange.uima_typesystem import whole_type_system


def held(text: str) -> str:
    """The text as XML 1.0 can hold it."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def test_mentions_are_named_entities_and_of_our_own_layer(tmp_path: Path) -> None:
    ((_, cas),) = exported(tmp_path / "out", a_dataset([Record(ARTICLE, ANNOTATIONS)]), write_cas_xmi, ".xmi")
    (entity,), (mention,) = cas.select(ENTITY), cas.select("copydesk.Mention")
    assert (entity.get_covered_text(), entity.value) == ("Ana Orr", "PER")
    assert (mention.get_covered_text(), mention.actor, mention.actorId, mention.kind) == (
        *("Ana Orr", "Ana Orr", "actor-b"),
        "person",
    )


def test_a_quotation_has_its_parts_in_arrays_and_is_linked(tmp_path: Path) -> None:
    ((_, cas),) = exported(tmp_path / "out", a_dataset([Record(ARTICLE, ANNOTATIONS)]), write_cas_xmi, ".xmi")
    outer, inner = cas.select("copydesk.Quotation")
    assert [one.get_covered_text() for one in outer.contents.elements] == ['"We can,"', '"do it."']
    assert inner.outer is outer
    content = outer.contents.elements[0]
    assert (content.quotationType, content.speaker, content.addressee) == (
        *("direct", "Ana Orr"),
        "Foreign Ministry",
    )
    assert attributes(content.attributes) == {"tone": "calm"}
    links = {
        (link.role, link.Governor.get_covered_text(), link.Dependent.get_covered_text())
        for link in cas.select("copydesk.Link")
    }
    assert links == {
        ("speaker", '"We can,"', "Ana Orr"),
        ("cue", '"We can,"', "said"),
        ("next", '"We can,"', '"do it."'),
        ("within", "do it", '"We can,"'),
    }


def test_offsets_are_in_utf16_units(tmp_path: Path) -> None:
    write_cas_xmi(a_dataset([Record(ARTICLE, ANNOTATIONS[2:3])]), tmp_path / "out")
    (path,) = (tmp_path / "out").glob("*.xmi")
    begins = re.findall(r'Passage [^>]*begin="(\d+)" end="(\d+)"', path.read_text(encoding="utf-8"))
    units = TEXT.encode("utf-16-le")
    assert [units[2 * int(start) : 2 * int(end)].decode("utf-16-le") for start, end in begins] == [
        "\U0001f600 Über",
        "more",
    ]


def test_what_is_known_of_an_article_has_no_place_in_the_text(tmp_path: Path) -> None:
    ((_, cas),) = exported(tmp_path / "out", a_dataset([Record(ARTICLE, ANNOTATIONS)]), write_cas_xmi, ".xmi")
    (article,) = cas.select("copydesk.Article")
    assert (article.agency, article.published, article.status) == ("Meridian", ARTICLE.published, "done")
    assert attributes(article.attributes) == {"front page": True}
    (passage,) = cas.select("copydesk.ArticlePassage")
    assert (passage.topic, passage.note) == ("Peacekeeping", "=all of it")


def test_control_characters_are_replaced_and_counted(tmp_path: Path) -> None:
    article = replace(ARTICLE, text="a\x07b\x1f")
    report = write_cas_xmi(a_dataset([Record(article, ())]), tmp_path / "out")
    assert [(loss.what, loss.count, loss.examples) for loss in report.losses][:1] == [
        ("control characters that XML cannot hold", 2, ("We can do it",))
    ]


def test_a_zip_file_holds_the_same_files_and_is_always_the_same(tmp_path: Path) -> None:
    write_cas_xmi(hard_dataset(), tmp_path / "out")
    for name in ("a.zip", "b.zip"):
        write_cas_xmi(hard_dataset(), tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert packed == {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}


def test_an_earlier_export_is_replaced_and_other_folders_are_not(tmp_path: Path) -> None:
    write_cas_xmi(a_dataset(), tmp_path / "out")
    write_cas_xmi(a_dataset([]), tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["TypeSystem.xml"]
    (tmp_path / "out" / "TypeSystem.xml").write_text("<x/>")
    with pytest.raises(UserError, match="holds other files"):
        write_cas_xmi(a_dataset(), tmp_path / "out")


def test_every_type_is_described() -> None:
    for one in types():
        assert f"<name>{one.name}</name>".encode() in whole_type_system()


def test_the_hard_cases_come_back(tmp_path: Path) -> None:
    dataset = hard_dataset()
    for record, cas in exported(tmp_path / "out", dataset, write_cas_xmi, ".xmi"):
        check(dataset, record, cas, held)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=15,
    deadline=None,
)
@given(datasets())
def test_whatever_the_names_and_texts_are_all_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    for record, cas in exported(tmp_path / "out", dataset, write_cas_xmi, ".xmi"):
        check(dataset, record, cas, held)
