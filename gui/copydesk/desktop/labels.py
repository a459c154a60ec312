"""Changes bear English labels in the project; here they are said in the interface's language."""


def label_shown(label: str) -> str:
    """The label of a change, such as ``Tag actor: NATO``, in the interface's language."""
    return label
