"""The labelling configuration of Label Studio: labels, relations, and what is asked about a region.

https://labelstud.io/tags: ``Labels``, ``Relations``, ``Choices``, ``Taxonomy`` and ``TextArea`` with
``perRegion``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import quoteattr

from copydesk.domain.annotation import Origin, Part, QuotationType, Stance
from copydesk.domain.dataset import Dataset
from copydesk.exchange.regions import KINDS, LINKS, PARTS

FILE_NAME = "labelling-config.xml"
MARK = "<!-- Annotations made with Copydesk -->"
UNSTATED = "unstated"
TEXT, LABEL, ABOUT, WHOLE = "text", "label", "about", "article_topics"
TYPE, ORIGIN, ACTOR, ADDRESSEE = "type", "origin", "actor", "addressee"


def configuration(dataset: Dataset, topics: Mapping[int, str]) -> bytes:
    """The configuration for all labels and topics of the dataset."""
    colours = {label: dataset.topics[row].colour for row, label in topics.items()}
    labels = [*KINDS.values(), *PARTS.values(), *topics.values()]
    lines = ["<View>", MARK, "<Relations>", *(_tag("Relation", value=role) for role in LINKS), "</Relations>"]
    lines += [f'<Labels name="{LABEL}" toName="{TEXT}">', *_labels(labels, colours), "</Labels>"]
    lines.append(_tag("Text", name=TEXT, value="$text"))
    quotation = PARTS[Part.CONTENT]
    lines += _choices(TYPE, QuotationType, whenLabelValue=quotation)
    lines += _choices(ORIGIN, Origin)
    for name in (ACTOR, ADDRESSEE):
        lines.append(_tag("TextArea", name=name, toName=TEXT, perRegion="true", placeholder=name))
    if topics:
        lines += _taxonomy(topics.values(), quotation)
        lines.append(f'<Choices name="{WHOLE}" toName="{TEXT}" choice="multiple">')
        lines += [*(_tag("Choice", value=label) for label in topics.values()), "</Choices>"]
    return ("\n".join([*lines, "</View>"]) + "\n").encode()


def _labels(labels: Iterable[str], colours: Mapping[str, str]) -> Iterator[str]:
    for label in labels:
        colour = colours.get(label, "")
        background = {"background": colour} if re.fullmatch("#[0-9A-Fa-f]{6}", colour) else {}
        yield _tag("Label", value=label, **background)


def _choices(name: str, values: Iterable[str], **more: str) -> Iterator[str]:
    asked = {"visibleWhen": "region-selected", **more}
    told = "".join(f" {key}={quoteattr(value)}" for key, value in asked.items())
    yield f'<Choices name="{name}" toName="{TEXT}" perRegion="true"{told}>'
    yield from (_tag("Choice", value=value) for value in values)
    yield "</Choices>"


def _taxonomy(topics: Iterable[str], when: str) -> Iterator[str]:
    asked = f'perRegion="true" visibleWhen="region-selected" whenLabelValue="{when}"'
    yield f'<Taxonomy name="{ABOUT}" toName="{TEXT}" {asked}>'
    for label in topics:
        yield f"<Choice value={quoteattr(label)}>"
        yield from (_tag("Choice", value=stance) for stance in (*Stance, UNSTATED))
        yield "</Choice>"
    yield "</Taxonomy>"


def _tag(tag: str, **attributes: str) -> str:
    return f"<{tag}{''.join(f' {name}={quoteattr(value)}' for name, value in attributes.items())}/>"
