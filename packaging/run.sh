#!/usr/bin/env bash
# Open the window on the sample project; where there is no display, take the tour instead.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so the window cannot be shown. Taking the tour instead:"
    echo "it drives the same window out of sight and leaves what it makes in build/tour."
    mkdir -p build/tour
    exec .venv/bin/copydesk tour --out build/tour
fi
exec .venv/bin/copydesk --sample
