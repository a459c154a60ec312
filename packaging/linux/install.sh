#!/usr/bin/env bash
# Put Copydesk into the menus, and make .copydesk files open in it. For the current user, without root:
#
#   packaging/linux/install.sh            below ~/.local
#   packaging/linux/install.sh /usr       below another prefix, for packagers (DESTDIR is put before it)
#
# The program itself comes from `pipx install .` or from the distribution.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
share="${DESTDIR:-}${1:-$HOME/.local}/share"
name=io.github.copydesk.Copydesk

put() { # FILE TARGET
    install -D -m 644 "$1" "$share/$2"
}

put "$here/$name.desktop" "applications/$name.desktop"
put "$here/$name.metainfo.xml" "metainfo/$name.metainfo.xml"
put "$here/application-x-copydesk.xml" "mime/packages/application-x-copydesk.xml"
put "$here/../../resources/icons/copydesk.svg" "icons/hicolor/scalable/apps/$name.svg"

if [ -z "${DESTDIR:-}" ]; then
    if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime"; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database "$share/applications"; fi
fi
echo "Copydesk is in the menus of $share; \`copydesk\` must be on the PATH."
