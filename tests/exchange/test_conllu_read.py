from pathlib import Path
from typing import Any

import conllu
import pytest
from conllu.models import Metadata
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import a_dataset, datasets
from tests.exchange.found_checks import check_identical
from tests.exchange.hard_cases import hard_articles, hard_dataset

from copydesk.domain.dataset import Dataset
from copydesk.domain.found import FoundArticle, FoundDataset, FoundMark, Label, Source
from copydesk.errors import UserError
from copydesk.exchange import write
from copydesk.exchange.conllu_read import find_conllu, is_conllu


def no_tables(path: Path) -> Any:
    raise AssertionError(path)


def find(path: Path) -> FoundDataset:
    return find_conllu(Source(path, no_tables))


def found(tmp_path: Path, text: str) -> list[FoundArticle]:
    path = tmp_path / "in.conllu"
    path.write_text(text, encoding="utf-8", newline="")
    assert is_conllu(path)
    return list(find(path).articles())


def rows(*words: str, **misc: str) -> str:
    """Ten columns for each word; ``w2=...`` is the MISC of the second."""
    return "".join(
        f"{number}\t{word}\t_\t_\t_\t_\t_\t_\t_\t{misc.get(f'w{number}', '_')}\n"
        for number, word in enumerate(words, 1)
    )


def marks(article: FoundArticle) -> list[FoundMark]:
    found = [one for one in article.annotations if isinstance(one, FoundMark)]
    assert len(found) == len(article.annotations)
    return found


def told(article: FoundArticle) -> list[tuple[str, str, list[str]]]:
    for place in (place for one in marks(article) for place in one.places):
        assert article.text[place.start : place.end] == place.quote
    return [
        (one.label.layer, one.label.name, [place.quote for place in one.places]) for one in marks(article)
    ]


def losses(article: FoundArticle) -> dict[str, int]:
    return {loss.what.partition(":")[0]: loss.count for loss in article.losses}


def test_what_was_exported_comes_back_as_it_was(tmp_path: Path) -> None:
    write(hard_dataset(), tmp_path / "hard.conllu", "conllu")
    dataset = find(tmp_path / "hard.conllu")
    for article, expected in zip(dataset.articles(), hard_articles(), strict=True):
        check_identical(article, expected)
    assert [one.name for one in dataset.definitions] == ["tone", "sure", "front page"]
    assert "Unused" in [one.name for one in dataset.topics]
    assert len(list(dataset.articles())) == len(hard_articles())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(datasets())
def test_texts_of_any_characters_come_back(tmp_path: Path, dataset: Dataset) -> None:
    records = list(dataset.records)
    texts = [one.article.text for one in records if one.article.text.strip()]
    path = tmp_path / "any.conllu"
    write(Dataset(**{**_values(dataset), "records": iter(records)}), path, "conllu")
    if texts:
        assert [article.text for article in find(path).articles()] == texts
        assert all(article.losses == () for article in find(path).articles())


def _values(dataset: Dataset) -> dict[str, Any]:
    return {name: getattr(dataset, name) for name in dataset.__dataclass_fields__}


def test_without_our_comment_parts_of_a_quotation_are_linked(tmp_path: Path) -> None:
    write(a_dataset(), tmp_path / "a.conllu", "conllu")
    text = (tmp_path / "a.conllu").read_text(encoding="utf-8")
    kept = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("# copydesk"))
    article = found(tmp_path, kept)[0]
    assert sorted(told(article)) == [
        ("actors", "PER", ["Ana Orr"]),
        ("quotations", "CONTENT", ['"We can,"', '"do it."']),
        ("quotations", "CONTENT", ["do it"]),
        ("quotations", "CUE", ["said"]),
        ("quotations", "SPEAKER", ["Ana Orr"]),
        ("topics", "P", ["\U0001f600 Über", "more"]),
    ]
    by_key = {one.key: one for one in marks(article)}
    content = next(one for one in marks(article) if one.links)
    assert [(link.role, by_key[link.to].label.name) for link in content.links] == [
        ("cue", "CUE"),
        ("speaker", "SPEAKER"),
    ]


def test_a_comment_of_ours_that_was_changed_is_told(tmp_path: Path) -> None:
    text = "# newdoc id = a\n# copydesk = {\n" + rows("Ana", w1="Actor=B-PER:m1") + "\n"
    (article,) = found(tmp_path, text)
    assert told(article) == [("actors", "PER", ["Ana"])]
    assert losses(article) == {"what Copydesk told of the article": 1}


def test_text_is_that_of_the_comments_with_words_of_several_and_empty_ones(tmp_path: Path) -> None:
    text = (
        "# newdoc id = sea\n# meta::title = By the sea\n# meta::dateCreated = 2031-05-01\n# newpar id = p1\n"
        "# sent_id = 1\n# text = Vámonos al mar.\r\n"
        "1-2\tVámonos\t_\t_\t_\t_\t_\t_\t_\t_\n1\tVamos\tir\tVERB\t_\t_\t0\troot\t_\t_\n"
        "2\tnos\tnosotros\tPRON\t_\t_\t1\tobj\t_\tNER=B-GRP\n2.1\tya\t_\t_\t_\t_\t_\t_\t1:advmod\t_\n"
        "3-4\tal\t_\t_\t_\t_\t_\t_\t_\t_\n3\ta\ta\tADP\t_\t_\t_\t_\t_\t_\n4\tel\tel\tDET\t_\t_\t_\t_\t_\tNER=B-LOC\n"
        "5\tmar\t_\t_\t_\t_\t_\t_\t_\tNER=I-LOC|SpaceAfter=No\n6\t.\t_\t_\t_\t_\t_\t_\t_\tNER=O\n\n"
        "# text = Sí.\n1\tSí\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        "# newpar\n# text = No\u00a0más\n1\tNo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmás\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    )
    (article,) = found(tmp_path, text)
    assert article.text == "Vámonos al mar. Sí.\nNo\u00a0más"
    assert (article.key, article.title, article.published) == ("sea", "By the sea", "2031-05-01")
    assert told(article) == [("NER", "GRP", ["Vámonos"]), ("NER", "LOC", ["al mar"])]
    assert losses(article) == {"lemmas, parts of speech and dependencies of words": 5}


def test_tokens_that_are_not_in_the_text_are_set_with_blanks(tmp_path: Path) -> None:
    text = "# text = Something else\n" + rows("Ana", "Orr", ".", w2="SpaceAfter=No") + "\n"
    (article,) = found(tmp_path, text)
    assert (article.text, article.key) == ("Ana Orr.", "in 1")


def test_names_by_any_tags_are_found_and_broken_ones_mended(tmp_path: Path) -> None:
    text = (
        rows("Ana", "Orr", "of", "Oria", w1="ner=B-PER", w2="ner=E-PER", w3="ner=O", w4="ner=S-LOC")
        + "\n"
        + rows("Bo", "Ek", "said", w1="ner=I-PER", w2="ner=E-PER", w3="ner=O")
        + "\n"
    )
    (article,) = found(tmp_path, text)
    assert [(name, words) for _, name, words in told(article)] == [
        ("PER", ["Ana Orr"]),
        ("LOC", ["Oria"]),
        ("PER", ["Bo Ek"]),
    ]
    assert losses(article) == {"broken sequences of tags": 1}


def test_entities_with_brackets_nest_cross_sentences_and_come_in_pieces(tmp_path: Path) -> None:
    text = (
        "# newdoc id = x\n# global.Entity = eid-etype-infstat-minspan-identity\n"
        + rows(
            *("Mayor", "of", "Oria", "Ana"),
            w1="Entity=(e1-person-new-1-Ana_Orr",
            w3="Entity=(e2-place-giv-1)",
            w4="Bridge=e1<e2|Entity=e1)",
        )
        + "\n"
        + rows(
            *("rail", "and", "sea", "ports", "she"),
            w1="Entity=(e3[1/2]-object-new-1-)e3[1/2])",
            w4="Entity=(e3[2/2]-object-new-1-",
            w5="Entity=e3[2/2])(e1-person-giv-1-Ana_Orr)e9)",
        )
        + "\n"
    )
    text = text.replace("(e3[1/2]-object-new-1-)e3[1/2])", "(e3[1/2]-object-new-1-)")
    (article,) = found(tmp_path, text)
    assert told(article) == [
        ("Entity", "place", ["Oria"]),
        ("Entity", "person", ["Mayor of Oria Ana"]),
        ("Entity", "object", ["rail", "ports she"]),
        ("Entity", "person", ["she"]),
    ]
    mayor = article.annotations[1]
    assert isinstance(mayor, FoundMark) and mayor.actor
    assert (mayor.actor.name, dict(mayor.attributes)) == ("Ana Orr", {"infstat": "new", "eid": "e1"})
    assert losses(article) == {
        "links from entity to entity (bridging, split antecedents)": 1,
        "ends of entities that did not begin": 1,
    }


def test_columns_of_conllu_plus_that_have_tags_are_layers(tmp_path: Path) -> None:
    text = (
        "# global.columns = ID FORM COPYNER:NE MISC\n# newdoc id = a\n"
        "1\tAna\tB-PER\t_\n2\tOrr\tI-PER\tSpaceAfter=No\n3\t.\tO\t_\n\n"
        "# newdoc id = b\n1\tOria\tB-LOC\t_\n\n"
    )
    first, second = found(tmp_path, text)
    assert told(first) == [("NE", "PER", ["Ana Orr"])]
    assert told(second) == [("NE", "LOC", ["Oria"])]
    assert first.text == "Ana Orr."


def test_lines_that_are_none_of_the_format_are_told(tmp_path: Path) -> None:
    (article,) = found(tmp_path, rows("Ana") + "what is this\n\n")
    assert (article.text, losses(article)) == ("Ana", {"lines that are not of the format": 1})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Ana O\nOrr O\n", "is no CoNLL-U"),
        (b"", "is no CoNLL-U"),
        (b"\xff\xfe1\t", "not in UTF-8"),
        (b"# newdoc id = a\n1\t\xff\t_\t_\t_\t_\t_\t_\t_\t_\n", "Line 2 of in.conllu is not in UTF-8"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "in.conllu"
    path.write_bytes(data)
    with pytest.raises(UserError, match=reason):
        list(find(path).articles())


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        find(tmp_path / "none.conllu")
    with pytest.raises(UserError, match="cannot be read"):
        find(tmp_path)


def test_a_file_of_another_library_is_read(tmp_path: Path) -> None:
    token = {
        "id": 1, "form": "Ana", "lemma": "Ana", "upos": "PROPN", "xpos": None, "feats": None, "head": 0,
        "deprel": "root", "deps": None, "misc": {"SpaceAfter": "No", "NER": "S-PER"},
    }  # fmt: skip
    sentence = conllu.TokenList([conllu.Token(token)], metadata=Metadata({"newdoc id": "d", "text": "Ana"}))
    (article,) = found(tmp_path, sentence.serialize())
    assert told(article) == [("NER", "PER", ["Ana"])]
    assert marks(article)[0].label == Label("NER", "PER")


_PIECES = st.sampled_from(
    [
        *("# newdoc id = a\n", "# newdoc\n", "# text = a b\n", "# copydesk = {}\n", "\n", "\n\n", "|", "1-2"),
        *("1\ta\t_\t_\t_\t_\t_\t_\t_\t", "1.1\tb\t_\t_\t_\t_\t_\t_\t_\tNER=B-X\n", "9" * 30),
        *("Entity=(e1-x-", "Entity=e1)", "Entity=(e1[1/2]-x)", "Entity=((()))))", "Actor=B-PER:m1"),
        *("SpacesAfter=\\u00", "SpacesAfter=\\s", "NER=B-X", "# global.columns = ID FORM\n"),
        "# global.Entity = -\n",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=5)), max_size=30))
def test_any_text_is_read_or_refused(tmp_path: Path, pieces: list[str]) -> None:
    path = tmp_path / "in.conllu"
    path.write_bytes("".join(pieces).encode("utf-8", "surrogatepass"))
    try:
        for article in find(path).articles():
            told(article)
    except UserError as error:
        assert "in.conllu" in str(error)


def test_long_documents_are_cut_at_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copydesk.exchange.conllu_documents.LONGEST", 1)
    first, second = found(tmp_path, "# newdoc id = a\n" + (rows("Ana", "Orr") + "\n") * 2)
    assert (first.key, second.key, first.text) == ("a", "a, continued", "Ana Orr")
    assert losses(first) == {"documents too long for one article": 1}
