"""The lines of an invoice, to choose which are credited, with what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from campus_desk.application.credit_note import credit_note
from campus_desk.domain.invoice import Invoice
from campus_desk.ui.formatting import Formatter

_DAY, _WHAT, _NET = range(3)
_ROWS_SHOWN = 8
_ROW_HEIGHT = 24
_HEADER_HEIGHT = 26
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Creditable:
    """An invoice with what was credited of it before.

    Attributes:
        earlier: The credit notes it has already; ``credited`` the positions of the lines they credit.
    """

    invoice: Invoice
    earlier: tuple[Invoice, ...]
    credited: frozenset[int]

    def note(self, positions: frozenset[int]) -> Invoice:
        """Return the credit note that some lines would make, without a number."""
        return credit_note(self.invoice, "", positions, self.earlier, "", self.invoice.issue_date)


class CreditLines(QTreeWidget):
    """One line of the invoice per row, each with a check box; what is credited already cannot be chosen.

    Signals:
        chosen_changed: Another set of lines is chosen.
    """

    chosen_changed = Signal()

    def __init__(self, formatter: Formatter, creditable: Creditable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHeaderLabels([self.tr("Date"), self.tr("Line"), self.tr("Net amount")])
        self.setAccessibleName(self.tr("Lines to credit"))
        self.headerItem().setTextAlignment(_NET, _RIGHT)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_DAY, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_NET, QHeaderView.ResizeMode.ResizeToContents)
        self._items: dict[int, QTreeWidgetItem] = {}
        for line in creditable.invoice.lines:
            item = QTreeWidgetItem(
                [formatter.short_date(line.service_from), line.description, formatter.money(line.net)]
            )
            item.setTextAlignment(_NET, _RIGHT)
            item.setToolTip(_WHAT, line.detail)
            is_free = line.position not in creditable.credited
            item.setCheckState(_DAY, Qt.CheckState.Checked if is_free else Qt.CheckState.Unchecked)
            if not is_free:
                item.setDisabled(True)
                item.setText(_WHAT, self.tr("{0} (credited already)").format(line.description))
            self._items[line.position] = item
            self.addTopLevelItem(item)
        rows = min(max(len(self._items), 2), _ROWS_SHOWN)
        self.setFixedHeight(_HEADER_HEIGHT + rows * _ROW_HEIGHT)
        self.setCurrentItem(next(iter(self._items.values())))
        self.itemChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def positions(self) -> frozenset[int]:
        """The lines chosen, by their positions on the invoice."""
        return frozenset(
            position
            for position, item in self._items.items()
            if item.checkState(_DAY) is Qt.CheckState.Checked and not item.isDisabled()
        )

    @property
    def is_whole(self) -> bool:
        """Whether everything is chosen that is not credited yet."""
        return self.positions == {p for p, item in self._items.items() if not item.isDisabled()}

    def choose_all(self, *, wanted: bool) -> None:
        """Choose every line that is not credited yet, or none."""
        self.choose(list(self._items) if wanted else ())

    def choose(self, positions: Sequence[int]) -> None:
        """Choose these lines and no other."""
        for position, item in self._items.items():
            if not item.isDisabled():
                wanted = position in positions
                item.setCheckState(_DAY, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
