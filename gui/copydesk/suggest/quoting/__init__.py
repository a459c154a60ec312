"""What is said in a text: quote marks, what reports, how far content and the words for speakers reach."""
