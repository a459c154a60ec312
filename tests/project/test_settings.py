from pathlib import Path

from copydesk.domain.annotation import Kind
from copydesk.domain.project_settings import ProjectSettings
from copydesk.project import Project, settings


def test_settings_are_kept_and_those_of_a_newer_program_stay(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.copydesk", title="A")
    assert settings.read(project) == ProjectSettings()
    with project.transaction():
        project.db.execute("INSERT INTO settings (name, value) VALUES ('colour', '\"red\"')")
        settings.write(project, ProjectSettings(suggest=(Kind.MENTION,), snapping=True))
    with project.transaction():
        settings.write(project, ProjectSettings(suggest=(), keys={"undo": "Ctrl+U"}))
    assert settings.read(project) == ProjectSettings(suggest=(), keys={"undo": "Ctrl+U"})
    names = [name for (name,) in project.db.execute("SELECT name FROM settings ORDER BY name")]
    assert names == ["colour", "keys", "suggest"]
    project.close()


def test_a_file_of_before_there_were_settings_says_nothing(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.copydesk", title="A")
    with project.transaction():
        project.db.execute("ALTER TABLE settings RENAME TO other")
    assert settings.read(project) == ProjectSettings()
    project.close()
