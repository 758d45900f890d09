"""What the planner shows at this moment, for the painters: the snapshot laid out, and what lies over it."""

from __future__ import annotations

from dataclasses import dataclass, field

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.timeline.agenda_model import AgendaModel, GroupKey
from campus_desk.ui.timeline.colouring import Colouring
from campus_desk.ui.timeline.geometry import Box, Geometry
from campus_desk.ui.timeline.keyboard import Focus
from campus_desk.ui.timeline.proposal import Proposal, VerdictView
from campus_desk.ui.timeline.states import BarState, state_of
from campus_desk.ui.timeline.time_axis import USUAL_SPAN, Span


@dataclass(slots=True)
class Ghost:
    """What follows the pointer, or waits where it was dropped.

    Attributes:
        at: Where it is drawn instead, in content coordinates, while it goes back; empty otherwise.
        settling: Whether it was dropped and waits for the answer.
    """

    proposal: Proposal
    verdict: VerdictView
    at: tuple[Box, ...] = ()
    settling: bool = False


@dataclass(slots=True)
class Scene:
    """State of the view. Painters read it, controllers change it.

    Attributes:
        now: The present instant, UTC seconds.
        scroll_x: Content pixel at the left edge of the cells; ``scroll_y`` at their top.
        span: Opening span of the days shown, wall-clock minutes.
        shares: How much of each day is booked, None where it is closed.
        frame: The rubber band, in content coordinates.
        cut: Bookings that were cut and wait to be pasted.
        pulse: Opacity of the ring around a search hit, 0 when there is none.
        colouring: What the colours of bookings stand for.
        kept_since: From when on it is known today who came, UTC seconds, None while nobody records it.
    """

    model: AgendaModel
    geometry: Geometry
    now: int = 0
    scroll_x: int = 0
    scroll_y: int = 0
    span: Span = USUAL_SPAN
    shares: list[float | None] = field(default_factory=list)
    collapsed: set[GroupKey] = field(default_factory=set)
    focus: Focus | None = None
    has_focus: bool = False
    selection: set[BookingId] = field(default_factory=set)
    ghost: Ghost | None = None
    frame: Box | None = None
    cut: frozenset[BookingId] = frozenset()
    editable: bool = True
    pulsing: BookingId | None = None
    pulse: float = 0.0
    colouring: Colouring = field(default_factory=Colouring)
    kept_since: int | None = None

    def state_of(self, item: AgendaItem) -> BarState:
        """Return what is known of a booking now."""
        return state_of(item, self.now, kept_since=self.kept_since)
