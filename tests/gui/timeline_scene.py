"""A planner of the design's size that shows a made up campus, and hands for it, for tests and pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.geometry import Band
from campus_desk.ui.timeline.proposal import NearestSlot, Proposal, Standing, VerdictView
from campus_desk.ui.timeline.row_figures import Figure
from campus_desk.ui.timeline.view import PlannerView
from tests.unit.made_up_campus import NOW, TUESDAY, Campus, at

Opener = Callable[..., PlannerView]
"""Shows a campus, with the arguments of ``make_view``."""

Sized = Callable[..., Campus]
"""Fills a campus up where a test runs on a full planner too."""

DESIGN_SIZE = (996, 750)
"""Row header, 13 hours of 60 pixels and the scroll bar, as in a window of 1440 × 900."""


def make_view(
    theme: Theme,
    campus: Campus,
    days: tuple[date, ...] = (TUESDAY,),
    now: datetime = NOW,
    language: str = "fr",
    size: tuple[int, int] = DESIGN_SIZE,
) -> PlannerView:
    """Return a planner that shows a campus."""
    view = PlannerView(theme, Formatter(language), lambda: now)
    view.resize(*size)
    view.set_snapshot(campus.catalogue, campus.items, days)
    return view


def overlap_judge(view: PlannerView) -> Callable[[Proposal], VerdictView]:
    """Return a judge that knows overlaps only and offers the half hour before."""

    def judge(proposal: Proposal) -> VerdictView:
        row = view.scene.model.row_of(proposal.resource_id)
        editing = proposal.item.booking_id if proposal.item is not None else None
        in_the_way = [
            entry.item
            for entry in (row.entries if row is not None else ())
            if entry.item.blocked_from < proposal.end
            and entry.item.blocked_to > proposal.start
            and entry.item.booking_id != editing
        ]
        if not in_the_way:
            return VerdictView(Standing.FREE, price="67,50 € HT")
        blocker = in_the_way[0]
        start = blocker.blocked_from - (proposal.end - proposal.start)
        slot = NearestSlot(
            f"{wall_time(start)}–{wall_time(blocker.blocked_from)}",
            "67,50 €",
            proposal.resource_id,
            start,
            blocker.blocked_from,
        )
        return VerdictView(
            Standing.BLOCKED,
            f"Déjà réservé dès {wall_time(blocker.starts_at)}",
            f"{blocker.customer}, {wall_time(blocker.starts_at)}–{wall_time(blocker.ends_at)}",
            "67,50 € HT",
            blockers=frozenset(i.booking_id for i in in_the_way),
            nearest=(slot,),
        )

    return judge


@dataclass
class Asked:
    """What the planner has asked for, in order."""

    view: PlannerView
    proposals: list[Proposal] = field(default_factory=list)
    others: list[tuple[str, object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        view = self.view
        for signal in (
            view.slot_requested,
            view.move_requested,
            view.resize_requested,
            view.copy_requested,
        ):
            signal.connect(self.proposals.append)
        for name in ("edit", "period", "day"):
            signal = getattr(view, f"{name}_requested")
            signal.connect(lambda value, name=name: self.others.append((name, value)))
        view.text_typed.connect(lambda value: self.others.append(("text", value)))
        view.context_menu_requested.connect(
            lambda item, proposal, _place: self.others.append(("menu", item or proposal))
        )

    @property
    def only(self) -> Proposal:
        """The one thing that was asked for."""
        assert len(self.proposals) == 1, self.proposals
        return self.proposals[0]


class Hand:
    """A hand on the mouse: presses, drags and lets go where rows and hours are."""

    def __init__(self, view: PlannerView) -> None:
        self.view = view
        self.on: QWidget = view.viewport()

    def row(self, name: str) -> ResourceRow:
        """Return a row by its name."""
        return next(row for row in self.view.scene.model.rows if row.resource.name == name)

    def band(self, name: str) -> Band:
        """Return where a row lies."""
        band = self.view.scene.geometry.band_of(self.row(name).id)
        assert band is not None, name
        return band

    def at(self, name: str, instant: int, dx: int = 0, dy: int = 0) -> QPoint:
        """Return the point of the viewport at an instant in the middle of a row."""
        band = self.band(name)
        scene = self.view.scene
        return QPoint(
            round(scene.geometry.axis.x_of(instant)) - scene.scroll_x + CELLS_LEFT + dx,
            band.top + band.height // 2 - scene.scroll_y + CELLS_TOP + dy,
        )

    def figure(self, item: AgendaItem) -> tuple[Band, Figure]:
        """Return where a booking is drawn."""
        scene = self.view.scene
        found = scene.model.entry_of(item.booking_id)
        assert found is not None
        band, figure = scene.geometry.band_of(found[0].id), scene.geometry.figure_of(*found)
        assert band is not None
        assert figure is not None
        return band, figure

    def on_booking(self, item: AgendaItem, edge: str = "") -> QPoint:
        """Return the middle of a bar, or its ``start`` or ``end``."""
        band, figure = self.figure(item)
        scene = self.view.scene
        x = {"start": figure.left + 2, "end": figure.right - 3}.get(edge, (figure.left + figure.right) // 2)
        y = band.top + (figure.top + figure.bottom) // 2
        return QPoint(x - scene.scroll_x + CELLS_LEFT, y - scene.scroll_y + CELLS_TOP)

    def press(self, place: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press the left button."""
        QTest.mousePress(self.on, Qt.MouseButton.LeftButton, modifiers, place)

    def move(self, place: QPoint) -> None:
        """Move with the button held, in two steps as a hand does."""
        QTest.mouseMove(self.on, place - QPoint(1, 0))
        QTest.mouseMove(self.on, place)
        QApplication.processEvents()

    def hover(self, place: QPoint) -> None:
        """Move the pointer; from the corner, as a pointer that rests where it is sends nothing."""
        QTest.mouseMove(self.on, QPoint(3, 3))
        QTest.mouseMove(self.on, place)
        QApplication.processEvents()

    def release(self, place: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Let go."""
        QTest.mouseRelease(self.on, Qt.MouseButton.LeftButton, modifiers, place)

    def give_up(self) -> None:
        """End a drag without a drop."""
        self.view.dragging.cancel()
        self.release(QPoint(0, 0))

    def drag(
        self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press, move, let go."""
        self.press(start, modifiers)
        self.move(end)
        self.release(end, modifiers)

    def click(self, place: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and let go."""
        QTest.mouseClick(self.on, Qt.MouseButton.LeftButton, modifiers, place)

    def double_click(self, place: QPoint) -> None:
        """Press and let go twice."""
        self.click(place)
        QTest.mouseDClick(self.on, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def key(
    view: PlannerView, which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press and release a key on the planner."""
    QTest.keyClick(view, which, modifiers)


def present(view: PlannerView) -> None:
    """Show the planner and give it the keyboard."""
    view.show()
    view.activateWindow()
    view.setFocus()
    QApplication.processEvents()


def hours(proposal: Proposal) -> tuple[str, str]:
    """Return start and end of a proposal on the campus's clock."""
    return wall_time(proposal.start), wall_time(proposal.end)


def instant_at(view: PlannerView, place: QPoint) -> int:
    """Return the time at a place of the viewport."""
    return view.scene.geometry.axis.time_at(view.content_point(QPointF(place))[0])


def booking(view: PlannerView, customer: str, hour: float) -> AgendaItem:
    """Return the booking of a customer that begins at an hour of the design's day."""
    return next(i for i in view.scene.model.items if i.customer == customer and i.starts_at == at(hour))


def shift(view: PlannerView, item: AgendaItem, by: int) -> None:
    """Show a snapshot in which a booking lies elsewhere."""
    catalogue = view.scene.model.catalogue
    assert catalogue is not None
    changed = [
        replace(
            i,
            starts_at=i.starts_at + by,
            ends_at=i.ends_at + by,
            blocked_from=i.blocked_from + by,
            blocked_to=i.blocked_to + by,
        )
        if i.booking_id == item.booking_id
        else i
        for i in view.scene.model.items
    ]
    view.set_snapshot(catalogue, changed, view.days)
