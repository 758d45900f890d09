"""What the window and the command line are given: the open campus, and how to open one.

``main`` builds these; nobody looks anything up globally.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from campus_desk.domain.actors import Role

if TYPE_CHECKING:
    # Named only: the window is painted before any of this is needed.
    from campus_desk.application.accounting_ports import AccountingFiles
    from campus_desk.application.calendar_values import CalendarFormat
    from campus_desk.application.chain_ports import ChainVerifier
    from campus_desk.application.closing_sheet import FinancePapers
    from campus_desk.application.desk import Desk
    from campus_desk.application.einvoice_ports import InvoiceValidator, InvoiceXml
    from campus_desk.application.invoice_ports import InvoiceRenderer, PdfBinder
    from campus_desk.application.ports import (
        Backups,
        CheckFinding,
        Clock,
        DatePhrases,
        HolidayFacts,
        IdentifierFacts,
        Progress,
        RecurrenceFacts,
        Storage,
        Wording,
    )
    from campus_desk.application.sending_ports import DocumentFolders, MailTransport, SecretStore
    from campus_desk.application.sheets import SheetRenderer
    from campus_desk.application.tables import TableFormat
    from campus_desk.domain.actors import Actor, ViewerScope


@dataclass(frozen=True, slots=True)
class Services:
    """One open campus with everything its use cases need.

    Attributes:
        database: The file (or URL) that is open, for titles and messages.
        specimen: Sample campus: its documents say SPECIMEN.
    """

    desk: Desk
    storage: Storage
    backups: Backups
    chain: ChainVerifier
    clock: Clock
    wording: Wording
    holidays: HolidayFacts
    identifiers: IdentifierFacts
    recurrence: RecurrenceFacts
    date_phrases: DatePhrases
    tables: TableFormat
    calendars: CalendarFormat
    renderer: InvoiceRenderer
    binder: PdfBinder
    invoice_xml: InvoiceXml
    invoice_validator: InvoiceValidator
    sheets: SheetRenderer
    papers: FinancePapers
    mail: MailTransport
    secrets: SecretStore
    folders: DocumentFolders
    accounting_files: AccountingFiles
    actor: Actor
    scope: ViewerScope
    resources: Path
    database: str
    specimen: bool


@dataclass(frozen=True, slots=True)
class SignIn:
    """As whom a campus is opened.

    Attributes:
        company: Code of the customer whose people sit down, empty for those of the campus.
        reads_only: Whether nothing may be changed.
    """

    company: str = ""
    reads_only: bool = False

    @property
    def role(self) -> Role:
        """What they are at the desk."""
        if self.reads_only:
            return Role.READER
        return Role.TENANT if self.company else Role.RECEPTION


STAFF = SignIn()
"""The people of the campus, as the computer knows them."""


@dataclass(frozen=True, slots=True)
class Launch:
    """How a desk gets its campus.

    Attributes:
        who: As whom it is opened at first.
        database: The file asked for, None for the default one.
        default_database: ``campus.db`` in the user's data folder.
        sample_database: The sample's own file; sample numbers never mix with real ones.
        connect: Opens an existing campus. Imports SQLAlchemy: call it in the database thread.
        create: Makes a new campus (``sample`` is a sample's name or empty), reporting progress.
        verify: Checks a file without trusting it: also one that ``connect`` refuses.
        repair: Puts lost triggers and indexes back into a file that ``connect`` refuses for that reason.
    """

    database: Path | None
    default_database: Path
    sample_database: Path
    resources: Path
    state_folder: Path
    wording: Wording
    connect: Callable[[Path], Services]
    create: Callable[[Path, str, Progress], None]
    verify: Callable[[Path], list[CheckFinding]]
    repair: Callable[[Path], None]
    who: SignIn = STAFF
