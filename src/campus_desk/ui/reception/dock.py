"""The right side of the window: the panel of the next two hours, or a rail that opens it.

It is laid out before the first paint, so that nothing jumps when data arrives; what it lists comes later.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from campus_desk.ui.theme import Theme, mark

PANEL_WIDTH = 240
RAIL_WIDTH = 20
GRID_LEAST = 936
"""What the planner needs for twelve hours of 60 px beside its row headers and scroll bar; below it the panel yields."""

_ICON = 14
_BADGE = 16


class Rail(QAbstractButton):
    """The closed panel: its name upright, and how many are late."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self.setText(self.tr("Next two hours"))
        self.setFixedWidth(RAIL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        self.set_count(0)

    @property
    def count(self) -> int:
        """How many are late."""
        return self._count

    def set_count(self, count: int) -> None:
        """Say how many are late."""
        self._count = count
        late = f", {self.tr('%n late', '', count)}" if count else ""
        self.setAccessibleName(f"{self.text()}{late}")
        self.setToolTip(self.tr("Show the next two hours") + late)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the rail and the room its name takes."""
        return QSize(RAIL_WIDTH, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, name and count from the top."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("hair" if self.underMouse() else "panel"))
        pixmap = self._theme.pixmap("layout-sidebar-right-expand", "text2", _ICON, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _ICON) // 2 + 1, 14, pixmap)
        font = self._theme.typeface.font(11)
        painter.setFont(font)
        painter.setPen(self._theme.color("text2"))
        words = painter.fontMetrics().horizontalAdvance(self.text())
        painter.save()
        painter.translate(self.width() / 2, 14 + _ICON + 10)
        painter.rotate(90)
        painter.drawText(
            QRectF(0, -self.width() / 2, words + 2, self.width()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        painter.restore()
        if self._count:
            self._paint_count(painter, 14 + _ICON + 10 + words + 8)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_count(self, painter: QPainter, top: int) -> None:
        box = QRectF((self.width() - _BADGE) / 2 + 0.5, top, _BADGE, _BADGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("warn_tint"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._theme.color("warn"))
        painter.setFont(self._theme.typeface.font(11, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._count) if self._count < 100 else "…")


class ReceptionDock(QDockWidget):
    """Open or closed as the user left it; in a narrow window it gives way first.

    Attributes:
        rail: Stands for the panel while it is closed.
    """

    def __init__(self, theme: Theme, action: QAction, window: QMainWindow) -> None:
        """Build the dock.

        Args:
            theme: Colours and fonts.
            action: Opens and closes it; checked while it is open.
            window: The window it is docked to.
        """
        super().__init__(self.tr("Next two hours"), window)
        self._action = action
        self._wanted = True
        self._insists = False
        self._narrow = False
        self.setObjectName("next hours")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget())
        self.rail = Rail(theme)
        self.rail.clicked.connect(action.trigger)
        self._title = QLabel(self.tr("Next two hours"))
        self._title.setFont(theme.typeface.font(13, 600))
        self._said = QLabel()
        mark(self._said, role="secondary")
        self.close_button = QToolButton()
        mark(self.close_button, small=True)
        theme.dress(self.close_button, "layout-sidebar-right-collapse", "text2", 14)
        self.close_button.setAccessibleName(self.tr("Hide the next two hours"))
        self.close_button.setToolTip(self.tr("Hide the next two hours"))
        self.close_button.clicked.connect(action.trigger)
        self._body = QVBoxLayout()
        self._panel = self._lay_out()
        holder = QWidget()
        self._pages = QStackedLayout(holder)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self._panel)
        self._pages.addWidget(self.rail)
        self.setWidget(holder)
        action.triggered.connect(self._by_user)
        self._apply()

    @property
    def is_open(self) -> bool:
        """Tell whether the panel is shown, not the rail."""
        return self._wanted and (not self._narrow or self._insists)

    @property
    def is_wanted(self) -> bool:
        """Tell whether the user wants it open where there is room: what is remembered."""
        return self._wanted

    @property
    def heading(self) -> str:
        """What stands under the title."""
        return self._said.text()

    def recall(self, *, wanted: bool) -> None:
        """Open it or close it as it was left."""
        self._wanted = wanted
        self._apply()

    def fit(self, room: int) -> None:
        """Give way where the planner would have less than ``GRID_LEAST`` of ``room`` pixels."""
        narrow = room - PANEL_WIDTH < GRID_LEAST
        if narrow != self._narrow:
            self._narrow, self._insists = narrow, False
            self._apply()

    def say(self, heading: str, late: int) -> None:
        """Show from when to when, and how many come and are late."""
        self._said.setText(heading)
        self._said.setToolTip(heading)
        self.rail.set_count(late)

    def put(self, content: QWidget | None) -> None:
        """Show what is listed; with None the place is empty again."""
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if content is not None:
            self._body.addWidget(content)

    def _lay_out(self) -> QFrame:
        panel = QFrame()
        mark(panel, role="panel")
        head = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._title, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        # The counts may be long: they have the whole width, below the button.
        words = QVBoxLayout(head)
        words.setContentsMargins(10, 7, 0, 6)
        words.setSpacing(1)
        words.addLayout(row)
        words.addWidget(self._said)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(panel)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        self._body.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(self._body, 1)
        return panel

    def _by_user(self) -> None:
        self._wanted = self._action.isChecked()
        self._insists = self._wanted and self._narrow
        focused = QApplication.focusWidget()
        self._apply()
        if focused is not None and self.isAncestorOf(focused):
            # What has the keyboard is out of sight now.
            (self.close_button if self.is_open else self.rail).setFocus()

    def _apply(self) -> None:
        self._action.setChecked(self.is_open)
        self._pages.setCurrentWidget(self._panel if self.is_open else self.rail)
        self.setFixedWidth(PANEL_WIDTH if self.is_open else RAIL_WIDTH)
