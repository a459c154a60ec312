"""The actions on the codebook, declared as those in :mod:`copydesk.desktop.actions`."""

from collections.abc import Iterator

from copydesk.desktop.action_spec import EDIT, Menu, Needs, Where
from copydesk.desktop.action_spec import ActionSpec as Action
from copydesk.domain.dataset import EntryKind
from copydesk.domain.listing import Listing

TAG = EDIT | Needs.ARTICLE

# fmt: off


def _topics(menu: Menu) -> Iterator[Action]:
    yield Action("topics", "&Topics…", "topics.show_topics", menu, 0, ("Ctrl+T",), "topic",
                 "Define, order, merge and retire topics, and see what is about them", needs=Needs.PROJECT)
    yield Action("take_example", "Take as e&xample of the topic", "topics.take_example", menu, 2, ("I",),
                 "topic", "Keep the selected words as an example of what the topic is", Where.TEXT, TAG,
                 argument=True)
    yield Action("take_counterexample", "Take as example of what it is &not", "topics.take_example", menu, 2,
                 ("Shift+I",), "", "Keep the selected words as an example of what the topic is not",
                 Where.TEXT, TAG, argument=False)


def codebook_actions() -> Iterator[Action]:
    """The menu of the codebook, and what is taken from the text for it."""
    menu = Menu.CODEBOOK
    yield Action("actors", "Act&ors…", "actors.show", menu, 0, ("Ctrl+Shift+A",), "actor",
                 "Show all actors, and of each where it is named and speaks", needs=Needs.PROJECT)
    yield from _topics(menu)
    yield Action("attributes", "&Attributes…", "attributes.show", menu, 6, needs=Needs.PROJECT,
                 tip="Define what is filled in for actors, articles, mentions, passages and quotations")
    yield from _merging(menu)
    yield from _tables(menu)
    yield Action("worklist", "Look a&gain…", "revising.show_worklist", menu, 8, needs=Needs.PROJECT,
                 tip="Look at the annotations that a merge, a split or another definition has touched")
    yield from _completeness(menu)
    yield Action("codebook_history", "&History of the codebook…", "revising.show_history", menu, 8,
                 tip="Show who changed the codebook when, and compare two revisions", needs=Needs.PROJECT)
    yield Action("import_codebook", "&Import codebook…", "codebooks.ask_import", menu, 9, icon="import",
                 tip="Bring in actors, topics and attributes from CSV, Excel, REFI-QDA, SKOS or JSON",
                 needs=EDIT)
    yield Action("add_codebook", "Add &built-in codebook…", "codebooks.ask_built_in", menu, 9,
                 tip="Add the IPTC Media Topics, states, organisations and others", needs=EDIT)
    yield Action("export_codebook", "&Export codebook…", "codebooks.ask_export", menu, 9, icon="export",
                 tip="Write the codebook for other programs, or as a document", needs=Needs.PROJECT)


def _completeness(menu: Menu) -> Iterator[Action]:
    under = "&What is missing"
    yield Action("completeness", "Com&pleteness…", "attributes.show_completeness", menu, 8, ("Ctrl+F8",),
                 tip="Count what is still missing, such as stances, and go through it", needs=Needs.PROJECT)
    yield Action("next_gap", "&Next that lacks it", "attributes.step", menu, 8, ("F8",), "next",
                 "Go to the next annotation that lacks what was looked at in the list", needs=Needs.PROJECT,
                 submenu=under, argument=1)
    yield Action("previous_gap", "P&revious that lacks it", "attributes.step", menu, 8, ("Shift+F8",),
                 "previous", "Go to the annotation before that lacks what was looked at in the list",
                 needs=Needs.PROJECT, submenu=under, argument=-1)


def _merging(menu: Menu) -> Iterator[Action]:
    under, actor, topic = "&Merge", EntryKind.ACTOR, EntryKind.TOPIC
    into = "Let all that refers to one refer to another, which stays"
    alike = "Compare names, and merge or keep apart what is alike"
    yield Action("merge_actors", "Merge &actors…", "merging.merge", menu, 7, tip=into, needs=EDIT,
                 argument=actor, submenu=under)
    yield Action("merge_topics", "Merge &topics…", "merging.merge", menu, 7, tip=into, needs=EDIT,
                 argument=topic, submenu=under)
    yield Action("same_actors", "Find actors that may be the &same…", "merging.find", menu, 7, tip=alike,
                 needs=Needs.PROJECT, argument=actor, submenu=under)
    yield Action("same_topics", "&Find topics that may be the same…", "merging.find", menu, 7, tip=alike,
                 needs=Needs.PROJECT, argument=topic, submenu=under)


def _tables(menu: Menu) -> Iterator[Action]:
    under, tip = "Tab&les", "Show all of the project as a table: sort, choose, fill in, copy"
    for listing, text, keys in (
        (Listing.ARTICLES, "A&rticles…", ()),
        (Listing.ACTORS, "&Actors…", ()),
        (Listing.TOPICS, "&Topics…", ()),
        (Listing.MENTIONS, "&Mentions…", ("Ctrl+Shift+T",)),
        (Listing.PASSAGES, "&Passages…", ()),
        (Listing.QUOTATIONS, "&Quotations…", ()),
    ):
        yield Action(f"table_{listing}", text, "tables.show", menu, 6, keys, tip=tip, needs=Needs.PROJECT,
                     argument=listing, submenu=under)
