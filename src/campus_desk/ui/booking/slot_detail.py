"""Find a slot: the answer that would be taken, what else is free on its day, and who it is for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.application.slot_query import Option, OtherTime
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.booking.slot_words import Point, SlotWords
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.elided_label import ElidedLabel
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.pieced import KeyedButton

MOST_OTHERS = 2
_MOST_POINTS = 6
_MARGIN = 12
_GAP = 8


class AlsoStrip(QFrame):
    """Other times of the same day.

    Signals:
        chosen: The ``Option`` of another time.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="panel")
        self._others: Sequence[OtherTime] = ()
        self._said = QLabel()
        mark(self._said, role="secondary")
        self.buttons = [KeyedButton(theme, "") for _ in range(MOST_OTHERS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        row.setSpacing(_GAP)
        row.addWidget(self._said)
        for number, button in enumerate(self.buttons):
            mark(button, small=True)
            button.clicked.connect(lambda _=False, number=number: self._take(number))
            row.addWidget(button)
        row.addStretch(1)
        self.setFixedHeight(42)

    def show_others(
        self, words: SlotWords | None, option: Option | None, others: Sequence[OtherTime]
    ) -> None:
        """Show what else is free on the day of an answer."""
        self._others = others
        told = words.also(option, is_all=not others) if words is not None and option is not None else ""
        self._said.setText(told)
        for number, button in enumerate(self.buttons):
            if words is not None and number < len(others):
                button.set_words(*words.other(others[number]), strong=True)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return little room: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many times as there is room for; none is ever cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        left = self.width() - 2 * _MARGIN - self._said.sizeHint().width()
        for number, button in enumerate(self.buttons):
            left -= button.sizeHint().width() + _GAP
            button.setVisible(number < len(self._others) and (left >= 0 or number == 0))

    def _take(self, number: int) -> None:
        if number < len(self._others):
            self.chosen.emit(self._others[number].option)


class SlotDetail(QFrame):
    """What would be taken: where, when, for how much, what is to be known, and for whom.

    Attributes:
        customer: Whose it is.

    Signals:
        customer_changed: Another customer: its id, None while there is none.
    """

    customer_changed = Signal(object)

    def __init__(
        self, theme: Theme, customers: Iterable[tuple[CustomerId, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        mark(self, role="ground")
        self._name = ElidedLabel()
        self._name.setFont(theme.typeface.font(14, 600))
        self._when = QLabel()
        mark(self._when, role="secondary")
        self._price = QLabel()
        self._price.setFont(theme.typeface.font(14, 600))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._when, 1)
        head.addWidget(self._price)
        self._points = QGridLayout()
        self._points.setHorizontalSpacing(6)
        self._points.setVerticalSpacing(5)
        # The short ones stand on the left.
        self._points.setColumnStretch(1, 2)
        self._points.setColumnStretch(3, 3)
        self._shown: list[QWidget] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_MARGIN, 9, _MARGIN, 9)
        lines.setSpacing(7)
        lines.addLayout(head)
        lines.addLayout(self._points)
        lines.addStretch(1)
        lines.addLayout(self._customer_row(customers))

    @property
    def customer_id(self) -> CustomerId | None:
        """Who it is for, None while nobody is chosen."""
        chosen = self.customer.value
        return CustomerId(chosen) if isinstance(chosen, int) else None

    def choose_customer(self, customer_id: CustomerId | None) -> None:
        """Choose whose it is without telling so."""
        self.customer.blockSignals(True)
        self.customer.choose(customer_id)
        self.customer.blockSignals(False)
        self._asked.hide()

    def ask_customer(self) -> None:
        """Ask for whom it is, in place."""
        self._asked.show()
        self.customer.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.customer, self._asked.text(), urgent=True)

    def show_option(self, words: SlotWords | None, option: Option | None) -> None:
        """Show what would be taken."""
        known = words is not None and option is not None
        self._name.set_whole(words.name(option) if words is not None and option is not None else "")
        self._when.setText(words.day_and_times(option) if words is not None and option is not None else "")
        self._price.setText(words.net(option) if words is not None and option is not None else "")
        self.customer.setEnabled(known)
        self.customer.setToolTip("" if known else self.tr("Choose a free room first"))
        self._show_points(words.points(option) if words is not None and option is not None else [])

    def _show_points(self, points: Sequence[Point]) -> None:
        for widget in self._shown:
            self._points.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for number, point in enumerate(points[:_MOST_POINTS]):
            icon = IconLabel(self._theme, point.icon, point.ink, 15, self)
            text = ElidedLabel(point.text, self)
            row, column = divmod(number, 2)
            self._points.addWidget(icon, row, 2 * column)
            self._points.addWidget(text, row, 2 * column + 1)
            self._shown += [icon, text]

    def _customer_row(self, customers: Iterable[tuple[CustomerId, str]]) -> QHBoxLayout:
        self.customer = SearchCombo(self.tr("Search a customer"))
        self.customer.set_choices(customers)
        self.customer.setAccessibleName(self.tr("Customer"))
        mark(self.customer, dense=True)
        name = QLabel(self.tr("&Customer"))
        name.setBuddy(self.customer)
        mark(name, role="secondary")
        self._asked = QLabel(self.tr("Who is it for?"))
        mark(self._asked, role="warn")
        self._asked.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(self.customer, 1)
        row.addWidget(self._asked)
        self.customer.choice_changed.connect(self._customer_chosen)
        return row

    def _customer_chosen(self) -> None:
        if self.customer_id is not None:
            self._asked.hide()
        self.customer_changed.emit(self.customer_id)
