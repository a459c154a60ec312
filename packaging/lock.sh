#!/usr/bin/env bash
# Write the lock files: exact versions with hashes for Python 3.11 and later on Linux, macOS and Windows.
# A version that is locked already stays; `UPGRADE=--upgrade make lock` takes the newest allowed ones.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() { # OUTPUT WHAT-FOR [SOURCES ...]
    local output="packaging/$1" purpose="$2" part
    shift 2
    part="build/$(basename "$output")"
    mkdir -p build
    if [ -f "$output" ]; then cp "$output" "$part"; else rm -f "$part"; fi
    # Only names and versions are kept: where a package comes from is each machine's own setting.
    .venv/bin/uv pip compile pyproject.toml packaging/build.in "$@" ${UPGRADE:-} \
        --universal --python-version 3.11 --generate-hashes --quiet --no-header \
        --no-emit-index-url --no-emit-find-links --output-file "$part" >/dev/null
    { printf '# %s\n# Made by `make lock` from pyproject.toml; do not edit.\n' "$purpose"; cat "$part"; } >"$output"
    rm -f "$part"
}

lock requirements.lock "What Copydesk needs to run, and to be installed from a checkout."
lock requirements-dev.lock "All of requirements.lock, and what \`make test\` needs." \
    --group dev --constraint packaging/requirements.lock
lock requirements-package.lock "All of requirements.lock, and what \`make package\` needs." \
    --group package --constraint packaging/requirements.lock
