"""The codebook's history, and what its changes have left to look at again."""
