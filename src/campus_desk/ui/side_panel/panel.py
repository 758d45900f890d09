"""The left panel of the planner: a month to jump from, which rows are shown, and what colours and patterns mean."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.side_panel.colour_legend import ColourLegend
from campus_desk.ui.side_panel.filter_choice import FilterChoice
from campus_desk.ui.side_panel.filter_fields import FilterFields
from campus_desk.ui.side_panel.saved_filters import SavedFilter, SavedFilters
from campus_desk.ui.side_panel.state_legend import StateLegend
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.window_state import WindowState

WIDTH = 204
_EDGE = 12


class SidePanel(QWidget):
    """Month, filters and legend.

    Attributes:
        filters: The fields of the filter; ``saved`` the filters kept under a name.
        colours: The legend of the colours.

    Signals:
        filter_changed: A ``RowFilter``.
    """

    filter_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        state: WindowState,
        owner: str,
        month: QWidget,
        *,
        for_guest: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Build the panel.

        Args:
            theme: Colours and icons.
            formatter: Writes numbers and times.
            state: Where filters are kept.
            owner: Whose filters they are.
            month: The mini-month.
            for_guest: Whether all that is known of most bookings is that they are somebody's: then there is nothing
                to tell apart by colour.
            parent: The dock.
        """
        super().__init__(parent)
        standard = self.tr("Standard") if for_guest else self.tr("Reception — standard")
        filters = SavedFilters(state, owner, standard)
        self.filters = FilterFields(theme, formatter, _as_left(state, filters.current))
        self.saved = FilterChoice(theme, filters)
        self.colours = ColourLegend(theme, formatter, state)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 8)
        lines.setSpacing(0)
        lines.addWidget(month)
        lines.addWidget(_head(self.tr("Filters"), self.saved.menu_button))
        lines.addLayout(self._filter_body())
        if for_guest:
            self.colours.hide()
            self.colours.choice.hide()
        lines.addWidget(_head(self.tr("Legend"), self.colours.choice))
        states = StateLegend(theme, formatter, for_guest=for_guest)
        lines.addLayout(self._legend_body(states, alone=for_guest))
        lines.addStretch(1)
        self.saved.picked.connect(self.filters.apply)
        self.filters.changed.connect(self._changed)

    def remember(self, state: WindowState) -> None:
        """Keep the filter as it is, saved or not, and what colours say."""
        shown = self.filters.as_saved
        state.put("hidden sites", tuple(sorted(shown.hidden_sites)))
        state.put("least capacity", shown.capacity)
        state.put("features", tuple(sorted(shown.features)))
        state.put("filter kept", True)
        self.colours.remember(state)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the sites, the equipment and the kinds there are."""
        self.filters.show_catalogue(catalogue)
        self.colours.show_catalogue(catalogue)

    def show_all(self) -> None:
        """Take all filters back and show the bookings of every row of the legend."""
        self.colours.show_all()
        self.filters.apply(SavedFilter(""))

    def _filter_body(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setContentsMargins(_EDGE, 8, _EDGE, 10)
        lines.setSpacing(6)
        dense = QWidget()
        mark(dense, dense=True)
        row = QHBoxLayout(dense)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.saved)
        lines.addWidget(dense)
        lines.addWidget(self.filters)
        return lines

    def _legend_body(self, states: QWidget, *, alone: bool) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setContentsMargins(_EDGE, 8, _EDGE, 8)
        lines.setSpacing(4)
        lines.addWidget(self.colours)
        lines.addWidget(self.colours.hidden_note)
        if not alone:
            rule = QFrame()
            mark(rule, role="rule")
            lines.addSpacing(4)
            lines.addWidget(rule)
            lines.addSpacing(4)
        lines.addWidget(states)
        return lines

    def _changed(self) -> None:
        self.saved.show_rows(self.filters.as_saved)
        self.filter_changed.emit(self.filters.rows)


def _head(title: str, aside: QWidget) -> QFrame:
    head = QFrame()
    mark(head, role="panel-head")
    row = QHBoxLayout(head)
    row.setContentsMargins(_EDGE, 0, 6, 0)
    row.addWidget(QLabel(title))
    row.addStretch(1)
    row.addWidget(aside)
    return head


def _as_left(state: WindowState, current: SavedFilter) -> SavedFilter:
    """Return the filter the desk was left with, which may differ from the saved one."""
    if not state.flag("filter kept", default=False):
        return current
    return SavedFilter(
        "",
        frozenset(state.names("hidden sites")),
        state.number("least capacity", 0),
        frozenset(state.names("features")),
    )
