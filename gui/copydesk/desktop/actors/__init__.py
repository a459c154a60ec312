"""The actors of the project: a list, and a page for each."""
