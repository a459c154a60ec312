from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from copydesk.commands.group import WINDOW, Commands
from copydesk.errors import Cancelled, UserError


@pytest.fixture
def seen() -> list[tuple[str, tuple[str, ...]]]:
    return []


@pytest.fixture
def group(seen: list[tuple[str, tuple[str, ...]]]) -> click.Group:
    made = Commands("copydesk")

    for name in (WINDOW, "count"):

        @made.command(name, context_settings={"ignore_unknown_options": True})
        @click.argument("words", nargs=-1)
        @click.pass_context
        def command(ctx: click.Context, words: tuple[str, ...]) -> None:
            seen.append((ctx.info_name or "", words))
            if "wrong" in words:
                raise UserError("It is\nwrong. Mend it.")
            if "stop" in words:
                raise Cancelled

    return made


def run(group: click.Group, *arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(group, list(arguments))
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize("arguments", [(), ("a.copydesk",), ("--sample",)])
def test_what_names_no_command_is_meant_for_the_window(
    group: click.Group, seen: list[tuple[str, tuple[str, ...]]], arguments: tuple[str, ...]
) -> None:
    assert run(group, *arguments)[0] == 0
    assert seen == [(WINDOW, arguments)]


def test_a_command_is_taken_before_a_project(
    group: click.Group, seen: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert run(group, "count", "a")[0] == 0
    assert seen == [("count", ("a",))]


def test_a_mistyped_command_is_wrong_usage(group: click.Group, tmp_path: Path) -> None:
    code, _, told = run(group, "cuont", str(tmp_path))
    assert code == 2
    assert "No such command 'cuont'" in told


def test_an_error_of_the_user_is_one_line(group: click.Group) -> None:
    assert run(group, "count", "wrong") == (1, "", "copydesk: It is wrong. Mend it.\n")


def test_stopped_work_is_not_done(group: click.Group) -> None:
    code, _, told = run(group, "count", "stop")
    assert (code, len(told.splitlines())) == (1, 1)
