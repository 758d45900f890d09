"""The one form builder: label, field, hint and error belong together, for the eye and for a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.in_sight import bring_into_sight

FIELD_HEIGHT = 24
_ERROR_ICON = 14


class FieldLabel(QLabel):
    """A label whose access key goes to a choice without making it: Qt clicks a button that is a label's buddy."""

    def event(self, event: QEvent) -> bool:
        """Take the keyboard to a button that can be checked, and leave it as it is."""
        buddy = self.buddy()
        if (
            event.type() == QEvent.Type.Shortcut
            and isinstance(buddy, QAbstractButton)
            and buddy.isCheckable()
        ):
            buddy.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().event(event)


class FormField:
    """One row of a form.

    Attributes:
        name: The field's name as in the record, so that ``InvalidValue.field`` finds it.
        label: The label; its buddy is the input.
        input: What the user fills in.
        entrance: Where the keyboard enters it from its label or because of an error.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        label: str,
        field: QWidget,
        hint: str,
        *,
        required: bool,
        beside: QWidget | None,
        told: Callable[[], None],
    ) -> None:
        """Make the row; ``told`` hears when a complaint under it comes or goes."""
        self.name = name
        self._told = told
        self.input = field
        self._hint = hint
        self._required = required
        self.label = FieldLabel(f"{label} *" if required else label)
        mark(self.label, role="secondary")
        # A label's access key goes to no container, only to what takes the focus for it.
        self.aim()
        self.label.setFixedHeight(FIELD_HEIGHT)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for named in self._inputs:
            if not named.accessibleName():
                named.setAccessibleName(label.replace("&", ""))

        self.column = QWidget()
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if beside is None:
            column.addWidget(field)
        else:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(field, 1)
            line.addWidget(beside)
            column.addLayout(line)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        self._hint_label = QLabel(hint)
        self._hint_label.setWordWrap(True)
        self._hint_label.setVisible(bool(hint))
        mark(self._hint_label, role="hint")
        below.addWidget(self._hint_label)
        self._error_row, self._error_label = _error_row(theme)
        below.addWidget(self._error_row)
        below.addStretch(1)
        column.addWidget(self._below)
        self._below.setVisible(bool(hint))
        self._describe("")
        self._clear_on_change()

    @property
    def error(self) -> str:
        """The sentence shown under the field, empty if none."""
        return self._error_label.text() if not self._error_row.isHidden() else ""

    def set_error(self, text: str) -> None:
        """Show what is wrong under the field; an empty text takes it away.

        Its room stays until the form is looked at as a whole: what stands below does not move up under a click that
        is on its way there.
        """
        if not text and not self.error:
            return
        self._below.setMinimumHeight(self._below.height() if self._below.isVisible() else 0)
        self._below.setVisible(True)
        self._say(text)
        self._told()

    def set_hint(self, hint: str) -> None:
        """Show another hint, for instance an example that follows what is typed."""
        self._hint = hint
        self._hint_label.setText(hint)
        self._describe(self.error)

    def start_over(self, text: str) -> None:
        """Show what is wrong after the form was looked at as a whole: where there was a complaint, its room goes."""
        self._below.setMinimumHeight(0)
        self._below.setVisible(bool(text or self._hint))
        self._say(text)

    def _say(self, text: str) -> None:
        self._error_label.setText(text)
        self._error_row.setVisible(bool(text))
        # A row that is shown for the first time was measured before it had its font: fewer lines than it needs.
        self._error_label.updateGeometry()
        self._hint_label.setVisible(bool(self._hint) and not text)
        mark(self.input, invalid=bool(text))
        self._describe(text)

    def aim(self) -> None:
        """Let the label lead to where the keyboard enters now: of several choices, to the one that holds."""
        self.entrance = _what_takes_the_focus(self.input)
        self.label.setBuddy(self.entrance)

    @property
    def _inputs(self) -> list[QWidget]:
        """The input, and inside a container the field that the keyboard enters; a button has a name of its own."""
        if self.entrance is self.input or isinstance(self.entrance, QAbstractButton):
            return [self.input]
        return [self.input, self.entrance]

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide the whole row."""
        self.label.setVisible(visible)
        self.column.setVisible(visible)

    def _describe(self, error: str) -> None:
        required = QCoreApplication.translate("Form", "Required") if self._required else ""
        for described in self._inputs:
            described.setAccessibleDescription(
                " · ".join(part for part in (error, required, self._hint) if part)
            )

    def _clear_on_change(self) -> None:
        """Take the complaint away as soon as the user works on it."""
        value = self.input.metaObject().userProperty()
        if value.isValid() and value.hasNotifySignal():
            changed = getattr(self.input, bytes(value.notifySignal().name().data()).decode())
            changed.connect(self._on_change)

    def _on_change(self) -> None:
        self.set_error("")


def _what_takes_the_focus(field: QWidget) -> QWidget:
    while True:
        inner = getattr(field, "entrance", None) or field.focusProxy()
        if not isinstance(inner, QWidget):
            return field
        field = inner


def _error_row(theme: Theme) -> tuple[QWidget, QLabel]:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 2)
    layout.setSpacing(4)
    icon = IconLabel(theme, "alert-circle", "danger", _ERROR_ICON)
    icon.setContentsMargins(0, 2, 0, 0)
    layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    text = QLabel()
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setWordWrap(True)
    mark(text, role="danger")
    layout.addWidget(text, 1)
    row.hide()
    return row, text


class Form(QWidget):
    """Labels on the left, fields of 24 px on the right, errors under the fields.

    Signals:
        wrong_changed: Other fields carry a complaint than before.
    """

    wrong_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: dict[str, FormField] = {}
        mark(self, dense=True)
        # Room that is left over stays below: spread between the rows it would tear labels and fields apart.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._layout = QFormLayout()
        outer.addLayout(self._layout)
        outer.addStretch(1)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(8)
        self._layout.setVerticalSpacing(8)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(
        self,
        name: str,
        label: str,
        field: QWidget,
        *,
        required: bool = False,
        hint: str = "",
        beside: QWidget | None = None,
    ) -> FormField:
        """Append a field.

        Args:
            name: The field's name as in the record.
            label: Its label, with ``&`` before the access key.
            field: What the user fills in. A container sets its first field as focus proxy, for with any other Tab
                would pass over those before that one; where labels and errors shall lead elsewhere, it names that
                in ``entrance``.
            required: Whether it may not stay empty; the label says so.
            hint: One line under the field, while there is no error.
            beside: What helps to fill it in, e.g. a button.
        """
        told = self.wrong_changed.emit
        row = FormField(self._theme, name, label, field, hint, required=required, beside=beside, told=told)
        self._fields[name] = row
        self._layout.addRow(row.label, row.column)
        return row

    def add_section(self, title: str) -> QLabel:
        """Append a heading over the fields that follow."""
        heading = QLabel(title)
        mark(heading, role="heading")
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if self._layout.rowCount():
            heading.setContentsMargins(0, 8, 0, 0)
        self._layout.addRow(heading)
        return heading

    def add_wide(self, widget: QWidget) -> None:
        """Append something that takes the whole width."""
        self._layout.addRow(widget)

    @property
    def names(self) -> frozenset[str]:
        """The names of its fields."""
        return frozenset(self._fields)

    @property
    def wrong(self) -> int:
        """How many of its fields carry a complaint."""
        return sum(bool(field.error) for field in self._fields.values())

    def field(self, name: str) -> FormField:
        """Return a field by its name; KeyError if there is none."""
        return self._fields[name]

    def focus_first(self) -> None:
        """Put the cursor into the first field, so that one can type at once."""
        next(iter(self._fields.values())).entrance.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_errors(self, errors: Mapping[str, str]) -> dict[str, str]:
        """Show errors under their fields, go to the first, bring it into sight, and clear all others.

        Returns:
            The errors whose field is not in this form or not shown; the caller shows them elsewhere.
        """
        shown = {name: field for name, field in self._fields.items() if not field.column.isHidden()}
        for name, field in self._fields.items():
            field.start_over(errors.get(name, "") if name in shown else "")
        self.wrong_changed.emit()
        wrong = [field for name, field in shown.items() if name in errors]
        if wrong:
            self.go_to(wrong[0])
            announce(wrong[0].input, wrong[0].error, urgent=True)
        return {name: text for name, text in errors.items() if name not in shown}

    def go_to(self, field: FormField) -> None:
        """Put the keyboard into a field, and scroll to it with what is said under it."""
        field.entrance.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(field.column)

    def clear_errors(self) -> None:
        """Take all errors away."""
        self.show_errors({})
