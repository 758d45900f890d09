"""Reception: who came and when, options that expire by themselves, the waiting list, reported problems.

Its SQL stands beside it, frozen; triggers and indexes follow when the last revision is through.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and tables."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";\n")
    for sql in statements:
        if sql.strip():
            op.execute(sql)
