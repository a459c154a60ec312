"""Takes the network away from every Python process that has this folder in PYTHONPATH.

Python imports a module of this name by itself as it starts (see the module ``site``), so that the tests'
subprocesses and the readers' worker processes are held to it as well. What was tried is refused, and told in
the file that OFFLINE_LOG names: a library may swallow the refusal. Imports nothing but the standard library.
"""

import os
import sys

LOG = "COPYDESK_TESTS_OFFLINE_LOG"
_REACHES = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_ASKS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})


def install() -> None:
    """Refuse from now on all that reaches another machine, or this one by way of the network."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """PEP 578: called for each event that Python or a library in it raises."""
    if not event.startswith("socket."):
        return
    address = arguments[-1]
    # urllib3 binds to ::1 as it is imported, to learn whether the machine has IPv6; nothing is sent.
    inner = isinstance(address, tuple) and address[:2] in {("::1", 0), ("127.0.0.1", 0)}
    bound = event == "socket.bind" and not isinstance(address, (str, bytes)) and not inner
    reached = event in _REACHES and isinstance(address, tuple)  # a path is a socket of this machine
    if event in _ASKS or bound or reached:
        with open(os.environ[LOG], "a", encoding="utf-8") as log:  # noqa: PTH123 - as little as can be is imported
            log.write(f"{event} {arguments[1:] if event not in _ASKS else arguments}\n")
        raise OSError("The tests have no network.")


if LOG in os.environ:
    install()
