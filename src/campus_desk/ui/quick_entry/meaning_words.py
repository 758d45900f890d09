"""What was understood, as a drawing and words: « effectif 12 », « jour jeu. 12 nov. »."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from campus_desk.application.quick_meanings import (
    Aspect,
    CustomerMeant,
    DayMeant,
    DayPart,
    DurationMeant,
    EndMeant,
    FeatureMeant,
    KindMeant,
    Meaning,
    MomentMeant,
    OptionMeant,
    PartMeant,
    PeopleMeant,
    RangeMeant,
    ResourceMeant,
    SiteMeant,
    StartMeant,
    TitleMeant,
)
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_query import HELD
from campus_desk.ui.formatting import Formatter, minute_of_day
from campus_desk.ui.timeline.features import feature_icons, feature_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """A meaning on a chip: the drawing, what it answers, and the answer."""

    icon: str
    label: str
    value: str

    @property
    def spoken(self) -> str:
        """Both in one."""
        return f"{self.label} {self.value}".strip()


class MeaningWords:
    """Words the meanings of one catalogue in the language of the window."""

    def __init__(self, catalogue: Catalogue, formatter: Formatter) -> None:
        self._formatter = formatter
        self._customers = {c.id: c.name for c in catalogue.customers}
        self._resources = {r.id: r for r in catalogue.resources}
        self._kinds = {k.id: k.name(formatter.language) for k in catalogue.kinds}
        self._sites = {s.id: s.name for s in catalogue.sites}

    def of(self, meaning: Meaning) -> Words:
        """Return a meaning in words."""
        match meaning:
            case OptionMeant():
                return Words("hourglass", translate("QuickEntry", "option"), self._formatter.duration(HELD))
            case CustomerMeant() | PeopleMeant() | TitleMeant():
                return self._about_people(meaning)
            case ResourceMeant() | KindMeant() | FeatureMeant() | SiteMeant():
                return self._about_place(meaning)
            case _:
                return self._about_time(meaning)

    def _about_people(self, meaning: CustomerMeant | PeopleMeant | TitleMeant) -> Words:
        match meaning:
            case CustomerMeant(customer_id, contact):
                name = self._customers.get(customer_id, "")
                value = f"{name} · {contact}" if contact else name
                return Words("user", translate("QuickEntry", "customer"), value)
            case PeopleMeant(count):
                value = self._formatter.number(count)
                return Words("users", translate("QuickEntry", "head count"), value)
            case TitleMeant(text):
                return Words("note", translate("QuickEntry", "title"), text)

    def _about_place(self, meaning: ResourceMeant | KindMeant | FeatureMeant | SiteMeant) -> Words:
        match meaning:
            case ResourceMeant(resource_id):
                found = self._resources.get(resource_id)
                seated = found is not None and found.capacity is not None
                # Its own name says what it is: « Salle Rhin ».
                return Words("door" if seated else "tool", "", found.name if found is not None else "")
            case KindMeant(kind_id):
                return Words("tag", translate("QuickEntry", "kind"), self._kinds.get(kind_id, ""))
            case FeatureMeant(code):
                icon = next(iter(feature_icons([code])), "tag")
                return Words(icon, translate("QuickEntry", "equipment"), feature_words([code])[0])
            case SiteMeant(site_id):
                return Words("building", translate("QuickEntry", "building"), self._sites.get(site_id, ""))

    def _about_time(
        self,
        meaning: DayMeant | StartMeant | EndMeant | RangeMeant | MomentMeant | PartMeant | DurationMeant,
    ) -> Words:
        day_label, time_label = translate("QuickEntry", "day"), translate("QuickEntry", "time")
        match meaning:
            case DayMeant(first, last):
                return Words("calendar", day_label, self._days(first, last))
            case StartMeant(minute):
                return Words("clock", time_label, minute_of_day(minute))
            case EndMeant(minute):
                return Words("clock", translate("QuickEntry", "until"), minute_of_day(minute))
            case RangeMeant(start, end):
                return Words("clock", time_label, f"{minute_of_day(start)}–{minute_of_day(end)}")
            case MomentMeant(day, minute):
                return Words(
                    "clock", time_label, f"{self._formatter.weekday_date(day)}, {minute_of_day(minute)}"
                )
            case PartMeant(part, on):
                when = part_label(part)
                value = f"{self._formatter.weekday_date(on)}, {when}" if on is not None else when
                return Words("clock", translate("QuickEntry", "range"), value)
            case DurationMeant(minutes):
                length = self._formatter.duration(timedelta(minutes=minutes))
                return Words("hourglass", translate("QuickEntry", "duration"), length)

    def _days(self, first: date, last: date) -> str:
        write = self._formatter.weekday_date
        return write(first) if first == last else f"{write(first)} – {write(last)}"


def part_label(part: DayPart) -> str:
    """Return a part of the day with its hours."""
    name = {
        DayPart.MORNING: translate("QuickEntry", "morning"),
        DayPart.AFTERNOON: translate("QuickEntry", "afternoon"),
        DayPart.EVENING: translate("QuickEntry", "evening"),
        DayPart.WHOLE_DAY: translate("QuickEntry", "whole day"),
    }[part]
    first, last = part.window
    return f"{name}, {minute_of_day(first)}–{minute_of_day(last)}"


def aspect_question(aspect: Aspect) -> str:
    """Return the question that was answered twice."""
    return {
        Aspect.CUSTOMER: translate("QuickEntry", "Two customers are named. Which one?"),
        Aspect.KIND: translate("QuickEntry", "Two kinds of resource are named. Which one?"),
        Aspect.SITE: translate("QuickEntry", "Two buildings are named. Which one?"),
        Aspect.DAY: translate("QuickEntry", "Two days are named. Which one?"),
        Aspect.DURATION: translate("QuickEntry", "Two lengths of time are named. Which one?"),
        Aspect.PEOPLE: translate("QuickEntry", "Two head counts are named. Which one?"),
        Aspect.TITLE: translate("QuickEntry", "Two titles are named. Which one?"),
    }.get(aspect, translate("QuickEntry", "Two times are named. Which one?"))
