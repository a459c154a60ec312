"""Synced folders are known by their names and marks, folders of other computers by their mounts."""

from pathlib import Path

import pytest

from copydesk.domain.surroundings import Surroundings
from copydesk.project import surroundings

MOUNTS = """\
22 1 253:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:35 / /mnt/desk rw - cifs //server/desk rw
41 22 0:36 / /mnt/desk/near rw - ext4 /dev/vdb rw
42 22 0:37 / /data/desk/far\\040away rw - fuse.sshfs ana@host:/ rw
43 22 0:38 / /srv rw - nfs4 host:/srv rw
a broken line
"""


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Dropbox/thesis", "Dropbox"),
        ("Dropbox (Uni)/a", "Dropbox"),
        ("OneDrive - Example University", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud Drive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("GoogleDrive-ana@example.org/x", "Google Drive"),
        ("Nextcloud/work", "Nextcloud"),
        ("work", ""),
        ("Dropboxes", ""),
    ],
)
def test_synced_folders_are_known_by_their_names(tmp_path: Path, folder: str, name: str) -> None:
    assert surroundings.of(tmp_path / folder / "a.copydesk") == Surroundings(synced=name)


def test_they_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    inner = tmp_path / "shared" / "thesis"
    inner.mkdir(parents=True)
    (tmp_path / "shared" / ".stfolder").mkdir()
    assert surroundings.of(inner / "a.copydesk").synced == "Syncthing"


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/data/desk", "ext4"),
        ("/mnt/desk", "cifs"),
        ("/mnt/desk/x/y", "cifs"),
        ("/mnt/desk/near/x", "ext4"),
        ("/mnt/desktop", "ext4"),
        ("/data/desk/far away/x", "fuse.sshfs"),
        ("/srv", "nfs4"),
    ],
)
def test_the_mount_that_is_nearest_tells_the_kind(folder: str, kind: str) -> None:
    assert surroundings.kind_of_mount(MOUNTS, Path(folder)) == kind


def test_this_computer_has_a_name() -> None:
    assert surroundings.host()
