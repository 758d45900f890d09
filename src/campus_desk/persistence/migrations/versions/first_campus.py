"""The first campus file: catalogue, bookings, issued documents, history.

Its SQL stands beside it, frozen; triggers and indexes follow when the last revision is through.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";\n")
    for sql in statements:
        if sql.strip():
            op.execute(sql)
