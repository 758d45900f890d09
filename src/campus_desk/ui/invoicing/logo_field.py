"""The logo of the seller: looked at, chosen from a file, taken away."""

from __future__ import annotations

from base64 import b64decode, b64encode
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from campus_desk.ui.last_folders import Files, begin_at_last
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.window_state import WindowState

_PREVIEW = QSize(150, 56)
_LARGEST_READ = 4_000_000
"""Bytes of a file that are read at most: what is larger is no logo."""


class LogoField(QWidget):
    """Holds a picture in base64, empty without one.

    Attributes:
        content: What is stored of it; whether it can be is for whoever saves it to say.

    Signals:
        taken: Another picture, or none, was taken.
    """

    taken = Signal()

    def __init__(self, theme: Theme, content: str, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._state = state
        self._picture = QLabel()
        self._picture.setFixedSize(_PREVIEW + QSize(12, 12))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Invoices are white paper in the dark as well: so is the ground of the preview.
        self._picture.setStyleSheet("background: #FFFFFF; color: #5A6A70; border: 1px solid #C6CFD2;")
        self.choose = QPushButton(self.tr("Choose a file…"))
        self.remove = QPushButton(self.tr("Remove"))
        for button in (self.choose, self.remove):
            button.setAutoDefault(False)
            mark(button, small=True)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.take(b""))
        self.setFocusProxy(self.choose)
        self.entrance = self.choose
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addLayout(buttons)
        row.addStretch(1)
        self._show()

    def take(self, picture: bytes) -> None:
        """Take another picture, or none."""
        self.content = b64encode(picture).decode("ascii")
        self._show()
        announce(self, self._picture.accessibleName())
        self.taken.emit()

    def load(self, path: Path) -> None:
        """Take the picture of a file; one that cannot be read leaves the logo as it is."""
        try:
            with path.open("rb") as file:
                self.take(file.read(_LARGEST_READ))
        except OSError:
            self._picture.setText(self.tr("Cannot be read"))
            announce(self, self._picture.text(), urgent=True)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        begin_at_last(dialog, self._state, Files.LOGO)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.load(Path(name)))
        dialog.open()

    def _show(self) -> None:
        pixmap, size = self._read()
        self._picture.setPixmap(pixmap)
        if not self.content:
            self._picture.setText(self.tr("No logo"))
        elif pixmap.isNull():
            self._picture.setText(self.tr("Cannot be shown"))
        said = self.tr("Logo: {0} × {1} pixels").format(size.width(), size.height())
        self._picture.setAccessibleName(self._picture.text() or said)
        self.remove.setVisible(bool(self.content))

    def _read(self) -> tuple[QPixmap, QSize]:
        """Return the picture as large as the preview has room for, and the size of what is stored."""
        buffer = QBuffer()
        buffer.setData(QByteArray(_decoded(self.content)))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and (size.width() > _PREVIEW.width() or size.height() > _PREVIEW.height()):
            ratio = self.devicePixelRatioF()
            reader.setScaledSize(size.scaled(_PREVIEW * ratio, Qt.AspectRatioMode.KeepAspectRatio))
            pixmap = QPixmap.fromImageReader(reader)
            pixmap.setDevicePixelRatio(ratio)
            return pixmap, size
        return QPixmap.fromImageReader(reader), size


def _decoded(content: str) -> bytes:
    try:
        return b64decode(content, validate=True)
    except ValueError:
        return b""
