"""E-invoices and what follows them: VAT by kind, terms of customers, events, sending, closings, accounting.

Its SQL stands beside it, frozen; triggers and indexes follow when the last revision is through.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Build the three tables anew that have other columns or checks, and add the new ones."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";\n")
    for sql in statements:
        if sql.strip():
            op.execute(sql)
