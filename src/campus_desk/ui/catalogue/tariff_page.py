"""Tariffs."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.tariff import Tariff
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.labels import group_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.widgets.record_table_model import Column


class TariffPage(RecordPage[Tariff]):
    """Lists the tariffs with their validity and prices."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._targets: dict[tuple[str, int], str] = {}
        self.build(
            self.tr("Tariffs"),
            (
                Column(
                    self.tr("Name"), lambda t: t.name, font=self.theme.typeface.font(weight=500), width=230
                ),
                Column(self.tr("Code"), lambda t: t.code, width=130),
                Column(self.tr("Group"), lambda t: group_label(t.group), width=120),
                Column(self.tr("For"), self._target, width=180),
                Column(
                    self.tr("From"),
                    lambda t: self.formatter.short_date(t.valid_from),
                    sort_key=lambda t: t.valid_from,
                    width=90,
                ),
                Column(self.tr("To"), self._last_day, width=90),
                self._price(self.tr("Hour"), "hour_price"),
                self._price(self.tr("Half day"), "half_day_price", width=132),
                self._price(self.tr("Day"), "day_price"),
                self._price(self.tr("Flat"), "flat_price"),
                self._price(self.tr("Person"), "person_price", width=110),
                Column(self.tr("Retired on"), self._retired_on, width=100),
            ),
            lambda t: t.id,
            (around.actions.new_tariff, around.actions.import_tariffs, around.actions.export_tariffs),
        )

    def records(self, catalogue: Catalogue) -> Iterable[Tariff]:
        """Return all tariffs."""
        language = self.formatter.language
        self._targets = {("kind", k.id): k.name(language) for k in catalogue.kinds}
        self._targets |= {("resource", r.id): r.name for r in catalogue.resources}
        return catalogue.tariffs

    def is_retired(self, record: Tariff) -> bool:
        """Tell whether a tariff is over, retired or past its last day."""
        today = self.session.today
        retired = record.retired_on is not None and record.retired_on <= today
        return retired or (record.valid_to is not None and record.valid_to < today)

    def make_editor(self, record: Tariff | None, catalogue: Catalogue) -> QDialog:
        """Return the tariff dialog."""
        return TariffDialog(self.around, record, catalogue, self)

    def _target(self, tariff: Tariff) -> str:
        if tariff.resource_id is not None:
            return self._targets.get(("resource", tariff.resource_id), "")
        return self._targets.get(("kind", tariff.kind_id or 0), "")

    def _price(self, title: str, name: str, width: int = 90) -> Column[Tariff]:
        def amount(tariff: Tariff) -> Decimal | None:
            value: Decimal | None = getattr(tariff, name)
            return value

        def text(tariff: Tariff) -> str:
            value = amount(tariff)
            return "" if value is None else self.formatter.money(value)

        return Column(title, text, sort_key=lambda t: amount(t) or Decimal(0), right=True, width=width)

    def _last_day(self, tariff: Tariff) -> str:
        return "" if tariff.valid_to is None else self.formatter.short_date(tariff.valid_to)

    def _retired_on(self, tariff: Tariff) -> str:
        return "" if tariff.retired_on is None else self.formatter.short_date(tariff.retired_on)
