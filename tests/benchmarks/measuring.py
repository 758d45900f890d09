"""What a benchmark measures and how: two ways of doing the same thing, by turns, so that both meet the same machine."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 31
"""Rounds of a short piece of work; never fewer than 7."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table.

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
        ordered = sorted(self.samples)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] * 1000

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


def interleaved(
    work: Callable[[], object], limit: Callable[[], object], rounds: int = ROUNDS
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Time both by turns, each first in every other round; one unmeasured round warms up."""
    samples: list[float] = []
    raw: list[float] = []
    for number in range(rounds + 1):
        turns = [(work, samples), (limit, raw)]
        for piece, times in turns if number % 2 else reversed(turns):
            begun = time.perf_counter()
            piece()
            times.append(time.perf_counter() - begun)
    return tuple(samples[1:]), tuple(raw[1:])
