"""What somebody finds who sits down at the desk: staff, a company of the campus, or one who only looks."""

from __future__ import annotations

from dataclasses import replace

from campus_desk.application.services import Services, SignIn
from campus_desk.domain.actors import Actor, Role, ViewerScope
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import at_campus


def signed_in(services: Services, who: SignIn) -> Services:
    """Return an open campus as somebody finds it.

    A company acts for itself alone, and its database holds of strangers no more than when they block a resource.

    Raises:
        Refused: ``error-no-such-company``, ``error-company-retired``.
    """
    actor, scope = services.actor, services.scope
    if who.company:
        with services.storage.read() as unit:
            customer = unit.catalogue.customer_by_code(who.company)
        if customer is None:
            raise Refused(Message.of("error-no-such-company", code=who.company))
        today = at_campus(services.clock.now()).date()
        if not customer.is_in_service(today):
            raise Refused(Message.of("error-company-retired", company=customer.name))
        actor = Actor(customer.name, Role.TENANT, customer.id)
        scope = ViewerScope(customer.id)
    if who.reads_only:
        actor = replace(actor, role=Role.READER)
    return replace(services, actor=actor, scope=scope, storage=services.storage.seen_by(scope))
