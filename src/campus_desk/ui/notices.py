"""Where the window speaks: a band for what lasts, a toast for what was just done, a moving line while it works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.band import Band, Tone
from campus_desk.ui.widgets.toast import Toast

LINE_HEIGHT = 2
_LOOK_MS = 60
_FRAME_MS = 30
_PERIOD_FRAMES = 50
_FOOT_GAP = 4
_READING_MS = 14_000
"""How long a success with details stays."""


class BusyLine(QWidget):
    """A line of 2 px in which a shorter one moves while work is under way; its room is always kept."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = 0
        self._busy = False
        self.setFixedHeight(LINE_HEIGHT)
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._advance)

    def set_busy(self, busy: bool) -> None:
        """Begin or end moving."""
        self._busy = busy
        if busy and not self._theme.reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    @property
    def is_busy(self) -> bool:
        """Whether it shows that work is under way."""
        return self._busy

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the moving part; a whole line where nothing may move."""
        del event
        if not self._busy:
            return
        painter = QPainter(self)
        colour = self._theme.color("accent")
        if self._theme.reduced_motion:
            painter.fillRect(self.rect(), colour)
        else:
            part = self.width() // 4
            x = (self.width() + part) * self._step // _PERIOD_FRAMES - part
            painter.fillRect(x, 0, part, self.height(), colour)
        painter.end()

    def _advance(self) -> None:
        self._step = (self._step + 1) % _PERIOD_FRAMES
        self.update()


class Notices(QObject):
    """The one place through which pages say something to the person at the desk.

    Attributes:
        strip: The band and the moving line, to be put under the tool bar.
        is_held: Tells whether the pointer is held down on something that a band, coming or going, would move away
            under it: the band waits until it is let go.
    """

    def __init__(self, theme: Theme, view: QWidget, undo: Callable[[], None]) -> None:
        """Make the notices of one window.

        Args:
            theme: Colours and icons.
            view: The widget at whose foot the toast appears.
            undo: What the toast's button does after a change.
        """
        super().__init__(view)
        self.strip = QWidget()
        self.band = Band(theme)
        self.line = BusyLine(theme)
        layout = QVBoxLayout(self.strip)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addWidget(self.line)
        self.toast = Toast(theme, view, _FOOT_GAP)
        self._undo = self._act_on_toast = undo
        self.toast.button_pressed.connect(self._pressed)
        self._act: Callable[[], None] | None = None
        self.band.acted.connect(self._acted)
        # An error is not covered by a mere note.
        self._tone: Tone | None = None
        self.band.dismissed.connect(self._dismissed)
        self.is_held: Callable[[], bool] = _nobody
        self._waiting: Callable[[], None] | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_again)

    def fail(self, title: str, detail: str = "", retry: Callable[[], None] | None = None) -> None:
        """Say what failed, and offer to try again."""
        self._show(Tone.ERROR, title, detail, self.tr("Try again") if retry else "", retry)

    def warn(self, title: str, detail: str = "") -> None:
        """Say what needs attention."""
        self._show(Tone.WARNING, title, detail, "", None)

    def note(self, title: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say what is good to know; does not cover an error."""
        if self._tone is not Tone.ERROR:
            self._show(Tone.NOTE, title, "", action, act)

    def succeed(
        self, title: str, detail: str = "", action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Say what has been done outside the campus or by many changes: a toast, which moves nothing and goes again.

        A complaint about the attempt before is settled.
        """
        self.clear()
        self._act_on_toast = act or self._undo
        said = (title, detail) if detail else ("", title)
        self.toast.present(
            *said, button=action if act else "", lifetime_ms=_READING_MS if detail else 0, icon="circle-check"
        )

    def did(
        self, subject: str, text: str, *, undoable: bool = True, icon: str = "arrow-narrow-right"
    ) -> None:
        """Say what was just changed and offer to undo it. A complaint about the attempt before is settled."""
        self.clear()
        key = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
        button = self.tr("Undo  {0}").format(key) if undoable else ""
        self._act_on_toast = self._undo
        self.toast.present(subject, text, button=button, icon=icon)

    def settle(self) -> None:
        """Take a note away that is no longer news; complaints stay."""
        if self._tone is Tone.NOTE:
            self.clear()

    def clear(self) -> None:
        """Take the band away."""
        self._move(self.band.hide)
        self._dismissed()

    def dismiss(self) -> bool:
        """Close the band by key; False when there is none that can be closed."""
        return self.band.close_by_key()

    def reset(self) -> None:
        """Take the band away with whoever had to do with it: another campus is opened, or none."""
        self.is_held = _nobody
        self.clear()

    def _move(self, change: Callable[[], None]) -> None:
        """Show the band or take it away, as soon as nobody holds what it moves; the last wish counts."""
        self._waiting = change
        self._look_again()
        if self._waiting is not None:
            self._look.start()

    def _look_again(self) -> None:
        change = self._waiting
        if change is not None and not self.is_held():
            self._waiting = None
            self._look.stop()
            change()

    def _show(self, tone: Tone, title: str, detail: str, action: str, act: Callable[[], None] | None) -> None:
        self._tone, self._act = tone, act
        self._move(lambda: self.band.present(tone, title, detail, action=action))

    def _acted(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()

    def _pressed(self) -> None:
        self._act_on_toast()

    def _dismissed(self) -> None:
        self._tone = self._act = None


def _nobody() -> bool:
    return False
