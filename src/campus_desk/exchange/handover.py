"""Folders out of which people, an approved platform or Chorus Pro take documents.

For the post: ``<folder>/<year of issue>/<number>.pdf``. For platforms: ``<folder>/<day of hand-over>/<number>.pdf``,
each a Factur-X whose XML says everything, and beside them ``manifest.csv`` with a row per file for whoever uploads or
fetches them. A file is there whole or not at all, and never replaced by another content.

One process at a time hands over into a day's folder: the outbox gives a message to one process only, and the window of
a campus is open once.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path

from campus_desk.application.tables import Table, TableRow
from campus_desk.domain.customer import Channel
from campus_desk.domain.errors import NotSent
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.messages import Message
from campus_desk.exchange.csv_tables import CsvFormat

MANIFEST = "manifest.csv"

_COMMON = (
    "file",
    "sha256",
    "number",
    "document_type",
    "issue_date",
    "due_date",
    "corrects_number",
    "process",
    "seller_siren",
    "buyer",
    "buyer_siren",
)
_AMOUNTS = ("currency", "net", "vat", "gross")
COLUMNS: Mapping[Channel, tuple[str, ...]] = {
    Channel.PLATFORM: (*_COMMON, "buyer_endpoint", *_AMOUNTS),
    Channel.CHORUS_PRO: (*_COMMON, "buyer_siret", "service_code", "engagement_number", "contract", *_AMOUNTS),
}
"""What a manifest says of each file. Dates are ISO 8601, amounts have a point; ``document_type`` is BT-3."""


class DocumentFolders:
    """Writes documents into folders."""

    def problem(self, folder: Path) -> Message | None:
        """Return why documents cannot be put into a folder now, None when they can."""
        if not folder.is_absolute() or not folder.is_dir():
            return Message.of("error-folder-missing", path=str(folder))
        return None if os.access(folder, os.W_OK) else Message.of("error-folder-denied", path=str(folder))

    def hand_over(self, folder: Path, channel: Channel, day: date, document: Invoice, pdf: bytes) -> Path:
        """Put a document there and return the file; the same again changes nothing.

        Raises:
            NotSent: ``error-folder-missing``, ``…-denied``, ``…-full``, ``…-write``: tried again;
                ``error-folder-other-content``, ``error-manifest-altered``: somebody has to look.
        """
        part = str(document.issue_date.year) if channel is Channel.FOLDER else day.isoformat()
        path = folder / part / f"{document.number.replace('/', '-')}.pdf"
        try:
            # A folder that is gone is a drive that is not there: it is not made anew somewhere else.
            if not folder.is_dir():
                raise NotSent(Message.of("error-folder-missing", path=str(folder)))
            path.parent.mkdir(exist_ok=True)
            if path.exists():
                if path.read_bytes() != pdf:
                    raise NotSent(Message.of("error-folder-other-content", path=str(path)), lasting=True)
            else:
                write_whole(path, pdf)
            if channel in COLUMNS:
                _note(path.parent / MANIFEST, channel, path.name, document, pdf)
        except OSError as error:
            raise NotSent(_not_written(path, error)) from error
        return path


def _not_written(path: Path, error: OSError) -> Message:
    if isinstance(error, PermissionError):
        return Message.of("error-folder-denied", path=str(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Message.of("error-folder-full", path=str(path))
    return Message.of("error-folder-write", path=str(path), reason=error.strerror or str(error))


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, make it durable, then give it its name.

    Raises:
        OSError: It could not be written; nothing of it is left.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        # The name too is to outlast a power cut. Windows writes it through by itself.
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _note(manifest: Path, channel: Channel, name: str, document: Invoice, pdf: bytes) -> None:
    """Write a document's row into the manifest, in place of one it has already."""
    columns, rows = COLUMNS[channel], {}
    if manifest.exists():
        table = CsvFormat().read_table(manifest.read_bytes())
        if table.columns != columns or table.problems:
            raise NotSent(Message.of("error-manifest-altered", path=str(manifest)), lasting=True)
        rows = {row.cells["file"]: row.cells for row in table.rows}
    facts = _facts(document, name, pdf)
    rows[name] = {column: facts[column] for column in columns}
    ordered = tuple(TableRow(line, rows[each]) for line, each in enumerate(sorted(rows), start=2))
    content = CsvFormat().write_table(Table(columns, ordered))
    if not manifest.exists() or manifest.read_bytes() != content:
        write_whole(manifest, content)


def _facts(document: Invoice, name: str, pdf: bytes) -> dict[str, str]:
    buyer = document.buyer
    endpoint = f"{buyer.endpoint_scheme}:{buyer.endpoint}" if buyer.endpoint else ""
    return {
        "file": name,
        "sha256": sha256(pdf).hexdigest(),
        "number": document.number,
        "document_type": document.kind.value,
        "issue_date": document.issue_date.isoformat(),
        "due_date": document.due_date.isoformat(),
        "corrects_number": document.corrects_number,
        "process": document.process,
        "seller_siren": document.seller.siren,
        "buyer": buyer.name,
        "buyer_siren": buyer.siren,
        "buyer_siret": buyer.siret,
        "buyer_endpoint": endpoint,
        "service_code": buyer.service_code,
        "engagement_number": document.purchase_order,
        "contract": document.contract,
        "currency": document.currency,
        "net": f"{document.net:.2f}",
        "vat": f"{document.tax:.2f}",
        "gross": f"{document.gross:.2f}",
    }
