"""The composition root: the one module that knows every layer and hands each its neighbours.

Nothing is imported at module level but what the window needs to be painted. Opening the desk never imports Typer; the
database, ReportLab and the calendar library are imported when they are first needed.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from campus_desk.application.services import STAFF, Launch, Services, SignIn

if TYPE_CHECKING:
    from campus_desk.application.commands import Command
    from campus_desk.application.desk import Desk, Handler
    from campus_desk.application.ports import (
        CheckFinding,
        Clock,
        HolidayFacts,
        IdentifierFacts,
        Progress,
        RecurrenceFacts,
        Storage,
    )
    from campus_desk.domain.actors import Actor

SAMPLE = "technoparc"
LANGUAGES = ("fr", "en", "de")


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the present instant in UTC, to the second."""
        return datetime.now(UTC).replace(microsecond=0)


def resources_folder() -> Path:
    """Return the folder of icons, fonts, wording and samples: inside the wheel, or beside ``src``."""
    here = Path(__file__).resolve().parent
    packed = here / "_resources"
    return packed if packed.is_dir() else here.parent.parent / "resources"


def system_language() -> str:
    """Return the language of the command line's sentences: the locale's if it is ours, else French."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return value[:2] if value[:2] in LANGUAGES else "fr"
    return "fr"


def system_actor() -> Actor:
    """Return the operating system's user as reception, until there is a sign-in."""
    import getpass

    from campus_desk.domain.actors import Actor, Role

    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        name = "reception"
    return Actor(name, Role.RECEPTION)


def build_launch(
    database: Path | None, clock: Clock | None = None, state_folder: Path | None = None
) -> Launch:
    """Return how this process opens and creates campuses.

    ``clock`` and ``state_folder`` are the computer's and the user's unless the tour brings its own.
    """
    import platformdirs

    from campus_desk.reference.wording import FluentWording

    resources = resources_folder()
    data = platformdirs.user_data_path("campus-desk", appauthor=False)
    return Launch(
        database=database,
        default_database=data / "campus.db",
        sample_database=data / "sample-technoparc.db",
        resources=resources,
        state_folder=state_folder or platformdirs.user_state_path("campus-desk", appauthor=False),
        wording=FluentWording(resources / "wording"),
        connect=lambda path: connect(path, resources, clock),
        create=lambda path, sample, progress: create(path, sample, progress, resources, clock),
        verify=verify,
        repair=repair,
    )


def verify(path: Path) -> list[CheckFinding]:
    """Check a database file without trusting it."""
    from campus_desk.documents.embedded_xml import embedded_xml
    from campus_desk.persistence import verify as verify_file

    return verify_file(path, embedded_xml)


def repair(path: Path) -> None:
    """Put the safeguards of a database file back; ``verify`` tells what got in while they were missing."""
    from campus_desk.persistence import repair_safeguards

    repair_safeguards(path)


def connect(path: Path, resources: Path, clock: Clock | None = None) -> Services:
    """Open a campus; ``clock`` is the computer's unless another is given.

    Raises:
        StorageUnusable: The file is missing, not a campus, newer, damaged or without its safeguards.
    """
    from campus_desk.persistence import open_storage

    return build_services(open_storage(path), str(path), resources, clock or SystemClock())


def create(path: Path, sample: str, progress: Progress, resources: Path, clock: Clock | None = None) -> None:
    """Make a new campus, empty or with a sample. A half-made file is not left behind.

    Raises:
        StorageUnusable: The file exists already, or the folder cannot be written.
        CampusDeskError: No such sample (``error-no-such-sample``).
    """
    from tempfile import TemporaryDirectory

    from campus_desk.application.new_campus import add_standard_kinds
    from campus_desk.domain.errors import CampusDeskError
    from campus_desk.domain.messages import Message
    from campus_desk.persistence import create_storage, prepare_place, put_in_place

    folder = resources / "sample" / sample
    if sample and not folder.is_dir():
        raise CampusDeskError(Message.of("error-no-such-sample", name=sample))
    prepare_place(path)
    if not sample:
        storage = create_storage(path)
        try:
            add_standard_kinds(storage)
        finally:
            storage.close()
        return
    from campus_desk.application.sample_campus import load_sample

    # The sample is filled beside its place: whatever interrupts it, no half campus stands under the name.
    with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as beside:
        draft = Path(beside) / path.name
        storage = create_storage(draft, specimen=True)
        try:
            load_sample(
                build_services(storage, str(path), resources, clock or SystemClock()), folder, progress
            )
        finally:
            storage.close()
        put_in_place(draft, path)


def build_desk(
    storage: Storage,
    clock: Clock,
    holidays: HolidayFacts,
    identifiers: IdentifierFacts,
    recurrence: RecurrenceFacts,
) -> Desk:
    """Assemble the desk: every command with its handler, imported for the first command."""
    from campus_desk.application.desk import Desk

    def handlers() -> dict[type[Command], Handler]:
        from campus_desk.application.accounts_handlers import AccountsHandlers
        from campus_desk.application.attendance_handlers import AttendanceHandlers
        from campus_desk.application.booking_handlers import BookingHandlers, batch_handler
        from campus_desk.application.calendar_exchange import CalendarHandlers
        from campus_desk.application.catalogue_handlers import CatalogueHandlers
        from campus_desk.application.commands import Batch
        from campus_desk.application.decision_handlers import DecisionHandlers
        from campus_desk.application.invoicing_handlers import InvoicingHandlers, SellerHandlers
        from campus_desk.application.ledger_handlers import LedgerHandlers
        from campus_desk.application.problem_handlers import ProblemHandlers
        from campus_desk.application.sending_handlers import SendingHandlers
        from campus_desk.application.series_handlers import SeriesHandlers
        from campus_desk.application.series_situation import SeriesFacts
        from campus_desk.application.waiting_handlers import WaitingHandlers

        found: dict[type[Command], Handler] = {}
        bookings = BookingHandlers(clock, holidays, new_uid)
        found.update(bookings.by_command())
        found.update(WaitingHandlers(clock, bookings.place).by_command())
        found.update(AttendanceHandlers(clock).by_command())
        found.update(ProblemHandlers(clock).by_command())
        found.update(CatalogueHandlers(clock, identifiers).by_command())
        found.update(CalendarHandlers(clock, holidays, recurrence).by_command())
        found.update(SellerHandlers(clock, identifiers).by_command())
        found.update(InvoicingHandlers(clock).by_command())
        found.update(DecisionHandlers(clock).by_command())
        found.update(LedgerHandlers(clock).by_command())
        found.update(SendingHandlers(clock, new_uid).by_command())
        found.update(AccountsHandlers(clock).by_command())
        facts = SeriesFacts(holidays, recurrence)
        found.update(SeriesHandlers(clock, facts, new_uid, dict(found)).by_command())
        found[Batch] = batch_handler(found)
        return found

    return Desk(storage, handlers, clock)


def new_uid() -> str:
    """Return a globally unique UID for a booking (RFC 7986 § 5.3)."""
    import uuid

    return str(uuid.uuid4())


def build_services(storage: Storage, database: str, resources: Path, clock: Clock) -> Services:
    """Assemble the use cases around an open storage."""
    from campus_desk.documents import PdfRenderer
    from campus_desk.documents.binding import PypdfBinder
    from campus_desk.domain.actors import EVERYTHING
    from campus_desk.exchange.accounting_files import AccountantsFiles
    from campus_desk.exchange.calendar_format import IcalendarFormat
    from campus_desk.exchange.csv_tables import CsvFormat
    from campus_desk.exchange.e_invoices import EInvoices
    from campus_desk.exchange.handover import DocumentFolders
    from campus_desk.exchange.invoice_validation import JudgedInvoices
    from campus_desk.exchange.keyring_secrets import KeyringSecrets
    from campus_desk.exchange.mail import SmtpTransport
    from campus_desk.persistence import DailyBackups, FileChainVerifier
    from campus_desk.reference.date_phrases import DateparserPhrases
    from campus_desk.reference.holidays import AlsaceHolidays
    from campus_desk.reference.identifiers import Identifiers
    from campus_desk.reference.recurrence_rules import RecurrenceRules
    from campus_desk.reference.wording import FluentWording

    holidays = AlsaceHolidays()
    identifiers = Identifiers()
    recurrence = RecurrenceRules()
    wording = FluentWording(resources / "wording")
    renderer = PdfRenderer(resources, wording)
    with storage.read() as unit:
        specimen = unit.settings.get("specimen") == "1"
    return Services(
        desk=build_desk(storage, clock, holidays, identifiers, recurrence),
        storage=storage,
        backups=DailyBackups(Path(database), clock),
        chain=FileChainVerifier(Path(database)),
        clock=clock,
        wording=wording,
        holidays=holidays,
        identifiers=identifiers,
        recurrence=recurrence,
        date_phrases=DateparserPhrases(),
        tables=CsvFormat(),
        calendars=IcalendarFormat(),
        renderer=renderer,
        binder=PypdfBinder(),
        invoice_xml=EInvoices(),
        invoice_validator=JudgedInvoices(),
        sheets=renderer,
        papers=renderer,
        mail=SmtpTransport(),
        secrets=KeyringSecrets(),
        folders=DocumentFolders(),
        accounting_files=AccountantsFiles(),
        actor=system_actor(),
        scope=EVERYTHING,
        resources=resources,
        database=database,
        specimen=specimen,
    )


def open_desk(database: Path | None, who: SignIn = STAFF) -> int:
    """Open the window and return the exit status when it is closed."""
    # Nearly everything made while the desk starts stays: looking through it for garbage again and again is wasted.
    # The window collects later.
    gc.disable()
    from campus_desk.ui.application import open_desk as open_window

    return open_window(replace(build_launch(database), who=who))


class TourClock:
    """The computer's clock, set back or forward so that the tour always begins at the same instant."""

    def __init__(self, begins: datetime) -> None:
        self._shift = begins - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the instant of the tour, to the second."""
        return (datetime.now(UTC) + self._shift).replace(microsecond=0)


def run_tour(out: Path, part: str) -> int:
    """Drive the window through a day's work; returns 0 when every check holds."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tempfile import TemporaryDirectory

    from campus_desk.ui.tour import BEGINS, Part
    from campus_desk.ui.tour import run_tour as drive

    with TemporaryDirectory(prefix="campus-desk-tour-") as state:
        return drive(build_launch(None, TourClock(BEGINS), Path(state)), out, Part(part))


def main(arguments: Sequence[str]) -> int:
    """Open the desk, or run a command of the command line."""
    opening = _opening(arguments)
    if opening is not None:
        database = build_launch(None).sample_database if opening.sample else opening.database
        return open_desk(database, opening.who)
    from campus_desk.cli.app import run_command_line
    from campus_desk.cli.context import CommandLine

    line = CommandLine(build_launch(None), open_desk, run_tour, system_language())
    return run_command_line(line, list(arguments))


@dataclass
class _Opening:
    database: Path | None = None
    sample: bool = False
    who: SignIn = STAFF


def _opening(arguments: Sequence[str]) -> _Opening | None:
    """Return the arguments that open the desk, None when they are a command, ask for help or are mistaken.

    So few need no parser; argparse takes 4 ms, most of it to look for translations of its own words.
    """
    found = _Opening()
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if argument == "--sample":
            found.sample = True
        elif argument == "--read-only":
            found.who = replace(found.who, reads_only=True)
        elif name in ("--database", "--company"):
            given = value if equals else next(rest, "")
            if not given or given.startswith("-"):
                return None
            if name == "--database":
                found.database = Path(given)
            else:
                found.who = replace(found.who, company=given)
        else:
            return None
    return found
