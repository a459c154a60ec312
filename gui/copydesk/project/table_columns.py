"""The SQL of the columns of tables: what a cell says, how rows are put in order, searched and chosen by it.

``r`` is the row of the table. Names and titles are ranked before they are joined, so that a million rows are
sorted by numbers.
"""

from collections.abc import Mapping

from copydesk.domain.attribute import AttributeDefinition
from copydesk.domain.listing import COLUMNS, KINDS, METADATA, STANCE, Listing, Missing

Attributes = Mapping[str, AttributeDefinition]
"""The columns of a table that are attributes."""

_FIRST_WORDS = """(SELECT quote FROM spans WHERE annotation_id = r.id AND part IN ('text', 'content')
             ORDER BY start LIMIT 1)"""
_ALL_WORDS = """(SELECT group_concat(quote, ' … ') FROM (SELECT quote FROM spans
                 WHERE annotation_id = r.id AND part IN ('text', 'content') ORDER BY start))"""
_ABOUT = """(SELECT group_concat(t.name || coalesce(' (' || stance || ')', ''), '; ')
             FROM quotation_topics q JOIN topics t ON t.id = q.topic_id WHERE quotation_id = r.id)"""
_ALIASES = """(SELECT group_concat(alias, '; ') FROM (SELECT alias FROM aliases
               WHERE actor_id = r.id ORDER BY id))"""
_PLACE = {
    "article": "(SELECT title FROM articles WHERE id = r.article_id)",
    "published": "(SELECT published FROM articles WHERE id = r.article_id)",
    "coder": "(SELECT name FROM coders WHERE id = r.coder_id)",
    "origin": "r.origin",
    "due": "r.due",
    "note": "(SELECT text FROM notes WHERE annotation_id = r.id)",
}
_SPEAKER = "(SELECT a.name FROM quotations q JOIN actors a ON a.id = q.speaker_id WHERE q.id = r.id)"
_WITHIN = "(SELECT count(*) FROM annotations WHERE article_id = r.id AND kind = '{}')"
_OWNERS = {Listing.ARTICLES: "article_id", Listing.ACTORS: "actor_id"}
"""Which column of a value names a row of the table; of annotations it is another."""
_VALUES = {
    Listing.ARTICLES: {
        **{column: f"r.{column}" for column in (*METADATA, "status")},
        "mentions": _WITHIN.format("mention"),
        "passages": _WITHIN.format("passage"),
        "quotations": _WITHIN.format("quotation"),
        "note": "(SELECT text FROM notes WHERE article_id = r.id)",
    },
    Listing.ACTORS: {
        "name": "r.name",
        "kind": "r.kind",
        "part of": "(SELECT name FROM actors WHERE id = r.parent_id)",
        "aliases": _ALIASES,
        "description": "r.description",
        "mentions": "(SELECT count(*) FROM annotations WHERE actor_id = r.id)",
        "quotations": "(SELECT count(*) FROM quotations WHERE speaker_id = r.id)",
    },
    Listing.TOPICS: {
        "name": "r.name",
        "code": "r.code",
        "part of": "(SELECT name FROM topics WHERE id = r.parent_id)",
        "definition": "r.definition",
        "retired": "r.retired",
        "passages": "(SELECT count(*) FROM annotations WHERE topic_id = r.id)",
        "quotations": "(SELECT count(*) FROM quotation_topics WHERE topic_id = r.id)",
    },
    Listing.MENTIONS: {
        "actor": "(SELECT name FROM actors WHERE id = r.actor_id)",
        "words": _ALL_WORDS,
        **_PLACE,
    },
    Listing.PASSAGES: {
        "topic": "(SELECT name FROM topics WHERE id = r.topic_id)",
        "words": _ALL_WORDS,
        **_PLACE,
    },
    Listing.QUOTATIONS: {
        "speaker": _SPEAKER,
        "words": _ALL_WORDS,
        "type": "(SELECT type FROM quotations WHERE id = r.id)",
        "topics": _ABOUT,
        **_PLACE,
    },
}
_RANKED = {
    "actor": ("actors", "folded(name)", "r.actor_id"),
    "topic": ("topics", "folded(name)", "r.topic_id"),
    "speaker": ("actors", "folded(name)", "(SELECT speaker_id FROM quotations WHERE id = r.id)"),
    "article": ("articles", "folded(title)", "r.article_id"),
    "published": ("articles", "published", "r.article_id"),
    "coder": ("coders", "folded(name)", "r.coder_id"),
}
"""What a column is ranked by, and the expression of the row that finds the rank."""
_WRITTEN = frozenset(
    ("name", "part of", "description", "code", "definition", "topics", "note", "aliases", *METADATA)
) - {"published"}
"""Columns that are sorted as words, and in which an empty one says nothing."""

_HAS = "instr(folded({}), :words) > 0"
_IN_PLACE = f"""(EXISTS (SELECT 1 FROM spans WHERE annotation_id = r.id AND {_HAS.format("quote")})
    OR r.article_id IN (SELECT id FROM articles WHERE {_HAS.format("title")})
    OR r.id IN (SELECT annotation_id FROM notes WHERE annotation_id IS NOT NULL AND {_HAS.format("text")})"""
_NAMED = f"(SELECT id FROM actors WHERE {_HAS.format('name')})"
_NAMED_TOPICS = f"(SELECT id FROM topics WHERE {_HAS.format('name')})"
_IN_METADATA = " OR ".join(_HAS.format(f"r.{column}") for column in ("title", "agency", "place", "byline"))
SEARCHED = {
    Listing.ARTICLES: f"""({_IN_METADATA} OR r.id IN (SELECT article_id FROM notes
        WHERE article_id IS NOT NULL AND {_HAS.format("text")}))""",
    Listing.ACTORS: f"""({_HAS.format("r.name")} OR {_HAS.format("r.description")}
        OR r.id IN (SELECT actor_id FROM aliases WHERE {_HAS.format("alias")}))""",
    Listing.TOPICS: f"""({_HAS.format("r.name")} OR {_HAS.format("r.code")}
        OR {_HAS.format("r.definition")})""",
    Listing.MENTIONS: f"{_IN_PLACE} OR r.actor_id IN {_NAMED})",
    Listing.PASSAGES: f"{_IN_PLACE} OR r.topic_id IN {_NAMED_TOPICS})",
    Listing.QUOTATIONS: f"""{_IN_PLACE}
        OR r.id IN (SELECT id FROM quotations WHERE speaker_id IN {_NAMED})
        OR r.id IN (SELECT quotation_id FROM quotation_topics WHERE topic_id IN {_NAMED_TOPICS}))""",
}
"""The condition of rows in which ``:words`` are found, folded."""
LACKING = {
    Missing.SPEAKER: "r.id IN (SELECT id FROM quotations WHERE speaker_id IS NULL)",
    Missing.STANCE: "r.id IN (SELECT quotation_id FROM quotation_topics WHERE stance IS NULL)",
}
_ABOUT_ANY = "SELECT quotation_id FROM quotation_topics"
# The condition of rows that have the value ``{}`` in a column, looked up from its side: an index leads there.
_CHOSEN = {
    "actor": "r.actor_id IN (SELECT id FROM actors WHERE name = {})",
    "topic": "r.topic_id IN (SELECT id FROM topics WHERE name = {})",
    "speaker": """r.id IN (SELECT id FROM quotations
                  WHERE speaker_id IN (SELECT id FROM actors WHERE name = {}))""",
    "topics": f"""r.id IN ({_ABOUT_ANY} WHERE topic_id IN (SELECT id FROM topics WHERE name = {{}}))""",
    STANCE: f"r.id IN ({_ABOUT_ANY} WHERE stance = {{}})",
    "type": "r.id IN (SELECT id FROM quotations WHERE type = {})",
    "article": "r.article_id IN (SELECT id FROM articles WHERE title = {})",
    "published": "r.article_id IN (SELECT id FROM articles WHERE published = {})",
    "coder": "r.coder_id IN (SELECT id FROM coders WHERE name = {})",
}
# The same for rows that have nothing there.
_EMPTY = {
    "speaker": LACKING[Missing.SPEAKER],
    "topics": f"r.id NOT IN ({_ABOUT_ANY})",
    STANCE: LACKING[Missing.STANCE],
    "published": "r.article_id IN (SELECT id FROM articles WHERE published IS NULL)",
}


def value(listing: Listing, column: str, attributes: Attributes) -> str:
    """The expression of a cell; that of an attribute is JSON."""
    if column in attributes:
        owner = _OWNERS.get(listing, "annotation_id")
        return f"""(SELECT value FROM attribute_values
                    WHERE {owner} = r.id AND definition_id = {attributes[column].id})"""
    return _VALUES[listing][column]


def order(listing: Listing, column: str, attributes: Attributes) -> tuple[str, str]:
    """A join, and the expression after it, by which rows are put in the order of a column.

    :raises ValueError: the table has no such column.
    """
    if column in attributes:
        plain = f"json_extract({value(listing, column, attributes)}, '$')"
        return "", f"CASE typeof({plain}) WHEN 'text' THEN folded({plain}) ELSE {plain} END"
    if column not in COLUMNS[listing]:
        raise ValueError(f"no column {column} in {listing}")
    if listing in KINDS and column in _RANKED:
        table, key, of = _RANKED[column]
        ranks = f"SELECT id, CASE WHEN {key} IS NOT NULL THEN dense_rank() OVER (ORDER BY {key}) END AS rank"
        return f"LEFT JOIN ({ranks} FROM {table}) ranked ON ranked.id = {of}", "rank"
    if column == "words":
        return "", f"folded({_FIRST_WORDS})"
    plain = _VALUES[listing][column]
    return "", f"nullif(folded({plain}), '')" if column in _WRITTEN else plain


def chosen(listing: Listing, column: str, attributes: Attributes, given: str, *, empty: bool) -> str:
    """The condition of rows that have in a column what the parameter ``given`` says, or nothing.

    :raises ValueError: the table has no such column.
    """
    if column in attributes:
        cell = value(listing, column, attributes)
        return f"{cell} IS NULL" if empty else f"json_extract({cell}, '$') = {given}"
    if column not in COLUMNS[listing] and not (column == STANCE and listing is Listing.QUOTATIONS):
        raise ValueError(f"no column {column} in {listing}")
    if empty and listing in KINDS and column in _EMPTY:
        return _EMPTY[column]
    if not empty and listing in KINDS and column in _CHOSEN:
        return _CHOSEN[column].format(given)
    cell = _VALUES[listing][column]
    return f"coalesce({cell}, '') = ''" if empty else f"{cell} = {given}"
