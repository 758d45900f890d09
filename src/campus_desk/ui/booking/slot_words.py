"""Find a slot in words: what an answer is, where and when, what speaks for it, and why another is none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.slot_query import DayOutlook, Option, OtherTime, Reason, SetAside, SlotQuery
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import DAY_MINUTES
from campus_desk.domain.resource import Resource, seats_of
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.domain.verdicts import Severity
from campus_desk.ui.formatting import NBSP, Formatter, capitalised, minute_of_day
from campus_desk.ui.messages import Sentences
from campus_desk.ui.timeline.features import feature_words

MOST_BUSY = 3

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Point:
    """One point about an answer.

    Attributes:
        ink: Name of the colour of its icon.
    """

    text: str
    icon: str = "circle-check"
    ink: str = "ok"


class SlotWords:
    """Words the answers to one query.

    Without a customer there is no price: whose it would be is nobody's guess.
    """

    def __init__(
        self, catalogue: Catalogue, query: SlotQuery, formatter: Formatter, sentences: Sentences
    ) -> None:
        self.query = query
        self._formatter = formatter
        self._sentences = sentences
        self._resources = {r.id: r for r in catalogue.resources}
        self._sites = {s.id: s.name for s in catalogue.sites}

    @property
    def span(self) -> tuple[int, int] | None:
        """The times asked for in minutes of the day, None where the whole day would do."""
        span = (self.query.opens, self.query.closes)
        return None if span == (0, DAY_MINUTES) else span

    # --- an answer ----------------------------------------------------------------------------------------------------

    def room(self, option: Option) -> Resource:
        """Return the room of an answer."""
        return self._resources[option.room]

    def name(self, option: Option) -> str:
        """Return « Amphithéâtre + Kit captation »."""
        return " + ".join(self._resources[r].name for r in option.draft.resources)

    def seats(self, option: Option) -> str:
        """Return how many it holds, empty where nobody is counted."""
        seats = seats_of(self.room(option), self._resources)
        return "" if seats is None else self._formatter.number(seats)

    def where(self, option: Option) -> str:
        """Return where it is, how well it fits, and whether it lies beside the times asked for."""
        room = self.room(option)
        if option.is_away:
            place = f"{self._sites.get(room.site_id, '')}, {translate('SlotWords', 'another building')}"
        else:
            place = self._floor(room) or self._sites.get(room.site_id, "")
        return " · ".join(
            filter(None, (place, ", ".join(filter(None, (self._fit(option), self._beside(option))))))
        )

    def when(self, option: Option) -> str:
        """Return the times, with the day where several would do or it is another one."""
        day = at_campus(option.slot.start).date()
        span = self._formatter.span(option.slot)
        return span if self.query.days == (day,) else f"{self._formatter.day_in_row(day)}, {span}"

    def day_and_times(self, option: Option) -> str:
        """Return « jeu. 12 nov., 16:00–17:30 »."""
        return self._formatter.slot(option.slot)

    def price(self, option: Option) -> str:
        """Return the price, empty while nobody is known whose it is."""
        quote = option.judgement.quote
        return self._formatter.money(quote.net) if quote.charges else ""

    def net(self, option: Option) -> str:
        """Return the price and that it is without VAT."""
        price = self.price(option)
        return translate("SlotWords", "{0} excl. VAT").format(price) if price else ""

    def spoken(self, option: Option, rank: int) -> str:
        """Return everything about an answer in one sentence."""
        parts = (f"{rank}", self.name(option), self.when(option), self.where(option), self.price(option))
        return ", ".join(filter(None, parts))

    def points(self, option: Option) -> list[Point]:
        """Return what is to be known about an answer before it is taken."""
        room, formatter = self.room(option), self._formatter
        seats, people = seats_of(room, self._resources), self.query.needs[0].people
        found = []
        if seats is not None:
            text = translate("SlotWords", "%n seat(s)", "", seats)
            found.append(
                Point(
                    translate("SlotWords", "{0} for {1}").format(text, formatter.number(people))
                    if people
                    else text
                )
            )
        if room.features:
            words = ", ".join(feature_words(room.features))
            found.append(Point(capitalised(words)))
        floor, site = self._floor(room), self._sites.get(room.site_id, "")
        place = ", ".join(filter(None, (floor, site))) if option.is_away else floor or site
        found.append(Point(capitalised(place), *(("info-circle", "accent") if option.is_away else ())))
        margins = [
            words.format(formatter.duration(minutes))
            for words, minutes in (
                (translate("SlotWords", "setup {0}"), option.draft.setup_minutes),
                (translate("SlotWords", "teardown {0}"), option.draft.teardown_minutes),
            )
            if minutes
        ]
        if margins:
            text = ", ".join(margins)
            found.append(Point(capitalised(text), "info-circle", "accent"))
        notices = [
            Point(self._sentences.of(v.message), "info-circle", "accent")
            for v in option.judgement.verdicts
            if v.severity is Severity.NOTICE
        ]
        return found + (
            notices or [Point(translate("SlotWords", "No rule to justify"), "info-circle", "accent")]
        )

    # --- other times and days -----------------------------------------------------------------------------------------

    def also(self, option: Option, *, is_all: bool) -> str:
        """Return « Aussi jeudi », or that there is nothing else."""
        day = self._formatter.weekday_name(at_campus(option.slot.start).date())
        words = (
            translate("SlotWords", "Nothing else on {0}") if is_all else translate("SlotWords", "Also on {0}")
        )
        return words.format(day)

    def other(self, other: OtherTime) -> tuple[str, str]:
        """Return another time, and what is to be known about it."""
        slot = other.option.slot
        if not other.fits:
            note = translate("SlotWords", "{0} free").format(self._formatter.duration(slot.duration))
        elif not other.option.in_range:
            note = translate("SlotWords", "outside the range")
        else:
            note = ""
        return self._formatter.span(slot), note

    def day(self, outlook: DayOutlook) -> tuple[str, str]:
        """Return a day, and how it lies to the one asked for."""
        asked = self.query.days[0]
        if outlook.day in self.query.days:
            note = translate("SlotWords", "asked for")
        elif outlook.day == asked + timedelta(days=1):
            note = translate("SlotWords", "next day")
        else:
            note = self._formatter.week(outlook.day)
        return self._formatter.day_in_row(outlook.day), note

    def spoken_day(self, outlook: DayOutlook) -> str:
        """Return a day and its best time in words."""
        day = self._formatter.weekday_date(outlook.day)
        best = (
            self._formatter.span(outlook.best.slot)
            if outlook.best
            else translate("SlotWords", "nothing free")
        )
        return f"{day}, {best}"

    # --- what is no answer --------------------------------------------------------------------------------------------

    def aside(self, each: SetAside) -> str:
        """Return why a resource is no answer."""
        formatter, people = self._formatter, self.query.needs[0].people
        match each.reason:
            case Reason.TOO_SMALL:
                seats = translate("SlotWords", "%n seat(s)", "", each.seats or 0)
                return translate("SlotWords", "{0} for {1}").format(seats, formatter.number(people or 0))
            case Reason.LACKS:
                return translate("SlotWords", "without {0}").format(", ".join(feature_words(each.lacking)))
            case Reason.CLOSED:
                if each.closure is not None and each.closure.reason:
                    return translate("SlotWords", "closed: {0}").format(each.closure.reason)
                return (
                    translate("SlotWords", "closed: {0}").format(each.holiday)
                    if each.holiday
                    else translate("SlotWords", "closed then")
                )
            case Reason.NOT_TOGETHER:
                return translate("SlotWords", "free, but never together with the rest")
            case Reason.TAKEN:
                shown = [self._busy(item) for item in _once(each.busy)]
                more = ["…"] if len(shown) > MOST_BUSY else []
                busy = ", ".join(shown[:MOST_BUSY] + more)
                return (
                    translate("SlotWords", "taken: {0}").format(busy)
                    if busy
                    else translate("SlotWords", "taken")
                )

    def summary(self, aside: Iterable[SetAside]) -> str:
        """Return all that is set aside in one line, by reason."""
        names: dict[Reason, list[str]] = {}
        for each in aside:
            names.setdefault(each.reason, []).append(self.resource(each.resource_id))
        words = {
            Reason.TAKEN: translate("SlotWords", "Taken: {0}"),
            Reason.NOT_TOGETHER: translate("SlotWords", "Not together: {0}"),
            Reason.CLOSED: translate("SlotWords", "Closed: {0}"),
            Reason.TOO_SMALL: translate("SlotWords", "Too small: {0}"),
            Reason.LACKS: translate("SlotWords", "Not equipped: {0}"),
        }
        return " · ".join(text.format(", ".join(names[r])) for r, text in words.items() if r in names)

    def resource(self, resource_id: ResourceId) -> str:
        """Return the name of a resource."""
        return self._resources[resource_id].name

    # --- parts --------------------------------------------------------------------------------------------------------

    def _busy(self, item: AgendaItem) -> str:
        span = self._formatter.span(TimeSlot.of_epoch(item.starts_at, item.ends_at))
        return f"{span} ({item.customer})" if item.customer else span

    def _floor(self, room: Resource) -> str:
        floor = room.floor.strip()
        if not floor:
            return ""
        return (
            translate("SlotWords", "ground floor")
            if floor == "0"
            else translate("SlotWords", "floor {0}").format(floor).replace(" ", NBSP)
        )

    def _fit(self, option: Option) -> str:
        if option.spare is None:
            return ""
        return (
            translate("SlotWords", "seats exactly")
            if option.spare == 0
            else translate("SlotWords", "%n seat(s) to spare", "", option.spare)
        )

    def _beside(self, option: Option) -> str:
        if option.in_range:
            return ""
        start = at_campus(option.slot.start)
        if start.hour * 60 + start.minute < self.query.opens:
            return translate("SlotWords", "before {0}").format(minute_of_day(self.query.opens))
        return translate("SlotWords", "until after {0}").format(minute_of_day(self.query.closes))


def _once(busy: Iterable[AgendaItem]) -> list[AgendaItem]:
    return list({item.booking_id: item for item in busy}.values())
