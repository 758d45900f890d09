"""What a rule says about a booking: how much it weighs, and the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.messages import Message


class Severity(Enum):
    """How much a verdict weighs."""

    PASSED = "passed"
    NOTICE = "notice"
    OVERRIDABLE = "overridable"
    """Blocks unless a role that may override it gives a reason, which is kept."""
    BLOCKING = "blocking"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule says.

    Attributes:
        rule: The rule's name, e.g. ``overlap``.
        message: The sentence (``verdict-…``); it also says what would make the rule pass.
        overridable_by_actor: Whether this actor may override it with a reason.
        resource_id: The resource concerned, if one is.
        blocker: The booking in the way, if one is.
    """

    rule: str
    severity: Severity
    message: Message
    overridable_by_actor: bool = False
    resource_id: ResourceId | None = None
    blocker: BookingId | None = None

    @property
    def blocks(self) -> bool:
        """Tell whether the booking cannot be saved as it is."""
        return self.severity in (Severity.BLOCKING, Severity.OVERRIDABLE)
