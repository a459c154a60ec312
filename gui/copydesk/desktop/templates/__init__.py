"""Templates in the window: a project started from one, a project saved as one, how one works in it."""
