"""What is shown when something happened that nobody foresaw."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from campus_desk.ui.widgets.enter_key import press_focused


class CrashDialog(QDialog):
    """Says that something went wrong, that what was saved is safe, and offers the report for copying."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Campus Desk: something went wrong"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.resize(640, 420)
        said = QLabel(
            self.tr(
                "Something happened that the program did not foresee. Everything that was saved is safe. "
                "You can go on working; if it happens again, please send this report."
            )
        )
        said.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("Copy report"))
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox()
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter what has the focus."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
