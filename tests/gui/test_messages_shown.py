"""Bands, toasts and empty views: what they say, for how long, and how one gets out of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.ui.palette import LIGHT
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.band import Band, Tone
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.flow_layout import FlowLayout
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.toast import RISE_MS, SHORTEST_MS, Toast


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> QWidget:
    view = QWidget()
    view.resize(900, 400)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def toast(theme: Theme, view: QWidget) -> Iterator[Toast]:
    toast = Toast(theme, view)
    yield toast
    toast.dismiss()


def button(widget: QWidget, text: str) -> QPushButton:
    return next(found for found in widget.findChildren(QPushButton) if found.text() == text)


def live_for(toast: Toast, milliseconds: int) -> None:
    """Let the toast's own clock run without waiting for the wall's."""
    ticking = toast.findChild(QTimer)
    assert ticking is not None
    for _ in range(milliseconds // ticking.interval()):
        if ticking.isActive():
            ticking.timeout.emit()


@pytest.mark.parametrize(
    ("tone", "tint"),
    [
        (Tone.ERROR, LIGHT.danger_tint),
        (Tone.WARNING, LIGHT.warn_tint),
        (Tone.SUCCESS, LIGHT.ok_tint),
        (Tone.NOTE, LIGHT.accent_tint),
    ],
)
def test_a_band_says_it_with_colour_icon_and_words(
    qtbot: QtBot, theme: Theme, view: QWidget, tone: Tone, tint: str
) -> None:
    band = Band(theme, view)
    assert band.text == ""
    band.present(tone, "The file is read-only.", "Nothing was lost.")
    assert band.text == "The file is read-only. Nothing was lost."
    interface = QAccessible.queryAccessibleInterface(band)
    assert interface.text(QAccessible.Text.Name) == "The file is read-only."
    band.resize(700, band.sizeHint().height())
    image = band.grab().toImage()
    assert image.pixelColor(400, 3).name() == tint.lower()
    icon = band.findChild(IconLabel)
    assert icon is not None
    drawn, ink = icon.grab().toImage(), QColor(getattr(LIGHT, tone.value))
    nearest = min(
        abs(pixel.red() - ink.red()) + abs(pixel.green() - ink.green()) + abs(pixel.blue() - ink.blue())
        for pixel in (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height()))
    )
    assert nearest < 40


def test_a_band_offers_a_way_out_and_can_be_closed(qtbot: QtBot, theme: Theme, view: QWidget) -> None:
    band = Band(theme, view)
    band.present(Tone.ERROR, "The network is gone.", action="Try again")
    with qtbot.waitSignal(band.acted):
        QTest.mouseClick(button(band, "Try again"), Qt.MouseButton.LeftButton)
    close = band.findChild(QToolButton)
    assert close is not None
    with qtbot.waitSignal(band.dismissed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not band.isVisible()
    band.present(Tone.WARNING, "Offline since 10:24.", closable=False)
    assert not close.isVisible()
    assert not button(band, "").isVisible()


def test_text_from_outside_is_never_markup(qtbot: QtBot, theme: Theme, view: QWidget, toast: Toast) -> None:
    band = Band(theme, view)
    band.present(Tone.NOTE, "<b>Neuralis</b> & Co")
    toast.present("<i>Optéo</i>", "<a href='x'>moved</a>")
    for text, widget in (("<b>Neuralis</b> & Co", band), ("<i>Optéo</i>", toast)):
        label = next(found for found in widget.findChildren(QWidget) if getattr(found, "text", str)() == text)
        assert label.textFormat() is Qt.TextFormat.PlainText  # type: ignore[attr-defined]


def test_a_toast_stays_eight_seconds_at_least(qtbot: QtBot, toast: Toast) -> None:
    toast.present("Optéo", "moved to 12:30.", button="Undo  Ctrl+Z", lifetime_ms=10)
    assert toast.text == "Optéo moved to 12:30."
    live_for(toast, SHORTEST_MS - 200)
    assert toast.isVisible()
    with qtbot.waitSignal(toast.gone):
        live_for(toast, 400)
    assert toast.text == ""


def test_undo_is_asked_for_once_and_before_the_toast_is_gone(qtbot: QtBot, toast: Toast) -> None:
    order: list[str] = []
    toast.button_pressed.connect(lambda: order.append("undo"))
    toast.gone.connect(lambda: order.append("gone"))
    toast.present("Optéo", "moved to 12:30.", button="Undo  Ctrl+Z")
    QTest.mouseClick(button(toast, "Undo  Ctrl+Z"), Qt.MouseButton.LeftButton)
    toast.dismiss()
    assert order == ["undo", "gone"]


def test_a_toast_waits_for_whoever_is_on_it(qtbot: QtBot, toast: Toast) -> None:
    toast.present("Optéo", "moved to 12:30.", button="Undo")
    button(toast, "Undo").setFocus()
    qtbot.waitUntil(button(toast, "Undo").hasFocus)
    live_for(toast, 3 * SHORTEST_MS)
    assert toast.isVisible()
    button(toast, "Undo").clearFocus()
    live_for(toast, SHORTEST_MS)
    assert not toast.isVisible()


def test_a_second_toast_sends_the_first_away(qtbot: QtBot, toast: Toast) -> None:
    toast.present("Optéo", "moved.")
    live_for(toast, SHORTEST_MS - 1_000)
    with qtbot.waitSignal(toast.gone):
        toast.present("Novalia", "created.")
    live_for(toast, SHORTEST_MS - 1_000)
    assert toast.text == "Novalia created."


def test_a_toast_rises_and_stays_at_the_foot(qtbot: QtBot, view: QWidget, toast: Toast) -> None:
    toast.present("Optéo", "moved.")
    resting = view.height() - toast.height() - 12
    assert toast.y() > resting
    qtbot.waitUntil(lambda: toast.y() == resting, timeout=20 * RISE_MS)
    assert abs(toast.geometry().center().x() - view.rect().center().x()) <= 1
    view.resize(700, 300)
    qtbot.waitUntil(lambda: toast.y() == 300 - toast.height() - 12)
    assert toast.geometry().right() < 700


def test_with_reduced_motion_a_toast_is_simply_there(
    qtbot: QtBot, theme: Theme, view: QWidget, toast: Toast
) -> None:
    theme.set_reduced_motion(reduced=True)
    toast.present("Optéo", "moved.")
    assert toast.y() == view.height() - toast.height() - 12
    image = toast.grab().toImage()
    assert image.pixelColor(100, toast.height() - 2).name() == LIGHT.tip.lower()


def test_the_bar_counts_down(qtbot: QtBot, theme: Theme, toast: Toast) -> None:
    toast.present("Optéo", "moved.")

    def bar() -> int:
        image = toast.grab().toImage()
        y = toast.height() - 2
        return sum(image.pixelColor(x, y).name() == LIGHT.tip_accent.lower() for x in range(toast.width()))

    full = bar()
    live_for(toast, SHORTEST_MS // 2)
    assert full > toast.width() * 0.9
    assert full * 0.4 < bar() < full * 0.6


def test_an_empty_view_offers_at_most_two_ways_out(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState("Nothing is booked on this day.")
    qtbot.addWidget(empty)
    first = empty.add_button("Load the sample", primary=True)
    empty.add_button("Import…")
    with pytest.raises(ValueError, match="at most 2"):
        empty.add_button("Third")
    with qtbot.waitSignal(first.clicked):
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    empty.set_sentence("No invoice in October.")
    assert empty.sentence == "No invoice in October."


def test_a_long_sentence_is_never_cut(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState("Aucune réservation ne répond aux filtres choisis ; 29 lignes sont masquées. " * 3)
    qtbot.addWidget(empty)
    empty.add_button("Tout afficher")
    empty.resize(300, 400)
    empty.show()
    qtbot.waitExposed(empty)
    label = next(
        child for child in empty.findChildren(QWidget) if getattr(child, "text", str)().startswith("Auc")
    )
    assert label.height() >= label.heightForWidth(label.width())


def test_chips_break_into_lines_like_words(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    outer = QVBoxLayout(box)
    outer.setContentsMargins(0, 0, 0, 0)
    row = QWidget()
    flow = FlowLayout(row, gap=8)
    chips = [QPushButton(f"Salle {number}") for number in range(6)]
    for chip in chips:
        chip.setFixedSize(QSize(80, 28))
        flow.addWidget(chip)
    outer.addWidget(row)
    outer.addStretch()
    qtbot.addWidget(box)
    box.resize(600, 300)
    box.show()
    qtbot.waitExposed(box)
    assert [chip.pos() for chip in chips] == [QPoint(88 * column, 0) for column in range(6)]
    box.resize(270, 300)
    qtbot.waitUntil(lambda: row.height() == 64)
    assert [chip.pos() for chip in chips] == [QPoint(88 * (n % 3), 36 * (n // 3)) for n in range(6)]
    chips[0].hide()
    qtbot.waitUntil(lambda: chips[1].pos() == QPoint(0, 0))
    assert flow.heightForWidth(80) == 5 * 28 + 4 * 8
    assert flow.minimumSize() == QSize(80, 28)


def test_announcing_without_a_screen_reader_does_nothing(qtbot: QtBot, view: QWidget) -> None:
    for _ in range(100):
        announce(view, "Optéo moved to 12:30.", urgent=True)
    assert view.isVisible()
