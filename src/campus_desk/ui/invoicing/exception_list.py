"""What finance looks at first: who it concerns, what is wrong, how much is at stake, and the way to mend it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.month_exceptions import MonthException, Remedy, Weight
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.messages import Sentences
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

ROW_HEIGHT = 30
SHOWN_ROWS = 4
_LOOKS = {
    Weight.BLOCKS: ("ban", "warn"),
    Weight.LEAVES_OUT: ("alert-triangle", "warn"),
    Weight.NOTICE: ("info-circle", "text2"),
}
_WHO, _WHAT, _MUCH, _ACT = range(4)
_WHO_WIDTH = 178
_BUTTON_RIGHT = 4
_AROUND_BUTTON = _BUTTON_RIGHT + 10
"""What a cell leaves free beside a button: its own padding on both sides, and the margin at the right."""
_WHO_SHARE = 0.22
"""Of the width, at most: where there is little, the sentence needs it more than the name."""

translate = QCoreApplication.translate

Numbered = tuple[int, MonthException]


class ExceptionList(QWidget):
    """The list; it takes no room while there is nothing to look at.

    Signals:
        remedy_wanted: The button of an exception was pressed, or Enter on its row: the exception.
    """

    remedy_wanted = Signal(object)

    def __init__(
        self, theme: Theme, formatter: Formatter, sentences: Sentences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._sentences = sentences
        self._head, self._count = self._make_head()
        self.model: RecordTableModel[Numbered] = RecordTableModel(self._columns(), lambda row: row[1], self)
        self.table = self._make_table()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._head)
        lines.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._recolour)
        self.hide()

    @property
    def button_with_keyboard(self) -> QWidget | None:
        """The button that has the keyboard, None where none has; it goes with its row when others are shown."""
        focused = self.window().focusWidget()
        return focused if focused is not self.table and self.isAncestorOf(focused) else None

    def present(self, exceptions: Sequence[MonthException]) -> None:
        """Show what is to be looked at, the weightiest first."""
        distinct = list(dict.fromkeys(exceptions))
        self.model.merge(enumerate(distinct))
        self.setVisible(bool(distinct))
        self._count.setText(" · ".join(self._counted(distinct)))
        self.table.setFixedHeight(min(len(distinct), SHOWN_ROWS) * ROW_HEIGHT + 1)
        for row, (_, exception) in enumerate(self.model.rows):
            self._put_button(row, exception)
        self._share_width()

    def _counted(self, exceptions: Sequence[MonthException]) -> Iterator[str]:
        """Yield how many block invoices, how many uses are on none, and how many are to be looked at."""
        blocking = sum(1 for each in exceptions if each.weight is Weight.BLOCKS)
        uses = sum(len(each.bookings) or 1 for each in exceptions if each.weight is Weight.LEAVES_OUT)
        noticed = sum(1 for each in exceptions if each.weight is Weight.NOTICE)
        if blocking:
            yield self.tr("%n block(s) invoices", "", blocking)
        if uses:
            yield self.tr("%n use(s) left out", "", uses)
        if noticed:
            yield self.tr("%n to be looked at", "", noticed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give amounts and buttons what they need, the name a little, and the sentence all the rest."""
        header = self.table.horizontalHeader()
        header.resizeSections()
        buttons = self.table.viewport().findChildren(QPushButton)
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        header.resizeSection(_ACT, widest + _AROUND_BUTTON)
        room = int(self.table.viewport().width() * _WHO_SHARE)
        header.resizeSection(_WHO, min(self.table.sizeHintForColumn(_WHO), room, _WHO_WIDTH))

    def _make_head(self) -> tuple[QFrame, QLabel]:
        head = QFrame()
        mark(head, tone="warn")
        head.setFixedHeight(26)
        title = QLabel(self.tr("To look at first"))
        title.setFont(self._theme.typeface.font(12.5, weight=600))
        count = QLabel()
        for label in (title, count):
            mark(label, role="warn")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._theme, "alert-triangle", "warn", 14))
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(count)
        return head, count

    def _make_table(self) -> RecordTable[Numbered]:
        table: RecordTable[Numbered] = RecordTable(self._theme, self.model, self.tr("To look at first"))
        table.horizontalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_MUCH, QHeaderView.ResizeMode.ResizeToContents)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.record_activated.connect(self._activated)
        return table

    def _columns(self) -> list[Column[Numbered]]:
        def icon(row: Numbered) -> QIcon:
            name, ink = _LOOKS[row[1].weight]
            return self._theme.icon(name, ink, 14)

        def amount(row: Numbered) -> str:
            return self._formatter.money(row[1].amount) if row[1].amount else ""

        everybody = self.tr("All customers")
        medium = self._theme.typeface.font(weight=500)

        def sentence(row: Numbered) -> str:
            return self._sentences.of(row[1].message)

        return [
            Column("", lambda row: row[1].customer or everybody, icon=icon, font=medium),
            Column("", sentence, tooltip=sentence),
            Column("", amount, right=True, font=self._theme.typeface.font(weight=600)),
            Column("", _covered),
        ]

    def _put_button(self, row: int, exception: MonthException) -> None:
        text = remedy_label(exception.remedy)
        index = self.model.index(row, _ACT)
        # A row that stayed is of the same exception, and has its button.
        if not text or self.table.indexWidget(index) is not None:
            return
        button = QPushButton(text)
        mark(button, small=True)
        button.setAutoDefault(False)
        # Its font and padding come with the style sheet, and its width with them.
        button.ensurePolished()
        who = exception.customer or self.tr("All customers")
        button.setAccessibleName(f"{text} {who}: {self._sentences.of(exception.message)}")
        button.clicked.connect(lambda: self.remedy_wanted.emit(exception))
        holder = QWidget()
        room = QHBoxLayout(holder)
        room.setContentsMargins(0, 2, _BUTTON_RIGHT, 3)
        room.addWidget(button)
        self.table.setIndexWidget(index, holder)

    def _activated(self, row: Numbered) -> None:
        if row[1].remedy is not Remedy.NONE:
            self.remedy_wanted.emit(row[1])

    def _recolour(self) -> None:
        self.table.viewport().update()


def _covered(row: Numbered) -> str:
    """Say nothing: a button with words of its own lies over the cell."""
    del row
    return ""


def remedy_label(remedy: Remedy) -> str:
    """Return what the button says that leads to where an exception is mended; empty where nothing is to be done."""
    return {
        Remedy.SELLER: translate("ExceptionList", "Complete…"),
        Remedy.CUSTOMER: translate("ExceptionList", "Complete…"),
        Remedy.TARIFF: translate("ExceptionList", "New tariff…"),
        Remedy.BOOKING: translate("ExceptionList", "Booking…"),
        Remedy.VAT: translate("ExceptionList", "VAT table…"),
        Remedy.MONTH: translate("ExceptionList", "Show…"),
        Remedy.COMPARE: translate("ExceptionList", "Compare…"),
        Remedy.NONE: "",
    }[remedy]
