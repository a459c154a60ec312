"""Puts the window together: desk, look, panels, controllers, and the wires between them."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from copydesk.desktop import menus
from copydesk.desktop.actions import Needs
from copydesk.desktop.actors.controller import ActorsController
from copydesk.desktop.article.telling import told
from copydesk.desktop.articles.controller import ArticlesController
from copydesk.desktop.attributes.controller import AttributesController
from copydesk.desktop.backups.controller import BackupsController
from copydesk.desktop.checking import CheckingController
from copydesk.desktop.codebooks.controller import CodebooksController
from copydesk.desktop.copies.controller import CopiesController
from copydesk.desktop.correcting.controller import CorrectingController
from copydesk.desktop.crash import Reporter
from copydesk.desktop.desk import Desk
from copydesk.desktop.dialogs.preferences.controller import PreferencesController
from copydesk.desktop.documents import DocumentsController
from copydesk.desktop.enter_key import EnterKey
from copydesk.desktop.exporting.controller import ExportController
from copydesk.desktop.finding.controller import FindingController
from copydesk.desktop.focus_ring import FocusRing
from copydesk.desktop.helping import HelpController
from copydesk.desktop.history import HistoryController
from copydesk.desktop.importing.controller import ImportController
from copydesk.desktop.language import tr
from copydesk.desktop.laying.controller import LayController
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.marking import MarkingController
from copydesk.desktop.merging.controller import MergingController
from copydesk.desktop.message_bar import PASSING
from copydesk.desktop.missed_keys import MissedKeys
from copydesk.desktop.palette.controller import PaletteController
from copydesk.desktop.printing.controller import PrintController
from copydesk.desktop.projects import ProjectsController
from copydesk.desktop.reading import ReadingController
from copydesk.desktop.revising.controller import RevisingController
from copydesk.desktop.seeking import SeekingController
from copydesk.desktop.settings import Settings
from copydesk.desktop.suggesting.blinding import BlindController
from copydesk.desktop.suggesting.controller import SuggestingController
from copydesk.desktop.suggesting.scoring import ScorecardController
from copydesk.desktop.suggesting.stepping import SteppingController
from copydesk.desktop.tables.controller import TablesController
from copydesk.desktop.tagging.aim import Aim
from copydesk.desktop.tagging.controller import TaggingController
from copydesk.desktop.tagging.lock import LockController
from copydesk.desktop.tagging.quoting import QuotingController
from copydesk.desktop.tasks import Tasks
from copydesk.desktop.templates.controller import TemplatesController
from copydesk.desktop.templates.following import SettingsFollower
from copydesk.desktop.topics.controller import TopicsController
from copydesk.desktop.versions.controller import VersionsController
from copydesk.desktop.viewing import ViewController
from copydesk.desktop.watching import WatchController
from copydesk.domain.actor import ActorKind
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span
from copydesk.errors import UserError

_NAMED = {"view": "viewing"}
"""What controllers are called in the table of actions, where they have another name here."""
TEXT_MENU = ("tag_actor", "tag_topic", "tag_quotation", "", "set_speaker", "set_cue", "add_to_quotation")
SUGGESTION_MENU = ("accept_suggestion", "reject_suggestion", "")
MARK_MENU = ("edit_annotation", "retag", "every_occurrence", "delete_annotation")
TREE_MENU = (*MARK_MENU, "", "set_speaker", "set_cue", "add_to_quotation")


class Workbench(QObject):
    """One window with all that makes it work. Tests and the tour build the same."""

    def __init__(self, settings: Settings | None = None):
        super().__init__()
        self._shown: int | None = None
        self.settings = settings or Settings()
        self.look = Look(self.settings.value.theme, self)
        self.look.apply()
        self._focus_ring = FocusRing(self.look, self)
        self._enter_key = EnterKey(self)
        self.desk = Desk(self)
        self.window = MainWindow(self.desk, self.look, self.settings.value.keys)
        self.reporter = Reporter(
            self.window.bar.error,
            self.window,
            lambda: self.desk.article.text if self.desk.article else "",
            explain=self._explained,
        )
        self.tasks = Tasks(self.window, self.reporter.report)
        self._build_controllers()
        self._wire_view()
        self._wire_state()
        self.window.closing.connect(self.end)
        self._project_changed()
        self.window.restore_place(self.settings.value.window)
        self._restore_choices()

    def _explained(self, error: BaseException) -> UserError | None:
        """What to say instead of reporting a mistake, where the project's file is damaged."""
        from copydesk.session.salvaging import explained

        return explained(self.desk.session.path, error) if self.desk.session else None

    def _build_controllers(self) -> None:
        desk, window, settings = self.desk, self.window, self.settings
        self.projects = ProjectsController(desk, window, settings, self.tasks)
        self._build_keeping_controllers()
        self.exporting = ExportController(
            desk, window, settings, self.tasks, look=self.look, report_bug=self.reporter.report
        )
        self.documents = DocumentsController(desk, window, settings, self.tasks, self.exporting)
        self.printing = PrintController(desk, window)
        self.importing = ImportController(
            desk, window, settings, self.tasks, self.projects, report_bug=self.reporter.report
        )
        self.importing.dataset_dropped.connect(self.documents.import_dataset)
        self.laying = self._laying()
        self.reading = ReadingController(desk, window, self.look)
        self.correcting = CorrectingController(desk, window, self.look, self.tasks, self.reporter.report)
        self.versions = VersionsController(desk, window, self.look, self.tasks, self.reporter.report)
        self.importing.near_wished.connect(self.versions.find_near)
        self._build_codebook_controllers()
        self.articles = ArticlesController(desk, window)
        self.history = HistoryController(desk, window, self.tasks)
        self._build_tagging_controllers()
        self.seeking = SeekingController(desk, window.view)
        self.finding = FindingController(desk, window, self.tasks, self.reporter.report)
        self.viewing = ViewController(desk, window, self.look, settings)
        self.marking = MarkingController(desk, window, self.look, settings)
        self._build_suggesting()
        self.palette = PaletteController(desk, window, self.tagging)
        self.preferences = PreferencesController(
            window,
            settings,
            self.viewing,
            self.marking,
            self.projects,
            tagging=self.tagging,
            suggesting=self.suggesting,
            backups=self.backups,
        )
        self.backups.preferences_wished.connect(lambda: self.preferences.show("backups"))
        self.help = HelpController(window)
        self._missed_keys = MissedKeys(window)
        self._missed_keys.hinted.connect(window.status.say)
        self.help.change_keys.connect(lambda: self.preferences.show("keys"))
        self._connect_controllers()

    def _build_keeping_controllers(self) -> None:
        desk, window, settings = self.desk, self.window, self.settings
        self.backups = BackupsController(desk, window, settings, self.tasks, self.projects)
        self.projects.restore_wished.connect(self.backups.ask_restore_of)
        self.checking = CheckingController(desk, window, self.tasks, self.projects)
        self.copies = CopiesController(desk, window, self.tasks)
        self.watching = WatchController(desk, window, settings, self.projects, self.copies)
        self.watching.hinted.connect(window.status.say)
        self.watching.lost.connect(window.status.show_lost)

    def _build_suggesting(self) -> None:
        desk, window = self.desk, self.window
        self.suggesting = SuggestingController(
            desk, window, self.settings, self.tasks, window.offers, look=self.look
        )
        self.stepping = SteppingController(desk, window, window.offers, self.suggesting.runner)
        self.blinding = BlindController(desk, window, window.offers)
        self.scoring = ScorecardController(desk, window, self.tasks, self.look)

    def _build_tagging_controllers(self) -> None:
        desk, window = self.desk, self.window
        aim = Aim(desk, window.view, self.settings)
        self.following = SettingsFollower(desk, window, aim)
        self.following.hinted.connect(window.status.say)
        self.tagging = TaggingController(desk, window.view, window.tagging, aim)
        self.quoting = QuotingController(desk, window.tagging, aim, window.offers)
        self.lock = LockController(desk, window.view, window.tagging, self.tagging, aim)
        self.lock.changed.connect(window.actions_["lock_tag"].setChecked)

    def _build_codebook_controllers(self) -> None:
        desk, window = self.desk, self.window
        self.templates = TemplatesController(desk, window, self.tasks, self.projects)
        self.merging = MergingController(desk, window, self.tasks)
        self.revising = RevisingController(desk, window, self.look)
        self.codebooks = CodebooksController(desk, window, self.tasks)
        self.topics = TopicsController(desk, window, self.look, self.settings)
        self.attributes = AttributesController(desk, window, self.look, self.settings)
        self.attributes.topic_wished.connect(self.topics.opener.show)
        self.tables = TablesController(desk, window, self.settings, self.tasks, self.reporter.report)
        self.actors = ActorsController(desk, window, self.look, self.settings)
        self.attributes.actor_wished.connect(self.actors.show_actor)

    def _laying(self) -> LayController:
        """What imports annotations; it and the import of articles lead to one another."""
        laying = LayController(
            self.desk, self.window, self.settings, self.tasks, report_bug=self.reporter.report
        )
        laying.articles_wished.connect(lambda path: self.importing.look([path]))
        self.importing.annotated.connect(laying.show)
        return laying

    def _connect_controllers(self) -> None:
        """Each action names the controller that acts, as this window has it; what they hint is told below."""
        names = {spec.does.partition(".")[0] for spec in self.window.actions_.table}
        controllers: dict[str, QObject] = {name: getattr(self, _NAMED.get(name, name)) for name in names}
        self.window.actions_.connect(controllers)
        for controller in controllers.values():
            if (hinted := getattr(controller, "hinted", None)) is not None:
                hinted.connect(self.window.status.say)

    # -- the article view and the desk --------------------------------------------------------------

    def _wire_view(self) -> None:
        view, desk = self.window.view, self.desk
        view.set_names(desk.name_of)
        view.annotation_selected.connect(desk.select)
        view.caret_moved.connect(lambda _offset: self.window.status.show_line(view.line_number()))
        view.here_changed.connect(self._show_here)
        view.suggestions_here_changed.connect(self._show_here)
        view.menu_requested.connect(self._text_menu)
        view.folded_requested.connect(self._folded_menu)
        desk.article_shown.connect(self._show_article)
        desk.annotations_changed.connect(view.apply)
        desk.selected_changed.connect(self._select_in_view)
        self.window.tagging.tree.menu_requested.connect(self._tree_menu)

    def _show_article(self) -> None:
        article = self.desk.article
        if article is None:
            self.window.view.clear_article()
            self.window.status.show_line(None)
        else:
            again = article.id == self._shown  # its text was corrected
            self.window.view.show_article(article.text, self.desk.annotations.values(), corrected=again)
            self.window.status.show_line(self.window.view.line_number())
        self.window.view.show_suggestions(self.window.offers.all())
        self._shown = article.id if article else None
        self.window.show_page()

    def _show_here(self) -> None:
        there, view = self.desk.annotations, self.window.view
        suggested = view.told_suggestions(view.suggestions_here())
        self.window.foot.show_here([there[each] for each in view.here() if each in there], suggested)

    def _select_in_view(self, annotation_id: int | None) -> None:
        if self.window.view.selected_annotation() != annotation_id:
            self.window.view.select_annotation(annotation_id)

    # -- what is possible now -----------------------------------------------------------------------

    def _wire_state(self) -> None:
        desk = self.desk
        desk.failed.connect(self.window.bar.error)
        desk.saved.connect(self.window.bar.forgive)
        self.window.bar.refused.connect(self.window.status.forget)
        for signal in (desk.saved, desk.article_shown):
            signal.connect(lambda: self.window.bar.take_back(PASSING))
        self.tasks.cancelled.connect(
            lambda title: self.window.status.say(tr("{title}: cancelled, nothing was changed.", title=title))
        )
        desk.closing.connect(self._project_closing)
        desk.session_changed.connect(self._project_changed)
        desk.rows_changed.connect(lambda _ids: self.window.show_page())
        for signal in (desk.article_shown, desk.selected_changed, desk.annotations_changed, desk.saved):
            signal.connect(self._allow)
        self.window.tagging.tree.selectionModel().selectionChanged.connect(self._allow)
        self.window.offers.changed.connect(self._allow)
        self.window.offers.selected_changed.connect(self._allow)

    def _project_changed(self) -> None:
        there = self.desk.session is not None
        if there:
            self.window.show_panels(self.settings.value.window)
        else:
            self.window.hide_panels()
        session = self.desk.session
        name = f"{session.title or session.path.stem} - Copydesk" if session else "Copydesk"
        self.window.setWindowTitle(name)
        self.window.show_page()
        self.window.tagging.picker.setEnabled(self.desk.writable)
        self._allow()

    def _allow(self) -> None:
        desk, there = self.desk, Needs.NOTHING
        tree = self.window.tagging.tree.selectionModel()
        offer = self.window.offers.selected is not None
        marked = desk.selected is not None or tree.hasSelection()
        for need, met in (
            (Needs.PROJECT, desk.session is not None),
            (Needs.WRITABLE, desk.writable),
            (Needs.ARTICLE, desk.article is not None),
            (Needs.ANNOTATION, not offer and marked),
            (Needs.MARK, offer or marked),
            (Needs.SUGGESTIONS, bool(self.window.offers.all())),
            (Needs.SUGGESTION, offer),
            (Needs.QUOTATION, desk.quotation is not None),
            (Needs.UNDO, self.window.actions_["undo"].data() is not None),
            (Needs.REDO, self.window.actions_["redo"].data() is not None),
        ):
            there |= need if met else Needs.NOTHING
        self.window.actions_.allow(there)

    # -- context menus ------------------------------------------------------------------------------

    def _folded_menu(self, ids: list[int], at: QPoint) -> None:
        """All that a "+n" in the margin stands for, to choose from."""
        menu = QMenu(self.window)
        self._list_annotations(menu, ids)
        self._popup(menu, at)

    def _list_annotations(self, menu: QMenu, ids: list[int]) -> None:
        for annotation in (self.desk.annotations[i] for i in ids if i in self.desk.annotations):
            action = menu.addAction(self._named(annotation))
            action.triggered.connect(lambda _on=False, wished=annotation.id: self.desk.select(wished))

    def _text_menu(self, ids: list[int], at: QPoint) -> None:
        menu = QMenu(self.window)
        offered = self.window.offers.selected is not None
        if offered:
            menus.popup(menu, SUGGESTION_MENU, self.window.actions_)
        else:
            self._list_suggestions(menu, self.window.view.suggestions_under(at))
        if len(ids) > 1 or (ids and offered):
            self._list_annotations(menu, ids)
            menu.addSeparator()
        if ids and not offered and self.desk.selected not in ids:
            self.desk.select(ids[0])
        menus.popup(menu, TEXT_MENU, self.window.actions_)
        self._add_recent(menu, self.window.view.selection())
        menu.addSeparator()
        if ids and not offered:
            menus.popup(menu, MARK_MENU, self.window.actions_)
            menu.addSeparator()
        menus.popup(menu, ("copy",), self.window.actions_)
        self._popup(menu, at)

    def _list_suggestions(self, menu: QMenu, ids: list[int]) -> None:
        """What is suggested where something is marked or words are selected: to be selected first."""
        for each, name in zip(ids, self.window.view.told_suggestions(ids), strict=True):
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, wished=each: self.window.offers.select(wished))
        if ids:
            menu.addSeparator()

    def _add_recent(self, menu: QMenu, span: Span | None) -> None:
        """The recent tags by name, where words are selected."""
        choices = [self.window.tagging.picker.recent_with(digit) for digit in range(1, 10)]
        found = [choice for choice in choices if choice is not None]
        if span is None or not found or not self.desk.writable:
            return
        recent = menu.addMenu(tr("Tag as"))
        for choice in found:
            icon = self.look.icon(str(choice.kind), str(choice.kind))
            action = recent.addAction(icon, choice.name.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, wished=choice: self.tagging.tag_as(wished, span))

    def _tree_menu(self, _ids: list[int], at: QPoint) -> None:
        menu = QMenu(self.window)
        menus.popup(menu, TREE_MENU, self.window.actions_)
        self._popup(menu, at)

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _named(self, annotation: AnyAnnotation) -> str:
        name = self.desk.name_of(annotation)
        return told(annotation.kind, name).replace("&", "&&")

    # -- the end ------------------------------------------------------------------------------------

    def _restore_choices(self) -> None:
        kind = self.settings.value.window.get("new_actor_kind", "")
        if kind in set(ActorKind):
            self.window.tagging.picker.set_new_actor_kind(ActorKind(kind))
        self.window.results.choose_scope(whole_project=self.settings.value.window.get("find_in") == "project")
        self.window.articles.order.restore(self.settings.value.window.get("article_order", ""))

    def _project_closing(self) -> None:
        """Store what is typed, and where the panels are."""
        self.window.tagging.details.commit()
        kind = str(self.window.tagging.picker.new_actor_kind)
        find_in = "project" if self.window.results.whole_project else "article"
        state = {**self.window.layout_state(), "new_actor_kind": kind, "find_in": find_in}
        self.settings.change(lambda before: replace(before, window={**before.window, **state}))

    def end(self) -> None:
        """Stop what runs, let go of the project, remember what is to be remembered."""
        self.tasks.stop()
        self.finding.stop()
        self.suggesting.runner.stop()
        self.suggesting.learner.stop()
        self.desk.closing.connect(self.window.hide)  # the disk may take its time: nobody is to look on
        self.desk.close()
        self.settings.save()
        QApplication.processEvents()
