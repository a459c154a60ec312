"""Tables of our own and in INCEpTION's dialect; the latter are fiction, written after its user guide."""

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.datasets import ANNOTATIONS, ARTICLE, a_dataset, datasets
from tests.exchange.found_identity import assert_same, source
from tests.exchange.hard_cases import hard_dataset

from copydesk.domain.annotation import Quotation
from copydesk.domain.dataset import AnyAnnotation, Dataset, Record
from copydesk.domain.found import FoundArticle, FoundMark, Label, Link, Unit
from copydesk.domain.span import Spans
from copydesk.errors import UserError
from copydesk.exchange import registry
from copydesk.exchange.bundle import file_stem
from copydesk.exchange.webanno_tsv import write_webanno_tsv

HEAD = "#FORMAT=WebAnno TSV 3.3\n"
NAMES = "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n"


def table(layers: str, *sentences: str) -> str:
    return HEAD + layers + "\n\n" + "\n\n".join(sentences) + "\n"


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def one_of(tmp_path: Path, content: str | bytes) -> FoundArticle:
    (article,) = registry.find(source(written(tmp_path / "a.tsv", content)), "webanno-tsv").articles()
    return article


def words(article: FoundArticle, mark: FoundMark) -> list[str]:
    units = article.text.encode("utf-16-le")
    return [units[2 * one.start : 2 * one.end].decode("utf-16-le") for one in mark.places]


def marked(article: FoundArticle) -> list[tuple[str, str, list[str], Mapping[str, object]]]:
    marks = [one for one in article.annotations if isinstance(one, FoundMark)]
    return [(one.label.layer, one.label.name, words(article, one), one.attributes) for one in marks]


def links(article: FoundArticle) -> list[tuple[str, str, str]]:
    marks = {one.key: one for one in article.annotations if isinstance(one, FoundMark)}
    return [
        (words(article, one)[0], link.role, words(article, marks[link.to])[0])
        for one in marks.values()
        for link in one.links
    ]


def lost(article: FoundArticle) -> dict[str, int]:
    return {one.what: one.count for one in article.losses}


OSK = table(
    NAMES,
    "#Text=Ilka Brandt of Osk spoke .\n"
    "1-1\t0-4\tIlka\thttp://www.wikidata.org/entity/Q77[1]\tPER[1]\t\n"
    "1-2\t5-11\tBrandt\thttp://www.wikidata.org/entity/Q77[1]\tPER[1]\t\n"
    "1-3\t12-14\tof\t_\t_\t\n1-4\t15-18\tOsk\t*[2]|*[3]\tLOC[2]|ORG\\|X[3]\t\n"
    "1-5\t19-24\tspoke\t_\t_\t\n1-6\t25-26\t.\t_\t_\t",
    "#Sentence.id=s2\n#Text=She left\n#Text=early .\n"
    "2-1\t27-30\tShe\t_\t_\t\n2-2\t31-35\tleft\t_\t_\t\n2-3\t36-41\tearly\t_\t_\t\n"
    "2-3.1\t36-38\tea\t*\tTIME\t\n2-4\t42-43\t.\t_\t_\t",
)


def test_spans_over_several_tokens_stacked_ones_and_parts_of_tokens(tmp_path: Path) -> None:
    article = one_of(tmp_path, OSK)
    assert article.text == "Ilka Brandt of Osk spoke .\nShe left\nearly .\n"
    assert article.unit is Unit.UTF16
    assert marked(article) == [
        ("NamedEntity", "PER", ["Ilka Brandt"], {}),
        ("NamedEntity", "LOC", ["Osk"], {}),
        ("NamedEntity", "ORG|X", ["Osk"], {}),
        ("NamedEntity", "TIME", ["ea"], {}),
    ]
    actor = next(one.actor for one in article.annotations if isinstance(one, FoundMark))
    assert actor and (actor.name, actor.ids) == ("Ilka Brandt", {"wikidata": "Q77"})
    assert article.losses == ()


def test_text_between_sentences_is_what_the_offsets_leave_room_for(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        table(
            "",
            "#Text=One .\n1-1\t2-5\tOne\t\n1-2\t6-7\t.\t",
            "#Text=Two\n2-1\t7-10\tTwo\t",
            "#Text=Three\n3-1\t13-18\tThree\t",
        ),
    )
    assert article.text == "  One .Two\n  Three\n"


def test_offsets_of_utf16_units_and_of_code_points_are_told_apart(tmp_path: Path) -> None:
    face = "\U0001f600"
    layer = "#T_SP=webanno.custom.Span|value\n"
    utf16 = table(layer, f"#Text={face} Osk\n1-1\t0-2\t{face}\t_\t\n1-2\t3-6\tOsk\tA\t")
    points = table(
        layer,
        f"#Text={face} Osk\n1-1\t0-1\t{face}\t_\t\n1-2\t2-5\tOsk\tA\t",
        "#Text=Two\n2-1\t6-9\tTwo\tB\t",
    )
    assert marked(one_of(tmp_path, utf16)) == [("Span", "A", ["Osk"], {})]
    article = one_of(tmp_path, points)
    assert article.text == f"{face} Osk\nTwo\n"
    assert marked(article) == [("Span", "A", ["Osk"], {}), ("Span", "B", ["Two"], {})]
    assert article.losses == ()


def test_words_that_stand_elsewhere_are_counted(tmp_path: Path) -> None:
    article = one_of(tmp_path, table("", "#Text=One two\n1-1\t0-3\tOne\t\n1-2\t5-8\ttwo\t"))
    assert lost(article) == {"words that do not stand where the file says": 1}


def test_relations_lead_from_their_source_to_the_row_that_tells_them(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        table(
            "#T_SP=webanno.custom.Part|kind\n#T_RL=webanno.custom.Says|label|BT_webanno.custom.Part\n",
            "#Text=A tale of three\n"
            "1-1\t0-1\tA\t_\t_\t_\t\n1-2\t2-6\ttale\tx[1]|y[2]|z[3]\t_\t_\t\n"
            "1-3\t7-9\tof\tw[4]\tr\\_1|r2\t1-2[3_4]|1-4[0_4]\t\n1-4\t10-15\tthree\tv\t*\t1-9\t",
        ),
    )
    by_kind = {one.label.name: one for one in article.annotations if isinstance(one, FoundMark)}
    assert by_kind["z"].links == (Link(role="r_1", to=by_kind["w"].key),)
    assert by_kind["v"].links == (Link(role="r2", to=by_kind["w"].key),)
    assert lost(article) == {"relations between words or annotations that are not there": 1}


def test_slots_lead_to_what_fills_them(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        table(
            "#T_SP=webanno.custom.Filler|\n"
            "#T_SP=webanno.custom.Saying|ROLE_webanno.custom.Saying:parts_webanno.custom.SayingPartsLink|"
            "webanno.custom.Filler|mood\n",
            "#Text=Ilka said hello to Bo\n"
            "1-1\t0-4\tIlka\t*\t_\t_\t_\t\n"
            "1-2\t5-9\tsaid\t_\tspeaker;what;*[5]\t1-1;1-3[2];1-9\tcalm[5]\t\n"
            "1-3\t10-15\thello\t*[2]\tspeaker;what;*[5]\t1-1;1-3[2];1-9\tcalm[5]\t\n"
            "1-4\t16-18\tto\t*[2]\t_\t_\t_\t\n1-5\t19-21\tBo\t_\t*\t*\t*\t",
        ),
    )
    assert links(article) == [("said hello", "speaker", "Ilka"), ("said hello", "what", "hello to")]
    assert marked(article) == [
        ("Filler", "Filler", ["Ilka"], {}),
        ("Saying", "calm", ["said hello"], {}),
        ("Filler", "Filler", ["hello to"], {}),
        ("Saying", "Saying", ["Bo"], {}),
    ]
    assert lost(article) == {"references to words or to what is not there": 1}


def test_chains_are_linked_in_their_order(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        table(
            "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation\n",
            "#Text=He saw the man himself\n"
            "1-1\t0-2\tHe\tpr[1]\tcoref->1-1\t\n1-2\t3-6\tsaw\t_\t_\t\n"
            "1-3\t7-10\tthe\tnom[1]\tcoref->1-2\t\n1-4\t11-14\tman\tnom[1]\tcoref->1-2\t\n"
            "1-5\t15-22\thimself\tpr[1]|pr[2]\t*->1-3|*->2-1\t",
        ),
    )
    assert [(name, found) for _, name, found, _ in marked(article)] == [
        ("pr", ["He"]),
        ("nom", ["the man"]),
        ("pr", ["himself"]),
        ("pr", ["himself"]),
    ]
    assert [(start, end) for start, _, end in links(article)] == [("He", "the man"), ("the man", "himself")]


def test_what_describes_words_and_empty_spans_are_counted(tmp_path: Path) -> None:
    article = one_of(
        tmp_path,
        table(
            "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue\n"
            "#T_SP=webanno.custom.Span|value\n",
            "#Text=One\n1-1\t0-3\tOne\tNN\t_\t\n1-1.1\t3-3\t\t_\tA\t",
        ),
    )
    assert article.annotations == ()
    assert lost(article) == {
        "annotations of words (parts of speech, lemmas, dependencies)": 1,
        "annotations of no characters": 1,
    }


def test_escapes_are_undone_in_texts_and_values(tmp_path: Path) -> None:
    rows = "1-1\t0-3\ta\\b\tx\\[1\\]\\->\\_\\;\\*\\n\\t\\\\[1]\t"
    article = one_of(tmp_path, table("#T_SP=c.Span|value|more\n", f"#Text=a\\\\b\\tc\\rd\n{rows}y[1]\t"))
    assert article.text == "a\\b\tc\rd\n"
    (mark,) = article.annotations
    assert isinstance(mark, FoundMark)
    assert mark.label.name == "y" or "x[1]->_;*\n\t\\" in mark.attributes.values()
    older = table("#T_SP=c.Span|value\n", "#Text=caf\\u00E9 \\uD83D\\uDE00\n1-1\t0-4\tcaf\u00e9\tA\t")
    assert one_of(tmp_path, older.replace("3.3", "3.2")).text == "caf\u00e9 \U0001f600\n"


def test_files_that_windows_programs_saved_are_read(tmp_path: Path) -> None:
    article = one_of(tmp_path, b"\xef\xbb\xbf" + OSK.replace("\n", "\r\n").encode())
    assert article.text == one_of(tmp_path, OSK).text
    assert registry.recognised(tmp_path / "a.tsv") == ("webanno-tsv",)


def test_projects_of_inception_have_a_file_for_each_annotator(tmp_path: Path) -> None:
    path = tmp_path / "project.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("annotation/osk.txt/ana.tsv", OSK)
        archive.writestr("annotation/osk.txt/bo.tsv", OSK)
        archive.writestr("annotation/osk.txt/INITIAL_CAS.tsv", OSK)
    assert registry.recognised(path) == ("webanno-tsv",)
    (article,) = registry.find(source(path), "webanno-tsv").articles()
    assert article.title == "osk.txt"
    assert [one.coder for one in article.annotations] == ["ana"] * 4 + ["bo"] * 4


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("#FORMAT=WebAnno TSV 2.0\n", "is in WebAnno TSV 2.0, which is not read"),
        ("#FORMAT=other\n", "does not begin with"),
        (HEAD + "\n\n#Text=One\n1-1\tnothing\tOne\n", "Line 5 of a.tsv is no token"),
        (HEAD + "\n\n#Text=One\n1-1\t3-0\tOne\n", "Line 5 of a.tsv is no token"),
        (HEAD + "\n\n#Text=One\n1-1\t900000000-900000003\tOne\n", "far outside of its text"),
        (HEAD.encode() + b"\xff", "is not in UTF-8"),
    ],
)
def test_what_is_broken_is_told(tmp_path: Path, content: str | bytes, said: str) -> None:
    with pytest.raises(UserError, match=said):
        one_of(tmp_path, content)


def test_a_broken_table_does_not_lose_the_others(tmp_path: Path) -> None:
    written(tmp_path / "in" / "a.tsv", "nothing")
    written(tmp_path / "in" / "b.tsv", OSK)
    (article,) = registry.find(source(tmp_path / "in"), "webanno").articles()
    assert lost(article) == {"documents that cannot be read": 1}


def held(spans: Spans, text: str) -> bool:
    return any(one.of(text).strip() for one in spans)


def check(out: Path, dataset: Dataset, records: list[Record]) -> None:
    """All but what is of white space alone; a line break at the end may be one that INCEpTION adds."""
    articles = {one.title: one for one in registry.find(source(out), "webanno-tsv").articles()}
    for record in records:
        article, text = articles[file_stem(record.article)], record.article.text
        if not text.strip():
            continue
        start = len(text) - len(text.lstrip())
        assert article.text[start:] == (text if text.endswith("\n") else text + "\n")[start:]
        kept = [
            replace_spans(
                one, lambda spans, text=text: tuple(each for each in spans if each.of(text).strip())
            )
            for one in record.annotations
        ]
        assert_same(
            article,
            replace(record, annotations=tuple(kept)),
            dataset,
            lambda s, text=text: held(s, text),
            with_line_feeds,
        )


def with_line_feeds(words: str) -> str:
    """The format has no other line ends in values."""
    return words.replace("\r\n", "\n").replace("\r", "\n")


def replace_spans(one: AnyAnnotation, keep: Callable[[Spans], Spans]) -> AnyAnnotation:
    if isinstance(one, Quotation):
        cue, speaker = keep(one.cue), keep(one.speaker_spans)
        return replace(one, content=keep(one.content), cue=cue, speaker_spans=speaker)
    return replace(one, spans=keep(one.spans))


def test_what_was_exported_comes_back(tmp_path: Path) -> None:
    records = [Record(ARTICLE, ANNOTATIONS)]
    write_webanno_tsv(a_dataset(records), tmp_path / "out")
    assert "webanno-tsv" in registry.recognised(tmp_path / "out")
    check(tmp_path / "out", a_dataset(records), records)
    (article,) = registry.find(source(tmp_path / "out"), "webanno-tsv").articles()
    assert article.uid == "article-1"
    assert article.losses == ()


def test_the_hard_cases_come_back_from_a_folder_and_a_zip_file(tmp_path: Path) -> None:
    dataset = hard_dataset()
    records = list(dataset.records)
    for name in ("out", "out.zip"):
        write_webanno_tsv(replace(dataset, records=iter(records)), tmp_path / name)
        check(tmp_path / name, dataset, records)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
    deadline=None,
)
@given(datasets())
def test_whatever_was_exported_comes_back(tmp_path: Path, dataset: Dataset) -> None:
    records, out = list(dataset.records), tmp_path / "out"
    write_webanno_tsv(replace(dataset, records=iter(records)), out)
    if records:
        check(out, dataset, records)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(st.data())
def test_nothing_that_is_in_a_table_breaks_the_reader(tmp_path: Path, data: st.DataObject) -> None:
    content = list(OSK)
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(
            st.sampled_from(["", "\t", "\n", "[", "]", "|", "_", "*", "\\", "9", "->", "#", "\x00"])
        )
    try:
        one_of(tmp_path, "".join(content))
    except UserError as error:
        assert str(error)


def test_labels_are_the_layers(tmp_path: Path) -> None:
    article = one_of(tmp_path, OSK)
    (first, *_) = article.annotations
    assert isinstance(first, FoundMark) and first.label == Label("NamedEntity", "PER")
