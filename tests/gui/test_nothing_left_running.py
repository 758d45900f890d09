"""The guards of conftest.py themselves: what they must refuse, they refuse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[2]

LEAKS = {
    "QTimer 'clock'": """
        from PySide6.QtCore import QTimer
        def test_leak(qapp):
            qapp.clock = QTimer(objectName="clock")
            qapp.clock.start(10_000)
        """,
    "QThread 'database'": """
        from PySide6.QtCore import QThread
        def test_leak(qapp):
            qapp.thread_left = QThread(objectName="database")
            qapp.thread_left.start()
            qapp.aboutToQuit.connect(lambda: qapp.thread_left.quit() or qapp.thread_left.wait())
        """,
    "Thread(reader": """
        import threading, time
        def test_leak():
            threading.Thread(target=time.sleep, args=(0.5,), name="reader").start()
        """,
    "QtWarningMsg: no such room": """
        from PySide6.QtCore import qWarning
        def test_leak():
            qWarning("no such room")
        """,
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("leaks")
    for number, source in enumerate(LEAKS.values()):
        (folder / f"test_leak_{number}.py").write_text(dedent(source))
    settings: list[str | Path] = [
        "-c",
        ROOT / "pyproject.toml",
        "--rootdir",
        folder,
        "-p",
        "tests.conftest",
        "-p",
        "no:cacheprovider",
    ]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *settings, folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return run.stdout + run.stderr


@pytest.mark.parametrize("complaint", LEAKS)
def test_a_test_that_leaves_something_behind_fails(complaint: str, report: str) -> None:
    assert complaint in report


def test_none_of_them_slips_through(report: str) -> None:
    failures = sum(line.startswith(("FAILED", "ERROR")) for line in report.splitlines())
    assert failures == len(LEAKS), report


def test_the_settings_of_the_tester_are_out_of_reach() -> None:
    from platformdirs import PlatformDirs

    folders = PlatformDirs("campus-desk")
    for folder in (folders.user_data_path, folders.user_config_path, folders.user_log_path):
        assert "home" in folder.as_posix().split("pytest-")[-1]
