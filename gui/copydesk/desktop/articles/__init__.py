"""The article list: what is in the project, how far it is, and what is read next."""

from copydesk.desktop.articles.panel import ArticlePanel

__all__ = ["ArticlePanel"]
