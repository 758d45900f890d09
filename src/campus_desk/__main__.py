"""``python -m campus_desk`` and the ``campus-desk`` command."""

from __future__ import annotations

import sys


def run() -> int:
    """Run the program with the process's arguments and return its exit status."""
    from campus_desk.main import main

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
