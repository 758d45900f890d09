"""Every dialog of finance on a picture: ``python -m tests.gui.invoicing_gallery FOLDER LANGUAGE MODE DATABASE``.

``QT_SCALE_FACTOR=1.5`` in the environment gives the pictures of a screen at 150 %.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from campus_desk.application.invoice_run import issue_month
from campus_desk.application.invoicing_settings import all_cases, load_issuer
from campus_desk.application.month_comparison import Compared, compare_month
from campus_desk.domain.adjustment import Adjustment
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.invoicing.adjustment_dialog import AdjustmentDialog
from campus_desk.ui.invoicing.comparison_dialog import ComparisonDialog
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.credit_lines import Creditable
from campus_desk.ui.invoicing.invoicing_dialog import InvoicingDialog
from campus_desk.ui.invoicing.paid_dialog import PaidDialog
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from campus_desk.ui.theme import ThemeMode
from campus_desk.ui.translations import Translations
from tests.campus import NOW, RECEPTION, Campus, SetClock
from tests.documents.logos import logo
from tests.gui.gallery import RESOURCES, make_theme
from tests.gui.invoicing_desk import InvoicingDesk, wait_for


def rest(milliseconds: int = 250) -> None:
    """Let everything be painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def dialogs(desk: InvoicingDesk) -> Iterator[tuple[str, QDialog]]:
    """Open one dialog after the other, in the states worth looking at."""
    page = desk.page
    around, window = page.around, desk.window
    with desk.session.services.storage.read() as unit:
        issuer = load_issuer(unit.settings)
    catalogue = desk.session.require_catalogue()
    settings = InvoicingDialog(around, issuer, catalogue, window)
    for place, name in enumerate(("vat", "kinds", "terms", "numbers")):
        settings.tabs.setCurrentIndex(place)
        yield f"settings-{name}", settings
    settings.show_vat(all_cases()[4])
    settings.vat.reason.setEditText("VATEX")
    yield "settings-vat-error", settings
    seller = SellerDialog(around, issuer.seller, window)
    yield "seller", seller
    seller.logo.take(logo())
    yield "seller-logo", seller
    customer = CustomerDialog(around, catalogue.customers[0], window)
    customer.resize(customer.width(), 1300)
    yield "customer", customer
    drafts = [row for row in page.model.rows if row.draft is not None]
    draft = drafts[0].draft
    assert draft is not None
    agreed = Adjustment(draft.customer.id, draft.month.first_day, False, "Geste commercial", Decimal(5), id=1)
    adjusting = AdjustmentDialog(around.theme, around.formatter, draft, [agreed], window)
    adjusting.value.setText("10")
    yield "adjustment", adjusting
    with desk.session.services.storage.read() as unit:
        comparison = compare_month(unit, draft)
    gone = Compared("Salle Rhin", 0, Decimal(0), 3, Decimal("135.00"))
    yield "comparison", ComparisonDialog(around.theme, around.formatter, draft, (*comparison, gone), window)
    report = issue_month(desk.session.services, draft.month.first_day, RECEPTION)
    wait_for(lambda: any(row.document for row in page.model.rows))
    invoice = max((each.invoice for each in report.issued), key=lambda each: len(each.lines))
    yield (
        "credit",
        CreditDialog(around.theme, around.formatter, Creditable(invoice, (), frozenset({2})), window),
    )
    payable = [row for row in page.model.rows if row.is_payable]
    for name, rows in (("paid-one", payable[:1]), ("paid-all", payable)):
        yield name, PaidDialog(around.theme, around.formatter, rows, desk.session.today, window)


def save_pictures(folder: Path, database: Path, language: str, mode: ThemeMode) -> None:
    """Save the pictures of one language and mode."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    translations = Translations(application, RESOURCES / "translations")
    translations.use(language)
    campus = Campus(database, SetClock(NOW), furnish=False)
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    with TemporaryDirectory() as cache:
        theme = make_theme(application, Path(cache), mode)
        theme.set_mode(mode)
        desk = InvoicingDesk(theme, campus.services, Path(cache), language)
        ready: Callable[[], bool] = lambda: (  # noqa: E731 - read as a condition
            desk.page.preview is not None and desk.session.catalogue is not None
        )
        wait_for(ready)
        for name, dialog in dialogs(desk):
            dialog.open()
            rest()
            dialog.grab().save(str(folder / f"{name}-{language}-{mode.value}-{scale}.png"))
            dialog.hide()
        desk.close()
    campus.close()


def main() -> None:
    """Save the pictures: FOLDER LANGUAGE MODE DATABASE."""
    folder, language, mode, database = sys.argv[1:5]
    Path(folder).mkdir(parents=True, exist_ok=True)
    save_pictures(Path(folder), Path(database), language, ThemeMode(mode))


if __name__ == "__main__":
    main()
