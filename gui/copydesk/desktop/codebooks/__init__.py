"""Codebooks as files in the window: brought in, written, added from those that come with the program."""
