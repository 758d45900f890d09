"""What the panel of the next two hours says, line by line. No widget, no painting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from campus_desk.application.next_hours import HallStep, HallWork, NextHours, Visit
from campus_desk.application.read_models import AgendaItem, BadgeOut, Catalogue
from campus_desk.application.waiting_matches import Freed, WaitingMatch
from campus_desk.application.waiting_reading import WaitingLine
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.ui.formatting import NBSP, Formatter

SHOWN = 5
"""How many lines of a section are shown before « and 3 more »."""

translate = QCoreApplication.translate


class Shape(Enum):
    """How a line is laid out."""

    HEAD = "head"
    VISIT = "visit"
    """Time and name, and a second line."""
    LINE = "line"
    """Time, icon and text on one line."""
    PAIR = "pair"
    """A word, a name, and a value at the end."""
    MORE = "more"
    EMPTY = "empty"


class Act(Enum):
    """What a button of the panel, or Ctrl+I on a line of it, asks for."""

    CHECK_IN = "check in"
    CHECK_OUT = "check out"
    ABSENT = "absent"
    OFFER = "offer"
    IGNORE = "ignore"


class Section(Enum):
    """The parts of the panel."""

    LATE = "late"
    ARRIVALS = "arrivals"
    HALL = "hall"
    BADGES = "badges"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class PanelRow:
    """One line.

    Attributes:
        key: What stays the same when the line is worded anew.
        start: What stands at the left: a time, a badge.
        title: In heavier letters where ``strong`` is set.
        detail: The second line; ``alarm`` follows it in the colour of a warning.
        value: At the right end.
        ink: Colour of the icon, and of head and text where it is ``warn``.
        buttons: What can be done; the first is the main one where ``primary`` is set.
        spoken: The whole line for a screen reader.
    """

    key: tuple[object, ...]
    shape: Shape
    section: Section
    title: str
    spoken: str
    start: str = ""
    detail: str = ""
    alarm: str = ""
    value: str = ""
    icon: str = ""
    ink: str = "text2"
    strong: bool = False
    buttons: tuple[Act, ...] = ()
    primary: bool = False
    booking_id: BookingId | None = None
    item: AgendaItem | None = None
    badge: BadgeOut | None = None
    match: WaitingMatch | None = None

    @property
    def can_be_chosen(self) -> bool:
        """Tell whether the keyboard stops at the line."""
        return self.shape not in (Shape.HEAD, Shape.EMPTY) and (
            self.booking_id is not None or self.match is not None or self.shape is Shape.MORE
        )


def act_label(act: Act) -> str:
    """Return what a button says."""
    return {
        Act.CHECK_IN: translate("ReceptionPanel", "Present"),
        Act.CHECK_OUT: translate("ReceptionPanel", "Left"),
        Act.ABSENT: translate("ReceptionPanel", "Absent"),
        Act.OFFER: translate("ReceptionPanel", "Offer"),
        Act.IGNORE: translate("ReceptionPanel", "Ignore"),
    }[act]


class PanelWords:
    """Words a snapshot in one language."""

    def __init__(self, formatter: Formatter, catalogue: Catalogue) -> None:
        self._formatter = formatter
        self._resources = {r.id: r.name for r in catalogue.resources}
        self._customers = {c.id: c.name for c in catalogue.customers}

    def heading(self, hours: NextHours, ahead: int) -> str:
        """Return « 10:24–12:24 · 8 arrivals, 1 late »."""
        said = [translate("ReceptionPanel", "%n arrival(s)", "", len(hours.arrivals))]
        if hours.late:
            said.append(translate("ReceptionPanel", "%n late", "", len(hours.late)))
        return f"{self._clock(hours.now)}–{self._clock(hours.now + ahead)} · {', '.join(said)}"

    def rows(self, hours: NextHours, unfolded: frozenset[Section]) -> list[PanelRow]:
        """Return the lines; a section that is not unfolded shows its first few."""
        found: list[PanelRow] = []
        if hours.late:
            title = translate("ReceptionPanel", "At reception, late")
            found.append(self._head(Section.LATE, "clock-exclamation", title, len(hours.late), ink="warn"))
            late = [self._late(v, hours.now, first=v is hours.late[0]) for v in hours.late]
            found.extend(self._cut(Section.LATE, late, unfolded))
        if hours.arrivals:
            title = translate("ReceptionPanel", "Arrivals")
            found.append(self._head(Section.ARRIVALS, "door-enter", title, len(hours.arrivals)))
            found.extend(self._cut(Section.ARRIVALS, [self._visit(v) for v in hours.arrivals], unfolded))
        for hall in hours.halls:
            span = self._formatter.span(TimeSlot.of_epoch(hall.span[0], max(hall.span[1], hall.span[0] + 1)))
            name = self._resources.get(hall.resource_id, "")
            found.append(self._head(Section.HALL, "tools", name, span, key=hall.resource_id))
            for step in hall.steps:
                found.extend(self._step(step, hall.resource_id))
        if hours.badges:
            title = translate("ReceptionPanel", "Badges out")
            found.append(self._head(Section.BADGES, "id-badge-2", title, len(hours.badges)))
            badges = [self._badge(b, hours.now) for b in hours.badges]
            found.extend(self._cut(Section.BADGES, badges, unfolded))
        if hours.waiting:
            title = translate("ReceptionPanel", "Waiting list")
            found.append(self._head(Section.WAITING, "list-check", title, len(hours.waiting)))
            waiting = [row for line in hours.waiting for row in self._waiting(line, hours.now)]
            found.extend(self._cut(Section.WAITING, waiting, unfolded))
        if not found:
            nothing = translate("ReceptionPanel", "Nobody is expected in the next two hours.")
            found.append(PanelRow(("empty",), Shape.EMPTY, Section.ARRIVALS, nothing, nothing))
        return found

    def _head(
        self,
        section: Section,
        icon: str,
        title: str,
        value: int | str,
        *,
        ink: str = "text2",
        key: object = None,
    ) -> PanelRow:
        shown = self._formatter.number(value) if isinstance(value, int) else value
        return PanelRow(
            ("head", section, key),
            Shape.HEAD,
            section,
            title,
            f"{title}, {shown}",
            value=shown,
            icon=icon,
            ink=ink,
        )

    def _cut(
        self, section: Section, rows: Sequence[PanelRow], unfolded: frozenset[Section]
    ) -> Iterator[PanelRow]:
        if section in unfolded or len(rows) <= SHOWN + 1:
            # « and 1 more » would take the room of the one it hides.
            yield from rows
            return
        yield from rows[:SHOWN]
        left = translate("ReceptionPanel", "and %n more…", "", len(rows) - SHOWN)
        yield PanelRow(("more", section), Shape.MORE, section, left, left)

    def _visit(self, visit: Visit) -> PanelRow:
        item = visit.item
        places = ", ".join(self._resources.get(r, "") for r in visit.places)
        detail = " · ".join(part for part in (places, self._people(item.attendees)) if part)
        icon = "check"
        said = [self._clock(item.starts_at), item.customer, detail.replace(" · ", ", ")]
        if item.status is BookingStatus.OPTION:
            icon, detail = "hourglass", self._option(item, places)
            said[2] = detail
        return PanelRow(
            ("visit", item.booking_id),
            Shape.VISIT,
            Section.ARRIVALS,
            item.customer,
            ", ".join(part for part in said if part),
            start=self._clock(item.starts_at),
            detail=detail,
            icon=icon,
            strong=True,
            booking_id=item.booking_id,
            item=item,
        )

    def _late(self, visit: Visit, now: int, *, first: bool) -> PanelRow:
        minutes = (now - visit.item.expected_at) // 60
        alarm = f"+{self._formatter.duration(minutes)}"
        row = self._visit(visit)
        late = translate("ReceptionPanel", "{0} late").format(self._formatter.duration(minutes))
        return replace(
            row,
            section=Section.LATE,
            alarm=alarm,
            spoken=f"{row.spoken}, {late}",
            icon="",
            buttons=(Act.CHECK_IN, Act.ABSENT),
            primary=first,
        )

    def _option(self, item: AgendaItem, places: str) -> str:
        if item.option_expires_at is None:
            return translate("ReceptionPanel", "Option · {0}").format(places)
        return translate("ReceptionPanel", "Option — expires at {0}").format(
            self._moment(item.option_expires_at, item.starts_at)
        )

    def _step(self, step: HallStep, hall: ResourceId) -> Iterator[PanelRow]:
        item = step.item
        name = {
            HallWork.SETUP: translate("ReceptionPanel", "Setup {0}"),
            HallWork.START: translate("ReceptionPanel", "Begins: {0}"),
            HallWork.TEARDOWN: translate("ReceptionPanel", "Teardown {0}"),
        }[step.work].format(item.customer)
        icon = {HallWork.SETUP: "tools", HallWork.START: "users", HallWork.TEARDOWN: "package"}[step.work]
        people = self._people(item.attendees) if step.work is not HallWork.TEARDOWN else ""
        text = " · ".join(part for part in (name, people) if part)
        time = self._clock(step.at)
        key = (hall, item.booking_id, step.work)
        yield PanelRow(
            ("step", *key),
            Shape.LINE,
            Section.HALL,
            text,
            f"{time}, {text.replace(' · ', ', ')}",
            start=time,
            icon=icon,
            booking_id=item.booking_id,
            item=item,
        )
        if step.work is not HallWork.TEARDOWN and item.contact:
            yield PanelRow(
                ("contact", *key), Shape.LINE, Section.HALL, item.contact, item.contact, icon="user"
            )
        if step.pause is not None:
            yield self._pause(step, hall)

    def _pause(self, step: HallStep, hall: ResourceId) -> PanelRow:
        minutes = (step.pause or 0) // 60
        text = (
            translate("ReceptionPanel", "Only {0} in between").format(self._formatter.duration(minutes))
            if minutes
            else translate("ReceptionPanel", "No pause in between")
        )
        return PanelRow(
            ("pause", hall, step.item.booking_id),
            Shape.LINE,
            Section.HALL,
            text,
            text,
            icon="alert-triangle",
            ink="warn",
            strong=True,
        )

    def _badge(self, badge: BadgeOut, now: int) -> PanelRow:
        since = self._moment(badge.since, now)
        if self._day(badge.since) != self._day(now):
            since = (
                translate("ReceptionPanel", "since yesterday")
                if (self._day(now) - self._day(badge.since)).days == 1
                else translate("ReceptionPanel", "since {0}").format(
                    self._formatter.weekday_date(self._day(badge.since))
                )
            )
        return PanelRow(
            ("badge", badge.booking_id),
            Shape.PAIR,
            Section.BADGES,
            badge.customer,
            f"{badge.badge}, {badge.customer}, {since}",
            start=badge.badge,
            value=since,
            booking_id=badge.booking_id,
            badge=badge,
        )

    def _waiting(self, line: WaitingLine, now: int) -> Iterable[PanelRow]:
        match = line.match
        if match is None:
            return
        entry = line.entry
        who = self._customers.get(entry.customer_id, "")
        wanted = ", ".join(
            part for part in (self._people(entry.attendees), self._formatter.duration(entry.duration)) if part
        )
        first = int(match.draft.slot.start.timestamp())
        place = self._place(match)
        day = ""
        if self._day(first) != self._day(now):
            day = f"{self._formatter.weekday_date(self._day(first))} · "
        title = f"{who} — {wanted}"
        time = self._clock(first)
        yield PanelRow(
            ("waiting", entry.id),
            Shape.VISIT,
            Section.WAITING,
            title,
            f"{day.replace(' · ', ', ')}{time}, {title}, {place}",
            start=time,
            detail=f"{day}{place}",
            strong=True,
            buttons=(Act.OFFER, Act.IGNORE),
            match=match,
        )

    def _place(self, match: WaitingMatch) -> str:
        name = self._resources.get(match.resource_id, "")
        return {
            Freed.FREE: translate("ReceptionPanel", "{0} is free"),
            Freed.CANCELLED: translate("ReceptionPanel", "{0} freed (cancelled)"),
            Freed.ABSENT: translate("ReceptionPanel", "{0} freed (absence)"),
            Freed.LEFT: translate("ReceptionPanel", "{0} freed (left early)"),
            Freed.EXPIRED: translate("ReceptionPanel", "{0} freed (option expired)"),
        }[match.freed].format(name)

    def _people(self, attendees: int | None) -> str:
        if not attendees:
            return ""
        return translate("ReceptionPanel", "%n people", "", attendees).replace(" ", NBSP)

    def _clock(self, instant: int) -> str:
        return self._formatter.clock_time(datetime.fromtimestamp(instant, UTC))

    def _moment(self, instant: int, near: int) -> str:
        """Return a time, with its day where that is another than that of ``near``."""
        if self._day(instant) == self._day(near):
            return self._clock(instant)
        return f"{self._formatter.weekday_date(self._day(instant))} {self._clock(instant)}"

    @staticmethod
    def _day(instant: int) -> date:
        return at_campus(datetime.fromtimestamp(instant, UTC)).date()
