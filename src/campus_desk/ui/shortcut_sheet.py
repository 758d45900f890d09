"""The keyboard at a glance: generated from the actions, and from what the planner itself understands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from campus_desk.ui.actions import Actions
from campus_desk.ui.dialog import MARGIN, DeskDialog
from campus_desk.ui.month_actions import keys_of
from campus_desk.ui.theme import Theme, mark

_NATIVE = QKeySequence.SequenceFormat.NativeText
_USUAL = QSize(900, 680)
_NARROW = QSize(560, 680)

Keys = tuple[str, str]
"""What it does, and the keys."""


def planner_keys() -> list[Keys]:
    """Return the keys of the planner that are no actions, because they mean something only on the grid."""
    return [
        (
            QCoreApplication.translate("ShortcutSheet", "Move the focus"),
            native("Left", "Right", "Up", "Down"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Extend the interval"),
            native("Shift+Left", "Shift+Right"),
        ),
        (QCoreApplication.translate("ShortcutSheet", "Book here, or edit the booking"), native("Enter")),
        (QCoreApplication.translate("ShortcutSheet", "Show the card"), native("Space")),
        (QCoreApplication.translate("ShortcutSheet", "Give up"), native("Esc")),
        (QCoreApplication.translate("ShortcutSheet", "Move in time"), native("Alt+Left", "Alt+Right")),
        (
            QCoreApplication.translate("ShortcutSheet", "Move to another resource"),
            native("Alt+Up", "Alt+Down"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Move the start"),
            native("Ctrl+Alt+Left", "Ctrl+Alt+Right"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Move the end"),
            native("Ctrl+Alt+Shift+Left", "Ctrl+Alt+Shift+Right"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Previous, next booking in the row"),
            native("Ctrl+Up", "Ctrl+Down"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Zoom around the pointer"),
            QCoreApplication.translate("ShortcutSheet", "Ctrl + mouse wheel"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Snap to 5 minutes"),
            QCoreApplication.translate("ShortcutSheet", "Alt while dragging"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Move by 5 minutes"),
            native("Alt+Shift+Left", "Alt+Shift+Right"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Move to the previous, next period"),
            native("Alt+PgUp", "Alt+PgDown"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Copy instead of moving"),
            QCoreApplication.translate("ShortcutSheet", "Ctrl while dragging"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Select several in a frame"),
            QCoreApplication.translate("ShortcutSheet", "Shift + drag"),
        ),
        (
            QCoreApplication.translate("ShortcutSheet", "Add to the selection"),
            QCoreApplication.translate("ShortcutSheet", "Ctrl + click") + " · " + native("Ctrl+Space"),
        ),
        (QCoreApplication.translate("ShortcutSheet", "Open the menu"), native("Shift+F10")),
    ]


def native(*keys: str) -> str:
    """Return keys as this system writes them."""
    return " · ".join(QKeySequence(key).toString(_NATIVE) for key in keys)


class ShortcutSheet(DeskDialog):
    """Every key, by menu: in two columns, or in one where the screen has no room for two."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(theme, QCoreApplication.translate("ShortcutSheet", "Keyboard shortcuts"), parent)
        groups: list[tuple[str, Sequence[Keys]]] = [
            (
                group.title,
                [(a.iconText(), " · ".join(keys_of(a))) for a in group.actions],
            )
            for group in actions.groups()
        ]
        groups.insert(3, (QCoreApplication.translate("ShortcutSheet", "On the planner"), planner_keys()))
        area = QScrollArea()
        # As wide as its longest keys: what has to be scrolled sideways is not read at a glance.
        around = area.verticalScrollBar().sizeHint().width() + 2 * MARGIN
        sheet, usual = _sheet(_halves(groups)), _USUAL
        if sheet.sizeHint().width() + around > self.most_width:
            sheet, usual = _sheet([groups]), _NARROW
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(sheet)
        area.setAccessibleName(self.windowTitle())
        self.body.addWidget(area)
        close = self.add_primary(QCoreApplication.translate("ShortcutSheet", "Close"))
        close.clicked.connect(self.accept)
        self.resize(max(usual.width(), sheet.sizeHint().width() + around), usual.height())


def _sheet(parts: Iterable[Iterable[tuple[str, Sequence[Keys]]]]) -> QWidget:
    """Return columns side by side."""
    columns = QHBoxLayout()
    columns.setSpacing(28)
    for part in parts:
        columns.addLayout(_column(part), 1)
    sheet = QWidget()
    sheet.setLayout(columns)
    return sheet


def _halves(groups: list[tuple[str, Sequence[Keys]]]) -> Iterable[list[tuple[str, Sequence[Keys]]]]:
    """Split the groups so that both columns are about as long."""
    lengths = [len(keys) + 2 for _, keys in groups]
    splits = range(1, len(groups))
    best = min(splits, key=lambda n: abs(sum(lengths[:n]) - sum(lengths[n:])))
    return groups[:best], groups[best:]


def _column(groups: Iterable[tuple[str, Sequence[Keys]]]) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(6)
    for title, keys in groups:
        heading = QLabel(title)
        mark(heading, role="heading")
        lines.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for number, (what, key) in enumerate(keys):
            said = QLabel(what)
            said.setTextFormat(Qt.TextFormat.PlainText)
            pressed = QLabel(key)
            pressed.setTextFormat(Qt.TextFormat.PlainText)
            mark(pressed, role="secondary")
            pressed.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(said, number, 0)
            grid.addWidget(pressed, number, 1)
        lines.addLayout(grid)
        lines.addSpacing(10)
    lines.addStretch(1)
    return lines
