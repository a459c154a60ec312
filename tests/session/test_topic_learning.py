"""What a project's passages teach of its topics."""

from pathlib import Path

from tests.builders import make_session, span_of

from copydesk.domain.annotation import Kind
from copydesk.domain.article import Status
from copydesk.session import Session

STORIES = [
    f"Report {number}\n\nFarmers brought tonnes of barley to the silo number {number} before the rain.\n\n"
    f"The coach praised fans number {number} for their songs at the stadium.\n"
    for number in range(12)
]
NEW = (
    "Evening news\n\nThe silo took barley from farmers of three towns.\n\n"
    "Fans sang for their coach in the stadium.\n"
)


def project(tmp_path: Path, *, done: bool) -> Session:
    session = make_session(tmp_path, *STORIES, NEW)
    for row in session.articles.rows()[:12]:
        text = session.articles.get(row.id).text
        session.tagging.tag_topic(row.id, (span_of(text, text.split("\n\n")[1]),), "Agriculture")
        if not done:
            words = text.split("\n\n")[2].strip()
            session.tagging.tag_topic(row.id, (span_of(text, words),), "Sport")
    if done:
        session.articles.set_status([row.id for row in session.articles.rows()[:12]], Status.DONE)
    return session


def suggested(session: Session) -> list[tuple[str, str]]:
    last = session.articles.rows()[-1].id
    text = session.articles.get(last).text
    session.suggesting.run([last], (Kind.PASSAGE,))
    return [
        (session.suggesting.name(each), each.spans[0].of(text)[:8])
        for each in session.suggesting.of(last)
        if each.kind is Kind.PASSAGE and each.version == "1+12"
    ]


def test_in_done_articles_the_rest_is_learned_from_as_well(tmp_path: Path) -> None:
    session = project(tmp_path, done=True)
    assert suggested(session) == [("Agriculture", "The silo")]
    session.close()


def test_as_long_as_none_is_done_other_topics_teach_what_a_topic_is_not(tmp_path: Path) -> None:
    session = project(tmp_path, done=False)
    assert suggested(session) == [("Agriculture", "The silo"), ("Sport", "Fans san")]
    session.close()
