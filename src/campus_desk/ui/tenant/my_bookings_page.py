"""The first page of a company: what it has booked, what it can book, and the word about what is broken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.commands import CheckIn, CheckOut
from campus_desk.application.judgement import Judge
from campus_desk.application.right_now import ResourceNow, Standing, right_now
from campus_desk.domain.attendance import may_check_in
from campus_desk.domain.booking import Booking
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.booking.booking_flow import BookingFlow
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.planner_judge import PlannerJudge
from campus_desk.ui.problems.answer_notice import AnswerNotice
from campus_desk.ui.searching import matches
from campus_desk.ui.tenant.next_card import NextCard, next_of
from campus_desk.ui.tenant.own_bookings import OwnBookings, Part, period_around
from campus_desk.ui.tenant.right_now_list import RightNowList
from campus_desk.ui.tenant.tile import Tile
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import RecordTableModel
from campus_desk.ui.widgets.search_edit import SearchEdit
from campus_desk.ui.widgets.segmented import Segmented

RIGHT = 320
WIDE = 1_200
"""From this width on there is room for what can be used right now."""

MARGIN = 16
_SEARCH_WIDTH = 200
_MINUTE_MS = 60_000


class MyBookingsPage(Page):
    """Lists the bookings of the company that is signed in.

    Attributes:
        flow: Opens the dialog of a booking and carries out what it asks for.
        card: The booking that concerns them now; ``now`` what can be used at this moment.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._bookings: tuple[Booking, ...] = ()
        self._judge: PlannerJudge | None = None
        self.agenda = Agenda(self.session, self)
        self.flow = BookingFlow(around, lambda: self._judge, self)
        self._words = OwnBookings(self.theme, self.formatter, self.session.services.actor)
        self.model: RecordTableModel[Booking] = RecordTableModel(self._words.columns(), lambda b: b.id, self)
        self._lay_out()
        self._connect()
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.setObjectName("minute of my bookings")
        self._minute.timeout.connect(self._show)
        self.agenda.ask((self.session.today,))
        self.reload()

    @property
    def customer_id(self) -> CustomerId:
        """The company that is signed in.

        Raises:
            RuntimeError: Nobody of a company is: the page is not offered then.
        """
        found = self.session.services.scope.customer_id
        if found is None:
            raise RuntimeError("no company is signed in")
        return found

    @property
    def part(self) -> Part:
        """Which of the bookings are listed."""
        return cast("Part", self.parts.value)

    # --- of a page ----------------------------------------------------------------------------------------------------

    def come_to_front(self) -> None:
        """Take the focus into the table."""
        self.table.setFocus()

    def begin_search(self) -> bool:
        """Move the focus into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def reload(self) -> None:
        """Read the bookings again."""
        customer, period = self.customer_id, period_around(self.session.services.clock.now())
        self.session.read(lambda unit: tuple(unit.bookings.of_customer(customer, period)), self._arrived)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, what can be used right now gives way."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= WIDE)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while somebody looks."""
        super().showEvent(event)
        self._minute.start()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()

    # --- what is asked for --------------------------------------------------------------------------------------------

    def change(self) -> None:
        """Open the chosen booking."""
        booking = self.table.current
        if booking is not None and self.change_button.isEnabled():
            self.flow.edit(booking.id)

    def cancel(self) -> None:
        """Cancel the chosen bookings, all or none; the toast offers to undo it."""
        if self.cancel_button.isEnabled():
            self.flow.moves.cancel_stored([b for b in self.table.selected if self._words.may_cancel(b)])

    def check_in(self, booking: Booking) -> None:
        """Record that one is there."""
        self.session.run(CheckIn(booking.id, booking.revision))

    def check_out(self, booking: Booking) -> None:
        """Record that one leaves."""
        self.session.run(CheckOut(booking.id, booking.revision))

    def report(self) -> None:
        """Report a problem: with what the chosen booking is about, where one is chosen."""
        from campus_desk.ui.problems.report_dialog import ReportDialog  # noqa: PLC0415 - rarely asked for

        if self.session.catalogue is not None:
            ReportDialog(self.around, None, self.table.current, self).open()

    # --- showing ------------------------------------------------------------------------------------------------------

    @property
    def _now(self) -> datetime:
        return self.session.services.clock.now()

    def _arrived(self, bookings: Sequence[Booking]) -> None:
        self._bookings = tuple(bookings)
        self._show()

    def _show(self, *_: Any) -> None:
        catalogue, now = self.session.catalogue, self._now
        if catalogue is None:
            return
        if self.agenda.days != (self.session.today,):
            # The page was left open over midnight.
            self.agenda.ask((self.session.today,))
        self._words.know(catalogue, now)
        own = next((c for c in catalogue.customers if c.id == self.customer_id), None)
        self._heading.setText(own.name if own is not None else "")
        part = self.part
        listed = [b for b in self._bookings if part.holds(b, now)]
        wanted = self.search.text()
        shown = [b for b in listed if matches(wanted, self._searchable(b))]
        self.model.replace(shown)
        if self.table.current is None and shown:
            self.table.selectRow(0)
        self._empty.set_sentence(self._nothing(part, has_any=bool(listed)))
        self._middle.setCurrentWidget(self.table if shown else self._empty)
        upcoming = [b for b in self._bookings if Part.UPCOMING.holds(b, now)]
        self._aside.setText(self._summary(upcoming))
        following = next_of(self._bookings, now)
        sites = {s.id: s.name for s in catalogue.sites}
        first = following.draft.resources[0] if following is not None else None
        place = next((r for r in catalogue.resources if r.id == first), None)
        self.card.present(
            following,
            self._words.names(following) if following is not None else "",
            sites.get(place.site_id, "") if place is not None else "",
            own.group if own is not None else CustomerGroup.TENANT,
            now,
        )
        self._offer()
        if self.agenda.known is not None:
            self._judge_anew()
            found = right_now(catalogue, self.agenda.items, now, self.customer_id)
            equipment = [each for each in found if each.resource.capacity is None]
            self.now.present([(each, sites.get(each.resource.site_id, "")) for each in equipment])
            free = sum(1 for each in equipment if each.standing is Standing.FREE)
            count = self.tr("%n piece(s) of equipment", "", len(equipment))
            self.book_tile.say(f"{count}, {self.tr('%n free now', '', free)}")

    def _judge_anew(self) -> None:
        catalogue, services = self.session.require_catalogue(), self.session.services
        judge = Judge(catalogue, self.agenda.items, services.clock.now(), services.actor, self.agenda.known)
        self._judge = PlannerJudge(
            judge, catalogue, lambda: self.customer_id, self.session.sentences, self.formatter
        )
        self.flow.refresh_judge()

    def _summary(self, upcoming: Sequence[Booking]) -> str:
        if not upcoming:
            return self.tr("Nothing is booked.")
        start = upcoming[0].slot.start
        today = at_campus(start).date() == self.session.today
        clock = self.formatter.clock_time(start)
        when = clock if today else f"{self.formatter.weekday_date(at_campus(start).date())} {clock}"
        return self.tr("{0} upcoming, the next one {1}").format(len(upcoming), when)

    def _nothing(self, part: Part, *, has_any: bool) -> str:
        if has_any:
            return self.tr("Nothing matches the search.")
        return {
            Part.UPCOMING: self.tr("Nothing is booked. Book a piece of equipment or a room to begin."),
            Part.PAST: self.tr("Nothing has been used yet."),
            Part.CANCELLED: self.tr("Nothing was cancelled."),
        }[part]

    def _searchable(self, booking: Booking) -> str:
        draft = booking.draft
        return " ".join(
            (
                self._words.names(booking),
                draft.title,
                draft.contact,
                draft.project_code,
                self.formatter.slot(booking.slot),
                str(booking.id),
            )
        )

    def _offer(self, *_: Any) -> None:
        """Offer what can be done with the chosen booking."""
        booking, now = self.table.current if self.model.rows else None, self._now
        to_come = booking is not None and Part.UPCOMING.holds(booking, now)
        why = self.tr("Choose a booking that is still to come")
        self.change_button.setEnabled(to_come)
        self.change_button.setToolTip("" if to_come else why)
        may_cancel = booking is not None and self._words.may_cancel(booking)
        begun = self.tr("It has begun: reception can cancel it") if to_come else why
        self.cancel_button.setEnabled(may_cancel)
        self.cancel_button.setToolTip("" if may_cancel else begun)
        here = booking is not None and may_check_in(booking, now)
        self.here_button.setVisible(here)

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.table: RecordTable[Booking] = RecordTable(self.theme, self.model, self.tr("My bookings"))
        self.table.sort_by(0)
        self._empty = EmptyState()
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self._empty)
        left = QVBoxLayout()
        left.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        left.setSpacing(12)
        left.addLayout(self._head())
        self.card = NextCard(self.theme, self.formatter)
        left.addWidget(self.card)
        left.addLayout(self._tiles())
        frame = QFrame()
        mark(frame, role="card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._bar())
        inside.addWidget(middle, 1)
        left.addWidget(frame, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._right())
        self._side.hide()

    def _head(self) -> QHBoxLayout:
        self._heading, self._aside = QLabel(), QLabel()
        self._heading.setFont(self.theme.typeface.font(20, weight=600))
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        mark(self._aside, role="secondary")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._heading)
        row.addWidget(self._aside, 1, Qt.AlignmentFlag.AlignBottom)
        return row

    def _tiles(self) -> QHBoxLayout:
        self.book_tile = Tile(self.theme, "calendar-plus", self.tr("Book equipment"), filled=True)
        self.problem_tile = Tile(self.theme, "alert-triangle", self.tr("Report a problem"))
        AnswerNotice(self.around, self.problem_tile.say, self.report, self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.book_tile, 1)
        row.addWidget(self.problem_tile, 1)
        return row

    def _bar(self) -> QWidget:
        bar = QWidget()
        mark(bar, dense=True)
        self.parts = Segmented.of_choices(
            self.theme,
            self.tr("Bookings shown"),
            (
                (Part.UPCOMING, self.tr("Upcoming"), ""),
                (Part.PAST, self.tr("Past"), ""),
                (Part.CANCELLED, self.tr("Cancelled"), ""),
            ),
        )
        self.search = SearchEdit(self.theme, self.tr("Search"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.here_button = QPushButton(self.tr("I am here"))
        self.change_button = QPushButton(self.tr("&Change…"))
        self.cancel_button = QPushButton(self.tr("Ca&ncel booking"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.parts)
        row.addWidget(self.search)
        row.addStretch(1)
        for button, icon in (
            (self.here_button, "user-check"),
            (self.change_button, "pencil"),
            (self.cancel_button, "ban"),
        ):
            mark(button, small=True)
            self.theme.dress(button, icon)
            row.addWidget(button)
        self.here_button.hide()
        return bar

    def _right(self) -> QWidget:
        side = QFrame()
        mark(side, role="sheet")
        side.setFixedWidth(RIGHT)
        head = QFrame()
        mark(head, role="panel-head")
        line = QHBoxLayout(head)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(QLabel(self.tr("At this moment")))
        self.now = RightNowList(self.theme, self.formatter, self.session.services.clock.now)
        lines = QVBoxLayout(side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addWidget(self.now, 1)
        self._side = side
        return side

    def _connect(self) -> None:
        self.session.catalogue_changed.connect(self._show)
        self.session.hub.changed.connect(self._changed)
        self.agenda.arrived.connect(self._show)
        self.agenda.widened.connect(self._show)
        self.table.record_activated.connect(self.change)
        self.table.record_chosen.connect(self._offer)
        self.parts.chosen.connect(self._part_chosen)
        self.search.searched.connect(self._show)
        self.here_button.clicked.connect(self._check_in_chosen)
        self.change_button.clicked.connect(self.change)
        self.cancel_button.clicked.connect(self.cancel)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.cancel).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self.card.check_in_wanted.connect(self.check_in)
        self.card.check_out_wanted.connect(self.check_out)
        self.book_tile.clicked.connect(self.around.actions.planner.trigger)
        self.problem_tile.clicked.connect(self.report)
        self.now.chosen.connect(self._go_to_resource)

    def _changed(self, changes: Changes) -> None:
        if changes.bookings or changes.everything:
            self.reload()

    def _part_chosen(self) -> None:
        order = Qt.SortOrder.AscendingOrder if self.part is Part.UPCOMING else Qt.SortOrder.DescendingOrder
        self.table.sortByColumn(0, order)
        self._show()

    def _check_in_chosen(self) -> None:
        booking = self.table.current
        if booking is not None:
            self.check_in(booking)

    def _go_to_resource(self, now: ResourceNow) -> None:
        self.resource_wanted.emit(now.resource.id)
