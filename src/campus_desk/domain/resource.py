"""Places and things that can be booked: sites, kinds, resources with parts and pools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from campus_desk.domain.identifiers import KindId, ResourceId, SiteId


@dataclass(frozen=True, slots=True)
class Site:
    """A building or business centre: Technoparc, pH8, Biocluster."""

    id: SiteId
    code: str
    name: str
    address: str = ""
    position: int = 0
    retired_on: date | None = None
    revision: int = 1


class Supply(Enum):
    """What the use of a resource is, as far as VAT is concerned."""

    PROPERTY = "property"
    """Linked to the building: equipped rooms, laboratories, the hall."""
    SERVICE = "service"
    """Work and equipment that are not."""
    CATERING = "catering"
    """Food and drink consumed on the spot."""
    BARE_ROOM = "bare-room"
    """Premises let without equipment."""


@dataclass(frozen=True, slots=True)
class ResourceKind:
    """A kind of resource. Kinds are data; ``names`` holds one name per language code (fr, en, de)."""

    id: KindId
    code: str
    names: tuple[tuple[str, str], ...]
    position: int = 0
    supply: Supply = Supply.PROPERTY

    def name(self, language: str) -> str:
        """Return the kind's name in a language, French when there is none."""
        by_language = dict(self.names)
        return by_language.get(language) or by_language.get("fr") or self.code


class Containment(Enum):
    """How a resource belongs to its parent."""

    NONE = ""
    PART = "part"
    """A part of a divisible room: booking the parent blocks every part."""
    UNIT = "unit"
    """One of a pool of identical units: booking the parent blocks one free unit."""


@dataclass(frozen=True, slots=True)
class Resource:
    """Something that can be booked.

    Attributes:
        capacity: People it takes, a hard limit; None where head count means nothing (equipment).
        features: Codes such as ``video``, ``whiteboard``; they pick icons and serve filters.
        setup_minutes: Default minutes blocked before a booking; teardown likewise after it.
        retired_on: From this campus day on it takes no booking; None while in service.
        calibration_due: The campus day by which it has to be calibrated again, None where that does not apply.
    """

    id: ResourceId
    code: str
    name: str
    kind_id: KindId
    site_id: SiteId
    parent_id: ResourceId | None = None
    containment: Containment = Containment.NONE
    capacity: int | None = None
    floor: str = ""
    features: tuple[str, ...] = ()
    setup_minutes: int = 0
    teardown_minutes: int = 0
    description: str = ""
    position: int = 0
    retired_on: date | None = None
    revision: int = 1
    calibration_due: date | None = None


def leaves(requested: ResourceId, resources: Mapping[ResourceId, Resource]) -> tuple[ResourceId, ...]:
    """Return what a booking of ``requested`` blocks if every child is a part: the leaf parts, or itself."""
    parts = [
        r.id for r in resources.values() if r.parent_id == requested and r.containment is Containment.PART
    ]
    if not parts:
        return (requested,)
    return tuple(leaf for part in sorted(parts) for leaf in leaves(part, resources))


def lineage(resource: Resource, resources: Mapping[ResourceId, Resource]) -> list[Resource]:
    """Return a resource, its parent, its parent's parent … (a loop in the data ends the list)."""
    line = [resource]
    while (parent := resources.get(line[-1].parent_id or ResourceId(0))) is not None:
        if parent in line:
            break
        line.append(parent)
    return line


def units(requested: ResourceId, resources: Iterable[Resource]) -> tuple[ResourceId, ...]:
    """Return the units of a pool in order, or nothing when ``requested`` is not a pool."""
    found = [r for r in resources if r.parent_id == requested and r.containment is Containment.UNIT]
    return tuple(r.id for r in sorted(found, key=lambda r: (r.position, r.id)))


def seats_of(resource: Resource, resources: Mapping[ResourceId, Resource]) -> int | None:
    """Return a capacity; a divisible room or pool without one has that of its parts, or of one unit."""
    if resource.capacity is not None:
        return resource.capacity
    pool = units(resource.id, resources.values())
    within = pool[:1] or leaves(resource.id, resources)
    known = [resources[i].capacity for i in within if i != resource.id]
    counted = [capacity for capacity in known if capacity is not None]
    return sum(counted) if counted else None
