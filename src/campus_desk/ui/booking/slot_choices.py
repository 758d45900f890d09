"""Find a slot: the menus behind the tokens, and how each field is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time, timedelta
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget, QWidgetAction

from campus_desk.application.quick_meanings import DayPart
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_wish import Wish
from campus_desk.domain.booking import USUAL_MINUTES
from campus_desk.domain.opening_hours import DAY_MINUTES
from campus_desk.domain.resource import Containment
from campus_desk.ui.formatting import Formatter, minute_of_day
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.timeline.features import feature_name, feature_words
from campus_desk.ui.widgets.date_edit import MonthCalendar
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.widgets.time_edit import TimeEdit

_HEADS = (4, 6, 8, 10, 12, 16, 20, 30, 50, 100)
_LENGTHS = (30, 45, 60, 90, 120, 180, 240, 480)

translate = QCoreApplication.translate


class Field(Enum):
    """The fields that have a token; the value is the name in ``Wish``."""

    PEOPLE = "people"
    FEATURES = "features"
    DAYS = "days"
    SPAN = "span"
    MINUTES = "minutes"
    KINDS = "kinds"
    SITE = "site"
    RESOURCES = "resources"
    MORE = "more"

    @staticmethod
    def always() -> tuple[Field, ...]:
        """Return those that are shown whether something was said or not."""
        return (Field.PEOPLE, Field.FEATURES, Field.DAYS, Field.SPAN, Field.MINUTES)


_NOTHING: dict[Field, Any] = {Field.FEATURES: (), Field.KINDS: (), Field.RESOURCES: ()}


class SlotChoices(QObject):
    """Writes the fields of a wish and offers others.

    Signals:
        chosen: The name of a field of ``Wish`` and its value.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        catalogue: Catalogue,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._catalogue = catalogue
        self._today = today
        self._wish = Wish()

    def show(self, wish: Wish) -> None:
        """Write another wish."""
        self._wish = wish

    def icon(self, field: Field) -> str:
        """Return the drawing of a field."""
        return {
            Field.PEOPLE: "users",
            Field.FEATURES: "video",
            Field.DAYS: "calendar",
            Field.SPAN: "clock",
            Field.MINUTES: "hourglass",
            Field.KINDS: "tag",
            Field.SITE: "building",
            Field.RESOURCES: "door",
            Field.MORE: "plus",
        }[field]

    def name(self, field: Field) -> str:
        """Return how a field is called."""
        return {
            Field.PEOPLE: self.tr("head count"),
            Field.FEATURES: self.tr("equipment"),
            Field.DAYS: self.tr("day"),
            Field.SPAN: self.tr("between"),
            Field.MINUTES: self.tr("duration"),
            Field.KINDS: self.tr("kind"),
            Field.SITE: self.tr("building"),
            Field.RESOURCES: self.tr("with"),
            Field.MORE: self.tr("Add"),
        }[field]

    def value(self, field: Field) -> str:
        """Return what is said about a field, or what is assumed."""
        wish, formatter, catalogue = self._wish, self._formatter, self._catalogue
        match field:
            case Field.PEOPLE:
                return formatter.number(wish.people) if wish.people else "—"
            case Field.FEATURES:
                return ", ".join(map(feature_name, wish.features)) or "—"
            case Field.SPAN:
                return span_text(wish.span) if wish.span else self.tr("all day")
            case Field.MINUTES:
                return formatter.duration(wish.minutes or USUAL_MINUTES)
            case Field.KINDS:
                language = formatter.language
                return ", ".join(k.name(language) for k in catalogue.kinds if k.id in wish.kinds)
            case Field.SITE:
                return next((s.name for s in catalogue.sites if s.id == wish.site), "")
            case Field.RESOURCES:
                names = {r.id: r.name for r in catalogue.resources}
                return ", ".join(names.get(r, "") for r in wish.resources)
        return ""

    def days(self, first: date, last: date) -> str:
        """Return the day or the days that are meant."""
        text = self._formatter.weekday_date(first)
        return text if first == last else f"{text} – {self._formatter.weekday_date(last)}"

    def filler(self, field: Field) -> Callable[[QMenu], None]:
        """Return what fills the menu of a field."""
        return {
            Field.PEOPLE: self._people,
            Field.FEATURES: self._features,
            Field.DAYS: self._days,
            Field.SPAN: self._spans,
            Field.MINUTES: self._lengths,
            Field.KINDS: self._kinds,
            Field.SITE: self._sites,
            Field.RESOURCES: self._resources,
            Field.MORE: self._more,
        }[field]

    # --- menus --------------------------------------------------------------------------------------------------------

    def _people(self, menu: QMenu) -> None:
        count = NumberEdit(self._formatter, 1)
        count.setValue(self._wish.people or _HEADS[0])
        count.setAccessibleName(self.tr("Head count"))
        self._offer_field(menu, Field.PEOPLE, [count], count.value)
        self._offer(menu, Field.PEOPLE, ((n, self._formatter.number(n)) for n in _HEADS))
        self._offer_nothing(menu, Field.PEOPLE, self.tr("Nobody is counted"))

    def _features(self, menu: QMenu) -> None:
        codes = dict.fromkeys(code for r in self._catalogue.resources for code in r.features)
        wanted = self._wish.features
        for code, words in sorted(zip(codes, feature_words(codes), strict=True), key=lambda pair: pair[1]):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(code in wanted)
            others = tuple(each for each in wanted if each != code)
            value = others if code in wanted else (*wanted, code)
            action.triggered.connect(partial(self._choose, Field.FEATURES, value))

    def _days(self, menu: QMenu) -> None:
        today = self._today()
        monday = today - timedelta(days=today.weekday())
        for text, first, last in (
            (self.tr("Today"), today, today),
            (self.tr("Tomorrow"), today + timedelta(days=1), today + timedelta(days=1)),
            (self.tr("This week"), today, monday + timedelta(days=6)),
            (self.tr("Next week"), monday + timedelta(days=7), monday + timedelta(days=13)),
        ):
            menu.addAction(text).triggered.connect(partial(self._choose, Field.DAYS, (first, last)))
        calendar = MonthCalendar(self._theme, self._formatter)
        calendar.setAccessibleName(self.tr("Day"))
        shown = self._wish.days[0] if self._wish.days else today
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.setMinimumDate(QDate(today.year, today.month, today.day))
        self._embed(menu, calendar)

        def picked(day: QDate) -> None:
            menu.close()
            self._choose(Field.DAYS, (date(day.year(), day.month(), day.day()),) * 2)

        calendar.clicked.connect(picked)
        calendar.activated.connect(picked)

    def _spans(self, menu: QMenu) -> None:
        first, last = TimeEdit(self._formatter), TimeEdit(self._formatter)
        first.setAccessibleName(self.tr("From"))
        last.setAccessibleName(self.tr("To"))
        opens, closes = self._wish.span or DayPart.WHOLE_DAY.window
        first.setText(minute_of_day(opens))
        last.setText(minute_of_day(closes))

        def span() -> tuple[int, int] | None:
            begins, ends = _minute(first.moment), _minute(last.moment) or DAY_MINUTES
            return (begins, ends) if begins is not None and begins < ends else None

        self._offer_field(menu, Field.SPAN, [first, QLabel("–"), last], span)
        words = {
            DayPart.MORNING: self.tr("Morning"),
            DayPart.AFTERNOON: self.tr("Afternoon"),
            DayPart.EVENING: self.tr("Evening"),
        }
        parts = ((part.window, f"{name}, {span_text(part.window)}") for part, name in words.items())
        self._offer(menu, Field.SPAN, parts)
        self._offer_nothing(menu, Field.SPAN, self.tr("All day"))

    def _lengths(self, menu: QMenu) -> None:
        minutes = NumberEdit(self._formatter, 5, DAY_MINUTES)
        minutes.setSingleStep(15)
        minutes.setValue(self._wish.minutes or USUAL_MINUTES)
        minutes.setAccessibleName(self.tr("Minutes"))
        unit = QLabel(self._formatter.duration(1).lstrip("1\u00a0"))
        self._offer_field(menu, Field.MINUTES, [minutes, unit], minutes.value)
        self._offer(menu, Field.MINUTES, ((n, self._formatter.duration(n)) for n in _LENGTHS))

    def _kinds(self, menu: QMenu) -> None:
        language = self._formatter.language
        kinds = sorted(self._catalogue.kinds, key=lambda k: (k.position, k.id))
        self._offer(menu, Field.KINDS, (((k.id,), k.name(language)) for k in kinds))
        self._offer_nothing(menu, Field.KINDS, self.tr("Any kind"))

    def _sites(self, menu: QMenu) -> None:
        sites = sorted(self._catalogue.sites, key=lambda s: (s.position, s.id))
        self._offer(menu, Field.SITE, ((s.id, s.name) for s in sites if s.retired_on is None))
        self._offer_nothing(menu, Field.SITE, self.tr("Any building"))

    def _resources(self, menu: QMenu) -> None:
        names = {r.id: r.name for r in self._catalogue.resources}
        for resource in self._wish.resources:
            action = menu.addAction(self.tr("Without {0}").format(names.get(resource, "")))
            left = tuple(r for r in self._wish.resources if r != resource)
            action.triggered.connect(partial(self._choose, Field.RESOURCES, left))
        menu.addSeparator()
        self._add_resources(menu)

    def _add_resources(self, menu: QMenu) -> None:
        """Offer rooms and devices by site."""
        for site in sorted(self._catalogue.sites, key=lambda s: (s.position, s.id)):
            here = [
                r
                for r in sorted(self._catalogue.resources, key=lambda r: (r.position, r.id))
                if r.site_id == site.id
                and r.retired_on is None
                and r.containment is not Containment.UNIT
                and r.id not in self._wish.resources
            ]
            within = menu.addMenu(site.name)
            within.menuAction().setVisible(bool(here))
            self._offer(within, Field.RESOURCES, (((*self._wish.resources, r.id), r.name) for r in here))

    def _more(self, menu: QMenu) -> None:
        self._kinds(menu.addMenu(self.tr("Kind")))
        self._sites(menu.addMenu(self.tr("Building")))
        self._add_resources(menu.addMenu(self.tr("Room or device")))

    # --- parts of menus -----------------------------------------------------------------------------------------------

    def _choose(self, field: Field, value: object, *_: object) -> None:
        self.chosen.emit(field.value, value)

    def _offer(self, menu: QMenu, field: Field, values: Iterable[tuple[Any, str]]) -> None:
        now = getattr(self._wish, field.value)
        for value, text in values:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(partial(self._choose, field, value))

    def _offer_nothing(self, menu: QMenu, field: Field, text: str) -> None:
        menu.addSeparator()
        action = menu.addAction(text)
        action.triggered.connect(partial(self._choose, field, _NOTHING.get(field)))

    def _offer_field(
        self, menu: QMenu, field: Field, inputs: list[QWidget], value: Callable[[], object]
    ) -> None:
        """Put fields to type into at the head of a menu; what they hold is taken by Enter or the button."""
        holder = QWidget()
        mark(holder, dense=True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(6)
        for each in inputs:
            row.addWidget(each)
        take = QPushButton(self.tr("OK"))
        mark(take, small=True)
        row.addWidget(take)
        row.addStretch(1)

        def taken() -> None:
            found = value()
            if found is not None:
                menu.close()
                self._choose(field, found)

        take.clicked.connect(taken)
        for each in inputs:
            enter = getattr(each, "returnPressed", None) or getattr(
                getattr(each, "lineEdit", lambda: None)(), "returnPressed", None
            )
            if enter is not None:
                enter.connect(taken)
        self._embed(menu, holder)
        inputs[0].setFocus()

    @staticmethod
    def _embed(menu: QMenu, widget: QWidget) -> None:
        action = QWidgetAction(menu)
        action.setDefaultWidget(widget)
        menu.addAction(action)


def span_text(span: tuple[int, int]) -> str:
    """Return « 13:00–18:00 »."""
    return f"{minute_of_day(span[0])}–{minute_of_day(span[1])}"


def _minute(moment: time | None) -> int | None:
    return None if moment is None else moment.hour * 60 + moment.minute
