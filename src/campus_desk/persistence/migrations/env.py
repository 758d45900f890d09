"""Alembic runs this to bring a file up to date, in the transaction that ``upgrade`` has begun."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
