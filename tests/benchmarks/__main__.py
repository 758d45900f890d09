"""``make bench``: runs every ``bench_*`` module, prints one table and writes ``build/bench.json``.

A module of that name has a function ``rows`` that yields what it measured. Arguments choose modules: ``storage`` runs
``bench_storage`` only. Numbers are for reading; the ordinary tests assert no timing.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path

from tests import benchmarks
from tests.benchmarks.measuring import Row

TABLE = Path("build") / "bench.json"
HEADER = (
    f"{'what':<72} {'N':>9} {'median ms':>10} {'p95 ms':>9} {'limit ms':>9} {'ratio':>6} {'goal':>6}  met"
)


def main(wanted: list[str]) -> None:
    """Measure, print each row as it comes, and write all of them."""
    rows: list[Row] = []
    print(HEADER)
    for module in sorted(info.name for info in pkgutil.iter_modules(benchmarks.__path__)):
        if module.startswith("bench_") and (not wanted or module.removeprefix("bench_") in wanted):
            for row in importlib.import_module(f"tests.benchmarks.{module}").rows():
                rows.append(row)
                print(line(row), flush=True)
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(
        json.dumps([entry(row) for row in rows], indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def line(row: Row) -> str:
    """Return the row as it is printed."""
    limit = "" if row.limit_ms is None else f"{row.limit_ms:.3f}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    goal = f"{row.goal:g}" + ("×" if row.raw else " ms")
    return (
        f"{row.name:<72} {row.n:>9,} {row.median_ms:>10.3f} {row.p95_ms:>9.3f} {limit:>9} {ratio:>6} {goal:>6}"
        f"  {'yes' if row.met else 'NO'}"
    )


def entry(row: Row) -> dict[str, object]:
    """Return the row as it is written to the file."""
    return {
        "name": row.name,
        "n": row.n,
        "median_ms": round(row.median_ms, 4),
        "p95_ms": round(row.p95_ms, 4),
        "limit_ms": None if row.limit_ms is None else round(row.limit_ms, 4),
        "ratio": None if row.ratio is None else round(row.ratio, 3),
        "goal": row.goal,
        "met": row.met,
    }


if __name__ == "__main__":
    main(sys.argv[1:])
