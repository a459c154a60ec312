"""Correcting the text of an article, and looking again at what that has changed."""
