"""Which document formats there are, and which of them reads a file."""

import hashlib
from dataclasses import replace
from pathlib import Path

from copydesk.domain.article import ArticleDraft
from copydesk.domain.text import canonical
from copydesk.errors import ReadError
from copydesk.readers import plain
from copydesk.readers.format import DocumentFormat

FORMATS: tuple[DocumentFormat, ...] = (plain.FORMAT,)


def formats() -> tuple[DocumentFormat, ...]:
    """All document formats."""
    return FORMATS


def suffixes() -> tuple[str, ...]:
    """The file name endings that can be read, in lower case with their dot."""
    return tuple(suffix for known in FORMATS for suffix in known.suffixes)


def read(path: Path) -> list[ArticleDraft]:
    """The articles in a document, each with the file's name and the SHA-256 of its bytes.

    A file without an ending is read as plain text. Raises ReadError with a sentence for the user.
    """
    name = shown_name(path)
    document_format = _format_for(path, name)
    raw = _content(path, name)
    digest = hashlib.sha256(raw).hexdigest()
    drafts = document_format.read(name, raw)
    return [replace(draft, source=name, source_sha256=digest) for draft in drafts]


def shown_name(path: Path) -> str:
    """The file's name as it can be shown and stored: undecodable bytes in it become U+FFFD."""
    return canonical(path.name)


def _format_for(path: Path, name: str) -> DocumentFormat:
    suffix = path.suffix.lower()
    if not suffix:
        return plain.FORMAT
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    raise ReadError(
        "{name} cannot be read as an article. Files that can be read end in {endings}.",
        name=name,
        endings=_listed(suffixes()),
    )


def _content(path: Path, name: str) -> bytes:
    if path.exists() and not path.is_file() and not path.is_dir():  # a pipe would be waited for, for ever
        raise ReadError("{name} is not an ordinary file.", name=name)
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError("{name} does not exist. Check the name and the folder.", name=name) from error
    except IsADirectoryError as error:
        raise ReadError("{name} is a folder, not a file.", name=name) from error
    except OSError as error:
        raise ReadError(
            "{name} cannot be opened: {reason}.", name=name, reason=error.strerror or error
        ) from error


def _listed(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
