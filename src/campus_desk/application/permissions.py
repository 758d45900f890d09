"""What each role may change. The desk asks before it begins; the window asks to know what it has to offer.

A tenant's list is short on purpose: a command that nobody has thought about is refused. That the booking is theirs,
and which rules hold, is for the handlers.
"""

from __future__ import annotations

from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    CancelSeries,
    ChangeBooking,
    ChangeSeries,
    CheckIn,
    CheckOut,
    CloseWaiting,
    Command,
    PlaceBooking,
    PlaceSeries,
    ReinstateBooking,
    ReopenProblem,
    ReportProblem,
    RestoreAttendance,
    RestoreBookings,
    RestoreWaiting,
    SaveWaiting,
    WithdrawProblem,
)
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import NotPermitted

OF_TENANTS: frozenset[type[Command]] = frozenset(
    {
        PlaceBooking,
        ChangeBooking,
        CancelBooking,
        ReinstateBooking,
        PlaceSeries,
        ChangeSeries,
        CancelSeries,
        RestoreBookings,
        CheckIn,
        CheckOut,
        RestoreAttendance,
        ReportProblem,
        WithdrawProblem,
        ReopenProblem,
        SaveWaiting,
        CloseWaiting,
        RestoreWaiting,
    }
)


def may(role: Role, command: type[Command]) -> bool:
    """Tell whether a role may use a kind of command at all."""
    if role is Role.READER:
        return False
    return role is not Role.TENANT or command in OF_TENANTS


def permit(command: Command, actor: Actor) -> None:
    """Let an actor begin.

    Raises:
        NotPermitted: The role may not use this command, or a tenant says of nobody who they are.
    """
    if isinstance(command, Batch):
        if actor.role is Role.READER:
            raise NotPermitted(command.label, actor.role.value)
        for each in command.commands:
            permit(each, actor)
        return
    nobody = actor.role is Role.TENANT and actor.customer_id is None
    if nobody or not may(actor.role, type(command)):
        raise NotPermitted(command.label, actor.role.value)
