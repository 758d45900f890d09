"""What a few words of a quick entry can mean. Days and times are those of the campus's wall clock, not instants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SiteId

MINUTES_OF_DAY = 24 * 60


class Aspect(Enum):
    """Which question about a booking a meaning answers."""

    CUSTOMER = "customer"
    RESOURCE = "resource"
    KIND = "kind"
    FEATURE = "feature"
    SITE = "site"
    DAY = "day"
    START = "start"
    END = "end"
    PART = "part"
    DURATION = "duration"
    PEOPLE = "people"
    TITLE = "title"
    OPTION = "option"

    @property
    def may_be_several(self) -> bool:
        """Tell whether two different answers can stand side by side: a hall and a kit, video and whiteboard."""
        return self in (Aspect.RESOURCE, Aspect.FEATURE)


class DayPart(Enum):
    """A part of the day, said in words."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    WHOLE_DAY = "whole-day"

    @property
    def window(self) -> tuple[int, int]:
        """From when to when it is, in minutes of the day."""
        return _WINDOWS[self]

    def has(self, minute: int) -> bool:
        """Tell whether a time of day lies in it."""
        first, last = self.window
        return first <= minute < last


_WINDOWS = {
    DayPart.MORNING: (8 * 60, 12 * 60),
    DayPart.AFTERNOON: (13 * 60, 18 * 60),
    DayPart.EVENING: (18 * 60, 22 * 60),
    DayPart.WHOLE_DAY: (8 * 60, 18 * 60),
}


@dataclass(frozen=True, slots=True)
class CustomerMeant:
    """Who it is for; ``contact`` when a person was named who is the customer's contact."""

    customer_id: CustomerId
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ResourceMeant:
    """This very room or device."""

    resource_id: ResourceId


@dataclass(frozen=True, slots=True)
class KindMeant:
    """Any resource of a kind."""

    kind_id: KindId


@dataclass(frozen=True, slots=True)
class FeatureMeant:
    """A resource that has something: ``code`` as in ``Resource.features``."""

    code: str


@dataclass(frozen=True, slots=True)
class SiteMeant:
    """A resource in this building."""

    site_id: SiteId


@dataclass(frozen=True, slots=True)
class DayMeant:
    """A day, or the days ``first`` to ``last`` inclusive: « la semaine prochaine »."""

    first: date
    last: date

    @staticmethod
    def of(day: date) -> DayMeant:
        """Return a single day."""
        return DayMeant(day, day)

    @property
    def is_single(self) -> bool:
        """Tell whether one day is meant."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class StartMeant:
    """A time of day, in minutes from midnight."""

    minute: int


@dataclass(frozen=True, slots=True)
class EndMeant:
    """Until a time of day, in minutes from midnight; 1440 is the midnight that ends the day."""

    minute: int


@dataclass(frozen=True, slots=True)
class RangeMeant:
    """From one time of day to another. ``end`` is above 1440 where it lies on the next day."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MomentMeant:
    """A time on a day, told from now: « maintenant », ``in 2 h``. ``minute`` from midnight."""

    day: date
    minute: int


@dataclass(frozen=True, slots=True)
class PartMeant:
    """A part of the day: a window to look in, not a time to begin. With ``day``: « ce soir »."""

    part: DayPart
    day: date | None = None


@dataclass(frozen=True, slots=True)
class DurationMeant:
    """How long, in minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class PeopleMeant:
    """How many people."""

    count: int


@dataclass(frozen=True, slots=True)
class TitleMeant:
    """What stood between quotation marks."""

    text: str


@dataclass(frozen=True, slots=True)
class OptionMeant:
    """It is not booked yet, but held for a while."""


Meaning = (
    CustomerMeant
    | ResourceMeant
    | KindMeant
    | FeatureMeant
    | SiteMeant
    | DayMeant
    | StartMeant
    | EndMeant
    | RangeMeant
    | MomentMeant
    | PartMeant
    | DurationMeant
    | PeopleMeant
    | TitleMeant
    | OptionMeant
)

_ASPECTS: dict[type, tuple[Aspect, ...]] = {
    CustomerMeant: (Aspect.CUSTOMER,),
    ResourceMeant: (Aspect.RESOURCE,),
    KindMeant: (Aspect.KIND,),
    FeatureMeant: (Aspect.FEATURE,),
    SiteMeant: (Aspect.SITE,),
    DayMeant: (Aspect.DAY,),
    StartMeant: (Aspect.START,),
    EndMeant: (Aspect.END,),
    RangeMeant: (Aspect.START, Aspect.END, Aspect.DURATION),
    MomentMeant: (Aspect.DAY, Aspect.START),
    DurationMeant: (Aspect.DURATION,),
    PeopleMeant: (Aspect.PEOPLE,),
    TitleMeant: (Aspect.TITLE,),
    OptionMeant: (Aspect.OPTION,),
}


def aspects(meaning: Meaning) -> tuple[Aspect, ...]:
    """Return the questions a meaning answers, the main one first."""
    if isinstance(meaning, PartMeant):
        return (Aspect.PART,) if meaning.day is None else (Aspect.PART, Aspect.DAY)
    return _ASPECTS[type(meaning)]


def answer(meaning: Meaning, aspect: Aspect) -> object:
    """Return what a meaning answers to a question; two that answer the same do not contradict each other."""
    match meaning:
        case RangeMeant(start, end):
            return {Aspect.START: start, Aspect.END: end, Aspect.DURATION: end - start}[aspect]
        case MomentMeant(day, minute):
            return DayMeant.of(day) if aspect is Aspect.DAY else minute
        case PartMeant(part, day):
            return DayMeant.of(day) if aspect is Aspect.DAY and day else part
        case StartMeant(minute) | EndMeant(minute):
            return minute
        case DurationMeant(minutes):
            return minutes
    return meaning
