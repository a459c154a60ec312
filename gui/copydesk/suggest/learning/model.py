"""What was learnt in one project: a field for the parts of quotations, and a ranker for who speaks."""

import json
from collections.abc import Sequence
from dataclasses import replace
from threading import Lock

from copydesk.domain.progress import Progress, no_progress
from copydesk.domain.span import Spans
from copydesk.domain.suggestion import Suggestion
from copydesk.suggest.learning.assembling import Draft, drafts, suggestions
from copydesk.suggest.learning.crf import Crf
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.mixing import Trust, mixed
from copydesk.suggest.learning.packing import ModelError, packed, unpacked
from copydesk.suggest.learning.ranker import Names, Ranker, candidates

RULES, LEARNT = "rules", "rules+crf"
_KIND = "model"
_VERSION = 1


def joined(field: bytes, ranking: bytes | None, trust: Trust) -> bytes:
    """A field, how far to trust it, and a ranker, where there is one, as one model."""
    head = json.dumps({"field": len(field), "trust": list(trust)}).encode()
    return packed(_KIND, _VERSION, head + b"\n" + field + (ranking or b""))


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
            size, self._trust = int(head["field"]), Trust(*map(float, head["trust"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ModelError("What was learnt is damaged. Have it learnt anew.") from error
        self._field = Crf(rest[:size])
        self._ranker = Ranker.read(rest[size:]) if rest[size:] else None

    def __reduce__(self) -> tuple[type["Model"], tuple[bytes, str]]:
        """For a worker process, which reads it again."""
        return Model, (self._data, self.version)

    def quotations(
        self, text: str, rules: Sequence[Suggestion], progress: Progress = no_progress
    ) -> list[Suggestion]:
        """The quotations of a text, in text order, where the rules propose these; speakers are words."""
        prepared = Prepared(text, rules)
        with self._lock:
            found = drafts(prepared, self._field.parts(prepared, progress))
        return mixed(rules, ranked(prepared, found, self._ranker), self._trust)


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
