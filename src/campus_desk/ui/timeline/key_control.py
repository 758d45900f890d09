"""Keys on the planner: the focus walks, and every drag has its key. They emit what the pointer would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.dragging import Dragging
from campus_desk.ui.timeline.gestures import resized, same_time_on
from campus_desk.ui.timeline.hovering import Hovering
from campus_desk.ui.timeline.keyboard import beside, extended, first_focus, walked
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import SNAP
from campus_desk.ui.timeline.proposal import Intent, Proposal
from campus_desk.ui.timeline.stage import Stage

translate = QCoreApplication.translate

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyControl(QObject):
    """Turns key presses into walking, proposals and requests."""

    def __init__(self, stage: Stage, dragging: Dragging, hovering: Hovering) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self._dragging = dragging
        self._hovering = hovering
        self._waiting: list[Callable[[], None]] = []

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; tell whether it meant anything here."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if self._dragging.is_active:
            return self._while_dragging(key)
        if self._stage.scene.ghost is not None and not self._dragging.is_waiting and key != Qt.Key.Key_Escape:
            self._dragging.cancel()  # what was refused has been read
        if key in _ARROWS:
            return self._arrow(*_ARROWS[key], modifiers)
        if modifiers != _NONE:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if key == Qt.Key.Key_Space:
            return self._space()
        if key == Qt.Key.Key_Escape:
            return self._escape()
        return False

    def answered(self) -> None:
        """Go on with what was pressed while a change was on its way."""
        waiting, self._waiting = self._waiting, []
        for again in waiting:
            again()

    def _while_dragging(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._dragging.cancel()
            return True
        number = key.value - Qt.Key.Key_0.value
        return self._dragging.choose_nearest(number) if 1 <= number <= 9 else False

    # --- walking ------------------------------------------------------------------------------------------------------

    def _arrow(self, sideways: int, down: int, modifiers: Qt.KeyboardModifier) -> bool:
        scene = self._stage.scene
        if scene.focus is None or scene.geometry.band_of(scene.focus.row_id) is None:
            self._stage.take_focus(first_focus(scene.geometry, scene.now))
            return True
        if modifiers == _NONE:
            self._stage.take_focus(walked(scene.focus, scene.geometry, sideways=sideways, down=down))
        elif modifiers == _SHIFT:
            self._stage.take_focus(extended(scene.focus, scene.geometry, sideways=sideways, down=down))
        elif modifiers == _CTRL and down:
            row = self._row()
            if row is not None:
                self._stage.take_focus(beside(scene.focus, row, down))
        elif modifiers == _ALT:
            self._move(sideways, down)
        elif sideways and modifiers in (_CTRL | _ALT, _CTRL | _ALT | _SHIFT):
            self._resize(sideways, at_start=not modifiers & _SHIFT)
        else:
            return False
        return True

    def _row(self) -> ResourceRow | None:
        scene = self._stage.scene
        band = scene.geometry.band_of(scene.focus.row_id) if scene.focus is not None else None
        return band.row if band is not None else None

    def _focused(self) -> tuple[ResourceRow, Entry] | None:
        scene = self._stage.scene
        if scene.focus is None or scene.focus.booking_id is None:
            return None
        return scene.model.entry_of(scene.focus.booking_id, scene.focus.row_id)

    # --- changing -----------------------------------------------------------------------------------------------------

    def _movable(self, again: Callable[[], None]) -> tuple[ResourceRow, AgendaItem] | None:
        """Return the focused booking if it may be changed; what comes too early is done after the answer."""
        if self._dragging.is_waiting:
            self._waiting.append(again)
            return None
        found = self._focused()
        if found is None:
            return None
        row, entry = found
        item = entry.item
        if not self._stage.scene.editable or item.redacted or item.invoiced:
            self._stage.say(translate("PlannerKeys", "This booking cannot be changed."), urgent=True)
            return None
        return row, item

    def _move(self, sideways: int, down: int) -> None:
        found = self._movable(lambda: self._move(sideways, down))
        if found is None:
            return
        row, item = found
        geometry = self._stage.scene.geometry
        start, target = item.starts_at, row
        if down:
            target = geometry.row_beside(row.id, down) or row
        elif geometry.by_week:
            # In a week an arrow is a day, at the same time of day.
            days = geometry.axis.days
            index = next((n for n, day in enumerate(days) if day.contains(item.starts_at)), 0)
            other = min(max(index + sideways, 0), len(days) - 1)
            start = same_time_on(item.starts_at, days[index], days[other])
        else:
            start = (
                (item.starts_at // SNAP + sideways) * SNAP
                if sideways > 0
                else -(-item.starts_at // SNAP) * SNAP - SNAP
            )
        resource_id = item.requested_id if target.id == row.id else target.id
        end = start + item.ends_at - item.starts_at
        self._propose(Proposal(Intent.MOVE, resource_id, target.id, start, end, item))

    def _resize(self, sideways: int, *, at_start: bool) -> None:
        found = self._movable(lambda: self._resize(sideways, at_start=at_start))
        if found is None:
            return
        row, item = found
        start, end = resized(item, sideways * SNAP, SNAP, at_start=at_start)
        self._propose(Proposal(Intent.RESIZE, item.requested_id, row.id, start, end, item))

    def _propose(self, proposal: Proposal) -> None:
        if not proposal.changes_something:
            return
        verdict = self._dragging.judge(proposal)
        if verdict.may_drop:
            self._dragging.drop(proposal)
        else:
            self._stage.say(f"{verdict.heading} {verdict.detail}".strip(), urgent=True)
            self._hovering.hide()  # one card at a time
            self._dragging.refuse(proposal, verdict)

    def _enter(self) -> bool:
        scene = self._stage.scene
        if scene.focus is None:
            return False
        found = self._focused()
        if found is not None:
            self._stage.open_item(found[1].item)
        elif scene.editable:
            focus = scene.focus
            self._dragging.drop(
                Proposal(
                    Intent.CREATE, focus.row_id, focus.row_id, focus.start, focus.end, further=focus.further
                )
            )
        return True

    def _space(self) -> bool:
        found = self._focused()
        if found is None:
            return False
        self._hovering.toggle_pin((found[0].id, found[1].item.booking_id))
        return True

    def _escape(self) -> bool:
        """Take back the outermost thing: a ghost, a card, a selection, an extended cell."""
        scene = self._stage.scene
        if scene.ghost is not None:
            self._dragging.cancel()
        elif self._hovering.card.isVisible():
            self._hovering.hide()
        elif scene.selection:
            self._stage.select(set())
        elif scene.focus is not None and scene.focus.further:
            self._stage.take_focus(replace(scene.focus, further=()))
        else:
            return False
        return True
