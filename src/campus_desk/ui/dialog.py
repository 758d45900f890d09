"""The frame of every dialog: content above, a bar with the buttons below, a band for what could not be saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.band import Band, Tone
from campus_desk.ui.widgets.enter_key import press_focused
from campus_desk.ui.widgets.fitting_area import FittingArea
from campus_desk.ui.widgets.form import Form

MARGIN = 14


class DeskDialog(QDialog):
    """A dialog whose foot has help and danger on the left, and the way out on the right.

    Attributes:
        body: Where the content goes; its margins are set.
        band: Says what went wrong.
        unsaved: Asks, above everything else, what becomes of what was typed.
        to_correct: Says in the foot how many fields carry a complaint: they may be out of sight.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._guarded: QWidget | None = None
        self._begun_with: tuple[object, ...] = ()
        self._watched: list[Form] = []
        self._may_leave = False
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.unsaved = Band(theme)
        self.unsaved.acted.connect(self._discard)
        self.unsaved.kept.connect(self._go_on)
        self.band = Band(theme)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.body.setSpacing(10)
        self.foot = QFrame()
        mark(self.foot, role="bar")
        self._foot_row = QHBoxLayout(self.foot)
        self._foot_row.setContentsMargins(MARGIN, 10, MARGIN, 10)
        self._foot_row.setSpacing(8)
        aside, acting = QWidget(), QWidget()
        self._left, self._right, self._last = QHBoxLayout(aside), QHBoxLayout(), QHBoxLayout(acting)
        for side in (self._left, self._right, self._last):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(8)
        self._foot_row.addWidget(aside)
        self._foot_row.addStretch(1)
        self.to_correct = QLabel()
        mark(self.to_correct, role="danger")
        self.to_correct.hide()
        self._foot_row.addWidget(self.to_correct)
        self._foot_row.addLayout(self._right)
        self._foot_row.addWidget(acting)
        # Empty it would take the room between two buttons.
        acting.hide()
        area = FittingArea(self.body)
        self._held_while_writing = (area, aside, acting)
        self._writing_from: QWidget | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.unsaved)
        self._whole.addWidget(self.band)
        self._whole.addWidget(area, 1)
        self._whole.addWidget(self.foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what it says needs, but no larger than the screen; what does not fit is scrolled to."""
        super().showEvent(event)
        # How often a sentence wraps is known only now that its font is.
        self._take_needed_room()

    def event(self, event: QEvent) -> bool:
        """Grow with what is said later: a complaint under a field, a note."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._take_needed_room()
        return done

    def _take_needed_room(self) -> None:
        most = QSize(self.most_width, self.most_height).expandedTo(self.minimumSizeHint())
        width = min(self.width(), most.width())
        needed = QSize(width, self._whole.totalHeightForWidth(width))
        self.resize(self.size().expandedTo(needed).boundedTo(most))

    def take_room(self, least: QSize, most: QSize) -> None:
        """Be half as large as the window it belongs to, within limits: on a large screen it is no stamp."""
        window = self.parentWidget()
        half = window.window().size() / 2 if window is not None else least
        self.resize(half.expandedTo(least).boundedTo(most))

    @property
    def most_height(self) -> int:
        """The height that the screen leaves for it inside its frame."""
        frame = self.frameGeometry().height() - self.height()
        return self.screen().availableGeometry().height() - frame

    @property
    def most_width(self) -> int:
        """The width that the screen leaves for it inside its frame."""
        frame = self.frameGeometry().width() - self.width()
        return self.screen().availableGeometry().width() - frame

    # --- leaving ------------------------------------------------------------------------------------------------------

    def guard(self, fields: QWidget) -> None:
        """Ask before what is typed into ``fields`` from now on is thrown away by Escape, Cancel or the title bar."""
        self._guarded = fields
        self._begun_with = typed(fields)

    def watch(self, form: Form) -> None:
        """Say in the foot how many fields of a form are to be corrected."""
        self._watched.append(form)
        form.wrong_changed.connect(self._count_wrong)

    @property
    def has_changes(self) -> bool:
        """Whether something was typed that leaving would throw away."""
        return self._guarded is not None and typed(self._guarded) != self._begun_with

    def leave(self) -> None:
        """Close without saving; what was typed is thrown away by the button of a question only, never by a key."""
        if not self.has_changes:
            self.reject()
            return
        if not self.unsaved.text:
            self.unsaved.present(
                Tone.WARNING,
                self.tr("What you changed is not saved."),
                action=self.tr("Discard"),
                keep=self.tr("Go on editing"),
            )
        self.unsaved.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; press with Enter what has the focus, and only from elsewhere the default button."""
        if event.key() == Qt.Key.Key_Escape:
            if self.unsaved.text:
                self._go_on()
            else:
                self.leave()
            event.accept()
        elif event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key held down presses once; the press that opened the dialog does not answer it.
            event.accept()
        elif not press_focused(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave by the title bar."""
        if self._may_leave or not self.has_changes:
            super().closeEvent(event)
        else:
            event.ignore()
            self.leave()

    def settle(self) -> None:
        """Take a complaint away: what it was about has been changed."""
        self.band.hide()

    def _go_on(self) -> None:
        """Take the question away, and the keyboard back to where it was."""
        # Asked first: with the button that is hidden the keyboard goes to whatever comes next.
        field = self._guarded.focusWidget() if self._guarded is not None else None
        self.unsaved.hide()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _discard(self) -> None:
        self._may_leave = True
        self.reject()

    def _count_wrong(self) -> None:
        wrong = sum(form.wrong for form in self._watched)
        # Not by tr(): with a number it takes what is not translated for a dialog of another class for translated.
        self.to_correct.setText(QCoreApplication.translate("DeskDialog", "%n field(s) to correct", "", wrong))
        self.to_correct.setVisible(wrong > 0)

    # --- writing ------------------------------------------------------------------------------------------------------

    @property
    def is_writing(self) -> bool:
        """Whether what was given is on its way into the file."""
        return not self._held_while_writing[0].isEnabled()

    def begin_write(self) -> None:
        """Hold everything but the way out: what is enabled meanwhile holds only once the answer has come."""
        if self.is_writing:
            return
        self._writing_from = self.focusWidget()
        for part in self._held_while_writing:
            part.setEnabled(False)
        # Not to the button beside it, which Enter would press.
        self.setFocus()

    def end_write(self) -> None:
        """Let everything go on, with the keyboard where it was; nothing where nothing is on its way."""
        if not self.is_writing:
            return
        for part in self._held_while_writing:
            part.setEnabled(True)
        if self._writing_from is not None and isValid(self._writing_from):
            self._writing_from.setFocus()

    # --- foot ---------------------------------------------------------------------------------------------------------

    def add_button_aside(self, text: str, icon: str) -> QPushButton:
        """Add a button at the left end of the foot: history, retiring, help."""
        button = QPushButton(text)
        mark(button, kind="flat")
        button.setAutoDefault(False)
        self.theme.dress(button, icon)
        self._left.addWidget(button)
        return button

    def add_aside(self, widget: QWidget) -> None:
        """Put a widget at the left end of the foot, after what is there."""
        self._left.addWidget(widget)

    def add_hint(self, widget: QWidget) -> None:
        """Put a word, or a button of the dialog's own, on the right, after what is there."""
        self._right.addWidget(widget)

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button that leaves without doing anything; Escape does the same."""
        button = QPushButton(text or self.tr("Cancel"))
        button.setAutoDefault(False)
        button.clicked.connect(self.leave)
        self._right.addWidget(button)
        return button

    def add_primary(self, text: str) -> QPushButton:
        """Add the one button that does what the dialog is for; Ctrl+Enter presses it from every field."""
        button = QPushButton(text)
        mark(button, kind="primary")
        button.setDefault(True)
        self._last.addWidget(button)
        self._held_while_writing[-1].show()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, button.click).setAutoRepeat(False)
        return button

    def add_button(self, text: str, icon: str = "") -> QPushButton:
        """Add another button on the right."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        if icon:
            self.theme.dress(button, icon)
        self._right.addWidget(button)
        return button


def typed(widget: QWidget) -> tuple[object, ...]:
    """Return what all fields inside a widget hold."""
    found: list[object] = [field.text() for field in widget.findChildren(QLineEdit)]
    found += [field.toPlainText() for field in widget.findChildren(QPlainTextEdit)]
    found += [field.currentText() for field in widget.findChildren(QComboBox)]
    found += [field.isChecked() for field in widget.findChildren(QAbstractButton) if field.isCheckable()]
    return tuple(found)
