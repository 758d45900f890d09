"""Second part of the tour: from an empty campus to its first invoice, through the window alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.catalogue.site_dialog import SiteDialog, SitesDialog
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from campus_desk.ui.tour.evidence import one, pdf_text, rows
from campus_desk.ui.tour.hands import TourStuck, click, drag, is_gone, press, settle, type_text, wait_until
from campus_desk.ui.tour.stage import Stage, wait_for_planner
from campus_desk.ui.welcome import WelcomePage
from campus_desk.ui.widgets.form import Form

_SELLER = {
    "name": "Campus d’essai",
    "line1": "2 rue de l’Essai",
    "postcode": "67000",
    "city": "Strasbourg",
    "siren": "000234567",
    "vat_number": "FR75000234567",
    "iban": "FR7699999000010000000004286",
}
_CUSTOMER = {
    "code": "HELIA",
    "name": "Hélia Diagnostics",
    "line1": "12 allée des Échantillons",
    "postcode": "67400",
    "city": "Illkirch-Graffenstaden",
    "siren": "000987651",
}


_ALL = {
    table: f"SELECT 1 FROM {table}"  # noqa: S608 - the names stand here
    for table in ("site", "resource", "customer", "tariff", "booking", "invoice")
}


class _Formed(Protocol):
    """A dialog with a form."""

    form: Form


class FirstInvoice:
    """The first day of a campus that has nothing yet."""

    def __init__(self, stage: Stage, today: date, number: int) -> None:
        self._stage = stage
        self._record = stage.record
        self._today = today
        self._number = number

    def run(self) -> None:
        """Go from the welcome to the invoice."""
        self._welcome()
        self._site()
        self._resource()
        self._customer()
        self._tariff()
        self._seller()
        self._book()
        self._invoice()

    def _picture(self, widget: QWidget, name: str) -> None:
        self._record.picture(widget, f"{self._number:02}-{name}")
        self._number += 1

    def _count(self, table: str) -> int:
        return len(rows(self._stage.database, _ALL[table]))

    def _welcome(self) -> None:
        self._record.begin("There is no campus yet: the window offers to make one")
        window = self._stage.window
        wait_until("the welcome is shown", lambda: isinstance(window.stack.currentWidget(), WelcomePage))
        settle(200)
        self._picture(window, "welcome")
        welcome = window.stack.currentWidget()
        if not isinstance(welcome, WelcomePage):
            raise TourStuck("the welcome is shown")
        click(welcome.new_button)
        menu = window.menu
        wait_until("the planner is open", lambda: window.page(menu.planner) is not None)
        wait_until("the catalogue has come", self._stage.planner.empty.isVisible)
        settle(300)
        self._picture(window, "empty-planner")
        self._record.check("the file has no resource yet", 0, self._count("resource"))

    def _site(self) -> None:
        self._record.begin("A first site")
        self._trigger(self._stage.window.menu.sites)
        listed = self._stage.dialog(SitesDialog)
        click(listed.new_button)
        dialog = self._stage.dialog(SiteDialog)
        self._fill(dialog, {"code": "TECHNOPARC", "name": "Technoparc"})
        self._picture(dialog, "new-site")
        self._save(dialog, "site")
        self._picture(listed, "sites")
        listed.accept()
        settle()

    def _resource(self) -> None:
        self._record.begin("A first room")
        click(self._stage.planner.empty_new)
        dialog = self._stage.dialog(ResourceDialog)
        self._fill(dialog, {"code": "ILL", "name": "Salle Ill", "capacity": "16"})
        dialog.kind_choice.setFocus()
        type_text("Salle")
        self._picture(dialog, "new-resource")
        self._save(dialog, "resource")
        self._record.check(
            "it takes 16 people", 16, one(self._stage.database, "SELECT capacity FROM resource")
        )

    def _customer(self) -> None:
        self._record.begin("A first customer")
        self._trigger(self._stage.window.menu.new_customer)
        dialog = self._stage.dialog(CustomerDialog)
        self._fill(dialog, {**_CUSTOMER, "siren": "000987652"})
        press("Ctrl+Return")
        settle(300)
        self._picture(dialog, "customer-with-a-wrong-digit")
        self._record.check("a SIREN with a wrong digit is not stored", 0, self._count("customer"))
        self._fill(dialog, {"siren": _CUSTOMER["siren"]})
        self._save(dialog, "customer")

    def _tariff(self) -> None:
        self._record.begin("A first tariff")
        self._trigger(self._stage.window.menu.new_tariff)
        dialog = self._stage.dialog(TariffDialog)
        self._fill(dialog, {"code": "SALLES", "name": "Salles de réunion"})
        (kind,) = rows(self._stage.database, "SELECT id FROM resource_kind WHERE code = 'meeting_room'")[0]
        choices = (dialog.target.itemText(n) for n in range(dialog.target.count()))
        choice = next(text for n, text in enumerate(choices) if dialog.target.itemData(n) == ("kind", kind))
        self._fill(dialog, {"target": choice, "hour_price": "45,00"})
        dialog.valid_from.setFocus()
        press("Down")
        self._picture(dialog, "new-tariff")
        self._save(dialog, "tariff")
        first = one(self._stage.database, "SELECT valid_from FROM tariff")
        self._record.check("it holds from yesterday on", str(self._today - timedelta(days=1)), first)
        price = one(self._stage.database, "SELECT hour_price FROM tariff")
        self._record.check("45.00 euros are stored as ten-thousandths", 450_000, price)

    def _seller(self) -> None:
        self._record.begin("Who invoices")
        self._trigger(self._stage.window.menu.seller)
        dialog = self._stage.dialog(SellerDialog)
        self._fill(dialog, _SELLER)
        self._picture(dialog, "seller")
        press("Ctrl+Return")
        name = "SELECT value FROM setting WHERE name = 'seller.name'"
        wait_until("the seller is stored", lambda: one(self._stage.database, name) == _SELLER["name"])
        settle(300)

    def _book(self) -> None:
        self._record.begin("Yesterday’s use is entered with a reason")
        stage = self._stage
        stage.window.show_page(stage.window.menu.planner)
        yesterday = self._today - timedelta(days=1)
        press("PgUp")
        wait_for_planner(
            stage, holds=lambda: stage.view.days == (yesterday,) and stage.view.scene.geometry.rows
        )
        nine = datetime.combine(yesterday, datetime.min.time()) + timedelta(hours=9)
        start, end = stage.spots(("ILL", nine), ("ILL", nine + timedelta(hours=2)))
        drag(stage.view.viewport(), start + QPoint(2, 0), end)
        dialog = stage.dialog(BookingDialog)
        click(dialog.fields.customer)
        type_text("Hélia")
        press("Tab")
        click(dialog.fields.title)
        type_text("Réunion imprévue")
        settle(300)
        dialog.rules.ask_reason()
        settle()
        click(dialog.rules.reason)
        type_text("Noté sur papier")
        settle(300)
        self._picture(dialog, "booking-with-a-reason")
        press("Ctrl+Return")
        wait_until("it is stored", lambda: self._count("booking") == 1)
        settle(400)
        self._picture(stage.window, "first-booking")
        reason = one(stage.database, "SELECT override_reason FROM booking")
        self._record.check("the reason is kept", "Noté sur papier", reason)

    def _invoice(self) -> None:
        self._record.begin("The first invoice")
        stage = self._stage
        press("F12")
        page = stage.window.page(stage.window.menu.invoicing)
        if not isinstance(page, RunPage):
            raise TourStuck("the invoicing page is open")
        wait_until("a month is previewed", lambda: page.preview is not None)
        click(next(b for b in page.bar.findChildren(QToolButton) if b.defaultAction() is page.bar.next))
        wait_until(
            "this month has one draft", lambda: page.preview is not None and len(page.preview.ready) == 1
        )
        settle(500)
        self._picture(stage.window, "first-preview")
        press("Ctrl+Return")
        click(stage.dialog(IssueDialog).issue_button)
        wait_until("it is issued", lambda: self._count("invoice") == 1)
        wait_until("the run has ended", lambda: not page.work.is_running)
        settle(1200)
        self._picture(stage.window, "first-invoice")
        # 120 min at 45.00 an hour are 90.00; VAT of 20 % is 18.00; together 108.00.
        amounts = rows(stage.database, "SELECT net, tax, gross FROM invoice")
        self._record.check("2 h at 45 euros, and 20 % VAT", [(900_000, 180_000, 1_080_000)], amounts)
        number, content = rows(
            stage.database,
            "SELECT i.number, d.content FROM invoice i JOIN invoice_document d ON d.invoice_id = i.id",
        )[0]
        text = pdf_text(self._record.save(f"first-{number}.pdf", content))
        self._record.check("the PDF says 108,00", True, "108,00" in text and number in text)
        self._record.check("a real campus’s invoice is no specimen", False, "SPECIMEN" in text)

    def _trigger(self, action: QAction) -> None:
        if not action.isEnabled():
            raise TourStuck(f"'{action.text()}' can be used")
        action.trigger()
        settle(200)

    @staticmethod
    def _fill(dialog: _Formed, values: Mapping[str, str]) -> None:
        """Go to each field of a form, replace what stands there, and type."""
        for name, text in values.items():
            dialog.form.field(name).input.setFocus()
            settle(20)
            press("Ctrl+A")
            type_text(text)

    def _save(self, dialog: QDialog, table: str) -> None:
        before = self._count(table)
        press("Ctrl+Return")
        wait_until(f"a {table} is stored", lambda: self._count(table) == before + 1)
        wait_until("the dialog is closed", lambda: is_gone(dialog))
        settle(300)
