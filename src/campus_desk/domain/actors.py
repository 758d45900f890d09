"""Who acts and who looks: every command carries an actor, every query a viewer scope."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from campus_desk.domain.identifiers import CustomerId


class Role(Enum):
    """What somebody is at the desk; decides what may be overridden."""

    RECEPTION = "reception"
    FINANCE = "finance"
    TENANT = "tenant"
    IMPORT = "import"
    SYSTEM = "system"
    """The program itself, when the clock asks for something."""
    READER = "reader"
    """Somebody who looks and changes nothing: a screen in the corridor, a guard at night."""

    @property
    def may_override(self) -> bool:
        """Tell whether this role may override an overridable rule, with a reason that is kept."""
        return self in (Role.RECEPTION, Role.IMPORT)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who makes a change: the name kept in the history, and the role that decides what is allowed."""

    name: str
    role: Role = Role.RECEPTION
    customer_id: CustomerId | None = None


SYSTEM = Actor("Campus Desk", Role.SYSTEM)
"""Who does what nobody asked for: frees an option whose time is up."""


@dataclass(frozen=True, slots=True)
class ViewerScope:
    """What a viewer may read: everything (``customer_id`` None), or one customer's records and busy times."""

    customer_id: CustomerId | None = None

    @property
    def sees_all(self) -> bool:
        """Tell whether nothing is redacted."""
        return self.customer_id is None

    def shows(self, customer_id: CustomerId) -> bool:
        """Tell whether records of that customer are shown in full."""
        return self.customer_id is None or self.customer_id == customer_id


EVERYTHING = ViewerScope()
