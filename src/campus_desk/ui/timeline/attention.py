"""Where the keyboard is and what is selected: focus, selection, the card of a booking, the pulse of a search hit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.accessibility import install_factory, tell_focus
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.framing import all_shown, bookings_between, selection_words
from campus_desk.ui.timeline.hovering import Hovering
from campus_desk.ui.timeline.keyboard import CELL, Focus, carried, first_focus, on_cell, on_entry
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import GROUP_HEIGHT
from campus_desk.ui.timeline.proposal import Intent, Proposal
from campus_desk.ui.timeline.pulse import Pulse
from campus_desk.ui.timeline.zooming_surface import ZoomingSurface
from campus_desk.ui.widgets.announcement import announce


class AttentiveSurface(ZoomingSurface):
    """The surface with a focus and a selection.

    Attributes:
        hovering: Shows the card of a booking.

    Signals:
        focus_changed: The keyboard is elsewhere (Focus or None).
        selection_changed: Other bookings are selected.
    """

    focus_changed = Signal(object)
    selection_changed = Signal()

    def __init__(
        self, theme: Theme, formatter: Formatter, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, formatter, clock, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Before anything is said of this widget: Qt asks for an interface then, and keeps the first one.
        install_factory()
        self.setAccessibleName(self.tr("Planner"))
        self.hovering = Hovering(self)
        self._pulse = Pulse(self)

    @property
    def focused_item(self) -> AgendaItem | None:
        """The booking that has the keyboard, None on an empty cell."""
        found = self._focused()
        return found[1].item if found is not None else None

    @property
    def focused_proposal(self) -> Proposal | None:
        """A new booking in the focused cell, None while a booking has the keyboard or nothing has."""
        focus = self.scene.focus
        if focus is None or focus.booking_id is not None:
            return None
        return Proposal(
            Intent.CREATE, focus.row_id, focus.row_id, focus.start, focus.end, further=focus.further
        )

    @property
    def selected_items(self) -> list[AgendaItem]:
        """The bookings that are selected, else the one that has the keyboard."""
        chosen = {i.booking_id: i for i in self.scene.model.items if i.booking_id in self.scene.selection}
        if not chosen and self.focused_item is not None:
            return [self.focused_item]
        return list(chosen.values())

    @property
    def focus_box(self) -> QRect:
        """Where what has the keyboard is drawn in the viewport; the corner of the cells when nothing has it."""
        focus = self.scene.focus
        band = self.scene.geometry.band_of(focus.row_id) if focus is not None else None
        if focus is None or band is None or band.row is None:
            return QRect(CELLS_LEFT, CELLS_TOP, 0, 0)
        return self.on_screen(self.scene.geometry.box(band.row, focus.start, focus.end))

    def take_focus(self, focus: Focus | None) -> None:
        """Put the keyboard on a cell or a booking and bring it into sight."""
        self.scene.focus = focus
        if focus is not None:
            self._show_focus(focus)
        found = self._focused()
        if found is not None:
            self.hovering.attend((found[0].id, found[1].item.booking_id))
        else:
            self.hovering.hide()
        self.viewport().update()
        tell_focus(self)
        self.focus_changed.emit(focus)

    def focus_booking(self, booking_id: BookingId, *, pulse: bool = False) -> bool:
        """Put the keyboard on a booking, unfold its group and, for a search hit, pulse its ring.

        Returns:
            Whether the booking is shown.
        """
        found = self.scene.model.entry_of(booking_id)
        if found is None:
            return False
        row, entry = found
        if row.group in self.scene.collapsed:
            self.set_collapsed(self.scene.collapsed - {row.group})
        self.take_focus(on_entry(row, entry))
        if pulse:
            self._pulse.start(booking_id)
        return True

    def focus_resource(self, resource_id: ResourceId) -> bool:
        """Put the keyboard on the row of a resource, at the time it is on already, and unfold its group.

        Returns:
            Whether the row is shown.
        """
        present = self.scene.focus or first_focus(self.scene.geometry, self.scene.now)
        return present is not None and self.focus_cell(resource_id, present.start)

    def focus_cell(self, resource_id: ResourceId, start: int, length: int = CELL) -> bool:
        """Put the keyboard on what lies at an instant (UTC seconds) of a row, and unfold its group.

        Returns:
            Whether the row is shown.
        """
        row = self.scene.model.row_of(resource_id)
        if row is None:
            return False
        if row.group in self.scene.collapsed:
            self.set_collapsed(self.scene.collapsed - {row.group})
        self.take_focus(on_cell(row, start, length))
        return True

    def select(self, bookings: set[BookingId]) -> None:
        """Select bookings instead of those selected."""
        self.scene.selection = bookings
        self.viewport().update()
        self.selection_changed.emit()

    def select_all(self) -> None:
        """Select every booking of the days shown that lies on a visible row."""
        self.select(all_shown(self.scene))
        announce(self, selection_words(self.scene.selection))

    def choose(self, row: ResourceRow, entry: Entry, modifiers: Qt.KeyboardModifier) -> None:
        """Take the focus; with Ctrl a booking is selected besides, with Shift everything from the focus to it."""
        item, focus = entry.item, self.scene.focus
        own = set() if item.redacted else {item.booking_id}
        if modifiers & Qt.KeyboardModifier.ShiftModifier and focus is not None:
            start, end = min(focus.start, item.starts_at), max(focus.end, item.ends_at)
            found = bookings_between(self.scene.geometry, (focus.row_id, row.id), start, end)
            self.select(found | own)
            announce(self, selection_words(self.scene.selection))
            return
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            chosen = self.scene.selection
            first = self.focused_item
            if not chosen and first is not None and not first.redacted:
                chosen = {first.booking_id}  # what was clicked before is meant too
            self.select(chosen ^ own)
            announce(self, selection_words(self.scene.selection))
        elif self.scene.selection:
            self.select(set())
        self.take_focus(on_entry(row, entry))

    def mark_cut(self, bookings: frozenset[BookingId]) -> None:
        """Show which bookings were cut, until they are pasted."""
        self.scene.cut = bookings
        self.viewport().update()

    def relayout(self) -> None:
        """Lay everything out anew. What is no longer in sight is not selected any more."""
        super().relayout()
        selection = self.scene.selection
        if selection:
            left = selection & all_shown(self.scene)
            if left != selection:
                self.select(left)

    def _focused(self) -> tuple[ResourceRow, Entry] | None:
        focus = self.scene.focus
        if focus is None or focus.booking_id is None:
            return None
        return self.scene.model.entry_of(focus.booking_id, focus.row_id)

    def _show_focus(self, focus: Focus) -> None:
        band = self.scene.geometry.band_of(focus.row_id)
        if band is None or band.row is None:
            return
        box = self.on_screen(self.scene.geometry.box(band.row, focus.start, focus.end))
        room = self.viewport().rect()
        above, left = box.top() - CELLS_TOP - GROUP_HEIGHT - 4, box.left() - CELLS_LEFT - 8
        below, right = box.bottom() - room.bottom() + 6, box.right() - room.right() + 12
        self.scroll_by(left if left < 0 else max(min(right, left), 0), above if above < 0 else max(below, 0))

    def _carry_focus(self) -> None:
        """Bring the focus along into another period: out of sight, a key would do something on another day.

        It is an empty cell there, whatever is booked: nobody has chosen that.
        """
        focus, days = self.scene.focus, self.scene.model.days
        if focus is None or days[0].start <= focus.start < days[-1].end:
            return
        if focus.booking_id is not None and self.scene.model.entry_of(focus.booking_id) is not None:
            return
        self.scene.focus = carried(focus, days)
        self.hovering.hide()
        tell_focus(self)
        self.focus_changed.emit(self.scene.focus)

    def _follow_booking(self) -> None:
        """After a change the focus lies on the same booking, wherever it is now, or on the one just made."""
        focus = self.scene.focus
        row = self.scene.model.row_of(focus.row_id) if focus is not None else None
        if focus is None or row is None or focus.carried:
            return
        if focus.booking_id is None:
            made = next((entry for entry in row.entries if entry.item.starts_at == focus.start), None)
            found = (row, made) if made is not None else None
        else:
            found = self.scene.model.entry_of(focus.booking_id, focus.row_id)
        if found is None:
            if focus.booking_id is not None:
                self.take_focus(replace(focus, booking_id=None))
        elif on_entry(*found) != focus:
            self.take_focus(on_entry(*found))
