"""The sample campus for tests: its files, and a campus with its catalogue and an empty calendar."""

from __future__ import annotations

import shutil
from pathlib import Path

from campus_desk.application.catalogue_import import ImportPreview, RecordKind, preview_import
from campus_desk.application.services import Services
from campus_desk.domain.actors import EVERYTHING
from campus_desk.main import resources_folder
from tests.campus import RECEPTION, Campus

FOLDER = resources_folder() / "sample" / "technoparc"


def preview(services: Services, kind: RecordKind, data: bytes) -> ImportPreview:
    """Return what importing a CSV file would do."""
    with services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(EVERYTHING)
    return preview_import(kind, services.tables.read_table(data), catalogue, services.identifiers)


def import_catalogue(campus: Campus, folder: Path = FOLDER) -> None:
    """Import every catalogue file of a folder."""
    for kind in RecordKind:
        found = preview(campus.services, kind, (folder / f"{kind.value}.csv").read_bytes())
        assert not found.problems
        if found.command is not None:
            campus.services.desk.execute(found.command, RECEPTION)


class EmptyCampuses:
    """Campuses with the sample's catalogue and nothing booked, made by copying one file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        self._template = folder / "template.db"
        campus = Campus(self._template, furnish=False)
        import_catalogue(campus)
        campus.close()

    def another(self) -> Campus:
        """Return one more campus; close it when done."""
        self._count += 1
        path = self._folder / f"{self._count}.db"
        shutil.copy(self._template, path)
        return Campus(path, furnish=False)
