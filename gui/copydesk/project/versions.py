"""Which articles are versions of one another: each belongs to one group, or to none."""

import json
from collections.abc import Collection, Iterable

from copydesk.project.store import Project, new_uid

_SOME = "IN (SELECT value FROM json_each(?))"
GROUPS = f"SELECT DISTINCT group_uid FROM versions WHERE article_id {_SOME} ORDER BY group_uid"
MEMBERS = f"SELECT article_id, group_uid FROM versions WHERE group_uid {_SOME} ORDER BY article_id"
OTHERS = """
    SELECT others.article_id FROM versions JOIN versions others ON others.group_uid = versions.group_uid
    WHERE versions.article_id = ? AND others.article_id != versions.article_id ORDER BY others.article_id
"""
UIDS = """
    SELECT versions.article_id, articles.uid FROM versions
    JOIN versions others ON others.group_uid = versions.group_uid AND others.id != versions.id
    JOIN articles ON articles.id = others.article_id
    WHERE versions.article_id BETWEEN ? AND ? ORDER BY versions.article_id, articles.id
"""
WORKED_ON = f"""
    SELECT id FROM articles WHERE id {_SOME} AND (status != 'new'
        OR EXISTS (SELECT 1 FROM annotations WHERE article_id = articles.id)
        OR EXISTS (SELECT 1 FROM notes WHERE article_id = articles.id))
"""
WHEN = f"SELECT id, published FROM articles WHERE id {_SOME}"
QUERIES = (UIDS, GROUPS, MEMBERS, OTHERS, WORKED_ON, WHEN)


def others(project: Project, article_id: int) -> list[int]:
    """The articles that are versions of this one."""
    if not project.has("versions"):
        return []
    return [row[0] for row in project.db.execute(OTHERS, (article_id,))]


def uids_of(project: Project, first: int, last: int) -> dict[int, list[str]]:
    """The identities of the other versions of a stretch of article ids, both ends included."""
    found: dict[int, list[str]] = {}
    if project.has("versions"):
        for article_id, uid in project.db.execute(UIDS, (first, last)):
            found.setdefault(article_id, []).append(uid)
    return found


def count(project: Project) -> int:
    """How many articles are versions of another."""
    if not project.has("versions"):
        return 0
    return int(project.db.execute("SELECT count(*) FROM versions").fetchone()[0])


def groups_of(project: Project, article_ids: Iterable[int]) -> dict[str, list[int]]:
    """The groups that any of the articles is in, by identity, each with all of its articles."""
    if not project.has("versions"):
        return {}
    uids = [row[0] for row in project.db.execute(GROUPS, (json.dumps(sorted(article_ids)),))]
    found: dict[str, list[int]] = {uid: [] for uid in uids}
    for article_id, uid in project.db.execute(MEMBERS, (json.dumps(uids),)):
        found[uid].append(article_id)
    return found


def join(project: Project, article_ids: Collection[int], uid: str | None = None) -> str:
    """Make the articles, with all that they were versions of before, one group; gives its identity."""
    before = groups_of(project, article_ids)
    uid = uid or next(iter(before), None) or new_uid()
    every = sorted({*article_ids, *(member for members in before.values() for member in members)})
    project.db.executemany(
        "INSERT INTO versions (group_uid, article_id) VALUES (?, ?)"
        " ON CONFLICT (article_id) DO UPDATE SET group_uid = excluded.group_uid",
        [(uid, article_id) for article_id in every],
    )
    return uid


def leave(project: Project, article_ids: Collection[int]) -> None:
    """Take the articles out of their groups; one that is left alone is no version of anything."""
    before = groups_of(project, article_ids)
    gone = set(article_ids)
    for members in before.values():
        staying = [member for member in members if member not in gone]
        if len(staying) == 1:
            gone.update(staying)
    project.db.executemany(
        "DELETE FROM versions WHERE article_id = ?", [(article_id,) for article_id in sorted(gone)]
    )


def worked_on(project: Project, article_ids: Iterable[int]) -> set[int]:
    """Those of the articles that somebody has begun: with a mark or a note in them, or with a status."""
    return {row[0] for row in project.db.execute(WORKED_ON, (json.dumps(sorted(article_ids)),))}


def published(project: Project, article_ids: Iterable[int]) -> dict[int, str | None]:
    """When each of the articles that exist was published."""
    return dict(project.db.execute(WHEN, (json.dumps(sorted(article_ids)),)).fetchall())
