"""The catalogues have every text of the window, in every language, whole."""

import ast
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from tests.house.catalogues import FOLDER, Message, messages, tool

from copydesk.desktop.actions import Menu, specs
from copydesk.desktop.language import LANGUAGES

FOREIGN = sorted(set(LANGUAGES) - {"en"})
PLACEHOLDER = re.compile(r"\{\w+\}|%Ln|%n")
FORMS = {"de": 2, "en": 2, "es": 2, "fr": 2, "ru": 3}
MNEMONIC = re.compile(r"&(\w)")


def catalogue(code: str) -> Path:
    return FOLDER / f"copydesk_{code}.ts"


@pytest.fixture(scope="module")
def anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as `make translations` would leave them."""
    folder = tmp_path_factory.mktemp("catalogues")
    for code in LANGUAGES:
        shutil.copy(catalogue(code), folder)
    tool().main(folder)
    return folder


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_text_of_the_code_is_in_the_catalogue(code: str, anew: Path) -> None:
    def texts(path: Path) -> set[tuple[str, str, bool]]:
        return {(each.source, each.comment, each.numerus) for each in messages(path)}

    wanted, there = texts(anew / catalogue(code).name), texts(catalogue(code))
    assert (wanted - there, there - wanted) == (set(), set()), "run `make translations`"


@pytest.mark.parametrize(
    ("module", "taken"),
    [
        ("class Sentence:\n    span: int\n", {"Sentence"}),
        ("from copydesk.exchange.tokens import Sentence, sentences\n", {"Sentence", "sentences"}),
        ("from copydesk.errors import Sentence\n", set[str]()),
        ("class LockedError(ProjectError):\n    pass\n", set[str]()),
    ],
)
def test_sentences_of_articles_are_no_texts_of_the_window(module: str, taken: set[str]) -> None:
    assert tool().taken_otherwise(ast.parse(module)) == taken


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_text_is_translated(code: str) -> None:
    open_ones = [each.source for each in messages(catalogue(code)) if not each.finished or "" in each.forms]
    assert open_ones == []


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_number_has_its_forms(code: str) -> None:
    for each in messages(catalogue(code)):
        assert len(each.forms) == (FORMS[code] if each.numerus else 1), each.source


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_translations_keep_what_is_filled_in(code: str) -> None:
    def held(text: str) -> Counter[str]:
        return Counter(PLACEHOLDER.findall(text))

    wrong = [
        each.source
        for each in messages(catalogue(code))
        if any(held(f) != held(each.source) for f in each.forms)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", FOREIGN)
def test_translations_keep_keys_of_menus_and_ellipses(code: str) -> None:
    def marks(text: str) -> tuple[int, bool, bool]:
        return len(MNEMONIC.findall(text)), text.endswith("…"), text.endswith("\n")

    for each in messages(catalogue(code)):
        assert {marks(form) for form in each.forms} == {marks(each.source)}, each.source


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_two_entries_of_a_menu_have_one_key(code: str) -> None:
    words = {each.source: each.forms[0] for each in messages(catalogue(code)) if not each.comment}
    menus: dict[str, list[str]] = {"": [menu.value for menu in Menu]}
    for spec in specs():
        menus.setdefault(f"{spec.menu.value} {spec.submenu}", []).append(spec.text)
        if spec.submenu and spec.submenu not in menus.setdefault(f"{spec.menu.value} ", []):
            menus[f"{spec.menu.value} "].append(spec.submenu)
    for menu, texts in menus.items():
        keys = Counter(key.casefold() for text in texts for key in MNEMONIC.findall(words.get(text, text)))
        assert [key for key, count in keys.items() if count > 1] == [], menu


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_what_the_program_reads_is_up_to_the_catalogue(code: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(catalogue(code).with_suffix(".qm")))

    def read(each: Message) -> str:
        return compiled.translate("", each.source, each.comment, 1 if each.numerus else -1) or ""

    old = [each.source for each in messages(catalogue(code)) if each.finished and read(each) != each.forms[0]]
    assert old == [], "run `make translations`"
