"""A plan, or what was done of it, as a report: counts, and one line per event in the order of their starts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from campus_desk.application.calendar_plan import CalendarPlan, Planned
from campus_desk.application.calendar_report import ImportReport, RefusedEvent, ReportLine


def summary_of(
    plan: CalendarPlan,
    done: Sequence[Planned],
    turned_down: tuple[RefusedEvent, ...],
    customers: Mapping[int, str],
) -> ImportReport:
    """Return the report of a plan of which ``done`` was or would be carried out."""
    created = [p for p in done if p.before is None]
    lines = [
        *(_planned_line(p, customers) for p in done),
        *_other_lines(plan, customers),
        *_refused_lines(turned_down),
    ]
    return ImportReport(
        created=len(created),
        updated=len(done) - len(created) + len(plan.cancelled),
        unchanged=len(plan.unchanged),
        allocations=sum(len(p.allocations) for p in created if p.proposal.draft.status.is_live),
        refused=turned_down,
        new_resources=tuple(sorted(r.name for r in plan.new_resources.values())),
        notes=tuple(plan.notes),
        lines=tuple(sorted(lines, key=_turn)),
    )


def _turn(line: ReportLine) -> tuple[object, ...]:
    """Order by start; events whose start cannot be read come last."""
    return line.start is None, line.start.timestamp() if line.start else 0, line.uid, line.recurrence_id


def _planned_line(planned: Planned, customers: Mapping[int, str]) -> ReportLine:
    event, draft = planned.proposal.event, planned.proposal.draft
    action = "created"
    if planned.before is not None:
        action = "updated" if draft.status.is_live else "cancelled"
    return ReportLine(
        action,
        event.uid,
        event.recurrence_id,
        draft.title,
        draft.slot.start,
        draft.slot.end,
        planned.places,
        customers.get(int(draft.customer_id), ""),
    )


def _other_lines(plan: CalendarPlan, customers: Mapping[int, str]) -> Iterator[ReportLine]:
    for booking in plan.cancelled:
        yield ReportLine(
            "cancelled",
            booking.uid,
            booking.recurrence_id,
            booking.draft.title,
            booking.slot.start,
            booking.slot.end,
            customer=customers.get(int(booking.draft.customer_id), ""),
        )
    for event in plan.unchanged:
        slot = event.slot
        yield ReportLine("unchanged", event.uid, event.recurrence_id, event.summary, slot.start, slot.end)


def _refused_lines(turned_down: Sequence[RefusedEvent]) -> Iterator[ReportLine]:
    for each in turned_down:
        yield ReportLine(
            "refused", each.uid, each.recurrence_id, each.summary, each.start, None, reasons=each.reasons
        )
