"""Constructions of English, Russian, German, French and Spanish wire copy, each with what is found in it.

The sentences are in ``constructions``, one a line, marked as the wire stories are: ``{d1:...}`` is direct,
``{i1:...}`` indirect, ``{x1:...}`` mixed, ``{q1:...}`` the cue, ``{s1:...}`` the speaker, ``<...>`` a name.
"""

import re
from pathlib import Path

import pytest

from copydesk.domain.annotation import Kind
from copydesk.domain.span import Span
from copydesk.suggest.engine import suggest

LANGUAGES = ("en", "ru", "de", "fr", "es")
TOKEN = re.compile(r"\{([dixqs])(\d):|[}<>]")
TYPES = {"direct": "d", "indirect": "i", "mixed": "x"}
CASES = [
    (language, line)
    for language in LANGUAGES
    for line in Path(__file__)
    .with_name("constructions")
    .joinpath(f"{language}.txt")
    .read_text(encoding="utf-8")
    .splitlines()
]

Told = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def read(line: str) -> tuple[str, set[Told], set[str]]:
    """The sentence without marks, its quotations and its names."""
    text, last = "", 0
    opened: list[tuple[str, str, int]] = []
    parts: dict[str, dict[str, list[str]]] = {}
    names: set[str] = set()
    for token in TOKEN.finditer(line):
        text += line[last : token.start()]
        last = token.end()
        if token[0] not in "}>":
            opened.append((token[1] or "n", token[2] or "", len(text)))
            continue
        kind, number, start = opened.pop()
        if kind == "n":
            names.add(text[start:])
        else:
            parts.setdefault(number, {}).setdefault(kind, []).append(text[start:])
    told: set[Told] = set()
    speaker: list[str] = []
    for some in parts.values():
        kind = next(each for each in "dix" if each in some)
        speaker = some.get("s", speaker)
        told.add((kind, tuple(some[kind]), tuple(some.get("q", ())), tuple(speaker)))
    return text + line[last:], told, names


@pytest.mark.parametrize(("language", "line"), CASES, ids=[line for _, line in CASES])
def test_a_construction_is_read(language: str, line: str) -> None:
    text, told, names = read(line)
    every = suggest(text, language=language)
    quoted = [each for each in every if each.kind is Kind.QUOTATION]

    def words(spans: tuple[Span, ...]) -> tuple[str, ...]:
        return tuple(span.of(text) for span in spans)

    found = {
        (TYPES[each.type.value], words(each.spans), words(each.cue), words(each.speaker_spans))
        for each in quoted
        if each.type is not None
    }
    assert found == told
    assert {each.spans[0].of(text) for each in every if each.kind is Kind.MENTION} == names


def test_there_are_many_constructions_of_each_language() -> None:
    for language in LANGUAGES:
        assert sum(1 for each, _ in CASES if each == language) >= 25
