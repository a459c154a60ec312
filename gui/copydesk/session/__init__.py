"""The use cases: what a person can do, each as one transaction that leaves one change.

The window and the command line call these and nothing below them.
"""

from copydesk.project import SQLITE, LockedError, ReadOnlyError
from copydesk.session.codebook import Match
from copydesk.session.import_values import Failure, ImportSummary
from copydesk.session.session import CheckReport, Info, Session

__all__ = [
    "SQLITE",
    "CheckReport",
    "Failure",
    "ImportSummary",
    "Info",
    "LockedError",
    "Match",
    "ReadOnlyError",
    "Session",
]
