"""Texts that are torn, with words lost, doubled and swapped: no rule may break over any."""

import random
import re

import pytest
from tests.gold.reading import articles

from copydesk.suggest.engine import suggest

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_MARKS = (*",.;:!?\"'“”„«»()[]–—-…’*#>|\n", " , ", " .", "’s", "'s", "\n\n")
_TEXTS = 100

BROKE = (
    "The minister was quoted, as saying that the plan had failed.",
    "“The plan has failed,” he was quoted, as saying.",
    "The minister of , Claire Duval, said that the strike was over.",
    "A statement from , the union, said the strike was over.",
    "According to a study commissioned by , the Department for Transport, the line would cost 412 million "
    "crowns. The opposition Reform Party said it did not believe the figures.",
    "La ministre de , Claire Duval, a estimé que la grève était close.",
    "El ministro de , Juan Gil, dijo que la huelga había acabado.",
    "Staff explain've the delay. It makes't a difference, the clerk said.",
    "“We have to wait,” said an official of the  Harbour “Cooperative.",
    "The defendant's  , Joan Tibbet, argued that the evidence was circumstantial.",
    "L'accusé, «61 ans, soutient qu'il comptait la  rapporter le lundi.",
    "Un vocero del  del Interior aseguró que los ascensos seguirán vigentes.",
    "“The public learned of it from videos,” , the policy chief of the Constitutional Democrats, said.",
    "They have, logged, the witness read, but they",
)


@pytest.mark.parametrize("text", BROKE)
def test_what_rules_once_broke_over(text: str) -> None:
    suggest(text)


@pytest.mark.parametrize("language", ["en", "ru", "de", "fr", "es"])
@pytest.mark.parametrize("seed", range(3))
def test_torn_stories(language: str, seed: int) -> None:
    chance = random.Random(f"{language}{seed}")
    stories = [one.text for one in articles("work") if one.language == language]
    for _ in range(_TEXTS):
        text = torn(chance.choice(stories), chance)
        suggest(text)


def torn(story: str, chance: random.Random) -> str:
    """A few paragraphs of a story with a few faults."""
    paragraphs = story.split("\n\n")
    first = chance.randrange(len(paragraphs))
    tokens = _TOKEN.findall("\n\n".join(paragraphs[first : first + chance.randint(1, 3)]))
    for _ in range(chance.randint(1, 6)):
        at, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
        fault = chance.randrange(6)
        if fault == 0 and len(tokens) > 4:
            del tokens[at : at + chance.randint(1, 3)]
        elif fault == 1:
            tokens.insert(at, chance.choice(_MARKS))
        elif fault == 2:
            tokens.insert(at, tokens[other])
        elif fault == 3:
            tokens[at] = chance.choice((tokens[at].upper(), tokens[at].lower(), tokens[at].capitalize()))
        else:
            tokens[at], tokens[other] = tokens[other], tokens[at]
    return "".join(tokens)
