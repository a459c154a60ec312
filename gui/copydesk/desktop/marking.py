"""Which marks stand out in the text and which stand back, and whether the overview beside it is shown."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint

from copydesk.desktop.article.dimming import Dimming
from copydesk.desktop.article.legend import Legend, swatch
from copydesk.desktop.article.placement import Mark
from copydesk.desktop.desk import Desk
from copydesk.desktop.look import Look
from copydesk.desktop.main_window import MainWindow
from copydesk.desktop.settings import Settings
from copydesk.domain.annotation import Kind, Origin

_ACTIONS = {Kind.MENTION: "out_mentions", Kind.PASSAGE: "out_passages", Kind.QUOTATION: "out_quotations"}
_MARKS = {Kind.MENTION: Mark.BOX, Kind.PASSAGE: Mark.UNDERLINE, Kind.QUOTATION: Mark.BAR}


class MarkingController(QObject):
    """Lets kinds, coders and origins stand back: for now only, so that no work seems lost tomorrow."""

    def __init__(self, desk: Desk, window: MainWindow, look: Look, settings: Settings):
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._look = look
        self._settings = settings
        self.dimming = Dimming()
        actions = window.actions_
        kinds = [actions[name] for name in _ACTIONS.values()]
        self.legend = Legend(kinds, actions["out_everything"], window)
        self.legend.coder_toggled.connect(self._toggle_coder)
        self.legend.origin_toggled.connect(self._toggle_origin)
        window.foot.legend_requested.connect(self.show_legend)
        look.changed.connect(self._paint)
        self._show()
        self.show_overview(settings.value.overview)

    def toggle_kind(self, kind: Kind) -> None:
        """Let a kind stand back, or no more."""
        self._dim(self.dimming.with_kind(kind, kind not in self.dimming.kinds))

    def everything(self) -> None:
        """Let nothing stand back."""
        self._dim(Dimming())

    def show_legend(self) -> None:
        """Show what the marks mean, above its button."""
        self.legend.fill(self._look.theme, self._desk.annotations.values(), self.dimming)
        button = self._window.foot.legend
        self.legend.popup(button.mapToGlobal(QPoint(0, -self.legend.sizeHint().height())))

    def show_overview(self, shown: bool) -> None:
        """Show or hide the strip beside the scroll bar."""
        self._window.overview.setVisible(shown)
        self._window.actions_["show_overview"].setChecked(shown)
        self._settings.change(lambda before: replace(before, overview=shown))

    def _toggle_coder(self, coder: str, stands_out: bool) -> None:
        self._dim(self.dimming.with_coder(coder, not stands_out))

    def _toggle_origin(self, origin: Origin, stands_out: bool) -> None:
        self._dim(self.dimming.with_origin(origin, not stands_out))

    def _dim(self, dimming: Dimming) -> None:
        self.dimming = dimming
        self._window.view.set_dimmed(dimming)
        self._show()

    def _show(self) -> None:
        for kind, name in _ACTIONS.items():
            self._window.actions_[name].setChecked(kind not in self.dimming.kinds)
        self._paint()
        self._window.foot.show_dimming(self.dimming)

    def _paint(self) -> None:
        for kind, name in _ACTIONS.items():
            faint, ratio = kind in self.dimming.kinds, self._window.devicePixelRatioF()
            icon = swatch(self._look.theme, _MARKS[kind], ratio, faint)
            self._window.actions_[name].setIcon(icon)
