"""The campus file: the only layer that knows SQL, SQLAlchemy and Alembic.

* ``catalogue_tables``, ``booking_tables``, ``invoice_tables`` and their ``column_types``; ``schema`` makes a new file,
  ``migrations`` bring an older one up to date (``upgrade``).
* ``safeguards``: triggers that make a double booking or a changed invoice impossible, whoever writes.
* ``database`` opens and creates files; ``unit_of_work`` hands out transactions.
* Repositories load and save domain values; ``agenda_queries``, ``reported_problems`` and ``ledger_queries`` fill the
  read models.
* ``ledger_repository`` and ``accounting_repository`` hold what happens to documents after their issue.
* ``verification`` checks a file without trusting it, ``chain_verifier`` the documents issued since; ``backup`` copies
  it while it is in use, ``daily_backups`` once a day.

Nothing outside this package may know which engine is behind it. Importing it loads SQLAlchemy.
"""

from campus_desk.persistence.backup import back_up
from campus_desk.persistence.chain_verifier import FileChainVerifier
from campus_desk.persistence.daily_backups import DailyBackups
from campus_desk.persistence.database import (
    create_storage,
    open_storage,
    prepare_place,
    put_in_place,
    repair_safeguards,
)
from campus_desk.persistence.verification import verify

__all__ = [
    "DailyBackups",
    "FileChainVerifier",
    "back_up",
    "create_storage",
    "open_storage",
    "prepare_place",
    "put_in_place",
    "repair_safeguards",
    "verify",
]
