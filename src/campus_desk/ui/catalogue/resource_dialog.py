"""One room, lecture hall or piece of equipment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, cast

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from campus_desk.application.catalogue_checks import MAX_CAPACITY, resource_problems
from campus_desk.application.commands import Command, ImportRecords, SaveResource
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.booking import MAX_MARGIN_MINUTES
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, KindId, ResourceId, SiteId
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import OpeningPeriod
from campus_desk.domain.resource import Containment, Resource, Site
from campus_desk.ui.catalogue.features_field import FeatureBoxes
from campus_desk.ui.catalogue.hours_fields import HoursRows
from campus_desk.ui.catalogue.new_record import NewRecordButton
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.catalogue.site_dialog import SiteDialog
from campus_desk.ui.date_fields import OptionalDateEdit
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import containment_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.widgets.number_edit import NumberEdit

_A_YEAR = timedelta(days=365)

_NEW = ResourceId(-1)
"""Id of a resource that is saved together with its hours."""


class ResourceDialog(RecordDialog[Resource]):
    """Creates or changes a resource."""

    kind = "resource"

    def __init__(
        self,
        around: Surroundings,
        record: Resource | None,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, record.name if record else "", record, parent)
        if record is None:
            self.setWindowTitle(self.tr("New resource"))
        self._catalogue = catalogue
        self._resources = {r.id: r for r in catalogue.resources}
        self._fill(record)
        self.finish()
        self.resize(640, 700)

    def read(self) -> Resource:
        """Return the resource the fields describe."""
        site, kind = self.site.currentData(), self.kind_choice.currentData()
        if site is None:
            raise InvalidValue("site", "error-no-site")
        if kind is None:
            raise InvalidValue("kind", "error-no-kind")
        containment = Containment(self.containment.currentData())
        parent = cast("ResourceId | None", self.parent_choice.value)
        if not self.calibration.is_valid:
            raise InvalidValue("calibration_due", "error-no-date")
        # Read here as well, so that a time that cannot be read is complained about before anything is saved.
        self.hours.periods(resource_id=_NEW)
        before = self.record
        values: dict[str, Any] = {
            "code": self.code.text().strip(),
            "name": self.name.text().strip(),
            "kind_id": KindId(kind),
            "site_id": SiteId(site),
            "parent_id": parent if containment is not Containment.NONE else None,
            "containment": containment,
            "capacity": self.capacity.value() or None,
            "floor": self.floor.text().strip(),
            "features": self.features.codes,
            "setup_minutes": self.setup.value(),
            "teardown_minutes": self.teardown.value(),
            "description": self.description.toPlainText().strip(),
            "position": self.position.value(),
            "calibration_due": self.calibration.day,
        }
        return replace(before, **values) if before else Resource(ResourceId(UNSAVED), **values)

    def problems(self, record: Resource) -> Iterable[tuple[str, Message]]:
        """Return everything that is wrong with the resource among the others."""
        return resource_problems(record, {**self._resources, record.id: record})

    def command(self, record: Resource) -> Command:
        """Return the command that saves the resource, with its own hours where they differ."""
        resource_id = record.id or _NEW
        hours = self.hours.periods(resource_id=resource_id)
        if set(hours) == set(self._own_hours(self.record)):
            return SaveResource(record)
        others = tuple(p for p in self._catalogue.calendar.periods if p.resource_id != resource_id)
        return ImportRecords(resources=(replace(record, id=resource_id),), opening_periods=(*others, *hours))

    def retired(self, record: Resource, day: date | None) -> Resource:
        """Return the resource out of service from a day on."""
        return replace(record, retired_on=day)

    def field_of(self, name: str) -> str:
        """Return the form's field for a field of the record."""
        return {"kind_id": "kind", "site_id": "site"}.get(name, name)

    def _fill(self, record: Resource | None) -> None:
        form, formatter = self.form, self.around.formatter
        self.code = QLineEdit(record.code if record else "")
        form.add("code", self.tr("&Code"), self.code, required=True, hint=self.tr("Short, without spaces."))
        self.name = QLineEdit(record.name if record else "")
        form.add("name", self.tr("&Name"), self.name, required=True)
        self.kind_choice = QComboBox()
        for kind in self._catalogue.kinds:
            self.kind_choice.addItem(kind.name(formatter.language), kind.id)
        form.add("kind", self.tr("K&ind"), self.kind_choice)
        self.site = QComboBox()
        self._offer_sites()
        self.new_site = NewRecordButton(
            self.around,
            self.tr("New site…"),
            lambda around, window: SiteDialog(around, None, around.session.require_catalogue(), window),
            lambda catalogue: catalogue.sites,
        )
        self.new_site.made.connect(self._site_made)
        form.add("site", self.tr("&Site"), self.site, beside=self.new_site)
        self.floor = QLineEdit(record.floor if record else "")
        form.add("floor", self.tr("&Floor"), self.floor)
        self.capacity = _whole(formatter, 0, MAX_CAPACITY, record.capacity or 0 if record else 0)
        self.capacity.setSpecialValueText(self.tr("not limited"))
        form.add(
            "capacity",
            self.tr("C&apacity"),
            self.capacity,
            hint=self.tr("People it takes: a hard limit."),
        )
        elsewhere = {code for r in self._catalogue.resources for code in r.features}
        self.features = FeatureBoxes(self.theme, record.features if record else (), elsewhere)
        form.add(
            "features",
            self.tr("&Equipment"),
            self.features,
            hint=self.tr("What people look for; the planner shows it beside the name."),
        )
        self.calibration = OptionalDateEdit(
            self.theme,
            formatter,
            self.tr("due on"),
            record.calibration_due if record else None,
            self.around.session.today + _A_YEAR,
        )
        form.add(
            "calibration_due",
            self.tr("Ca&libration"),
            self.calibration,
            hint=self.tr("The planner says so two weeks ahead."),
        )
        form.add_section(self.tr("Around every booking"))
        self.setup = _whole(formatter, 0, MAX_MARGIN_MINUTES, record.setup_minutes if record else 0, 5)
        self.teardown = _whole(formatter, 0, MAX_MARGIN_MINUTES, record.teardown_minutes if record else 0, 5)
        for box, name, label in (
            (self.setup, "setup_minutes", self.tr("Set&up")),
            (self.teardown, "teardown_minutes", self.tr("&Teardown")),
        ):
            box.setSuffix(self.tr(" min"))
            form.add(name, label, box)
        self.hours = HoursRows(self.theme, formatter, self._own_hours(record))
        form.add("hours", self.tr("&Own hours"), self.hours, hint=self.tr("Instead of those of the site."))
        form.add_section(self.tr("Place"))
        self.containment = QComboBox()
        for containment in Containment:
            self.containment.addItem(containment_label(containment), containment.value)
        form.add("containment", self.tr("&Belongs"), self.containment)
        self.parent_choice = SearchCombo()
        self.parent_choice.set_choices(
            (r.id, f"{r.name} ({r.code})")
            for r in self._catalogue.resources
            if not record or r.id != record.id
        )
        form.add("parent_id", self.tr("&to"), self.parent_choice)
        self.position = _whole(formatter, 0, 99_999, record.position if record else self._next_position())
        form.add(
            "position", self.tr("&Position"), self.position, hint=self.tr("Order of the planner’s rows.")
        )
        self.description = QPlainTextEdit(record.description if record else "")
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(64)
        form.add("description", self.tr("&Description"), self.description)
        self.containment.currentIndexChanged.connect(self._show_parent)
        if record:
            self.kind_choice.setCurrentIndex(self.kind_choice.findData(record.kind_id))
            self.site.setCurrentIndex(self.site.findData(record.site_id))
            self.containment.setCurrentIndex(self.containment.findData(record.containment.value))
            self.parent_choice.choose(record.parent_id)
        self._show_parent()

    def _offer_sites(self) -> None:
        record = self.record
        for site in self._catalogue.sites:
            if site.retired_on is None or (record and record.site_id == site.id):
                self.site.addItem(site.name, site.id)

    def _site_made(self, site: Site) -> None:
        """Choose a site that was made for this resource; its hours are among those to be kept."""
        self._catalogue = self.session.require_catalogue()
        self.site.clear()
        self._offer_sites()
        self.site.setCurrentIndex(self.site.findData(site.id))
        self.site.setFocus()

    def _own_hours(self, record: Resource | None) -> list[OpeningPeriod]:
        if record is None:
            return []
        return [p for p in self._catalogue.calendar.periods if p.resource_id == record.id]

    def _show_parent(self) -> None:
        alone = self.containment.currentData() == Containment.NONE.value
        self.form.field("parent_id").set_visible(visible=not alone)

    def _next_position(self) -> int:
        return max((r.position for r in self._catalogue.resources), default=0) + 1


def _whole(formatter: Formatter, least: int, most: int, value: int, step: int = 1) -> NumberEdit:
    box = NumberEdit(formatter, least, most)
    box.setSingleStep(step)
    box.setValue(value)
    box.setMaximumWidth(140)
    return box
