"""What every reader's test gets: a computer without a network."""

import socket

import pytest


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where anything opens a socket: documents are read from the disk, and nothing else."""

    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a socket was opened")

    class Refused(socket.socket):  # a class, for others are made from it
        def __init__(self, *_arguments: object, **_more: object) -> None:
            refuse()

    monkeypatch.setattr(socket, "socket", Refused)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
