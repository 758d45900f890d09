"""The window: the only layer that imports PySide6.

* The frame: application, main window, actions, undo, tasks, theme, translations.
* ``timeline``: the planner, a custom-painted view of resources over time.
* ``booking``, ``catalogue``, ``invoicing``: dialogs and pages, one package per field of work.
* ``widgets``: models and form parts shared by the pages.
* ``tour``: drives the real window and checks what it left behind.

The thread of the window never touches the database; it executes commands through the desk and shows read models.
"""
