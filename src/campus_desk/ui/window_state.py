"""What the window remembers between two days: preferences, sizes, filters. Never anything that cannot be lost.

One small JSON file. A file that cannot be read is set aside, said so, and forgotten; the desk opens regardless.
"""

from __future__ import annotations

import base64
import binascii
import json
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSaveFile

log = logging.getLogger(__name__)

FILE_NAME = "window.json"


class WindowState:
    """Values by name, read once and written when the window closes or a preference changes.

    Without a folder nothing is read or written: what a guest did here is not there for the next one.

    Attributes:
        set_aside: Where an unreadable file was moved to, None if the file was sound or there was none.
    """

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / FILE_NAME if folder is not None else None
        self._values: dict[str, Any] = {}
        self.set_aside: Path | None = None
        if self._path is not None:
            self._read(self._path)

    def _read(self, path: Path) -> None:
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError):
            self._put_aside(path)
            return
        try:
            values = json.loads(text)
        except ValueError:
            self._put_aside(path)
            return
        if isinstance(values, dict):
            self._values = values
        else:
            self._put_aside(path)

    def text(self, name: str, default: str = "") -> str:
        """Return a text, the default when there is none of that name."""
        value = self._values.get(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int) -> int:
        """Return a whole number, the default when there is none of that name."""
        value = self._values.get(name, default)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a yes or no, the default when there is none of that name."""
        value = self._values.get(name, default)
        return value if isinstance(value, bool) else default

    def names(self, name: str) -> tuple[str, ...]:
        """Return a list of texts, empty when there is none of that name."""
        value = self._values.get(name)
        return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()

    def bytes(self, name: str) -> QByteArray:
        """Return what Qt saved (geometry, splitter positions), empty when there is none of that name."""
        try:
            return QByteArray(base64.b64decode(self.text(name), validate=True))
        except binascii.Error:
            return QByteArray()

    def put(self, name: str, value: str | int | bool | tuple[str, ...] | QByteArray) -> None:
        """Remember a value; ``save`` writes it."""
        if isinstance(value, QByteArray):
            self._values[name] = base64.b64encode(value.data()).decode("ascii")
        elif isinstance(value, tuple):
            self._values[name] = list(value)
        else:
            self._values[name] = value

    def save(self) -> bool:
        """Write the file, whole or not at all; return whether that worked. A desk that cannot remember still works."""
        if self._path is None:
            return True
        content = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True).encode()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("the window's state could not be saved: %s", error)
            return False
        file = QSaveFile(str(self._path))
        opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if opened and file.write(content) == len(content) and file.commit():
            return True
        log.warning("the window's state could not be saved: %s", file.errorString())
        return False

    def _put_aside(self, path: Path) -> None:
        """Move the file out of the way without overwriting an older one set aside before."""
        number = 1
        while (target := path.with_name(f"{FILE_NAME}.unreadable-{number}")).exists():
            number += 1
        try:
            path.rename(target)
        except OSError as error:
            log.warning("an unreadable settings file could not be set aside: %s", error)
            target = path
        self.set_aside = target
        log.warning("the settings file was unreadable and set aside as %s", target)
