"""Counts, agreement and networks: pure functions. Nothing here yet counts anything."""
