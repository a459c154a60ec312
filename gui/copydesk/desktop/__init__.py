"""All that imports Qt: windows, views, panels, dialogs, theme, tasks."""
