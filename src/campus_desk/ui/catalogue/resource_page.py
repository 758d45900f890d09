"""Rooms, halls and equipment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.resource import Resource
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.labels import containment_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.timeline.features import feature_name
from campus_desk.ui.widgets.record_table_model import Column


class ResourcePage(RecordPage[Resource]):
    """Lists the resources with their site, kind, capacity and equipment."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._sites: dict[int, str] = {}
        self._kinds: dict[int, str] = {}
        self._names: dict[int, str] = {}
        faces = around.theme.typeface
        self.build(
            self.tr("Resources"),
            (
                Column(self.tr("Name"), lambda r: r.name, font=faces.font(weight=500), width=210),
                Column(self.tr("Code"), lambda r: r.code, width=110),
                Column(self.tr("Kind"), lambda r: self._kinds.get(r.kind_id, ""), width=150),
                Column(self.tr("Site"), lambda r: self._sites.get(r.site_id, ""), width=120),
                Column(self.tr("Floor"), lambda r: r.floor, width=70),
                Column(
                    self.tr("Capacity"),
                    lambda r: "" if r.capacity is None else str(r.capacity),
                    sort_key=lambda r: r.capacity or 0,
                    right=True,
                    width=80,
                ),
                Column(self.tr("Equipment"), lambda r: ", ".join(map(feature_name, r.features)), width=200),
                Column(self.tr("Belongs to"), self._belongs, width=200),
                Column(
                    self.tr("Calibration due"),
                    lambda r: self._day(r.calibration_due),
                    sort_key=lambda r: (r.calibration_due is None, r.calibration_due),
                    width=120,
                ),
                Column(self.tr("Retired on"), lambda r: self._day(r.retired_on), width=100),
            ),
            lambda r: r.id,
            (around.actions.new_resource, around.actions.import_resources, around.actions.export_resources),
        )

    def records(self, catalogue: Catalogue) -> Iterable[Resource]:
        """Return all resources, parts and units included."""
        self._sites = {s.id: s.name for s in catalogue.sites}
        self._kinds = {k.id: k.name(self.formatter.language) for k in catalogue.kinds}
        self._names = {r.id: r.name for r in catalogue.resources}
        return catalogue.resources

    def is_retired(self, record: Resource) -> bool:
        """Tell whether a resource is out of service today."""
        return record.retired_on is not None and record.retired_on <= self.session.today

    def make_editor(self, record: Resource | None, catalogue: Catalogue) -> QDialog:
        """Return the resource dialog."""
        return ResourceDialog(self.around, record, catalogue, self)

    def _belongs(self, resource: Resource) -> str:
        if resource.parent_id is None:
            return ""
        return f"{self._names.get(resource.parent_id, '')} ({containment_label(resource.containment)})"

    def _day(self, day: date | None) -> str:
        return "" if day is None else self.formatter.short_date(day)
