"""When a reported problem was settled, so that whoever reported it can read that and what was answered.

Of what was settled before, nothing is said to companies: those answers were notes of reception's own.
Its SQL stands beside it, frozen; triggers and indexes follow when the last revision is through.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, empty."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";\n")
    for sql in statements:
        if sql.strip():
            op.execute(sql)
