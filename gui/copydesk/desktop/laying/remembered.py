"""Rules that were used, kept beside the preferences for the next file of that format with the same labels."""

import hashlib
from pathlib import Path

from copydesk import logs, paths
from copydesk.domain.label_rules import LabelRules
from copydesk.domain.laying import Survey
from copydesk.errors import UserError
from copydesk.exchange.rules_file import rules_of, rules_text

FOLDER = "label-rules"
_MOST = 60
"""So many are kept, the latest."""
_LARGEST = 8 * 2**20
"""Bytes of a file of rules that is read."""
_log = logs.logger("preferences")


def place_of(survey: Survey) -> Path:
    """Where the rules for files with the same format and labels are kept."""
    labels = sorted(f"{each.info.label.layer}\t{each.info.label.name}" for each in survey.labels)
    told = "\n".join((survey.format, *labels))
    digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return paths.config_dir() / FOLDER / f"{survey.format}-{digest}.json"


def remembered(survey: Survey) -> LabelRules | None:
    """The rules last used for such a file; None where there are none that can be read."""
    place = place_of(survey)
    try:
        return read_rules(place) if place.exists() else None
    except UserError as error:  # somebody changed it by hand: then it is guessed again
        _log.warning("%s is not used: %s", place.name, error)
        return None


def remember(survey: Survey, rules: LabelRules) -> None:
    """Keep the rules for the next such file; where that cannot be, they are guessed again then."""
    place = place_of(survey)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_rules(place, rules)
        for old in sorted(place.parent.glob("*.json"), key=lambda each: each.stat().st_mtime)[:-_MOST]:
            old.unlink(missing_ok=True)
    except (OSError, UserError) as error:
        _log.warning("rules cannot be kept: %s", error)


def read_rules(path: Path) -> LabelRules:
    """The rules that a file has; UserError where it has none."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise UserError("{name} is too large to be rules. Choose another file.", name=path.name)
        return rules_of(content.decode("utf-8-sig"))
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {reason}. Choose another file.", name=path.name, reason=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise UserError("{name} is not a file of rules. Choose another file.", name=path.name) from error


def write_rules(path: Path, rules: LabelRules) -> None:
    """Write rules to a file, whole or not at all; UserError where that cannot be."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(rules_text(rules), encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError(
            "The rules cannot be written to {name}: {reason}. Choose another place.",
            name=path.name,
            reason=error.strerror,
        ) from error
