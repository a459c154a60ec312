"""Other copies of the project in the window: compared, and merged in."""
