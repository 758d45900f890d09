"""Sites with their weekly hours: a list, and an editor for one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from campus_desk.application.catalogue_checks import site_problems
from campus_desk.application.commands import Command, ImportRecords, SaveSite
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.identifiers import UNSAVED, SiteId
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import OpeningPeriod
from campus_desk.domain.resource import Site
from campus_desk.ui.catalogue.hours_fields import HoursRows
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_NEW = SiteId(-1)
"""Id of a site that is saved together with its hours."""


class SiteDialog(RecordDialog[Site]):
    """Creates or changes a site and its weekly hours, in one command."""

    kind = "site"

    def __init__(
        self, around: Surroundings, record: Site | None, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, record.name if record else "", record, parent)
        if record is None:
            self.setWindowTitle(self.tr("New site"))
        self._periods = catalogue.calendar.periods
        form = self.form
        self.code = QLineEdit(record.code if record else "")
        form.add("code", self.tr("&Code"), self.code, required=True, hint=self.tr("Short, without spaces."))
        self.name = QLineEdit(record.name if record else "")
        form.add("name", self.tr("&Name"), self.name, required=True)
        self.address = QPlainTextEdit(record.address if record else "")
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(64)
        form.add("address", self.tr("&Address"), self.address)
        self.position = NumberEdit(around.formatter, 0, 9_999)
        self.position.setValue(record.position if record else len(catalogue.sites) + 1)
        self.position.setMaximumWidth(140)
        form.add("position", self.tr("&Position"), self.position, hint=self.tr("Order on the planner."))
        self.hours = HoursRows(self.theme, around.formatter, self._own(record))
        form.add(
            "hours",
            self.tr("&Open"),
            self.hours,
            hint=self.tr("Without a line the site is open around the clock."),
        )
        self.finish()
        self.resize(660, 460)

    def read(self) -> Site:
        """Return the site the fields describe."""
        values: dict[str, Any] = {
            "code": self.code.text().strip(),
            "name": self.name.text().strip(),
            "address": self.address.toPlainText().strip(),
        }
        # Read here as well, so that a time that cannot be read is complained about before anything is saved.
        self.hours.periods(site_id=_NEW)
        before = self.record or Site(SiteId(UNSAVED), "", "")
        return replace(before, **values, position=self.position.value())

    def problems(self, record: Site) -> Iterable[tuple[str, Message]]:
        """Return everything that is wrong with the site."""
        return site_problems(record)

    def command(self, record: Site) -> Command:
        """Return the command that saves the site, with its hours where they differ."""
        site_id = record.id or _NEW
        hours = self.hours.periods(site_id=site_id)
        if set(hours) == set(self._own(self.record)):
            return SaveSite(record)
        others = tuple(p for p in self._periods if p.site_id != site_id or p.resource_id is not None)
        return ImportRecords(sites=(replace(record, id=site_id),), opening_periods=(*others, *hours))

    def retired(self, record: Site, day: date | None) -> Site:
        """Return the site out of use from a day on."""
        return replace(record, retired_on=day)

    def _own(self, record: Site | None) -> list[OpeningPeriod]:
        if record is None:
            return []
        return [p for p in self._periods if p.site_id == record.id and p.resource_id is None]


class SitesDialog(DeskDialog):
    """Lists the sites."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Sites and opening hours"))
        self._around = around
        self._hours: dict[int, str] = {}
        self.model: RecordTableModel[Site] = RecordTableModel(
            (
                Column(
                    self.tr("Name"), lambda s: s.name, font=self.theme.typeface.font(weight=500), width=150
                ),
                Column(self.tr("Code"), lambda s: s.code, width=120),
                Column(self.tr("Open"), lambda s: self._hours.get(s.id, ""), width=260),
                Column(self.tr("Address"), lambda s: " ".join(s.address.split()), width=180),
                Column(self.tr("Retired on"), self._retired_on, width=90),
            ),
            lambda s: s.id,
            self,
        )
        self.table: RecordTable[Site] = RecordTable(self.theme, self.model, self.tr("Sites"))
        self.table.record_activated.connect(self.edit)
        self.body.addWidget(self.table)
        row = QHBoxLayout()
        self.new_button = QPushButton(self.tr("&New site…"))
        self.theme.dress(self.new_button, "plus")
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.theme.dress(self.edit_button, "pencil")
        for button in (self.new_button, self.edit_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.new_button.clicked.connect(lambda: self.edit(None))
        self.edit_button.clicked.connect(lambda: self.edit(self.table.current))
        close = self.add_primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        around.session.catalogue_changed.connect(self._fill)
        self._fill(around.session.require_catalogue())
        self.table.selectRow(0)
        self.resize(820, 380)

    def edit(self, site: Site | None) -> None:
        """Open the editor for a site, for a new one when None."""
        dialog = SiteDialog(self._around, site, self._around.session.require_catalogue(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _fill(self, catalogue: Catalogue) -> None:
        self._hours = {s.id: self._words(s, catalogue) for s in catalogue.sites}
        self.model.replace(catalogue.sites)

    def _words(self, site: Site, catalogue: Catalogue) -> str:
        own = [p for p in catalogue.calendar.periods if p.site_id == site.id and p.resource_id is None]
        if not own:
            return self.tr("around the clock")
        locale = self._around.formatter.locale
        by_hours: dict[tuple[int, int], list[int]] = {}
        for period in sorted(own, key=lambda p: p.weekday):
            by_hours.setdefault((period.opens, period.closes), []).append(period.weekday)

        def name(day: int) -> str:
            return locale.standaloneDayName(day + 1, locale.FormatType.ShortFormat)

        parts = []
        for (opens, closes), days in by_hours.items():
            run = len(days) > 2 and days == list(range(days[0], days[-1] + 1))
            spoken = f"{name(days[0])}–{name(days[-1])}" if run else ", ".join(name(day) for day in days)
            parts.append(f"{spoken} {opens // 60:02}:{opens % 60:02}–{closes // 60:02}:{closes % 60:02}")
        return " · ".join(parts)

    def _retired_on(self, site: Site) -> str:
        return "" if site.retired_on is None else self._around.formatter.short_date(site.retired_on)
