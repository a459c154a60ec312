"""Suggestions in the window: having them made, showing them, and settling them by key."""
