"""What a measured process tells on its standard output, one line for each thing that has come about."""

from __future__ import annotations

import sys
from pathlib import Path

PAINTED = "painted"
WEEK = "week"
MEMORY = "memory"


def tell(milestone: str) -> None:
    """Tell that something has come about; whoever started the process looks at its own clock."""
    sys.stdout.write(f"{milestone}\n")
    sys.stdout.flush()


def tell_memory() -> None:
    """Tell how many KiB this process has needed at most."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not ``getrusage`` here: on Linux that begins with the memory of whoever started the process.
        lines = status.read_text(encoding="ascii").splitlines()
        peak = int(next(line.split()[1] for line in lines if line.startswith("VmHWM:")))
    else:
        import resource

        # macOS counts in bytes.
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    tell(f"{MEMORY} {peak}")
