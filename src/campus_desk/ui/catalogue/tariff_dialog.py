"""One tariff: whose, for what, from when to when, and the prices."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, cast

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from campus_desk.application.catalogue_checks import tariff_problems
from campus_desk.application.commands import SaveTariff
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, KindId, ResourceId, TariffId
from campus_desk.domain.messages import Message
from campus_desk.domain.resource import Resource
from campus_desk.domain.tariff import MAX_INCREMENT_MINUTES, OffPeakWindow, Tariff
from campus_desk.ui.catalogue.new_record import NewRecordButton
from campus_desk.ui.catalogue.record_dialog import FieldRefused, RecordDialog
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.catalogue.week_fields import RateEdit, WeekRow, WeekRows
from campus_desk.ui.date_fields import OptionalDateEdit
from campus_desk.ui.labels import group_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.money_edit import MoneyEdit
from campus_desk.ui.widgets.number_edit import NumberEdit

DATE_WIDTH = 170
_WHOLE_DAY = (0, 24 * 60)


class TariffDialog(RecordDialog[Tariff]):
    """Creates or changes a tariff."""

    kind = "tariff"

    def __init__(
        self, around: Surroundings, record: Tariff | None, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, record.name if record else "", record, parent)
        if record is None:
            self.setWindowTitle(self.tr("New tariff"))
        self._catalogue = catalogue
        self._prices: dict[str, MoneyEdit] = {}
        self._fill(record)
        self.finish()
        self.resize(640, 640)

    def suggest(self, group: CustomerGroup, resource: ResourceId, valid_from: date) -> None:
        """Fill in whose tariff is missing, for what, and since when; leaving it as it is throws nothing away."""
        self.group.setCurrentIndex(self.group.findData(group.value))
        self.target.choose(("resource", resource))
        self.valid_from.set_day(valid_from)
        self.guard(self.form)

    def read(self) -> Tariff:
        """Return the tariff the fields describe; the domain refuses prices that cannot be."""
        target = cast("tuple[str, int] | None", self.target.value)
        if target is None:
            raise InvalidValue("target", "error-no-tariff-target")
        before = self.record
        for name, day in (("valid_from", self.valid_from), ("valid_to", self.valid_to)):
            if not day.is_valid:
                raise InvalidValue(name, "error-no-date")
        values: dict[str, Any] = {
            "code": self.code.text().strip(),
            "name": self.name.text().strip(),
            "group": CustomerGroup(self.group.currentData()),
            "valid_from": self.valid_from.day,
            "valid_to": self.valid_to.day,
            "resource_id": ResourceId(target[1]) if target[0] == "resource" else None,
            "kind_id": KindId(target[1]) if target[0] == "kind" else None,
            "increment_minutes": self.increment.value(),
            **{name: self._price(name, field) for name, field in self._prices.items()},
            "off_peak": tuple(self._window(row) for row in self.off_peak.rows),
        }
        return replace(before, **values) if before else Tariff(TariffId(UNSAVED), **values)

    def problems(self, record: Tariff) -> Iterable[tuple[str, Message]]:
        """Return everything that is wrong with the tariff among the others."""
        return tariff_problems(record, {t.id: t for t in self._catalogue.tariffs})

    def command(self, record: Tariff) -> SaveTariff:
        """Return the command that saves the tariff."""
        return SaveTariff(record)

    def retired(self, record: Tariff, day: date | None) -> Tariff:
        """Return the tariff as one that no longer holds from a day on."""
        return replace(record, retired_on=day)

    def field_of(self, name: str) -> str:
        """Return the form's field for a field of the record."""
        return {"resource": "target", "kind": "target"}.get(name, name)

    def _price(self, name: str, field: MoneyEdit) -> Decimal | None:
        if not field.is_valid:
            raise FieldRefused(name, self.tr("This is not an amount."))
        return field.amount

    def _window(self, row: WeekRow) -> OffPeakWindow:
        hours, price = row.hours, row.price.amount if row.price else None
        if hours is None:
            raise FieldRefused("off_peak", self.tr("One of the times cannot be read."))
        if price is None:
            raise FieldRefused("off_peak", self.tr("Every off-peak window needs a price per hour."))
        return OffPeakWindow(row.picker.days, *hours, price)

    def _fill(self, record: Tariff | None) -> None:
        form, formatter = self.form, self.around.formatter
        self.code = QLineEdit(record.code if record else "")
        form.add("code", self.tr("&Code"), self.code, required=True, hint=self.tr("Short, without spaces."))
        self.name = QLineEdit(record.name if record else "")
        form.add("name", self.tr("&Name"), self.name, required=True, hint=self.tr("Printed on invoices."))
        self.group = QComboBox()
        for group in CustomerGroup:
            self.group.addItem(group_label(group), group.value)
        form.add("group", self.tr("&Group"), self.group)
        self.target = SearchCombo(self.tr("Kind or resource"))
        self.target.set_choices(self._targets())
        self.new_resource = NewRecordButton(
            self.around,
            self.tr("New resource…"),
            lambda around, window: ResourceDialog(around, None, around.session.require_catalogue(), window),
            lambda catalogue: catalogue.resources,
        )
        self.new_resource.setVisible(not self._catalogue.resources)
        self.new_resource.made.connect(self._resource_made)
        form.add(
            "target",
            self.tr("&For"),
            self.target,
            required=True,
            hint=self.tr("A resource’s own tariff goes before that of its kind."),
            beside=self.new_resource,
        )
        self.valid_from = DateEdit(self.theme, formatter)
        self.valid_from.set_day(record.valid_from if record else self.session.today)
        self.valid_from.setMaximumWidth(DATE_WIDTH)
        form.add("valid_from", self.tr("&Valid from"), self.valid_from)
        self.valid_to = OptionalDateEdit(
            self.theme,
            formatter,
            self.tr("until"),
            record.valid_to if record else None,
            self.session.today,
        )
        form.add("valid_to", self.tr("Valid &to"), self.valid_to)
        form.add_section(self.tr("Prices without VAT"))
        for name, label, fine in (
            ("hour_price", self.tr("Per ho&ur"), True),
            ("half_day_price", self.tr("Per h&alf day (4 h)"), False),
            ("day_price", self.tr("Per &day"), False),
            ("flat_price", self.tr("F&lat, per booking"), False),
            ("person_price", self.tr("Per &person"), True),
            ("minimum_charge", self.tr("&Minimum"), False),
        ):
            field = RateEdit(formatter) if fine else MoneyEdit(formatter)
            field.set_amount(getattr(record, name) if record else None)
            field.setMaximumWidth(140)
            self._prices[name] = field
            form.add(name, label, field)
        self.increment = NumberEdit(formatter, 1, MAX_INCREMENT_MINUTES)
        self.increment.setValue(record.increment_minutes if record else 15)
        self.increment.setSuffix(self.tr(" min"))
        self.increment.setMaximumWidth(140)
        form.add(
            "increment_minutes",
            self.tr("&Increment"),
            self.increment,
            hint=self.tr("Time is rounded up to a multiple of this."),
        )
        self.off_peak = WeekRows(self.tr("Add off-peak hours"), self._new_window)
        for window in record.off_peak if record else ():
            self.off_peak.add(self._row(window.weekdays, window.opens, window.closes, window.hour_price))
        form.add("off_peak", self.tr("&Off-peak"), self.off_peak)
        if record:
            self.group.setCurrentIndex(self.group.findData(record.group.value))
            self.target.choose(
                ("resource", record.resource_id)
                if record.resource_id is not None
                else ("kind", record.kind_id)
            )

    def _targets(self) -> Iterable[tuple[object, str]]:
        language = self.around.formatter.language
        for kind in self._catalogue.kinds:
            yield ("kind", kind.id), self.tr("All: {0}").format(kind.name(language))
        for resource in self._catalogue.resources:
            yield ("resource", resource.id), f"{resource.name} ({resource.code})"

    def _resource_made(self, resource: Resource) -> None:
        self._catalogue = self.session.require_catalogue()
        self.target.set_choices(self._targets())
        self.target.choose(("resource", resource.id))
        self.target.setFocus()
        self.new_resource.hide()

    def _new_window(self) -> WeekRow:
        return self._row((5, 6), *_WHOLE_DAY, None)

    def _row(self, days: Iterable[int], opens: int, closes: int, price: Decimal | None) -> WeekRow:
        return WeekRow(self.theme, self.around.formatter, days, opens, closes, price, priced=True)
