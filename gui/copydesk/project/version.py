"""What marks a file as a project, and which schema this program writes. Imports nothing heavy."""

APPLICATION_ID = 0x43504459
"""``CPDY`` in the SQLite header, big endian at byte 68."""

SCHEMA_MAJOR, SCHEMA_MINOR = 1, 11
SCHEMA_VERSION = 1000 * SCHEMA_MAJOR + SCHEMA_MINOR
"""The minor number is that of the last migration, counted from 0: 11 once m012 has run."""
