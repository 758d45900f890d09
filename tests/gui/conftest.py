"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campus_desk.ui.icons import Icons
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.typeface import Typeface

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def typeface(qapp: QApplication) -> Typeface:
    return Typeface(RESOURCES / "fonts")


@pytest.fixture(scope="session")
def icons() -> Icons:
    return Icons(RESOURCES / "icons")


@pytest.fixture(scope="session")
def session_theme(
    qapp: QApplication, typeface: Typeface, icons: Icons, tmp_path_factory: pytest.TempPathFactory
) -> Theme:
    return Theme(qapp, icons, typeface, tmp_path_factory.mktemp("drawings"), ThemeMode.LIGHT)


@pytest.fixture
def theme(session_theme: Theme) -> Iterator[Theme]:
    """The look in its light colours, and light again after the test."""
    session_theme.set_mode(ThemeMode.LIGHT)
    yield session_theme
    session_theme.set_reduced_motion(reduced=None)
    session_theme.set_mode(ThemeMode.LIGHT)
