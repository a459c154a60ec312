#!/usr/bin/env bash
# See that the system libraries which Qt loads are there, on Debian, Ubuntu and their relatives.
#
#   system-libraries.sh run    what the window needs
#   system-libraries.sh test   and what the tests need: a virtual X screen
#
# Missing packages are installed where that needs no password; else the one command to run is printed.
# On other systems nothing is checked: Qt itself names a library that it cannot load.
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="$PATH:/usr/sbin:/sbin" # ldconfig is there, and Debian leaves it out for ordinary users

# The shared objects that PySide6's plugins for X11 and Wayland link to, with the packages that hold them.
LIBRARIES="
libEGL.so.1             libegl1
libGL.so.1              libgl1
libX11-xcb.so.1         libx11-xcb1
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libfreetype.so.6        libfreetype6
libglib-2.0.so.0        libglib2.0-0
libgssapi_krb5.so.2     libgssapi-krb5-2
libwayland-client.so.0  libwayland-client0
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-glx.so.0         libxcb-glx0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0      libxcb-render0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-util.so.1        libxcb-util1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxkbcommon.so.0       libxkbcommon0
"

missing_packages() { # WHAT-FOR
    local known library package
    known="$(ldconfig -p)"
    while read -r library package; do
        [ -z "$library" ] || grep -q "[[:space:]]$library " <<<"$known" || echo "$package"
    done <<<"$LIBRARIES"
    has_a_font || echo fonts-dejavu-core
    can_make_environments || echo python3-venv
    if [ "$1" = test ]; then
        has Xvfb && has xvfb-run || echo xvfb
        has xauth || echo xauth
    fi
}

can_make_environments() { # Debian keeps the part of its Python that does in a package of its own
    local python="${PYTHON:-python3}"
    [ -x .venv/bin/python ] || [ "$(command -v "$python")" != /usr/bin/python3 ] ||
        "$python" -c 'import ensurepip, venv' 2>/dev/null
}

has() { # COMMAND
    command -v "$1" >/dev/null
}

has_a_font() {
    local folder
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${HOME:-/}/.local/share/fonts"; do
        [ -d "$folder" ] || continue
        [ -z "$(find -L "$folder" \( -name '*.[to]tf' -o -name '*.ttc' -o -name '*.pf[ab]' \) -print -quit)" ] || return 0
    done
    return 1
}

main() { # WHAT-FOR
    local packages wanted
    [ "$(uname -s)" = Linux ] && has apt-get && has ldconfig || return 0
    mapfile -t packages < <(missing_packages "$1")
    [ "${#packages[@]}" -gt 0 ] || return 0
    wanted="${packages[*]}"
    echo "System packages that are missing: $wanted"
    if [ "$(id -u)" = 0 ]; then
        install_packages env "${packages[@]}"
    elif has sudo && sudo -n true 2>/dev/null; then
        install_packages "sudo -n env" "${packages[@]}"
    else
        echo "Installing them needs your password. Run this, then the same command again:"
        echo "    sudo apt-get update && sudo apt-get install --yes --no-install-recommends $wanted"
        return 1
    fi
}

install_packages() { # "COMMAND PREFIX" PACKAGE ...
    local as_root
    read -r -a as_root <<<"$1"
    shift
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 --quiet update
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 --quiet \
        install --yes --no-install-recommends "$@"
}

main "${1:-run}"
