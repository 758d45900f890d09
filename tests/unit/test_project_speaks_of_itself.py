"""The project names no machine it was made on and no place its packages came from."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FOREIGN = {
    "a folder of somebody's machine": re.compile(
        rb"(?<![\w.~$}/-])/(?:work|root|home|tmp|opt|Users|mnt)/[\w.]|[A-Z]:\\Users"
    ),
    "a local address": re.compile(rb"file:///|localhost|127\.0\.0\.1"),
    "a package registry": re.compile(rb"pypi\.org|pythonhosted|index-url|find-links|/simple/", re.IGNORECASE),
}

MAY_NAME = {"a local address": {"src/campus_desk/application/mail_settings.py"}}
"""Where such a name is the subject itself: a mail server on this computer needs no encryption."""


def project_files() -> list[Path]:
    """Return the files that are, or are about to be, committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a checkout: which files belong to the project is git's to say")
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file() and path != Path(__file__)]


@pytest.mark.parametrize("what", FOREIGN)
def test_no_file_names(what: str) -> None:
    found = []
    for path in project_files():
        content = path.read_bytes()
        if b"\0" in content[:1024] or str(path.relative_to(ROOT)) in MAY_NAME.get(what, ()):
            continue
        for number, line in enumerate(content.splitlines(), start=1):
            if FOREIGN[what].search(line):
                found.append(
                    f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100].decode(errors='replace')}"
                )
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text", ["see /tmp/x", "cd /home/me", "'/root/.cache'", "C:\\Users\\me"])
def test_a_folder_is_recognised(text: str) -> None:
    assert FOREIGN["a folder of somebody's machine"].search(text.encode())
