#!/usr/bin/env python3
"""Prepare a fresh clone: system libraries, the virtual environment, the pinned dependencies, the program itself.

    python3 installer/bootstrap.py             what `make setup` runs; quick when nothing has changed
    python3 installer/bootstrap.py --display   also insist on what a window on a real display needs

Needs nothing but Python 3.11 or later. Works on Linux, macOS and Windows.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = ENVIRONMENT / "campus-desk-setup.txt"
PACKAGE_LIST = ROOT / "installer" / "system-packages.txt"
OLDEST = (3, 11)
HIDDEN_PROGRAMS = (Path("/usr/libexec"), Path("/usr/lib/at-spi2-core"))


def use_a_recent_python() -> None:
    """Start again with a newer interpreter where this one is too old, or say that there is none."""
    if sys.version_info >= OLDEST:
        return
    for name in ("python3.13", "python3.12", "python3.11"):
        program = shutil.which(name)
        if (
            program
            and subprocess.run([program, "-c", ""], stderr=subprocess.DEVNULL, check=False).returncode == 0
        ):
            raise SystemExit(subprocess.run([program, *sys.argv], check=False).returncode)
    wanted, found = (".".join(map(str, version[:2])) for version in (OLDEST, sys.version_info))
    raise SystemExit(f"Campus Desk needs Python {wanted} or later; this is {found} ({sys.executable}).")


def missing_packages(purpose: str) -> list[str]:
    """Return the Debian packages whose library or program is not here, for "window", "display" or "tests"."""
    missing = []
    for line in PACKAGE_LIST.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        needed_by, library, package = line.split()
        if needed_by == purpose and not is_here(library):
            missing.append(package)
    return missing


def is_here(name: str) -> bool:
    """Tell whether a shared library loads, or a program is installed."""
    if ".so" not in name:
        return bool(shutil.which(name)) or any((folder / name).exists() for folder in HIDDEN_PROGRAMS)
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_venv_package() -> list[str]:
    """Return the package that lets this interpreter make an environment; Debian ships it apart."""
    if PYTHON.exists() or importlib.util.find_spec("ensurepip"):
        return []
    return [f"python3.{sys.version_info.minor}-venv"]


def administrator() -> list[str] | None:
    """Return what to put before a command to run it as administrator, None when that is not allowed."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def install_packages(packages: list[str]) -> bool:
    """Install Debian packages where that is allowed; return whether it worked."""
    prefix = administrator()
    if prefix is None or not shutil.which("apt-get"):
        return False
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, "apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if subprocess.run(install, env=environment, capture_output=True, check=False).returncode == 0:
        return True
    # A fresh machine has no package index yet, or one that is out of date.
    subprocess.run([*prefix, "apt-get", "update"], env=environment, check=False)
    return subprocess.run(install, env=environment, check=False).returncode == 0


def ensure_system_packages(*, window: bool, display: bool) -> None:
    """Install what is missing, or say in one line how to; stop when the program could not start without it.

    Args:
        window: Also look for what a window on a display needs.
        display: A window is about to open on the display: stop when it could not.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = [*missing_venv_package(), *missing_packages("window")]
    wanted = ("display", "tests") if window else ("display",) if display else ()
    missing = [*needed, *(package for purpose in wanted for package in missing_packages(purpose))]
    if not missing or install_packages(missing):
        return
    if shutil.which("apt-get"):
        advice = f"sudo apt-get install --yes {' '.join(missing)}"
    else:
        advice = f"(with this system's own installer, what Debian calls) {' '.join(missing)}"
    if needed or display:
        print(f"System packages are missing. Install them, then try again:\n  {advice}", file=sys.stderr)
        raise SystemExit(1)
    print(f"A window on a display, and the tests with one, will also need:\n  {advice}", file=sys.stderr)


def fingerprint() -> str:
    """Return what the installation depends on: these files, this place, this interpreter."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version}\n".encode())
    for name in (
        "pyproject.toml",
        "constraints.txt",
        "hatch_build.py",
        "installer/bootstrap.py",
        "installer/system-packages.txt",
    ):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def is_installed() -> bool:
    """Tell whether exactly this has been installed before."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint()


def environment_is_sound() -> bool:
    """Tell whether the environment was made here and by this version of Python: its scripts name both."""
    record = ENVIRONMENT / "pyvenv.cfg"
    if not (record.exists() and PYTHON.exists()):
        return False
    lines = record.read_text(encoding="utf-8").splitlines()
    version = ".".join(map(str, sys.version_info[:3]))
    here = any(line.startswith("command =") and line.endswith(str(ENVIRONMENT)) for line in lines)
    return here and f"version = {version}" in lines


def pip(*arguments: str) -> None:
    """Run pip inside the environment, held to the versions in constraints.txt."""
    command: list[str | Path] = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    if not sys.stdout.isatty():
        command.append("--quiet")
    command += ["--constraint", ROOT / "constraints.txt"]
    done = subprocess.run([*command, *arguments], cwd=ROOT, check=False)
    if done.returncode != 0:
        print("The dependencies could not be installed; the lines above say why.", file=sys.stderr)
        raise SystemExit(1)


def build_requirements() -> list[str]:
    """Return what pyproject.toml asks for before the project itself can be installed."""
    import tomllib  # noqa: PLC0415 - absent from the interpreters that use_a_recent_python turns away

    with (ROOT / "pyproject.toml").open("rb") as file:
        requirements: list[str] = tomllib.load(file)["build-system"]["requires"]
    return requirements


def install() -> None:
    """Make the environment and install the project into it."""
    STAMP.unlink(missing_ok=True)
    print("Installing Campus Desk into .venv; the first time takes some minutes.", flush=True)
    if not environment_is_sound():
        subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True)
    pip(*build_requirements())
    pip("--no-build-isolation", "--editable", ".[dev]")
    STAMP.write_text(fingerprint(), encoding="utf-8")


def main() -> int:
    """Run the steps in order."""
    parser = argparse.ArgumentParser(description="Prepare a fresh clone of Campus Desk.")
    parser.add_argument(
        "--display", action="store_true", help="stop when a window could not open on the display"
    )
    options = parser.parse_args()
    use_a_recent_python()
    ready = is_installed()
    ensure_system_packages(window=not ready, display=options.display)
    if not ready:
        install()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
