"""Pictures of the planner, to be laid beside the design: ``python -m tests.gui.timeline_gallery FOLDER [LANGUAGE]``.

``QT_SCALE_FACTOR=1.5`` in the environment gives the pictures of a screen at 150 %. Without compiled translations the
words are the English sources; dates follow the language.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.resource import Containment
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.icons import Icons
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.translations import Translations
from campus_desk.ui.typeface import Typeface
from tests.gui.timeline_scene import Hand, key, make_view, overlap_judge, present
from tests.unit.made_up_campus import (
    PARIS,
    TUESDAY,
    Campus,
    at,
    design_day,
    design_month,
    design_week,
    month,
    opened,
    wall_of_month,
    wall_of_rows,
    week,
)

RESOURCES = Path(__file__).parents[2] / "resources"
WEEK_SIZE = (1218, 750)


def conflict(view: PlannerView) -> None:
    """A drag over somebody else's booking."""
    hand = Hand(view)
    item = next(i for i in view.scene.model.items if i.customer == "Hélia")
    hand.press(hand.on_booking(item))
    hand.move(hand.at("Salle Kléber", at(14.5)))


def legal(view: PlannerView) -> None:
    """A drag to a free place, with what lies under it blocked on neither side."""
    hand = Hand(view)
    item = next(i for i in view.scene.model.items if i.customer == "Hélia")
    hand.press(hand.on_booking(item))
    hand.move(hand.at("Salle Broglie", at(16)))


def create(view: PlannerView) -> None:
    """A new booking being drawn."""
    hand = Hand(view)
    hand.press(hand.at("Salle Kléber", at(13)))
    hand.move(hand.at("Salle Kléber", at(14.4)))


def card(view: PlannerView) -> None:
    """The card of an option, pinned."""
    item = next(i for i in view.scene.model.items if i.customer == "Forge Médicale")
    view.set_card_details(lambda _item: [("Prix", "90,00\u00a0€ HT — 3\u00a0h × 30,00\u00a0€")])
    view.focus_booking(item.booking_id)
    key(view, Qt.Key.Key_Space)


def focused_cell(view: PlannerView) -> None:
    """An empty cell extended over two rows."""
    hand = Hand(view)
    hand.click(hand.at("Salle Kléber", at(13)))
    view.settle()
    key(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    key(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def folded(view: PlannerView) -> None:
    """Groups folded, the view scrolled so that a heading stays in sight."""
    view.set_collapsed({view.scene.model.groups[1].key, view.scene.model.groups[-2].key})
    view.verticalScrollBar().setValue(70)


def zoomed(view: PlannerView) -> None:
    """Twice as near."""
    view.set_zoom(2)


def nearest(view: PlannerView) -> None:
    """As near as it goes."""
    view.set_zoom(100, view.width() / 2)
    view.scroll_to_now()


def month_drag(view: PlannerView) -> None:
    """A booking on its way to another day of the month."""
    hand = Hand(view)
    item = next(i for i in view.scene.model.items if i.customer == "Hélia")
    hand.press(hand.on_booking(item))
    hand.move(hand.at("Salle Kléber", at(14, date(2026, 11, 19))))


def emptied() -> Campus:
    """Rows, and nothing booked."""
    c = design_day()
    c.items.clear()
    return c


def nothing(view: PlannerView) -> None:
    """As it opens."""


def odd_day() -> Campus:
    """A divisible room, a pool, closures, somebody else's bookings, invoiced ones, short and long ones."""
    c = opened(Campus())
    forum = c.room("Forum", capacity=60, features=("video", "whiteboard", "screen", "microphone"))
    parts = [c.room(f"Forum {n}", capacity=30, parent_id=forum, containment=Containment.PART) for n in "AB"]
    for part in parts:
        c.book(part, 9, 11.5, "Alsace BioForum", requested=forum, booking=5, title="Congrès")
    c.book(parts[1], 13, 15, "Optéo")
    c.book(parts[0], 14, 16.5, "Sonalis", option=True, expires=12)
    other = c.room("Salle au nom vraiment très long qui déborde", capacity=12, features=("video",))
    c.book(other, 8, 8.25, "Vitalis")
    c.book(other, 8.25, 8.5, "Novéa")
    c.book(other, 9, 10, "", redacted=True)
    c.book(other, 10.5, 13, "Neuralis", title="Comité de pilotage", attendees=11, invoiced=True)
    c.book(other, 14, 16, "", redacted=True, setup=30)
    scanner = c.room("Scanner", kind=2, features=("training",))
    c.closures.append(Closure(TimeSlot.of_epoch(at(8), at(11.5)), "Étalonnage annuel", resource_id=scanner))
    c.closures.append(Closure(TimeSlot.of_epoch(at(17), at(19)), "Coupure d’électricité au bâtiment A"))
    c.book(scanner, -5, 7.5, "Biosutura", title="Nuit")
    c.book(scanner, 12, 40, "Biosutura", title="Lot 15")
    pool = c.room("Colonne endoscopie", kind=2)
    units = [c.room(f"Colonne {n}", kind=2, parent_id=pool, containment=Containment.UNIT) for n in "ABC"]
    c.book(units[0], 9, 12, "Lumen Endo", booking=900)
    c.book(units[1], 9, 12, "Lumen Endo", booking=900)
    c.book(units[2], 10, 14, "Master Ing. santé", booking=901)
    return c


Case = tuple[Callable[[], Campus], tuple[date, ...], tuple[int, int], Callable[[PlannerView], None]]
CASES: dict[str, Case] = {
    "day": (design_day, (TUESDAY,), (996, 750), nothing),
    "day-conflict": (design_day, (TUESDAY,), (996, 750), conflict),
    "day-legal": (design_day, (TUESDAY,), (996, 750), legal),
    "day-create": (design_day, (TUESDAY,), (996, 750), create),
    "day-card": (design_day, (TUESDAY,), (996, 750), card),
    "day-focus": (design_day, (TUESDAY,), (996, 750), focused_cell),
    "day-folded": (design_day, (TUESDAY,), (996, 480), folded),
    "day-odd": (odd_day, (TUESDAY,), (996, 520), nothing),
    "day-narrow": (design_day, (TUESDAY,), (760, 600), nothing),
    "day-wide": (design_day, (TUESDAY,), (1800, 750), nothing),
    "day-clock-change": (design_day, (date(2026, 10, 25),), (996, 300), nothing),
    "day-crowded": (wall_of_rows, (TUESDAY,), (1500, 900), nothing),
    "day-empty": (Campus, (TUESDAY,), (996, 400), nothing),
    "month": (design_month, month(), WEEK_SIZE, nothing),
    "month-narrow": (design_month, month(), (996, 750), nothing),
    "month-zoomed": (design_month, month(), WEEK_SIZE, zoomed),
    "month-card": (design_month, month(), WEEK_SIZE, card),
    "month-drag": (design_month, month(), WEEK_SIZE, month_drag),
    "month-crowded": (lambda: wall_of_month(60, 12000), month(), (1500, 900), nothing),
    "month-empty": (emptied, month(), WEEK_SIZE, nothing),
    "month-4k": (design_month, month(), (3600, 2000), nothing),
    "day-five-minutes": (design_day, (TUESDAY,), (996, 750), nearest),
    "week-zoomed": (design_week, week(), WEEK_SIZE, zoomed),
    "week": (design_week, week(), WEEK_SIZE, nothing),
    "week-card": (design_week, week(), WEEK_SIZE, card),
    "week-odd": (odd_day, week(), WEEK_SIZE, nothing),
    "week-crowded": (wall_of_rows, week(), (1500, 900), nothing),
}


def save(theme: Theme, folder: Path, name: str, mode: ThemeMode, language: str) -> Path:
    """Save one picture."""
    build, days, size, act = CASES[name]
    theme.set_mode(mode)
    now = datetime(2026, 11, 10, 10, 24, tzinfo=PARIS)
    view = make_view(theme, build(), days, now, language, size)
    view.set_judge(overlap_judge(view))
    present(view)
    act(view)
    QTest.qWait(20)
    path = folder / f"{name}-{mode.value}.png"
    view.grab().save(str(path))
    view.dragging.cancel()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
    view.hovering.hide()
    view.close()
    view.deleteLater()
    return path


def main(folder: Path, language: str, names: list[str]) -> None:
    """Save all pictures, or those named."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    compiled = Path(os.environ.get("TRANSLATIONS", RESOURCES / "translations"))
    words = Translations(application, compiled)
    if (compiled / f"campus-desk_{language}.qm").exists():
        words.use(language)
    with TemporaryDirectory() as drawings:
        theme = Theme(
            application,
            Icons(RESOURCES / "icons"),
            Typeface(RESOURCES / "fonts"),
            Path(drawings),
            ThemeMode.LIGHT,
        )
        for name in names or CASES:
            for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
                print(save(theme, folder, name, mode, language))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "fr", sys.argv[3:])
