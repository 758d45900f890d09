"""What the program is, in which version, and under which terms."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QLabel, QWidget

from campus_desk import __version__
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.theme import Theme, mark


class AboutDialog(DeskDialog):
    """Name, version, licence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("About Campus Desk"))
        heading = QLabel("Campus Desk")
        mark(heading, role="count")
        said = QLabel(
            self.tr("Books the rooms and equipment of a medical-technology campus and invoices them.")
        )
        said.setWordWrap(True)
        versions = QLabel(
            self.tr("Version {0} · Qt {1} · Python {2}").format(
                __version__, qVersion(), platform.python_version()
            )
        )
        mark(versions, role="secondary")
        terms = QLabel(
            self.tr(
                "MIT licence. Typeface: IBM Plex Sans (OFL 1.1). Icons: Tabler (MIT). Qt is used under the LGPL 3."
            )
        )
        terms.setWordWrap(True)
        mark(terms, role="hint")
        for label in (heading, said, versions, terms):
            self.body.addWidget(label)
        self.body.addStretch(1)
        close = self.add_primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.resize(420, 220)
