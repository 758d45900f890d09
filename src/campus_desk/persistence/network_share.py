"""Whether a folder lies on another computer.

SQLite's locks do not hold there, and its write-ahead log needs memory that all writers share: several desks share a
PostgreSQL server instead.
"""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_REMOTE = frozenset(
    [
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afpfs", "afs", "davfs", "webdav"),
        *("ceph", "glusterfs", "lustre", "fuse.ceph", "fuse.glusterfs", "fuse.davfs2", "fuse.rclone"),
        *("fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs"),
    ]
)
_DRIVE_REMOTE = 4
_OCTAL = re.compile(r"\\([0-7]{3})")

Mount = tuple[str, str]
"""Where a file system is mounted, and its type."""


def is_on_network_share(path: Path) -> bool:
    """Tell whether a file would lie on a network file system."""
    folder = path.resolve().parent
    if os.name == "nt":
        return _is_remote_drive(folder)
    return file_system_type(folder, _mounts()) in _REMOTE


def file_system_type(folder: Path, mounts: Iterable[Mount]) -> str:
    """Return the type of the file system a folder lies on, the innermost mount deciding, the later one of two."""
    best, found = -1, ""
    for point, kind in mounts:
        if folder.is_relative_to(point) and len(point) >= best:
            best, found = len(point), kind
    return found


def linux_mounts(table: str) -> Iterator[Mount]:
    """Read ``/proc/mounts``: device, mount point, type; spaces and the like are octal escapes."""
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            yield _OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[1]), fields[2]


def mac_mounts(table: str) -> Iterator[Mount]:
    """Read the output of macOS's ``mount``: ``device on point (type, options)``."""
    for line in table.splitlines():
        _, on, rest = line.partition(" on ")
        point, bracket, options = rest.rpartition(" (")
        if on and bracket:
            yield point, options.rstrip(")").split(",", maxsplit=1)[0].strip()


def _mounts() -> Iterator[Mount]:
    if sys.platform == "darwin":
        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return mac_mounts(listing.stdout)
    table = Path("/proc/mounts")
    return linux_mounts(table.read_text(errors="replace")) if table.exists() else iter(())


def _is_remote_drive(folder: Path) -> bool:
    windows = ctypes.CDLL("kernel32")
    return folder.drive.startswith("\\\\") or windows.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
