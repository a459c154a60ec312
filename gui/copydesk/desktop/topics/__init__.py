"""Topics: their tree and pages, and their definitions at hand where somebody tags."""
