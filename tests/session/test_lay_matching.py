"""A document is the article of its identity, of its text (folded, too), of its hash, or of title and date."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import make_session, only_article

from copydesk.domain.found import FoundArticle
from copydesk.domain.text import text_hash
from copydesk.project import Project
from copydesk.session.lay_matching import Matching, folded

TEXT = "Caf\u00e9 talks\n\nThe  Velmora\u00a0Board met.\n"


def found(
    text: str = "", *, title: str = "t", uid: str = "", sha256: str = "", published: str | None = None
) -> FoundArticle:
    return FoundArticle(key="k", title=title, text=text, uid=uid, sha256=sha256, published=published)


@pytest.mark.parametrize(
    "other",
    [
        TEXT,
        TEXT.replace("\n", "\r\n"),
        "\ufeff" + TEXT,
        TEXT.replace("\u00a0", " "),
        TEXT.replace("\u00e9", "e\u0301"),
        TEXT.replace("\n\n", "\n").strip(),
    ],
)
def test_a_text_is_found_however_its_blanks_and_accents_are_written(tmp_path: Path, other: str) -> None:
    session = make_session(tmp_path, TEXT)
    session.close()
    project = Project.open(session.path)
    match = Matching(project).find(found(other))
    assert match is not None
    assert match.text == TEXT
    assert Matching(project).find(found(TEXT + "More.")) is None
    project.close()


def test_without_a_text_identity_hash_and_heading_tell(tmp_path: Path) -> None:
    session = make_session(tmp_path, TEXT)
    article = only_article(session)
    session.articles.edit(article.id, title="Talks", published="2031-04-01")
    session.close()
    project = Project.open(session.path)
    matching = Matching(project)
    for one in (
        found(uid=article.uid),
        found(sha256=text_hash(TEXT)),
        found(title="Talks", published="2031-04-01"),
    ):
        match = matching.find(one)
        assert match is not None
        assert (match.row, match.text) == (article.id, TEXT)
    assert matching.find(found(title="Talks")) is None
    assert matching.find(found(sha256=text_hash("else"), title="Talks", published="2031-04-01")) is None
    project.close()


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
