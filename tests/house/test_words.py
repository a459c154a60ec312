"""What no file of the project may say: notes to oneself, places on one machine, silence without a reason."""

import re
from pathlib import PurePosixPath

import pytest
from tests.house.sources import texts

# Written in two halves, so that this file does not find itself.
NOTES = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
MACHINE_PATHS = re.compile(
    r"(?<![\w.~-])/(?:home|root|work|Users|private|var/folders)/\w|\b[A-Z]:\\Users\\\w"
)
INDEX_ADDRESSES = re.compile(
    r"--(?:(?:extra-)?index-url|find-links|trusted-host)|\b(?:py"
    r"pi\.org|python"
    r"hosted\.org)"
    r"|https?://(?:localhost|127\.|10\.|192\.168\.)"
)
MADE_BY = re.compile(
    r"\b(?:chat"
    r"gpt|co"
    r"pilot|an"
    r"thropic|open"
    r"ai|language mo"
    r"del|as an a"
    r"i|a"
    r"i[- ]"
    r"(?:generated|written|assisted)|co-auth"
    r"ored-by)\b",
    re.IGNORECASE,
)
SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore|pragma)\b.*")
REASONED = re.compile(
    r"#\s*(?:noqa: [A-Z0-9, ]+|(?:type: |pyright: )ignore\[[\w, -]+\]|pragma: [\w ]+) - \w.+"
)
SKIPPED = re.compile(r"pytest\.mark\.(?:skip|skipif|xfail)\b(?!.*reason)|pytest\.skip\(\s*\)")


@pytest.mark.parametrize(
    "pattern", [NOTES, MACHINE_PATHS, INDEX_ADDRESSES, MADE_BY], ids=["notes", "paths", "addresses", "makers"]
)
def test_no_file_says_what_does_not_belong_there(pattern: re.Pattern[str]) -> None:
    found = {
        f"{name}:{number}": match[0]
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if (match := pattern.search(line))
    }
    assert found == {}


def test_every_silenced_check_has_its_reason() -> None:
    unexplained = [
        f"{name}:{number}: {match[0]}"
        for name, text in texts()
        if PurePosixPath(name).suffix == ".py" and name != "tests/house/test_words.py"
        for number, line in enumerate(text.splitlines(), 1)
        if ((match := SILENCED.search(line)) and not REASONED.search(line)) or (match := SKIPPED.search(line))
    ]
    assert unexplained == []


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        (NOTES, "# TO" + "DO: later"),
        (MACHINE_PATHS, 'open("/ho' + 'me/ana/a.txt")'),
        (INDEX_ADDRESSES, "--index" + "-url x"),
        (MADE_BY, "Chat" + "GPT"),
        (SILENCED, "x  # no" + "qa"),
        (REASONED, "x  # no" + "qa: N818 - the name is the word of the field"),
    ],
)
def test_the_search_finds_what_it_looks_for(pattern: re.Pattern[str], sentence: str) -> None:
    assert pattern.search(sentence)
