"""Asks what a change of one instance concerns: this one, this and those that follow, or all. Enter means this one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from campus_desk.application.series_stored import StoredSeries, is_exception
from campus_desk.domain.recurrence import SeriesScope
from campus_desk.domain.recurrence_words import series_words
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import capitalised
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark

WIDTH = 400


class ScopeDialog(DeskDialog):
    """Three answers, the first one chosen.

    Signals:
        chosen: A ``SeriesScope``.
    """

    chosen = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        stored: StoredSeries,
        now: datetime,
        parent: QWidget | None = None,
        *,
        cancels: bool = False,
        ruled: bool = False,
    ) -> None:
        """Build the question.

        Args:
            around: The campus and the window.
            stored: The booking and its series.
            now: The present instant: what is past does not count.
            parent: The window it belongs to.
            cancels: The booking is to be cancelled, not changed.
            ruled: Another rule is wanted: that cannot concern one instance alone.
        """
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Cancel a series") if cancels else self.tr("Change a series"))
        if stored.series is not None:
            words = QLabel(capitalised(around.session.sentences.of(series_words(stored.series))))
            words.setWordWrap(True)
            words.setFont(self.theme.typeface.font(13, 600))
            self.body.addWidget(words)
        coming = [b for b in stored.members if b.status.is_live and b.slot.start > now]
        after = [b for b in coming if b.recurrence_id >= stored.booking.recurrence_id]
        day = around.formatter.slot(stored.booking.slot)
        self._group = QButtonGroup(self)
        self.answers: dict[SeriesScope, QRadioButton] = {}
        if not ruled:
            self._add(SeriesScope.THIS, self.tr("&This one: {0}").format(day))
        if not stored.begins_series:
            self._add(SeriesScope.FOLLOWING, self.tr("This and the &following: %n date(s)", "", len(after)))
        self._add(SeriesScope.ALL, self.tr("&All to come: %n date(s)", "", len(coming)))
        exceptions = sum(1 for b in coming if is_exception(b) and b.id != stored.booking.id)
        if exceptions:
            hint = QLabel(
                self.tr("%n date(s) changed by itself stays as it is, unless ticked.", "", exceptions)
            )
            hint.setWordWrap(True)
            mark(hint, role="secondary")
            self.body.addWidget(hint)
        self.body.addStretch(1)
        self.add_cancel(self.tr("Back"))
        self.go_button = self.add_primary(self.tr("Continue"))
        self.go_button.clicked.connect(self._choose)
        self.setMinimumWidth(WIDTH)
        first = next(iter(self.answers.values()))
        first.setChecked(True)
        first.setFocus()

    @property
    def scope(self) -> SeriesScope:
        """The answer that is chosen."""
        return next(scope for scope, answer in self.answers.items() if answer.isChecked())

    def _add(self, scope: SeriesScope, text: str) -> None:
        answer = QRadioButton(text)
        self._group.addButton(answer)
        self.answers[scope] = answer
        self.body.addWidget(answer)

    def _choose(self) -> None:
        scope = self.scope
        self.accept()
        self.chosen.emit(scope)
