"""Find a slot: the question, in words and in fields; whoever speaks last about something is heard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.application.quick_meanings import Meaning
from campus_desk.application.quick_names import Lexicon
from campus_desk.application.quick_reading import Reading, Token
from campus_desk.application.quick_rendering import QuickWriter
from campus_desk.application.quick_words import QuickReader
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_wish import Wish
from campus_desk.ui.booking.slot_choices import SlotChoices
from campus_desk.ui.booking.slot_query_edit import Asking, QueryEdit
from campus_desk.ui.booking.slot_tokens import TokenBar
from campus_desk.ui.dialog import MARGIN
from campus_desk.ui.page import Surroundings
from campus_desk.ui.shortcut_sheet import native
from campus_desk.ui.theme import mark

READ_AFTER_MS = 60
"""Typing a word asks once, not once per letter."""

_GAP = 8


class SlotAsk(QFrame):
    """The line of words, the tokens it was understood as, and what is to be asked about it.

    Attributes:
        query: The line; ``tokens`` the fields, ``asking`` what was not understood.
        wish: What was said.

    Signals:
        changed: Something else is asked.
    """

    changed = Signal()

    def __init__(
        self,
        around: Surroundings,
        catalogue: Catalogue,
        usual: Callable[[Wish], tuple[date, date]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the question.

        Args:
            around: The campus and the window.
            catalogue: Names that may be called.
            usual: Returns the days that a wish means, also while it names none.
            parent: As in Qt.
        """
        super().__init__(parent)
        theme, formatter, session = around.theme, around.formatter, around.session
        self._now = session.services.clock.now
        self._usual = usual
        self._hand: dict[str, Any] = {}
        self._said = Wish()
        self.wish = Wish()
        self._reader = QuickReader(Lexicon(catalogue, session.today), session.services.date_phrases)
        self._writer = QuickWriter(self._reader, formatter.language, self._now())
        self._reading = Reading("", session.today)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(READ_AFTER_MS)
        self._timer.timeout.connect(self.read_now)
        self.query = QueryEdit(theme, native("Ctrl+Shift+F"))
        self._choices = SlotChoices(theme, formatter, catalogue, lambda: session.today, self)
        self.tokens = TokenBar(theme, self._choices)
        self._hint = QLabel(self.tr("2 hours? Type “2h”"))
        mark(self._hint, role="hint")
        self.asking = Asking(self._words)
        self._lay_out()
        self.query.textChanged.connect(lambda _: self._timer.start())
        self.tokens.chosen.connect(self.choose)
        self.asking.answered.connect(self._meant)
        self.read_now()

    def read_now(self) -> None:
        """Read the line as it stands."""
        self._timer.stop()
        self._reading = self._reader.read(self.query.text(), self._now())
        said = Wish.of(self._reading)
        for name in list(self._hand):
            # Whoever writes about something after choosing it means what is written.
            if getattr(said, name) != getattr(self._said, name):
                del self._hand[name]
        self._said = said
        self._show()

    def settle(self) -> None:
        """Read what has been typed a moment ago and is not read yet."""
        if self._timer.isActive():
            self.read_now()

    def choose(self, name: str, value: object) -> None:
        """Say something by hand: the name of a field of ``Wish`` and its value."""
        self._hand[name] = value
        self._show()

    def _show(self) -> None:
        self.wish = self._said.with_hand(self._hand)
        self.asking.show_reading(self._reading)
        self.tokens.show_wish(self.wish, self._choices.days(*self._usual(self.wish)))
        self._show_hint()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the hint what room the tokens leave."""
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        taken = self.tokens.width_in_one_line + self._hint.sizeHint().width() + 2 * MARGIN + _GAP
        self._hint.setVisible(self.wish.minutes is None and taken <= self.width())

    def _words(self, meaning: Meaning) -> str:
        return self._writer.words(meaning)

    def _meant(self, token: Token, choice: Meaning) -> None:
        self.query.setText(self._writer.with_choice(self._reading, token, choice))
        self.query.setFocus()
        self.read_now()

    def _lay_out(self) -> None:
        mark(self, role="bar", top=True)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.tokens, 1)
        row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(MARGIN, 12, MARGIN, 10)
        lines.setSpacing(8)
        lines.addWidget(self.query)
        lines.addLayout(row)
        lines.addWidget(self.asking)
