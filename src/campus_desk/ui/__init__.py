"""The window: the only layer that imports PySide6.

* The frame: application, main window, actions, undo, tasks, theme, translations.
* ``timeline``: the planner, a custom-painted view of resources over time.
* ``booking``, ``catalogue``, ``invoicing``: dialogs and pages, one package per field of work.
* ``widgets``: models and form parts shared by the pages.
* ``tour``: drives the real window and checks what it left behind.

The thread of the window never touches the database; it executes commands through the desk and shows read models.

PySide watches every import for a naming feature that is not used here: it reads the source of each module and keeps
it in memory. That would be a fifth of the time until the week is on screen, so imports are put back as they were.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - begins to watch

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
