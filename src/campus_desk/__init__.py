"""Campus Desk books the rooms and equipment of a campus and invoices them.

The layers, from the outside in; each may import only what stands to its right::

    __main__ > main > ui | cli | persistence | documents | exchange | reference > application > domain

* ``domain``: values and rules, standard library only.
* ``application``: use cases, and the ports through which they talk to the outside.
* ``persistence``: the campus file (SQLAlchemy, Alembic).
* ``documents``: paper (ReportLab).
* ``exchange``: file formats that come in and go out (iCalendar, CSV, XML).
* ``reference``: facts of the world: holidays, recurrence, identifiers, locales, wording.
* ``ui``: the window and the tour (PySide6).
* ``cli``: the command line (Typer).
* ``main``: the composition root, the one module that knows every layer.

The order is enforced by the import contracts in ``pyproject.toml``.
"""

__version__ = "0.1.0"
