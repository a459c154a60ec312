"""The tables of saved lists, and the index from which the article list counts: statements of a migration."""

JOURNALLED = ("lists", "list_articles")

_LISTS = """
CREATE TABLE lists (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    made TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL
) STRICT
"""
_LIST_ARTICLES = """
CREATE TABLE list_articles (
    id INTEGER PRIMARY KEY,
    list_id INTEGER NOT NULL REFERENCES lists (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    UNIQUE (list_id, article_id)
) STRICT
"""

STATEMENTS = (
    _LISTS,
    _LIST_ARTICLES,
    "CREATE INDEX list_articles_article ON list_articles (article_id)",
    # One walk along this index counts annotations by article, kind and coder, without a look at a row.
    "DROP INDEX annotations_article",
    "CREATE INDEX annotations_article ON annotations (article_id, kind, coder_id)",
)
