"""What restoring a backup would change, in words."""

from collections.abc import Sequence

from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.desktop.text import breakable, one_line, own_direction
from copydesk.domain.backup import Comparison, Difference, Part

_MOST = 5
"""So many are told by name."""
_HEADS = {
    Part.ARTICLES: noop("Articles"),
    Part.ANNOTATIONS: noop("Annotations"),
    Part.ACTORS: noop("Actors"),
    Part.TOPICS: noop("Topics"),
}


def told(comparison: Comparison) -> str:
    """A line for each part that would change; one that says so where none would."""
    if comparison.same:
        return tr("It has the same articles, annotations, actors and topics as the project now.")
    lines = [_line(each) for each in comparison.differences]
    return breakable("\n".join(line for line in lines if line))


def _line(difference: Difference) -> str:
    named = difference.part is not Part.ANNOTATIONS  # many have the same name
    said: list[str] = []
    if difference.lost:
        count = tr("%Ln would go", "what a backup does not have", len(difference.lost))
        said.append(count + _names(difference.lost if named else ()))
    if difference.back:
        count = tr("%Ln would come back", "what only a backup has", len(difference.back))
        said.append(count + _names(difference.back if named else ()))
    if difference.changed:
        said.append(tr("%Ln would be as before", "what is not the same in a backup", difference.changed))
    if not said:
        return ""
    return tr("{part}: {changes}", part=tr_marked(_HEADS[difference.part]), changes="; ".join(said))


def _names(names: Sequence[str]) -> str:
    if not names:
        return ""
    shown = [own_direction(one_line(name, 60)) for name in names[:_MOST]]
    if len(names) > _MOST:
        shown.append("…")
    return tr(" ({names})", "names after a number", names=", ".join(shown))
