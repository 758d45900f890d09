"""What is booked: one chip per resource, and a button that offers the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Containment, Resource
from campus_desk.ui.searching import matches
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.flow_layout import FlowLayout
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.search_edit import HintedLineEdit

_POPUP_WIDTH = 300
_POPUP_HEIGHT = 320


class Chip(QFrame):
    """One resource; its cross takes it out.

    Attributes:
        cross: The button that takes it out.

    Signals:
        removed: The cross was pressed.
    """

    removed = Signal()

    def __init__(self, theme: Theme, resource: Resource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="card")
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 0, 2, 0)
        row.setSpacing(5)
        row.addWidget(IconLabel(theme, "door" if resource.capacity else "tool", "text2", 14))
        name = QLabel(resource.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(theme.typeface.font(weight=500))
        row.addWidget(name)
        if resource.capacity:
            seats = QLabel(self.tr("%n seat(s)", "", resource.capacity))
            mark(seats, role="secondary")
            row.addWidget(seats)
        cross = self.cross = QToolButton()
        theme.dress(cross, "x", size=12)
        mark(cross, small=True)
        cross.setFixedSize(22, 22)
        cross.setAccessibleName(self.tr("Take {0} out").format(resource.name))
        cross.setToolTip(cross.accessibleName())
        cross.clicked.connect(self.removed)
        row.addWidget(cross)


class ResourcePopup(QFrame):
    """A list to choose from, narrowed by typing.

    Signals:
        chosen: The id of a resource.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, resources: Sequence[Resource], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(self, role="card")
        self.resize(_POPUP_WIDTH, _POPUP_HEIGHT)
        self.search = HintedLineEdit(theme, "search", self.tr("Search a resource"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Resources"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for resource in resources:
            seats = f" · {resource.capacity}" if resource.capacity else ""
            item = QListWidgetItem(f"{resource.name}{seats}")
            item.setData(Qt.ItemDataRole.UserRole, resource.id)
            self.list.addItem(item)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(6, 6, 6, 6)
        lines.setSpacing(6)
        lines.addWidget(self.search)
        lines.addWidget(self.list)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.search.returnPressed.connect(self._take_current)
        self.list.itemClicked.connect(self._take)
        self._narrow()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list while the typing goes on."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        shown = [n for n in range(self.list.count()) if not self.list.item(n).isHidden()]
        if shown:
            here = shown.index(self.list.currentRow()) if self.list.currentRow() in shown else -1
            self.list.setCurrentRow(shown[max(0, min(len(shown) - 1, here + step))])

    def _narrow(self) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(not matches(self.search.text(), item.text()))
        self.list.setCurrentRow(-1)
        self._walk(1)

    def _take_current(self) -> None:
        item = self.list.currentItem()
        if self.list.currentRow() >= 0 and not item.isHidden():
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        self.close()


class ResourceChips(QWidget):
    """The resources of a booking, in the order asked for.

    Attributes:
        entrance: Where the keyboard is put, the button that offers others.

    Signals:
        changed: Another choice.
    """

    changed = Signal()

    def __init__(self, theme: Theme, resources: Iterable[Resource], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._resources: Mapping[ResourceId, Resource] = {r.id: r for r in resources}
        self._chosen: list[ResourceId] = []
        self._chips: list[Chip] = []
        self.add_button = QToolButton()
        self.add_button.setText(self.tr("Add"))
        self.add_button.setAccessibleName(self.tr("Add a resource"))
        theme.dress(self.add_button, "plus", size=14)
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        mark(self.add_button, kind="outlined", small=True)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_button.clicked.connect(self._offer)
        self._flow = FlowLayout(self, gap=6)
        self._flow.addWidget(self.add_button)
        self.entrance = self.add_button

    @property
    def chosen(self) -> tuple[ResourceId, ...]:
        """What is asked for."""
        return tuple(self._chosen)

    @property
    def capacity(self) -> int | None:
        """How many people fit into the chosen rooms, None when no room is among them."""
        seats = [r.capacity for r in map(self._resources.get, self._chosen) if r and r.capacity]
        return sum(seats) if seats else None

    @property
    def margins(self) -> tuple[int, int]:
        """The longest setup and teardown the chosen resources ask for, in minutes."""
        found = [r for r in map(self._resources.get, self._chosen) if r]
        return (
            max((r.setup_minutes for r in found), default=0),
            max((r.teardown_minutes for r in found), default=0),
        )

    def know(self, resources: Iterable[Resource]) -> None:
        """Offer other resources."""
        self._resources = {r.id: r for r in resources}

    def choose(self, resources: Iterable[ResourceId]) -> None:
        """Ask for other resources."""
        self._chosen = list(resources)
        self._show()

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._flow.removeWidget(self.add_button)
        self._chips = []
        for resource_id in self._chosen:
            resource = self._resources.get(resource_id)
            if resource is not None:
                chip = Chip(self._theme, resource, self)
                chip.removed.connect(lambda wanted=resource_id: self._remove(wanted))
                self._chips.append(chip)
                self._flow.addWidget(chip)
        self._flow.addWidget(self.add_button)
        # Tab goes from chip to chip, and then to the button that stands behind them.
        crosses = [chip.cross for chip in self._chips]
        for before, after in pairwise((self.add_button, *crosses)):
            self.setTabOrder(before, after)
        if crosses:
            self.setTabOrder(crosses[-1], self.add_button)
        self.updateGeometry()
        self.changed.emit()

    def _remove(self, resource_id: ResourceId) -> None:
        self._chosen.remove(resource_id)
        self._show()
        self.add_button.setFocus()

    def _add(self, resource_id: ResourceId) -> None:
        self._chosen.append(resource_id)
        self._show()
        self.add_button.setFocus()

    def _offer(self) -> None:
        offered = [
            r
            for r in sorted(self._resources.values(), key=lambda r: (r.position, r.id))
            if r.id not in self._chosen and r.retired_on is None and r.containment is not Containment.UNIT
        ]
        popup = ResourcePopup(self._theme, offered, self)
        popup.chosen.connect(self._add)
        popup.move(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 2)))
        popup.show()
