"""The explanation of a price at the window: what was chosen, what it was compared with, and what VAT it bears."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from campus_desk.domain.charge import Quote, VatCategory
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.invoice import VatBreakdown
from campus_desk.domain.pricing import quote
from campus_desk.ui.booking.price_panel import PricePanel
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.messages import Sentences
from campus_desk.ui.theme import Theme
from tests.campus import Campus, slot


def words(panel: PricePanel) -> list[str]:
    """Return what the panel says, spaces made plain."""
    return [" ".join(label.text().split()) for label in panel.findChildren(QLabel)]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, campus: Campus) -> PricePanel:
    made = PricePanel(theme, Formatter("en"), Sentences(campus.services.wording, "en"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def half_day(campus: Campus) -> Quote:
    """Return the price of seven hours of room Ill at 45.00 an hour, 150.00 the half day."""
    with campus.services.storage.read() as unit:
        (tariff,) = [t for t in unit.catalogue.tariffs() if t.code == "NEURALIS-meeting_room"]
        resources = {r.id: r for r in unit.catalogue.resources()}
        (customer,) = [c for c in unit.catalogue.customers() if c.code == "NEURALIS"]
    priced = replace(tariff, half_day_price=Decimal("150.00"))
    return quote(
        campus.draft("ILL", slot("2026-11-24", "09:00", "16:00")), BookingId(0), resources, customer, [priced]
    )


def test_the_winner_is_named_with_its_sum_and_the_comparison_has_no_price_of_its_own(
    panel: PricePanel, half_day: Quote
) -> None:
    panel.show_price(half_day)
    said = words(panel)
    # Half day 150.00 and 3 h × 45.00 = 135.00 make 285.00; two half days 300.00; 7 h × 45.00 = 315.00.
    assert "Chosen as the cheapest, €285.00 for the time: by the hour alone it would be €315.00" in said
    assert "€0.00" not in said


@pytest.mark.parametrize(
    ("category", "rate", "tax", "text"),
    [
        (VatCategory.STANDARD, "20", "57.00", "VAT 20% on €285.00"),
        (VatCategory.OUTSIDE_SCOPE, "0", "0.00", "Outside the scope of VAT: €285.00"),
        (VatCategory.REVERSE_CHARGE, "0", "0.00", "VAT owed by the customer on €285.00"),
        (VatCategory.EXEMPT, "0", "0.00", "Exempt from VAT: €285.00"),
    ],
)
def test_where_no_vat_is_due_it_says_why_instead_of_a_rate(
    panel: PricePanel, half_day: Quote, category: VatCategory, rate: str, tax: str, text: str
) -> None:
    panel.show_price(
        half_day, taxes=(VatBreakdown(category, Decimal(rate), Decimal("285.00"), Decimal(tax)),)
    )
    assert text in words(panel)
