"""The left panel of the planner: which rows are shown, how many are not, and what the colours mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.resource import Containment, Resource
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import group_label
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.window_state import WindowState

VIDEO = "video"
"""The feature code of rooms with a video conference."""

MOST_PEOPLE = 999
WIDTH = 204
_EDGE = 12
_SWATCH = QSize(20, 12)


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows the planner shows. Equipment has no capacity and is not hidden for it."""

    hidden_sites: frozenset[SiteId] = frozenset()
    capacity: int = 0
    video: bool = False

    def accepts(self, resource: Resource) -> bool:
        """Tell whether a resource is shown."""
        if resource.site_id in self.hidden_sites:
            return False
        if resource.capacity is not None and resource.capacity < self.capacity:
            return False
        return not self.video or VIDEO in resource.features


ALL_ROWS = RowFilter()


class Swatch(QWidget):
    """A small bar in the colours of a customer group."""

    def __init__(self, theme: Theme, group: CustomerGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = group
        self.setFixedSize(_SWATCH)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fill, outline and strip as a confirmed booking has them."""
        del event
        hue = self._theme.palette.hue(self._group)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(hue.outline), 1))
        painter.setBrush(QColor(hue.fill))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), 2, 2)
        painter.fillRect(0, 0, 3, self.height(), QColor(hue.strong))
        painter.end()


class SidePanel(QWidget):
    """Month, filters and legend.

    Signals:
        filter_changed: A ``RowFilter``.
        groups_changed: The customer groups whose bookings are hidden, a frozenset.
    """

    filter_changed = Signal(object)
    groups_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        state: WindowState,
        month: QWidget,
        legend: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        """Build the panel.

        Args:
            theme: Colours and icons.
            formatter: Writes numbers.
            state: Where the filters were remembered.
            month: The mini-month.
            legend: What the patterns of the bars mean.
            parent: The dock.
        """
        super().__init__(parent)
        self._theme = theme
        self._sites: dict[SiteId, QCheckBox] = {}
        self._codes: dict[SiteId, str] = {}
        self._counts: dict[SiteId, QLabel] = {}
        self._remembered = frozenset(state.names("hidden sites"))
        self._groups: dict[CustomerGroup, tuple[QCheckBox, QLabel]] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 8)
        lines.setSpacing(0)
        lines.addWidget(month)
        lines.addWidget(self._head(self.tr("Filters")))
        lines.addWidget(self._filters(formatter, state))
        lines.addWidget(self._head(self.tr("Legend"), self.tr("colour: customer")))
        lines.addWidget(self._legend(legend))
        lines.addStretch(1)

    @property
    def rows(self) -> RowFilter:
        """What is chosen now."""
        hidden = frozenset(site for site, box in self._sites.items() if not box.isChecked())
        return RowFilter(hidden, self.capacity.value(), self.video.isChecked())

    @property
    def hidden_groups(self) -> frozenset[CustomerGroup]:
        """The customer groups whose bookings are not shown."""
        return frozenset(group for group, (box, _) in self._groups.items() if not box.isChecked())

    def remember(self, state: WindowState) -> None:
        """Keep the filters for the next day."""
        state.put(
            "hidden sites", tuple(self._codes[s] for s, box in self._sites.items() if not box.isChecked())
        )
        state.put("least capacity", self.capacity.value())
        state.put("video only", self.video.isChecked())

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the sites there are."""
        rows = Counter(r.site_id for r in catalogue.resources if r.containment is not Containment.UNIT)
        wanted = [s for s in catalogue.sites if rows[s.id]]
        if [s.id for s in wanted] != list(self._sites):
            hidden = {s for s, box in self._sites.items() if not box.isChecked()}
            _empty(self._site_rows)
            self._sites.clear()
            for number, site in enumerate(wanted):
                box = QCheckBox(site.name)
                box.setChecked(site.id not in hidden and site.code not in self._remembered)
                box.toggled.connect(self._changed)
                count = _count_label()
                self._site_rows.addWidget(box, number, 0)
                self._site_rows.addWidget(count, number, 1)
                self._sites[site.id], self._counts[site.id] = box, count
            self._remembered = frozenset()
        for site in wanted:
            self._codes[site.id] = site.code
            self._sites[site.id].setText(site.name)
            self._counts[site.id].setText(str(rows[site.id]))
        self._changed()

    def show_hidden(self, rows: int) -> None:
        """Say how many rows the filters hide."""
        self._hidden_card.setVisible(rows > 0)
        self._hidden_text.setText(self.tr("%n row(s) hidden", "", rows))

    def show_counts(self, items: Iterable[AgendaItem]) -> None:
        """Count the bookings of each group in the period shown."""
        counts = Counter(group for _, group in {(i.booking_id, i.group) for i in items})
        for group, (_, label) in self._groups.items():
            label.setText(str(counts[group]))

    def show_all(self) -> None:
        """Take all filters back."""
        for box in self._sites.values():
            box.setChecked(True)
        self.capacity.setValue(0)
        self.video.setChecked(False)

    def _head(self, title: str, aside: str = "") -> QFrame:
        head = QFrame()
        mark(head, role="panel-head")
        row = QHBoxLayout(head)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.addWidget(QLabel(title))
        row.addStretch(1)
        if aside:
            hint = QLabel(aside)
            mark(hint, role="secondary")
            row.addWidget(hint)
        return head

    def _filters(self, formatter: Formatter, state: WindowState) -> QWidget:
        body = QWidget()
        mark(body, dense=True)
        lines = QVBoxLayout(body)
        lines.setContentsMargins(_EDGE, 8, _EDGE, 10)
        lines.setSpacing(4)
        self._site_rows = QGridLayout()
        self._site_rows.setContentsMargins(0, 0, 0, 0)
        self._site_rows.setSpacing(2)
        self._site_rows.setColumnStretch(0, 1)
        lines.addLayout(self._site_rows)
        self.capacity = NumberEdit(formatter, 0, MOST_PEOPLE)
        self.capacity.setSpecialValueText(self.tr("any"))
        self.capacity.setValue(state.number("least capacity", 0))
        self.capacity.setFixedWidth(66)
        self.capacity.setKeyboardTracking(False)
        self.capacity.valueChanged.connect(self._changed)
        label = QLabel(self.tr("Min. &capacity"))
        label.setBuddy(self.capacity)
        self.capacity.setAccessibleName(self.tr("Minimum capacity"))
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.capacity)
        lines.addSpacing(2)
        lines.addLayout(row)
        self.video = QCheckBox(self.tr("&Video conference"))
        self.video.setChecked(state.flag("video only", default=False))
        self.video.toggled.connect(self._changed)
        lines.addWidget(self.video)
        lines.addWidget(self._hidden())
        return body

    def _hidden(self) -> QFrame:
        self._hidden_card = QFrame()
        mark(self._hidden_card, role="card")
        row = QHBoxLayout(self._hidden_card)
        row.setContentsMargins(8, 2, 4, 2)
        self._hidden_text = QLabel()
        self._hidden_text.setFont(self._theme.typeface.font(12, 600))
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Show the hidden rows"))
        mark(self.show_button, kind="link", small=True)
        self.show_button.clicked.connect(self.show_all)
        row.addWidget(IconLabel(self._theme, "eye-off", "text2", 14))
        row.addWidget(self._hidden_text, 1)
        row.addWidget(self.show_button)
        self._hidden_card.hide()
        return self._hidden_card

    def _legend(self, legend: QWidget) -> QWidget:
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(_EDGE, 8, _EDGE, 8)
        lines.setSpacing(4)
        grid = QGridLayout()
        grid.setSpacing(2)
        grid.setHorizontalSpacing(6)
        grid.setColumnStretch(2, 1)
        for number, group in enumerate(CustomerGroup):
            name = group_label(group)
            box = QCheckBox()
            box.setChecked(True)
            box.setAccessibleName(self.tr("Show bookings: {0}").format(name))
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.toggled.connect(self._groups_toggled)
            count = _count_label()
            grid.addWidget(box, number, 0)
            grid.addWidget(Swatch(self._theme, group), number, 1)
            grid.addWidget(QLabel(name), number, 2)
            grid.addWidget(count, number, 3)
            self._groups[group] = (box, count)
        lines.addLayout(grid)
        rule = QFrame()
        mark(rule, role="rule")
        lines.addSpacing(4)
        lines.addWidget(rule)
        lines.addSpacing(4)
        lines.addWidget(legend)
        return body

    def _changed(self) -> None:
        self.filter_changed.emit(self.rows)

    def _groups_toggled(self) -> None:
        self.groups_changed.emit(self.hidden_groups)


def _count_label() -> QLabel:
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    mark(label, role="hint")
    return label


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
