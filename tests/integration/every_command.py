"""Every command of the program, wherever it is defined."""

from __future__ import annotations

import importlib
import pkgutil

from campus_desk import application
from campus_desk.application.commands import Command


def every_command() -> list[type[Command]]:
    """Return the commands of each module named for commands, once each."""
    names = [m.name for m in pkgutil.iter_modules(application.__path__) if m.name.endswith("commands")]
    found = [
        value
        for name in names
        for value in vars(importlib.import_module(f"{application.__name__}.{name}")).values()
        if isinstance(value, type) and issubclass(value, Command) and value is not Command
    ]
    return list(dict.fromkeys(found))
