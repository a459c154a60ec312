"""The README promises nothing that is not there: commands, keys, files."""

import re

import pytest
from tests.house.sources import ROOT

from copydesk.__main__ import main
from copydesk.desktop.actions import specs
from copydesk.session import Session

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"^    copydesk ([a-z][a-z-]+)", README, re.MULTILINE)))
LINKS = sorted(set(re.findall(r"\]\(([^)#:]+)\)", README)))
DIGITS = re.compile(r"\| <kbd>1</kbd> \.\.\. <kbd>9</kbd> \|")


def keys_in_the_table() -> set[str]:
    """The keys of the README's table as Qt writes them."""
    table = README.partition("## Keys")[2].partition("\n## ")[0]
    cells = [row.split("|")[1] for row in table.splitlines() if row.startswith("| <kbd>")]
    told = [key for cell in cells if "..." not in cell for key in re.sub(r"</?kbd>", "", cell).split(" / ")]
    return {key.strip().replace("Ctrl+Enter", "Ctrl+Return") for key in told}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_in_the_readme_exists(command: str) -> None:
    assert command in main.commands


def test_every_command_is_in_the_readme() -> None:
    shown = {name for name, command in main.commands.items() if not command.hidden}
    assert shown <= set(COMMANDS)


def test_the_keys_in_the_readme_are_the_windows() -> None:
    known = {key for action in specs() for key in action.keys}
    # Selecting with the arrows is Qt's own; the bounds have one action for each arrow.
    told = keys_in_the_table() - {"Shift+arrows", "Alt+Shift+arrows"}
    assert told - known == set()
    assert {"Shift+Q", "Alt+Shift+Right", "1", "9"} <= known
    assert DIGITS.search(README)


def test_what_a_script_is_told_that_a_session_does_is_there(session: Session) -> None:
    told = set(re.findall(r"session\.(\w+)\.(\w+)\(", README))
    assert {("history", "undo"), ("articles", "set_status"), ("suggesting", "accept")} <= told
    for part, method in told:
        assert callable(getattr(getattr(session, part), method))


def test_where_suggestions_are_turned_on_is_told() -> None:
    (shown,) = [spec for spec in specs() if spec.id == "show_suggestions"]
    assert f"{shown.menu.value} > {shown.text}".replace("&", "") in README


@pytest.mark.parametrize("target", LINKS)
def test_what_the_readme_links_to_is_there(target: str) -> None:
    assert (ROOT / target).exists()
