"""An editor for one record: checked as a whole, complaints under their fields, nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from campus_desk.application.commands import Command, ImportRecords
from campus_desk.application.desk import Outcome
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.messages import Message
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form

R = TypeVar("R")
_OF_SCREEN = 0.9
"""How much of the screen's height a long form may take."""


class FieldRefused(Exception):
    """A field holds text that is no value at all; the sentence is in the language of the window."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(field)
        self.field = field
        self.sentence = sentence


class RecordDialog(DeskDialog, Generic[R]):
    """Creates or changes one record.

    A subclass fills ``form`` in its constructor, then calls ``finish``; it says how the fields become a record, what
    is wrong with one, and which command saves it. Validation of the command itself comes on top: whatever it refuses
    stands under its field, or in the band when it has none.

    Attributes:
        record: The record under edit, None for a new one; ``stored`` is what came of it, None until it is saved.
        kind: Its kind in the history, e.g. ``customer``.
    """

    kind = ""

    def __init__(
        self, around: Surroundings, title: str, record: R | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, title, parent)
        self.around = around
        self.session = around.session
        self.record = record
        self.stored: R | None = None
        self.form = Form(around.theme)
        self.form.setContentsMargins(0, 0, 6, 0)
        self.watch(self.form)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        # The keyboard goes from field to field, and brings each into sight.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.form)
        self.body.addWidget(self._area)

    def showEvent(self, event: QShowEvent) -> None:
        """Show all fields at once where the screen has room; a smaller dialog scrolls to them."""
        super().showEvent(event)
        margins = self.body.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        beside = self.foot.sizeHint().height() + margins.top() + margins.bottom()
        needed = beside + self.form.heightForWidth(width)
        self.resize(self.width(), max(self.height(), min(needed, round(self.most_height * _OF_SCREEN))))

    def read(self) -> R:
        """Return the record the fields describe.

        Raises:
            InvalidValue: A field holds something that cannot be.
            FieldRefused: A field cannot be read.
        """
        raise NotImplementedError

    def problems(self, record: R) -> Iterable[tuple[str, Message]]:
        """Return everything that is wrong with a record, by field."""
        del record
        return ()

    def command(self, record: R) -> Command:
        """Return the command that saves a record."""
        raise NotImplementedError

    def retired(self, record: R, day: date | None) -> R | None:
        """Return the record out of use from a day on, or back in use with None; None if it cannot be retired."""
        del record, day
        return None

    def field_of(self, name: str) -> str:
        """Return the form's field for a record's field, where the names differ."""
        return name

    def finish(self) -> None:
        """Add the buttons, once the form is complete."""
        record = self.record
        if record is not None:
            self.history_button = self.add_button_aside(self.tr("&History"), "history")
            self.history_button.clicked.connect(self._show_history)
            day = getattr(record, "retired_on", None)
            changed = self.retired(record, self.session.today if day is None else None)
            if changed is not None:
                text = self.tr("&Retire") if day is None else self.tr("Put bac&k in service")
                self.retire_button = self.add_button_aside(text, "archive")
                command = self.command(changed)
                self.retire_button.clicked.connect(lambda: self._run(command))
        self._hint = QLabel()
        mark(self._hint, role="hint")
        self.add_hint(self._hint)
        self.cancel_button = self.add_cancel()
        self.save_button = self.add_primary(self.tr("Save"))
        self.save_button.clicked.connect(self.save)
        self.form.focus_first()
        self.guard(self.form)

    def go_to(self, name: str) -> None:
        """Put the keyboard into the field of a record's field and bring it into sight; nothing where there is none."""
        field = self.field_of(name)
        if field not in self.form.names:
            return
        self.form.go_to(self.form.field(field))

    def save(self) -> None:
        """Check everything, then save."""
        try:
            record = self.read()
        except InvalidValue as error:
            self._complain({self.field_of(error.field): self.session.sentences.error(error)})
            return
        except FieldRefused as error:
            self._complain({error.field: error.sentence})
            return
        found: dict[str, str] = {}
        for name, message in self.problems(record):
            found.setdefault(self.field_of(name), self.session.sentences.of(message))
        if found:
            self._complain(found)
            return
        self._run(self.command(record))

    def _run(self, command: Command) -> None:
        self.form.clear_errors()
        self.band.hide()
        self.say_saving()
        self.session.run(command, self._saved, self._refused)

    def say_saving(self) -> None:
        """Say that it is being saved, and let nobody change it meanwhile."""
        self.begin_write()
        self._hint.setText(self.tr("Saving…"))

    def _saved(self, outcome: Outcome) -> None:
        stored = outcome.value
        # What is saved with its hours has no id here; its code is its own.
        self.stored = cast("R", stored.only) if isinstance(stored, ImportRecords) else stored
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.end_write()
        self._hint.setText("")
        sentence = self.session.sentences.error(error)
        if isinstance(error, InvalidValue):
            self._complain({self.field_of(error.field): sentence})
        else:
            self.band.present(Tone.ERROR, self.tr("This could not be saved."), sentence)

    def _complain(self, errors: Mapping[str, str]) -> None:
        elsewhere = self.form.show_errors(errors)
        if elsewhere:
            self.band.present(Tone.ERROR, " ".join(elsewhere.values()))
        else:
            self.band.hide()

    def _show_history(self) -> None:
        from campus_desk.ui.history_dialog import HistoryDialog  # noqa: PLC0415 - rarely asked for

        # Of the seller there is one only, and it has no id.
        key = int(getattr(self.record, "id", 0))
        HistoryDialog(self.around, self.kind, key, self.windowTitle(), self).open()
