#!/usr/bin/env bash
# Make .venv and install into it, from the lock files, what a checkout needs.
#
#   set-up.sh LOCK    LOCK: packaging/requirements.lock or packaging/requirements-dev.lock
#
# PYTHON in the environment names the Python to use; else it is the first that fits.
set -euo pipefail
cd "$(dirname "$0")/.."
lock="$1"

fits() { # a Python that Copydesk runs on
    command -v "$1" >/dev/null && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if fits "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    echo "Copydesk needs Python 3.11 or newer, and ${PYTHON:-python3} is not. Install one, or name it:" >&2
    echo "    make run PYTHON=/path/to/python3" >&2
    return 1
}

if ! fits .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    python="$(find_python)"
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        echo "$python cannot make virtual environments: install its venv module, then run this again." >&2
        exit 1
    fi
    "$python" -m venv --clear .venv
fi

pip() { .venv/bin/python -m pip --disable-pip-version-check --no-input "$@"; }

echo "Installing what $lock lists into .venv ..."
pip install --quiet --require-hashes --requirement "$lock"
pip install --quiet --no-deps --no-build-isolation --editable .
