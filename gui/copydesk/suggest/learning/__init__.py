"""Learning from what the coder does: models of one project's quotations, made and used offline.

Pure functions over values: nothing here knows of projects, files or windows.
"""
