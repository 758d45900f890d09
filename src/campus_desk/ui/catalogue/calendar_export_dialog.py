"""Which bookings go into an iCalendar file."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campus_desk.application.calendar_export import ALWAYS, ExportSelection
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import CustomerId, ResourceId
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.ui.date_fields import OptionalDateEdit
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.widgets.form import Form


class CalendarExportDialog(DeskDialog):
    """Takes a resource, a customer and a period; what is left empty does not restrict.

    Signals:
        chosen: An ``ExportSelection``.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Export a calendar"))
        self._sentences = around.session.sentences
        catalogue, today = around.session.require_catalogue(), around.session.today
        self.resource = SearchCombo(self.tr("all resources"))
        self.resource.set_choices((r.id, f"{r.name} ({r.code})") for r in catalogue.resources)
        self.resource.choose(None)
        self.customer = SearchCombo(self.tr("all customers"))
        self.customer.set_choices((c.id, f"{c.name} ({c.code})") for c in catalogue.customers)
        self.customer.choose(None)
        theme, formatter = around.theme, around.formatter
        first, last = today.replace(day=1), today + timedelta(days=31)
        self.first = OptionalDateEdit(theme, formatter, self.tr("from"), None, first)
        self.last = OptionalDateEdit(theme, formatter, self.tr("to, inclusive"), None, last)
        self._form = Form(theme)
        self._form.add("resource", self.tr("&Resource"), self.resource)
        self._form.add("customer", self.tr("&Customer"), self.customer)
        self._form.add("first", self.tr("&First day"), self.first)
        self._form.add("last", self.tr("&Last day"), self.last)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.add_cancel()
        self.export_button = self.add_primary(self.tr("Export…"))
        self.export_button.clicked.connect(self._choose)
        self.resize(460, 260)

    def selection(self) -> ExportSelection:
        """Return what is chosen.

        Raises:
            InvalidValue: The last day lies before the first, or a day cannot be read.
        """
        resource = cast("int | None", self.resource.value)
        customer = cast("int | None", self.customer.value)
        for name, day in (("first", self.first), ("last", self.last)):
            if not day.is_valid:
                raise InvalidValue(name, "error-no-date")
        period = None
        if self.first.day is not None or self.last.day is not None:
            start = start_of_day(self.first.day) if self.first.day else ALWAYS.start
            end = start_of_day(self.last.day + timedelta(days=1)) if self.last.day else ALWAYS.end
            period = TimeSlot(start, end)
        return ExportSelection(
            None if resource is None else ResourceId(resource),
            None if customer is None else CustomerId(customer),
            period,
        )

    def _choose(self) -> None:
        try:
            selection = self.selection()
        except InvalidValue as error:
            self._form.show_errors({"last": self._sentences.error(error)})
            return
        self.accept()
        self.chosen.emit(selection)
