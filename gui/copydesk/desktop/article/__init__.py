"""The article view: the text as it is, with what is marked in it painted beneath."""
