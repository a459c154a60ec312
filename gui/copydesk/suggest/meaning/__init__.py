"""Whom words mean that name nobody: *she*, *the minister*, *the airline*, *the report*."""
