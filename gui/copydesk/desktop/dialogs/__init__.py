"""The few dialogs: what cannot be done in a panel."""
