#!/usr/bin/env bash
# Build dist/copydesk, a folder that runs without Python, and see that it reads documents and its tour passes.
set -euo pipefail
cd "$(dirname "$0")/.."

# An environment of its own: what is in it can end up in the folder.
environment=build/package-environment
[ -x "$environment/bin/python" ] || "${PYTHON:-python3}" -m venv "$environment"
"$environment/bin/python" -m pip --disable-pip-version-check --no-input install --quiet \
    --require-hashes --requirement packaging/requirements-package.lock
"$environment/bin/pyinstaller" --noconfirm --clean --log-level WARN \
    --distpath dist --workpath build/pyinstaller packaging/pyinstaller.spec

rm -rf build/package-reading build/package-tour
"$environment/bin/python" packaging/reading.py dist/copydesk/copydesk build/package-reading
mkdir -p build/package-tour
env -u DISPLAY -u WAYLAND_DISPLAY COPYDESK_HOME="$PWD/build/package-tour/home" \
    dist/copydesk/copydesk tour --out build/package-tour
du -sh dist/copydesk
