"""The planner with sixty rows and three thousand bookings in a week, then in a month: painting, scrolling, dragging,
taking a snapshot.

A full repaint stands beside the same picture made of ``QGraphicsScene`` items (cells, names, bars with strip, icon and
text): what the usual way of drawing such a view costs. Both paint the rows in sight of the same week into an image.
Scrolling and dragging go the way of a real event, through the window's backing store; they stand beside that picture
too, as milliseconds say little from one machine to another. It took 16.4 ms where 1 ms was made the goal for a step.
"""

from __future__ import annotations

import itertools
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from campus_desk.ui.icons import Icons
from campus_desk.ui.theme import Theme, ThemeMode
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.geometry import Band
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.measures import OCCUPANCY_TOP, STRIP_HEIGHT
from campus_desk.ui.timeline.proposal import Proposal, Standing, VerdictView
from campus_desk.ui.timeline.row_figures import Figure, Shape
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.typeface import Typeface
from tests.benchmarks.measuring import ROUNDS, Row, interleaved
from tests.gui.timeline_scene import Hand, make_view
from tests.unit.made_up_campus import Campus, month, wall_of_month, wall_of_rows, week

RESOURCES = Path(__file__).parents[2] / "resources"
SIZE = (1920, 1080)
ROWS, BOOKINGS = 60, 3000
STEP_SHARE = 1 / 16.4
"""Goal of a step against the picture made of items."""
NO_KEY = Qt.KeyboardModifier.NoModifier


def rows() -> Iterator[Row]:
    """Yield what was measured."""
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("the planner needs an application with widgets")
    with tempfile.TemporaryDirectory() as drawings:
        theme = Theme(
            application,
            Icons(RESOURCES / "icons"),
            Typeface(RESOURCES / "fonts"),
            Path(drawings),
            ThemeMode.LIGHT,
        )
        campus = wall_of_rows(ROWS, BOOKINGS)
        view = make_view(theme, campus, week(), size=SIZE)
        view.show()
        application.processEvents()
        yield from _measured(application, view, campus)
        yield from _month(application, view)
        view.close()
        view.deleteLater()
        application.processEvents()


def _measured(application: QApplication, view: PlannerView, campus: Campus) -> Iterator[Row]:
    n = len(campus.items)
    repaint = _repaint(view)
    repaint()
    samples, raw = interleaved(repaint, _graphics_view(view))
    yield Row("planner: full repaint of a week, 60 rows, against QGraphicsView", n, samples, raw, 0.15)
    yield Row("planner: full repaint of a week, 60 rows, in milliseconds", n, samples, (), 2)
    steps = _scroll(application, view, 48)
    yield Row("planner: one scroll step", n, steps, (), 1)
    yield Row("planner: one scroll step, against QGraphicsView", n, steps, raw, STEP_SHARE)
    steps = _drag(application, view)
    yield Row("planner: one step of a drag, judged and painted, no query", n, steps, (), 1)
    yield Row("planner: one step of a drag, against QGraphicsView", n, steps, raw, STEP_SHARE)
    catalogue, days = campus.catalogue, week()
    yield Row(
        "planner: take the snapshot of a week and lay it out",
        n,
        _timed(lambda: view.set_snapshot(catalogue, campus.items, days)),
        (),
        50,
    )


def _month(application: QApplication, view: PlannerView) -> Iterator[Row]:
    campus, days = wall_of_month(ROWS, BOOKINGS), month()
    n = len(campus.items)
    took = _timed(lambda: view.set_snapshot(campus.catalogue, campus.items, days))
    yield Row("planner: take the snapshot of a month and lay it out", n, took, (), 50)
    application.processEvents()
    repaint = _repaint(view)
    repaint()
    yield Row("planner: full repaint of a month, 60 rows, in milliseconds", n, _timed(repaint), (), 2)
    yield Row("planner: one scroll step of a month", n, _scroll(application, view, 32), (), 1)
    zooms = itertools.cycle([1.15, 1.3, 1.5, 1.3, 1.15, 1.0])

    def zoom() -> None:
        view.set_zoom(next(zooms), view.width() / 2)
        repaint()

    yield Row(
        "planner: one notch of zoom in a month, every row in sight painted anew", n, _timed(zoom), (), 100
    )


def _scroll(application: QApplication, view: PlannerView, step: int) -> tuple[float, ...]:
    """Time the bar moved a row down or up, to the end and back, from the event to what is on the screen."""
    bar = view.verticalScrollBar()
    way = [*range(0, bar.maximum(), step), *range(bar.maximum(), 0, -step)]
    positions = itertools.cycle(way)

    def scroll() -> None:
        bar.setValue(next(positions))
        application.processEvents()

    for _ in way:
        scroll()
    return _timed(scroll, 4 * ROUNDS)


def _repaint(view: QAbstractScrollArea) -> Callable[[], None]:
    """Return a repaint of all that is in sight, through the widget's own paint event.

    As on a screen, nothing is filled beforehand: both paint every pixel themselves.
    """
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    nothing_before = QWidget.RenderFlag.DrawChildren

    def repaint() -> None:
        view.viewport().render(image, QPoint(), QRegion(), nothing_before)

    return repaint


def _graphics_view(view: PlannerView) -> Callable[[], None]:
    """Return a repaint of the same picture made of items."""
    scene = QGraphicsScene()
    look, axis = view.canvas.look, view.scene.geometry.axis
    line = QPen(look.color("hair"))
    for day in range(len(axis.days)):
        left, right = axis.day_edges(day)
        scene.addRect(left, -CELLS_TOP, right - left, CELLS_TOP, line, QBrush(look.color("header")))
        _text(scene, look, look.formatter.weekday(axis.days[day].date), left + 8, -CELLS_TOP + 4)
        _text(scene, look, "70 %", left + 8, -CELLS_TOP + 26)
    for band in view.scene.geometry.bands:
        _add_band(scene, look, view, band)
    usual = QGraphicsView(scene)
    scene.setParent(usual)
    usual.setRenderHint(QPainter.RenderHint.Antialiasing)
    usual.setFrameShape(QGraphicsView.Shape.NoFrame)
    usual.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    height = CELLS_TOP + view.scene.geometry.height
    usual.setSceneRect(-CELLS_LEFT, -CELLS_TOP, view.viewport().width(), height)
    usual.resize(view.viewport().size())
    usual.show()
    usual.verticalScrollBar().setValue(0)
    return _repaint(usual)


def _add_band(scene: QGraphicsScene, look: Look, view: PlannerView, band: Band) -> None:
    line, hatch = QPen(look.color("hair")), look.patterns.closed(look.color("closed_line"))
    geometry, row, top = view.scene.geometry, band.row, band.top
    scene.addRect(-CELLS_LEFT, top, CELLS_LEFT, band.height, line, QBrush(look.color("panel")))
    _text(
        scene, look, row.resource.name if row is not None else band.group.site.name, -CELLS_LEFT + 23, top + 4
    )
    for day in range(len(geometry.axis.days)):
        left, right = geometry.axis.day_edges(day)
        ground = QBrush(look.color("base" if row is not None else "header"))
        scene.addRect(left, top, right - left, band.height, line, hatch if row and day in (2, 6) else ground)
        if row is not None:
            track = QRectF(left + 3, top + OCCUPANCY_TOP, right - left - 6, STRIP_HEIGHT)
            scene.addRect(track, QPen(Qt.PenStyle.NoPen), QBrush(look.color("header")))
    if row is None:
        return
    _text(scene, look, str(row.resource.capacity), -30, top + 4)
    for n, name in enumerate(("users", "video", "chalkboard")):
        drawing = scene.addPixmap(look.icon(name, look.color("text3"), 14))
        drawing.setPos(*((-50, top + 8) if n == 0 else (-CELLS_LEFT + 5 + 18 * n, top + 27)))
    for figure in geometry.figures_of(row):
        _add_figure(scene, look, figure, top)


def _add_figure(scene: QGraphicsScene, look: Look, figure: Figure, top: int) -> None:
    area = QRectF(figure.left, top + figure.top, figure.width, figure.height)
    item = figure.entry.item
    hue = look.palette.hue(item.group)
    if figure.shape is Shape.OCCUPANCY:
        scene.addRect(area, QPen(Qt.PenStyle.NoPen), QBrush(QColor(hue.outline)))
    elif figure.shape is Shape.MORE:
        _text(scene, look, f"+ {len(figure.hidden)}", area.left() + 9, area.top())
        _text(scene, look, item.customer, area.left() + 36, area.top())
    else:
        path = QPainterPath()
        path.addRoundedRect(area, 3, 3)
        scene.addPath(path, QPen(QColor(hue.outline)), QBrush(QColor(hue.fill)))
        strip = QRectF(area.left(), area.top(), 3, area.height())
        scene.addRect(strip, QPen(Qt.PenStyle.NoPen), QBrush(QColor(hue.strong)))
        icon = scene.addPixmap(look.icon("check", QColor(hue.text), 13))
        icon.setPos(area.left() + 8, area.top() + 3)
        _text(scene, look, f"{wall_time(item.starts_at)} {item.customer}", area.left() + 24, area.top())


def _text(scene: QGraphicsScene, look: Look, text: str, x: float, y: float) -> None:
    item = QGraphicsSimpleTextItem(text)
    item.setFont(QApplication.font())
    item.setBrush(QBrush(look.color("text")))
    item.setPos(x, y)
    scene.addItem(item)


def _drag(application: QApplication, view: PlannerView) -> tuple[float, ...]:
    """Time a pointer that moves a booking over rows and days, from the event to the painted ghost."""
    view.verticalScrollBar().setValue(0)
    application.processEvents()

    def judge(proposal: Proposal) -> VerdictView:
        row = view.scene.model.row_of(proposal.resource_id)
        busy = row is not None and any(
            e.item.blocked_from < proposal.end and e.item.blocked_to > proposal.start for e in row.entries
        )
        return VerdictView(Standing.BLOCKED if busy else Standing.FREE, "taken" if busy else "", "", "67.50")

    view.set_judge(judge)
    start = Hand(view).on_booking(view.scene.model.items[0])
    view.dragging.press(QPointF(start), NO_KEY)
    steps = itertools.cycle([QPoint(40 + 23 * n % 900, 40 + 48 * (n % 9)) for n in range(97)])

    def step() -> None:
        view.dragging.move(QPointF(start + next(steps)), NO_KEY)
        application.processEvents()

    step()
    samples = _timed(step, 4 * ROUNDS)
    view.dragging.cancel()
    application.processEvents()
    return samples


def _timed(work: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, ...]:
    samples = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        samples.append(time.perf_counter() - begun)
    return tuple(samples)
