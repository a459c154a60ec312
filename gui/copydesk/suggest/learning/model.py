"""What was learnt in one project: fields for parts of quotations, how much they are believed, who speaks."""

import json
from collections.abc import Sequence
from dataclasses import replace
from threading import Lock

from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.assembling import Draft, drafts, suggestions
from copydesk.suggest.learning.contenders import Contender, contenders
from copydesk.suggest.learning.crf import Crf
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.features import Telling
from copydesk.suggest.learning.fields import Found, found
from copydesk.suggest.learning.packing import ModelError, packed, unpacked
from copydesk.suggest.learning.ranker import Names, Ranker, candidates
from copydesk.suggest.learning.weighing import Weights, chosen

RULES, LEARNT = "rules", "rules+crf"
_KIND = "model"
_VERSION = 3


def joined(fields: Sequence[bytes], ranking: bytes | None, weights: bytes) -> bytes:
    """Fields, how much their word counts, and a ranker, where there is one, as one model."""
    head = json.dumps({"fields": [len(each) for each in fields], "weights": len(weights)}).encode()
    return packed(_KIND, _VERSION, b"".join((head, b"\n", *fields, weights, ranking or b"")))


class Model:
    """Proposes quotations by what was learnt and by the rules; ``version`` tells a project's models apart.

    :raises ModelError: the bytes are broken, something else, or of another version.
    """

    engine = LEARNT

    def __init__(self, data: bytes, version: str = "") -> None:
        self.version = version
        self._data = data
        self._lock = Lock()
        content = unpacked(_KIND, _VERSION, data)
        line, _, rest = content.partition(b"\n")
        try:
            head = json.loads(line)
            sizes, weights = list(map(int, head["fields"])), int(head["weights"])
        except (ValueError, KeyError, TypeError) as error:
            raise ModelError("What was learnt is damaged. Have it learnt anew.") from error
        self._fields: list[Crf] = []
        for size in sizes:
            self._fields.append(Crf(rest[:size]))
            rest = rest[size:]
        self._telling = Telling(frozenset[str]().union(*(each.knows() for each in self._fields)))
        self._weights = Weights(rest[:weights])
        rest = rest[weights:]
        self._ranker = Ranker.read(rest) if rest else None

    def __reduce__(self) -> tuple[type["Model"], tuple[bytes, str]]:
        """For a worker process, which reads it again."""
        return Model, (self._data, self.version)

    def quotations(
        self, text: str, rules: Sequence[Suggestion], progress: Progress = no_progress
    ) -> list[Suggestion]:
        """The quotations of a text, in text order, where the rules propose these; speakers are words."""
        prepared = Prepared(text, rules)
        with self._lock:
            seen = found(self._fields, prepared, progress, self._telling)
            drafted = weighed(prepared, seen, self._weights)
        return ranked(prepared, drafted, self._ranker)


def weighed(
    prepared: Prepared, seen: Found, weights: Weights, some: Sequence[Contender] | None = None
) -> list[Draft]:
    """The quotations that are likely enough by what the rules propose and what the fields have found.

    ``some`` are the contenders, where they are known already.
    """
    right = chosen(contenders(prepared, seen) if some is None else some, weights)
    return drafts(prepared, [*right, *seen.parts])


def ranked(prepared: Prepared, found: list[Draft], ranking: Ranker | None) -> list[Suggestion]:
    """The drafts as suggestions, their speakers chosen by the ranker where there is one."""
    if ranking is None:
        return suggestions(prepared, found)
    names = Names(prepared)
    made = suggestions(prepared, found)
    before: Spans = ()
    for place, draft in enumerate(found):
        some = candidates(prepared, names, draft, before)
        chosen = some[ranking.best(some)].span
        made[place] = replace(made[place], speaker_spans=(chosen,) if chosen else ())
        before = made[place].speaker_spans or before
    return made
