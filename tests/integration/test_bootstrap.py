"""What the bootstrap says and does on a machine where something is missing."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "installer" / "bootstrap.py"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are Linux's")


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


Machine = Callable[[str], Path]


@pytest.fixture
def machine(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Return what makes a machine that lacks a library, and has the programs apt-get and, told so, sudo."""
    programs = tmp_path / "bin"
    programs.mkdir()
    calls = tmp_path / "calls.txt"
    calls.touch()

    def program(name: str, body: str) -> None:
        (programs / name).write_text(f'#!/bin/sh\necho {name} "$@" >> {calls}\n{body}\n')
        (programs / name).chmod(0o755)

    def make(sudo: str) -> Path:
        packages = tmp_path / "system-packages.txt"
        packages.write_text("# list\nwindow libc.so.6 libc6\nwindow libnosuch.so.9 libnosuch9\n")
        packages.write_text(packages.read_text() + "display libneither.so.2 libneither2\n")
        monkeypatch.setattr(bootstrap, "PACKAGE_LIST", packages)
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        monkeypatch.setenv("PATH", f"{programs}:/bin")
        program("apt-get", "exit 0")
        program("sudo", sudo)
        return calls

    return make


MAY = 'shift; exec "$@"'
MAY_NOT = "exit 1"


def test_what_is_missing_is_installed_where_that_is_allowed(bootstrap: ModuleType, machine: Machine) -> None:
    calls = machine(MAY)
    bootstrap.ensure_system_packages(window=True, display=False)
    done = [line for line in calls.read_text().splitlines() if line.startswith("apt-get")]
    assert done == ["apt-get install --yes --no-install-recommends libnosuch9 libneither2"]


def test_elsewhere_the_one_line_to_run_is_printed(
    bootstrap: ModuleType, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(MAY_NOT)
    with pytest.raises(SystemExit) as stopped:
        bootstrap.ensure_system_packages(window=True, display=False)
    assert stopped.value.code == 1
    assert "  sudo apt-get install --yes libnosuch9 libneither2\n" in capsys.readouterr().err


def test_what_only_a_display_needs_stops_only_what_needs_a_display(
    bootstrap: ModuleType, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(MAY_NOT)
    bootstrap.PACKAGE_LIST.write_text("display libneither.so.2 libneither2\n")
    bootstrap.ensure_system_packages(window=True, display=False)
    assert "libneither2" in capsys.readouterr().err
    bootstrap.ensure_system_packages(window=False, display=False)
    assert not capsys.readouterr().err
    with pytest.raises(SystemExit):
        bootstrap.ensure_system_packages(window=False, display=True)
    assert "libneither2" in capsys.readouterr().err


def test_the_module_that_makes_environments_is_a_package_of_its_own(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / "no-environment-yet")
    assert bootstrap.missing_venv_package() == []
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert bootstrap.missing_venv_package() == [f"python3.{sys.version_info.minor}-venv"]


def test_the_list_names_a_library_or_a_program_and_a_package_on_every_line(bootstrap: ModuleType) -> None:
    lines = [line.split() for line in bootstrap.PACKAGE_LIST.read_text().splitlines() if line.strip()]
    rows = [line for line in lines if line[0] != "#"]
    assert {row[0] for row in rows} == {"window", "display", "tests"}
    assert all(len(row) == 3 for row in rows)
    assert all((".so." in row[1]) is (row[0] != "tests") for row in rows)


def test_what_is_installed_is_found_and_what_is_not_is_missed(bootstrap: ModuleType) -> None:
    assert bootstrap.is_here("libc.so.6") is sys.platform.startswith("linux")
    assert not bootstrap.is_here("libnowhere.so.99")
    assert bootstrap.is_here(Path(sys.executable).name) or bootstrap.is_here("python3")
    assert not bootstrap.is_here("a-program-nobody-has")
