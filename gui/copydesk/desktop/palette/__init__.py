"""The command palette: every action, article, actor and topic by a few typed letters."""
