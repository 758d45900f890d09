"""What a benchmark measures and how: two ways of doing the same thing, by turns, so that both meet the same machine."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

ROUNDS = 31
"""Rounds of a short piece of work; never fewer than 7."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: how long something takes.

    Attributes:
        name: What is measured.
        n: How many records it works among.
        samples: Seconds per piece of work; ``raw`` the same for the limit beside it, empty without one.
        goal: The ratio of the medians that is to be reached, or, without a limit, the milliseconds.
    """

    name: str
    n: int
    samples: tuple[float, ...]
    raw: tuple[float, ...]
    goal: float

    @property
    def median_ms(self) -> float:
        """Median of the samples."""
        return statistics.median(self.samples) * 1000

    @property
    def p95_ms(self) -> float:
        """What 95 of 100 samples do not exceed."""
        return p95(self.samples) * 1000

    @property
    def limit_ms(self) -> float | None:
        """Median of the limit."""
        return statistics.median(self.raw) * 1000 if self.raw else None

    @property
    def ratio(self) -> float | None:
        """How many times the limit the work takes."""
        return self.median_ms / self.limit_ms if self.limit_ms else None

    @property
    def met(self) -> bool:
        """Tell whether the goal is reached."""
        return (self.median_ms if self.ratio is None else self.ratio) <= self.goal


@dataclass(frozen=True, slots=True)
class MemoryRow:
    """One row of the table: how much memory something needs.

    Attributes:
        name: What is measured.
        n: How many records it works among.
        samples: MiB per process; ``raw`` the same for the limit beside it.
        goal: How many MiB it may need beyond the limit.
    """

    name: str
    n: int
    samples: tuple[float, ...]
    raw: tuple[float, ...]
    goal: float

    @property
    def median_mib(self) -> float:
        """Median of the samples."""
        return statistics.median(self.samples)

    @property
    def p95_mib(self) -> float:
        """What 95 of 100 samples do not exceed."""
        return p95(self.samples)

    @property
    def limit_mib(self) -> float:
        """Median of the limit."""
        return statistics.median(self.raw)

    @property
    def beyond_mib(self) -> float:
        """How much more than the limit it needs."""
        return self.median_mib - self.limit_mib

    @property
    def met(self) -> bool:
        """Tell whether the goal is reached."""
        return self.beyond_mib <= self.goal


def p95(samples: tuple[float, ...]) -> float:
    """Return what 95 of 100 samples do not exceed."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def by_turns(
    work: Callable[[], T], limit: Callable[[], T], rounds: int
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """Return what both tell of themselves, by turns, each first in every other round; one more round warms up."""
    told: list[T] = []
    told_by_limit: list[T] = []
    for number in range(rounds + 1):
        turns = [(work, told), (limit, told_by_limit)]
        for piece, kept in turns if number % 2 else reversed(turns):
            kept.append(piece())
    return tuple(told[1:]), tuple(told_by_limit[1:])


def interleaved(
    work: Callable[[], object], limit: Callable[[], object], rounds: int = ROUNDS
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Time both by turns."""
    return by_turns(lambda: seconds(work), lambda: seconds(limit), rounds)
