"""May this booking exist? Every rule is one small pure function; all verdicts are given at once.

A rule looks at what is proposed and at a context that holds everything it may need, and answers with verdicts: what
breaks, what to know, and what passed. The catalogue (``RULES``) grows by adding a function to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from campus_desk.domain import place_rules, time_rules, use_rules
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.verdicts import Severity, Verdict

Rule = Callable[[BookingDraft, BookingContext], Iterable[Verdict]]

RULES: tuple[Rule, ...] = (
    place_rules.known,
    place_rules.in_service,
    place_rules.customer_active,
    place_rules.not_invoiced,
    use_rules.not_attended,
    use_rules.stays_confirmed,
    place_rules.asked_once,
    place_rules.free,
    place_rules.capacity,
    time_rules.closures,
    time_rules.opening_hours,
    time_rules.public_holidays,
    time_rules.past,
    time_rules.clock_change,
)
"""Every rule, in the order their verdicts are shown within one severity."""

_WEIGHT = {Severity.BLOCKING: 0, Severity.OVERRIDABLE: 1, Severity.NOTICE: 2, Severity.PASSED: 3}


def judge(draft: BookingDraft, context: BookingContext, rules: Iterable[Rule] = RULES) -> tuple[Verdict, ...]:
    """Return what all rules say, the weightiest verdicts first, passed ones included."""
    verdicts = [verdict for rule in rules for verdict in rule(draft, context)]
    return tuple(sorted(verdicts, key=lambda v: _WEIGHT[v.severity]))
