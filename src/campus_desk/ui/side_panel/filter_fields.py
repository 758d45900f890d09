"""The fields of the filter: sites, capacity, equipment, free time, and how many rows they hide."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.resource import Containment
from campus_desk.ui.formatting import Formatter, capitalised
from campus_desk.ui.side_panel.free_time import FreeTime
from campus_desk.ui.side_panel.hidden_note import HiddenNote
from campus_desk.ui.side_panel.row_filter import RowFilter
from campus_desk.ui.side_panel.saved_filters import SavedFilter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.timeline.features import feature_words
from campus_desk.ui.widgets.number_edit import NumberEdit

VIDEO = "video"
"""The feature code of rooms with a video conference: asked for so often that it always has a box of its own."""

MOST_PEOPLE = 999


class FilterFields(QWidget):
    """Says which rows are shown.

    Attributes:
        features: A box for each feature that is always offered or was chosen, by its code; ``equipment`` the menu
            of all of them.
        hidden_note: Says how many rows are hidden.

    Signals:
        changed: Other rows are to be shown.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, formatter: Formatter, current: SavedFilter, parent: QWidget | None = None
    ) -> None:
        """Build the fields.

        Args:
            theme: Colours and icons.
            formatter: Writes numbers and times.
            current: What they say at first.
            parent: The panel.
        """
        super().__init__(parent)
        mark(self, dense=True, compact=True)
        self._theme = theme
        self._waiting = current
        self._sites: dict[SiteId, QCheckBox] = {}
        self._codes: dict[SiteId, str] = {}
        self._counts: dict[SiteId, QLabel] = {}
        self._known: list[str] = []
        self.features: dict[str, QCheckBox] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        self._site_rows = QGridLayout()
        self._site_rows.setContentsMargins(0, 0, 0, 0)
        self._site_rows.setSpacing(2)
        self._site_rows.setColumnStretch(0, 1)
        lines.addLayout(self._site_rows)
        lines.addLayout(self._capacity_row(formatter, current.capacity))
        self._feature_rows = QVBoxLayout()
        self._feature_rows.setSpacing(2)
        lines.addLayout(self._feature_rows)
        self.more = QPushButton(self.tr("Other equipment…"))
        mark(self.more, kind="link", small=True)
        self.equipment = QMenu(self.more)
        self.more.clicked.connect(self._show_menu)
        self.more.hide()
        for code in sorted(current.features):
            self._offer(code, chosen=True)
        lines.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.free = FreeTime(formatter)
        self.free.changed.connect(self.changed)
        lines.addWidget(self.free)
        lines.addSpacing(2)
        self.hidden_note = HiddenNote(theme, self.tr("Show"), self.tr("Show the hidden rows"))
        self.hidden_note.button.clicked.connect(lambda: self.apply(SavedFilter("")))
        lines.addWidget(self.hidden_note)

    @property
    def rows(self) -> RowFilter:
        """What is chosen now."""
        hidden = frozenset(site for site, box in self._sites.items() if not box.isChecked())
        return RowFilter(hidden, self.capacity.value(), self._chosen_features(), self.free.minutes)

    @property
    def as_saved(self) -> SavedFilter:
        """What is chosen now."""
        if not self._sites:
            return self._waiting
        hidden = frozenset(self._codes[s] for s, box in self._sites.items() if not box.isChecked())
        return SavedFilter("", hidden, self.capacity.value(), self._chosen_features(), self.free.minutes)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the sites and the equipment there are."""
        shown = [r for r in catalogue.resources if r.containment is not Containment.UNIT]
        rows = Counter(r.site_id for r in shown)
        wanted = [s for s in catalogue.sites if rows[s.id]]
        self._codes = {site.id: site.code for site in wanted}
        if [s.id for s in wanted] != list(self._sites):
            hidden = {s for s, box in self._sites.items() if not box.isChecked()}
            _empty(self._site_rows)
            first_time = not self._sites
            self._sites.clear()
            for number, site in enumerate(wanted):
                box = QCheckBox(site.name)
                left_out = site.code in self._waiting.hidden_sites if first_time else site.id in hidden
                box.setChecked(not left_out)
                box.toggled.connect(self.changed)
                count = count_label()
                self._site_rows.addWidget(box, number, 0)
                self._site_rows.addWidget(count, number, 1)
                self._sites[site.id], self._counts[site.id] = box, count
        for site in wanted:
            self._sites[site.id].setText(site.name)
            self._counts[site.id].setText(str(rows[site.id]))
        found = Counter(code for r in shown for code in r.features)
        self._known = [code for code, _ in sorted(found.items(), key=lambda each: (-each[1], each[0]))]
        if self._known:
            self._offer(VIDEO if VIDEO in found else self._known[0])
        self.more.setVisible(bool(set(self._known) - set(self.features)) or len(self._known) > 1)
        self._put_in_order()
        self.changed.emit()

    def show_hidden(self, rows: int) -> None:
        """Say how many rows are hidden."""
        self.hidden_note.say(self.tr("%n row(s) hidden", "", rows) if rows else "")

    def apply(self, saved: SavedFilter) -> None:
        """Choose what a saved filter says."""
        self.blockSignals(True)
        for site, box in self._sites.items():
            box.setChecked(self._codes[site] not in saved.hidden_sites)
        self.capacity.setValue(saved.capacity)
        for code in saved.features:
            self._offer(code, chosen=True)
        for code, box in self.features.items():
            box.setChecked(code in saved.features)
        self._put_in_order()
        self.free.ask(saved.free)
        self.blockSignals(False)
        self.changed.emit()

    def _chosen_features(self) -> frozenset[str]:
        return frozenset(code for code, box in self.features.items() if box.isChecked())

    def _offer(self, code: str, *, chosen: bool = False) -> None:
        """Have a box for a feature."""
        box = self.features.get(code)
        if box is None:
            word = feature_words([code])[0]
            box = self.features[code] = QCheckBox(capitalised(word))
            self._feature_rows.addWidget(box)
            box.setChecked(chosen)
            box.toggled.connect(self.changed)
        elif chosen:
            box.setChecked(True)

    def _put_in_order(self) -> None:
        """Let Tab go as the eye does: boxes that came with the catalogue stand at its end otherwise."""
        before: QWidget | None = self.capacity.previousInFocusChain()
        while before is not None and (
            self.isAncestorOf(before) or before.focusPolicy() is Qt.FocusPolicy.NoFocus
        ):
            before = before.previousInFocusChain()
            if before is self.capacity:
                return
        for field in (
            *self._sites.values(),
            self.capacity,
            *self.features.values(),
            self.more,
            self.free.box,
        ):
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field

    def _show_menu(self) -> None:
        menu = self.equipment
        menu.clear()
        for code in sorted(self._known, key=lambda known: feature_words([known])[0].casefold()):
            word = feature_words([code])[0]
            action = menu.addAction(capitalised(word))
            action.setCheckable(True)
            action.setChecked(code in self.features and self.features[code].isChecked())
            action.toggled.connect(lambda on, code=code: self._chosen(code, on=on))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _chosen(self, code: str, *, on: bool) -> None:
        self._offer(code)
        self._put_in_order()
        self.features[code].setChecked(on)

    def _capacity_row(self, formatter: Formatter, capacity: int) -> QHBoxLayout:
        self.capacity = NumberEdit(formatter, 0, MOST_PEOPLE)
        self.capacity.setSpecialValueText(self.tr("any"))
        self.capacity.setValue(capacity)
        self.capacity.setFixedWidth(66)
        self.capacity.setKeyboardTracking(False)
        self.capacity.valueChanged.connect(self.changed)
        label = QLabel(self.tr("Min. ca&pacity"))
        label.setBuddy(self.capacity)
        self.capacity.setAccessibleName(self.tr("Minimum capacity"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(label, 1)
        row.addWidget(self.capacity)
        return row


def count_label() -> QLabel:
    """Return a label for a count at the right edge."""
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    mark(label, role="hint")
    return label


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
