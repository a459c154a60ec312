"""The tables of a scorecard: what stands in them, from its plain values."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QDate, QLocale

from copydesk.desktop.actors.counts import NOTHING, Count
from copydesk.desktop.language import noop, tr, tr_marked
from copydesk.suggest.learning.fairness import ENOUGH

Card = Mapping[str, Any]
OUTCOMES = ("accepted", "edited", "rejected")


class Table(NamedTuple):
    """What stands above the columns, and the rows."""

    heads: Sequence[str]
    rows: Sequence[Count]


def quality(card: Card) -> Table:
    """How good suggestions of each kind and part are."""
    heads = (
        tr("What"),
        tr("By", "what made suggestions: rules, or learning"),
        tr("Marked", "how many a coder marked"),
        tr("Suggested", "how many were suggested"),
        tr("Right, %"),
        tr("Found, %"),
        tr("F1, %"),
        tr("Roughly, %"),
    )
    return Table(heads, list(_quality(card)))


def _quality(card: Card) -> Iterator[Count]:
    names = {
        "content": tr("Quotations"),
        "direct": tr("Direct quotations"),
        "indirect": tr("Indirect quotations"),
        "cue": tr("Cues"),
        "speaker": tr("Speakers"),
    }
    for part, name in names.items():
        for engine, scores in card["engines"].items():
            yield _scored(name, engine_name(engine), scores, part)
    mentions = {"known actors": tr("Mentions of known actors"), "new names": tr("Mentions by new names")}
    for part, name in mentions.items():
        yield _scored(name, engine_name("rules"), card["mentions"], part)


def engine_name(engine: str) -> str:
    """What made suggestions, in a word."""
    return (
        tr("Rules", "what made suggestions") if engine == "rules" else tr("Learnt", "what made suggestions")
    )


def _scored(name: str, engine: str, scores: Card, part: str) -> Count:
    exact, overlap = scores["exact"][part], scores["overlap"][part]
    shares = (exact["precision"], exact["recall"], exact["f1"], overlap["f1"])
    return Count(0, (name, engine, exact["marked"], exact["proposed"], *map(_percent_if, shares)))


def curve(card: Card) -> Table:
    """How much better suggestions become the more articles are done; the last column is drawn as a bar."""
    heads = (tr("Done articles learnt from"), tr("Rules, %"), tr("Learnt, %"), tr("Curve"))
    rows = [
        Count(0, (point["articles"], *map(_percent, (point["rules"], learnt, learnt))))
        for point in card["curve"]
        for learnt in [point["rules+crf"]]
    ]
    return Table(heads, rows)


def use(card: Card) -> Table:
    """What became of suggestions, month by month; the last column is drawn as a bar."""
    heads = (
        tr("Month"),
        tr("Suggestions"),
        tr("Accepted, %"),
        tr("Edited, %"),
        tr("Rejected, %"),
        tr("Kept", "share of suggestions that were accepted or edited"),
    )
    rows: list[Count] = []
    for month in card["use"]:
        count = sum(month[name] for name in OUTCOMES)
        shares = [_percent(month[name] / count) for name in OUTCOMES]
        rows.append(Count(0, (_month(month["month"]), count, *shares, 100 - shares[-1])))
    return Table(heads, rows)


def times(card: Card) -> list[str]:
    """Sentences on the time at an article with and without suggestions; none where it cannot be told."""
    return [
        *_time(
            card["time"]["with"],
            noop("Time at one article with suggestions: {minutes} minutes"),
            noop("Middle time at %Ln article(s) with suggestions: {minutes} minutes", "", 1),
        ),
        *_time(
            card["time"]["without"],
            noop("Time at one article without suggestions: {minutes} minutes"),
            noop("Middle time at %Ln article(s) without suggestions: {minutes} minutes", "", 1),
        ),
    ]


def _time(told: Card, of_one: str, of_many: str) -> Iterator[str]:
    """What a time is said to be, if it is known: of one article there is no middle."""
    if told["seconds"] is not None:
        minutes, count = _minutes(told["seconds"]), told["articles"]
        if count == 1:
            yield tr_marked(of_one, minutes=minutes)
        else:
            yield tr_marked(of_many, "", count, minutes=minutes)


def have_middle(card: Card) -> bool:
    """Whether a time is that of several articles."""
    return any(each["seconds"] is not None and each["articles"] > 1 for each in card["time"].values())


def as_text(table: Table) -> str:
    """A table as lines with tabs, without its bar."""
    rows = [tuple(NOTHING if cell is None else str(cell) for cell in row.cells) for row in table.rows]
    return "\n".join("\t".join(cells) for cells in (tuple(table.heads), *rows))


def measured(card: Card) -> list[str]:
    """Sentences on the articles that are measured against, where these are not all that are done."""
    said: list[str] = []
    for kind, one in card["against"].items():
        count = one["measured"]
        if count == one["done"]:
            continue
        if kind == "quotations":
            told = tr(
                "Quotations: only the %Ln done article(s) in which no suggested one was accepted.", "", count
            )
        else:
            told = tr(
                "Mentions: only the %Ln done article(s) in which no suggested one was accepted.", "", count
            )
        said.append(told)
    return said


def cautions(card: Card) -> list[str]:
    """Sentences on what makes the figures look better than they are, and what to do."""
    said: list[str] = []
    for kind, one in card["against"].items():
        counts = {"marked": one["marked"], "accepted": one["accepted"], "edited": one["edited"]}
        if not (one["accepted"] or one["edited"]):
            continue
        if kind == "quotations":
            told = tr(
                "{accepted} of {marked} quotations were accepted as suggested, {edited} edited.", **counts
            )
        else:
            told = tr(
                "{accepted} of {marked} mentions were accepted as suggested, {edited} edited.", **counts
            )
        said.append(told)
    if said:
        said.append(tr("With these, suggestions agree by themselves: the figures are too good."))
        fairly = tr(
            "Work blind (Tag > Suggestions) in %Ln article(s) or more: then only those are measured against.",
            "",
            ENOUGH,
        )
        said.append(fairly)
    return said


def _percent(share: float) -> int:
    return round(100 * share)


def _percent_if(share: float | None) -> int | None:
    return None if share is None else _percent(share)


def _minutes(seconds: int) -> str:
    return QLocale().toString(seconds / 60, "f", 1)


def _month(month: str) -> str:
    """A month such as 2031-05 as the language writes it; as it stands where it is none."""
    date = QDate.fromString(f"{month}-01", "yyyy-MM-dd")
    if not date.isValid():
        return month
    name = QLocale().standaloneMonthName(date.month())
    return tr("{month} {year}", "a month such as May 2031", month=name, year=str(date.year()))
