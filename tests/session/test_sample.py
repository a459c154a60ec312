from pathlib import Path

import pytest

from copydesk import resources
from copydesk.domain.annotation import Kind, Quotation, QuotationType
from copydesk.domain.article import Status
from copydesk.domain.span import Span
from copydesk.errors import ProjectError
from copydesk.session import Session
from copydesk.session.sample import build_sample, mentions, nearest, place, sample_project
from copydesk.session.sample_tags import STORIES, Story


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.copydesk"
    build_sample(path, "Ana")
    return path


def quotations(session: Session, article_id: int) -> list[Quotation]:
    return [one for one in session.articles.annotations(article_id) if isinstance(one, Quotation)]


def test_the_sample_is_sound_and_has_all_kinds_of_annotation(sample: Path) -> None:
    session = Session.open(sample, coder="Bo", writable=False)
    assert session.check().ok
    info = session.info()
    assert (info.articles, info.done, info.coders) == (3, 2, 1)
    assert min(info.mentions, info.quotations, info.passages) >= 9
    assert [row.status for row in session.articles.rows()][2] is Status.IN_PROGRESS
    session.close()


def test_the_stories_are_read_as_wire_stories(sample: Path) -> None:
    session = Session.open(sample, coder="Bo", writable=False)
    articles = [session.articles.get(row.id) for row in session.articles.rows()]
    assert [article.place for article in articles] == ["Lorvan", "Sundmouth", "Port Ellin/Sundmouth"]
    assert {article.agency for article in articles} == {"Meridian"}
    assert all(article.published for article in articles)
    session.close()


def test_every_quotation_is_tagged_as_the_guideline_says(sample: Path) -> None:
    session = Session.open(sample, coder="Bo", writable=False)
    for row in session.articles.rows():
        text = session.articles.get(row.id).text
        for one in quotations(session, row.id):
            words = [span.of(text) for span in one.content]
            assert one.cue and one.speaker_spans
            assert not words[-1].endswith(".")  # a full stop is part of it only before a closing mark
            quoted = [part[0] in "\"“'" and part[-1] in "\"”'" for part in words]
            assert all(quoted) == (one.type is QuotationType.DIRECT)
    session.close()


def test_the_sample_shows_what_quotations_can_be(sample: Path) -> None:
    session = Session.open(sample, coder="Bo", writable=False)
    every = [one for row in session.articles.rows() for one in quotations(session, row.id)]
    assert {one.type for one in every} == set(QuotationType)
    assert any(len(one.content) > 1 for one in every)
    assert any(one.within for one in every)
    assert any(one.addressee for one in every)
    assert any(one.speaker is None for one in every)
    assert {about.stance for one in every for about in one.topics} >= {"supports", "opposes", "neutral"}
    nested = next(one for one in every if one.within)
    outer = next(one for one in every if one.id == nested.within)
    assert nested.content[0].within(outer.content[0])
    session.close()


def test_whole_articles_have_topics_too(sample: Path) -> None:
    session = Session.open(sample, coder="Bo", writable=False)
    for row in session.articles.rows():
        whole = [one for one in session.articles.annotations(row.id) if not one.main_spans]
        assert [one.kind for one in whole] == [Kind.PASSAGE]
    session.close()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.file)
def test_no_words_are_looked_up_that_stand_twice(story: Story) -> None:
    text = resources.path("samples", story.file).read_text(encoding="utf-8")
    looked_up = [words for said in story.said for words in said.content]
    looked_up += [words for _, words in story.passages]
    assert {words: text.count(words) for words in looked_up} == dict.fromkeys(looked_up, 1)


def test_names_within_names_are_one_mention() -> None:
    text = "The Oravian Foreign Ministry and CNS chief Drast; Oravia's Foreign Ministry."
    assert [(actor, span.of(text)) for actor, span in mentions(text)] == [
        ("Oravian Foreign Ministry", "Oravian Foreign Ministry"),
        ("Compact of the Northern Straits", "CNS"),
        ("Iven Drast", "Drast"),
        ("Oravia", "Oravia"),
        ("Oravian Foreign Ministry", "Foreign Ministry"),
    ]


def test_words_are_looked_for_near_the_content_and_outside_it() -> None:
    text = 'He said no.\n"I said it," he said; later he said more.'
    content = (place(text, '"I said it,"'),)
    assert nearest(text, "said", content) == Span(text.index("said;"), text.index(";"))
    with pytest.raises(ValueError, match="not in the paragraph"):
        nearest(text, "no", content)
    with pytest.raises(ValueError, match="not in the text"):
        place(text, "yes")


def marked(path: Path) -> list[tuple[str, str, list[str], str]]:
    """What is marked in a project, without the identities and times that differ at each making."""
    session = Session.open(path, coder="Bo", writable=False)
    found: list[tuple[str, str, list[str], str]] = []
    for row in session.articles.rows():
        text = session.articles.get(row.id).text
        for one in session.articles.annotations(row.id):
            speaker = one.speaker if isinstance(one, Quotation) else None
            name = session.codebook.actor(speaker).name if speaker else ""
            found.append((row.title, one.kind, [span.of(text) for span in one.main_spans], name))
    session.close()
    return found


def test_the_shipped_sample_is_what_the_stories_and_tags_make(sample: Path, tmp_path: Path) -> None:
    shipped = sample_project(tmp_path)
    assert marked(shipped) == marked(sample), "build it anew with: make sample"
    session = Session.open(shipped, coder="Bo")
    assert session.check().ok
    assert session.history.undo_label is None, "its history begins with the user"
    session.close()


def test_the_users_copy_is_built_once_and_then_kept(tmp_path: Path) -> None:
    path = sample_project(tmp_path / "data")
    session = Session.open(path, coder="Ana")
    session.articles.delete([session.articles.rows()[0].id])
    session.close()
    assert sample_project(tmp_path / "data") == path
    session = Session.open(path, coder="Ana", writable=False)
    assert session.info().articles == 2
    session.close()
    assert not list(path.parent.glob("*.part*"))


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(ProjectError, match="The sample project cannot be made in"):
        sample_project(tmp_path / "data")
