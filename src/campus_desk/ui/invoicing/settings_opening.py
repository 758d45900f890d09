"""Opens who invoices and how, for the menu and for whatever cannot be invoiced without."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.invoicing_settings import Issuer, load_issuer
from campus_desk.application.seller import load_seller
from campus_desk.domain.invoice import Seller
from campus_desk.domain.vat import Case
from campus_desk.ui.opener import Opener
from campus_desk.ui.page import Surroundings

D = TypeVar("D", bound=QDialog)


def open_seller(opener: Opener[QDialog], around: Surroundings, window: QWidget, field: str = "") -> None:
    """Open the dialog that says who invoices, at a field where one is to be filled in."""
    from campus_desk.ui.invoicing.seller_dialog import SellerDialog  # noqa: PLC0415 - rarely asked for

    def made(seller: Seller) -> QDialog:
        return SellerDialog(around, seller, window)

    def then(dialog: QDialog) -> None:
        if field and isinstance(dialog, SellerDialog):
            dialog.go_to(field)

    opener.read_and_open("seller", around.session, lambda unit: load_seller(unit.settings), made, then)


def open_invoicing(
    opener: Opener[QDialog], around: Surroundings, window: QWidget, case: Case | None = None
) -> None:
    """Open the settings of invoicing at the VAT table, at one of its cases where that is to be decided otherwise."""
    from campus_desk.ui.invoicing.invoicing_dialog import InvoicingDialog  # noqa: PLC0415 - likewise

    def made(issuer: Issuer) -> QDialog:
        return InvoicingDialog(around, issuer, around.session.require_catalogue(), window)

    def then(dialog: QDialog) -> None:
        if case is not None and isinstance(dialog, InvoicingDialog):
            dialog.show_vat(case)

    if around.session.catalogue is not None:
        opener.read_and_open("invoicing", around.session, lambda unit: load_issuer(unit.settings), made, then)
