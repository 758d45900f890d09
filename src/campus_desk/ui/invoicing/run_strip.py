"""A run under way: how far it is, whose invoice is in hand, what failed, and one button to stop."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from campus_desk.application.run_report import RunReport
from campus_desk.ui.invoicing.run_model import RunProgress
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.icon_label import IconLabel


class TwoPartBar(QWidget):
    """A progress bar in which what failed is a part of its own, hatched, so that it shows without colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = (0, 0, 1)
        self.setFixedHeight(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, done: int, failed: int, total: int) -> None:
        """Show how many are done, how many failed, of how many."""
        self._parts = (done, failed, max(total, 1))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a length that can be read."""
        return QSize(260, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two parts in a frame."""
        del event
        done, failed, total = self._parts
        theme = self._theme
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        first = inner.width() * done / total
        second = inner.width() * failed / total
        painter.fillRect(QRectF(inner.left(), inner.top(), first, inner.height()), theme.color("accent"))
        part = QRectF(inner.left() + first, inner.top(), second, inner.height())
        painter.fillRect(part, theme.color("danger"))
        if failed:
            painter.fillRect(part, _hatch(theme))
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class RunStrip(QFrame):
    """The strip under the stages, hidden while nothing was issued.

    Signals:
        stop_wanted: Stop after the invoice in hand.
        retry_wanted: Try again what failed.
        rest_wanted: Issue what a stopped run has not begun.
        closed: The result has been read.
    """

    stop_wanted = Signal()
    retry_wanted = Signal()
    rest_wanted = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._began = 0.0
        self._month = ""
        mark(self, role="panel")
        self.setFixedHeight(48)
        self._icon = IconLabel(theme, "loader-2", "accent")
        self._title = QLabel()
        self._title.setFont(theme.typeface.font(12.5, weight=600))
        self._detail = QLabel()
        mark(self._detail, role="secondary")
        self.bar = TwoPartBar(theme)
        self._left = QLabel()
        self._right = QLabel()
        for label in (self._left, self._right):
            mark(label, role="secondary")
            label.setFont(theme.typeface.font(12))
        self.stop = QPushButton(self.tr("Stop after this one"))
        self.stop.clicked.connect(self._stop)
        self.retry = QPushButton(self.tr("Retry the failed ones"))
        self.retry.clicked.connect(self.retry_wanted)
        self.rest = QPushButton(self.tr("Issue the rest…"))
        self.rest.clicked.connect(self.rest_wanted)
        self.done = QPushButton(self.tr("Close"))
        self.done.clicked.connect(self._close)
        self._lay_out()
        self.hide()

    def begin(self, total: int, month: str) -> None:
        """Show that a run begins."""
        self._began = self._seconds()
        self._month = month
        self._icon.show_icon("loader-2", "accent")
        self._title.setText(self.tr("Issuing %n invoice(s)", "", total))
        self._detail.setText(self.tr("The rules of e-invoices are being read"))
        self._left.setText("")
        self._right.setText(self.tr("numbering stays continuous"))
        self.bar.show_parts(0, 0, total)
        self._offer(self.stop)
        self.stop.setEnabled(True)
        self.show()
        announce(self, self._title.text())

    def show_progress(self, progress: RunProgress) -> None:
        """Show how far it is."""
        issued, failed, total = len(progress.issued), len(progress.failed), progress.total
        done = issued + failed
        parts = [self.tr("%n issued", "", issued)]
        if failed:
            parts.append(self.tr("%n failed", "", failed))
        said = ", ".join(parts)
        if progress.in_hand:
            said = self.tr("{0} — in progress: {1}").format(said, progress.in_hand.customer)
        self._detail.setText(said)
        self.bar.show_parts(issued, failed, total)
        self.bar.setAccessibleName(f"{done} / {total}")
        self._left.setText(self.tr("{0} of {1}").format(done, total))
        self._right.setText(self._remaining(done, total))

    def finish(self, progress: RunProgress, report: RunReport) -> None:
        """Show what became of it; it stays until it is closed."""
        self.show_progress(progress)
        failed = len(report.failed)
        self._icon.show_icon(*(("alert-circle", "danger") if failed else ("circle-check", "ok")))
        self._title.setText(
            self.tr("Stopped: {0}").format(self._month)
            if report.stopped
            else self.tr("Finished: {0}").format(self._month)
        )
        parts = [self.tr("%n issued", "", len(report.issued))]
        if failed:
            parts.append(self.tr("%n failed", "", failed))
        if report.remaining:
            parts.append(self.tr("%n not begun", "", report.remaining))
        self._detail.setText(", ".join(parts))
        self._right.setText(self.tr("the reason stands in the list") if failed else "")
        wanted = [self.done]
        wanted += [self.retry] if failed else []
        wanted += [self.rest] if report.stopped and report.remaining else []
        self._offer(*wanted)
        announce(self, f"{self._title.text()}. {self._detail.text()}", urgent=failed > 0)

    def withdraw_retry(self) -> None:
        """Offer nothing to try again: what failed is mended, or gone."""
        self.retry.hide()
        if self.done.isVisible():
            self._right.setText("")

    def fail(self, sentence: str) -> None:
        """Show that the run as a whole was refused."""
        self._icon.show_icon("alert-circle", "danger")
        self._title.setText(self.tr("Nothing was issued"))
        self._detail.setText(sentence)
        self._left.setText("")
        self._right.setText("")
        self._offer(self.done)

    def _offer(self, *buttons: QPushButton) -> None:
        for button in (self.stop, self.retry, self.rest, self.done):
            button.setVisible(button in buttons)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        figures = QHBoxLayout()
        figures.addWidget(self._left)
        figures.addStretch(1)
        figures.addWidget(self._right)
        middle = QVBoxLayout()
        middle.setSpacing(3)
        middle.addStretch(1)
        middle.addWidget(self.bar)
        middle.addLayout(figures)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(words, 2)
        row.addLayout(middle, 5)
        row.addWidget(self.stop)
        row.addWidget(self.retry)
        row.addWidget(self.rest)
        row.addWidget(self.done)

    def _remaining(self, done: int, total: int) -> str:
        if not done or done >= total:
            return self.tr("numbering stays continuous")
        seconds = round((self._seconds() - self._began) / done * (total - done))
        if seconds < 3:
            return self.tr("numbering stays continuous")
        return self.tr("about {0} s left — numbering stays continuous").format(seconds)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setToolTip(self.tr("It stops after the invoice in hand"))
        self.stop_wanted.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _hatch(theme: Theme) -> QBrush:
    return QBrush(theme.color("danger_tint"), Qt.BrushStyle.BDiagPattern)
