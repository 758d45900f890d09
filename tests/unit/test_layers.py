"""Every import contract in pyproject.toml bites: a violation is injected into a copy, and refused."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "campus_desk"

# Contract, module the violation is written into, what it says, how the refusal names it.
VIOLATIONS = [
    ("layers", "domain/reaches_up.py", "import campus_desk.application.ports", "domain.reaches_up"),
    ("layers", "application/reaches_up.py", "import campus_desk.persistence", "application.reaches_up"),
    ("layers", "persistence/reaches_up.py", "import campus_desk.main", "persistence.reaches_up"),
    ("layers", "main_reaches_up.py", "", "main_reaches_up"),
    *(
        ("layers", f"{one}/reaches_across.py", f"import campus_desk.{other}", f"{one}.reaches_across")
        for one, other in [
            ("ui", "cli"),
            ("cli", "persistence"),
            ("persistence", "documents"),
            ("documents", "exchange"),
            ("exchange", "reference"),
            ("reference", "ui"),
        ]
    ),
    ("cycles", "domain/chicken.py", "import campus_desk.domain.egg", "chicken"),
    ("cycles", "domain/egg.py", "import campus_desk.domain.chicken", "egg"),
    ("qt", "cli/paints.py", "from PySide6.QtWidgets import QWidget", "cli.paints"),
    ("qt", "documents/paints.py", "import shiboken6", "documents.paints"),
    ("sql", "exchange/queries.py", "import sqlalchemy", "exchange.queries"),
    ("sql", "ui/queries.py", "from alembic import command", "ui.queries"),
    ("paper", "ui/prints.py", "from reportlab.pdfgen import canvas", "ui.prints"),
    *(
        ("formats", f"ui/reads_{name}.py", f"import {name}", f"ui.reads_{name}")
        for name in ("csv", "icalendar")
    ),
    ("formats", "documents/reads.py", "from lxml import etree", "documents.reads"),
    *(
        ("world", f"exchange/asks_{name}.py", f"import {name}", f"exchange.asks_{name}")
        for name in ("babel", "dateparser", "dateutil", "holidays", "stdnum", "vacances_scolaires_france")
    ),
    ("world", "documents/asks.py", "from fluent.runtime import FluentBundle", "documents.asks"),
    ("terminal", "ui/echoes.py", "import typer", "ui.echoes"),
    ("terminal", "reference/echoes.py", "import click", "reference.echoes"),
    ("core", "domain/remembers.py", "import sqlite3", "domain.remembers"),
    ("core", "domain/tells_the_time.py", "import time", "domain.tells_the_time"),
    ("core", "application/waits.py", "def wait():\n    import threading", "application.waits"),
]


def contracts() -> dict[str, str]:
    """Return the names of the contracts by their ids."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]}


def lint(folder: Path) -> str:
    """Return what the linter says about the package in the folder."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    environment = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "400"}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode in (0, 1), run.stderr
    assert "Contracts:" in run.stdout, run.stdout + run.stderr
    return run.stdout


@pytest.fixture(scope="module")
def refusals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return, per contract, what the linter says about a copy that holds all the violations at once."""
    folder = tmp_path_factory.mktemp("layers")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(PACKAGE, folder / "campus_desk", ignore=shutil.ignore_patterns("__pycache__"))
    for _, place, statement, _ in VIOLATIONS:
        module = folder / "campus_desk" / place
        assert not module.exists()
        module.write_text(statement + "\n", encoding="utf-8")
    broken = lint(folder).partition("Broken contracts")[2]
    names = contracts()
    parts = re.split(f"^({'|'.join(map(re.escape, names.values()))})$", broken, flags=re.MULTILINE)
    said = dict(zip(parts[1::2], parts[2::2], strict=True))
    return {id_: said.get(name, "") for id_, name in names.items()}


@pytest.mark.parametrize(("contract", "culprit"), [(v[0], v[3]) for v in VIOLATIONS])
def test_violation_is_refused(contract: str, culprit: str, refusals: dict[str, str]) -> None:
    assert re.search(rf"\b{re.escape(culprit)}\b", refusals[contract]), (
        refusals[contract] or "nothing was refused"
    )


def test_every_contract_has_a_violation() -> None:
    assert {violation[0] for violation in VIOLATIONS} == set(contracts())


@pytest.mark.parametrize("layer", ["domain", "application"])
def test_the_core_imports_nothing_but_the_standard_library(layer: str) -> None:
    foreign = set()
    for module in (PACKAGE / layer).rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                continue
            known = sys.stdlib_module_names | {"campus_desk"}
            foreign |= {f"{module.name}: {name}" for name in names if name.partition(".")[0] not in known}
    assert not foreign


def loaded_by(program: str) -> set[str]:
    """Return the modules a fresh interpreter holds after running the program."""
    code = f"{program}\nimport sys\nprint('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


IMPORT_ALL_OF = """
import importlib, pkgutil
import campus_desk.__main__, campus_desk.main, campus_desk.{layer} as layer
for module in pkgutil.walk_packages(layer.__path__, layer.__name__ + "."):
    importlib.import_module(module.name)
"""


OPEN_THE_DESK = """
import campus_desk.main, campus_desk.ui.application
campus_desk.ui.application.open_desk = lambda launch: 0
assert campus_desk.main.main(["--sample"]) == 0
"""


@pytest.mark.parametrize("program", [IMPORT_ALL_OF.format(layer="ui"), OPEN_THE_DESK])
def test_opening_the_desk_never_loads_the_command_line(program: str) -> None:
    loaded = loaded_by(program)
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & {"typer", "click", "campus_desk.cli"}


def test_the_command_line_never_loads_the_window() -> None:
    loaded = loaded_by(IMPORT_ALL_OF.format(layer="cli"))
    assert "typer" in loaded
    assert not loaded & {"PySide6", "shiboken6", "campus_desk.ui"}


def test_no_module_outgrows_its_room() -> None:
    lengths = {
        module.relative_to(ROOT).as_posix(): len(module.read_text(encoding="utf-8").splitlines())
        for folder in ("src", "tests", "installer")
        for module in (ROOT / folder).rglob("*.py")
    }
    assert {name: length for name, length in lengths.items() if length > 400} == {}
