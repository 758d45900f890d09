"""What a command changed: kinds and ids. The core says what changed, views decide what to reload."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of what changed, by kind; announced once per command."""

    bookings: frozenset[int] = frozenset()
    resources: frozenset[int] = frozenset()
    customers: frozenset[int] = frozenset()
    tariffs: frozenset[int] = frozenset()
    invoices: frozenset[int] = frozenset()
    waiting: frozenset[int] = frozenset()
    problems: frozenset[int] = frozenset()
    decisions: frozenset[int] = frozenset()
    """Customers about whose drafts something was decided."""
    settings: bool = False
    everything: bool = False
    """Set when another process wrote: reload whatever is shown."""

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.bookings | other.bookings,
            self.resources | other.resources,
            self.customers | other.customers,
            self.tariffs | other.tariffs,
            self.invoices | other.invoices,
            self.waiting | other.waiting,
            self.problems | other.problems,
            self.decisions | other.decisions,
            self.settings or other.settings,
            self.everything or other.everything,
        )

    def __bool__(self) -> bool:
        return self != NOTHING

    @property
    def touches_catalogue(self) -> bool:
        """Tell whether rows of the planner, prices or names may have changed."""
        return bool(self.resources or self.customers or self.tariffs or self.settings or self.everything)


NOTHING = Changes()
