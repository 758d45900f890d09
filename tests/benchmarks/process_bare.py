"""The least a Qt program in Python can be: an empty ``QMainWindow`` of the desk's size, and what it costs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.milestones import PAINTED, tell, tell_memory


class BareWindow(QMainWindow):
    """Tells once when it stands on the screen, as the desk's window does, and ends the program."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)
        return done

    def _painted(self) -> None:
        tell(PAINTED)
        tell_memory()
        QApplication.quit()


def main() -> None:
    """Open the window and wait for its first paint."""
    application = QApplication([])
    window = BareWindow()
    window.resize(1440, 900)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
