"""The palette: a field over the window, and under it what its text means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import BookingRow, InvoiceRow
from campus_desk.ui.command_palette.entries import MOST_PER_SECTION, Entry, Section, best
from campus_desk.ui.command_palette.sources import (
    Destinations,
    action_entries,
    booking_entries,
    invoice_entries,
    record_entries,
)
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.search_edit import SearchEdit

Index = QModelIndex | QPersistentModelIndex
_Found = tuple[Sequence[BookingRow], Sequence[InvoiceRow]]

WIDTH = 620
_HIGHEST = 452
_ROW, _HEADING = 34, 24
_ENTRY = Qt.ItemDataRole.UserRole
_PAD = 12


class CommandPalette(QFrame):
    """Finds actions, bookings, customers, resources and invoices; Enter does or shows the one chosen."""

    def __init__(self, around: Surroundings, to: Destinations, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(self, role="card")
        self.setAccessibleName(self.tr("Command palette"))
        self._around = around
        self._to = to
        self._bookings: Sequence[BookingRow] = ()
        self._invoices: Sequence[InvoiceRow] = ()
        self._job: Job | None = None
        self.field = SearchEdit(around.theme, self.tr("Action, customer, resource, booking, invoice…"))
        self.field.setFixedHeight(36)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Delegate(around.theme, self.list))
        self.list.setUniformItemSizes(False)
        self.list.itemClicked.connect(self._take)
        self.said = QLabel()
        mark(self.said, role="hint")
        self.said.setContentsMargins(_PAD, 8, _PAD, 8)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 8, 8, 4)
        lines.setSpacing(4)
        lines.addWidget(self.field)
        lines.addWidget(self.said)
        lines.addWidget(self.list)
        self.field.textChanged.connect(self._typed)
        self.field.searched.connect(self._look_up)
        self.field.installEventFilter(self)
        self._entries = self._in_memory()
        self._typed("")

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - WIDTH) // 2, corner.y() + min(92, window.height() // 8))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def shown(self) -> list[Entry]:
        """What is listed, from top to bottom."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return [item.data(_ENTRY) for item in items if item.data(_ENTRY) is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the list while the typing goes on."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    if self.list.currentRow() >= 0:
                        self._take(self.list.currentItem())
                    return True
                case Qt.Key.Key_Escape:
                    self.close()
                    return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        """Move the choice, over the headings and round at the ends."""
        count = self.list.count()
        row = self.list.currentRow()
        for _ in range(count):
            row = (row + by) % count
            if self.list.item(row).data(_ENTRY) is not None:
                self.list.setCurrentRow(row)
                announce(self.list, self.list.item(row).text())
                return

    def _in_memory(self) -> list[Entry]:
        around = self._around
        found = list(action_entries(around.actions, around.actions.palette))
        if around.session.catalogue is not None:
            session = around.session
            language = session.sentences.language
            found += record_entries(around.session.catalogue, session.today, language, around.theme, self._to)
        return found

    def _look_up(self, text: str) -> None:
        """Ask the database for bookings and invoices once the typing rests."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not text:
            return
        services = self._around.session.services
        scope, now = services.scope, int(services.clock.now().timestamp())
        most, wants_invoices = MOST_PER_SECTION, self._to.invoice is not None

        def query(unit: UnitOfWork) -> _Found:
            invoices = unit.invoices.search(scope, text, most) if wants_invoices else ()
            return tuple(unit.agenda.search(scope, text, most, around=now)), tuple(invoices)

        self._job = self._around.session.read(query, self._found)

    def _found(self, rows: _Found) -> None:
        self._job = None
        self._bookings, self._invoices = rows
        self._fill()

    def _typed(self, _: str) -> None:
        self._bookings, self._invoices = (), ()
        self._fill()

    def _fill(self) -> None:
        around, text = self._around, self.field.text().strip()
        row = self.list.currentRow()
        kept = self.list.item(row).data(_ENTRY) if row >= 0 else None
        catalogue = around.session.catalogue
        names: dict[int, str] = {r.id: r.name for r in catalogue.resources} if catalogue else {}
        bookings = booking_entries(self._bookings, names, around.theme, around.formatter, self._to)
        invoices = invoice_entries(self._invoices, around.theme, around.formatter, self._to)
        # Without a text the palette offers what can be done; records would only be a long list.
        entries = (
            best(text, [*self._entries, *bookings, *invoices])
            if text
            else [entry for entry in self._entries if entry.section is Section.ACTION]
        )
        self.list.clear()
        section: Section | None = None
        for entry in entries:
            if entry.section is not section:
                section = entry.section
                self._add_heading(section)
            self._add(entry)
        row = next((n for n in range(self.list.count()) if self.list.item(n).data(_ENTRY) is kept), -1)
        self.list.setCurrentRow(row if kept is not None and row > 0 else min(1, self.list.count() - 1))
        self.said.setText(self.tr("Nothing is called that."))
        self.said.setVisible(not entries)
        if not entries:
            announce(self, self.said.text())
        high = sum(self.list.item(n).sizeHint().height() for n in range(self.list.count()))
        self.list.setFixedHeight(min(high + 2, _HIGHEST))
        self.setFixedWidth(WIDTH)
        self.adjustSize()

    def _add_heading(self, section: Section) -> None:
        name = {
            Section.ACTION: self.tr("Actions"),
            Section.BOOKING: self.tr("Bookings"),
            Section.CUSTOMER: self.tr("Customers"),
            Section.RESOURCE: self.tr("Resources"),
            Section.INVOICE: self.tr("Invoices"),
        }[section]
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, _HEADING))
        self.list.addItem(item)

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(", ".join(filter(None, (entry.text, entry.detail, entry.keys))))
        item.setData(_ENTRY, entry)
        item.setSizeHint(QSize(0, _ROW))
        self.list.addItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if entry is not None:
            self.close()
            entry.choose()


class _Delegate(QStyledItemDelegate):
    """Draws an entry: drawing, name, what else is known, its keys at the end."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = theme.typeface.font(12.5, weight=500)
        self._quiet = theme.typeface.font(12)
        self._heading = theme.typeface.font(11, weight=600)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme, rect = self._theme, QRect(option.rect)
        entry = index.data(_ENTRY)
        painter.save()
        if entry is None:
            painter.setFont(self._heading)
            painter.setPen(theme.color("text3"))
            painter.drawText(
                rect.adjusted(_PAD, 0, 0, -2),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                str(index.data()),
            )
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.color("accent_tint"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.color("accent"))
        entry.icon.paint(painter, QRect(rect.left() + _PAD, rect.center().y() - 7, 16, 16))
        self._words(painter, rect.adjusted(_PAD + 26, 0, -_PAD, 0), entry)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        theme = self._theme
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._quiet)
        if entry.keys:
            painter.setPen(theme.color("text3"))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, entry.keys)
            room = room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(entry.keys) - 12, 0)
        painter.setFont(self._name)
        painter.setPen(theme.color("text"))
        name = painter.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, name)
        room = room.adjusted(painter.fontMetrics().horizontalAdvance(name) + 10, 0, 0, 0)
        painter.setFont(self._quiet)
        painter.setPen(theme.color("text2"))
        detail = painter.fontMetrics().elidedText(entry.detail, Qt.TextElideMode.ElideRight, room.width())
        if len(detail) > 1:
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, detail)
