"""The equipment of a resource, ticked by the names people use; what has no name here keeps its code."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from campus_desk.application.feature_codes import typed_features
from campus_desk.ui.catalogue.record_dialog import FieldRefused
from campus_desk.ui.formatting import capitalised
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.features import KNOWN_FEATURES, feature_icons, feature_words

_COLUMNS = 2
_ICON = 14
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


class FeatureBoxes(QWidget):
    """A box for each piece of equipment, in columns, and a line for what is not among them.

    Tab comes to one box and goes on to what follows; arrows go from box to box, as in any list.

    Attributes:
        boxes: The boxes by code: what has a name, then what other resources have, then what this one has.
        other: What has no box yet, in codes; a word for something that has one ticks it as well.
    """

    def __init__(
        self, theme: Theme, stored: Iterable[str], elsewhere: Iterable[str], parent: QWidget | None = None
    ) -> None:
        """Build the boxes.

        Args:
            theme: Colours and drawings.
            stored: The codes the resource has, which keep their order.
            elsewhere: Codes other resources have.
            parent: The form.
        """
        super().__init__(parent)
        self._stored = tuple(stored)
        self.boxes: dict[str, _Box] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for code in dict.fromkeys((*KNOWN_FEATURES, *sorted(elsewhere), *self._stored)):
            word = feature_words([code])[0]
            name = capitalised(word) if code in KNOWN_FEATURES else code
            box = _Box(name.replace("&", "&&"))
            for icon in feature_icons([code]):
                theme.dress(box, icon, size=_ICON)
            box.setChecked(code in self._stored)
            box.stepped.connect(self._step)
            box.focused.connect(self._rove)
            place = divmod(len(self.boxes), _COLUMNS)
            grid.addWidget(box, *place, Qt.AlignmentFlag.AlignLeft)
            self.boxes[code] = box
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Something else: its code"))
        self.other.setAccessibleName(self.tr("Other equipment, by code"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addLayout(grid)
        lines.addWidget(self.other)
        self._rove(next(iter(self.boxes.values())))

    @property
    def codes(self) -> tuple[str, ...]:
        """What is ticked and typed: what was stored in the order it was, then what is new.

        Raises:
            FieldRefused: Something typed is no code.
        """
        ticked = [code for code, box in self.boxes.items() if box.isChecked()]
        kept = [code for code in self._stored if code in ticked]
        words = dict(zip(feature_words(KNOWN_FEATURES), KNOWN_FEATURES, strict=True))
        typed = typed_features(self.other.text(), self.boxes, words)
        if typed.refused:
            said = self.tr("“{0}” is no code: write letters, digits, _ or -.")
            raise FieldRefused("features", said.format(typed.refused[0]))
        return tuple(dict.fromkeys((*kept, *ticked, *typed.codes)))

    def _step(self, box: _Box, step: int) -> None:
        boxes = list(self.boxes.values())
        wanted = boxes.index(box) + step
        if 0 <= wanted < len(boxes):
            boxes[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _rove(self, current: QCheckBox) -> None:
        """Let Tab come to the box that was gone to last."""
        for box in self.boxes.values():
            here = box is current
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(current)


class _Box(QCheckBox):
    """A box that tells where the arrows lead.

    Signals:
        stepped: An arrow was pressed on it: the box, how many boxes on.
        focused: It has the keyboard.
    """

    stepped = Signal(object, int)
    focused = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a neighbour."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(self, step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that Tab is to come here again."""
        super().focusInEvent(event)
        self.focused.emit(self)
