"""Every action of the window, declared once: menus, shortcuts, tooltips and the key overview come from here.

What an action does lives in the controllers; here is only its name, ``controller.method``.
"""

from collections.abc import Iterator

from copydesk.desktop.action_spec import EDIT, NEVER_BOTH, ActionSpec, Menu, Needs, Where
from copydesk.desktop.codebook_actions import codebook_actions
from copydesk.domain.annotation import Kind

__all__ = ["NEVER_BOTH", "ActionSpec", "Menu", "Needs", "Where", "specs"]

_TAG = EDIT | Needs.ARTICLE
_MARK = _TAG | Needs.ANNOTATION
_BOUND = _TAG | Needs.MARK
_QUOTE = _TAG | Needs.QUOTATION

Action = ActionSpec

# fmt: off


def _file() -> Iterator[Action]:
    menu = Menu.FILE
    yield Action("new_project", "&New project…", "projects.ask_new", menu, 0, ("Ctrl+N",), "article",
                 "Make a project: one file that holds everything")
    yield Action("new_from_template", "New fro&m template…", "templates.ask_start", menu, 0,
                 tip="Make a project that has the codebook and settings of a template")
    yield Action("open_project", "&Open project…", "projects.ask_open", menu, 0, ("Ctrl+O",), "folder")
    yield Action("open_sample", "Open the &sample project", "projects.open_sample", menu, 0)
    yield Action("import_files", "&Import articles…", "importing.ask_files", menu, 1, ("Ctrl+I",), "import",
                 "Add files to the project as articles", needs=EDIT)
    yield Action("import_folder", "Import a &folder…", "importing.ask_folder", menu, 1,
                 ("Ctrl+Shift+I",), tip="Add all files below a folder as articles", needs=EDIT)
    yield Action("import_dataset", "Import a &dataset…", "documents.ask_import_dataset", menu, 1,
                 tip="Add the articles, annotations and codebook of a Copydesk JSON Lines file", needs=EDIT)
    yield Action("import_annotations", "Import anno&tations…", "laying.ask", menu, 1, needs=EDIT,
                 tip="Lay what was marked in other tools on the articles: brat, INCEpTION, Label Studio …")
    yield Action("export", "&Export…", "documents.ask_export", menu, 1, ("Ctrl+E",), "export",
                 "Write the annotated dataset for other tools", needs=Needs.PROJECT)
    yield Action("save_template", "Sa&ve as template…", "templates.ask_save", menu, 1, needs=Needs.PROJECT,
                 tip="Save the codebook and settings, so that other projects can be started from them")
    yield Action("project_settings", "Project settin&gs…", "templates.ask_settings", menu, 1, needs=EDIT,
                 tip="Say how one works in this project: what is suggested, how selections are taken, keys")
    yield Action("save_copy", "Save a cop&y of the project…", "backups.ask_copy", menu, 2,
                 tip="Write the whole project, as it is now, to another file", needs=Needs.PROJECT)
    yield Action("restore_backup", "&Restore a backup…", "backups.ask_restore", menu, 2,
                 tip="Look through the backups of the project, and go back to one", needs=Needs.PROJECT)
    yield Action("compare_copy", "Compare with anot&her copy…", "copies.ask", menu, 2, needs=Needs.PROJECT,
                 tip="See what another copy of the project has that this one has not, and merge it in")
    yield Action("check_project", "Chec&k the project…", "checking.check", menu, 2, needs=Needs.PROJECT,
                 tip="Check that the file is sound and every highlight still has its words")
    yield Action("salvage_project", "Sa&lvage a damaged project…", "checking.ask_salvage", menu, 2,
                 tip="Save what can be read of a damaged project in a new one")
    yield Action("print_article", "&Print article…", "printing.print_article", menu, 3, ("Ctrl+P",),
                 tip="Print the article with its highlights and the list of what is marked",
                 needs=Needs.ARTICLE)
    yield Action("save_pdf", "Save &as PDF…", "printing.ask_pdf", menu, 3,
                 tip="Save the article with its highlights and the list of what is marked as a PDF",
                 needs=Needs.ARTICLE)
    yield Action("close_project", "&Close project", "projects.close", menu, 4, ("Ctrl+W",),
                 needs=Needs.PROJECT)
    yield Action("quit", "&Quit", "projects.quit", menu, 4, ("Ctrl+Q",))


def _edit() -> Iterator[Action]:
    menu = Menu.EDIT
    yield Action("undo", "&Undo", "history.undo", menu, 0, ("Ctrl+Z",), "undo",
                 needs=EDIT | Needs.UNDO)
    yield Action("redo", "&Redo", "history.redo", menu, 0, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
                 needs=EDIT | Needs.REDO)
    yield Action("copy", "&Copy text", "reading.copy", menu, 1, ("Ctrl+C",), where=Where.TEXT,
                 needs=Needs.ARTICLE)
    yield from _select()
    yield Action("edit_annotation", "&Edit annotation", "tagging.edit", menu, 2, ("Return", "Enter"), "edit",
                 "Edit the selected annotation in the tagging panel", Where.ANNOTATIONS, _MARK)
    yield Action("delete_annotation", "&Delete annotation", "tagging.delete", menu, 2, ("Del",), "delete",
                 where=Where.ANNOTATIONS, needs=_MARK)
    yield Action("find_in_article", "&Find in the article…", "finding.in_article", menu, 3, ("Ctrl+F",),
                 "search", "Find words in this article", needs=Needs.ARTICLE)
    yield Action("find_next", "Find ne&xt", "finding.next", menu, 3, ("F3",), needs=Needs.ARTICLE)
    yield Action("find_previous", "Find pre&vious", "finding.previous", menu, 3, ("Shift+F3",),
                 needs=Needs.ARTICLE)
    yield Action("find_in_project", "Find in the &project…", "finding.in_project", menu, 3,
                 ("Ctrl+Shift+F",), "search", "Find words in all articles", needs=Needs.PROJECT)
    yield Action("change_coder", "Change c&oder…", "projects.ask_coder", menu, 4, icon="actor",
                 tip="Say who is coding: each annotation bears the name")
    yield Action("preferences", "Prefere&nces…", "preferences.show", menu, 4, ("Ctrl+,",),
                 tip="Language, text, theme and keys")


def _select() -> Iterator[Action]:
    menu, text, under = Menu.EDIT, Where.TEXT, "&Select"
    yield Action("widen", "&Wider", "seeking.widen", menu, 1, ("W",), "widen",
                 "Select the word, name or quoted words, clause, sentence, paragraph", text, Needs.ARTICLE,
                 under)
    yield Action("narrow", "&Narrower", "seeking.narrow", menu, 1, ("Shift+W",), "narrow",
                 "Take the last widening back", text, Needs.ARTICLE, under)
    yield Action("next_name", "Next untagged na&me", "seeking.next_name", menu, 1, ("M",), "",
                 "Select the next name that is in no mention yet", text, Needs.ARTICLE, under, argument=1)
    yield Action("previous_name", "&Previous untagged name", "seeking.next_name", menu, 1, ("Shift+M",), "",
                 "Select the name before that is in no mention yet", text, Needs.ARTICLE, under, argument=-1)
    yield Action("next_quoted", "Next untagged q&uoted words", "seeking.next_quoted", menu, 1, ("G",), "",
                 "Select the next quoted words that are in no quotation yet", text, Needs.ARTICLE, under,
                 argument=1)
    yield Action("previous_quoted", "Previous untagged quoted w&ords", "seeking.next_quoted", menu, 1,
                 ("Shift+G",), "", "Select the quoted words before that are in no quotation yet", text,
                 Needs.ARTICLE, under, argument=-1)


def _article() -> Iterator[Action]:
    menu = Menu.ARTICLE
    yield Action("done_and_next", "Mark done and open the &next", "reading.done_and_next", menu, 0,
                 ("Ctrl+Return", "Ctrl+Enter"), "done", "Mark the article done and open the next that is not",
                 needs=_TAG)
    for status, words in (("new", "&New"), ("in progress", "&In progress"), ("done", "&Done")):
        name = status.replace(" ", "_")
        yield Action(f"status_{name}", words, "reading.set_status", menu, 0,
                     icon=status.replace(" ", "-"), needs=_TAG, submenu="&Status", argument=status)
    yield Action("next_article", "Ne&xt article", "reading.next_article", menu, 1, ("Alt+Down",), "down",
                 needs=Needs.PROJECT)
    yield Action("previous_article", "&Previous article", "reading.previous_article", menu, 1, ("Alt+Up",),
                 "up", needs=Needs.PROJECT)
    yield Action("edit_metadata", "&Edit title and source…", "reading.edit_metadata", menu, 2, ("F2",),
                 "edit", "Edit the article's title, date, agency, place and byline", needs=_TAG)
    yield Action("edit_attributes", "Fill in a&ttributes…", "reading.edit_attributes", menu, 2, ("Shift+F2",),
                 tip="Fill in the attributes that are defined for articles; of all that are selected at once",
                 needs=_TAG)
    yield Action("correct_text", "&Correct the text…", "correcting.correct", menu, 2, icon="edit",
                 tip="Put right what was read wrongly; annotations go along with their words", needs=_TAG)
    yield Action("review_annotations", "Annotations to re&view…", "correcting.review", menu, 2,
                 tip="Look at the annotations whose words a correction has changed", needs=Needs.PROJECT)
    yield Action("delete_article", "&Delete article", "reading.delete_articles", menu, 2, ("Del",), "delete",
                 "Delete the article with its annotations; undo brings it back", Where.ARTICLES, _TAG)
    yield Action("find_article", "Find an a&rticle", "articles.find", menu, 3, ("Ctrl+L",), "search",
                 "Go to the filter of the article list", needs=Needs.PROJECT)
    yield Action("filter_articles", "&Filter the articles", "articles.unfold_filter", menu, 3,
                 ("Ctrl+Shift+L",), "filter", "Filter by status, date, agency, coder, list and more",
                 needs=Needs.PROJECT, checkable=True)
    yield Action("clear_filter", "S&how all articles", "articles.clear_filter", menu, 3,
                 tip="Clear the filter of the article list", needs=Needs.PROJECT)
    yield Action("draw_sample", "Draw a s&ample…", "articles.draw_sample", menu, 4,
                 tip="Draw articles at random and keep them as a list", needs=EDIT)
    yield Action("add_to_list", "Add to a &list…", "articles.add_to_list", menu, 4, ("Ctrl+D",), "add",
                 "Add the selected articles to a saved list", needs=_TAG)
    yield Action("remove_from_list", "Re&move from the list", "articles.remove_from_list", menu, 4,
                 tip="Take the selected articles off the saved list that is shown", needs=_TAG)
    yield Action("rename_list", "&Rename the list…", "articles.rename_list", menu, 4, needs=EDIT,
                 tip="Rename the saved list that is shown", submenu="Saved l&ist")
    yield Action("delete_list", "&Delete the list", "articles.delete_list", menu, 4, needs=EDIT,
                 tip="Delete the saved list that is shown; its articles stay", submenu="Saved l&ist")


def _versions() -> Iterator[Action]:
    menu, under = Menu.ARTICLE, "Versi&ons"
    yield Action("find_near", "Find near d&uplicates…", "versions.find_near", menu, 5, icon="search",
                 tip="Find texts that are nearly the same: wire copy run by several papers, and updates",
                 needs=Needs.PROJECT)
    yield Action("link_versions", "&Link as versions", "versions.link", menu, 5, needs=_TAG, submenu=under,
                 tip="Link the selected articles as versions of one another")
    yield Action("unlink_versions", "&Unlink from its versions", "versions.unlink", menu, 5, needs=_TAG,
                 tip="Take the selected articles out of their groups of versions", submenu=under)
    yield Action("compare_versions", "&Compare with its versions…", "versions.compare", menu, 5,
                 tip="Show how the text differs from its other versions", needs=Needs.ARTICLE, submenu=under)


def _tag() -> Iterator[Action]:
    menu, text = Menu.TAG, Where.TEXT
    yield Action("tag_actor", "&Actor…", "tagging.tag_actor", menu, 0, ("A",), "actor",
                 "Tag the selected words, or the name at the caret, as an actor", text, _TAG)
    yield Action("tag_topic", "&Topic…", "tagging.tag_topic", menu, 0, ("T",), "topic",
                 "Tag the selected text, or else the whole article, with a topic", text, _TAG)
    yield Action("tag_quotation", "&Quotation", "quoting.tag", menu, 0, ("Q",), "quotation",
                 "Tag the selected words, or those quoted at the caret, as a quotation", text, _TAG)
    yield Action("add_to_quotation", "Add to q&uotation", "quoting.add", menu, 1, ("Shift+Q",),
                 "add", "Add the selected text to the selected quotation", text, _QUOTE)
    yield Action("set_speaker", "Set &speaker", "quoting.set_speaker", menu, 1, ("S",), "speaker",
                 "The selected words, or those beside the cue, name the quotation's speaker", text, _QUOTE)
    yield Action("set_cue", "Set &cue", "quoting.set_cue", menu, 1, ("C",), "cue",
                 "The selected words, or the reporting verb nearby, are the quotation's cue", text, _QUOTE)
    for digit in range(1, 10):
        yield Action(f"tag_recent_{digit}", "Recent tag {n}", "tagging.tag_recent", menu, 2,
                     (str(digit),), where=text, needs=_TAG, submenu="&Recent tags", argument=digit)
    yield Action("tag_again", "Last tag aga&in", "tagging.tag_again", menu, 2, ("Space",), "again",
                 "Tag the selected words, or the name at the caret, with the tag used last", text, _TAG)
    yield Action("lock_tag", "&Lock the last tag", "lock.toggle", menu, 2, ("L",), "lock",
                 "Each new selection is tagged at once, until Esc", text, _TAG, checkable=True)
    yield Action("retag", "Reta&g…", "tagging.retag", menu, 2, ("R",), "retag",
                 "Type another actor, topic or speaker for the selected annotation", text, _MARK)
    yield Action("every_occurrence", "&Every other occurrence…", "finding.every_occurrence", menu, 2, ("E",),
                 "tagged", "Find every other occurrence of what is selected, and tag them all", text, _TAG)
    yield from _bounds(menu)
    yield from _suggestions(menu)
    yield Action("next_annotation", "&Next annotation", "reading.next_annotation", menu, 4, ("N",), "next",
                 where=text, needs=Needs.ARTICLE)
    yield Action("previous_annotation", "&Previous annotation", "reading.previous_annotation", menu, 4,
                 ("P",), "previous", where=text, needs=Needs.ARTICLE)
    yield Action("next_annotation_here", "Next annotation &here", "reading.next_here", menu, 4, ("H",),
                 tip="Go through the annotations at the caret, from the innermost outwards", where=text,
                 needs=Needs.ARTICLE)
    yield Action("previous_annotation_here", "Pre&vious annotation here", "reading.previous_here", menu, 4,
                 ("Shift+H",), tip="Go through the annotations at the caret, inwards", where=text,
                 needs=Needs.ARTICLE)


def _suggestions(menu: Menu) -> Iterator[Action]:
    text, some, one = Where.TEXT, _TAG | Needs.SUGGESTIONS, _TAG | Needs.SUGGESTION
    under = "Suggesti&ons"
    yield Action("next_suggestion", "&Next suggestion", "stepping.next", menu, 5, ("Tab",), "next",
                 "Select the next suggestion in the text", text, some, under)
    yield Action("previous_suggestion", "&Previous suggestion", "stepping.previous", menu, 5,
                 ("Shift+Tab",), "previous", "Select the suggestion before in the text", text, some, under)
    yield Action("accept_suggestion", "&Accept the suggestion", "suggesting.accept", menu, 5,
                 ("Return", "Enter"), "done", "Make an annotation of it, and select the next", text, one,
                 under)
    yield Action("reject_suggestion", "&Reject the suggestion", "suggesting.reject", menu, 5, ("X", "Del"),
                 "close", "Turn it down for good, and select the next", text, one, under)
    yield Action("accept_all_suggestions", "Accept all suggestions &here", "suggesting.accept_all", menu, 5,
                 ("Shift+Return", "Shift+Enter"), "", "Make annotations of all suggestions in the article",
                 text, some, under)
    yield Action("reject_all_suggestions", "Reject all suggestions h&ere", "suggesting.reject_all", menu, 5,
                 ("Shift+X",), "", "Turn down all suggestions in the article", text, some, under)
    yield Action("settle_many", "Accept or reject &many…", "suggesting.ask_many", menu, 5,
                 ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "", needs=EDIT, submenu=under,
                 tip="Accept or reject all suggestions of a kind that are so sure, here or in all articles")
    yield Action("work_blind", "Work &blind", "blinding.work_blind", menu, 5, needs=EDIT, submenu=under,
                 tip="Show me no suggestions in an article until I have marked it done", checkable=True)
    yield Action("show_suggestions_now", "&Show suggestions now", "blinding.show_now", menu, 5, needs=_TAG,
                 tip="Show what is suggested here before the first pass is done; that is kept", submenu=under)
    yield Action("suggest_topics", "Suggest &topics for this article", "suggesting.topics", menu, 5, ("O",),
                 "topic", "Look for paragraphs that the topics of the codebook are about; never done unasked",
                 text, _TAG, under)
    yield Action("suggest_everywhere", "Suggest in all articles", "suggesting.everywhere", menu, 5,
                 tip="Look for mentions and quotations in all articles of the project", needs=EDIT,
                 submenu=under)
    yield Action("scorecard", "S&corecard…", "scoring.show", menu, 5, needs=Needs.PROJECT, submenu=under,
                 tip="See how good suggestions are here, and how much time they save")


def _bounds(menu: Menu) -> Iterator[Action]:
    end, start = "end", "start"
    steps = (("end_forward", "Move the end forward", "Move the end forward by a word", "Right", end, 1),
             ("end_back", "Move the end back", "Move the end back by a word", "Left", end, -1),
             ("start_forward", "Move the start forward", "Move the start forward by a word", "Down",
              start, 1),
             ("start_back", "Move the start back", "Move the start back by a word", "Up", start, -1))
    for name, label, _, key, edge, step in steps:
        yield Action(name, label, "reading.move_bound", menu, 3, (f"Alt+Shift+{key}",),
                     where=Where.ANNOTATIONS, needs=_BOUND, submenu="&Bounds", argument=(edge, step, False))
    for name, _, label, key, edge, step in steps:
        yield Action(f"{name}_by_word", label, "reading.move_bound", menu, 3,
                     (f"Ctrl+Alt+Shift+{key}",), where=Where.ANNOTATIONS, needs=_BOUND, submenu="&Bounds",
                     argument=(edge, step, True))


def _view() -> Iterator[Action]:
    menu = Menu.VIEW
    yield Action("palette", "&Command palette…", "palette.show", menu, 0, ("Ctrl+K",), "palette",
                 "Find any action, article, actor or topic by a few letters")
    yield Action("next_pane", "&Next pane", "view.next_pane", menu, 0, ("F6",))
    yield Action("previous_pane", "&Previous pane", "view.previous_pane", menu, 0, ("Shift+F6",))
    yield Action("show_articles", "&Articles", "view.show_articles", menu, 1, checkable=True,
                 needs=Needs.PROJECT)
    yield Action("show_tagging", "Ta&gging", "view.show_tagging", menu, 1, checkable=True,
                 needs=Needs.PROJECT)
    yield Action("show_results", "&Results", "finding.show_results", menu, 1, ("Ctrl+Shift+E",),
                 checkable=True, needs=Needs.PROJECT)
    yield Action("zoom_in", "Zoom &in", "view.zoom_in", menu, 2, ("Ctrl++", "Ctrl+="), tip="Larger text")
    yield Action("zoom_out", "Zoom &out", "view.zoom_out", menu, 2, ("Ctrl+-",), tip="Smaller text")
    yield Action("zoom_reset", "Nor&mal size", "view.zoom_reset", menu, 2, ("Ctrl+0",))
    for choice, label in (("system", "As the &system"), ("light", "&Light"), ("dark", "&Dark"),
                          ("contrast", "High &contrast")):
        yield Action(f"theme_{choice}", label, "view.choose_theme", menu, 3, submenu="&Theme",
                     checkable=True, argument=choice)
    yield Action("out_mentions", "&Mentions", "marking.toggle_kind", menu, 4, ("Ctrl+1",),
                 submenu="Standing o&ut", tip="Let mentions stand out or back", checkable=True,
                 argument=Kind.MENTION)
    yield Action("out_passages", "&Passages", "marking.toggle_kind", menu, 4, ("Ctrl+2",),
                 submenu="Standing o&ut", tip="Let passages stand out or back", checkable=True,
                 argument=Kind.PASSAGE)
    yield Action("out_quotations", "&Quotations", "marking.toggle_kind", menu, 4, ("Ctrl+3",),
                 submenu="Standing o&ut", tip="Let quotations stand out or back", checkable=True,
                 argument=Kind.QUOTATION)
    yield Action("out_everything", "&Everything stands out", "marking.everything", menu, 4, ("Ctrl+4",),
                 submenu="Standing o&ut")
    yield Action("show_legend", "&Legend", "marking.show_legend", menu, 4, ("F7",), needs=Needs.ARTICLE,
                 tip="Show what the marks mean, and which of them stand out")
    yield Action("show_overview", "O&verview beside the text", "marking.show_overview", menu, 4,
                 tip="Show or hide what is marked in the whole article, beside its scroll bar",
                 checkable=True)
    yield Action("show_suggestions", "Show &suggestions", "suggesting.show_suggestions", menu, 4,
                 tip="Make and show suggestions as articles open", checkable=True)
    yield Action("reset_layout", "R&eset the panels", "view.reset_layout", menu, 5)


def _help() -> Iterator[Action]:
    yield Action("keys", "&Keys", "help.keys", Menu.HELP, 0, ("F1",), "info", "Show all keys on one sheet")
    yield Action("crash_report", "&Report of the last crash…", "help.crash_report", Menu.HELP, 1,
                 tip="Show what is known of the last time that Copydesk broke down")
    yield Action("about", "&About Copydesk", "help.about", Menu.HELP, 1)


# fmt: on


def specs() -> tuple[ActionSpec, ...]:
    """The table, in the order of the menus."""
    return (*_file(), *_edit(), *_article(), *_versions(), *_tag(), *codebook_actions(), *_view(), *_help())
