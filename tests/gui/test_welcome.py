"""The welcome: what each way to begin means can be read to its end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from campus_desk.ui.theme import Theme
from campus_desk.ui.welcome import WelcomePage


def test_no_line_of_the_welcome_is_cut_in_a_wide_window(qapp: QApplication, theme: Theme) -> None:
    page = WelcomePage(theme, Path("campus.db"))
    page.resize(1440, 900)
    page.show()
    qapp.processEvents()
    wrapped = [label for label in page.findChildren(QLabel) if label.wordWrap()]
    assert any(
        label.heightForWidth(label.width()) > label.fontMetrics().lineSpacing() * 1.5 for label in wrapped
    )
    assert [label.text() for label in wrapped if label.height() < label.heightForWidth(label.width())] == []
    page.close()
