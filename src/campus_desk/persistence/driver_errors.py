"""What the database engine's own errors mean at the desk.

An overlap found by the guard becomes SlotTaken, a broken promise of the schema a refusal, a full disk or a damaged
file StorageUnusable. Whatever is not known here stays what it is: a defect of the program.
"""

from __future__ import annotations

import sqlite3

from campus_desk.domain.errors import CampusDeskError, InvalidValue, Refused, SlotTaken, StorageUnusable
from campus_desk.domain.messages import Message
from campus_desk.persistence import safeguards

# Beginning of the engine's error name → reason of StorageUnusable.
_UNUSABLE = (
    ("SQLITE_FULL", "disk-full"),
    ("SQLITE_READONLY", "read-only"),
    ("SQLITE_BUSY", "busy"),
    ("SQLITE_LOCKED", "busy"),
    ("SQLITE_CORRUPT", "corrupt"),
    ("SQLITE_NOTADB", "not-a-database"),
    ("SQLITE_CANTOPEN", "unreachable"),
    ("SQLITE_IOERR", "unreachable"),
    ("SQLITE_PERM", "unreachable"),
    ("SQLITE_PROTOCOL", "busy"),
)

_TAKEN = {
    "booking.uid": "uid",
    "series.uid": "uid",
    "site.code": "code",
    "resource_kind.code": "code",
    "resource.code": "code",
    "customer.code": "code",
    "tariff.code": "code",
}


def meaning(error: BaseException | None, path: str) -> CampusDeskError | None:
    """Return what an error of the engine means, None when it is not one that people can bring about."""
    if not isinstance(error, sqlite3.Error):
        return None
    # Errors of the driver itself, made before the engine was asked, have no name.
    name = getattr(error, "sqlite_errorname", "")
    text = str(error)
    if text.startswith(safeguards.NOT_UNIQUE):
        column = text.removeprefix(safeguards.NOT_UNIQUE).split(",", maxsplit=1)[0]
        if column in _TAKEN:
            field = _TAKEN[column]
            return InvalidValue(field, f"error-storage-{field}-taken")
    elif name == "SQLITE_CONSTRAINT_TRIGGER":
        return _refusal(text)
    for beginning, reason in _UNUSABLE:
        if name.startswith(beginning):
            return StorageUnusable(reason, path, text)
    return None


def _refusal(word: str) -> Refused:
    if word == safeguards.OVERLAP:
        return SlotTaken()
    if word == safeguards.ALREADY_BILLED:
        return Refused(Message.of("error-already-billed"))
    return Refused(Message.of(f"error-storage-{word.replace('_', '-')}"))
