"""The planner: the surface with pointer, keys, focus and selection. It asks; whoever listens decides and does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QToolTip, QWidget

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.all_day import LaneBox, lane_box_at
from campus_desk.ui.timeline.attention import AttentiveSurface
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.dragging import Dragging
from campus_desk.ui.timeline.geometry import Hit
from campus_desk.ui.timeline.hover_card import Details
from campus_desk.ui.timeline.key_control import KeyControl
from campus_desk.ui.timeline.keyboard import Focus, cell_at, first_focus, on_entry
from campus_desk.ui.timeline.measures import GROUP_HEIGHT, HEADER_HEIGHT
from campus_desk.ui.timeline.on_invoice import held_by_invoices
from campus_desk.ui.timeline.proposal import Intent, Judge, Proposal
from campus_desk.ui.timeline.row_figures import Shape
from campus_desk.ui.timeline.tips import day_tip, lane_tip, more_tip, row_tip
from campus_desk.ui.timeline.touch import Touching
from campus_desk.ui.widgets.announcement import announce


class PlannerView(AttentiveSurface):
    """Planner of a day, a week or a month over one snapshot.

    Attributes:
        dragging: Follows the pointer; its ``judge`` is set by ``set_judge``.

    Signals:
        slot_requested: A new booking is asked for (Proposal).
        move_requested: A booking is to lie elsewhere (Proposal with item).
        resize_requested: A booking is to begin or end elsewhere (Proposal with item).
        copy_requested: A second booking like this one is asked for (Proposal with item).
        edit_requested: A booking is to be opened (AgendaItem).
        context_menu_requested: AgendaItem or None, Proposal for a new booking or None, place on the screen.
        period_requested: The next (1) or previous (−1) period is asked for.
        day_requested: A day is to be shown (date).
        cut_spared: What was cut shall stay where it is.
        text_typed: Somebody begins to type on the planner (str): quick entry.
    """

    slot_requested = Signal(object)
    move_requested = Signal(object)
    resize_requested = Signal(object)
    copy_requested = Signal(object)
    edit_requested = Signal(object)
    context_menu_requested = Signal(object, object, QPoint)
    period_requested = Signal(int)
    day_requested = Signal(object)
    cut_spared = Signal()
    text_typed = Signal(str)

    def __init__(
        self, theme: Theme, formatter: Formatter, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, formatter, clock, parent)
        self.viewport().setMouseTracking(True)
        self.dragging = Dragging(self)
        self.keys = KeyControl(self, self.dragging, self.hovering)
        self._touching = Touching(self, self.dragging, self._tap, self._open_menu_at)

    # --- given from outside -------------------------------------------------------------------------------------------

    def set_snapshot(self, catalogue: Catalogue, items: Sequence[AgendaItem], days: Sequence[date]) -> None:
        """Show what is booked on one day, or over several as columns (a week).

        A drop that waited for its answer has had it; the focus follows its booking, or comes along into the period.
        """
        if self.dragging.is_refused and tuple(days) != self.days:
            self.dragging.cancel()  # it concerns what was looked at
        super().set_snapshot(catalogue, items, days)
        self.dragging.settled()
        self.hovering.refresh()
        self._carry_focus()
        self._follow_booking()
        self.keys.shown()

    def set_judge(self, judge: Judge) -> None:
        """Let ``judge`` say what speaks against a proposal; it is called on every step of a drag."""
        self.dragging.judge = held_by_invoices(judge)
        self.dragging.judged_anew()

    def set_card_details(self, details: Details) -> None:
        """Let ``details`` add lines to the card of a booking: its price, its series."""
        self.hovering.details = details

    def set_editable(self, *, editable: bool) -> None:
        """Let bookings be created and changed, or only looked at."""
        self.scene.editable = editable
        self.dragging.cancel()

    def settle(self, *, refused: bool = False) -> None:
        """Tell the view that what was dropped has been answered: the ghost goes, or goes back when refused."""
        if self.dragging.is_waiting:
            if refused:
                self.dragging.go_back()
            else:
                self.dragging.settled()
        self.keys.answered(refused=refused)

    # --- what its parts ask of it -------------------------------------------------------------------------------------

    def ask(self, proposal: Proposal) -> None:
        """Emit the signal for a proposal; the booking it changes has the keyboard from now on."""
        item = proposal.item
        found = self.scene.model.entry_of(item.booking_id) if item is not None else None
        if item is not None and proposal.intent is Intent.COPY:
            # The keyboard waits where the copy will be.
            self.scene.focus = Focus(proposal.row_id, proposal.start, proposal.end)
            self.focus_changed.emit(self.scene.focus)
        elif found is not None:
            self.scene.focus = on_entry(*found)
            self.focus_changed.emit(self.scene.focus)
        {
            Intent.CREATE: self.slot_requested,
            Intent.MOVE: self.move_requested,
            Intent.RESIZE: self.resize_requested,
            Intent.COPY: self.copy_requested,
        }[proposal.intent].emit(proposal)

    def open_item(self, item: AgendaItem) -> None:
        """Emit that a booking is to be opened; there is nothing to open of one that is somebody else's."""
        if not item.redacted:
            self.edit_requested.emit(item)

    def turn(self, periods: int) -> None:
        """Ask for the period so many further on."""
        self.period_requested.emit(periods)

    def spare_cut(self) -> None:
        """Let what was cut stay where it is."""
        self.mark_cut(frozenset())
        self.cut_spared.emit()

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Have a screen reader say something."""
        announce(self, text, urgent=urgent)

    # --- the pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture, or fold a group."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position(), event.modifiers())

    def _press(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.hovering.hide()
        if self.has_just_moved:
            return
        if point.y() < CELLS_TOP or point.x() < CELLS_LEFT:
            self._press_header(point)
            return
        pinned = self._pinned_heading(point)
        if pinned is None:
            self.dragging.press(point, modifiers)

    def _tap(self, point: QPointF) -> None:
        """Do what a click does, for a finger."""
        none = Qt.KeyboardModifier.NoModifier
        self._press(point, none)
        release = self.dragging.release(point, none)
        if release.clicked is not None and not self._ask_for(release.clicked):
            self._click(release.clicked, none)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer: ghost, cursor or card."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragging.move(event.position(), event.modifiers())
            return
        if self.dragging.is_pressed:
            self.dragging.cancel()  # let go where nobody told: over a dialog, in another window
        hit = self._hit(event.position())
        if hit is None:
            self.viewport().unsetCursor()
            self.hovering.leave()
            return
        cursor = self.dragging.hover_cursor(hit)
        if self.viewport().cursor().shape() is not cursor:
            self.viewport().setCursor(cursor)
        self.hovering.hover(hit)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture: drop, or click."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        release = self.dragging.release(event.position(), event.modifiers())
        if release.clicked is not None:
            self._click(release.clicked, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a booking, or ask for a new one on an empty place."""
        hit = self._hit(event.position())
        if event.button() != Qt.MouseButton.LeftButton or hit is None or self.has_just_moved:
            return
        self.dragging.cancel()
        if not self._ask_for(hit) and hit.entry is not None:
            self.open_item(hit.entry.item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the booking or cell under the pointer, or under the keyboard for the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_menu_by_key()
            return
        if not self.dragging.is_active:
            self._open_menu_at(QPointF(event.pos()))

    def _open_menu_at(self, point: QPointF) -> None:
        hit = self._hit(point)
        if hit is None or hit.row is None:
            return
        if hit.entry is not None:
            self.take_focus(on_entry(hit.row, hit.entry))
        else:
            self.take_focus(cell_at(hit.row, hit.instant, self.scene.geometry, self.scene.now))
        self.hovering.hide()
        at = self.viewport().mapToGlobal(point.toPoint())
        self.context_menu_requested.emit(self.focused_item, self.focused_proposal, at)

    def _open_menu_by_key(self) -> None:
        """Ask for the menu of what has the keyboard."""
        focus = self.scene.focus
        band = self.scene.geometry.band_of(focus.row_id) if focus is not None else None
        if focus is None or band is None or band.row is None:
            return
        place = self.on_screen(self.scene.geometry.box(band.row, focus.start, focus.end)).bottomLeft()
        at = self.viewport().mapToGlobal(place)
        self.context_menu_requested.emit(self.focused_item, self.focused_proposal, at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow fingers; write out what a drawing or a count stands for."""
        if isinstance(event, QTouchEvent):
            self._touching.take(event)
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            # Left to itself, Qt would read what customers typed as markup.
            lines = escape(self._tip_at(QPointF(event.pos()))).replace("\n", "<br>")
            QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>" if lines else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip_at(self, point: QPointF) -> str:
        x, y = self.content_point(point)
        if point.y() < HEADER_HEIGHT and point.x() >= CELLS_LEFT:
            day = self.days[self.scene.geometry.axis.day_index(x)]
            return day_tip(day, self.scene.model.catalogue, self.formatter)
        lane = self._lane_at(point)
        if lane is not None:
            return lane_tip(lane, self.formatter)
        if point.y() < CELLS_TOP or self._pinned_heading(point) is not None:
            return ""
        band = self.scene.geometry.band_at(y)
        if point.x() < CELLS_LEFT:
            row = band.row if band is not None else None
            return row_tip(row, campus_date(self.scene.now), self.formatter) if row is not None else ""
        hit = self._hit(point)
        figure = hit.figure if hit is not None else None
        return more_tip(figure) if figure is not None and figure.shape is Shape.MORE else ""

    def leaveEvent(self, event: QEvent) -> None:
        """Take the card away with the pointer."""
        super().leaveEvent(event)
        self.hovering.leave()

    def _hit(self, point: QPointF) -> Hit | None:
        """Return what lies under a point of the cells, None on headers and below a pinned heading."""
        if point.x() < CELLS_LEFT or point.y() < CELLS_TOP or self._pinned_heading(point) is not None:
            return None
        return self.scene.geometry.hit(*self.content_point(point))

    def _pinned_heading(self, point: QPointF) -> object | None:
        found = self.scene.geometry.heading_at(self.scene.scroll_y)
        if found is None or found[1] == found[0].top:
            return None
        _, y = self.content_point(point)
        return found[0] if found[1] <= y < found[1] + GROUP_HEIGHT else None

    def _click(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        """Focus a booking or an empty place, select a booking with Ctrl, unfold « + 2 … ».

        A click asks for nothing: many only want another card away, or the keyboard elsewhere.
        """
        if hit.row is None:
            return
        if hit.figure is not None and hit.figure.shape is Shape.MORE:
            self.day_requested.emit(self.days[hit.day])
            return
        if hit.entry is not None:
            self.choose(hit.row, hit.entry, modifiers)
            return
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            return  # a click that missed the booking it was to select
        if self.scene.selection:
            self.select(set())
        self.take_focus(cell_at(hit.row, hit.instant, self.scene.geometry, self.scene.now))

    def _ask_for(self, hit: Hit) -> bool:
        """Ask for a new booking of the usual length on an empty place; tell whether it is one."""
        if hit.row is None or hit.figure is not None or self.scene.selection or not self.scene.editable:
            return False
        focus = cell_at(hit.row, hit.instant, self.scene.geometry, self.scene.now)
        if focus.booking_id is not None:
            return False
        self.take_focus(focus)
        self.dragging.drop(Proposal(Intent.CREATE, hit.row.id, hit.row.id, focus.start, focus.end))
        return True

    def _lane_at(self, point: QPointF) -> LaneBox | None:
        """Return what lies under a point of the lane above the rows."""
        if not HEADER_HEIGHT <= point.y() < CELLS_TOP or point.x() < CELLS_LEFT:
            return None
        x, _ = self.content_point(point)
        return lane_box_at(self.scene.model.all_day, self.scene.geometry.axis, x)

    def _press_header(self, point: QPointF) -> None:
        x, y = self.content_point(point)
        lane = self._lane_at(point)
        if lane is not None and lane.what.entry is not None:
            self.focus_booking(lane.what.entry.item.booking_id)
            return
        if point.y() < CELLS_TOP:
            if self.scene.geometry.by_day and point.x() >= CELLS_LEFT:
                self.day_requested.emit(self.days[self.scene.geometry.axis.day_index(x)])
            return
        pinned = self.scene.geometry.heading_at(self.scene.scroll_y)
        band = self.scene.geometry.band_at(y)
        if pinned is not None and pinned[1] <= y < pinned[1] + GROUP_HEIGHT:
            band = pinned[0]
        if band is not None and band.row is None:
            self.set_collapsed(self.scene.collapsed ^ {band.group.key})

    # --- keys ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, change, ask; letters begin a quick entry."""
        if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Alt):
            self.dragging.modifiers_changed(event.modifiers())
            return
        if self.keys.press(event):
            event.accept()
            return
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._open_menu_by_key()
            return
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not plain:
            self.period_requested.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif not plain and event.text().strip() and event.text().isprintable():
            self.text_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a resting drag know that Ctrl or Alt was let go."""
        self.dragging.modifiers_changed(event.modifiers())
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is; by Tab it begins at the present hour."""
        super().focusInEvent(event)
        self.scene.has_focus = True
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.scene.focus is None and by_key:
            self.take_focus(first_focus(self.scene.geometry, self.scene.now))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give an unfinished drag up: nobody holds it any more. A refusal has been read, or is still looked at."""
        super().focusOutEvent(event)
        self.scene.has_focus = False
        away = event.reason() != Qt.FocusReason.ActiveWindowFocusReason
        if self.dragging.is_pressed or (self.dragging.is_refused and away):
            self.dragging.cancel()
        if not self.viewport().underMouse():
            self.hovering.leave()
        self.hovering.leave_with_keyboard()
        self.viewport().update()
