"""Importing annotations: what a file marks, what becomes of it, and what would be left out, before it is."""
