"""Entries of the codebook that are one and the same: found, merged, or kept apart."""
