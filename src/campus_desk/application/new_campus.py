"""What every new campus begins with: the three kinds of resources, so that a first room can be made."""

from __future__ import annotations

from campus_desk.application.catalogue_records import STANDARD_KINDS
from campus_desk.application.ports import Storage
from campus_desk.domain.identifiers import UNSAVED, KindId
from campus_desk.domain.resource import ResourceKind


def add_standard_kinds(storage: Storage) -> None:
    """Store the standard kinds in a campus that has none. Kinds stay data: more can be added."""
    with storage.write() as unit:
        for position, (code, names) in enumerate(STANDARD_KINDS):
            unit.catalogue.save_kind(ResourceKind(KindId(UNSAVED), code, names, position))
        unit.commit()
