"""What the search finds, under its field: choose one, and the planner shows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from campus_desk.application.read_models import BookingRow
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.labels import status_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.search_edit import SearchEdit

MOST_HITS = 50
_WIDTH = 430
_HIGHEST = 380
_ROW = 40


class SearchPopup(QFrame):
    """A list of bookings under the search field; the field keeps the focus.

    Signals:
        chosen: The ``BookingRow`` to go to.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, field: SearchEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._field = field
        self._job: Job | None = None
        mark(self, role="card")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Bookings found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._take)
        self._said = QLabel()
        mark(self._said, role="hint")
        self._said.setContentsMargins(8, 4, 8, 4)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.setSpacing(0)
        lines.addWidget(self._said)
        lines.addWidget(self.list)
        field.searched.connect(self._search)
        field.installEventFilter(self)
        self.hide()

    @property
    def rows(self) -> list[BookingRow]:
        """The hits shown, nearest first."""
        return [self.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the hits while the typing goes on; leaving the field closes the list, its key opens it again."""
        if watched is self._field and self.isHidden():
            return self._ask_again(event)
        if watched is self._field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut:
                self.hide()
        return super().eventFilter(watched, event)

    def _ask_again(self, event: QEvent) -> bool:
        """Search for the word that stands in the field still, when somebody comes back to it."""
        text = self._field.text().strip()
        is_down = False
        if isinstance(event, QFocusEvent):
            wants = event.gotFocus() and event.reason() is Qt.FocusReason.ShortcutFocusReason
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_down = event.key() == Qt.Key.Key_Down
            wants = is_down or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        else:
            wants = False
        if text and wants:
            self._search(text)
        return is_down

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                if self.list.currentRow() >= 0:
                    announce(self.list, self.list.currentItem().text())
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.list.currentRow() >= 0 and self._job is None:
                    self._take(self.list.currentItem())
                    return True
        return False

    def _search(self, text: str) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not text:
            self.hide()
            return
        services = self._around.session.services
        scope, now = services.scope, int(services.clock.now().timestamp())
        self._job = self._around.session.read(
            lambda unit: tuple(unit.agenda.search(scope, text, MOST_HITS, around=now)), self._arrived
        )

    def _arrived(self, rows: Sequence[BookingRow]) -> None:
        self._job = None
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._words(row))
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self._said.setText(
            self.tr("%n booking(s) found", "", len(rows)) if rows else self.tr("No booking matches.")
        )
        self.list.setVisible(bool(rows))
        self.list.setCurrentRow(0 if rows else -1)
        self._place()
        self.show()
        self.raise_()
        announce(self, self._said.text())

    def _words(self, row: BookingRow) -> str:
        slot = self._around.formatter.slot(TimeSlot.of_epoch(row.starts_at, row.ends_at))
        who = " · ".join(part for part in (row.customer, row.title) if part)
        state = status_label(row.status)
        catalogue = self._around.session.catalogue
        names = {r.id: r.name for r in catalogue.resources} if catalogue else {}
        rooms = ", ".join(names.get(r, "") for r in row.resource_ids)
        return f"{who}\n{slot} · {rooms} · {state} · {row.booking_id}"

    def _place(self) -> None:
        window = self.parentWidget()
        high = min(_HIGHEST, 30 + _ROW * self.list.count() + 6) if self.list.count() else 32
        self.resize(_WIDTH, high)
        if window is not None:
            corner = self._field.mapTo(window, QPoint(self._field.width(), self._field.height() + 3))
            self.move(max(8, corner.x() - _WIDTH), corner.y())

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
