"""Who is named in a text: names, titles and what stands beside them, and what kind of actor each is."""
