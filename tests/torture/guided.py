"""Broken inputs led by what they reach, with atheris (https://github.com/google/atheris) where it is there.

libFuzzer keeps what reaches code that nothing reached before, and breaks that further; the first two bytes of
an input say which target it is for. What breaks is kept as base64, for libFuzzer's inputs have no numbers.

``python -m tests.torture.guided FOLDER INPUTS`` is the process in which that is done.
"""

import base64
import json
import logging
import os
import random
import re
import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.torture.structures import broken

INPUTS = 100_000
"""Inputs of the long form; COPYDESK_GUIDED_INPUTS says otherwise."""
SHOWN = 120
"""Bytes of an input that broke something, as they are shown."""
_FOLLOWED = (
    "copydesk.readers",
    "copydesk.exchange",
    "copydesk.project.search_query",
    "copydesk.domain.pattern",
)
_LONGEST = 64_000
_PLACE = 2
"""Bytes that say which target an input is for."""
_EDGES = re.compile(r" cov: (\d+)")
_CHECKED = 1_000
"""Inputs between two notices of what came of them."""


def is_there() -> bool:
    """Whether atheris is installed."""
    return find_spec("atheris") is not None


def guide(folder: Path, inputs: int) -> None:
    """Be that process; it ends in here."""
    logging.disable(logging.CRITICAL)
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=list(_FOLLOWED)):
        import_module("copydesk.readers.registry")
        import_module("copydesk.exchange.registry")
        fuzzing = import_module("tests.torture.fuzzing")
        opened = import_module("tests.torture.targets").opened
        result = fuzzing.Result()
        with opened(folder) as targets:
            for target in targets:  # what is imported only now is followed too
                fuzzing.given(target, target.seed, "whole", folder, result)

            def test(raw: bytes) -> None:
                if len(raw) >= _PLACE:
                    target = targets[int.from_bytes(raw[:_PLACE], "big") % len(targets)]
                    shown = base64.b64encode(raw[_PLACE : _PLACE + SHOWN]).decode("ascii")
                    fuzzing.given(target, raw[_PLACE:], shown, folder, result)
                if result.inputs % _CHECKED == 0 or result.inputs >= inputs:
                    _tell(folder, {**result.__dict__, "memory": fuzzing.memory()})

            corpus = folder / "corpus"
            corpus.mkdir()
            for place, target in enumerate(targets):
                (corpus / str(place)).write_bytes(place.to_bytes(_PLACE, "big") + target.seed[:_LONGEST])
            options = (
                f"-runs={inputs}",
                f"-max_len={_LONGEST}",
                "-timeout=30",
                "-rss_limit_mb=2000",
                "-seed=1",
            )
            atheris.Setup(
                [sys.argv[0], *options, f"-artifact_prefix={folder}/", str(corpus)],
                test,
                custom_mutator=_mutator(atheris),
            )
            atheris.Fuzz()


def _mutator(atheris: Any) -> Any:
    def mutate(raw: bytes, most: int, seed: int) -> bytes:
        """Half of the inputs are broken by their structure, half by libFuzzer; for the same target mostly."""
        chance = random.Random(seed)
        place, rest = raw[:_PLACE], raw[_PLACE:]
        if len(place) < _PLACE or chance.random() < 0.01:
            place = chance.randbytes(_PLACE)
        made = _broken(rest, chance) if chance.random() < 0.5 else None
        if made is None:
            made = atheris.Mutate(rest, max(1, most - _PLACE))
        return (place + made)[:most]

    return mutate


def _broken(raw: bytes, chance: random.Random) -> bytes | None:
    """None where its structure is broken so far that nothing more can be done by it."""
    try:
        return broken(raw, chance)
    except Exception:  # noqa: BLE001 - then libFuzzer breaks it
        return None


def _tell(folder: Path, result: dict[str, Any]) -> None:
    (folder / "result.json").write_text(json.dumps(result), "utf-8")


def guided(folder: Path, inputs: int) -> tuple[dict[str, Any], str]:
    """What came of so many inputs, and the last that libFuzzer said."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.torture.guided", place, str(inputs)],
            capture_output=True,
            check=False,
            env={**os.environ, "RUST_BACKTRACE": "0"},
        )
        told = Path(place) / "result.json"
        result = json.loads(told.read_text("utf-8")) if told.exists() else {}
    said = ran.stderr.decode("utf-8", "replace")
    return {"inputs": 0, "broken": [], "memory": 0, "counts": {}, **result}, said


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form; nothing where atheris is not installed."""
    if not is_there():
        return [("guided inputs", "none: atheris is not installed (pip install atheris)", True)]
    wanted = int(os.environ.get("COPYDESK_GUIDED_INPUTS", INPUTS))
    result, said = guided(folder, wanted)
    reached = _EDGES.findall(said) or ["0"]
    broken = result["broken"]
    return [
        (
            "guided inputs",
            f"{result['inputs']:,}, edges reached: {reached[0]}, then {reached[-1]}",
            result["inputs"] >= wanted,
        ),
        ("broken by these", f"{len(broken)} {'; '.join(broken[:5])}".strip(), not broken),
    ]


if __name__ == "__main__":
    guide(Path(sys.argv[1]), int(sys.argv[2]))
