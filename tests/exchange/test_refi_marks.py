"""Texts of REFI-QDA projects as ATLAS.ti, MAXQDA, NVivo and QualCoder write them, with their oddities."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.found_identity import source
from tests.exchange.refi_files import NAMESPACE, packed

from copydesk.domain.found import FoundMark, Label
from copydesk.errors import UserError
from copydesk.exchange import find

ATLAS = """
<Users><User guid="{0F1C5E9A-1111-4222-8333-444455556666}" name="Mirela"/></Users>
<CodeBook><Codes><Code guid="C1" name="Trust" isCodable="true" color="#46AA00"><Description>said</Description>
  <NoteRef targetGUID="N9"/></Code></Codes></CodeBook>
<Sources><TextSource guid="T1" name="Doc 1" plainTextPath="internal://T1.txt" richTextPath="internal://T1.docx"
    creatingUser="0f1c5e9a-1111-4222-8333-444455556666" creationDateTime="2031-04-14T10:40:00+02:00">
  <PlainTextSelection guid="S1" name="1:1 We have a plan" startPosition="{start}" endPosition="{end}"
      creatingUser="0F1C5E9A-1111-4222-8333-444455556666" creationDateTime="2031-04-14T10:41:00+02:00">
    <Description>my comment</Description>
    <Coding guid="X1"><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>
  <PlainTextSelection guid="S2" name="" startPosition="0" endPosition="3">
    <Description>only a remark</Description>
  </PlainTextSelection>
  <PlainTextSelection guid="S3" name="" startPosition="9" endPosition="9"/>
  <NoteRef targetGUID="N1"/><NoteRef targetGUID="N2"/>
</TextSource></Sources>
<Notes><Note guid="N1" name="First look"><PlainTextContent>Read again.</PlainTextContent></Note>
  <Note guid="N2" creatingUser="0F1C5E9A-1111-4222-8333-444455556666">
    <PlainTextContent>odd words</PlainTextContent>
    <PlainTextSelection guid="S9" startPosition="4" endPosition="6"/></Note>
  <Note guid="N3" name="Linked" plainTextPath="internal://n3.txt"/>
  <Note guid="N8" name="Journal"><PlainTextContent>to do</PlainTextContent></Note>
  <Note guid="N9"><PlainTextContent>since March</PlainTextContent></Note></Notes>
<Links><Link guid="L1" originGUID="N3" targetGUID="S1"/>
  <Link guid="L2" name="is cause of" originGUID="C1" targetGUID="C1"/></Links>
<Sets><Set guid="Z1" name="Group"><MemberSource targetGUID="T1"/></Set></Sets>
"""
PLAN = "Bay\r\n\U0001f600 said:\r\nwe have a plan, Osk said"


def test_remarks_memos_and_journals_go_where_they_belong(tmp_path: Path) -> None:
    start = PLAN.index("we have")
    body = ATLAS.replace("{start}", str(start)).replace("{end}", str(start + 14))
    path = packed(tmp_path / "a.qdpx", body, T1=PLAN.encode("utf-8-sig"), n3=b"a linked memo")
    dataset = find(source(path), "qdpx")
    assert [info.definition for info in dataset.labels] == ["said\nsince March"]
    (article,) = dataset.articles()
    assert (article.text, article.note) == (PLAN, "First look\nRead again.")
    assert article.created == "2031-04-14T08:40:00Z"
    coded, remark, noted = (one for one in article.annotations if isinstance(one, FoundMark))
    assert (coded.coder, coded.created) == ("Mirela", "2031-04-14T08:41:00Z")
    assert coded.note == "my comment\nLinked\na linked memo"
    assert dict(coded.attributes) == {"selection name": "1:1 We have a plan"}
    assert (remark.label.layer, remark.note) == ("annotation", "only a remark")
    assert (noted.note, noted.coder, [(one.start, one.end) for one in noted.places]) == (
        "odd words",
        "Mirela",
        [(4, 6)],
    )
    assert [(one.what, one.count) for one in article.losses] == [
        ("selections without a place in the text", 1)
    ]
    assert {(one.what, one.examples) for one in dataset.losses} == {
        ("formatting of texts", ("Doc 1",)),
        ("groups (sets) of codes and texts", ("Group",)),
        ("links from and to codes", ("is cause of",)),
        ("notes that belong to no text, selection or code", ("Journal to do",)),
    }


def selected(*places: tuple[int, int], name: str = "") -> str:
    marked = "".join(
        f'<PlainTextSelection guid="S{number}" name="{name}" startPosition="{start}" endPosition="{end}">'
        '<Coding guid="X"><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>'
        for number, (start, end) in enumerate(places)
    )
    return (
        '<CodeBook><Codes><Code guid="C1" name="Trust" isCodable="true"/></Codes></CodeBook><Sources>'
        f'<TextSource guid="T1" name="a" plainTextPath="internal://one.txt">{marked}</TextSource></Sources>'
    )


@pytest.mark.parametrize("name", ["", "we have a plan", "We have a pl..."])
@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_line_ends_count_as_the_program_counts_them(tmp_path: Path, name: str, ends: str) -> None:
    counted = PLAN.replace("\r\n", ends)
    start = counted.index("we have")
    body = selected((start, start + 14), name=name)
    (article,) = find(source(packed(tmp_path / "a.qdpx", body, one=PLAN.encode())), "qdpx").articles()
    (mark,) = article.annotations
    assert isinstance(mark, FoundMark)
    (place,) = mark.places
    assert article.text[place.start : place.end] == "we have a plan"
    assert place.quote == (name if name.startswith("we") else "")


def test_keys_are_unique_and_a_code_that_is_missing_is_told(tmp_path: Path) -> None:
    body = selected((0, 3), (3, 5)).replace('targetGUID="C1"', 'targetGUID="C7"', 1)
    path = packed(tmp_path / "a.qdpx", body + "", one=PLAN.encode())
    (article,) = find(source(path), "qdpx").articles()
    assert len({one.key for one in article.annotations}) == len(article.annotations) == 2
    assert [one.what for one in article.losses] == ["codings whose code is not in the file"]


CASES = """
<CodeBook><Codes><Code guid="C1" name="Feld" isCodable="true"/>
  <Code guid="C2" name="Tone" isCodable="true"/></Codes></CodeBook>
<Variables><Variable guid="V1" name="age" typeOfVariable="Integer"/>
  <Variable guid="V2" name="local" typeOfVariable="Boolean"/></Variables>
<Cases><Case guid="K1" name="Feld"><CodeRef targetGUID="C1"/><VariableValue><VariableRef targetGUID="V1"/>
    <IntegerValue>51</IntegerValue></VariableValue><SelectionRef targetGUID="S1"/></Case>
  <Case guid="K2" name="Interview 2"><VariableValue><VariableRef targetGUID="V2"/>
    <BooleanValue>true</BooleanValue>
    </VariableValue><SourceRef targetGUID="T1"/></Case></Cases>
<Sources><TextSource guid="T1" name="a"><PlainTextContent>Feld spoke to Orr.</PlainTextContent>
  <PlainTextSelection guid="S1" startPosition="0" endPosition="4">
    <Coding guid="X1"><CodeRef targetGUID="C1"/></Coding>
  </PlainTextSelection>
  <PlainTextSelection guid="S2" startPosition="5" endPosition="10">
    <Coding guid="X2"><CodeRef targetGUID="K1"/></Coding>
  </PlainTextSelection></TextSource></Sources>
<Links><Link guid="L1" name="speaker" originGUID="S2" targetGUID="K1"/></Links>
"""


def test_cases_are_actors_of_selections_and_tell_of_whole_texts(tmp_path: Path) -> None:
    dataset = find(source(packed(tmp_path / "a.qdpx", CASES)), "qdpx")
    (article,) = dataset.articles()
    assert dict(article.attributes) == {"local": True, "case": "Interview 2"}
    first, second = (one for one in article.annotations if isinstance(one, FoundMark))
    assert (first.label, first.actor and first.actor.name) == (Label("case", "Feld"), "Feld")
    assert first.actor is not None
    assert dict(first.actor.attributes) == {"age": 51}
    assert (second.label, dict(second.attributes)) == (
        Label("case", "case"),
        {"case": "Feld", "speaker": "Feld"},
    )
    assert second.actors["speaker"] is first.actor
    assert [(one.target, one.name) for one in dataset.definitions] == [("actor", "age"), ("actor", "local")]


@pytest.mark.parametrize("namespace", ["codebook:1.0", "codebook:1:0", "codebook:0:4"])
def test_codes_of_codebooks_are_labels(tmp_path: Path, namespace: str) -> None:
    path = tmp_path / "book.qdc"
    path.write_text(
        f'<CodeBook xmlns="urn:QDA-XML:{namespace}" origin="NVivo 12 For Mac"><Codes>'
        '<Code guid="A" name="Trust" isCodable="true" color="#4A0"><Description>d</Description>'
        '<Code guid="B" name="Low" isCodable="true"/></Code></Codes>'
        '<Sets><Set guid="Z" name="Group"/></Sets></CodeBook>',
        encoding="utf-8",
    )
    dataset = find(source(path), "qdc")
    trust, low = dataset.labels
    assert (trust.label, trust.colour, trust.definition) == (Label("code", "Trust"), "#44AA00", "d")
    assert (low.label, low.parent) == (Label("code", "Low"), trust.label)
    assert (list(dataset.articles()), dataset.actors, dataset.topics) == ([], (), ())
    assert [loss.what for loss in dataset.losses] == ["groups (sets) of codes"]
    with pytest.raises(UserError, match="Read it as qdc"):
        find(source(path), "qdpx")
    with pytest.raises(UserError, match="Read it as qdpx"):
        path.write_text(f'<Project xmlns="{NAMESPACE}" name="x"/>', encoding="utf-8")
        find(source(path), "qdc")


def test_files_that_lie_outside_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    for reference in ("internal://../secret.txt", "relative://secret.txt", "file:///etc/passwd"):
        body = selected((0, 3)).replace("internal://one.txt", reference)
        dataset = find(source(packed(tmp_path / "a.qdpx", body)), "qdpx")
        assert (list(dataset.articles()), dataset.total) == ([], 0)
        assert [loss.what for loss in dataset.losses] == ["texts whose words are not there"]


def test_texts_of_windows_are_read(tmp_path: Path) -> None:
    for raw in ("caf\u00e9".encode("cp1252"), "caf\u00e9".encode("utf-16"), "caf\u00e9".encode("utf-8-sig")):
        path = packed(tmp_path / "a.qdpx", selected((0, 3)), one=raw)
        (article,) = find(source(path), "qdpx").articles()
        assert article.text == "caf\u00e9"


@settings(max_examples=150, deadline=None)
@given(
    at=st.integers(0, 10_000),
    put=st.sampled_from(
        [b"", b"<", b">", b"\x00", b"\xff", b"&x;", b'"', b"-1", b"9" * 30, b"<Coding/>", b"}"]
    ),
    cut=st.integers(0, 40),
)
def test_changed_xml_is_read_or_refused(
    at: int, put: bytes, cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = packed(tmp_path_factory.mktemp("refi") / "a.qde.zip", CASES)
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("project.qde")
    at %= len(xml)
    path = path.with_suffix(".qde")
    path.write_bytes(xml[:at] + put + xml[at + cut :])
    try:
        for article in find(source(path), "qdpx").articles():
            assert len({one.key for one in article.annotations}) == len(article.annotations)
    except UserError as error:
        assert str(error).count("\n") == 0
