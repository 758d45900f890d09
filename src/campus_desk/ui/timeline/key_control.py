"""Keys on the planner: the focus walks, and every drag has its key. They emit what the pointer would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent

from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.dragging import Dragging
from campus_desk.ui.timeline.following import Following
from campus_desk.ui.timeline.framing import bookings_between, selection_words
from campus_desk.ui.timeline.gestures import resized
from campus_desk.ui.timeline.hovering import Hovering
from campus_desk.ui.timeline.keyboard import Focus, beside, extended, first_focus, walked
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import FINE_SNAP, SNAP
from campus_desk.ui.timeline.party import Member, by_days, member, moved, party_of
from campus_desk.ui.timeline.periods import Period
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
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class KeyControl(QObject):
    """Turns key presses into walking, proposals and requests."""

    def __init__(self, stage: Stage, dragging: Dragging, hovering: Hovering) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self._dragging = dragging
        self._hovering = hovering
        self._following = Following(stage)
        self._waiting: list[Callable[[], object]] = []

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; tell whether it meant anything here."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if self._dragging.is_active:
            return self._while_dragging(key)
        if self._dragging.is_refused:
            if self._choose(key):
                return True
            self._dragging.cancel()  # it has been read
            if key == Qt.Key.Key_Escape:
                return True
        if key in _ARROWS:
            return self._arrow(*_ARROWS[key], modifiers)
        if key in _PAGES and modifiers == _ALT:
            return self._move_period(_PAGES[key])
        if key == Qt.Key.Key_Space and modifiers == _CTRL:
            return self._toggle_selected()
        if modifiers != _NONE:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if key == Qt.Key.Key_Space:
            return self._space()
        if key == Qt.Key.Key_Escape:
            return self._escape()
        return key == Qt.Key.Key_Delete and self._may_not_be_cancelled()

    def shown(self) -> None:
        """Look, now that another snapshot is shown, whether what was sent to another period has arrived there."""
        if not self._following.look():
            self.answered()

    def answered(self, *, refused: bool = False) -> None:
        """Go on with what was pressed while a change was on its way; it is there once a snapshot shows it."""
        if refused:
            self._following.give_up()
        elif self._following.is_under_way:
            return
        waiting, self._waiting = self._waiting, []
        for again in waiting:
            again()

    def _while_dragging(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._dragging.give_up()
            return True
        return self._choose(key)

    def _choose(self, key: Qt.Key) -> bool:
        """Take what the card offers under a number."""
        number = key.value - Qt.Key.Key_0.value
        return 1 <= number <= 9 and self._dragging.choose(number)

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
        elif sideways and modifiers == _ALT | _SHIFT:
            self._move(sideways, 0, FINE_SNAP)
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

    def _movable(self, again: Callable[[], object]) -> tuple[Member, ...]:
        """Return the selection, else the focused booking, if all of it follows the hand.

        What comes too early is done after the answer.
        """
        if self._dragging.is_waiting or self._following.is_under_way:
            self._waiting.append(again)
            return ()
        scene, found = self._stage.scene, self._focused()
        if scene.selection and (found is None or found[1].item.booking_id not in scene.selection):
            first = min(scene.selection, key=lambda b: scene.model.items_of(b)[0].starts_at)
            found = scene.model.entry_of(first)
        party = party_of(scene.model, scene.selection, found[0], found[1].item) if found is not None else ()
        if not party or all(self._dragging.may_hold(m.item) for m in party):
            return party
        text = translate("PlannerKeys", "This booking cannot be changed.")
        if len(party) > 1:
            text = translate("PlannerKeys", "One of the selected bookings cannot be changed.")
        self._stage.say(text, urgent=True)
        return ()

    def _move(self, sideways: int, down: int, step: int = SNAP) -> None:
        party = self._movable(lambda: self._move(sideways, down, step))
        if not party:
            return
        geometry = self._stage.scene.geometry
        held = party[0].item.starts_at
        if sideways and geometry.by_month:
            step = SNAP  # there is nothing finer than a day
        if sideways and geometry.by_day and step == SNAP:
            # In a week or month an arrow is a day, at the same time of day.
            days = geometry.axis.days
            index = next((n for n, day in enumerate(days) if day.contains(held)), 0)
            by = min(max(index + sideways, 0), len(days) - 1) - index
            self.propose(moved(party, lambda start: by_days(start, by), down, geometry, Intent.MOVE))
            return
        if sideways > 0:
            further = (held // step + 1) * step - held
        else:
            further = -(-held // step) * step - step - held if sideways else 0
        self.propose(moved(party, lambda start: start + further, down, geometry, Intent.MOVE))

    def _move_period(self, periods: int) -> bool:
        """Move to the next day, week or month at the same time of day, and go there."""
        party = self._movable(lambda: self._move_period(periods))
        if not party:
            return False
        geometry = self._stage.scene.geometry
        held = campus_date(party[0].item.starts_at)
        days = (Period.of(len(geometry.axis.days)).stepped(held, periods) - held).days
        proposal = moved(party, lambda start: by_days(start, days), 0, geometry, Intent.MOVE)
        self._following.begin(proposal, periods)
        if not self.propose(proposal):
            self._following.give_up()
        return True

    def _resize(self, sideways: int, *, at_start: bool) -> None:
        if self._dragging.is_waiting or self._following.is_under_way:
            self._waiting.append(lambda: self._resize(sideways, at_start=at_start))
            return
        found = self._focused()
        if found is None:
            return
        row, item = found[0], found[1].item
        if not self._dragging.may_hold(item):
            self._stage.say(translate("PlannerKeys", "This booking cannot be changed."), urgent=True)
            return
        start, end = resized(item, sideways * SNAP, SNAP, at_start=at_start)
        further = member(self._stage.scene.model, row.id, item).further
        self.propose(Proposal(Intent.RESIZE, item.requested_id, row.id, start, end, item, further))

    def propose(self, proposal: Proposal) -> bool:
        """Ask for a change, or show what speaks against it; tell whether it was asked for."""
        if not proposal.changes_something:
            return False
        verdict = self._dragging.judge(proposal)
        if verdict.may_drop:
            self._dragging.drop(proposal)
            return True
        self._hovering.hide()  # one card at a time
        self._dragging.refuse(proposal, verdict)
        return False

    def _may_not_be_cancelled(self) -> bool:
        """Say why nothing happens: the key is an action of the window, which comes here where it is not offered."""
        chosen = self._stage.scene.selection or self._focused()
        if chosen:
            self._stage.say(translate("PlannerKeys", "This booking cannot be changed."), urgent=True)
        return bool(chosen)

    def _toggle_selected(self) -> bool:
        """Select the focused booking or let it go; on an empty cell, select what its interval touches."""
        scene, focus = self._stage.scene, self._stage.scene.focus
        if focus is None:
            return False
        chosen = self._under(focus)
        self._stage.select(
            scene.selection - chosen if chosen <= scene.selection else scene.selection | chosen
        )
        self._stage.say(selection_words(scene.selection))
        return True

    def _under(self, focus: Focus) -> set[BookingId]:
        found = self._focused()
        if found is not None:
            return set() if found[1].item.redacted else {found[1].item.booking_id}
        rows = (focus.row_id, focus.further[-1] if focus.further else focus.row_id)
        return bookings_between(self._stage.scene.geometry, rows, focus.start, focus.end)

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
        """Take back the outermost thing: a ghost, a card, a selection, what was cut, an extended cell."""
        scene = self._stage.scene
        if scene.ghost is not None:
            self._dragging.cancel()
        elif self._hovering.card.isVisible():
            self._hovering.hide()
        elif scene.selection:
            self._stage.select(set())
            self._stage.say(selection_words(()))
        elif scene.cut:
            self._stage.spare_cut()
        elif scene.focus is not None and scene.focus.further:
            self._stage.take_focus(replace(scene.focus, further=()))
        else:
            return False
        return True
