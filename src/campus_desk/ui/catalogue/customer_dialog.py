"""One customer: who it is, where its invoices go, and what stands on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from campus_desk.application.catalogue_checks import MAX_PAYMENT_DAYS, customer_problems
from campus_desk.application.catalogue_records import tidy_customer
from campus_desk.application.commands import SaveCustomer
from campus_desk.domain.customer import Address, Channel, Customer, CustomerGroup
from campus_desk.domain.identifiers import UNSAVED, CustomerId
from campus_desk.domain.messages import Message
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.labels import channel_label, group_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.translations import LANGUAGES
from campus_desk.ui.widgets.number_edit import NumberEdit

_ADDRESS = ("line1", "line2", "line3", "postcode", "city", "country")
_BILLING = tuple(f"billing_{name}" for name in _ADDRESS)
_OF_COMPANIES = ("siren", "siret", "vat_number", "is_public", "service_code")
"""What no private person has."""


class CustomerDialog(RecordDialog[Customer]):
    """Creates or changes a customer."""

    kind = "customer"

    def __init__(self, around: Surroundings, record: Customer | None, parent: QWidget | None = None) -> None:
        super().__init__(around, record.name if record else "", record, parent)
        if record is None:
            self.setWindowTitle(self.tr("New customer"))
        self._texts: dict[str, QLineEdit] = {}
        self._fill(record)
        self.finish()
        self.resize(540, 660)

    def suggest(self, code: str, name: str, group: CustomerGroup) -> None:
        """Fill in what is known of a new customer; leaving it as it is throws nothing away."""
        self._texts["code"].setText(code)
        self._texts["name"].setText(name)
        self.group.setCurrentIndex(self.group.findData(group.value))
        self.guard(self.form)

    def read(self) -> Customer:
        """Return the customer the fields describe, numbers without their blanks."""
        before = self.record
        texts = {name: field.text().strip() for name, field in self._texts.items()}
        address = Address(**{name: texts.pop(name) for name in _ADDRESS})
        billing = Address(**{name: texts.pop(f"billing_{name}") for name in _ADDRESS})
        is_person = self.person.isChecked()
        if is_person:
            texts |= {name: "" for name in _OF_COMPANIES if name in texts}
        values: dict[str, Any] = {
            **texts,
            "address": replace(address, country=address.country.upper()),
            "group": CustomerGroup(self.group.currentData()),
            "language": str(self.language.currentData()),
            "is_public": self.public.isChecked() and not is_person,
            "is_person": is_person,
            "billing_address": billing,
            "channel": Channel(self.channel.currentData()),
            "payment_days": self.payment_days.value(),
        }
        return tidy_customer(replace(before, **values) if before else Customer(CustomerId(UNSAVED), **values))

    def problems(self, record: Customer) -> Iterable[tuple[str, Message]]:
        """Return everything that is wrong; numbers are checked by their check digits."""
        return customer_problems(record, self.session.services.identifiers)

    def command(self, record: Customer) -> SaveCustomer:
        """Return the command that saves the customer."""
        return SaveCustomer(record)

    def retired(self, record: Customer, day: date | None) -> Customer:
        """Return the customer as one who books no more from a day on."""
        return replace(record, retired_on=day)

    def _fill(self, record: Customer | None) -> None:
        form = self.form
        self._text("code", self.tr("&Code"), record, required=True, hint=self.tr("Short, without spaces."))
        self._text("name", self.tr("&Name"), record, required=True)
        self._text("legal_form", self.tr("&Legal form"), record)
        self.person = QCheckBox(self.tr("Private person"))
        self.person.setChecked(bool(record and record.is_person))
        form.add("is_person", "", self.person)
        self.person.setAccessibleName(self.person.text())
        self.group = QComboBox()
        for group in CustomerGroup:
            self.group.addItem(group_label(group), group.value)
        form.add("group", self.tr("&Group"), self.group, hint=self.tr("Decides the tariff."))
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        form.add("language", self.tr("L&anguage"), self.language, hint=self.tr("Of its documents."))
        form.add_section(self.tr("Contact"))
        self._text("contact_name", self.tr("C&ontact"), record)
        self._text("email", self.tr("&E-mail"), record)
        self._text("phone", self.tr("&Telephone"), record)
        form.add_section(self.tr("Address"))
        for name, label in (
            ("line1", self.tr("Line &1")),
            ("line2", self.tr("Line &2")),
            ("line3", self.tr("Line &3")),
            ("postcode", self.tr("&Postcode")),
            ("city", self.tr("Cit&y")),
            ("country", self.tr("Co&untry")),
        ):
            hint = self.tr("Two letters: FR, DE, CH…") if name == "country" else ""
            self._text(name, label, record, hint=hint)
        form.add_section(self.tr("Invoices"))
        self._text("siren", self.tr("&SIREN"), record)
        self._text("siret", self.tr("S&IRET"), record)
        self._text("vat_number", self.tr("&VAT number"), record)
        self._text("iban", self.tr("I&BAN"), record)
        self.public = QCheckBox(self.tr("Public body"))
        self.public.setChecked(bool(record and record.is_public))
        form.add("is_public", "", self.public)
        self.public.setAccessibleName(self.public.text())
        self._text(
            "service_code", self.tr("Service code"), record, hint=self.tr("Asked for by public bodies.")
        )
        self._text("purchase_order", self.tr("Purchase order"), record)
        self._text(
            "contract", self.tr("Contract"), record, hint=self.tr("Its reference, printed on invoices.")
        )
        self.payment_days = NumberEdit(self.around.formatter, 0, MAX_PAYMENT_DAYS)
        self.payment_days.setValue(record.payment_days if record else 30)
        self.payment_days.setSuffix(self.tr(" days"))
        self.payment_days.setMaximumWidth(140)
        form.add("payment_days", self.tr("Pay&ment term"), self.payment_days)
        self._fill_way(record)
        self.person.toggled.connect(self._show_numbers)
        self._show_numbers()
        if record:
            self.group.setCurrentIndex(self.group.findData(record.group.value))
            self.language.setCurrentIndex(self.language.findData(record.language))
        else:
            self._texts["country"].setText(Address().country)

    def _fill_way(self, record: Customer | None) -> None:
        """Add how invoices reach the customer, and where they go if not to its seat."""
        form = self.form
        form.add_section(self.tr("Sending"))
        self.channel = QComboBox()
        for channel in Channel:
            self.channel.addItem(channel_label(channel), channel.value)
        form.add("channel", self.tr("&Way"), self.channel)
        self._text(
            "invoice_email",
            self.tr("E-mail &for invoices"),
            record,
            hint=self.tr("Several with commas. Empty: the e-mail address above."),
        )
        self._text(
            "endpoint",
            self.tr("Electronic address"),
            record,
            hint=self.tr("In the French directory; empty: the SIREN."),
        )
        form.add_section(self.tr("Invoices go to another address"))
        self._text(
            "billing_name", self.tr("Name"), record, hint=self.tr("Leave all of it empty for the seat.")
        )
        for name, label in zip(
            _BILLING,
            (
                self.tr("Line 1"),
                self.tr("Line 2"),
                self.tr("Line 3"),
                self.tr("Postcode"),
                self.tr("City"),
                self.tr("Country"),
            ),
            strict=True,
        ):
            self._text(name, label, record)
        if record:
            self.channel.setCurrentIndex(self.channel.findData(record.channel.value))

    def _show_numbers(self) -> None:
        """Ask companies only for what companies have."""
        for name in _OF_COMPANIES:
            self.form.field(name).set_visible(visible=not self.person.isChecked())

    def _text(
        self, name: str, label: str, record: Customer | None, *, required: bool = False, hint: str = ""
    ) -> None:
        source: Any = record.address if record and name in _ADDRESS else record
        if name in _BILLING:
            source = record.billing_address if record else None
        field = QLineEdit(
            getattr(source, name.removeprefix("billing_") if name in _BILLING else name) if source else ""
        )
        self._texts[name] = field
        self.form.add(name, label, field, required=required, hint=hint)
