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
        message: The finding in a few words (``verdict-…``): « Déjà réservé dès 15:00 ».
        overridable_by_actor: Whether this actor may override it with a reason.
        resource_id: The resource concerned, if one is.
        blocker: The booking in the way, if one is.
        detail: The facts behind it and what would make the rule pass: « Mirabel Santé, 15:00–16:30, confirmée ».
    """

    rule: str
    severity: Severity
    message: Message
    overridable_by_actor: bool = False
    resource_id: ResourceId | None = None
    blocker: BookingId | None = None
    detail: Message | None = None

    @property
    def blocks(self) -> bool:
        """Tell whether the booking cannot be saved as it is."""
        return self.severity in (Severity.BLOCKING, Severity.OVERRIDABLE)

    @property
    def sentence(self) -> Message:
        """Finding and facts in one line, for the command line and reports."""
        if self.detail is None:
            return self.message
        return Message.of("verdict-sentence", finding=self.message, facts=self.detail)
