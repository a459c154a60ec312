"""Files of other tools, and what a survey and a dry run tell of them: made by the tests."""

from pathlib import Path

from copydesk.domain.dataset import Loss
from copydesk.domain.found import Label, LabelInfo, Unit
from copydesk.domain.label_rules import Becomes, FieldRule, Joins, LabelRule, LabelRules, LinkRule, Says
from copydesk.domain.laying import LabelCount, LayReport, Offer, OfferKey, Survey
from copydesk.domain.span import Span

PERSON, TOPIC, QUOTE = Label("entity", "Person"), Label("code", "Harbour"), Label("entity", "Quote")


def survey(labels: int = 3) -> Survey:
    """A file with so many labels, a value and a link."""
    known = (PERSON, TOPIC, QUOTE)[:labels]
    more = tuple(Label("code", f"Code {number}") for number in range(len(known), labels))
    counts = tuple(
        LabelCount(
            info=LabelInfo(label=label, definition="who or what it is" if label is PERSON else ""),
            marks=3,
            articles=2,
            examples=("Jonas Feld",),
            fields={"certainty": ("high", "low")} if label is PERSON else {},
        )
        for label in (*known, *more)
    )
    rules = LabelRules(
        labels={
            PERSON: LabelRule(becomes=Becomes.MENTION),
            TOPIC: LabelRule(becomes=Becomes.PASSAGE),
            QUOTE: LabelRule(becomes=Becomes.QUOTATION),
        },
        fields={(PERSON, "certainty"): FieldRule(Says.ATTRIBUTE)},
        links={"said_by": LinkRule(Joins.SPEAKER)},
    )
    return Survey(
        format="brat",
        title="harbour",
        articles=2,
        here=1,
        annotations=3 * labels,
        labels=counts,
        links={"said_by": 4} if labels else {},
        link_ends={"said_by": (QUOTE, PERSON)} if labels else {},
        unit=Unit.UTF16,
        units={Unit.UTF16: 9, Unit.CODE_POINTS: 4},
        quoted=9,
        rules=rules,
    )


def offer(number: int, likeness: float, words: str = "Jonas Feld") -> Offer:
    """An offer for the annotation of that number."""
    return Offer(
        key=OfferKey("a", f"T{number}", 0),
        title="Harbour",
        quote="Jonas Fel",
        stated=Span(0, 9),
        there="KESTREL B",
        nearest=Span(50, 60),
        words=words,
        likeness=likeness,
        before="said that ",
        after=" would come",
    )


def report(*offers: Offer, moved: int = 0) -> LayReport:
    """What an import would do, with these offers."""
    return LayReport(
        counts={"articles": 1, "mentions": 5, "passages": 0},
        matched=1,
        losses=(Loss("links that join nothing", 2, ("a: <b>Feld</b>",)),),
        offers=offers,
        offered=len(offers),
        moved=moved,
    )


def write_brat(folder: Path, text: str, *lines: str, name: str = "harbour") -> Path:
    """A folder as brat has it, with one document."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
    (folder / f"{name}.ann").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder


def brat_mark(number: int, label: str, text: str, words: str, shift: int = 0) -> str:
    """A line that marks words, so many code points beside where they stand."""
    start = text.index(words)
    return f"T{number}\t{label} {start + shift} {start + len(words) + shift}\t{words}"
