"""Choose a sheet, look at it, print it or keep it as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import cast

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem
from campus_desk.application.sheet_making import Printing, door_sign, set_up_sheet
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.page import Surroundings
from campus_desk.ui.printing.plan_rows import plan_sheet
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.tasks import Job
from campus_desk.ui.timeline.campus_day import week_of
from campus_desk.ui.timeline.features import feature_words
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.segmented import Segmented


class Paper(Enum):
    """The sheets there are."""

    DAY = "day"
    WEEK = "week"
    SET_UP = "set-up"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """What the planner shows when printing is asked for.

    Attributes:
        paper: The sheet to begin with.
        day: The day that is looked at.
        accepts: The filter of the rows, None for all.
        place: The resource in focus, for the set-up sheet.
        item: The booking in focus, for the sign.
    """

    paper: Paper
    day: date
    accepts: Callable[[Resource], bool] | None = None
    place: ResourceId | None = None
    item: AgendaItem | None = None


Content = tuple[bytes, str]
"""The PDF and its name."""


class PrintDialog(DeskDialog):
    """Shows the sheet as it will be printed; every choice draws it anew."""

    def __init__(self, around: Surroundings, wanted: PrintRequest, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Print"))
        self._around = around
        self._wanted = wanted
        self._paper = wanted.paper
        self._job: Job | None = None
        self._signs: tuple[AgendaItem, ...] = ()
        actions = around.actions
        # What the menu does not offer somebody, its dialog does not offer them either.
        choices = [
            (paper, text, "")
            for paper, text, action in (
                (Paper.DAY, self.tr("Day"), actions.print_plan),
                (Paper.WEEK, self.tr("Week"), actions.print_plan),
                (Paper.SET_UP, self.tr("Set-up sheet"), actions.print_set_up),
                (Paper.SIGN, self.tr("Door sign"), actions.print_sign),
            )
            if action.isVisible()
        ]
        self.kind = Segmented.of_choices(around.theme, self.tr("What to print"), choices)
        self.only_booked = QCheckBox(self.tr("&Leave out rows without a booking"))
        self.place = SearchCombo(self.tr("Hall or room"))
        self.place.setAccessibleName(self.tr("Hall or room"))
        self.booking = SearchCombo(self.tr("Booking"))
        self.booking.setAccessibleName(self.tr("Booking"))
        for field in (self.place, self.booking):
            field.setMinimumWidth(320)
        self.day_label = QLabel(around.formatter.full_date(wanted.day))
        self.preview = PdfPreview(around.theme, around.formatter, self, around.state)
        self.preview.said.connect(self._said)
        self._lay_out()
        self._fill_places()
        self.kind.chosen.connect(self._choose)
        self.only_booked.toggled.connect(self._draw)
        self.place.choice_changed.connect(self._draw)
        self.booking.choice_changed.connect(self._draw)
        self.kind.choose(wanted.paper)
        self._choose(wanted.paper)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.kind)
        row.addWidget(self.place)
        row.addWidget(self.booking)
        row.addWidget(self.only_booked)
        row.addStretch(1)
        row.addWidget(self.day_label)
        self.body.addLayout(row)
        self.body.addWidget(self.preview, 1)
        self.add_cancel(self.tr("Close"))
        self.save_button = self.add_button(self.tr("&Save as PDF…"), "download")
        self.save_button.clicked.connect(self.preview.save_action.trigger)
        self.print_button = self.add_primary(self.tr("&Print…"))
        self.print_button.clicked.connect(self.preview.print_action.trigger)
        for button, action in (
            (self.save_button, self.preview.save_action),
            (self.print_button, self.preview.print_action),
        ):
            action.changed.connect(lambda b=button, a=action: b.setEnabled(a.isEnabled()))
            button.setEnabled(action.isEnabled())
        self.resize(1080, 760)

    # --- choices ------------------------------------------------------------------------------------------------------

    def _fill_places(self) -> None:
        catalogue = self._around.session.require_catalogue()
        kinds = {kind.id: kind for kind in catalogue.kinds}
        places = [
            r
            for r in catalogue.resources
            if r.capacity is not None and r.containment is not Containment.UNIT and r.retired_on is None
        ]
        # Halls are what is set up most: they come first.
        places.sort(key=lambda r: (kinds[r.kind_id].code != "lecture_hall", -(r.capacity or 0), r.name))
        self.place.blockSignals(True)
        self.place.set_choices((r.id, r.name) for r in places)
        wanted = self._wanted.place
        in_list = any(r.id == wanted for r in places)
        self.place.choose(wanted if in_list else places[0].id if places else None)
        self.place.blockSignals(False)

    def _choose(self, paper: object) -> None:
        self._paper = cast(Paper, paper)
        self.place.setVisible(self._paper is Paper.SET_UP)
        self.booking.setVisible(self._paper is Paper.SIGN)
        self.only_booked.setVisible(self._paper in (Paper.DAY, Paper.WEEK))
        if self._paper is Paper.SIGN and not self._signs:
            self._load_signs()
        else:
            self._draw()

    def _load_signs(self) -> None:
        scope = self._around.session.services.scope
        first, last = self._period((self._wanted.day,)).epoch

        def query(unit: UnitOfWork) -> tuple[AgendaItem, ...]:
            items = unit.agenda.agenda(scope, first, last)
            return tuple(
                i
                for i in items
                if not i.redacted and i.requested_id == i.resource_id and i.starts_at >= first
            )

        self._around.session.read(query, self._signs_arrived)

    def _signs_arrived(self, items: tuple[AgendaItem, ...]) -> None:
        self._signs = tuple(sorted(items, key=lambda i: (i.starts_at, i.customer)))
        names = {r.id: r.name for r in self._around.session.require_catalogue().resources}
        formatter = self._around.formatter
        wanted, focused = 0, self._wanted.item
        choices = []
        for number, item in enumerate(self._signs):
            time = formatter.clock_time(TimeSlot.of_epoch(item.starts_at, item.ends_at).start)
            choices.append((number, f"{time} {item.customer}, {names.get(item.requested_id, '')}"))
            if focused is not None and item.booking_id == focused.booking_id:
                wanted = number
        self.booking.blockSignals(True)
        self.booking.set_choices(choices)
        self.booking.choose(wanted if choices else None)
        self.booking.blockSignals(False)
        self._draw()

    # --- drawing ------------------------------------------------------------------------------------------------------

    def _draw(self, *_: object) -> None:
        if self._job is not None:
            self._job.cancel()
        drawing = self._drawing()
        if drawing is None:
            self._say_instead(self.tr("Choose above what the sheet is about."))
            return
        self.preview.empty.set_sentence(self.tr("The sheet is being drawn …"))
        self._job = self._around.session.read(drawing, self._drawn, self._failed)

    def _drawing(self) -> Callable[[UnitOfWork], Content] | None:
        """Return what gathers and draws the sheet chosen, in the reading thread."""
        session, day = self._around.session, self._wanted.day
        services, catalogue = session.services, session.require_catalogue()
        printing = Printing(
            services.scope,
            session.sentences.language,
            services.clock.now(),
            services.actor.name,
            lambda code: feature_words((code,))[0],
        )
        if self._paper is Paper.SET_UP:
            place = cast("ResourceId | None", self.place.value)
            if place is None:
                return None
            name = self._name(self.place.currentText())
            return lambda unit: (
                services.sheets.set_up(set_up_sheet(unit, catalogue, place, day, printing)),
                name,
            )
        if self._paper is Paper.SIGN:
            number = cast("int | None", self.booking.value)
            if number is None:
                return None
            item = self._signs[number]
            name = self._name(item.customer)
            key: tuple[BookingId, ResourceId] = (item.booking_id, item.requested_id)
            return lambda unit: (
                services.sheets.sign(door_sign(unit, catalogue, *key, printing, services.calendars)),
                name,
            )
        days = week_of(day) if self._paper is Paper.WEEK else (day,)
        first, last = self._period(days).epoch
        accepts, only_booked = self._wanted.accepts, self.only_booked.isChecked()
        name = self._name("")

        def plan(unit: UnitOfWork) -> Content:
            items = unit.agenda.agenda(printing.scope, first, last)
            sheet = plan_sheet(catalogue, items, days, accepts, printing, only_booked=only_booked)
            return services.sheets.plan(sheet), name

        return plan

    def _name(self, what: str) -> str:
        """Return what the file is called: the sheet, what it is of, the day."""
        kind = {
            Paper.DAY: self.tr("Day"),
            Paper.WEEK: self.tr("Week"),
            Paper.SET_UP: self.tr("Set-up sheet"),
            Paper.SIGN: self.tr("Door sign"),
        }[self._paper]
        kept = "".join(c for c in what if c.isalnum() or c in " -").strip()
        return " ".join(filter(None, (kind, kept, self._wanted.day.isoformat())))

    def _period(self, days: Sequence[date]) -> TimeSlot:
        first = start_of_day(days[0])
        return TimeSlot(first, start_of_day(date.fromordinal(days[-1].toordinal() + 1)))

    def _drawn(self, content: Content) -> None:
        self._job = None
        pdf, name = content
        self.preview.show_document(pdf, name, "", is_draft=False)
        self.preview.show_whole_page()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._say_instead(self.tr("This sheet could not be drawn."))
        self.band.present(Tone.ERROR, self._around.session.sentences.error(error))

    def _say_instead(self, sentence: str) -> None:
        self.preview.clear()
        self.preview.empty.set_sentence(sentence)

    def _said(self, text: str, failed: bool) -> None:
        self.band.present(Tone.ERROR if failed else Tone.SUCCESS, text)
