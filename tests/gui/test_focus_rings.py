"""Where the keyboard is can be seen: on filled buttons, on the month of the side bar, on a document."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedLayout, QToolButton, QWidget

from campus_desk.ui.palette import DARK, LIGHT
from campus_desk.ui.theme import ThemeMode
from campus_desk.ui.widgets.pdf_pages import PdfPages
from tests.gui.desk import DeskUnderTest, press


def inks(widget: QWidget, x: int) -> list[str]:
    """Return the colours met from the middle of the left edge of a widget inwards, up to ``x``."""
    image = widget.grab().toImage()
    met = [image.pixelColor(n, image.height() // 2).name().upper() for n in range(x)]
    return [ink for n, ink in enumerate(met) if not n or ink != met[n - 1]]


def test_a_filled_button_with_the_keyboard_has_a_line_within_its_fill(desk: DeskUnderTest) -> None:
    desk.start()
    for mode, palette in ((ThemeMode.LIGHT, LIGHT), (ThemeMode.DARK, DARK)):
        desk.desk.theme.set_mode(mode)
        button = desk.window.bar._new
        buttons = desk.window.bar.findChildren(QToolButton)
        chosen = next(b for b in buttons if b.property("segment") and b.isChecked())
        for filled in (button, chosen):
            desk.planner.view.setFocus()
            assert palette.on_accent not in inks(filled, 8)
            filled.setFocus()
            assert [palette.accent, palette.on_accent, palette.accent] == [
                ink for ink in inks(filled, 8) if ink in (palette.accent, palette.on_accent)
            ]


def test_the_month_rings_its_day_apart_from_what_fills_it(desk: DeskUnderTest) -> None:
    desk.start()
    month = desk.frame.month
    before = month.grab().toImage()
    month.setFocus()
    assert month.grab().toImage() != before
    cell = month._cell(
        next(n for n in range(42) if month.day_at(month._cell(n).center()) == desk.planner.day)
    )
    image = month.grab().toImage()
    y = round(cell.center().y())
    across = [image.pixelColor(x, y) for x in range(round(cell.left()) - 4, round(cell.left()) + 3)]
    accent, ground = QColor(LIGHT.accent), QColor(LIGHT.panel)
    assert accent in across[:4]
    assert ground in across[across.index(accent) :]
    press(month, "PgDown")
    turned = month.grab().toImage()
    desk.planner.view.setFocus()
    assert month.grab().toImage() != turned, "the ring does not go with the month of its day"


def test_a_document_that_can_be_scrolled_has_a_ring(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.show_page(desk.window.menu.invoicing)
    desk.settle()
    page = desk.window.page(desk.window.menu.invoicing)
    assert page is not None
    view = page.findChild(PdfPages)
    assert view is not None
    middle = view.parentWidget()
    assert middle is not None
    stack = middle.layout()
    assert isinstance(stack, QStackedLayout)
    stack.setCurrentWidget(view)
    assert inks(view, 2) != [LIGHT.accent]
    view.setFocus()
    assert inks(view, 2) == [LIGHT.accent]
