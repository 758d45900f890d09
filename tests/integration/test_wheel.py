"""The wheel alone, installed in an empty environment elsewhere, brings everything it needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"

# Imported by the interpreter before the program; writes down every file that is opened.
WITNESS = """
import atexit, os, sys

opened = []
sys.addaudithook(lambda event, args: opened.append(args[0]) if event == "open" else None)

@atexit.register
def write_down():
    paths = [path for path in opened if isinstance(path, str)]
    with open(os.environ["OPENED_FILES"], "w", encoding="utf-8") as file:
        file.write("\\n".join(paths))
"""


def run(*command: str | Path, **environment: str) -> str:
    """Run a program outside the checkout and return what it printed."""
    inherited = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")
    }
    done = subprocess.run(
        command,
        cwd=Path(sys.prefix).anchor,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(
        *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"),
        *("--wheel-dir", folder, ROOT),
    )
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an environment that holds the wheel; only its dependencies are borrowed from ours."""
    folder = tmp_path_factory.mktemp("elsewhere") / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
    )
    packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    # A path file is not read in turn: our own editable install stays out.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    # Not as sitecustomize: an interpreter of a distribution may bring one of its own, which comes first.
    (packages / "opened_files.py").write_text(WITNESS, encoding="utf-8")
    (packages / "opened_files.pth").write_text("import opened_files\n", encoding="utf-8")
    return python.parent


def test_every_resource_is_in_the_wheel_and_every_translation_compiled(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    files = {path.relative_to(RESOURCES) for path in RESOURCES.rglob("*") if path.is_file()}
    files |= {path.with_suffix(".qm") for path in files if path.suffix == ".ts"}
    files = {path for path in files if "__pycache__" not in path.parts}
    assert {path.suffix for path in files} >= {".ttf", ".ftl", ".qm", ".csv", ".ics", ".icc"}
    assert {f"campus_desk/_resources/{path.as_posix()}" for path in files} <= packed


def test_the_wheel_makes_the_sample_campus_from_its_own_resources(elsewhere: Path, tmp_path: Path) -> None:
    campus = tmp_path / "campus.db"
    opened = tmp_path / "opened.txt"
    program = elsewhere / "campus-desk"
    worded = tmp_path / "worded.txt"
    run(program, "--database", campus, "init", "--sample", "technoparc", OPENED_FILES=str(opened))
    run(program, "--database", campus, "check", OPENED_FILES=str(worded))
    bookings = json.loads(
        run(
            *(
                program,
                "--database",
                campus,
                "bookings",
                "--from",
                "2026-10-01",
                "--to",
                "2026-10-31",
                "--json",
            ),
            OPENED_FILES=os.devnull,
        )
    )
    assert bookings

    paths = [
        Path(line) for each in (opened, worded) for line in each.read_text(encoding="utf-8").splitlines()
    ]
    resources = [path for path in paths if "_resources" in path.parts]
    assert {path.suffix for path in resources} >= {".csv", ".ics", ".ftl"}
    assert all(path.is_relative_to(elsewhere.parent) for path in resources)
    strays = [path for path in paths for folder in ("src", "resources") if path.is_relative_to(ROOT / folder)]
    assert not strays
