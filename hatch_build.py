"""Compiles the translations while a wheel, or an editable install, is built, and gives the wheel its resources."""

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


class ResourcesHook(BuildHookInterface[Any]):
    """Builds the ``.qm`` files, which are never committed, and packs the resources into the wheel.

    An editable install finds them in the source tree; a copy beside it would only grow old.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the translations in the source tree and name the folder that goes into the package."""
        if self.target_name != "wheel":
            return
        resources = Path(self.root) / "resources"
        compile_translations(resources / "translations")
        if version == "standard":
            build_data["force_include"][str(resources)] = "campus_desk/_resources"
