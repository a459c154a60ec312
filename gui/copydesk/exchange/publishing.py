"""One export of one or several files or folders, each with its manifest: all of them appear, or none."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.domain.dataset import EXAMPLES, Dataset, ExportReport, Loss
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange import registry
from copydesk.exchange.atomic import Whole, new_file, together
from copydesk.exchange.format import FormatInfo
from copydesk.exchange.manifest import manifest, manifest_name

_IN_EACH = frozenset({"actors", "aliases", "topics"})
"""What each part of a split holds the whole of: the codebook."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file or folder to write.

    ``losses`` tells, once the dataset is written, what it did not have to begin with. ``about`` is what the
    manifest says of it; None for none.
    """

    out: Path
    dataset: Dataset
    losses: Callable[[], tuple[Loss, ...]] = tuple
    about: Mapping[str, object] | None = None


def write_parts(parts: Iterable[Part], format_name: str, progress: Progress = no_progress) -> ExportReport:
    """Write them in turn; where one cannot be written every place is as it was before.

    Raises what :func:`registry.write` raises.
    """
    parts = tuple(parts)
    total = sum(part.dataset.total for part in parts)
    reports: list[ExportReport] = []
    before = 0
    with together() as whole:
        for part in parts:

            def shifted(done: int, _of: int, before: int = before) -> None:
                progress(before + done, total)

            reports.append(_write(part, format_name, shifted, whole))
            before += part.dataset.total
        files = tuple(one.out for one in whole)
    return replace(_merged(reports), files=files)


def part_place(out: Path, info: FormatInfo, part: str) -> Path:
    """Where a part of a split goes: ``corpus.jsonl`` becomes ``corpus-train.jsonl``.

    The name of a folder has no ending, so a part's name comes last in it, unless a zip file is asked for.
    """
    name = out.name
    endings = [one for one in (info.suffix, ".zip") if one and name.lower().endswith(one)]
    ending = endings[0] if endings else (out.suffix if info.suffix else "")
    cut = len(name) - len(ending)
    return out.with_name(f"{name[:cut]}-{part}{name[cut:]}")


def _write(part: Part, format_name: str, progress: Progress, whole: list[Whole]) -> ExportReport:
    report = registry.write(part.dataset, part.out, format_name, progress)
    report = replace(report, losses=_summed((*report.losses, *part.losses())))
    if part.about is not None:
        _describe(whole[-1], part.about, report)
    return report


def _describe(whole: Whole, about: Mapping[str, object], report: ExportReport) -> None:
    content = manifest(about, report, whole.part, whole.out.name)
    if whole.part.is_dir():
        with (whole.part / manifest_name(whole.out.name)).open("xb") as inside:
            inside.write(content)
            inside.flush()
            os.fsync(inside.fileno())
    else:
        with new_file(whole.out.with_name(manifest_name(whole.out.name))) as beside:
            beside.write(content)


def _merged(reports: list[ExportReport]) -> ExportReport:
    counts: Counter[str] = Counter()
    for report in reports:
        for what, count in report.counts.items():
            counts[what] = max(counts[what], count) if what in _IN_EACH else counts[what] + count
    return ExportReport(dict(counts), _summed(loss for report in reports for loss in report.losses))


def _summed(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """Each kind of loss once."""
    found: dict[str, Loss] = {}
    for loss in losses:
        so_far = found.get(loss.what, Loss(loss.what, 0))
        examples = dict.fromkeys((*so_far.examples, *loss.examples))
        found[loss.what] = Loss(loss.what, so_far.count + loss.count, tuple(examples)[:EXAMPLES])
    return tuple(found.values())
