"""The export: what is chosen in its dialog, presets of that, the preview, and what was lost."""
