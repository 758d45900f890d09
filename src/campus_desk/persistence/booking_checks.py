"""What has to hold of the bookings in a file. Each check returns how many it looked at and names the broken ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

# Live rows sorted by start are disjoint when no two neighbours overlap.
_OVERLAPS = """
    SELECT booking_id || '/' || following FROM (
        SELECT booking_id, ends_at,
               lead(starts_at) OVER later AS next_start,
               lead(booking_id) OVER later AS following
        FROM allocation WHERE state <> 'cancelled'
        WINDOW later AS (PARTITION BY resource_id ORDER BY starts_at, ends_at)
    ) WHERE ends_at > next_start
"""

# What guests leave unused, because they left early or never came, is free again.
_ALLOCATIONS = """
    SELECT b.id FROM booking b LEFT JOIN allocation a ON a.booking_id = b.id
    GROUP BY b.id
    HAVING count(DISTINCT a.requested_id) <> b.resource_count
        OR sum(a.state <> b.status) > 0
        OR (b.status <> 'cancelled' AND sum(a.starts_at <> b.starts_at - 60 * b.setup_minutes
                                         OR a.ends_at > b.ends_at + 60 * b.teardown_minutes
                                         OR (a.ends_at < b.ends_at + 60 * b.teardown_minutes
                                             AND b.no_show = 0 AND b.checked_out_at IS NULL)) > 0)
    ORDER BY b.id
"""


def overlaps(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    """No two live allocations of a resource overlap."""
    (count,) = connection.execute("SELECT count(*) FROM allocation WHERE state <> 'cancelled'").fetchone()
    return count, [pair for (pair,) in connection.execute(_OVERLAPS)]


def allocations(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    """Every booking blocks what it asks for, from its setup to the end of its teardown or until it was freed."""
    (count,) = connection.execute("SELECT count(*) FROM booking").fetchone()
    return count, [str(key) for (key,) in connection.execute(_ALLOCATIONS)]
