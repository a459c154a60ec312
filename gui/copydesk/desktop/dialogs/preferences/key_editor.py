"""Changes the keys of one action: take one off, add one by pressing it, say whose it is already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from copydesk.desktop.action_set import plain, words
from copydesk.desktop.actions import ActionSpec
from copydesk.desktop.dialogs.preferences.key_field import KeyField
from copydesk.desktop.keymap import Keymap, native, refusal
from copydesk.desktop.language import tr
from copydesk.desktop.text import heading, plain_label


class KeyEditor(QFrame):
    """``changed`` gives the map of keys with what was changed."""

    changed = Signal(object)

    def __init__(self, mnemonics: frozenset[str]):
        super().__init__()
        self.setObjectName("keyEditor")
        self._mnemonics = mnemonics
        self._spec: ActionSpec | None = None
        self._keymap: Keymap | None = None
        self._wished = ""
        self._title = plain_label()
        heading(self._title)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(4)
        self.buttons: list[QToolButton] = []
        self.field = KeyField("keysAdd", tr("Press a key to add"))
        self.reset = QPushButton(tr("Reset"))
        self.reset.setObjectName("keysReset")
        self.reset.setToolTip(tr("Give this action its first keys again"))
        self.message = plain_label(wrap=True)
        self.message.setObjectName("keysMessage")
        self.take = QPushButton(tr("Take it from there"))
        self.take.setObjectName("keysTake")
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("keysCancel")
        for button in (self.reset, self.take, self.cancel):
            button.setAutoDefault(False)
        self._lay_out()
        self.field.pressed.connect(self._pressed)
        self.reset.clicked.connect(self._reset)
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(lambda: self.say(""))
        self.say("")

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addLayout(self._keys)
        keys.addWidget(self.field, 1)
        keys.addWidget(self.reset)
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.take)
        said.addWidget(self.cancel)
        said.setAlignment(self.take, Qt.AlignmentFlag.AlignTop)
        said.setAlignment(self.cancel, Qt.AlignmentFlag.AlignTop)
        self._said = QWidget()
        self._said.setLayout(said)
        said.setContentsMargins(0, 0, 0, 0)
        # The room for a sentence stays, so that the list above does not jump.
        self._said.setMinimumHeight(self.take.sizeHint().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(keys)
        layout.addWidget(self._said)

    def show_action(self, spec: ActionSpec | None, keymap: Keymap) -> None:
        """Edit the keys of another action, or of none."""
        if spec is not self._spec:
            self.say("")
        self._spec, self._keymap = spec, keymap
        self.setEnabled(spec is not None)
        self._title.setText(_named(spec) if spec else "")
        self.reset.setEnabled(spec is not None and keymap.changed(spec.id))
        for button in self.buttons:
            self._keys.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(key) for key in (keymap.of(spec.id) if spec else ())]

    def _button(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"key_{key}")
        button.setText(f"{native(key)}  ×")
        words_ = tr("Take {key} off", key=native(key))
        button.setAccessibleName(words_)
        button.setToolTip(words_)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._remove(key))
        self._keys.addWidget(button)
        return button

    def say(self, sentence: str, *, ask: bool = False) -> None:
        """Say something below the keys; with ``ask`` there are buttons to answer it."""
        self.message.setText(sentence)
        self.message.setAccessibleName(sentence)
        self.take.setVisible(ask)
        self.cancel.setVisible(ask)
        if not ask:
            self._wished = ""
            self.field.clear()

    # -- answers ------------------------------------------------------------------------------------

    def _pressed(self, key: str) -> None:
        spec, keymap = self._spec, self._keymap
        if spec is None or keymap is None:
            return
        refused = refusal(spec, key, self._mnemonics)
        held = keymap.holders(spec, key)
        if refused:
            self.say(refused)
        elif key in keymap.of(spec.id):
            self.say(tr("{action} has {key} already.", action=_named(spec), key=native(key)))
        elif held:
            self._wished = key
            whose = _named(held[0])
            self.say(
                tr("{key} belongs to “{action}”. Take it from there?", key=native(key), action=whose),
                ask=True,
            )
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give(key)

    def _take(self) -> None:
        if self._wished:
            self._give(self._wished)

    def _give(self, key: str) -> None:
        assert self._spec is not None
        assert self._keymap is not None
        self.changed.emit(self._keymap.with_key(self._spec.id, key))
        self.say(tr("{key} is now for “{action}”.", key=native(key), action=_named(self._spec)))

    def _remove(self, key: str) -> None:
        assert self._spec is not None
        assert self._keymap is not None
        left = [each for each in self._keymap.of(self._spec.id) if each != key]
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self._keymap.with_keys(self._spec.id, left))
        self.say("")

    def _reset(self) -> None:
        if self._spec is not None and self._keymap is not None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit(self._keymap.reset(self._spec.id))
            self.say(tr("“{action}” has its first keys again.", action=_named(self._spec)))


def _named(spec: ActionSpec) -> str:
    return plain(words(spec)).rstrip("…")
