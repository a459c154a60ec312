"""The preferences: pages of choices that act at once."""
