"""How one works in the project: one row a setting, its value as JSON."""

import json

from copydesk.domain.project_settings import ProjectSettings, understood
from copydesk.project.store import Project


def read(project: Project) -> ProjectSettings:
    """What the project says; what this version does not know or understand is left to the person."""
    if not project.has("settings"):
        return ProjectSettings()
    rows = project.db.execute("SELECT name, value FROM settings ORDER BY id")
    return understood({name: json.loads(value) for name, value in rows})[0]


def write(project: Project, settings: ProjectSettings) -> None:
    """Make the project say this; settings that this version does not know stay."""
    values = settings.values()
    for name in ProjectSettings.__dataclass_fields__:
        if name not in values:
            project.db.execute("DELETE FROM settings WHERE name = ?", (name,))
            continue
        text = json.dumps(values[name], ensure_ascii=False, sort_keys=True)
        project.db.execute(
            "INSERT INTO settings (name, value) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            (name, text),
        )
