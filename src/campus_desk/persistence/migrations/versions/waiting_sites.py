"""The waiting list: at which site somebody waits, and entries whose time is over.

Its SQL stands beside it, frozen; triggers and indexes follow when the last revision is through.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Build the table anew: it has another column, and a state that it did not know."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split(";\n")
    for sql in statements:
        if sql.strip():
            op.execute(sql)
