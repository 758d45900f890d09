"""``make bench``: runs every ``bench_*`` module, prints one table and writes ``build/bench.json``.

A module of that name has a function ``rows`` that yields what it measured. Arguments choose modules: ``storage`` runs
``bench_storage`` only, and leaves the file alone. Numbers are for reading; the ordinary tests assert no timing.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path

from tests import benchmarks
from tests.benchmarks.measuring import MemoryRow, Row

TABLE = Path("build") / "bench.json"
NAME_WIDTH = 78
HEADER = (
    f"{'what':<{NAME_WIDTH}} {'N':>9} {'median ms':>10} {'p95 ms':>10} {'limit ms':>10}"
    f" {'ratio':>8} {'goal':>8}  met"
)


def main(wanted: list[str]) -> None:
    """Measure, print each row as it comes, and write all of them."""
    rows: list[Row | MemoryRow] = []
    print(HEADER)
    for module in sorted(info.name for info in pkgutil.iter_modules(benchmarks.__path__)):
        if module.startswith("bench_") and (not wanted or module.removeprefix("bench_") in wanted):
            for row in importlib.import_module(f"tests.benchmarks.{module}").rows():
                rows.append(row)
                print(line(row), flush=True)
    if wanted:
        return
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(
        json.dumps([entry(row) for row in rows], indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def line(row: Row | MemoryRow) -> str:
    """Return the row as it is printed; memory says its unit with every figure."""
    if isinstance(row, MemoryRow):
        figures = (f"{figure:.1f} MiB" for figure in (row.median_mib, row.p95_mib, row.limit_mib))
        median, p95, limit = figures
        ratio, goal = f"+{row.beyond_mib:.0f} MiB", f"+{row.goal:g} MiB"
    else:
        median, p95 = f"{row.median_ms:.3f}", f"{row.p95_ms:.3f}"
        limit = "" if row.limit_ms is None else f"{row.limit_ms:.3f}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        goal = f"{row.goal:g}" + ("×" if row.raw else " ms")
    figures_of_row = f"{row.n:>9,} {median:>10} {p95:>10} {limit:>10} {ratio:>8} {goal:>8}"
    return f"{row.name:<{NAME_WIDTH}} {figures_of_row}  {'yes' if row.met else 'NO'}"


def entry(row: Row | MemoryRow) -> dict[str, object]:
    """Return the row as it is written to the file; a row about memory has MiB instead of milliseconds."""
    if isinstance(row, MemoryRow):
        return {
            "name": row.name,
            "n": row.n,
            "median_ms": None,
            "p95_ms": None,
            "limit_ms": None,
            "ratio": None,
            "goal": row.goal,
            "met": row.met,
            "unit": "MiB beyond the limit",
            "median_mib": round(row.median_mib, 1),
            "p95_mib": round(row.p95_mib, 1),
            "limit_mib": round(row.limit_mib, 1),
            "beyond_mib": round(row.beyond_mib, 1),
        }
    return {
        "name": row.name,
        "n": row.n,
        "median_ms": round(row.median_ms, 4),
        "p95_ms": round(row.p95_ms, 4),
        "limit_ms": None if row.limit_ms is None else round(row.limit_ms, 4),
        "ratio": None if row.ratio is None else round(row.ratio, 3),
        "goal": row.goal,
        "met": row.met,
        "unit": "ms" if row.ratio is None else "times the limit",
    }


if __name__ == "__main__":
    main(sys.argv[1:])
