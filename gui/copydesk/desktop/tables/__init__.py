"""Tables of the whole project: actors, topics and annotations, row by row."""
