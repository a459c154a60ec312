"""Names without the titles that a run of capitalised words begins with, as a coder's key takes them."""

from copydesk.domain.span import Span
from copydesk.suggest.names.nouns import goes_before_one_name
from copydesk.suggest.names.people import named
from copydesk.suggest.names.titles import plain_of


def bare_names(text: str, run: Span) -> tuple[Span, ...]:
    """The names in a run of capitalised words, where a title in it tells them: *Mayor Helen Okafor* is one,
    *Lorvan Minister Ann Lee* two. The run itself
    where nothing is told."""
    found = list(named(text, run.start, run.end)) if " " in run.of(text).replace("\u00a0", " ") else []
    opened = len(found) == 1 and found[0].span.start > run.start  # Retailer Peter Lindqvist
    if not (opened or any(one.person or one.titled for one in found)):
        return (run,)
    if len(found) == 1 and " " not in found[0].words:
        title = text[run.start : found[0].span.start].split()
        if title and goes_before_one_name(plain_of(title[-1])):
            return (run,)
    return tuple(one.span for one in found)


def bare_name(text: str, run: Span, offset: int) -> Span:
    """The one of these names that an offset is in, or else before which it is in a title."""
    found = bare_names(text, run)
    return next((name for name in found if offset <= name.end), found[-1])
