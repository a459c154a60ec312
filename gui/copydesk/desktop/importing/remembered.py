"""How the last import was read, kept in the preferences for the next one."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from copydesk.preferences import Preferences
from copydesk.readers import ReadOptions
from copydesk.session.import_values import ImportOptions, Near

_MOST = 40
"""So many tables' columns are remembered, the latest."""


def remembered(chosen: Preferences) -> ImportOptions:
    """The options as they were left; what makes no sense is as in a new installation."""
    # What leaves articles out is chosen anew each time.
    near = Near(chosen.import_near) if chosen.import_near in (Near.KEEP, Near.LINK) else Near.IGNORE
    mappings: dict[tuple[str, ...], Mapping[str, str]] = {}
    for columns, mapping in chosen.import_mappings.items():
        with suppress(ValueError, TypeError):  # the file was changed by hand: then it is guessed again
            mappings[tuple(map(str, json.loads(columns)))] = mapping
    return ImportOptions(read=ReadOptions(mappings=mappings, name_pattern=chosen.import_pattern), near=near)


def remember(before: Preferences, options: ImportOptions) -> Preferences:
    """The preferences with these options."""
    pairs = list(options.read.mappings.items())[-_MOST:]
    return replace(
        before,
        import_pattern=options.read.name_pattern,
        import_near=str(options.near),
        import_mappings={json.dumps(list(columns), ensure_ascii=False): dict(m) for columns, m in pairs},
    )
