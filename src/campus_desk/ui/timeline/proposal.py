"""What a pointer or a key proposes, and what is said about it while the ghost is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId, ResourceId


class Intent(Enum):
    """What is to happen."""

    CREATE = "create"
    MOVE = "move"
    RESIZE = "resize"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change the view asks for; nothing has happened yet.

    Attributes:
        resource_id: What is asked for: in its own row that of the booking, elsewhere that of the row.
        row_id: The row the ghost lies on.
        start: UTC seconds, what the guests see; ``end`` likewise.
        item: The booking it starts from, None when a new one is created.
        further: What else is asked for: more rows of a new booking, or what else a stored one holds; that moves
            along in time and keeps its place.
        others: The same for the rest of a selection: all of it happens, or nothing.
    """

    intent: Intent
    resource_id: ResourceId
    row_id: ResourceId
    start: int
    end: int
    item: AgendaItem | None = None
    further: tuple[ResourceId, ...] = ()
    others: tuple[Proposal, ...] = ()

    @property
    def everything(self) -> tuple[Proposal, ...]:
        """This change and those that happen with it."""
        return (self, *self.others)

    @property
    def items(self) -> tuple[AgendaItem, ...]:
        """The bookings it starts from."""
        return tuple(each.item for each in self.everything if each.item is not None)

    @property
    def resource_ids(self) -> tuple[ResourceId, ...]:
        """Everything that is asked for."""
        return (self.resource_id, *self.further)

    @property
    def changes_something(self) -> bool:
        """Tell whether anything would differ; a copy always does."""
        if self.item is None or self.intent is Intent.COPY:
            return True
        before = (self.item.starts_at, self.item.ends_at, self.item.requested_id)
        differs = (self.start, self.end, self.resource_id) != before
        return differs or any(each.changes_something for each in self.others)


class Standing(Enum):
    """How a proposal stands with the rules."""

    FREE = "free"
    OVERRIDABLE = "overridable"
    """A rule speaks against it; whoever drops it is asked for a reason."""
    BLOCKED = "blocked"
    PENDING = "pending"
    """What the judgement needs has not arrived yet. It may be dropped: the database judges last."""


@dataclass(frozen=True, slots=True)
class NearestSlot:
    """A place nearby that would be free: the words on the card, the price, and what to propose instead."""

    label: str
    price: str
    resource_id: ResourceId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What the card at the pointer says about a proposal; worded by whoever judges.

    Attributes:
        heading: One sentence: « Déjà réservé dès 15:00 »; empty when there is nothing to say.
        detail: Who or which rule: « Mirabel Santé, 15:00–16:30, confirmée ».
        price: « 67,50 € HT »; ``price_note`` for whom it holds when nobody has been chosen yet.
        blockers: Bookings in the way; they get a ring.
        nearest: Free places nearby, best first.
    """

    standing: Standing = Standing.FREE
    heading: str = ""
    detail: str = ""
    price: str = ""
    price_note: str = ""
    blockers: frozenset[BookingId] = frozenset()
    nearest: tuple[NearestSlot, ...] = ()

    @property
    def may_drop(self) -> bool:
        """Tell whether letting go here asks for the change, rather than going back."""
        return self.standing is not Standing.BLOCKED

    @property
    def sentence(self) -> str:
        """What speaks against it, to be read out."""
        return f"{self.heading} {self.detail}".strip()


Judge = Callable[[Proposal], VerdictView]
"""Says what speaks against a proposal, from what is in memory: it is called on every step of a drag."""


def no_objection(proposal: Proposal) -> VerdictView:
    """The judgement of nobody: the database alone decides."""
    del proposal
    return VerdictView()
