"""Fills a new campus with a sample: the files of a folder, read by the same importers as anybody's.

A folder holds one CSV file per kind of record, ``seller.csv`` (name and value of the seller's settings) and
``calendar.ics``. Nothing in a sample may be wrong, except the calendar's events that are refused on purpose.
"""

from __future__ import annotations

from pathlib import Path

from campus_desk.application.calendar_report import ImportReport
from campus_desk.application.catalogue_import import RecordKind, preview_import
from campus_desk.application.commands import Command, ImportCalendar, SaveSeller
from campus_desk.application.ports import Progress
from campus_desk.application.seller import seller_in
from campus_desk.application.services import Services
from campus_desk.domain.actors import EVERYTHING, Actor, Role
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message

CALENDAR = "calendar.ics"
SELLER = "seller.csv"
SAMPLE_ACTOR = Actor("Campus Desk", Role.RECEPTION)


def load_sample(services: Services, folder: Path, progress: Progress) -> ImportReport:
    """Load a sample into an empty campus; return what became of its calendar.

    Raises:
        Refused: A file of the sample has a mistake (``error-sample-row``), or loading was stopped.
        OSError: A file is missing.
    """
    steps = [*RecordKind, SELLER, CALENDAR]
    report: ImportReport | None = None
    for number, step in enumerate(steps):
        name = f"{step.value}.csv" if isinstance(step, RecordKind) else step
        if not progress(number, len(steps), name):
            raise Refused(Message.of("error-sample-stopped"))
        data = (folder / name).read_bytes()
        if isinstance(step, RecordKind):
            _import_records(services, step, data)
        elif step == SELLER:
            _execute(services, SaveSeller(seller_in(services.tables.read_table(data))))
        else:
            command = ImportCalendar(services.calendars.read_calendar(data), source=name)
            report = services.desk.execute(command, SAMPLE_ACTOR).value
    progress(len(steps), len(steps), "")
    if report is None:
        raise Refused(Message.of("calendar-not-a-calendar"))
    return report


def _import_records(services: Services, kind: RecordKind, data: bytes) -> None:
    with services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(EVERYTHING)
    preview = preview_import(kind, services.tables.read_table(data), catalogue, services.identifiers)
    for problem in preview.problems:
        raise Refused(
            Message.of(
                "error-sample-row",
                file=f"{kind.value}.csv",
                line=problem.line,
                column=problem.column,
                reason=problem.message,
            )
        )
    if preview.command is not None:
        _execute(services, preview.command)


def _execute(services: Services, command: Command) -> None:
    services.desk.execute(command, SAMPLE_ACTOR)
