"""Reception's home joined with the planner: the panel, the door, the waiting list, and their keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget

from campus_desk.application.commands import OfferWaiting
from campus_desk.application.next_hours import AHEAD
from campus_desk.application.read_models import AgendaItem
from campus_desk.application.waiting_matches import WaitingMatch
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.domain.waiting import WaitingEntry
from campus_desk.ui.page import Surroundings
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.reception.dock import ReceptionDock
from campus_desk.ui.reception.door import Door, Guests
from campus_desk.ui.reception.panel import ReceptionList
from campus_desk.ui.reception.reading import DoorReading
from campus_desk.ui.reception.rows import Act, PanelRow, PanelWords, Section, Shape
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.widgets.announcement import announce


class ReceptionDesk(QObject):
    """Carries out what reception does beside the planner.

    Attributes:
        reading: What is going on.
        list: The panel's list.
        door: Check-in and check-out.
    """

    def __init__(
        self, page: PlannerPage, around: Surroundings, dock: ReceptionDock, window: QMainWindow
    ) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._session = around.session
        self._dock = dock
        self._window = window
        self._unfolded: frozenset[Section] = frozenset()
        self._had_keyboard = False
        self.list = ReceptionList(around.theme)
        self.door = Door(around, window, self)
        self.reading = DoorReading(around.session, self)
        dock.put(self.list)
        self.reading.arrived.connect(self._show)
        self.reading.freed.connect(self._tell_freed)
        self.list.row_activated.connect(self._activated)
        self.list.asked.connect(self._asked)
        self.list.menu_wanted.connect(self._menu)
        self.list.current_changed.connect(page.choice_changed)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._keyboard_moved)
        page.chosen_beside = self._on_line
        page.choice_changed.connect(self._enable)
        actions = around.actions
        actions.planner.toggled.connect(self._enable)
        actions.check_in.triggered.connect(self._toggle)
        actions.absent.triggered.connect(self._mark_absent)
        actions.offer_place.triggered.connect(self._offer_first)
        actions.wait.triggered.connect(self._wait_here)
        actions.waiting_list.triggered.connect(self.open_waiting_list)
        page.flow.wait_wanted.connect(self.wait_for)
        page.slots.wait_wanted.connect(self.wait_for)
        page.view.hovering.at_the_door = self._key_at_the_door
        page.view.dragging.may_wait = True
        page.view.dragging.wait_wanted.connect(self._wait_for_refused)
        self._enable()

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        hours, catalogue = self.reading.hours, self._session.catalogue
        if hours is None or catalogue is None:
            return
        self._page.door.look(habit=hours.keeps_attendance)
        words = PanelWords(self._around.formatter, catalogue)
        self._dock.say(words.heading(hours, int(AHEAD.total_seconds())), len(hours.late))
        self.list.present(words.rows(hours, self._unfolded))
        self._enable()

    def _tell_freed(self, matches: tuple[WaitingMatch, ...]) -> None:
        match = matches[0]
        actions = self._around.actions
        key = actions.offer_place.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._around.notices.note(
            self.tr("{0} is free, {1}: {2} waits for it.").format(
                self._place(match), self._around.formatter.slot(match.draft.slot), self._customer(match)
            ),
            f"{self.tr('Offer')}  {key if self._is_shown else ''}".rstrip(),
            lambda: self.offer(match),
        )

    def _enable(self, *_: object) -> None:
        actions = self._around.actions
        guests = self._guests()
        elsewhere = self.tr("On the planner only")
        first = self.tr("Choose a booking first") if self._is_shown else elsewhere
        leaving = guests is not None and guests.present
        actions.check_in.setText(self.tr("Check o&ut") if leaving else self.tr("Check &in"))
        asked = self.door.field is not None
        may = asked or (guests is not None and (guests.present or guests.may_come))
        may = may and self._is_shown
        actions.check_in.setEnabled(may)
        actions.check_in.setToolTip(actions.check_in.text().replace("&", "") if may else first)
        actions.absent.setEnabled(guests is not None and guests.may_be_absent and self._is_shown)
        actions.absent.setToolTip(
            actions.absent.iconText()
            if actions.absent.isEnabled()
            else first
            if guests is None or not self._is_shown
            else self.tr("Absence is recorded from the start of a booking to the end of its day")
        )
        matches = self.reading.matches
        nobody = self.tr("Nobody is waiting for what is free") if self._is_shown else elsewhere
        actions.offer_place.setEnabled(bool(matches) and self._is_shown)
        actions.offer_place.setToolTip(
            actions.offer_place.iconText() if actions.offer_place.isEnabled() else nobody
        )

    def _key_at_the_door(self, item: AgendaItem) -> Sequence[tuple[str, str]]:
        """Return what the key of the door does with a booking that is focused."""
        guests = Guests.of_item(item, self._session.services.clock.now())
        if guests is None or not (guests.present or (guests.may_come and guests.not_yet is None)):
            return ()
        key = self._around.actions.check_in.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return ((key, self.tr("departure") if guests.present else self.tr("arrival")),)

    @property
    def _is_shown(self) -> bool:
        return self._around.actions.planner.isChecked()

    # --- what is meant ------------------------------------------------------------------------------------------------

    def _guests(self) -> Guests | None:
        """Return whose guests the keyboard is on: of the panel's line, else of the planner's booking."""
        now = self._session.services.clock.now()
        if self.list.has_keyboard:
            row = self.list.current
            return self._guests_of(row, now) if row is not None else None
        item = self._page.focused_item
        return Guests.of_item(item, now) if item is not None else None

    def _keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let what is offered be about the line while the keyboard is in the panel; a menu takes it for a moment."""
        is_here = self.list.has_keyboard
        if is_here != self._had_keyboard and not isinstance(now, QMenuBar):
            self._had_keyboard = is_here
            self._page.choice_changed.emit()

    def _on_line(self) -> list[AgendaItem] | None:
        """Return what is booked on the panel's line; None while the keyboard is elsewhere."""
        if not self.list.has_keyboard:
            return None
        row = self.list.current
        return [row.item] if row is not None and row.item is not None else []

    @staticmethod
    def _guests_of(row: PanelRow, now: datetime) -> Guests | None:
        if row.badge is not None:
            return Guests.of_badge(row.badge)
        return Guests.of_item(row.item, now) if row.item is not None else None

    def _where(self, row: PanelRow | None = None) -> QRect:
        """Return where what has the keyboard lies, in the window."""
        if row is None and self.list.has_keyboard:
            row = self.list.current
        if row is not None and self.list.isVisible():
            port, box = self.list.viewport(), self.list.anchor(row)
        elif self._page.as_list:
            table = self._page.list.table
            port, box = table.viewport(), table.visualRect(table.currentIndex())
        else:
            port, box = self._page.view.viewport(), self._page.view.focus_box
        return QRect(port.mapTo(self._window, box.topLeft()), box.size())

    # --- the door -----------------------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        guests = self._guests()
        if self.door.field is not None:
            self.door.submit()
        elif guests is not None:
            self.door.toggle(guests, self._where())

    def _mark_absent(self) -> None:
        guests = self._guests()
        if guests is not None:
            self.door.mark_absent(guests)

    def _asked(self, act: Act, row: PanelRow) -> None:
        if row.match is not None:
            if act is Act.OFFER:
                self.offer(row.match)
            else:
                self._ignore(row.match)
            return
        guests = self._guests_of(row, self._session.services.clock.now())
        if guests is None:
            return
        if act is Act.CHECK_IN:
            self.door.check_in(guests, self._where(row))
        elif act is Act.ABSENT:
            self.door.mark_absent(guests)

    # --- the panel ----------------------------------------------------------------------------------------------------

    def _activated(self, row: PanelRow) -> None:
        if row.shape is Shape.MORE:
            self._unfolded |= {row.section}
            self._show()
        elif row.match is not None:
            self._page.go_to(at_campus(row.match.draft.slot.start).date())
        elif row.booking_id is not None:
            start = row.item.starts_at if row.item is not None else row.badge.since if row.badge else 0
            self._page.show_booking(row.booking_id, start)

    def _menu(self, row: PanelRow, place: QPoint) -> None:
        actions = self._around.actions
        actions.show_icons()
        menu = QMenu(self.list)
        if row.match is not None:
            match = row.match
            menu.addAction(actions.offer_place.icon(), self.tr("Offer"), lambda: self.offer(match))
            menu.addAction(self.tr("Ignore"), lambda: self._ignore(match))
        else:
            show = menu.addAction(self.tr("Show on the planner"), lambda: self._activated(row))
            self._around.theme.dress(show, "calendar-event")
            menu.addSeparator()
            menu.addActions([actions.check_in, actions.absent])
        menu.aboutToHide.connect(menu.deleteLater)
        # The list has the keyboard while its menu is open: the actions are those of the line.
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        self._enable()
        menu.popup(place)

    # --- the waiting list ---------------------------------------------------------------------------------------------

    def offer(self, match: WaitingMatch) -> None:
        """Place the option for who waits."""
        self.door.execute(OfferWaiting(match.entry.id, match.entry.revision, match.draft))

    def wait_for(self, draft: BookingDraft | WaitingEntry | None) -> None:
        """Open the dialog that puts somebody on the waiting list, filled in with what could not be booked."""
        from campus_desk.ui.reception.waiting_dialog import WaitingDialog  # noqa: PLC0415 - seldom asked for

        if self._session.catalogue is None:
            return
        dialog = WaitingDialog(self._around, None, draft, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_waiting_list(self) -> None:
        """Show everybody who waits."""
        from campus_desk.ui.reception.waiting_list_dialog import WaitingListDialog  # noqa: PLC0415

        if self._session.catalogue is None:
            return
        dialog = WaitingListDialog(self._around, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _wait_here(self) -> None:
        """Wait for the time and place the keyboard is on, booked or free."""
        item, proposal = self._page.focused_item, self._page.view.focused_proposal
        if item is not None:
            slot, place = TimeSlot.of_epoch(item.starts_at, item.ends_at), item.requested_id
        elif proposal is not None:
            slot, place = TimeSlot.of_epoch(proposal.start, proposal.end), proposal.resource_id
        else:
            self.wait_for(None)
            return
        self.wait_for(BookingDraft((place,), slot, CustomerId(0)))

    def _wait_for_refused(self, proposal: Proposal) -> None:
        """Wait for the place that what was dropped has found taken."""
        item = proposal.item
        draft = BookingDraft(
            (proposal.resource_id,),
            TimeSlot.of_epoch(proposal.start, proposal.end),
            item.customer_id if item is not None else CustomerId(0),
            contact=item.contact if item is not None else "",
            attendees=item.attendees if item is not None else None,
        )
        self.wait_for(draft)

    def _offer_first(self) -> None:
        matches = self.reading.matches
        if matches:
            self.offer(matches[0])

    def _ignore(self, match: WaitingMatch) -> None:
        self.reading.ignore(match)
        said = self.tr("Ignored: {0} stays on the waiting list.").format(self._customer(match))
        announce(self.list, said)

    def _place(self, match: WaitingMatch) -> str:
        resources = self._session.require_catalogue().resources
        return next((r.name for r in resources if r.id == match.resource_id), "")

    def _customer(self, match: WaitingMatch) -> str:
        customers = self._session.require_catalogue().customers
        return next((c.name for c in customers if c.id == match.entry.customer_id), "")
