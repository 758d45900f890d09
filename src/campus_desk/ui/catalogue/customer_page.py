"""Customers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.customer import Customer
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.labels import group_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.widgets.record_table_model import Column


class CustomerPage(RecordPage[Customer]):
    """Lists the customers with their group and what their invoices need."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.build(
            self.tr("Customers"),
            (
                Column(
                    self.tr("Name"), lambda c: c.name, font=self.theme.typeface.font(weight=500), width=230
                ),
                Column(self.tr("Code"), lambda c: c.code, width=110),
                Column(self.tr("Group"), lambda c: group_label(c.group), width=130),
                Column(
                    self.tr("City"), lambda c: f"{c.address.postcode} {c.address.city}".strip(), width=160
                ),
                Column(self.tr("Country"), lambda c: c.address.country, width=70),
                Column(self.tr("Language"), lambda c: c.language, width=80),
                Column(self.tr("SIREN"), lambda c: _spaced(c.siren), width=110),
                Column(self.tr("VAT number"), lambda c: c.vat_number, width=140),
                Column(self.tr("Contact"), lambda c: c.contact_name, width=150),
                Column(self.tr("Retired on"), self._retired_on, width=100),
            ),
            lambda c: c.id,
            (around.actions.new_customer, around.actions.import_customers, around.actions.export_customers),
        )

    def records(self, catalogue: Catalogue) -> Iterable[Customer]:
        """Return all customers."""
        return catalogue.customers

    def is_retired(self, record: Customer) -> bool:
        """Tell whether a customer books no more."""
        return record.retired_on is not None and record.retired_on <= self.session.today

    def words(self, record: Customer) -> str:
        """Return everything a search may look for, numbers with and without their blanks."""
        return f"{super().words(record)} {record.siren} {record.siret} {record.email} {record.phone}"

    def make_editor(self, record: Customer | None, catalogue: Catalogue) -> QDialog:
        """Return the customer dialog."""
        del catalogue
        return CustomerDialog(self.around, record, self)

    def _retired_on(self, customer: Customer) -> str:
        return "" if customer.retired_on is None else self.formatter.short_date(customer.retired_on)


def _spaced(siren: str) -> str:
    """Return a SIREN in groups of three, as it is read out."""
    return "\u00a0".join(siren[n : n + 3] for n in range(0, len(siren), 3))
