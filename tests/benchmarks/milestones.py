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
    """Tell how many KiB this process has needed at most. Not ``getrusage``: that begins with the parent's memory."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    peak = next(line.split()[1] for line in lines if line.startswith("VmHWM:"))
    tell(f"{MEMORY} {peak}")
