"""The bookings of a period as a table: to sort, to look through, to work on one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import group_label
from campus_desk.ui.planner_words import period_title
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.timeline.bars import caption
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.states import ICONS, BarState
from campus_desk.ui.timeline.words import state_name
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel
from campus_desk.ui.widgets.segmented import Segmented

BAR_HEIGHT = 44
_ICON = 14
_TITLE = 5
"""The column that takes what the others leave."""
_WIDEST = 560
"""It takes so much: on a wide screen the state stays within sight of the customer."""
_STATE_WIDTH = 110
_INKS = {BarState.LATE: "warn", BarState.FINISHED: "text3", BarState.ABSENT: "text3"}


@dataclass(frozen=True, slots=True)
class ListedBooking:
    """A row: a booking, whatever it takes, and the names of what was asked for."""

    item: AgendaItem
    resources: tuple[str, ...]

    @property
    def where(self) -> str:
        """The resources in one line."""
        return ", ".join(self.resources)

    @property
    def starts(self) -> datetime:
        """When it starts, on the campus's clock."""
        return at_campus(datetime.fromtimestamp(self.item.starts_at, UTC))

    @property
    def length(self) -> timedelta:
        """How long it lasts."""
        return timedelta(seconds=self.item.ends_at - self.item.starts_at)


def listed(items: Iterable[AgendaItem], names: Mapping[ResourceId, str]) -> list[ListedBooking]:
    """Return a row for each booking among allocations, its resources in the order of the planner."""
    found: dict[BookingId, tuple[AgendaItem, dict[ResourceId, None]]] = {}
    for item in items:
        _, asked = found.setdefault(item.booking_id, (item, {}))
        asked[item.requested_id] = None
    return [
        ListedBooking(item, tuple(names.get(resource, "") for resource in asked))
        for item, asked in found.values()
    ]


class BookingList(QWidget):
    """The table with its header: which period, how many bookings.

    Attributes:
        table: The table; a row is a ``ListedBooking``.

    Signals:
        edit_requested: A booking is to be opened (AgendaItem).
        current_changed: Another row is the current one.
        menu_requested: The menu of the current booking is asked for: its AgendaItem, a place on the screen.
        period_chosen: Another period is to be listed (Period).
        all_requested: The filters hide every booking, and somebody wants to see them.
    """

    edit_requested = Signal(object)
    current_changed = Signal()
    menu_requested = Signal(object, QPoint)
    period_chosen = Signal(object)
    all_requested = Signal()

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._state_of: Callable[[AgendaItem], BarState] = lambda _item: BarState.CONFIRMED
        self.model: RecordTableModel[ListedBooking] = RecordTableModel(
            self._columns(), lambda row: row.item.booking_id, self
        )
        self.table: RecordTable[ListedBooking] = RecordTable(theme, self.model, self.tr("Bookings"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.sort_by(0)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        self.table.record_activated.connect(self._open)
        self.table.record_chosen.connect(lambda _: self.current_changed.emit())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.current_changed.emit())
        self.empty = EmptyState()
        self._show_all = self.empty.add_button(self.tr("Show all"))
        self._show_all.clicked.connect(self.all_requested)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._bar())
        lines.addWidget(self._middle, 1)
        self.setFocusProxy(self.table)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the title take what the other columns leave; what is too much for it goes behind the state."""
        super().resizeEvent(event)
        header = self.table.horizontalHeader()
        others = sum(header.sectionSize(n) for n in range(header.count() - 1) if n != _TITLE)
        left = self.width() - others - _STATE_WIDTH
        header.setStretchLastSection(left > _WIDEST)
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(_TITLE, mode.Interactive if left > _WIDEST else mode.Stretch)
        if left > _WIDEST:
            header.resizeSection(_TITLE, _WIDEST)

    def show_period(self, period: Period, day: date) -> None:
        """Say which period is listed."""
        self.periods.choose(period)
        self._title.setText(period_title(period, day, self._formatter))

    def show_bookings(
        self,
        items: Iterable[AgendaItem],
        names: Mapping[ResourceId, str],
        state_of: Callable[[AgendaItem], BarState],
        hidden: int,
    ) -> None:
        """List bookings.

        Args:
            items: Their allocations.
            names: The names of the resources.
            state_of: Tells what is known of a booking now.
            hidden: How many more there are that the filters hide.
        """
        self._state_of = state_of
        self.model.replace(listed(items, names))
        count = len(self.model.rows)
        text = self.tr("%Ln booking(s)", "", count)
        self._count.setText(f"{text} · {self.tr('%n hidden', '', hidden)}" if hidden else text)
        self._middle.setCurrentWidget(self.table if count else self.empty)
        if not count:
            self.empty.set_sentence(
                self.tr("The filters hide all %Ln booking(s).", "", hidden)
                if hidden
                else self.tr("Nothing is booked in this period.")
            )
            self._show_all.setVisible(hidden > 0)

    @property
    def current(self) -> AgendaItem | None:
        """The booking of the current row, None if there is none."""
        row = self.table.current
        return row.item if row is not None else None

    @property
    def selected(self) -> list[AgendaItem]:
        """The chosen bookings from top to bottom."""
        return [row.item for row in self.table.selected]

    def go_to(self, booking: BookingId) -> bool:
        """Choose a booking and bring it into sight; False if it is not listed."""
        return self.table.go_to(booking)

    def go_to_first_after(self, instant: int) -> None:
        """Choose the first booking that has not ended by an instant, the last one if all have."""
        rows = sorted(self.model.rows, key=lambda row: row.item.starts_at)
        if rows:
            found = next((row for row in rows if row.item.ends_at > instant), rows[-1])
            self.go_to(found.item.booking_id)
            self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    # --- made of ------------------------------------------------------------------------------------------------------

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        self._title = QLabel()
        mark(self._title, role="heading")
        self._count = QLabel()
        mark(self._count, role="hint")
        choices = [
            (Period.DAY, self.tr("Day"), ""),
            (Period.WEEK, self.tr("Week"), ""),
            (Period.MONTH, self.tr("Month"), ""),
        ]
        self.periods = Segmented.of_choices(self._theme, self.tr("Period of the list"), choices)
        self.periods.chosen.connect(self.period_chosen)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        label = QLabel(self.tr("Period"))
        mark(label, role="secondary")
        row.addWidget(label)
        row.addWidget(self.periods)
        return bar

    def _columns(self) -> list[Column[ListedBooking]]:
        write = self._formatter
        return [
            Column(
                self.tr("Day"),
                lambda r: write.weekday_date(r.starts.date()),
                lambda r: r.item.starts_at,
                width=104,
            ),
            Column(
                self.tr("Time"),
                lambda r: write.span(TimeSlot.of_epoch(r.item.starts_at, r.item.ends_at)),
                lambda r: (r.starts.time(), r.item.ends_at),
                width=104,
            ),
            Column(
                self.tr("Duration"),
                lambda r: write.duration(r.length),
                lambda r: r.length,
                right=True,
                width=84,
            ),
            Column(self.tr("Resources"), lambda r: r.where, width=190),
            Column(
                self.tr("Customer"),
                lambda r: caption(r.item),
                font=self._theme.typeface.font(weight=600),
                tooltip=lambda r: "" if r.item.redacted else group_label(r.item.group),
                width=170,
            ),
            Column(self.tr("Title"), lambda r: r.item.title, width=190),
            Column(
                self.tr("People"),
                lambda r: write.number(r.item.attendees) if r.item.attendees else "",
                lambda r: r.item.attendees or 0,
                right=True,
                width=64,
            ),
            Column(
                self.tr("State"),
                lambda r: state_name(self._state(r)),
                icon=self._icon,
                color=self._ink,
                width=_STATE_WIDTH,
            ),
        ]

    def _state(self, row: ListedBooking) -> BarState:
        return self._state_of(row.item)

    def _icon(self, row: ListedBooking) -> QIcon | None:
        state = self._state(row)
        name = ICONS[state]
        return self._theme.icon(name, _INKS.get(state, "text2"), _ICON) if name else None

    def _ink(self, row: ListedBooking) -> QColor | None:
        ink = _INKS.get(self._state(row))
        return self._theme.color(ink) if ink is not None else None

    def _open(self, row: ListedBooking) -> None:
        if not row.item.redacted:
            self.edit_requested.emit(row.item)

    def _menu(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if not index.isValid():  # the menu key, with the current row out of sight
            index = self.table.currentIndex()
        if index.isValid():
            self.menu_requested.emit(self.model.record(index).item, self.table.viewport().mapToGlobal(place))
