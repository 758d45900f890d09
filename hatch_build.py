"""Compiles the translations of the window while a wheel, or an editable install, is built."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def lrelease() -> Path:
    """Return the compiler of ``.ts`` files that the PySide6 wheel carries.

    Raises:
        FileNotFoundError: PySide6-Essentials is not installed.
    """
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    package = find_spec("PySide6")
    for folder in (package.submodule_search_locations or ()) if package else ():
        if (program := Path(folder) / name).is_file():
            return program
    raise FileNotFoundError(f"{name}: install PySide6-Essentials, which brings it")


def compile_translations(folder: Path) -> list[Path]:
    """Write a ``.qm`` beside every ``.ts`` whose ``.qm`` is missing or older; return those written."""
    written = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        subprocess.run([lrelease(), "-silent", source, "-qm", target], check=True)
        written.append(target)
    return written


class TranslationsHook(BuildHookInterface[Any]):
    """Builds the ``.qm`` files, which are never committed, before hatchling gathers the resources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the translations in the source tree."""
        if self.target_name == "wheel":
            compile_translations(Path(self.root) / "resources" / "translations")
