"""Backups in the window: made beside the work, listed, compared and restored."""
