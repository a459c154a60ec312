"""What entries of the codebook have by the many: rules of aliases, roles of actors, examples of topics."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from copydesk.domain.actor import AliasRule, CaseRule, Role
from copydesk.domain.topic import TopicExample
from copydesk.project.store import Project

_RULES = """
    SELECT actor_id, alias, case_rule, language FROM aliases
    WHERE actor_id BETWEEN ? AND ? AND (case_rule <> 'usual' OR language <> '') ORDER BY id
"""
_ROLES = """
    SELECT actor_id, title, of_id, since, until FROM roles WHERE actor_id BETWEEN ? AND ? ORDER BY id
"""
_EXAMPLES = "SELECT topic_id, text, positive, article_uid FROM topic_examples ORDER BY id"


def alias_rules(project: Project, first: int, last: int) -> Mapping[int, Mapping[str, AliasRule]]:
    """The rules of aliases that are looked for otherwise than usual, for actors of a stretch of ids."""
    found: defaultdict[int, dict[str, AliasRule]] = defaultdict(dict)
    if project.has_column("aliases", "case_rule"):
        for actor_id, alias, case, language in project.db.execute(_RULES, (first, last)):
            found[actor_id][alias] = AliasRule(CaseRule(case), language)
    return found


def set_alias_rules(project: Project, actor_id: int, rules: Mapping[str, AliasRule]) -> None:
    """Make these the rules of the actor's aliases that are there; all others are looked for as usual."""
    project.db.execute(
        """UPDATE aliases SET case_rule = 'usual', language = ''
           WHERE actor_id = ? AND alias NOT IN (SELECT value FROM json_each(?))""",
        (actor_id, json.dumps(list(rules))),
    )
    project.db.executemany(
        "UPDATE aliases SET case_rule = ?, language = ? WHERE actor_id = ? AND alias = ?",
        [(rule.case, rule.language, actor_id, alias) for alias, rule in rules.items()],
    )


def roles(project: Project, first: int, last: int) -> Mapping[int, list[Role]]:
    """The roles of actors of a stretch of ids, in the order they were given."""
    found: defaultdict[int, list[Role]] = defaultdict(list)
    if project.has("roles"):
        for actor_id, title, of_id, since, until in project.db.execute(_ROLES, (first, last)):
            found[actor_id].append(Role(title, of_id, since, until))
    return found


def set_roles(project: Project, actor_id: int, wished: Iterable[Role]) -> None:
    """Make these the actor's roles; rows that stay the same stay."""
    wanted = list(wished)
    rows = project.db.execute(
        "SELECT id, title, of_id, since, until FROM roles WHERE actor_id = ? ORDER BY id", (actor_id,)
    ).fetchall()
    for (row_id, *before), role in zip(rows, wanted, strict=False):
        if Role(*before) != role:
            project.db.execute(
                "UPDATE roles SET title = ?, of_id = ?, since = ?, until = ? WHERE id = ?",
                (role.title, role.of, role.since, role.until, row_id),
            )
    project.db.executemany("DELETE FROM roles WHERE id = ?", [(row[0],) for row in rows[len(wanted) :]])
    project.db.executemany(
        "INSERT INTO roles (actor_id, title, of_id, since, until) VALUES (?, ?, ?, ?, ?)",
        [(actor_id, role.title, role.of, role.since, role.until) for role in wanted[len(rows) :]],
    )


def examples(project: Project) -> Mapping[int, list[TopicExample]]:
    """The examples of all topics, in the order they were given."""
    found: defaultdict[int, list[TopicExample]] = defaultdict(list)
    if project.has("topic_examples"):
        for topic_id, text, positive, article in project.db.execute(_EXAMPLES):
            found[topic_id].append(TopicExample(text, bool(positive), article))
    return found


def set_examples(project: Project, topic_id: int, wished: Iterable[TopicExample]) -> None:
    """Make these the topic's examples; rows that stay the same stay."""
    wanted = list(wished)
    rows = project.db.execute(
        "SELECT id, text, positive, article_uid FROM topic_examples WHERE topic_id = ? ORDER BY id",
        (topic_id,),
    ).fetchall()
    for (row_id, text, positive, article), one in zip(rows, wanted, strict=False):
        if TopicExample(text, bool(positive), article) != one:
            project.db.execute(
                "UPDATE topic_examples SET text = ?, positive = ?, article_uid = ? WHERE id = ?",
                (one.text, int(one.positive), one.article, row_id),
            )
    project.db.executemany(
        "DELETE FROM topic_examples WHERE id = ?", [(row[0],) for row in rows[len(wanted) :]]
    )
    project.db.executemany(
        "INSERT INTO topic_examples (topic_id, positive, text, article_uid) VALUES (?, ?, ?, ?)",
        [(topic_id, int(one.positive), one.text, one.article) for one in wanted[len(rows) :]],
    )
