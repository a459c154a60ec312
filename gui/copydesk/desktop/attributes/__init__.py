"""The attributes that users define: their list, the keys of their choices, and which values are missing."""
