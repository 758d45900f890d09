"""Which resources something is wrong with, for the rows of the planner.

Of what a stranger reports a viewer learns that there is something, and neither a word of it nor when or by whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.read_models import ReportedProblem
from campus_desk.domain.actors import ViewerScope
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.problem import ProblemState
from campus_desk.persistence.reception_repository import SqlProblems

# The table itself, past the view that stands before it on a company's connection; nothing else of it is asked for.
_REPORTS = sa.table(
    "problem_report", sa.column("resource_id"), sa.column("customer_id"), sa.column("state"), schema="main"
)
_OF_STRANGERS = (
    sa.select(_REPORTS.c.resource_id)
    .where(
        _REPORTS.c.state == ProblemState.OPEN.value,
        _REPORTS.c.customer_id.is_distinct_from(sa.bindparam("viewer")),
    )
    .distinct()
    .order_by(_REPORTS.c.resource_id)
)


def reported_problems(
    connection: Connection, scope: ViewerScope, names: Mapping[ResourceId, str]
) -> Iterator[ReportedProblem]:
    """Yield what nobody has dealt with yet, the oldest first; ``names`` are those of the resources."""
    for report in SqlProblems(connection).open(scope):
        name = names[report.resource_id]
        yield ReportedProblem(
            report.resource_id, name, report.reported_at, report.reported_by, report.text, report.unusable
        )
    if scope.customer_id is not None:
        for (key,) in connection.execute(_OF_STRANGERS, {"viewer": int(scope.customer_id)}):
            yield ReportedProblem(ResourceId(key), names[ResourceId(key)])
