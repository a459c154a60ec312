"""That the tests would notice: whoever asks for the network is refused, in this process and in others."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from tests.offline import sitecustomize as offline

ASKING = "import socket; socket.create_connection(('192.0.2.1', 80), 1)"


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it is told in this test what was tried, instead of the place that fails every test."""
    path = tmp_path / "tried"
    monkeypatch.setenv(offline.LOG, str(path))
    return path


def test_a_connection_is_refused_and_told(tried: Path) -> None:
    with socket.socket() as asking, pytest.raises(OSError, match="no network"):
        asking.connect(("192.0.2.1", 80))
    assert "192.0.2.1" in tried.read_text(encoding="utf-8")


def test_a_name_is_not_asked_for(tried: Path) -> None:
    with pytest.raises(OSError, match="no network"):
        socket.getaddrinfo("tidewire.example", 80)
    assert "tidewire.example" in tried.read_text(encoding="utf-8")


def test_other_processes_are_held_to_it(tried: Path) -> None:
    done = subprocess.run([sys.executable, "-c", ASKING], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "The tests have no network" in done.stderr
    assert "192.0.2.1" in tried.read_text(encoding="utf-8")


def test_sockets_of_this_machine_go_on() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"here")
        assert other.recv(4) == b"here"
