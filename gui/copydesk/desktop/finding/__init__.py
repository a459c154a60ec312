"""Finding: in the article, in the project, and every other occurrence of what is tagged."""
