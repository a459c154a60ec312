"""Is the project in a folder that is synced to other computers, or on another computer?

Known by the names of folders and the marks that sync programs leave, and by what kind of file system the
operating system says it is; where it says nothing, the file counts as one of this computer.
"""

import os
import re
import sys
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from copydesk.domain.surroundings import Surroundings

_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afs|ncpfs|9p|ceph|glusterfs|lustre|davfs2?|webdav|afpfs"
    r"|fuse\.(?:sshfs|s3fs|rclone|davfs2?|glusterfs|ceph-fuse|gvfsd-fuse|curlftpfs)"
)
"""Kinds of file systems, as mounts name them, that are on another computer."""
_SYNCED = (
    ("Dropbox", r"dropbox( \(.+\))?"),
    ("OneDrive", r"onedrive( ?- ?.+|-[^/]+)?"),
    ("iCloud Drive", r"icloud ?drive|mobile documents|com~apple~clouddocs"),
    ("Google Drive", r"google ?drive(-.+| \(.+\))?|my drive|drivefs"),
    ("Nextcloud", r"nextcloud\d*"),
    ("ownCloud", r"owncloud\d*"),
    ("pCloud", r"pcloud ?drive"),
    ("MEGA", r"megasync( downloads)?"),
    ("Syncthing", r"syncthing"),
)
"""What sync programs call their folders, compared without regard to case."""
_MARKS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
)
"""What they leave in the folder that they sync."""
_MOUNTS = Path("/proc/self/mountinfo")
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOTE = 4  # https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew


def of(path: Path) -> Surroundings:
    """What surrounds the file; a link to it is followed."""
    return _of_folder(path.resolve().parent)


@lru_cache(maxsize=64)
def _of_folder(folder: Path) -> Surroundings:
    return Surroundings(_synced(folder), _is_network(folder))


def _synced(folder: Path) -> str:
    for one in (folder, *folder.parents):
        for name, pattern in _SYNCED:
            if re.fullmatch(pattern, one.name, re.IGNORECASE):
                return name
        for mark, name in _MARKS:
            with suppress(OSError):
                if (one / mark).exists() and one != Path.home():  # programs keep their own things at home
                    return name
    return ""


def _is_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        root = folder.drive + "\\"
        return folder.drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOTE
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return _NETWORK.fullmatch(kind_of_mount(mounts, folder)) is not None


def kind_of_mount(mounts: str, folder: Path) -> str:
    """Which kind of file system the folder is on, by Linux's list of mounts; empty if that does not tell.

    See https://www.kernel.org/doc/Documentation/filesystems/proc.rst, 3.5: of two mounts at one place the
    later one is seen.
    """
    found, longest = "", -1
    for line in mounts.splitlines():
        first, _, rest = line.partition(" - ")
        fields = first.split(" ")
        if len(fields) < 5 or not rest:
            continue
        point = Path(_OCTAL.sub(lambda match: chr(int(match[1], 8)), fields[4]))
        depth = len(point.parts)
        if depth >= longest and folder.is_relative_to(point):
            found, longest = rest.split(" ")[0], depth
    return found


def host() -> str:
    """What this computer is called."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
