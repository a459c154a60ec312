"""Projects and articles for tests: made through the same use cases that the program offers."""

from collections.abc import Iterable
from pathlib import Path

from copydesk.domain.annotation import Part
from copydesk.domain.article import Article
from copydesk.domain.span import Span, Spans
from copydesk.session import Session

STORY = (
    "14 Apr 2031 08:40\n\n"
    "Harbour union and port authority agree to reopen the northern quay\n\n"
    "KESTREL BAY. April 14 (Tidewire) - The Kestrel Port Authority (KPA) and the Harbour Workers' Union "
    "agreed on Monday to reopen the northern quay, the authority said.\n\n"
    '"We have a plan that keeps people safe," authority head Mirela Osk told reporters, '
    '"and ships will dock again before June."\n\n'
    "The union welcomed the decision but said that pay talks must follow. "
    'Its leader Jonas Feld called the quay "a test for both sides".\n\n'
    "Fishing boats may use the quay from May, according to the KPA.\n"
)

MANY_SCRIPTS = (
    "Caf\u00e9 opens \U0001f600 in the \U0001f468\u200d\U0001f469\u200d\U0001f467 quarter\n"
    "\u0642\u0627\u0644\u062a \u0627\u0644\u0648\u0632\u064a\u0631\u0629: "
    "\u00ab\u0646\u062d\u0646 \u0645\u0639\u0627\u064b\u00bb "
    "\u0627\u0644\u064a\u0648\u0645.\n"
    "A\u00a0b e\u0301 te\u0323\u0302 \u201cquoted\u201d \U0001d7d8 end.\n"
)


def story(number: int) -> str:
    """A short article that differs from all others by its number."""
    return (
        f"{1 + number % 28} May 2031 {number % 24:02}:{number % 60:02}\n\n"
        f"Story {number}: ferry towns agree on timetable {number}\n\n"
        f"VELMORA. May {1 + number % 28} (Meridian) - The Velmora Ferry Board met {number} times, "
        "its chair said.\n\n"
        f'"Boat {number} will sail," Ilse Marden said.\n'
    )


def write_stories(folder: Path, texts: Iterable[str]) -> list[Path]:
    """Write each text to a file of its own and give the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    for number, text in enumerate(texts):
        file = folder / f"story-{number:05}.txt"
        file.write_bytes(text.encode("utf-8"))
        files.append(file)
    return files


def make_session(tmp_path: Path, *texts: str, name: str = "desk.copydesk", coder: str = "Ana") -> Session:
    """A new project in the folder with an article of each text; close it when done."""
    tmp_path.mkdir(parents=True, exist_ok=True)
    session = Session.create(tmp_path / name, title="Desk", coder=coder)
    if texts:
        session.articles.import_paths(write_stories(tmp_path / "texts", texts))
    return session


def only_article(session: Session) -> Article:
    """The first article of the project, with its text."""
    return session.articles.get(session.articles.rows()[0].id)


def span_of(text: str, words: str, nth: int = 0) -> Span:
    """Where the words stand in the text, for the n-th time counted from 0."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def tag_story(session: Session, article_id: int) -> dict[str, int]:
    """Tag :data:`STORY` with two actors, two topics and two quotations; gives annotation ids by name."""
    text = session.articles.get(article_id).text
    tagging = session.tagging

    def spans(words: str, nth: int = 0) -> Spans:
        return (span_of(text, words, nth),)

    ids = {
        "kpa": tagging.tag_actor(article_id, spans("Kestrel Port Authority"), "Kestrel Port Authority"),
        "union": tagging.tag_actor(article_id, spans("Harbour Workers' Union"), "Harbour Workers' Union"),
        "quay": tagging.tag_topic(article_id, spans("reopen the northern quay", 1), "Port reopening"),
        "labour": tagging.tag_topic(article_id, (), "Labour relations"),
        "plan": tagging.tag_quotation(article_id, spans("We have a plan that keeps people safe")),
        "test": tagging.tag_quotation(article_id, spans("a test for both sides")),
    }
    tagging.add_to_quotation(ids["plan"], spans("and ships will dock again before June")[0])
    tagging.set_part(ids["plan"], Part.CUE, spans("told"))
    tagging.set_part(ids["plan"], Part.SPEAKER, spans("authority head Mirela Osk"))
    tagging.set_speaker(ids["plan"], "Mirela Osk")
    return ids
