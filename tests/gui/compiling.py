"""Compiles translations the way a build does: with the program that the PySide6 wheel carries.

It is not looked for on the PATH: the tests also run by an environment's Python that nobody activated.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6


def compile_translation(source: Path, target: Path) -> None:
    """Write the ``.qm`` of a ``.ts``."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    program = Path(PySide6.__file__).parent / name
    subprocess.run([program, "-silent", source, "-qm", target], check=True, timeout=60)
