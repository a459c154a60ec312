"""The files that Linux desktops read agree with the program and with their standards."""

import configparser
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.house.sources import ROOT

from copydesk import __version__
from copydesk.project.version import APPLICATION_ID

LINUX = ROOT / "packaging" / "linux"
NAME = "io.github.copydesk.Copydesk"
MIME_TYPE = "application/x-copydesk"
MIME = {"": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture
def metainfo() -> ElementTree.Element:
    return ElementTree.parse(LINUX / f"{NAME}.metainfo.xml").getroot()


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_starts_the_command_for_its_file_type(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"].split()[0] == "copydesk"
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert entry["Icon"] == NAME


def test_the_file_type_is_known_by_name_and_by_the_projects_mark() -> None:
    kind = ElementTree.parse(LINUX / "application-x-copydesk.xml").getroot().find("mime-type", MIME)
    assert kind is not None
    assert kind.get("type") == MIME_TYPE
    glob, mark = kind.find("glob", MIME), kind.find("magic/match/match", MIME)
    assert glob is not None
    assert mark is not None
    assert glob.get("pattern") == "*.copydesk"
    assert (mark.get("offset"), int(mark.get("value", "0"), 16)) == ("68", APPLICATION_ID)


def test_software_centres_are_told_this_version(metainfo: ElementTree.Element) -> None:
    latest = metainfo.find("releases/release")
    assert latest is not None
    assert latest.get("version") == __version__
    assert date.fromisoformat(latest.get("date", ""))
    assert metainfo.findtext("id") == NAME
    assert metainfo.findtext("launchable") == f"{NAME}.desktop"
    assert metainfo.findtext("provides/mediatype") == MIME_TYPE


def test_the_change_log_has_this_version() -> None:
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(LINUX / f"{NAME}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(LINUX / f"{NAME}.metainfo.xml")],
    ],
    ids=["desktop-file-validate", "appstreamcli"],
)
def test_the_standards_own_checkers_are_content(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
def test_packagers_get_each_file_where_it_belongs(tmp_path: Path) -> None:
    surroundings = {"DESTDIR": str(tmp_path), "PATH": "/usr/bin:/bin"}
    script = str(LINUX / "install.sh")
    installed = subprocess.run(["bash", script, "/usr"], env=surroundings, check=False)
    assert installed.returncode == 0
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {
        f"usr/share/applications/{NAME}.desktop",
        f"usr/share/metainfo/{NAME}.metainfo.xml",
        "usr/share/mime/packages/application-x-copydesk.xml",
        f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
    }
