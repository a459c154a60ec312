"""From text to suggestions: pure functions. Nothing here yet proposes anything."""
