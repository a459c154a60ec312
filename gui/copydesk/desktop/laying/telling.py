"""What an import of annotations brings, or would bring, in sentences and as a text to be copied."""

from copydesk.desktop.language import tr, tr_marked
from copydesk.desktop.laying.offers_model import around
from copydesk.desktop.laying.words import unit_name
from copydesk.desktop.terms import counted, percent
from copydesk.domain.laying import LayReport, Survey

ARTICLES = "articles"


def new_things(report: LayReport) -> str:
    """What is new, by kind, in a line; empty where nothing is."""
    return ", ".join(counted(what, count) for what, count in report.counts.items() if count)


def sentences(report: LayReport) -> list[str]:
    """What is to be said besides what is new."""
    told: list[str] = []
    if report.matched:
        told.append(tr("%Ln article(s) were here already.", "", report.matched))
    if report.known:
        told.append(tr("%Ln annotation(s) were here already.", "", report.known))
    if report.missing:
        told.append(tr("%Ln article(s) are not in the project and left out.", "", report.missing))
    if report.moved:
        told.append(tr("%Ln quote(s) taken from where the nearest words stand.", "", report.moved))
    if report.offered:
        told.append(tr("%Ln quote(s) stand elsewhere and are left out.", "", report.offered))
    left = sum(loss.count for loss in report.losses)
    if left:
        told.append(tr("%Ln thing(s) of the file are left out.", "", left))
    return told


def found(survey: Survey) -> str:
    """What a file has, in a line."""
    said = [tr("%Ln article(s)", "", survey.articles)]
    if survey.here:
        said.append(tr("%Ln in the project already", "articles", survey.here))
    said.append(tr("%Ln annotation(s)", "", survey.annotations))
    return " · ".join(said)


def unit_told(survey: Survey) -> str:
    """How it is known what the offsets count."""
    if not survey.quoted:
        return tr("{unit}, as the format says: the file quotes no words", unit=unit_name(survey.unit))
    return tr(
        "{unit}: {right} of {all} quotes stand right",
        unit=unit_name(survey.unit),
        right=survey.units.get(survey.unit, 0),
        all=survey.quoted,
    )


def whole(name: str, report: LayReport) -> str:
    """The report as text, each loss and offer on a line."""
    things = new_things(report)
    lines = [name, tr("New: {things}.", things=things) if things else tr("Nothing new."), *sentences(report)]
    for loss in report.losses:
        lines.append(f"{loss.count}\t{tr_marked(loss.what)}")
        lines += [f"\t{example}" for example in loss.examples]
    for offer in report.offers:
        cells = (offer.title, offer.quote, offer.there, around(offer), percent(offer.likeness))
        lines.append("\t".join(" ".join(cell.split()) for cell in cells))
    return "\n".join(lines)
