"""Copydesk: mark up news articles with who says what about what."""

__version__ = "0.1.0"
