"""What exports count: articles and annotations, and losses that many formats share."""

from collections import Counter
from collections.abc import Iterable, Set

from copydesk.domain.actor import Actor
from copydesk.domain.annotation import Mention, Quotation
from copydesk.domain.article import Article
from copydesk.domain.dataset import AnyAnnotation, Dataset, LossCount, Record


def counts_of(record: Record) -> Counter[str]:
    """An article and its annotations by kind, as reports name them."""
    counts = Counter({"articles": 1, "mentions": 0, "passages": 0, "quotations": 0})
    counts.update(f"{one.kind}s" for one in record.annotations)
    return counts


def actors_in(annotations: Iterable[AnyAnnotation]) -> set[int]:
    """The actors whom the annotations name, as who is mentioned, speaks or is spoken to."""
    found: set[int | None] = set()
    for one in annotations:
        if isinstance(one, Mention):
            found.add(one.actor)
        elif isinstance(one, Quotation):
            found.update((one.speaker, one.addressee))
    return {actor for actor in found if actor is not None}


def metadata_loss(article: Article, losses: LossCount) -> None:
    """Count the article if it has more than a text."""
    told = (article.title, article.published, article.agency, article.place, article.byline, article.language)
    more = (article.url, article.section, article.source, article.note, article.attributes)
    if any(told) or any(more):
        losses.add("titles, dates and other data about articles", article.title)


def codebook_losses(dataset: Dataset, losses: LossCount, named: Set[int]) -> None:
    """Count the actors that nothing names, and what is said of actors and topics besides their names."""
    for actor in sorted(dataset.actors.values(), key=lambda one: one.uid):
        if actor.id not in named:
            losses.add("actors that no annotation names", actor.name)
        elif _says_more(actor):
            losses.add("aliases, parents, descriptions and attributes of actors", actor.name)
    for topic in sorted(dataset.topics.values(), key=lambda one: one.uid):
        if topic.definition or topic.note:
            losses.add("definitions and notes of topics", topic.name)


def _says_more(actor: Actor) -> bool:
    return bool(
        actor.aliases or actor.parent is not None or actor.description or actor.note or actor.attributes
    )


def example(one: AnyAnnotation, article: Article) -> str:
    """The annotation as a person would find it: its words, or else the article's title."""
    words = " … ".join(span.of(article.text) for span in one.main_spans)
    return f"{article.title}: {words}" if words else article.title
