"""A drag from press to drop: ghost, judgement and card at the pointer, scrolling at the edges, the way back."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.drag_card import DragCard
from campus_desk.ui.timeline.framing import Framing
from campus_desk.ui.timeline.geometry import Box, Grip, Hit
from campus_desk.ui.timeline.gestures import Gestures, Pointer, Release
from campus_desk.ui.timeline.measures import SCROLL_EDGE
from campus_desk.ui.timeline.on_invoice import held_by_invoices
from campus_desk.ui.timeline.overlay import booking_boxes, ghost_boxes
from campus_desk.ui.timeline.party import party_of
from campus_desk.ui.timeline.proposal import Intent, Judge, NearestSlot, Proposal, VerdictView, no_objection
from campus_desk.ui.timeline.scene import Ghost
from campus_desk.ui.timeline.stage import Stage
from campus_desk.ui.timeline.way_back import WayBack
from campus_desk.ui.timeline.words import refusal_words

SCROLL_MS = 16
FASTEST_SCROLL = 24


class Dragging(QObject):
    """Follows the pointer over the planner.

    Attributes:
        judge: Says what speaks against a proposal.
        way_back: Brings a ghost back that was given up or refused.
        may_wait: Whether who finds a place taken may be put on the waiting list.

    Signals:
        wait_wanted: Somebody would rather wait for what was refused (Proposal).
    """

    wait_wanted = Signal(object)

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self.judge: Judge = held_by_invoices(no_objection)
        self.may_wait = False
        self._refused: tuple[Proposal, VerdictView] | None = None
        self._gestures = Gestures(
            self.may_hold,
            lambda: stage.scene.editable,
            lambda row, item: party_of(stage.scene.model, stage.scene.selection, row, item),
        )
        self._framing = Framing(stage)
        self._at = QPointF()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.setObjectName("scroll at the edge")
        self._scrolling.timeout.connect(self._scroll)
        self.way_back = WayBack(stage, self._clear)

    @cached_property
    def card(self) -> DragCard:
        """The card at the pointer, made for the first drag."""
        card = DragCard(self._stage.theme, self._stage.formatter, self._stage.viewport())
        card.taken.connect(self.choose)
        return card

    @property
    def is_active(self) -> bool:
        """Tell whether a ghost or a rubber band follows the pointer."""
        return self._gestures.is_dragging

    @property
    def is_pressed(self) -> bool:
        """Tell whether the pointer is held down on the cells, dragging or not yet."""
        return self._gestures.origin is not None

    @property
    def is_waiting(self) -> bool:
        """Tell whether a drop waits for its answer."""
        ghost = self._stage.scene.ghost
        return ghost is not None and ghost.settling

    @property
    def is_refused(self) -> bool:
        """Tell whether the card of a refusal is still open."""
        return self._refused is not None

    def may_change(self, item: AgendaItem) -> bool:
        """Tell whether a booking may be moved: not on a read-only planner, not somebody else's, not an invoiced one."""
        return self._stage.scene.editable and not item.redacted and not item.invoiced

    def may_hold(self, item: AgendaItem) -> bool:
        """Tell whether a booking follows the hand: one that may not be moved does, to be told why on the way."""
        return self._stage.scene.editable and not item.redacted

    # --- the pointer --------------------------------------------------------------------------------------------------

    def press(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Begin; what was dropped before and still waits keeps waiting unseen."""
        self.cancel()
        self._at, self._modifiers = at, modifiers
        self._framing.begin(adds=bool(modifiers & Qt.KeyboardModifier.ControlModifier))
        self._gestures.press(self._pointer(), self._stage.scene.geometry)

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer."""
        self._at, self._modifiers = at, modifiers
        self._gestures.move(self._pointer(), self._stage.scene.geometry)
        self._follow()
        if self.is_active and self._speed() != (0, 0):
            if not self._scrolling.isActive():
                self._scrolling.start()
        else:
            self._scrolling.stop()

    def release(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Release:
        """Let go: a legal proposal is asked for; another one, or one let go beside the cells, goes back."""
        self._at, self._modifiers = at, modifiers
        self._scrolling.stop()
        if self._gestures.origin is None:
            return Release()  # given up before: the ghost on its way back, or one that waits, goes on
        # Where the pointer is let go counts, not where it was seen last.
        self._gestures.move(self._pointer(), self._stage.scene.geometry)
        self._follow()
        release = self._gestures.release(self._pointer(), self._stage.scene.geometry)
        ghost = self._stage.scene.ghost
        self._hide_card()
        self._framing.end()
        if release.proposal is None or ghost is None or not release.proposal.changes_something:
            self._clear()
        elif not self._is_over_cells():
            self.go_back()
        elif ghost.verdict.may_drop:
            self.drop(release.proposal)
        else:
            self._stand(release.proposal, ghost.verdict)
            self.go_back()
        return release

    def modifiers_changed(self, modifiers: Qt.KeyboardModifier) -> None:
        """Follow Ctrl and Alt while the pointer rests."""
        if self.is_active and modifiers != self._modifiers:
            self.move(self._at, modifiers)

    def choose(self, number: int) -> bool:
        """Take what the card offers under a number (1 is the best place); tell whether there is such a thing."""
        ghost = self._stage.scene.ghost
        if self._refused is not None:
            proposal, verdict = self._refused
        elif ghost is not None and not ghost.settling and not ghost.at:
            proposal, verdict = ghost.proposal, ghost.verdict
        else:
            return False
        if 1 <= number <= len(verdict.nearest):
            self.propose_nearest(proposal, verdict.nearest[number - 1])
        elif (
            self._refused is not None
            and number == len(verdict.nearest) + 1
            and self._may_wait_for(*self._refused)
        ):
            self.cancel()
            self.wait_wanted.emit(proposal)
        else:
            return False
        return True

    def propose_nearest(self, proposal: Proposal, slot: NearestSlot) -> None:
        """Ask for a free place nearby instead of ``proposal``."""
        self._let_go()
        self.way_back.stop()
        self._dismiss()
        row = self._stage.scene.model.row_of(slot.resource_id)
        row_id = row.id if row is not None else proposal.row_id
        self.drop(
            Proposal(
                proposal.intent,
                slot.resource_id,
                row_id,
                slot.start,
                slot.end,
                proposal.item,
                proposal.further,
            )
        )

    def cancel(self) -> None:
        """Give the drag up at once, or close what was refused; nothing happens."""
        self._let_go()
        self.way_back.stop()
        self._dismiss()
        self._clear()

    def give_up(self) -> None:
        """Give the drag up as people do with Esc: the ghost goes back where it came from."""
        self._let_go()
        self._dismiss()
        self.go_back()

    def _let_go(self) -> None:
        self._gestures.cancel()
        self._scrolling.stop()
        self._framing.give_up()

    def _pointer(self) -> Pointer:
        x, y = self._stage.content_point(self._at)
        return Pointer(
            x,
            y,
            fine=bool(self._modifiers & Qt.KeyboardModifier.AltModifier),
            copies=bool(self._modifiers & Qt.KeyboardModifier.ControlModifier),
            frames=bool(self._modifiers & Qt.KeyboardModifier.ShiftModifier),
        )

    def _is_over_cells(self) -> bool:
        """Tell whether the pointer is over the hours of the rows, not over a heading or beside the planner."""
        cells = self._stage.viewport().rect().adjusted(CELLS_LEFT, CELLS_TOP, 0, 0)
        return cells.contains(self._at.toPoint())

    def _follow(self) -> None:
        proposal, frame = self._gestures.proposal, self._gestures.frame
        scene = self._stage.scene
        if frame is not None:
            self._framing.follow(frame)
        if proposal is None:
            return
        if scene.ghost is None or scene.ghost.proposal != proposal:
            touched = self._touched()
            scene.ghost = Ghost(proposal, self.judge(proposal))
            self._describe(proposal, scene.ghost.verdict)
            self._stage.repaint_boxes([*touched, *self._touched()])
        self.card.place(self._at.toPoint())
        cursor = self._cursor(proposal)
        if self._stage.viewport().cursor().shape() is not cursor:
            self._stage.viewport().setCursor(cursor)

    def _describe(self, proposal: Proposal, verdict: VerdictView) -> None:
        scene = self._stage.scene
        row = scene.model.row_of(proposal.row_id)
        self.card.describe(
            proposal,
            verdict,
            row.resource.name if row is not None else "",
            with_day=scene.geometry.by_day,
            with_steps=not scene.geometry.by_month,
            stands=self.is_refused,
            may_wait=self.is_refused and self._may_wait_for(proposal, verdict),
        )

    def _touched(self) -> list[Box]:
        """Return where the ghost, its origin and what is in its way are drawn."""
        scene, ghost = self._stage.scene, self._stage.scene.ghost
        if ghost is None:
            return []
        marked = {*ghost.verdict.blockers, *(item.booking_id for item in ghost.proposal.items)}
        return [*ghost_boxes(scene, ghost), *booking_boxes(scene, marked)]

    @staticmethod
    def _cursor(proposal: Proposal) -> Qt.CursorShape:
        return {
            Intent.RESIZE: Qt.CursorShape.SizeHorCursor,
            Intent.COPY: Qt.CursorShape.DragCopyCursor,
            Intent.MOVE: Qt.CursorShape.ClosedHandCursor,
        }.get(proposal.intent, Qt.CursorShape.ArrowCursor)

    def hover_cursor(self, hit: Hit) -> Qt.CursorShape:
        """Return the cursor that says what a press would do here."""
        if hit.entry is None or not self.may_change(hit.entry.item):
            return Qt.CursorShape.ArrowCursor
        return (
            Qt.CursorShape.SizeHorCursor if hit.grip in (Grip.START, Grip.END) else Qt.CursorShape.ArrowCursor
        )

    # --- dropped ------------------------------------------------------------------------------------------------------

    def drop(self, proposal: Proposal) -> None:
        """Ask for a proposal; the ghost stays until the answer comes (``settled`` or ``go_back``)."""
        scene = self._stage.scene
        verdict = self.judge(proposal)
        scene.ghost = Ghost(proposal, verdict, settling=True)
        self._stage.viewport().unsetCursor()
        self._stage.repaint_cells()
        self._stage.ask(proposal)

    def refuse(self, proposal: Proposal, verdict: VerdictView) -> None:
        """Show why a proposal made by key cannot be: its card beside the ghost, until the next key."""
        scene = self._stage.scene
        scene.ghost = Ghost(proposal, verdict)
        self._stand(proposal, verdict)
        boxes = ghost_boxes(scene, scene.ghost)
        if boxes:
            corner = self._stage.on_screen(boxes[0])
            self.card.place(QPoint(corner.center().x(), corner.bottom() - 12))
        self._stage.repaint_cells()

    def _stand(self, proposal: Proposal, verdict: VerdictView) -> None:
        """Leave the card open after a refusal, with what could be had instead, and say it."""
        self._refused = (proposal, verdict)
        self._describe(proposal, verdict)
        self.card.place(self._at.toPoint())
        may_wait = self._may_wait_for(proposal, verdict)
        self._stage.say(refusal_words(verdict, may_wait=may_wait), urgent=True)

    def _may_wait_for(self, proposal: Proposal, verdict: VerdictView) -> bool:
        """Tell whether somebody could wait: one booking, not in the past, and it is another one that is in the way."""
        ahead = proposal.end > self._stage.scene.now
        return self.may_wait and ahead and bool(verdict.blockers) and len(proposal.items) <= 1

    def _dismiss(self) -> None:
        """Close the card, also that of a refusal."""
        self._refused = None
        self._hide_card()

    def judged_anew(self) -> None:
        """What was refused may be free by now, and what was offered taken."""
        if self._refused is None:
            return
        proposal, _ = self._refused
        verdict = self.judge(proposal)
        if verdict.may_drop:
            self.cancel()
        else:
            self._refused = (proposal, verdict)
            self._describe(proposal, verdict)

    def settled(self) -> None:
        """Take the ghost away: the change has been made and is shown.

        What was refused is forgotten where its booking has been changed since, by undo or by somebody else.
        """
        model = self._stage.scene.model
        if self._refused is not None and any(
            item.revision not in {each.revision for each in model.items_of(item.booking_id)}
            for item in self._refused[0].items
        ):
            self.cancel()
        if self.is_waiting:
            self._clear()
        elif self.is_active:
            # Rows have changed under the pointer: what was free may be taken by now.
            self._stage.scene.ghost = None
            self._gestures.move(self._pointer(), self._stage.scene.geometry)
            self._follow()

    def go_back(self) -> None:
        """Let the ghost go back where it came from: the change was refused."""
        ghost = self._stage.scene.ghost
        self._stage.viewport().unsetCursor()
        if ghost is None or not self.way_back.start(ghost):
            self._clear()

    def _hide_card(self) -> None:
        if "card" in vars(self):
            self.card.hide()

    def _clear(self) -> None:
        if not self.is_refused:
            self._hide_card()
        if self._stage.scene.ghost is not None:
            self._stage.scene.ghost = None
            self._stage.repaint_cells()
        self._stage.viewport().unsetCursor()

    # --- scrolling at the edges ---------------------------------------------------------------------------------------

    def _speed(self) -> tuple[int, int]:
        """Return pixels per step: the nearer the edge (50 px and less), the faster."""
        area = self._stage.viewport().rect()
        return (
            _towards(self._at.x(), CELLS_LEFT, area.width()),
            _towards(self._at.y(), CELLS_TOP, area.height()),
        )

    def _scroll(self) -> None:
        self._stage.scroll_by(*self._speed())
        self._gestures.move(self._pointer(), self._stage.scene.geometry)
        self._follow()


def _towards(at: float, first: int, last: int) -> int:
    if at < first + SCROLL_EDGE:
        return -min(round((first + SCROLL_EDGE - at) / SCROLL_EDGE * FASTEST_SCROLL / 2) + 1, FASTEST_SCROLL)
    if at > last - SCROLL_EDGE:
        return min(round((at - last + SCROLL_EDGE) / SCROLL_EDGE * FASTEST_SCROLL / 2) + 1, FASTEST_SCROLL)
    return 0
