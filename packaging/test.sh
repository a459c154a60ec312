#!/usr/bin/env bash
# Everything that has to hold before a change goes in. All steps run; any that fails fails the whole.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=()

step() { # NAME COMMAND ...
    local name="$1"
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed+=("$name")
}

# The tests touch no preferences, logs or data of whoever runs them.
COPYDESK_HOME="$PWD/build/test-home"
export COPYDESK_HOME PYTHONDONTWRITEBYTECODE=1
rm -rf "$COPYDESK_HOME"

step "ruff: lint" .venv/bin/ruff check .
step "ruff: format" .venv/bin/ruff format --check .
step "pyright: types" .venv/bin/pyright
step "import-linter: who may import whom" .venv/bin/lint-imports
step "pytest, no screen" env QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest --numprocesses=2 "$@"
if [ "$(uname -s)" = Linux ]; then
    step "pytest, journeys once more on a virtual X screen" env QT_QPA_PLATFORM=xcb \
        xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" .venv/bin/python -m pytest tests/journeys
fi

if [ "${#failed[@]}" -gt 0 ]; then
    printf '\nFAILED: %s\n' "$(IFS=';'; echo "${failed[*]}")"
    exit 1
fi
