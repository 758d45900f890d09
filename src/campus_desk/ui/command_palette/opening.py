"""Opens the palette over the window, and goes where it leads."""

from __future__ import annotations

from PySide6.QtGui import QAction

from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.customer import Customer
from campus_desk.domain.resource import Resource
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.command_palette.popup import CommandPalette
from campus_desk.ui.command_palette.sources import Destinations
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.main_window import MainWindow
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.tenant.my_invoices_page import MyInvoicesPage


def open_palette(around: Surroundings, window: MainWindow) -> CommandPalette:
    """Open the palette of a window; it is gone when something was chosen."""
    menu = window.menu

    def shown(action: QAction) -> Page | None:
        window.show_page(action)
        return window.page(action)

    def show_customer(customer: Customer) -> None:
        page = shown(menu.customers)
        if isinstance(page, RecordPage):
            page.show_record(customer)

    def show_resource(resource: Resource) -> None:
        """Look at a resource where it is booked; where the planner's filter hides it, in the list of resources."""
        page = shown(menu.planner)
        if isinstance(page, PlannerPage) and page.show_resource(resource.id):
            return
        page = shown(menu.resources) if menu.resources.isVisible() else None
        if isinstance(page, RecordPage):
            page.show_record(resource)

    def show_invoice(row: InvoiceRow) -> None:
        page = shown(menu.invoicing if menu.invoicing.isVisible() else menu.my_invoices)
        if isinstance(page, RunPage | MyInvoicesPage):
            page.show_document(row)

    to = Destinations(
        window.show_booking,
        show_customer if menu.customers.isVisible() else None,
        show_resource,
        show_invoice if menu.invoicing.isVisible() or menu.my_invoices.isVisible() else None,
    )
    palette = CommandPalette(around, to, window)
    palette.open_over(window)
    return palette
