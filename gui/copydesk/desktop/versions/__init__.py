"""Texts that are nearly the same: found, compared, linked as versions, thinned out."""
