"""Made-up articles and annotations by the thousand, the same at each run."""

import random
from pathlib import Path

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Kind, Part, QuotationType, Stance
from copydesk.domain.article import ArticleDraft
from copydesk.domain.span import Span
from copydesk.project import Project, annotations, articles, codebook, coders

WORDS = (
    "the a council board ferry harbour town said agreed will start open close budget vote measure plan "
    "lake bridge office minister chair member report week month year after before during new common"
)
ACTORS = 200
TOPICS = 40


def sentence(chance: random.Random) -> str:
    """A line of made-up words, sometimes quoted."""
    words = " ".join(chance.choices(WORDS.split(), k=chance.randrange(6, 22))).capitalize()
    return f'"{words}," the chair said.' if chance.random() < 0.3 else f"{words}."


def text(characters: int, seed: int, paragraph: str = "\n\n") -> str:
    """About that many code points of sentences; ``paragraph`` stands between groups of them."""
    chance = random.Random(seed)
    parts: list[str] = []
    length = 0
    while length < characters:
        part = " ".join(sentence(chance) for _ in range(chance.randrange(2, 6)))
        parts.append(part)
        length += len(part) + len(paragraph)
    return paragraph.join(parts)[:characters]


def write_files(folder: Path, count: int, characters: int) -> None:
    """That many wire stories as text files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        day = f"{number % 28 + 1} Mar {2030 + number % 5} 09:{number % 60:02}"
        body = text(characters, number)
        story = f"{day}\n\nLake towns meet for the {number}th time\n\nVELMORA. March 3 (Meridian) - {body}\n"
        (folder / f"{number:05}.txt").write_text(story, encoding="utf-8")


def fill(
    path: Path, article_count: int, characters: int, annotations_each: int, paragraph: str = "\n\n"
) -> None:
    """Make a project of so many articles with so many annotations of all kinds each.

    Written through the project's own modules, one change in all, as an import of a dataset would.
    """
    project = Project.create(path, title="Benchmark")
    project.coder_id = coders.ensure(project, "Ana")
    chance = random.Random(7)
    with project.change("Fill"):
        for number in range(ACTORS):
            codebook.add_actor(project, f"Actor {number}", ActorKind.OTHER)
        for number in range(TOPICS):
            codebook.add_topic(project, f"Topic {number}")
        for number in range(article_count):
            content = f"Story {number}\n\n{text(characters, number, paragraph)}"
            article = articles.add(project, ArticleDraft(title=f"Story {number}", text=content))
            for _ in range(annotations_each):
                _annotate(project, article, content, chance)
    project.close()


def _annotate(project: Project, article: int, content: str, chance: random.Random) -> None:
    start = chance.randrange(len(content) - 400)
    kind = chance.choices(list(Kind), (6, 2, 2))[0]
    if kind is Kind.MENTION:
        row = annotations.add(project, article, kind, actor_id=chance.randrange(1, ACTORS + 1))
        annotations.set_spans(
            project, row, Part.TEXT, (Span(start, start + chance.randrange(5, 30)),), content
        )
    elif kind is Kind.PASSAGE:
        row = annotations.add(project, article, kind, topic_id=chance.randrange(1, TOPICS + 1))
        annotations.set_spans(
            project, row, Part.TEXT, (Span(start, start + chance.randrange(40, 300)),), content
        )
    else:
        row = annotations.add(project, article, kind)
        annotations.add_quotation(project, row, QuotationType.DIRECT, speaker=chance.randrange(1, ACTORS + 1))
        annotations.set_spans(project, row, Part.CONTENT, (Span(start, start + 120),), content)
        annotations.set_spans(project, row, Part.CUE, (Span(start + 122, start + 128),), content)
        annotations.set_spans(project, row, Part.SPEAKER, (Span(start + 130, start + 145),), content)
        annotations.set_topic(project, row, chance.randrange(1, TOPICS + 1), chance.choice(list(Stance)))
