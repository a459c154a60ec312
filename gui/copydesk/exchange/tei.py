"""TEI P5: a corpus of articles, with annotations in their text where they nest and in standOff, all of them.

https://tei-c.org/release/doc/tei-p5-doc/en/html/: teiCorpus and teiHeader in chapter 2, particDesc and
taxonomy in 2.3 and 2.4, said in 3.3.3, persName and orgName in 14.2, string-range() in 17.2.4, standOff
and annotation in 17.10. The file is valid by the TEI Consortium's schemas from P5 4.2 on. What XML cannot
hold, control characters, becomes U+FFFD, so that offsets stay.
"""

from collections import Counter
from pathlib import Path

from copydesk.domain.dataset import Dataset, ExportReport, LossCount, Record
from copydesk.domain.progress import Progress, no_progress
from copydesk.exchange.atomic import new_file
from copydesk.exchange.format import DatasetFormat, FormatInfo
from copydesk.exchange.tei_body import body
from copydesk.exchange.tei_header import article_header, corpus_header
from copydesk.exchange.tei_standoff import stand_off
from copydesk.exchange.xml_text import forbidden

_PROGRESS_EVERY = 50
_BEGINS = '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n'

# A corpus has at least one text.
_NO_ARTICLE = (
    "<TEI><teiHeader><fileDesc><titleStmt><title>No article</title></titleStmt><publicationStmt><p/>"
    "</publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p/></body></text></TEI>\n"
)


def write_tei(dataset: Dataset, out: Path, progress: Progress = no_progress) -> ExportReport:
    """Write the dataset to a file, an article after the other."""
    counts = Counter({"articles": 0, "mentions": 0, "passages": 0, "quotations": 0})
    losses = LossCount()
    with new_file(out) as stream:
        stream.write((_BEGINS + corpus_header(dataset)).encode())
        for record in dataset.records:
            if counts["articles"] % _PROGRESS_EVERY == 0:
                progress(counts["articles"], dataset.total)
            counts["articles"] += 1
            counts.update(f"{one.kind}s" for one in record.annotations)
            if replaced := forbidden(_words(record)):
                losses.add("control characters, which XML cannot hold", record.article.title, replaced)
            stream.write(_article(dataset, record).encode())
        stream.write(f"{'' if counts['articles'] else _NO_ARTICLE}</teiCorpus>\n".encode())
        progress(counts["articles"], dataset.total)
    counts.update({"actors": len(dataset.actors), "topics": len(dataset.topics)})
    return ExportReport(dict(counts), losses.losses())


def _article(dataset: Dataset, record: Record) -> str:
    header = article_header(dataset, record)
    text = f"<text>{body(dataset, record)}</text>\n"
    return f"<TEI>\n{header}{stand_off(dataset, record)}{text}</TEI>\n"


def _words(record: Record) -> str:
    """All that people have written or marked in the article."""
    article = record.article
    return " ".join((article.text, article.title, article.note, *(one.note for one in record.annotations)))


FORMAT = DatasetFormat(
    FormatInfo(
        name="tei",
        title="TEI P5",
        suffix=".xml",
        reads=False,
        writes=True,
        what="All articles in one XML file, with actors, topics and all annotations.",
        used_by="For archives, editions and the digital humanities: oXygen, TEI Publisher, CATMA, Voyant.",
        loses="control characters",
        holds_versions=True,
    ),
    write=write_tei,
)
