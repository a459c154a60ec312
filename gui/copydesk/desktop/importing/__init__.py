"""Bringing articles in: what was found and how it is read, shown before anything is stored."""
