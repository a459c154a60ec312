import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import a_dataset
from tests.exchange.hard_cases import hard_articles, hard_dataset

from copydesk.domain.found import FoundArticle, FoundDataset, FoundMark, FoundPassage, Label, Source
from copydesk.errors import UserError
from copydesk.exchange import conll_articles, conll_columns, find, write
from copydesk.exchange.conll_files import is_conll
from copydesk.exchange.conll_read import find_conll
from copydesk.exchange.registry import recognised


def no_tables(path: Path) -> Any:
    raise AssertionError(path)


def dataset(path: Path) -> FoundDataset:
    return find_conll(Source(path, no_tables))


def found(tmp_path: Path, text: str, name: str = "in.conll") -> list[FoundArticle]:
    (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    assert is_conll(tmp_path / name)
    return list(dataset(tmp_path / name).articles())


def told(article: FoundArticle) -> list[tuple[str, str, str]]:
    result: list[tuple[str, str, str]] = []
    for one in article.annotations:
        assert isinstance(one, FoundMark | FoundPassage)
        (place,) = one.places
        label = one.label if isinstance(one, FoundMark) else Label("topic", one.topic.name)
        result.append((label.layer, label.name, " ".join(article.text[place.start : place.end].split())))
        assert result[-1][2] == " ".join(place.quote.split())
    return result


def losses(article: FoundArticle) -> dict[str, int]:
    return {loss.what.partition(":")[0]: loss.count for loss in article.losses}


@pytest.mark.parametrize("name", ["out", "out.zip"])
@pytest.mark.parametrize(
    "form",
    ["conll2003", "conll2003-iob1", "conll2003-bioes", "conll2002", "conll2002-iob1", "conll2002-bioes"],
)
def test_our_layers_come_back_with_articles_topics_and_parts(tmp_path: Path, name: str, form: str) -> None:
    write(a_dataset(), tmp_path / name, form)
    assert recognised(tmp_path / name)[0] == "conll2003"
    back = find(Source(tmp_path / name, no_tables), form)
    first, second = back.articles()
    assert told(first) == [
        ("actors", "PER", "Ana Orr"),
        ("quotations", "CONTENT", '" We can , "'),
        ("quotations", "SPEAKER", "Ana Orr"),
        ("quotations", "CUE", "said"),
        ("quotations", "CONTENT", '" do it . "'),
        ("topic", "Peace", "\U0001f600 Über"),
        ("topic", "Peace", "more"),
    ]
    topic = next(one.topic for one in first.annotations if isinstance(one, FoundPassage))
    assert (topic.uid, topic.code) == ("topic-a", "P")
    assert [(one.uid, one.title) for one in (first, second)] == [
        ("article-1", "We can do it"),
        ("article-2", f"{name.partition('.')[0]} 2"),
    ]
    assert (second.text, first.losses) == ("Another .", ())
    assert {info.label.name: info.definition for info in back.labels}["PER"] == "person"
    assert {one.name for one in back.topics} == {"Peace", "Peacekeeping", "Unused"}


def test_texts_have_all_words_of_what_was_exported(tmp_path: Path) -> None:
    write(hard_dataset(), tmp_path / "hard", "conll2003")
    articles = list(dataset(tmp_path / "hard").articles())
    assert ["".join(one.text.split()) for one in articles] == [
        "".join(one.text.split()) for one in hard_articles()
    ]
    assert [one.uid for one in articles] == [one.uid for one in hard_articles()]
    assert all(one.losses == () for one in articles)


def test_one_of_our_files_alone_has_the_name_of_its_layer(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "out", "conll2003")
    first, _ = dataset(tmp_path / "out" / "quotations.conll").articles()
    assert told(first)[1] == ("quotations", "SPEAKER", "Ana Orr")


def test_a_layer_with_other_words_stays_out_and_is_told(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "out", "conll2003")
    path = tmp_path / "out" / "topics.conll"
    path.write_text(path.read_text(encoding="utf-8").replace("more", "less"), encoding="utf-8")
    first, second = dataset(tmp_path / "out").articles()
    assert {layer for layer, _, _ in told(first)} == {"actors", "quotations"}
    assert losses(first) == {"layers whose words are not those of the first file": 1}
    assert second.losses == ()


def test_the_files_of_2003_have_chunks_and_names(tmp_path: Path) -> None:
    text = (
        "-DOCSTART- -X- -X- O\n\nMayor NNP I-NP O\nAna NNP I-NP I-PER\nOrr NNP I-NP I-PER\nmet VBD I-VP O\n"
        "Bo NNP I-NP I-PER\nEk NNP B-NP B-PER\n\n-DOCSTART- -X- -X- O\n\nOria NNP I-NP I-LOC\n"
    )
    first, second = found(tmp_path, text, "eng.testa")
    assert first.text == "Mayor Ana Orr met Bo Ek"
    assert [one for one in told(first) if one[0] == "entity"] == [
        ("entity", "PER", "Ana Orr"),
        ("entity", "PER", "Bo"),
        ("entity", "PER", "Ek"),
    ]
    assert ("chunk", "NP", "Mayor Ana Orr") in told(first)
    assert (second.text, second.title, first.losses) == ("Oria", "eng 2", ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana\tB-PER\nOrr\tI-PER\n\nsaid\tO\n", [("entity", "PER", "Ana Orr")]),
        ("Ana B-PER\nOrr I-PER\n\nOria B-LOC\n", [("entity", "PER", "Ana Orr"), ("entity", "LOC", "Oria")]),
        ("B-PER Ana\nI-PER Orr\nO said\n", [("entity", "PER", "Ana Orr")]),
        ("Ana\tPERSON\nOrr\tPERSON\nsaid\tO\n.\tO\n", [("entity", "PERSON", "Ana Orr")]),
        ("may\tB\nbe\tI\nso\tO\n", [("entity", "entity", "may be")]),
        (
            "# http://news.example [2031]\n1\tUni\tB-ORG\tO\n2\tOria\tI-ORG\tB-LOC\n\n1\tja\tO\tO\n",
            [("column 3", "ORG", "Uni Oria"), ("entity", "LOC", "Oria")],
        ),
        ("# id 7\tdomain=train\nana _ _ B-PER\norr _ _ I-PER\n# _ _ O\n", [("entity", "PER", "ana orr")]),
        (
            "Ana U-PER\r\nOria B-LOC\r\nBay L-LOC\r\n",
            [("entity", "PER", "Ana"), ("entity", "LOC", "Oria Bay")],
        ),
    ],
)
def test_columns_are_found_out(tmp_path: Path, text: str, expected: list[tuple[str, str, str]]) -> None:
    (article,) = found(tmp_path, text)
    assert told(article) == expected
    assert article.losses == ()


def test_words_that_are_a_number_sign_are_no_comments(tmp_path: Path) -> None:
    (article,) = found(tmp_path, "# O\n# 1\n7 O\nAna B-PER\n# O\n")
    assert article.text == "# 7 Ana #"


def test_broken_sequences_are_mended_and_counted(tmp_path: Path) -> None:
    text = "Ana B-PER\nOrr I-PER\nof O\nOria I-LOC\nBay I-LOC\n\nBo B-PER\nEk I-ORG\n"
    (article,) = found(tmp_path, text)
    assert [one[1:] for one in told(article)] == [
        ("PER", "Ana Orr"),
        ("LOC", "Oria Bay"),
        ("PER", "Bo"),
        ("ORG", "Ek"),
    ]
    assert losses(article) == {"broken sequences of tags": 2}
    assert article.losses[0].examples == ("Oria Bay", "Ek")


def test_lines_without_tags_keep_their_words(tmp_path: Path) -> None:
    (article,) = found(tmp_path, "Ana B-PER\nOrr I-PER\n" * 20 + "Bay\n")
    assert article.text.endswith("Orr Bay")
    assert losses(article) == {"lines with more or fewer columns than the others": 1}


def test_names_of_documents_are_kept(tmp_path: Path) -> None:
    text = "-DOCSTART- (12 RAIL)\tO\nAna\tB-PER\n\n# newdoc id = b7\nOria\tB-LOC\n"
    text += "#begin document (c); part 0\nx\tO\n"
    assert [one.title for one in found(tmp_path, text)] == ["12 RAIL", "b7", "c"]


def test_a_folder_is_all_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "train.txt").write_text("Ana B-PER\nsaid O\n")
    (tmp_path / "dev.iob").write_text("Oria B-LOC\nsaid O\n")
    (tmp_path / "README").write_text("What this is about: nothing.\n")
    assert [one.title for one in dataset(tmp_path).articles()] == ["dev 1", "train 1"]


def test_long_articles_are_cut_at_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conll_articles, "LONGEST", 1)
    first, second = found(tmp_path, "Ana B-PER\nOrr I-PER\n\nOria B-LOC\n")
    assert (first.text, second.text) == ("Ana Orr", "Oria")
    assert losses(first) == {"articles too long for one": 1}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is no CoNLL file"),
        (b"Only a text of words\nand another line of it\n", "is no CoNLL file"),
        (b"Ana O\n\xff B-PER\n", "not in UTF-8"),
        (b"1\tB-PER\n2\tO\n", "is no CoNLL file"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(UserError, match=reason):
        list(dataset(tmp_path / "a.txt").articles())


def test_other_folders_and_zip_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no CoNLL file in the folder"):
        dataset(tmp_path)
    with pytest.raises(UserError, match="cannot be read"):
        dataset(tmp_path / "none.conll")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("labels.json", "[]")
    assert not is_conll(tmp_path / "a.zip")
    with pytest.raises(UserError, match="no CoNLL dataset of Copydesk"):
        dataset(tmp_path / "a.zip")


def test_a_damaged_zip_file_is_refused(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "a.zip", "conll2003")
    whole = (tmp_path / "a.zip").read_bytes()
    for place in range(0, len(whole), 97):
        (tmp_path / "b.zip").write_bytes(whole[:place] + b"\x55" + whole[place + 1 :])
        try:
            list(dataset(tmp_path / "b.zip").articles())
        except UserError as error:
            assert "b" in str(error)


def test_labels_of_any_form_are_borne(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "out", "conll2003")
    for value in ({}, {"topics": []}, {"topics": {"P": 1, "P1": {"name": 2}}, "actors": 3}):
        (tmp_path / "out" / "labels.json").write_text(json.dumps({"copydesk_conll": 1, **value}))
        (tmp_path / "out" / "articles.jsonl").write_text('[]\n{"id": 3}\n')
        assert len(list(dataset(tmp_path / "out").articles())) == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["Ana B-PER\n", "x O\n", "\n", "-DOCSTART- O\n", "a\tB-X\n", "I-X\n", "# c\n", "O"]
            ),
            st.text(max_size=4),
        ),
        max_size=20,
    )
)
def test_any_text_is_read_or_refused(tmp_path: Path, pieces: list[str]) -> None:
    path = tmp_path / "in.conll"
    path.write_bytes("".join(pieces).encode("utf-8", "surrogatepass"))
    try:
        for article in dataset(path).articles():
            told(article)
    except UserError as error:
        assert "in.conll" in str(error)


def test_columns_of_nothing_are_none() -> None:
    assert conll_columns.columns_of([]) is None
    assert conll_columns.columns_of(["", "-DOCSTART- O"]) is None


def test_a_zip_file_of_a_later_version_is_not_recognised_and_refused(tmp_path: Path) -> None:
    path = tmp_path / "later.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("labels.json", "{}")
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\1\2") + 6] = 99
    path.write_bytes(raw)
    assert recognised(path) == ()
    with pytest.raises(UserError, match="cannot be unpacked"):
        dataset(path)
