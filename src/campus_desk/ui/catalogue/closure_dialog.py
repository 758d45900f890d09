"""Closures: when the campus, a site or one resource is closed, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import time, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from campus_desk.application.catalogue_handlers import bookings_in_closure
from campus_desk.application.commands import AddClosure, RemoveClosure
from campus_desk.application.desk import Outcome
from campus_desk.application.read_models import BookingRow, Catalogue
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import ResourceId, SiteId
from campus_desk.domain.opening_hours import Closure, ClosureKind
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.ui.date_fields import instant_of
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.labels import closure_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.timeline.states import ICONS, closure_state
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel
from campus_desk.ui.widgets.side_by_side import side_by_side
from campus_desk.ui.widgets.time_edit import TimeEdit

_CAMPUS = ("campus", 0)
_NAMED = 3


class NewClosureDialog(DeskDialog):
    """Says where, from when to when, and why."""

    def __init__(
        self, around: Surroundings, parent: QWidget | None = None, begins_with: Closure | None = None
    ) -> None:
        """Build the dialog; ``begins_with`` is what its fields say at first, tomorrow on the campus if None."""
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("New closure"))
        self._around = around
        self._session = around.session
        catalogue, formatter = self._session.require_catalogue(), around.formatter
        self.place = SearchCombo()
        self.place.set_choices(self._places(catalogue))
        self.place.choose(_CAMPUS)
        self.kind = QComboBox()
        for kind in ClosureKind:
            self.kind.addItem(self.theme.icon(ICONS[closure_state(kind)]), closure_label(kind), kind.value)
        self.reason = QLineEdit()
        self.first, self.last = DateEdit(self.theme, formatter), DateEdit(self.theme, formatter)
        self.opens, self.closes = TimeEdit(formatter), TimeEdit(formatter)
        for day, moment, text, name in (
            (self.first, self.opens, "00:00", self.tr("From")),
            (self.last, self.closes, "24:00", self.tr("Until")),
        ):
            day.set_day(self._session.today + timedelta(days=1))
            moment.setText(text)
            day.setAccessibleName(name)
            moment.setAccessibleName(name)
        self._form = Form(self.theme)
        self._form.add("place", self.tr("&Where"), self.place)
        self._form.add("start", self.tr("&From"), side_by_side(self.first, self.opens))
        self._form.add("end", self.tr("&Until"), side_by_side(self.last, self.closes))
        self._form.add("kind", self.tr("&Kind"), self.kind)
        self._form.add("reason", self.tr("&Reason"), self.reason, hint=self.tr("Shown on the planner."))
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_primary(self.tr("Close for this period"))
        self.save_button.clicked.connect(self.save)
        self.resize(480, 300)
        if begins_with is not None:
            self._begin_with(begins_with)

    def _begin_with(self, closure: Closure) -> None:
        if closure.resource_id is not None:
            self.place.choose(("resource", closure.resource_id))
        elif closure.site_id is not None:
            self.place.choose(("site", closure.site_id))
        self.kind.setCurrentIndex(self.kind.findData(closure.kind.value))
        self.reason.setText(closure.reason)
        first, last = at_campus(closure.slot.start), at_campus(closure.slot.end)
        ends_day = last.time() == time()
        self.first.set_day(first.date())
        self.last.set_day(last.date() - timedelta(days=1) if ends_day else last.date())
        self.opens.setText(f"{first:%H:%M}")
        self.closes.setText("24:00" if ends_day else f"{last:%H:%M}")

    def closure(self) -> Closure:
        """Return what the fields say.

        Raises:
            InvalidValue: A time cannot be read or does not exist; the end does not come after the start.
        """
        place = cast("tuple[str, int] | None", self.place.value)
        if place is None:
            raise InvalidValue("place", "error-no-place")
        slot = TimeSlot(
            instant_of(self.first, self.opens, "start"), instant_of(self.last, self.closes, "end", ends=True)
        )
        kind, key = place
        return Closure(
            slot,
            self.reason.text().strip(),
            SiteId(key) if kind == "site" else None,
            ResourceId(key) if kind == "resource" else None,
            kind=ClosureKind(self.kind.currentData()),
        )

    def save(self) -> None:
        """Close the period, or say what is wrong."""
        try:
            closure = self.closure()
        except InvalidValue as error:
            self._form.show_errors({error.field: self._session.sentences.error(error)})
            return
        self._session.run(AddClosure(closure), self._saved, self._refused)

    def _saved(self, outcome: Outcome) -> None:
        self.accept()
        closure, around = outcome.value, self._around
        if isinstance(closure, Closure):
            # Bookings stay where they are: somebody has to look at each. This dialog is gone when the answer comes.
            self._session.read(
                lambda unit: bookings_in_closure(closure, unit),
                lambda rows: name_bookings(around, rows),
                owner=around.notices,
            )

    def _refused(self, error: Exception) -> None:
        self.band.present(
            Tone.ERROR, self.tr("This could not be saved."), self._session.sentences.error(error)
        )

    def _places(self, catalogue: Catalogue) -> Iterable[tuple[object, str]]:
        yield _CAMPUS, self.tr("The whole campus")
        for site in catalogue.sites:
            yield ("site", site.id), site.name
        for resource in catalogue.resources:
            yield ("resource", resource.id), f"{resource.name} ({resource.code})"


def name_bookings(around: Surroundings, rows: Sequence[BookingRow]) -> None:
    """Say which bookings lie in a closure that has just been made."""
    if not rows:
        return
    formatter = around.formatter
    named = [
        f"{row.customer}, {formatter.slot(TimeSlot.of_epoch(row.starts_at, row.ends_at))}"
        for row in rows[:_NAMED]
    ]
    left = len(rows) - _NAMED
    if left > 0:
        named.append(QCoreApplication.translate("NewClosureDialog", "and %n more", "", left))
    said = QCoreApplication.translate(
        "NewClosureDialog",
        "%n booking(s) lie in this closure and stay until somebody moves them.",
        "",
        len(rows),
    )
    around.notices.warn(said, " · ".join(named))


class ClosuresDialog(DeskDialog):
    """Lists closures, the next ones first; adds and takes back."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Closures"))
        self._around = around
        self._names: dict[tuple[str, int], str] = {}
        self.model: RecordTableModel[Closure] = RecordTableModel(
            (
                Column(
                    self.tr("When"),
                    lambda c: around.formatter.slot(c.slot),
                    sort_key=lambda c: c.slot,
                    width=290,
                ),
                Column(self.tr("Where"), self._place, width=170),
                Column(
                    self.tr("Kind"),
                    lambda c: closure_label(c.kind),
                    icon=lambda c: self.theme.icon(ICONS[closure_state(c.kind)], size=14),
                    width=110,
                ),
                Column(self.tr("Reason"), lambda c: c.reason, width=220),
            ),
            lambda c: c.id,
            self,
        )
        self.table: RecordTable[Closure] = RecordTable(self.theme, self.model, self.tr("Closures"))
        self.body.addWidget(self.table)
        row = QHBoxLayout()
        self.new_button = QPushButton(self.tr("&New closure…"))
        self.theme.dress(self.new_button, "plus")
        self.remove_button = QPushButton(self.tr("&Open again"))
        self.theme.dress(self.remove_button, "lock-open")
        for button in (self.new_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.past = QCheckBox(self.tr("Show &past closures"))
        self.past.toggled.connect(self._fill)
        row.addWidget(self.past)
        self.body.addLayout(row)
        self.new_button.clicked.connect(self._new)
        self.remove_button.clicked.connect(self._remove)
        close = self.add_primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        around.session.catalogue_changed.connect(self._fill)
        self._fill()
        self.resize(840, 420)

    def _fill(self) -> None:
        catalogue, now = self._around.session.require_catalogue(), self._around.session.services.clock.now()
        self._names = {("site", s.id): s.name for s in catalogue.sites}
        self._names |= {("resource", r.id): r.name for r in catalogue.resources}
        shown = [c for c in catalogue.calendar.closures if self.past.isChecked() or c.slot.end > now]
        self.model.replace(sorted(shown, key=lambda c: c.slot))
        self.remove_button.setEnabled(bool(shown))
        self.remove_button.setToolTip("" if shown else self.tr("There is no closure in the list"))

    def _place(self, closure: Closure) -> str:
        if closure.resource_id is not None:
            return self._names.get(("resource", closure.resource_id), "")
        if closure.site_id is not None:
            return self._names.get(("site", closure.site_id), "")
        return self.tr("The whole campus")

    def _new(self) -> None:
        dialog = NewClosureDialog(self._around, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self) -> None:
        closure = self.table.current or (self.model.rows[0] if len(self.model.rows) == 1 else None)
        if closure is not None:
            self._around.session.run(RemoveClosure(closure.id))
