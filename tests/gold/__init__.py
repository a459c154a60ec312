"""Wire stories that are fiction, marked by hand, and how well the suggestions find what is marked."""
