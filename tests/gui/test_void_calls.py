"""PySide6 6.12.0 gave away a reference to None with every call that returns nothing.

Before Python 3.12 None is counted like any other object, starts with some 5,000 references, and the interpreter
aborts when they are spent: a planner that repaints for a minute is dead. Hence the pin in pyproject.toml.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000
# Frames and caches hold a few of their own.
TOLERANCE = 200


def test_void_calls_of_an_object_keep_none(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("room")
    assert abs(sys.getrefcount(None) - before) < TOLERANCE


def test_void_calls_of_a_widget_keep_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setIndent(number % 8)
    assert abs(sys.getrefcount(None) - before) < TOLERANCE


def test_void_calls_of_a_painter_keep_none(qapp: QApplication) -> None:
    canvas = QPixmap(8, 8)
    painter = QPainter(canvas)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.drawPoint(QPoint(1, 1))
    spent = before - sys.getrefcount(None)
    painter.end()
    assert abs(spent) < TOLERANCE
