"""Why a document that is there cannot be read: sentences that several formats share."""

from copydesk.errors import ReadError


def damaged(name: str) -> ReadError:
    """The bytes break the format's own rules."""
    return ReadError(
        "{name} is damaged, or is something else than its ending says. "
        "Open it in the program it comes from, save it again and import that.",
        name=name,
    )


def locked(name: str) -> ReadError:
    """It is encrypted, and only somebody who knows the password can read it."""
    return ReadError("{name} is protected by a password. Save it without one and import it again.", name=name)


def overblown(name: str) -> ReadError:
    """It is small on the disk and unpacks to more than any document holds."""
    return ReadError(
        "{name} unpacks to more than a document can hold, so it was not read. "
        "If it is a document, save it again in parts.",
        name=name,
    )
