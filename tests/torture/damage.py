"""Projects with a byte changed or their end cut off: opened, read, checked and salvaged.

Promised: whatever the damage, nothing but a sentence comes of it; no span is shown that differs from the one
that was stored, unless the check tells of damage; what is salvaged is sound.
"""

import random
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.builders import STORY as WIRE_STORY
from tests.builders import make_session, only_article, story, tag_story

from copydesk.domain.annotation import Part, Quotation
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span
from copydesk.errors import UserError
from copydesk.project import damage
from copydesk.project.salvage import salvage
from copydesk.session import Session

BYTES_LONG, CUTS_LONG = 1_000, 200
BYTES_SHORT, CUTS_SHORT = 12, 4
_STORIES = 25

Shown = tuple[str, str, tuple[tuple[str, int, int, str], ...]]
"""An annotation's kind, its article, and its spans with their parts and words."""


@dataclass
class Result:
    """What came of it."""

    tried: int = 0
    came: Counter[str] = field(default_factory=Counter[str])
    crashes: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])
    unsound: list[str] = field(default_factory=list[str])
    stored: int = 0
    salvaged: int = 0
    untouched: int = 0
    """Damage after which everything was salvaged."""
    partly: list[str] = field(default_factory=list[str])
    """Damage after which something was, and how many annotations."""
    unsalvaged: list[str] = field(default_factory=list[str])
    """Damage after which nothing could be salvaged."""

    @property
    def share(self) -> float:
        """How many of all annotations, over all damage, were salvaged just as they were."""
        return self.salvaged / max(1, self.stored)


def project(folder: Path) -> Path:
    """A project with some of everything and a history."""
    with closing(make_session(folder, WIRE_STORY, *map(story, range(_STORIES)))) as session:
        tag_story(session, only_article(session).id)
        for row in session.articles.rows()[1:]:
            text = session.articles.get(row.id).text
            chair, boat = text.index("Velmora Ferry Board"), text.index('"Boat')
            session.tagging.tag_actor(row.id, (Span(chair, chair + 19),), "Velmora Ferry Board")
            session.tagging.tag_topic(row.id, (Span(chair, chair + 29),), "Ferries")
            said = session.tagging.tag_quotation(row.id, (Span(boat, text.index(',"', boat) + 2),))
            session.tagging.set_speaker(said, f"Ilse Marden {row.id % 5}")
            session.tagging.set_note(said, f"note {row.id}")
        session.history.undo()
        return session.path


def shown(session: Session) -> dict[str, Shown]:
    """Each annotation of the project as the window would show it."""
    found: dict[str, Shown] = {}
    session.info()
    for row in session.articles.rows():
        article = session.articles.get(row.id)
        for one in session.articles.annotations(row.id):
            spans = tuple((part, s.start, s.end, s.of(article.text)) for part, s in _spans(one))
            found[one.uid] = (one.kind, article.uid, spans)
    return found


def _spans(one: AnyAnnotation) -> Iterator[tuple[str, Span]]:
    if isinstance(one, Quotation):
        for part, spans in (
            (Part.CONTENT, one.content),
            (Part.CUE, one.cue),
            (Part.SPEAKER, one.speaker_spans),
        ):
            yield from ((part, span) for span in spans)
    else:
        yield from ((Part.TEXT, span) for span in one.spans)


def damages(whole: bytes, number: int, cuts: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Copies of the file, each with another byte at one place, then each cut off at another place."""
    chance = random.Random(seed)
    for _ in range(number):
        at = chance.randrange(100) if chance.random() < 0.1 else chance.randrange(len(whole))
        byte = chance.choice([one for one in range(256) if one != whole[at]])
        yield f"byte {at} is {byte}, not {whole[at]}", whole[:at] + bytes((byte,)) + whole[at + 1 :]
    for _ in range(cuts):
        at = chance.randrange(len(whole))
        yield f"cut at {at}", whole[:at]


def run(folder: Path, number: int = BYTES_SHORT, cuts: int = CUTS_SHORT, seed: int = 1) -> Result:
    """Damage a project so many times."""
    source = project(folder / "whole")
    whole = source.read_bytes()
    with closing(Session.open(source, coder="Ana", writable=False)) as session:
        truth = shown(session)
    result = Result()
    for what, raw in damages(whole, number, cuts, seed):
        path = folder / "damaged.copydesk"
        path.write_bytes(raw)
        result.tried += 1
        _salvage(path, what, truth, result)
        _use(path, what, truth, result)
        for left in folder.glob("*damaged.copydesk*"):
            left.unlink()
    return result


def _use(path: Path, what: str, truth: dict[str, Shown], result: Result) -> None:
    try:
        with closing(Session.open(path, coder="Ana")) as session:
            seen = shown(session)
            if all(truth.get(uid) == one for uid, one in seen.items()) and len(seen) == len(truth):
                result.came["as it was"] += 1
            elif session.check().ok:
                result.wrong.append(what)
            else:
                result.came["damage told by the check"] += 1
    except UserError as error:
        result.came[type(error).__name__] += 1
    except Exception as error:  # noqa: BLE001 - what may come is the question
        if (told := damage.explained(path, error)) is None:
            result.crashes.append(f"{what}: {''.join(traceback.format_exception(error)[-3:])}")
        else:
            result.came[f"{type(told).__name__}, when it was read"] += 1


def _salvage(path: Path, what: str, truth: dict[str, Shown], result: Result) -> None:
    new = path.with_name("salvaged.copydesk")
    result.stored += len(truth)
    try:
        salvage(path, new)
        with closing(Session.open(new, coder="Ana", writable=False)) as session:
            saved = shown(session)
            same = sum(truth.get(uid) == one for uid, one in saved.items())
            problems = session.check().problems
    except UserError:
        result.unsalvaged.append(what)
    except Exception as error:  # noqa: BLE001 - what may come is the question
        result.crashes.append(f"salvage, {what}: {''.join(traceback.format_exception(error)[-3:])}")
    else:
        result.salvaged += same
        result.wrong += [
            f"salvage, {what}: {one}" for uid, one in saved.items() if _differs(one, truth.get(uid))
        ]
        result.untouched += same == len(truth)
        if same < len(truth):
            result.partly.append(f"{what}: {same} of {len(truth)}")
        if problems:
            result.unsound.append(f"{what}: {problems}")
    for left in path.parent.glob("*salvaged.copydesk*"):
        left.unlink()


def _differs(one: Shown, true: Shown | None) -> bool:
    """Whether the salvaged annotation is at words where the true one is not: it may have lost some."""
    if true is None:  # its identity was damaged, or it was undone
        return False
    return one[1] != true[1] or not set(one[2]) <= set(true[2]) or bool(one[2]) != bool(true[2])


def figures(folder: Path) -> list[tuple[str, str, bool]]:
    """The long form."""
    found: list[tuple[str, str, bool]] = []
    # What was cut off is gone, and what was tagged last stands at the end.
    for name, number, cuts, least in (("bytes", BYTES_LONG, 0, 0.95), ("cuts", 0, CUTS_LONG, 0.0)):
        one = run(folder / name, number, cuts)
        came = ", ".join(f"{count} {what}" for what, count in one.came.most_common())
        found += [
            (f"{one.tried} {name}, crashes", str(len(one.crashes)), not one.crashes),
            (f"{one.tried} {name}, wrong spans shown", str(len(one.wrong)), not one.wrong),
            (f"{one.tried} {name}, salvaged projects with a fault", str(len(one.unsound)), not one.unsound),
            (f"{one.tried} {name}, share of annotations salvaged", f"{one.share:.2%}", one.share > least),
            (f"{one.tried} {name}, all salvaged", str(one.untouched), True),
            (f"{one.tried} {name}, nothing salvaged", str(len(one.unsalvaged)), True),
            (f"{one.tried} {name}, opening", came, True),
        ]
    return found
