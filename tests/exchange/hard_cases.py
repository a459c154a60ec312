"""One corpus of hard cases that every format goes through, made through the session as the window makes it.

:func:`hard_dataset` gives it as exporters see it, :func:`hard_session` as an open project. What is in it is
told beside each text; the annotations that matter most have a note that names the case.
"""

import tempfile
from functools import cache
from pathlib import Path

from tests.builders import span_of
from tests.exchange.datasets import dataset_of

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Part, QuotationType, Stance
from copydesk.domain.article import Status
from copydesk.domain.attribute import AttributeTarget, AttributeType
from copydesk.domain.dataset import Dataset, EntryKind
from copydesk.domain.span import Span, Spans
from copydesk.exchange import read
from copydesk.exchange.native_values import NativeArticle
from copydesk.session import Session
from copydesk.session.codebook import Entry

EMOJI = (
    "Caf\u00e9 opens \U0001f600 in the \U0001f468\u200d\U0001f469\u200d\U0001f467 quarter\n\n"
    "Mayor Ana Orr \U0001f44d\U0001f3fd said: \u201cWe \u2764\ufe0f this place,\u201d and left.\n"
    "A\u00a0b e\u0301 te\u0323\u0302 \U0001d7d8 \U0001f1e9\U0001f1ea end\U0001f600\n"
)
"""Emoji with modifiers, joiners and flags before and inside spans; NBSP; marks that combine."""
ARABIC = (
    "\u0642\u0627\u0644\u062a \u0627\u0644\u0648\u0632\u064a\u0631\u0629: "
    "\u00ab\u0646\u062d\u0646 \u0645\u0639\u0627\u064b\u00bb \u0627\u0644\u064a\u0648\u0645.\n"
    "\u0648\u0623\u0636\u0627\u0641\u062a \u0644\u0648\u0631\u0641\u0627\u0646 123.\n"
)
"""Right to left, with marks."""
DEVANAGARI = (
    "\u0932\u094b\u0930\u094d\u0935\u093e\u0928 \u0915\u0940 \u092e\u0902\u0924\u094d\u0930\u0940 "
    "\u0928\u0947 "
    "\u0915\u0939\u093e, \u201c\u0939\u092e \u0938\u093e\u0925 \u0939\u0948\u0902\u201d\u0964 "
    "\u092f\u0939 \u0928\u092f\u093e \u0939\u0948\u0964\n"
)
"""Letters with marks that are code points of their own."""
LINE_ENDS = (
    "Lorvan rail talks\r\n\r\nThe \u2028Rail Board\u2029met.\rIt said no.\r\nTwice\u0085over.\x0bNo\x0cmore."
)
"""Every kind of line end; at import CRLF, CR, U+2028 and U+2029 become line feeds, the rest stays."""
CONTROLS = "Bell\x07 and escape\x1b[0m in Velmora\n\nThe file \x1c held\x1f marks\x01, clerk Ivo Tarn said.\n"
"""Control characters that XML cannot hold."""
TINY = "x"
"""As good as empty."""
OVERLAPS = (
    "Harbour union and port authority agree\n\n"
    "KESTREL BAY. April 14 (Tidewire) - The Kestrel Port Authority (KPA) and the Harbour Workers' Union "
    "agreed on Monday to reopen the northern quay, the authority said.\n\n"
    '"We have a plan that keeps people safe," authority head Mirela Osk told reporters, '
    '"and ships will dock again before June." '
    'Its leader Jonas Feld called the quay "a test <for> both & all".\n\n'
    "Non-union men's boats; \"he said 'no' to us,\" Feld added. | \\ * _ # ] [ { } 100% \t tab."
)
"""Spans at 0 and at the end, identical, nested, crossing, discontinuous, across lines, inside words."""

TEXTS = {
    "emoji": EMOJI,
    "arabic": ARABIC,
    "devanagari": DEVANAGARI,
    "line ends": LINE_ENDS,
    "controls": CONTROLS,
    "tiny": TINY,
    "overlaps": OVERLAPS,
}
NASTY_NAMES = (
    'The "Nor\'ther" | Group',
    "Tab\there & <there>",
    "../../etc/passwd",
    "=cmd|' /C calc'!A0",
    "Zoë \\ 東",
)
"""Actors' names with quotes, pipes, tabs, markup, what climbs as a path and what spreadsheets calculate."""


def hard_dataset() -> Dataset:
    """The corpus as exporters see it; each call gives one that can be walked anew."""
    return dataset_of(hard_articles())


@cache
def hard_articles() -> tuple[NativeArticle, ...]:
    """The corpus as the native dataset holds it: what is compared with what was read back."""
    with tempfile.TemporaryDirectory() as folder:
        session = hard_session(Path(folder))
        session.datasets.export(Path(folder) / "hard.jsonl", "jsonl")
        session.close()
        return tuple(read(Path(folder) / "hard.jsonl", "jsonl"))


def hard_session(folder: Path) -> Session:
    """A project with the corpus, made anew in the folder; close it when done."""
    files = folder / "texts"
    files.mkdir(parents=True)
    session = Session.create(folder / "hard.copydesk", title='Hard "cases" & <more>', coder="Ana O'Neill")
    for name, text in TEXTS.items():
        (files / f"{name}.txt").write_bytes(text.encode("utf-8"))
        summary = session.articles.import_paths([files / f"{name}.txt"])
        assert not summary.failed, summary.failed
    ids = dict(zip(TEXTS, sorted(row.id for row in session.articles.rows()), strict=True))
    _codebook(session)
    _tag_scripts(session, ids)
    _tag_overlaps(session, ids["overlaps"])
    _tag_quotations(session, ids["overlaps"])
    _describe(session, ids)
    return session


def _codebook(session: Session) -> None:
    entries = session.codebook
    for name, kind in zip(NASTY_NAMES, ActorKind, strict=False):
        entries.add_actor(name, kind, aliases=("a|b", '"', "\\n"))
    above = entries.add_topic("Peace & quiet", code="P|1", definition="All\nabout <it>", colour="#102030")
    below = entries.add_topic("Peace/keeping\\", code="P1.1", parent=above)
    entries.add_topic("Unused", parent=below)
    session.attributes.define(
        AttributeTarget.QUOTATION, "tone", AttributeType.CHOICE, choices=("calm", 'ang"ry|')
    )
    session.attributes.define(AttributeTarget.MENTION, "sure", AttributeType.NUMBER)
    session.attributes.define(AttributeTarget.ARTICLE, "front page", AttributeType.YES_NO)
    entries.set_note(Entry(EntryKind.TOPIC, above), "Line one\nLine \ttwo")
    mirela = entries.add_actor("Mirela Osk", ActorKind.PERSON)
    entries.set_note(Entry(EntryKind.ACTOR, mirela), 'Head of "KPA"')


def _words(session: Session, article: int, words: str, nth: int = 0) -> Spans:
    return (span_of(session.articles.get(article).text, words, nth),)


def _tag_scripts(session: Session, ids: dict[str, int]) -> None:
    tagging = session.tagging

    def words(name: str, found: str, nth: int = 0) -> Spans:
        return _words(session, ids[name], found, nth)

    tagging.tag_actor(ids["emoji"], words("emoji", "Ana Orr"), "Ana Orr", kind=ActorKind.PERSON)
    tagging.tag_actor(
        ids["emoji"], words("emoji", "\U0001f468\u200d\U0001f469\u200d\U0001f467"), NASTY_NAMES[0]
    )
    tagging.tag_topic(ids["emoji"], words("emoji", "\U0001f44d\U0001f3fd"), "Peace & quiet")
    tagging.tag_topic(ids["emoji"], words("emoji", "\u00a0b e\u0301 te"), "Peace/keeping\\")
    quoted = tagging.tag_quotation(ids["emoji"], words("emoji", "We \u2764\ufe0f this place"))
    tagging.set_part(quoted, Part.SPEAKER, words("emoji", "Mayor Ana Orr"))
    tagging.set_part(quoted, Part.CUE, words("emoji", "said"))
    tagging.set_speaker(quoted, "Ana Orr")
    tagging.tag_actor(ids["emoji"], words("emoji", "\U0001f1e9\U0001f1ea end\U0001f600"), NASTY_NAMES[4])
    tagging.tag_actor(
        ids["arabic"], words("arabic", "\u0627\u0644\u0648\u0632\u064a\u0631\u0629"), NASTY_NAMES[1]
    )
    tagging.tag_quotation(ids["arabic"], words("arabic", "\u0646\u062d\u0646 \u0645\u0639\u0627\u064b"))
    tagging.tag_actor(
        ids["devanagari"], words("devanagari", "\u0932\u094b\u0930\u094d\u0935\u093e\u0928"), "Lorvan"
    )
    tagging.tag_topic(ids["devanagari"], (), "Peace & quiet")
    tagging.tag_actor(ids["line ends"], words("line ends", "Rail Board"), NASTY_NAMES[2])
    tagging.tag_topic(ids["line ends"], words("line ends", "Board\nmet"), "Peace & quiet")
    tagging.tag_topic(ids["line ends"], words("line ends", "over.\x0bNo\x0cmore."), "Peace & quiet")
    tagging.tag_actor(ids["controls"], words("controls", "Ivo Tarn"), NASTY_NAMES[3], kind=ActorKind.PERSON)
    tagging.tag_topic(ids["controls"], words("controls", "held\x1f marks\x01"), "Peace/keeping\\")
    tagging.tag_actor(ids["tiny"], (Span(0, 1),), "x")


def _tag_overlaps(session: Session, article: int) -> None:
    tagging, text = session.tagging, session.articles.get(article).text

    def mention(found: str, actor: str, note: str, kind: ActorKind = ActorKind.ORGANISATION) -> None:
        made = tagging.tag_actor(article, _words(session, article, found), actor, kind=kind)
        tagging.set_note(made, note)

    mention("Harbour union", "Harbour Workers' Union", "at 0")
    mention("tab.", NASTY_NAMES[1], "at the end")
    mention("Kestrel Port Authority", "Kestrel Port Authority", "identical, first")
    mention("Kestrel Port Authority", "Kestrel Port Authority", "identical, second")
    mention("Kestrel", "Kestrel", "nested", ActorKind.STATE)
    mention("Port Authority (KPA)", "Kestrel Port Authority", "crossing")
    mention("ion", "x", "inside a word")
    mention("union men's boats", "x", "ends and begins at hyphens")
    apart = _words(session, article, "Harbour") + _words(session, article, "authority")
    tagging.set_note(tagging.tag_actor(article, apart, NASTY_NAMES[0]), "discontinuous")
    tagging.tag_topic(article, (Span(0, len(text)),), "Peace & quiet")
    tagging.tag_topic(article, _words(session, article, "agree\n\nKESTREL BAY"), "Peace/keeping\\")
    first, second = _words(session, article, "plan"), _words(session, article, "before June")
    tagging.tag_topic(article, (*first, *second), "Peace/keeping\\")
    tagging.tag_topic(article, (), "Peace/keeping\\")


def _tag_quotations(session: Session, article: int) -> None:
    tagging = session.tagging

    def words(found: str, nth: int = 0) -> Spans:
        return _words(session, article, found, nth)

    plan = tagging.tag_quotation(article, words("We have a plan that keeps people safe"))
    tagging.add_to_quotation(plan, words("and ships will dock again before June")[0])
    tagging.set_part(plan, Part.CUE, words("told"))
    tagging.set_part(plan, Part.SPEAKER, words("authority head Mirela Osk"))
    tagging.set_speaker(plan, "Mirela Osk", kind=ActorKind.PERSON)
    tagging.set_addressee(plan, NASTY_NAMES[0])
    tagging.set_topic(plan, "Peace & quiet", Stance.SUPPORTS)
    tagging.set_topic(plan, "Peace/keeping\\")
    tagging.set_attribute(plan, "tone", 'ang"ry|')
    tagging.set_note(plan, 'Two parts; "quoted"\twith a tab\nand a line')
    outer = tagging.tag_quotation(article, words("he said 'no' to us"))
    inner = tagging.tag_quotation(article, words("no' to")[:1], snap=False)
    tagging.set_within(inner, outer)
    tagging.set_part(outer, Part.SPEAKER, words("Feld", 1))
    tagging.set_part(outer, Part.CUE, words("added"))
    tagging.set_part(inner, Part.SPEAKER, words("he", 2))
    tagging.set_type(inner, QuotationType.INDIRECT)
    test = tagging.tag_quotation(article, words("a test <for> both & all"))
    tagging.set_part(test, Part.CUE, (*words("called"), *words("quay", 1)))
    tagging.set_speaker(test, "Jonas Feld", kind=ActorKind.PERSON)


def _describe(session: Session, ids: dict[str, int]) -> None:
    overlaps = ids["overlaps"]
    session.articles.edit(
        overlaps,
        title='Union & "port" <agree>',
        published="2031-04-14T08:40",
        agency="Tidewire",
        place="Lorvan",
    )
    session.articles.edit(ids["arabic"], language="ar", url="https://news.example/a?b=1&c=<2>")
    session.articles.set_note(overlaps, "Read\ttwice\nor more")
    session.articles.set_attribute(overlaps, "front page", value=True)
    session.articles.set_status([overlaps], Status.DONE)
    session.set_coder("Bo | Ek")
    session.tagging.tag_topic(overlaps, _words(session, overlaps, "northern quay"), "Peace & quiet")
