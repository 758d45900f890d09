"""What the colours of the planner stand for: a switch, a sample and a count each, and the choice of what they say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.customer import CustomerGroup
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import group_label, group_letter
from campus_desk.ui.side_panel.filter_fields import count_label
from campus_desk.ui.side_panel.hidden_note import HiddenNote
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.timeline.colouring import ColourBy, Colouring, ColourKey
from campus_desk.ui.timeline.states import BOOKED, BarState
from campus_desk.ui.timeline.words import state_name
from campus_desk.ui.window_state import WindowState

StateOf = Callable[[AgendaItem], BarState]
"""Knows what is known of a booking now."""

_SWATCH = QSize(20, 12)
_STATE = "colour by"
_LETTERS = "letters of groups"


class Swatch(QWidget):
    """A small bar in the colours that stand for something, with the letter of its group where letters are shown."""

    def __init__(self, theme: Theme, legend: ColourLegend, key: ColourKey) -> None:
        super().__init__()
        self._theme = theme
        self._legend = legend
        self._key = key
        self.setFixedSize(_SWATCH)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fill, outline and strip as a confirmed booking has them."""
        del event
        colouring = self._legend.colouring
        hue = colouring.hue_of(self._theme.palette, self._key)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(hue.outline), 1))
        painter.setBrush(QColor(hue.fill))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), 2, 2)
        painter.fillRect(0, 0, 3, self.height(), QColor(hue.strong))
        if colouring.letters and isinstance(self._key, CustomerGroup):
            painter.setFont(self._theme.typeface.font(10.5, 600))
            painter.setPen(QColor(hue.text))
            area = QRectF(3, 0, self.width() - 3, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter.value, group_letter(self._key))
        painter.end()


class ColourLegend(QWidget):
    """The rows of the legend for one choice of what colours say.

    Attributes:
        colouring: What colours say now.
        choice: The button with the menu; it stands in the head of the panel.
        hidden_note: Says how many bookings of the period shown are hidden.
        hidden_bookings: How many.

    Signals:
        colouring_changed: Colours say something else (Colouring).
        hidden_changed: Bookings of some rows of the legend are hidden (frozenset of ColourKey).
    """

    colouring_changed = Signal(object)
    hidden_changed = Signal(object)

    def __init__(
        self, theme: Theme, formatter: Formatter, state: WindowState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = formatter.language
        self._catalogue: Catalogue | None = None
        self._rows: dict[ColourKey, tuple[QCheckBox, QLabel]] = {}
        self._names: dict[ColourKey, str] = {}
        kept = state.text(_STATE)
        by = ColourBy(kept) if kept in {each.value for each in ColourBy} else ColourBy.CUSTOMER
        self.colouring = Colouring(by, state.flag(_LETTERS, default=False))
        mark(self, compact=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._grid.setHorizontalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.choice = self._make_choice()
        self.hidden_bookings = 0
        self.hidden_note = HiddenNote(theme, self.tr("Show all"), self.tr("Show all hidden bookings"))
        self.hidden_note.button.clicked.connect(self.show_all)
        self._build()

    @property
    def hidden(self) -> frozenset[ColourKey]:
        """What is switched off."""
        return frozenset(key for key, (box, _) in self._rows.items() if not box.isChecked())

    def box(self, key: ColourKey) -> QCheckBox:
        """Return the switch of a row."""
        return self._rows[key][0]

    def count(self, key: ColourKey) -> str:
        """Return the count of a row as it is written."""
        return self._rows[key][1].text()

    def remember(self, state: WindowState) -> None:
        """Keep what colours say."""
        state.put(_STATE, self.colouring.by.value)
        state.put(_LETTERS, self.colouring.letters)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Know the kinds there are."""
        self._catalogue = catalogue
        self._colour(self.colouring.by, letters=self.colouring.letters)

    def show_counts(self, items: Iterable[AgendaItem], state_of: StateOf) -> None:
        """Count the bookings of each row in the period shown."""
        keys = {(item.booking_id, self.colouring.key(item, state_of(item))) for item in items}
        counts = Counter(key for _, key in keys)
        for key, (_, label) in self._rows.items():
            label.setText(str(counts[key]))
        self.hidden_bookings = len({booking for booking, key in keys if key in self.hidden})
        some = self.hidden_bookings
        self.hidden_note.say(self.tr("%n booking(s) hidden", "", some) if some else "")

    def show_all(self) -> None:
        """Switch everything on."""
        for box, _ in self._rows.values():
            box.setChecked(True)

    def choose(self, by: ColourBy) -> None:
        """Let colours say something else; everything is shown again."""
        self._colour(by, letters=self.colouring.letters)

    def set_letters(self, *, shown: bool) -> None:
        """Write the letter of its group at the end of each bar, or no longer."""
        self._colour(self.colouring.by, letters=shown)

    def _colour(self, by: ColourBy, *, letters: bool) -> None:
        before = self.colouring
        self.colouring = (
            Colouring.of(self._catalogue, by, letters=letters) if self._catalogue else Colouring(by, letters)
        )
        self._by_action[by].setChecked(True)
        self.letters.setEnabled(by is ColourBy.CUSTOMER)
        self.letters.setToolTip(
            "" if by is ColourBy.CUSTOMER else self.tr("Letters stand for groups of customers")
        )
        self.choice.setText(self._said(by))
        was_hidden = self.hidden
        self._build()
        if self.colouring != before:
            self.colouring_changed.emit(self.colouring)
        if self.hidden != was_hidden:
            self.hidden_changed.emit(self.hidden)

    def _said(self, by: ColourBy) -> str:
        return {
            ColourBy.CUSTOMER: self.tr("colour: customer"),
            ColourBy.KIND: self.tr("colour: kind"),
            ColourBy.STATE: self.tr("colour: state"),
        }[by]

    def _make_choice(self) -> QToolButton:
        button = QToolButton()
        mark(button, small=True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._theme.dress(button, "chevron-down", "text2", 12)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        self._by_action: dict[ColourBy, QAction] = {}
        for by, text in (
            (ColourBy.CUSTOMER, self.tr("Customer")),
            (ColourBy.KIND, self.tr("Kind")),
            (ColourBy.STATE, self.tr("State")),
        ):
            action = QAction(text, group, checkable=True)
            action.triggered.connect(partial(self.choose, by))
            self._by_action[by] = action
        menu.addActions(group.actions())
        menu.addSeparator()
        self.letters = QAction(self.tr("&Letters of groups"), menu, checkable=True)
        self.letters.setChecked(self.colouring.letters)
        self.letters.toggled.connect(lambda on: self.set_letters(shown=on))
        menu.addAction(self.letters)
        button.setMenu(menu)
        button.setToolTip(self.tr("What colours say"))
        button.setAccessibleDescription(self.tr("What colours say"))
        self._by_action[self.colouring.by].setChecked(True)
        button.setText(self._said(self.colouring.by))
        return button

    def _wanted(self) -> dict[ColourKey, str]:
        if self.colouring.by is ColourBy.CUSTOMER:
            return {group: group_label(group) for group in CustomerGroup}
        if self.colouring.by is ColourBy.STATE:
            return {state: state_name(state) for state in BOOKED}
        if self._catalogue is None:
            return {}
        used = {r.kind_id for r in self._catalogue.resources}
        kinds = sorted(self._catalogue.kinds, key=lambda kind: (kind.position, kind.id))
        return {int(kind.id): kind.name(self._language) for kind in kinds if kind.id in used}

    def _build(self) -> None:
        names = self._wanted()
        if names == self._names:
            self.update()
            for swatch in self.findChildren(Swatch):
                swatch.update()
            return
        self._names = names
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        for number, (key, name) in enumerate(names.items()):
            box = QCheckBox()
            box.setChecked(True)
            box.setAccessibleName(self.tr("Show bookings: {0}").format(name))
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.toggled.connect(lambda: self.hidden_changed.emit(self.hidden))
            count = count_label()
            self._grid.addWidget(box, number, 0)
            self._grid.addWidget(Swatch(self._theme, self, key), number, 1)
            self._grid.addWidget(QLabel(name), number, 2)
            self._grid.addWidget(count, number, 3)
            self._rows[key] = (box, count)
