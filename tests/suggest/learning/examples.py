"""The marked wire stories as what a coder has done, to be learnt from."""

from functools import cache

from tests.gold.reading import GoldArticle, articles

from copydesk.suggest.learning.example import Example, Marked


def example(story: GoldArticle) -> Example:
    """One story with all its quotations, as a coder leaves it who is done with it."""
    marked = tuple(Marked(one.content, one.cue, one.speaker, one.type) for one in story.quotations)
    return Example(story.text, marked)


@cache
def done(count: int, half: str = "work") -> tuple[Example, ...]:
    """So many English stories of a half."""
    english = (story for story in articles(half) if story.language == "en")
    return tuple(example(story) for story, _ in zip(english, range(count), strict=False))
