"""The queries behind an actor's page: they are run by indexes, however many annotations there are."""

from collections.abc import Generator
from pathlib import Path

import pytest

from copydesk.project import Project, actor_pages


@pytest.fixture
def project(tmp_path: Path) -> Generator[Project]:
    project = Project.create(tmp_path / "desk.copydesk", title="Desk")
    yield project
    project.close()


@pytest.mark.parametrize("query", actor_pages.QUERIES)
def test_no_query_looks_at_all_annotations(project: Project, query: str) -> None:
    values = {"actor": 1, "limit": 50} if ":actor" in query else ("[1]",)
    plan = [row[3] for row in project.db.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    assert [step for step in plan if step.startswith("SCAN") and "json_each" not in step] == []
