"""What annotations are called in words: by kind, and by kind and name."""

from copydesk.desktop.language import tr
from copydesk.domain.annotation import Kind


def kind_name(kind: Kind) -> str:
    """The kind, as a label begins with it."""
    match kind:
        case Kind.MENTION:
            return tr("Mention")
        case Kind.PASSAGE:
            return tr("Passage")
        case Kind.QUOTATION:
            return tr("Quotation")


def kinds_name(kind: Kind) -> str:
    """Annotations of the kind."""
    match kind:
        case Kind.MENTION:
            return tr("Mentions")
        case Kind.PASSAGE:
            return tr("Passages")
        case Kind.QUOTATION:
            return tr("Quotations")


def told(kind: Kind, name: str) -> str:
    """The kind with the actor's or topic's name, such as ``Mention: NATO``."""
    if not name:
        return tr("Quotation without speaker") if kind is Kind.QUOTATION else kind_name(kind)
    match kind:
        case Kind.MENTION:
            return tr("Mention: {name}", name=name)
        case Kind.PASSAGE:
            return tr("Passage: {name}", name=name)
        case Kind.QUOTATION:
            return tr("Quotation: {name}", name=name)
